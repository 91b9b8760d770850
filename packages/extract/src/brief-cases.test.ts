import * as fc from 'fast-check';
import type { DataFact, RiskFact } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { extractOffline } from './offline.js';
import { LITTLE } from './risk/testing/little.js';

/** What a piece of data says in a few words. */
function datum({ kind, item, consideredOnly, orderedBy }: DataFact): string {
  const what = kind.replace('test-', '').replace('independent-', '');
  if (consideredOnly === true) return `considered ${item}`;
  return `${orderedBy === 'prior-encounter-same-clinician' ? 'earlier' : what} ${item}`;
}

function decision({ kind, item, action, decision }: RiskFact): string {
  if (kind === 'prescription-drug-management') return `${action} ${item}`;
  if (kind === 'over-the-counter-drug') return `otc ${item}`;
  return `${decision === 'considered' ? 'considered ' : ''}${kind}`;
}

function readOf(note: string) {
  const { data, risk } = extractOffline(note, { dateOfService: '2026-03-02', patientStatus: 'established' });
  return {
    data: data.map(datum).sort(),
    risk: risk
      .filter(({ kind }) => !LITTLE.has(kind))
      .map(decision)
      .sort(),
  };
}

interface Case {
  readonly note: string;
  readonly data: readonly string[];
  readonly risk: readonly string[];
}

/** Cases told in a few sentences, mostly without headings, as examples of coders are. All invented. */
const cases: Readonly<Record<string, Case>> = {
  'two drugs refilled by one verb, two tests ordered by one verb': {
    note: 'A 68-year-old with hypertension and hyperlipidemia, both at goal. Lisinopril and atorvastatin refilled. Lipid panel and BMP ordered. Return in 6 months.',
    data: ['ordered bmp', 'ordered lipid panel'],
    risk: ['refill atorvastatin', 'refill lisinopril'],
  },
  'told of the clinician in the third person': {
    note: 'A 34-year-old woman returns for depression, not improved. The physician increases sertraline from 50 to 100 mg and reviews the note from her therapist.',
    data: ['external-note mental health'],
    risk: ['increase sertraline'],
  },
  'tests obtained at an emergency visit, an operation tonight': {
    note: 'Seen in the ED for right lower quadrant pain. CBC, CMP, UA and CT abdomen/pelvis obtained. Discussed with the surgeon on call who will take her to the OR tonight. Admitted to surgery.',
    data: ['discussion surgery', 'ordered cbc', 'ordered cmp', 'ordered ct abdomen and pelvis', 'ordered ua'],
    risk: ['emergency-major-surgery', 'hospitalization'],
  },
  'letters of one line': {
    note: 'A: UTI. UA dip positive for nitrites. P: Macrobid 100 mg BID x 5 d. Urine cx sent.',
    data: ['ordered urine culture', 'reviewed ua with micro'],
    risk: ['start nitrofurantoin'],
  },
  'a result and a drug, no more': {
    note: 'A: Strep pharyngitis, rapid strep positive. P: Pen VK 500 mg BID x 10 d.',
    data: ['reviewed rapid strep'],
    risk: ['start penicillin'],
  },
  'British telegram': {
    note: 'Imp: chest infection\nPlan: amoxicillin 500mg tds 5/7, bloods - FBC, CRP, CXR, review 1/52, safety netted.',
    data: ['ordered cbc', 'ordered crp', 'ordered cxr'],
    risk: ['start amoxicillin'],
  },
  'reviewed under a label, decided under another': {
    note: 'REVIEWED: outside cardiology letters; BMP (creat 1.9).\n\nIMPRESSION: Aortic stenosis.\n\nDECISION: Start furosemide 20 mg daily.',
    data: ['external-note cardiology', 'reviewed bmp'],
    risk: ['start furosemide'],
  },
  'a problem list, tests and a plan behind it': {
    note: 'Problem list: (1) hypothyroidism, (2) fatigue.\nTesting: TSH 6.2.\nPlan: increase levothyroxine to 88 mcg, repeat TSH in 6 weeks.',
    data: ['ordered tsh'],
    risk: ['increase levothyroxine'],
  },
  'a drug that is judged and left as it is': {
    note: 'Assessment: AF, rate controlled on metoprolol. Plan: return in 6 months.',
    data: [],
    risk: ['continue metoprolol'],
  },
  'no change, said behind the drug': {
    note: 'A/P: HTN at goal - on amlodipine 10, no change.',
    data: [],
    risk: ['continue amlodipine'],
  },
  'history of an illness is no history of its drug': {
    note: 'ASSESSMENT AND PLAN: History of diabetes, A1c 8.9, increase metformin to 1000 mg BID.',
    data: ['reviewed a1c'],
    risk: ['increase metformin'],
  },
  'an injection in the office': {
    note: 'ASSESSMENT: Knee osteoarthritis. PLAN: Kenalog 40 mg injected into the right knee today.',
    data: [],
    risk: ['in-office-injection'],
  },
  'a condition behind the test is no order': {
    note: 'ASSESSMENT: Low back pain. PLAN: Naproxen 500 mg BID, MRI of the lumbar spine if no better in 6 weeks.',
    data: [],
    risk: ['start naproxen'],
  },
  'risk factors of an operation': {
    note: 'ASSESSMENT: Gallstones. PLAN: Proceed with laparoscopic cholecystectomy next week. COPD and apixaban raise her operative risk.',
    data: [],
    risk: ['elective-major-surgery'],
  },
  'hospital weighed and not chosen': {
    note: 'ASSESSMENT: Cellulitis. PLAN: We discussed hospitalization; she prefers to go home on cephalexin 500 mg QID with a recheck tomorrow.',
    data: [],
    risk: ['considered hospitalization', 'start cephalexin'],
  },
  'less care for a poor prognosis': {
    note: 'ASSESSMENT: Metastatic pancreatic cancer, declining. PLAN: Given the poor prognosis the patient elects hospice. Stop capecitabine.',
    data: [],
    risk: ['de-escalation', 'stop capecitabine'],
  },
  'a determinant with what it means for the drug': {
    note: 'ASSESSMENT: Type 2 diabetes. PLAN: He cannot fill his glargine because he lost his insurance; start NPH insulin 10 units from the discount program.',
    data: [],
    risk: ['social-determinant', 'start insulin nph'],
  },
  'own reading and transfer': {
    note: 'Chest pain. EKG in the office read by me: ST depression in the lateral leads. Transferred to the ER by ambulance.',
    data: ['interpretation ekg'],
    risk: ['hospitalization'],
  },
  'a child, the mother, and a drug': {
    note: '5-year-old with otitis media; mother gives the history. Amoxicillin prescribed.',
    data: ['historian mother'],
    risk: ['start amoxicillin'],
  },
  'a message is no talk': {
    note: 'ASSESSMENT: Palpitations. PLAN: Left a message for Dr. Smith of cardiology. Holter monitor ordered.',
    data: ['ordered holter'],
    risk: [],
  },
  'the patient spoke, not the clinician': {
    note: 'HPI: He spoke with his cardiologist about the ablation last week. PLAN: Continue apixaban 5 mg BID.',
    data: [],
    risk: ['continue apixaban'],
  },
  'a told drug of long ago': {
    note: 'Assessment. Depression, remitted for two years. Sertraline was tapered in the spring of last year and she takes nothing now. Plan: none needed, call if it returns.',
    data: [],
    risk: [],
  },
  'considered and left out': {
    note: 'MDM: Minor head injury. Considered CT head, deferred after shared decision making with the parents.',
    data: ['considered ct head'],
    risk: [],
  },
  'ordered at the visit before': {
    note: 'HPI: The TSH I ordered at the last visit was 7.2. PLAN: Increase levothyroxine to 75 mcg daily.',
    data: ['earlier tsh'],
    risk: ['increase levothyroxine'],
  },
  'monitoring every few weeks is an order': {
    note: 'ASSESSMENT: Rheumatoid arthritis, doing well on methotrexate 15 mg weekly. CBC and LFTs every 8 weeks to monitor for marrow and liver toxicity.',
    data: ['ordered cbc', 'ordered hepatic function panel'],
    risk: ['continue methotrexate', 'toxicity-monitoring'],
  },
  'over the counter only': {
    note: 'A: Viral URI. P: Guaifenesin and saline nasal spray, fluids, rest.',
    data: [],
    risk: ['otc guaifenesin', 'otc saline nasal'],
  },
  'a lab list without verbs in the plan': {
    note: 'A: Fatigue.\nP: CBC, TSH, ferritin.\nFollow up in 4 weeks.',
    data: ['ordered cbc', 'ordered ferritin', 'ordered tsh'],
    risk: [],
  },
  'two letters from outside in one sentence': {
    note: 'Reviewed ER records from the hospital and a letter from Dr. Jones, nephrology. Assessment: CKD. Plan: continue losartan 50 mg.',
    data: ['external-note emergency department', 'external-note nephrology'],
    risk: ['continue losartan'],
  },
  'records that are only wanted': {
    note: 'Assessment: Seizure disorder. Plan: Obtain neurology records. Continue levetiracetam 500 mg BID.',
    data: [],
    risk: ['continue levetiracetam'],
  },
  'a talk with the school': {
    note: 'Assessment: ADHD. Plan: Spoke with the school counselor about the rating forms. Continue methylphenidate 18 mg.',
    data: ['discussion school'],
    risk: ['continue methylphenidate'],
  },
  'advice to come back is no hospital': {
    note: 'A: Gastroenteritis. P: Fluids. Go to the ER if blood appears or she cannot keep fluids down.',
    data: [],
    risk: [],
  },
  'nothing is decided about a listed drug': {
    note: 'CURRENT MEDICATIONS: Lisinopril 10 mg, metformin 500 mg.\n\nASSESSMENT: Wart of the finger.\n\nPLAN: Observe.',
    data: [],
    risk: [],
  },
};

describe('brief cases', () => {
  it.each(Object.entries(cases))('%s', (_, { note, data, risk }) => {
    expect(readOf(note)).toEqual({ data: [...data].sort(), risk: [...risk].sort() });
  });
});

const briefs = fc.constantFrom(...Object.values(cases).map(({ note }) => note));

it('a sentence about nothing changes neither data nor decisions', () => {
  fc.assert(
    fc.property(
      briefs,
      fc.constantFrom('Return precautions were given.', 'The patient agrees with the plan.', 'No chest pain.'),
      (note, more) => {
        expect(readOf(`${note} ${more}`)).toEqual(readOf(note));
      },
    ),
  );
});

it('blanks at the end change nothing', () => {
  fc.assert(
    fc.property(briefs, fc.constantFrom('\n', '\r\n', '   '), (note, blank) => {
      expect(readOf(note + blank)).toEqual(readOf(note));
    }),
  );
});
