import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { type Care, careOf } from './care.js';
import { findProblems } from './find-problems.js';

function told(note: string, care: Care): string {
  const { problems } = findProblems(readEncounterNote(note, { dateOfService: '2026-03-02' }), care);
  return problems.map(({ icd10 = '?', category }) => `${icd10.slice(0, 3)} ${category}`).join('; ');
}

describe('a threat to life or function (R1.22)', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'ASSESSMENT:\n1. Chest pain. I suspect unstable angina. Start nitroglycerin, cardiology this week.',
      'office',
      'I20 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT:\n1. Chest pain.\n- Medical Reasoning: Her pain is likely unstable angina.\n- Medical Treatment: Start nitroglycerin.',
      'office',
      'R07 threat-to-life-or-function',
    ],
    [
      'ED COURSE: CT head without blood. Thrombolysis recommended.\n\nIMPRESSION: Facial droop, probable acute stroke.\n\nDISPOSITION: Admitted to the stroke unit.',
      'emergency',
      'R29 threat-to-life-or-function',
    ],
    [
      'ED COURSE: Blood, urine and CSF cultures sent, ampicillin given.\n\nIMPRESSION: Neonatal fever, rule out sepsis.\n\nDISPOSITION: Admit to pediatrics.',
      'emergency',
      'R50 threat-to-life-or-function',
    ],
    ['ASSESSMENT AND PLAN:\nR/o MI, sent to ED.', 'office', 'I21 threat-to-life-or-function'],
    [
      'RISK ASSESSMENT:\nActive suicidal ideation, means at home; transported to ED on an involuntary hold.',
      'office',
      'R45 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT AND PLAN:\n1. Angioedema of the tongue. Admit to the ICU, dexamethasone.\n2. Hypertension, at goal. Continue amlodipine.',
      'hospital',
      'T78 threat-to-life-or-function; I10 stable-chronic',
    ],
    [
      'ASSESSMENT AND PLAN:\n1. Melena. Transfuse one unit, endoscopy in the morning.',
      'hospital',
      'K92 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT AND PLAN: Exertional angina that is worse since the stent, needing three nitroglycerin. Admit to telemetry, add isosorbide.',
      'emergency',
      'I20 threat-to-life-or-function',
    ],
    [
      'HPI: Cut her wrists, suicidal thoughts for days.\n\nASSESSMENT: Major depression.\n\nPLAN: Admit on suicide precautions.',
      'office',
      'F32 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT:\n1. Depression.\n2. Overdose of sertraline.\n\nPLAN: Transfer to psychiatry.',
      'hospital',
      'F32 chronic-exacerbation; T50 threat-to-life-or-function',
    ],
    [
      'LABORATORY DATA: Arterial blood gas with a pO2 of 48.\n\nIMPRESSION: Pneumonia.\n\nPLAN: Oxygen, ceftriaxone.',
      'hospital',
      'J18 threat-to-life-or-function',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('what is left of a threat', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'ASSESSMENT:\n1. Perforated appendicitis, five days post surgery. Eating well.\n2. Leukocytosis. We will monitor.',
      'hospital',
      'K35 acute-systemic; D72 acute-uncomplicated-hospital',
    ],
    [
      'ASSESSMENT: Profound hypokalemia.\n\nPLAN: Admit, potassium by vein.',
      'emergency',
      'E87 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT: Supraventricular tachycardia.\n\nPLAN: Adenosine 6 mg given, observe on telemetry.',
      'emergency',
      'I47 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT: Bipolar disorder, manic, worsening off lithium.\n\nPLAN: Admit to the locked unit. Start olanzapine.',
      'hospital',
      'F31 chronic-severe-exacerbation',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('a finding by the way', () => {
  it.each([
    [
      'HISTORY: Seen on a scan, no symptoms.\n\nASSESSMENT: Adrenal lesion.\n\nPLAN: MRI of the abdomen.',
      'E27 undiagnosed-uncertain',
    ],
    [
      'HISTORY: Known for years.\n\nASSESSMENT: Thyroid nodule, stable.\n\nPLAN: Ultrasound in a year.',
      'E04 stable-chronic',
    ],
    ['REVIEW OF SYSTEMS: Fever: none. Rash: yes.', 'R21 acute-uncomplicated'],
  ])('%s', (note, expected) => {
    expect(told(note, 'office')).toBe(expected);
  });
});

describe('a complaint that stays uncertain (R1.11, R1.18)', () => {
  it.each<[note: string, care: Care, expected: string]>([
    ['A/P: Chest tightness, possible angina: stress echo ordered', 'office', 'R07 undiagnosed-uncertain'],
    [
      'ED COURSE: Troponin negative twice.\n\nIMPRESSION: Chest pain, concern for acute coronary syndrome was low.\n\nDISPOSITION: Discharged home.',
      'emergency',
      'R07 undiagnosed-uncertain',
    ],
    [
      'ED COURSE: CT abdomen and pelvis with a normal appendix.\n\nIMPRESSION: Abdominal pain, appendicitis ruled out.\n\nDISPOSITION: Home.',
      'emergency',
      'R10 undiagnosed-uncertain',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('an injury (R1.20)', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'HPI: Struck by a door, knocked out for some seconds.\n\nIMPRESSION: Closed head injury.\n\nDISPOSITION: Home.',
      'emergency',
      'S09 acute-complicated-injury',
    ],
    [
      'HPI: Tripped on a rug. No loss of consciousness.\n\nED COURSE: CT head and CT cervical spine negative.\n\nIMPRESSION: Scalp contusion.\n\nDISPOSITION: Home.',
      'emergency',
      'S00 acute-complicated-injury',
    ],
    [
      'HPI: Head-on collision.\n\nED COURSE: CT chest, abdomen and pelvis without injury.\n\nIMPRESSION: Chest wall contusion.\n\nDISPOSITION: Home.',
      'emergency',
      'S20 acute-complicated-injury',
    ],
    [
      'HPI: Bumped his head on a shelf. He denies loss of consciousness.\n\nIMPRESSION: Head contusion.\n\nPLAN: Ice.',
      'emergency',
      'S09 acute-uncomplicated',
    ],
    [
      'HPI: 40-year-old with low back pain since shoveling snow.\n\nIMPRESSION: Low back pain.\n\nDISPOSITION: Home.',
      'emergency',
      'M54 acute-uncomplicated',
    ],
    [
      'HPI: Turned the ankle on a curb.\n\nED COURSE: X-ray negative.\n\nIMPRESSION: Ankle sprain.\n\nDISPOSITION: Home.',
      'emergency',
      'S93 acute-uncomplicated',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('what is no problem of today', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'DIFFERENTIAL DIAGNOSIS: Migraine, stroke, tumor.\n\nIMPRESSION: Tension headache.\n\nPLAN: Ibuprofen.',
      'office',
      'G44 acute-uncomplicated',
    ],
    ['HPI: Loose stools now and then.\n\nASSESSMENT: Screening for colon cancer.\n\nPLAN: Colonoscopy.', 'office', ''],
    [
      'ASSESSMENT: Her father who died of colon cancer was 50.\n\nPLAN: Hypertension: continue losartan 50 mg.',
      'office',
      'I10 stable-chronic',
    ],
    [
      'ASSESSMENT AND PLAN:\n1. Pneumonia. ECG with an abnormal EKG pattern, troponin normal. Ceftriaxone.\n2. Neuropathy, stable. Continue gabapentin for pain.',
      'hospital',
      'J18 acute-systemic; G62 stable-chronic',
    ],
    [
      'ASSESSMENT:\n1. Hypertension, controlled.\n2. Recent sepsis.\n\nPLAN: Continue lisinopril 10 mg.',
      'office',
      'I10 stable-chronic',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('a complaint is not lost', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'ASSESSMENT: Left ankle sprain.\n\nPLAN: Crutches for two days followed by weight bearing as tolerated.',
      'office',
      'S93 acute-uncomplicated',
    ],
    [
      'CHIEF COMPLAINT: Left shoulder pain.\n\nHPI: Began after swimming.\n\nASSESSMENT AND PLAN: The pain is new. Rest and ice.',
      'office',
      'M25 acute-uncomplicated',
    ],
    [
      'ASSESSMENT AND PLAN\n\n1. Trouble in the barn.\n- Medical Reasoning: This looks like acute bronchitis.\n- Additional Testing: Chest x-ray.',
      'office',
      'J20 acute-uncomplicated',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('where the patient is', () => {
  it.each<[note: string, expected: Care]>([
    [
      'REASON FOR CONSULTATION: Renal failure.\n\nHISTORY: A 60-year-old man admitted last night with chest pain.',
      'hospital',
    ],
    ['HISTORY: Follow-up of hospital discharge. He was intubated in June and is well now.', 'office'],
    ['SUBJECTIVE: She remains on the ventilator, sedated.', 'hospital'],
  ])('%s', (note, expected) => {
    expect(careOf(readEncounterNote(note, { dateOfService: '2026-03-02' }), { setting: 'office' })).toBe(expected);
  });
});

describe('letters of two meanings', () => {
  it.each([
    ['ASSESSMENT: Chest pain. PE cannot be ruled out. CTA chest ordered.', true],
    ['EXAM: PE was normal.\n\nASSESSMENT: Sore throat.\n\nPLAN: Lozenges.', false],
    ['ASSESSMENT: Mild MI and moderate AI on echo, stable.', false],
  ])('%s', (note, read) => {
    const { problems } = readEncounterNote(note, { dateOfService: '2026-03-02' });
    expect(problems.some(({ value }) => /^I2[16]/.test(value.icd10 ?? ''))).toBe(read);
  });
});
