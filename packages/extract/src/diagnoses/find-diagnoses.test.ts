import { describe, expect, it } from 'vitest';
import type { DiagnosisFact } from '@levelproof/contract';
import { extractOffline } from '../offline.js';

function diagnosis(note: string, icd10: string): DiagnosisFact | undefined {
  return extractOffline(note, { dateOfService: '2026-03-02' }).diagnoses.find((one) => one.icd10?.startsWith(icd10));
}

function letters(note: string, icd10: string): string {
  return (diagnosis(note, icd10)?.meat ?? []).map(({ letter }) => letter).join('');
}

describe('the support of a diagnosis', () => {
  it('a recited list supports none of its illnesses', () => {
    const told =
      'HPI: 70-year-old with a history of diabetes, COPD, hypertension, asthma and gout, reviewed after a fall.';
    expect(letters(`${told}\n\nASSESSMENT AND PLAN:\n1. Wrist contusion. Ice.`, 'J44')).toBe('');
  });
  it('a drug that is usually for it treats it, wherever it is told', () => {
    const note =
      'HPI: History of atrial fibrillation. She takes apixaban 5 mg twice daily.\n\nASSESSMENT AND PLAN:\n1. Sinusitis. Continue apixaban.';
    expect(letters(note, 'I48')).toContain('T');
  });
  it('an antibiotic is for the infection, not for the emphysema', () => {
    const note = 'HPI: She has emphysema.\n\nASSESSMENT AND PLAN:\n1. Cellulitis of the leg. Start cephalexin 500 mg.';
    expect(letters(note, 'J43')).toBe('');
  });
  it('an operation ahead treats the cancer that it is for', () => {
    const note =
      'HPI: Diagnosed with left breast cancer last month. The mastectomy is scheduled for next week.\n\nASSESSMENT AND PLAN:\n1. Cough. Tessalon prescribed.';
    expect(letters(note, 'C50')).toContain('T');
  });
  it('what a picture shows is a result', () => {
    const note = 'HPI: A chest CT last year showed emphysema.\n\nASSESSMENT AND PLAN:\n1. Ankle sprain. Ice.';
    expect(diagnosis(note, 'J43')?.places).toEqual(['results']);
  });
  it('delusions of schizophrenia are no disorder of their own', () => {
    const note = 'ASSESSMENT: Paranoid schizophrenia with delusions, worse. Restart paliperidone.';
    expect(diagnosis(note, 'F22')).toBeUndefined();
    expect(diagnosis(note, 'F20')).toBeDefined();
  });
});

describe('what is told with it', () => {
  const codes = (note: string): readonly (string | undefined)[] =>
    extractOffline(note, { dateOfService: '2026-03-02' }).diagnoses.flatMap(({ icd10, assertion }) =>
      assertion.negated ? [] : icd10,
    );
  it('a metastatic cancer is the cancer and its spread', () => {
    expect(codes('ASSESSMENT: Metastatic breast cancer. Continue letrozole.')).toContain('C79.9');
    expect(codes('ASSESSMENT: Non-metastatic prostate cancer on leuprolide.')).not.toContain('C79.9');
    expect(codes('ASSESSMENT: Prostate cancer without metastatic disease.')).not.toContain('C79.9');
  });
  it('obesity with a great index has the code of the index', () => {
    expect(codes('VITALS: BMI 51.2\n\nASSESSMENT: Obesity. Diet discussed.')).toContain('Z68.43');
    expect(codes('VITALS: BMI 38\n\nASSESSMENT: Obesity. Diet discussed; surgery if BMI over 40.')).not.toContain(
      'Z68.41',
    );
  });
  it('abuse beside dependence is dependence', () => {
    expect(codes('ASSESSMENT: Opioid abuse. Continue buprenorphine 8 mg.')).toContain('F11.20');
    expect(codes('ASSESSMENT: Cocaine abuse. Denies withdrawal symptoms. Counseled.')).toContain('F14.10');
  });
  it('a flare that is denied is none', () => {
    expect(codes('ASSESSMENT: COPD: no exacerbation since spring. Continue tiotropium.')).toContain('J44.9');
  });
  it('boots are no sickle cells', () => {
    expect(codes('PLAN: SCD and TED hose on both legs.')).not.toContain('D57.1');
  });
  it('a sentence of the past history may say how it stands', () => {
    expect(letters('PMH: He has diabetes, but this is well controlled.\n\nASSESSMENT: Knee sprain. Ice.', 'E11')).toBe(
      'A',
    );
    expect(letters('PMH: Diabetes, asthma well controlled, gout.\n\nASSESSMENT: Knee sprain. Ice.', 'E11')).toBe('');
  });
  it('a cancer that was just found is followed', () => {
    expect(letters('ASSESSMENT: Newly diagnosed acute myeloid leukemia.', 'C92')).toContain('M');
  });
});

describe('what may come', () => {
  it.each([
    [
      'The risks of the operation, including bleeding, infection, stroke and pulmonary embolism, were explained.',
      'I26',
    ],
    ['DIFFERENTIAL DIAGNOSIS: Stroke, brain abscess.\n\nIMPRESSION: Migraine. Start sumatriptan.', 'I63'],
    ['We will see whether this evolves into multiple sclerosis.', 'G35'],
    ['She must stop smoking, decreasing the DVT, stroke rates.', 'I82'],
    ['Aspirin is given to lower the risk of another stroke.', 'I63'],
  ])('%s', (text, icd10) => {
    expect(
      diagnosis(`ASSESSMENT AND PLAN:\n1. Gallstones. Cholecystectomy planned.\n${text}`, icd10)?.assertion,
    ).toHaveProperty('hypothetical');
  });
  it('a risk factor is there', () => {
    const note = 'ASSESSMENT:\n1. Chest pain. Cardiac risk factors including diabetes and hypertension are treated.';
    expect(diagnosis(note, 'E11')?.assertion).not.toHaveProperty('hypothetical');
  });
  it('the way a drug is given is no status', () => {
    const note = 'MEDICATIONS: Levetiracetam 750 mg via PEG tube twice daily.\n\nASSESSMENT AND PLAN:\n1. Cough. Rest.';
    expect(diagnosis(note, 'Z93')).toBeUndefined();
    expect(diagnosis('ASSESSMENT AND PLAN:\n1. PEG tube, site clean. Continue feeds.', 'Z93')).toBeDefined();
  });
  it('what an illness or an operation may lead to is not had', () => {
    const plan = (told: string): string => `ASSESSMENT AND PLAN:\n1. Gastric ulcer. ${told} Start omeprazole.`;
    const may = diagnosis(plan('Untreated it can progress to bleeding, peritonitis and sepsis.'), 'K65');
    expect(may?.assertion.hypothetical).toBeDefined();
    const told = diagnosis(
      plan('I explained complications including death due to bleeding, leak and peritonitis.'),
      'K65',
    );
    expect(told?.assertion.hypothetical).toBeDefined();
  });
  it('renal failure on dialysis is at the end stage, not after a transplant', () => {
    const plan = '\n\nASSESSMENT AND PLAN:\n1. Renal failure requiring dialysis. Dialyze tomorrow.';
    expect(diagnosis(plan, 'N18')?.icd10).toBe('N18.6');
    expect(diagnosis(`PMH: Kidney transplant status.${plan}`, 'N18.6')).toBeUndefined();
  });
  it('harm of diabetes that is looked for is not found', () => {
    const note = 'ASSESSMENT AND PLAN:\n1. Type 2 diabetes. Refer for evaluation of diabetic retinopathy.';
    expect(diagnosis(note, 'E11.31')).toBeUndefined();
  });
  it('cancer after the completion of all treatment is history', () => {
    const note =
      'ASSESSMENT AND PLAN:\n1. Cancer of the nasopharynx, now two years after completion of all therapy. Recheck in six months.';
    expect(diagnosis(note, 'C11')).toBeUndefined();
    expect(diagnosis(note, 'Z85')).toBeDefined();
  });
  it('a heart attack that the pain is likened to is past', () => {
    const note = 'ASSESSMENT AND PLAN:\n1. Chest pain, unlike the ache of his myocardial infarction. Order ECG.';
    expect(diagnosis(note, 'I21')).toBeUndefined();
  });
  it('what the patient believes or a test is to show is in doubt', () => {
    const doubt = (told: string, code: string): unknown =>
      diagnosis(`ASSESSMENT AND PLAN:\n1. ${told}`, code)?.assertion.uncertain;
    expect(doubt('Heel wound. Order MRI to check for underlying osteomyelitis.', 'M86')).toBeDefined();
    expect(doubt('Fatigue. She thinks she has diabetes. Order A1c.', 'E11')).toBeDefined();
  });
});
