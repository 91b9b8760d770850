import type { DiagnosisFact } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { extractOffline } from '../offline.js';

function diagnosis(note: string, icd10: string): DiagnosisFact | undefined {
  return extractOffline(note, { dateOfService: '2026-03-02' }).diagnoses.find((one) => one.icd10?.startsWith(icd10));
}

function letters(note: string, icd10: string): string {
  return (diagnosis(note, icd10)?.meat ?? []).map(({ letter }) => letter).join('');
}

const PLAN = '\n\nASSESSMENT AND PLAN:\n1. Wrist sprain. Splint.';

describe('treatment that stands elsewhere', () => {
  it('a bare name in the assessment finds its drug among those taken', () => {
    const bare = '\n\nASSESSMENT:\n1. Cough. Rest.\n2. Atrial fibrillation.';
    expect(letters(`MEDICATIONS: Apixaban 5 mg twice daily.${bare}`, 'I48')).toContain('T');
    expect(letters(`MEDICATIONS: Omeprazole 20 mg daily.${bare}`, 'I48')).not.toContain('T');
    const past = '\n\nASSESSMENT:\n1. Cough. Rest.\n2. History of atrial fibrillation.';
    expect(letters(`MEDICATIONS: Apixaban 5 mg twice daily.${past}`, 'I48')).not.toContain('T');
  });
  it.each([
    ['PMH: He is a diabetic, on medication.', 'E11'],
    ['PMH: Chronic atrial fibrillation, on Coumadin.', 'I48'],
    ['MEDICATIONS: She takes the following medicines for her diabetes: insulin 20 units.', 'E11'],
  ])('%s', (told, icd10) => {
    expect(letters(`${told}${PLAN}`, icd10)).toContain('T');
    expect(diagnosis(`${told}${PLAN}`, icd10)?.places).toContain('history-of-present-illness');
  });
  it.each([
    ['PMH: Diabetes, gout, on vacation until May.', 'E11'],
    ['PMH: Diabetes, hypertension.', 'E11'],
    ['FAMILY HISTORY: Mother is a diabetic, on insulin.', 'E11'],
  ])('not: %s', (told, icd10) => expect(letters(`${told}${PLAN}`, icd10)).not.toContain('T'));

  it('hormones against a cancer treat it', () => {
    expect(letters(`PMH: Prostate cancer found in 2019. He receives Lupron.${PLAN}`, 'C61')).toContain('T');
    expect(letters(`PMH: Prostate cancer found in 2019. He takes tamsulosin.${PLAN}`, 'C61')).not.toContain('T');
  });
  it('options gone through treat it too', () => {
    const note = 'ASSESSMENT AND PLAN:\n1. Adenocarcinoma of the prostate. We discussed his treatment options.';
    expect(letters(note, 'C61')).toContain('T');
  });
  it('an operation against obesity treats it, once it is planned', () => {
    const plan = (told: string): string =>
      `HPI: He has morbid obesity.\n\nASSESSMENT AND PLAN:\n1. Cough. Rest. ${told}`;
    expect(letters(plan('I explained the gastric bypass to him.'), 'E66')).toContain('T');
    expect(letters(plan('He had a gastric bypass in 2010.'), 'E66')).not.toContain('T');
  });
});

describe('words that support nothing', () => {
  it('those of the name itself', () => {
    expect(letters('ASSESSMENT:\n1. Cough. Rest.\n2. Chronic obstructive pulmonary disease.', 'J44')).toBe('');
    expect(letters('ASSESSMENT:\n1. Cough. Rest.\n2. Chronic obstructive pulmonary disease, stable.', 'J44')).toBe('A');
  });
  it('risks of an operation that were gone through', () => {
    const plan = 'ASSESSMENT AND PLAN:\n1. Gallstones. Cholecystectomy on Monday. ';
    const told = 'We discussed bleeding, infection, pulmonary embolism, stroke, and death.';
    expect(diagnosis(plan + told, 'I63')?.assertion).toHaveProperty('hypothetical');
    expect(diagnosis(plan + told, 'I26')?.assertion).toHaveProperty('hypothetical');
    const had = '2. Pulmonary embolism. We discussed apixaban and bleeding.';
    expect(diagnosis(`${plan}\n${had}`, 'I26')?.assertion).not.toHaveProperty('hypothetical');
  });
});

describe('what is only possible', () => {
  const uncertain = (told: string, icd10: string): boolean =>
    diagnosis(`ASSESSMENT AND PLAN:\n1. ${told}`, icd10)?.assertion.uncertain !== undefined;
  it.each([
    ['Ascites, which could be secondary to cirrhosis. Order ultrasound.', 'K74'],
    ['Chest pain may be due to pulmonary embolism or heart failure. Order CT.', 'I50'],
    ['Weakness. Possibilities include multiple sclerosis and myasthenia gravis. Order MRI.', 'G35'],
    ['Tremor. Alcohol withdrawal could always be a possibility. Order labs.', 'F10'],
    ['Rash. It was felt that lupus was likely. Refer to rheumatology.', 'M32'],
    ['Spells, the differential diagnosis including epilepsy. Order EEG.', 'G40'],
  ])('%s', (told, icd10) => expect(uncertain(told, icd10)).toBe(true));
  it.each([
    ['Fatigue may be due to his heart failure. Increase furosemide to 40 mg.', 'I50'],
    ['Ascites due to cirrhosis. Start spironolactone 50 mg.', 'K74'],
    ['Heart failure. Swelling could be due to heart failure. Increase furosemide to 40 mg.', 'I50'],
  ])('not: %s', (told, icd10) => expect(uncertain(told, icd10)).toBe(false));
});

describe('the episode of a bipolar illness', () => {
  const code = (said: string): string | undefined => diagnosis(`ASSESSMENT AND PLAN:\n1. ${said}`, 'F31')?.icd10;
  it.each([
    ['Bipolar affective disorder, manic state, psychotic. Resume lithium.', 'F31.2'],
    ['Bipolar disorder, manic. Resume lithium.', 'F31.10'],
    ['Bipolar disorder, depressed phase, with delusions. Start quetiapine.', 'F31.5'],
    ['Bipolar disorder, mixed episode. Start valproate.', 'F31.60'],
    ['Bipolar disorder, no mania, no psychosis. Continue lithium.', 'F31.9'],
    ['Bipolar disorder, last manic in 2012. Continue lithium.', 'F31.9'],
  ])('%s', (said, icd10) => expect(code(said)).toBe(icd10));
  it('has no mania of its own', () => {
    const note = 'ASSESSMENT AND PLAN:\n1. Bipolar disorder. Mania is settling. Continue lithium.';
    expect(diagnosis(note, 'F30')).toBeUndefined();
  });
});

describe('as specific as the words', () => {
  it.each([
    ['CKD, stage three, stable.', 'N18.30'],
    ['CKD stage IIIb, stable.', 'N18.32'],
    ['Persistent atrial fibrillation. Continue apixaban.', 'I48.19'],
    ['Paroxysmal atrial fibrillation. Continue apixaban.', 'I48.0'],
    ['IgA deficiency, discussed.', 'D80.2'],
    ['Dystonic cerebral palsy, stable.', 'G80.3'],
    ['Full-thickness pressure decubitus of the hip. Dressing changed.', 'L89.93'],
  ])('%s', (said, icd10) => expect(diagnosis(`ASSESSMENT AND PLAN:\n1. ${said}`, icd10)?.icd10).toBe(icd10));
});
