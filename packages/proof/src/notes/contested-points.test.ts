import { score } from '@levelproof/rules';
import { expect, test } from 'vitest';
import { extractOffline } from '@levelproof/extract';

const ENCOUNTER = { dateOfService: '2026-03-02', patientStatus: 'established', setting: 'office' } as const;

/** Notes that hang on a contested point: its number, the other setting, the element, and the levels before and after. */
test.each([
  [
    'C1',
    'moderate-when-reasoned',
    'risk',
    'A/P: Gout flare, CKD 3b. OTC naproxen 220 mg twice daily for 3 days only, kidney risk weighed against steroids.',
    'low',
    'moderate',
  ],
  [
    'C8',
    'as-read',
    'problems',
    'A/P: Morbid obesity, worsening, BMI 42. Diet and walking plan agreed.',
    'low',
    'moderate',
  ],
  [
    'C9',
    'one-source',
    'data',
    'A/P: Chronic low back pain. PDMP reviewed, one prescriber. Urine drug screen today.',
    'straightforward',
    'low',
  ],
  [
    'C13',
    'any',
    'data',
    'HPI: Mother reports that the cough began on Friday.\nA/P: Cough, viral. Fluids.',
    'straightforward',
    'low',
  ],
  [
    'C19',
    'threat',
    'problems',
    'A/P: Major depressive disorder, worsening. Wishes not to wake up, no plan, no intent. Sertraline up to 100 mg.',
    'moderate',
    'high',
  ],
  [
    'C28',
    'moderate',
    'risk',
    'A/P: Type 2 diabetes, A1c 6.6, at goal. Prescribed test strips and a glucometer.',
    'low',
    'moderate',
  ],
] as const)('%s', (id, setting, element, note, cautious, otherwise) => {
  const facts = extractOffline(note, ENCOUNTER);
  const usual = score(facts);
  expect(usual.mdm?.[element].level).toBe(cautious);
  expect(score(facts, { switches: { [id]: setting } }).mdm?.[element].level).toBe(otherwise);
});
