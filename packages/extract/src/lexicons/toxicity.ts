import { table } from '@levelproof/note';
import { listOf, once } from './rows.js';

/**
 * Drugs and the monitoring that they need (R1.54, C10). One row a drug, columns separated by ` | `:
 * generic name as in drugs/ | tier | ids of monitoring tests as in tests/ | usual longest interval in days, `-` if none | why
 *
 * Tiers: `strong` usually intensive; `conditional` when the written interval is quarterly or shorter; `contested` auditors
 * differ; `no` monitored for effect or too rarely. Written from general knowledge: check against payer policy.
 */
const toxicityTable = table(`
methotrexate | strong | cbc; hepatic; creatinine | 84 | cytopenia, hepatotoxicity
leflunomide | strong | cbc; hepatic | 56 | hepatotoxicity, cytopenia
azathioprine | strong | cbc; hepatic; tpmt | 92 | myelosuppression
mercaptopurine | strong | cbc; hepatic | 92 | myelosuppression
mycophenolate | strong | cbc | 92 | cytopenia
cyclophosphamide | strong | cbc; ua | 28 | cytopenia, hemorrhagic cystitis
cyclosporine | strong | csa-lvl; creatinine | 92 | nephrotoxicity
tacrolimus | strong | tac-lvl; creatinine; potassium | 92 | nephrotoxicity, neurotoxicity; topical form does not qualify
sirolimus | strong | siro-lvl; cbc; lipid | 92 | cytopenia
everolimus | strong | cbc; lipid; glucose | 31 | cytopenia
chemotherapy | strong | cbc; cmp | 28 | cytopenia; the printed example type
capecitabine | strong | cbc; cmp | 28 | cytopenia
hydroxyurea | strong | cbc | 84 | myelosuppression
imatinib | strong | cbc; hepatic | 92 | cytopenia
ibrutinib | strong | cbc | 31 | cytopenia, bleeding
lenalidomide | strong | cbc | 28 | neutropenia
venetoclax | strong | cbc; cmp | 31 | tumor lysis, neutropenia
pembrolizumab | strong | tsh; hepatic; cortisol | 28 | immune-related toxicity
nivolumab | strong | tsh; hepatic | 28 | immune-related toxicity
abemaciclib | strong | cbc; hepatic | 31 | neutropenia
clozapine | strong | anc; cbc | 31 | severe neutropenia
lithium | conditional | lithium-lvl; creatinine; tsh; calcium | 183 | narrow index; qualifies when interval is quarterly or shorter, or on dose change
valproic acid | conditional | vpa-lvl; hepatic; plt; ammonia | 183 | hepatotoxicity, thrombocytopenia
divalproex | conditional | vpa-lvl; hepatic; plt | 183 | as valproate
carbamazepine | conditional | drug-level; cbc; sodium; hepatic | 183 | aplastic anemia, hyponatremia
felbamate | strong | cbc; hepatic | 28 | aplastic anemia, liver failure
phenytoin | conditional | pht-lvl | - | narrow index
phenobarbital | conditional | drug-level | - | sedation
vigabatrin | strong | vf | 92 | vision loss
amiodarone | conditional | tsh; hepatic; x-ray chest; ekg; pft | 183 | usual interval q6mo; qualifies only when documented at least quarterly
dofetilide | strong | ekg; creatinine; potassium; magnesium | 92 | torsades
sotalol | conditional | ekg; creatinine | 183 | torsades
flecainide | conditional | ekg | - | proarrhythmia
digoxin | conditional | dig-lvl; creatinine; potassium | - | narrow index
warfarin | contested | pt-inr | 31 | several auditors treat INR as efficacy monitoring; others accept bleeding-risk monitoring; document supratherapeutic or bleeding concern
heparin | strong | ptt; plt | 1 | bleeding, HIT (inpatient)
vancomycin | strong | vanc-lvl; creatinine | 7 | nephrotoxicity; oral form does not qualify
gentamicin | strong | drug-level; creatinine | 3 | nephro/ototoxicity; topical does not qualify
tobramycin | strong | drug-level; creatinine | 3 | IV only
amikacin | strong | drug-level; creatinine | 3 | IV only
amphotericin | strong | creatinine; potassium; magnesium | 4 | nephrotoxicity
colistin | strong | creatinine | 1 | nephrotoxicity
linezolid | conditional | cbc | 7 | course >= 2 weeks
daptomycin | conditional | ck | 7 | myopathy
voriconazole | conditional | drug-level; hepatic | - | hepatotoxicity
ganciclovir | strong | cbc; creatinine | 4 | myelosuppression
valganciclovir | strong | cbc; creatinine | 7 | myelosuppression
isoniazid | conditional | hepatic | 31 | when monthly LFT ordered
rifampin | conditional | hepatic; cbc | 31 | hepatotoxicity
ethambutol | conditional | - | 31 | optic neuritis
isotretinoin | conditional | hepatic; lipid; upt | 31 | auditors vary; pregnancy test alone is teratogenicity risk not toxicity
acitretin | conditional | hepatic; lipid | 92 | hepatotoxicity
tofacitinib | conditional | cbc; hepatic; lipid | 92 | cytopenia
upadacitinib | conditional | cbc; hepatic; lipid | 92 | cytopenia
baricitinib | conditional | cbc; hepatic; lipid | 92 | cytopenia
tocilizumab | conditional | cbc; hepatic; lipid | 92 | neutropenia, transaminitis
sulfasalazine | conditional | cbc; hepatic | 84 | cytopenia
natalizumab | conditional | other-antibodies; mri | 183 | PML; interval often longer than quarterly
fingolimod | conditional | ekg; cbc; hepatic | - | bradycardia
bosentan | strong | hepatic; upt | 31 | hepatotoxicity
tolvaptan | strong | hepatic; sodium | 31 | hepatotoxicity (REMS)
theophylline | conditional | drug-level | - | narrow index
methimazole | contested | cbc; hepatic | - | TFTs are efficacy monitoring
propylthiouracil | contested | cbc; hepatic | - | hepatotoxicity
deferasirox | strong | creatinine; hepatic | 31 | renal/hepatic failure
esketamine | contested | - | - | observation is REMS requirement
insulin | no | glucose; a1c | - | efficacy monitoring; a named printed non-example
lisinopril | no | bmp | 365 | frequency too low
losartan | no | bmp | 365 | frequency too low
furosemide | no | bmp | 365 | annual electrolytes are a named printed non-example; conditional if quarterly with documented toxicity concern
spironolactone | no | potassium | - | unless documented hyperkalemia surveillance at least quarterly
atorvastatin | no | hepatic; lipid | 365 | efficacy / low frequency
metformin | no | b12; creatinine | 365 | low frequency
levothyroxine | no | tsh | 365 | efficacy monitoring
hydroxychloroquine | no | oct-eye | 365 | annual interval
allopurinol | no | uric | - | efficacy
testosterone | contested | hct; psa | 183 | erythrocytosis monitoring; document quarterly
prednisone | no | glucose | - | unless long-term with documented quarterly toxicity monitoring
bupropion | no | - | - | not intensive
methylphenidate | no | - | - | vital signs only
buprenorphine | no | uds | - | adherence monitoring not toxicity
narcotics | no | uds | - | adherence monitoring not toxicity
apixaban | no | cbc; creatinine | 365 | low frequency
semaglutide | no | a1c | 92 | efficacy
denosumab | no | calcium | 183 | low frequency
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
