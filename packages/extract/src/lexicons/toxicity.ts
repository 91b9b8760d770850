import { table } from '@levelproof/note';
import { listOf, once } from './rows.js';

/**
 * Drugs and the monitoring that they need (R1.54, C10). One row a drug, columns separated by ` | `:
 * generic name as in drugs/ | tier | ids of monitoring tests as in tests/ | usual longest interval in days, `-` if none
 *
 * Tiers: `strong` usually intensive; `conditional` when the written interval is quarterly or shorter; `contested` auditors
 * differ; `no` monitored for effect or too rarely. Written from general knowledge: check against payer policy.
 *
 * Why:
 * - methotrexate: cytopenia, hepatotoxicity
 * - leflunomide: hepatotoxicity, cytopenia
 * - azathioprine: myelosuppression
 * - mercaptopurine: myelosuppression
 * - mycophenolate: cytopenia
 * - cyclophosphamide: cytopenia, hemorrhagic cystitis
 * - cyclosporine: nephrotoxicity
 * - tacrolimus: nephrotoxicity, neurotoxicity; topical form does not qualify
 * - sirolimus: cytopenia
 * - everolimus: cytopenia
 * - chemotherapy: cytopenia; the printed example type
 * - capecitabine: cytopenia
 * - hydroxyurea: myelosuppression
 * - imatinib: cytopenia
 * - ibrutinib: cytopenia, bleeding
 * - lenalidomide: neutropenia
 * - venetoclax: tumor lysis, neutropenia
 * - pembrolizumab: immune-related toxicity
 * - nivolumab: immune-related toxicity
 * - abemaciclib: neutropenia
 * - clozapine: severe neutropenia
 * - lithium: narrow index; qualifies when interval is quarterly or shorter, or on dose change
 * - valproic acid: hepatotoxicity, thrombocytopenia
 * - divalproex: as valproate
 * - carbamazepine: aplastic anemia, hyponatremia
 * - felbamate: aplastic anemia, liver failure
 * - phenytoin: narrow index
 * - phenobarbital: sedation
 * - vigabatrin: vision loss
 * - amiodarone: usual interval q6mo; qualifies only when documented at least quarterly
 * - dofetilide: torsades
 * - sotalol: torsades
 * - flecainide: proarrhythmia
 * - digoxin: narrow index
 * - warfarin: several auditors treat INR as efficacy monitoring; others accept bleeding-risk monitoring; document supratherapeutic or bleeding concern
 * - heparin: bleeding, HIT (inpatient)
 * - vancomycin: nephrotoxicity; oral form does not qualify
 * - gentamicin: nephro/ototoxicity; topical does not qualify
 * - tobramycin: IV only
 * - amikacin: IV only
 * - amphotericin: nephrotoxicity
 * - colistin: nephrotoxicity
 * - linezolid: course >= 2 weeks
 * - daptomycin: myopathy
 * - voriconazole: hepatotoxicity
 * - ganciclovir: myelosuppression
 * - valganciclovir: myelosuppression
 * - isoniazid: when monthly LFT ordered
 * - rifampin: hepatotoxicity
 * - ethambutol: optic neuritis
 * - isotretinoin: auditors vary; pregnancy test alone is teratogenicity risk not toxicity
 * - acitretin: hepatotoxicity
 * - tofacitinib: cytopenia
 * - upadacitinib: cytopenia
 * - baricitinib: cytopenia
 * - tocilizumab: neutropenia, transaminitis
 * - sulfasalazine: cytopenia
 * - natalizumab: PML; interval often longer than quarterly
 * - fingolimod: bradycardia
 * - bosentan: hepatotoxicity
 * - tolvaptan: hepatotoxicity (REMS)
 * - theophylline: narrow index
 * - methimazole: TFTs are efficacy monitoring
 * - propylthiouracil: hepatotoxicity
 * - deferasirox: renal/hepatic failure
 * - esketamine: observation is REMS requirement
 * - insulin: efficacy monitoring; a named printed non-example
 * - lisinopril: frequency too low
 * - losartan: frequency too low
 * - furosemide: annual electrolytes are a named printed non-example; conditional if quarterly with documented toxicity concern
 * - spironolactone: unless documented hyperkalemia surveillance at least quarterly
 * - atorvastatin: efficacy / low frequency
 * - metformin: low frequency
 * - levothyroxine: efficacy monitoring
 * - hydroxychloroquine: annual interval
 * - allopurinol: efficacy
 * - testosterone: erythrocytosis monitoring; document quarterly
 * - prednisone: unless long-term with documented quarterly toxicity monitoring
 * - bupropion: not intensive
 * - methylphenidate: vital signs only
 * - buprenorphine: adherence monitoring not toxicity
 * - narcotics: adherence monitoring not toxicity
 * - apixaban: low frequency
 * - semaglutide: efficacy
 * - denosumab: low frequency
 */
const toxicityTable = table(`
methotrexate | strong | cbc; hepatic; creatinine | 84
leflunomide | strong | cbc; hepatic | 56
azathioprine | strong | cbc; hepatic; tpmt | 92
mercaptopurine | strong | cbc; hepatic | 92
mycophenolate | strong | cbc | 92
cyclophosphamide | strong | cbc; ua | 28
cyclosporine | strong | csa-lvl; creatinine | 92
tacrolimus | strong | tac-lvl; creatinine; potassium | 92
sirolimus | strong | siro-lvl; cbc; lipid | 92
everolimus | strong | cbc; lipid; glucose | 31
chemotherapy | strong | cbc; cmp | 28
capecitabine | strong | cbc; cmp | 28
hydroxyurea | strong | cbc | 84
imatinib | strong | cbc; hepatic | 92
ibrutinib | strong | cbc | 31
lenalidomide | strong | cbc | 28
venetoclax | strong | cbc; cmp | 31
pembrolizumab | strong | tsh; hepatic; cortisol | 28
nivolumab | strong | tsh; hepatic | 28
abemaciclib | strong | cbc; hepatic | 31
clozapine | strong | anc; cbc | 31
lithium | conditional | lithium-lvl; creatinine; tsh; calcium | 183
valproic acid | conditional | vpa-lvl; hepatic; plt; ammonia | 183
divalproex | conditional | vpa-lvl; hepatic; plt | 183
carbamazepine | conditional | drug-level; cbc; sodium; hepatic | 183
felbamate | strong | cbc; hepatic | 28
phenytoin | conditional | pht-lvl | -
phenobarbital | conditional | drug-level | -
vigabatrin | strong | vf | 92
amiodarone | conditional | tsh; hepatic; x-ray chest; ekg; pft | 183
dofetilide | strong | ekg; creatinine; potassium; magnesium | 92
sotalol | conditional | ekg; creatinine | 183
flecainide | conditional | ekg | -
digoxin | conditional | dig-lvl; creatinine; potassium | -
warfarin | contested | pt-inr | 31
heparin | strong | ptt; plt | 1
vancomycin | strong | vanc-lvl; creatinine | 7
gentamicin | strong | drug-level; creatinine | 3
tobramycin | strong | drug-level; creatinine | 3
amikacin | strong | drug-level; creatinine | 3
amphotericin | strong | creatinine; potassium; magnesium | 4
colistin | strong | creatinine | 1
linezolid | conditional | cbc | 7
daptomycin | conditional | ck | 7
voriconazole | conditional | drug-level; hepatic | -
ganciclovir | strong | cbc; creatinine | 4
valganciclovir | strong | cbc; creatinine | 7
isoniazid | conditional | hepatic | 31
rifampin | conditional | hepatic; cbc | 31
ethambutol | conditional | - | 31
isotretinoin | conditional | hepatic; lipid; upt | 31
acitretin | conditional | hepatic; lipid | 92
tofacitinib | conditional | cbc; hepatic; lipid | 92
upadacitinib | conditional | cbc; hepatic; lipid | 92
baricitinib | conditional | cbc; hepatic; lipid | 92
tocilizumab | conditional | cbc; hepatic; lipid | 92
sulfasalazine | conditional | cbc; hepatic | 84
natalizumab | conditional | other-antibodies; mri | 183
fingolimod | conditional | ekg; cbc; hepatic | -
bosentan | strong | hepatic; upt | 31
tolvaptan | strong | hepatic; sodium | 31
theophylline | conditional | drug-level | -
methimazole | contested | cbc; hepatic | -
propylthiouracil | contested | cbc; hepatic | -
deferasirox | strong | creatinine; hepatic | 31
esketamine | contested | - | -
insulin | no | glucose; a1c | -
lisinopril | no | bmp | 365
losartan | no | bmp | 365
furosemide | no | bmp | 365
spironolactone | no | potassium | -
atorvastatin | no | hepatic; lipid | 365
metformin | no | b12; creatinine | 365
levothyroxine | no | tsh | 365
hydroxychloroquine | no | oct-eye | 365
allopurinol | no | uric | -
testosterone | contested | hct; psa | 183
prednisone | no | glucose | -
bupropion | no | - | -
methylphenidate | no | - | -
buprenorphine | no | uds | -
narcotics | no | uds | -
apixaban | no | cbc; creatinine | 365
semaglutide | no | a1c | 92
denosumab | no | calcium | 183
`);

/** Cytotoxic drugs, all watched as `chemotherapy` is: counts, liver and kidneys, and the urine for blood. */
const cytotoxic =
  'paclitaxel; nab-paclitaxel; docetaxel; carboplatin; cisplatin; oxaliplatin; doxorubicin; irinotecan; gemcitabine; pemetrexed; fluorouracil; etoposide; vincristine; temozolomide; bendamustine; azacitidine; decitabine; cytarabine; mitomycin; dacarbazine; vinblastine; ixabepilone; eribulin; carmustine; fludarabine; chlorambucil; melphalan; bleomycin; ifosfamide; topotecan; vinorelbine';

/** What monitoring of a drug for harm takes. */
export interface Toxicity {
  readonly drug: string;
  readonly tier: 'strong' | 'conditional' | 'contested' | 'no';
  readonly tests: readonly string[];
  readonly usualDays: number | null;
}

function tierOf(cell: string | undefined): Toxicity['tier'] {
  return cell === 'strong' || cell === 'conditional' || cell === 'contested' ? cell : 'no';
}

/** Every graded drug. */
export function toxicityRows(): readonly Toxicity[] {
  return [...byDrug().values()];
}

/** The drug's row, or `undefined` for a drug that our list does not grade. */
export function toxicityOf(drug: string): Toxicity | undefined {
  return byDrug().get(drug);
}

const byDrug = once((): ReadonlyMap<string, Toxicity> => {
  const rows = toxicityTable().map(([drug = '', tier, tests, interval]): Toxicity => {
    const days = Number(interval);
    return { drug, tier: tierOf(tier), tests: listOf(tests), usualDays: Number.isInteger(days) ? days : null };
  });
  const all = new Map(rows.map((row) => [row.drug, row]));
  const tests = ['cbc', 'cmp', 'hepatic', 'creatinine', 'ua'];
  for (const drug of listOf(cytotoxic)) all.set(drug, { drug, tier: 'strong', tests, usualDays: 28 });
  return all;
});
