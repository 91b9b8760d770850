import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import type { Care } from './care.js';
import { findProblems } from './find-problems.js';

function told(note: string, care: Care): string {
  const { problems } = findProblems(readEncounterNote(note, { dateOfService: '2026-03-02' }), care);
  return problems.map(({ icd10 = '?', category }) => `${icd10.slice(0, 3)} ${category}`).join('; ');
}

describe('a threat by what the note shows (R1.22)', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'LABORATORY DATA: White count 19.2.\n\nASSESSMENT:\n1. C. difficile colitis.\n\nPLAN: Oral vancomycin and metronidazole.',
      'hospital',
      'A04 threat-to-life-or-function',
    ],
    [
      'LABORATORY DATA: White count 9.2.\n\nASSESSMENT:\n1. C. difficile colitis.\n\nPLAN: Oral vancomycin.',
      'hospital',
      'A04 acute-systemic',
    ],
    [
      'HPI: Fever for three days.\n\nIMAGING: Loculated fluid on the right.\n\nASSESSMENT:\n1. Pleural effusion. Chest tube.',
      'hospital',
      'J90 threat-to-life-or-function',
    ],
    ['ASSESSMENT:\n1. Pleural effusion, small. No loculations, no fever. Watch.', 'hospital', 'J90 acute-systemic'],
    [
      'HPI: Tripped on the stairs, confused since. Takes warfarin.\n\nIMPRESSION: Head contusion.\n\nPLAN: CT of the head, admit.',
      'emergency',
      'S09 threat-to-life-or-function',
    ],
    [
      'HPI: Tripped on the stairs, not confused. No warfarin.\n\nIMPRESSION: Head contusion.\n\nPLAN: Ice.',
      'emergency',
      'S09 acute-uncomplicated',
    ],
    [
      'VITALS: BP 224/132.\n\nASSESSMENT:\n1. Hypertension, uncontrolled. Labetalol 20 mg IV every hour.',
      'hospital',
      'I10 threat-to-life-or-function',
    ],
    [
      'VITALS: BP 164/92.\n\nASSESSMENT:\n1. Hypertension, uncontrolled. Raise amlodipine to 10 mg.',
      'hospital',
      'I10 chronic-exacerbation',
    ],
    [
      'HPI: 12-day-old boy, warm at home.\n\nASSESSMENT:\n1. Fever. Sepsis work-up, ampicillin until cultures are back.',
      'hospital',
      'R50 threat-to-life-or-function',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('a name that is a threat, and one that is none', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'ASSESSMENT:\n1. Acute on chronic kidney failure, creatinine doubled. Stop ibuprofen, renal ultrasound.',
      'office',
      'N17 threat-to-life-or-function',
    ],
    ['ASSESSMENT:\n1. Acute kidney injury, resolved. Creatinine 0.9.', 'office', 'N17 stable-acute'],
    ['IMPRESSION:\n1. Hip fracture.\n\nPLAN: Nail tomorrow.', 'emergency', 'S72 acute-complicated-injury'],
    [
      'ASSESSMENT AND PLAN: Possible testicular torsion. We will explore him emergently.',
      'office',
      'N44 threat-to-life-or-function',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('told of another day', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'HPI: CT with dilated loops of bowel. He has a history of obstruction, twice with an NG tube placed.\n\nIMPRESSION:\n1. Abdominal pain. Admit.',
      'hospital',
      'R10 undiagnosed-uncertain',
    ],
    [
      'CC: Trouble with words.\n\nHX: Sudden onset this morning.\n\nCOURSE: He was taken to surgery at once; the subdural hematoma was drained. His words came back.',
      'office',
      'I62 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT:\n1. Subdural hematoma, drained last year, resolved. No follow-up needed.',
      'office',
      'I62 stable-acute',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('a mind that is out of hand', () => {
  it.each<[note: string, expected: string]>([
    [
      'CHIEF COMPLAINT: Brought in on an involuntary hold.\n\nDIAGNOSES:\nAXIS I: Schizophrenia.\nAXIS III: Asthma.\n\nPLAN: Start olanzapine 10 mg.',
      'F20 chronic-severe-exacerbation',
    ],
    [
      'CHIEF COMPLAINT: Has not slept for a week.\n\nASSESSMENT:\n1. Bipolar disorder, manic with psychosis.\n\nPLAN: Lithium.',
      'F31 chronic-severe-exacerbation',
    ],
    [
      'HPI: Never held against her will, no involuntary stays.\n\nASSESSMENT:\n1. Schizophrenia, stable.\n\nPLAN: Continue olanzapine.',
      'F20 stable-chronic',
    ],
    [
      'DISCHARGE SUMMARY\n\nHOSPITAL COURSE: He came in on an involuntary hold.\n\nDISCHARGE DIAGNOSES:\n1. Schizophrenia, improved.',
      'F20 stable-chronic',
    ],
  ])('%s', (note, expected) => {
    expect(told(note, 'hospital')).toBe(expected);
  });
});

describe('the reason for the stay', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'ASSESSMENT:\n1. Dementia.\n2. Hypertension, controlled.',
      'hospital',
      'F03 chronic-exacerbation; I10 stable-chronic',
    ],
    ['ASSESSMENT:\n1. Dementia.\n2. Hypertension, controlled.', 'office', 'F03 stable-chronic; I10 stable-chronic'],
    [
      'ASSESSMENT:\n1. Dementia, stable.\n2. Cough. Chest x-ray.',
      'hospital',
      'F03 stable-chronic; R05 acute-uncomplicated-hospital',
    ],
    ['ASSESSMENT:\n1. Diabetes. Continue the same insulin.', 'hospital', 'E11 stable-chronic'],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('after an operation on a ward', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'ASSESSMENT AND PLAN:\n1. Left hip osteoarthritis status post left hip replacement. He tolerated it well.\n2. Anemia from operative blood loss. No transfusion.',
      'hospital',
      'M16 stable-acute; D64 acute-uncomplicated-hospital',
    ],
    ['ASSESSMENT AND PLAN:\n1. Anemia, worsening. Iron started.', 'hospital', 'D64 chronic-exacerbation'],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('the end of a stay', () => {
  it('does not take the treated for a threat', () => {
    const note =
      'FINAL DIAGNOSES:\n1. Diabetes, uncontrolled.\n2. Pulmonary embolism.\n3. Heparin-induced thrombocytopenia.';
    expect(told(note, 'hospital')).not.toContain('threat');
  });
});
