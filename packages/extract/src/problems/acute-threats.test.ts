import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import type { Care } from './care.js';
import { findProblems } from './find-problems.js';

function told(note: string, care: Care): string {
  const { problems } = findProblems(readEncounterNote(note, { dateOfService: '2026-03-02' }), care);
  return problems.map(({ icd10 = '?', category }) => `${icd10.slice(0, 3)} ${category}`).join('; ');
}

describe('an infection of the urine that has risen to the kidney (R1.19)', () => {
  it.each<[note: string, expected: string]>([
    [
      'HPI: Frequency and burning since Sunday, chills last night.\nEXAM: Left costovertebral angle tenderness.\nASSESSMENT: Urinary tract infection.\nPLAN: Ciprofloxacin.',
      'N39 acute-systemic',
    ],
    [
      'HPI: Fever to 101 today, dysuria two days.\nPHYSICAL EXAM: Exquisite tenderness over the right flank.\nASSESSMENT:\n1. Dysuria.\nPLAN: Ceftriaxone IM.',
      'R30 acute-systemic',
    ],
    [
      'HPI: Burning for three days. Denies fever, chills, or flank pain.\nEXAM: No CVA tenderness.\nASSESSMENT: UTI.\nPLAN: Nitrofurantoin. Return for fever or flank pain.',
      'N39 acute-uncomplicated',
    ],
    [
      'HPI: Dysuria for a day. A kidney infection with fever and flank pain years ago.\nEXAM: Afebrile.\nASSESSMENT: Acute cystitis.\nPLAN: Nitrofurantoin.',
      'N30 acute-uncomplicated',
    ],
  ])('%s', (note, expected) => {
    expect(told(note, 'office')).toBe(expected);
  });
});

describe('a grave possibility (R1.18)', () => {
  it.each<[note: string, expected: string]>([
    [
      'ASSESSMENT: Right upper quadrant pain, concern for cholecystitis. Order ultrasound.',
      'R10 undiagnosed-uncertain',
    ],
    [
      'ASSESSMENT: New headaches with jaw pain; temporal arteritis must be excluded.\nPLAN: ESR, prednisone.',
      'R51 undiagnosed-uncertain',
    ],
    [
      'HPI: Blood on the paper for a month.\nASSESSMENT: Rectal bleeding, rule out colorectal cancer.\nPLAN: Colonoscopy.',
      'K62 undiagnosed-uncertain',
    ],
    ['ASSESSMENT: Stiff and slow, possible Parkinson disease. MRI brain.', 'G20 undiagnosed-uncertain'],
    ['ASSESSMENT: Shoulder pain. Colonoscopy 2021 normal. Physical therapy.', 'M25 acute-uncomplicated'],
    ['ASSESSMENT: Chest wall pain. Low suspicion for PE. Ibuprofen.', 'R07 acute-uncomplicated'],
    ['ASSESSMENT: Poor diet and weight loss of 20 pounds. CT abdomen ordered.', 'R63 undiagnosed-uncertain'],
    ['ASSESSMENT: Sore knee, likely a strain.\nPLAN: Ice, ibuprofen.', 'M25 acute-uncomplicated'],
  ])('%s', (note, expected) => {
    expect(told(note, 'office')).toBe(expected);
  });
});

describe('a threat is of today (R1.22, R1.23)', () => {
  it.each<[note: string, care: Care, expected: string]>([
    ['PMH: Stroke 2019.\nASSESSMENT:\n1. Stroke. Continue aspirin.', 'office', 'I63 stable-chronic'],
    [
      'HPI: Drooping face since nine.\nASSESSMENT: Acute stroke. 911 called.',
      'office',
      'I63 threat-to-life-or-function',
    ],
    [
      'ASSESSMENT: Acute heart failure. He was treated in the cath lab last month. Start furosemide.',
      'office',
      'I50 acute-systemic',
    ],
    [
      'ASSESSMENT: Retinal detachment, right eye.\nPLAN: Vitrectomy this evening.',
      'office',
      'H33 threat-to-life-or-function',
    ],
    [
      'REASON FOR ADMISSION: Transferred for inpatient rehabilitation after evacuation.\nIMPRESSION:\n1. Subdural hematoma.\nPLAN: PT and OT daily.',
      'hospital',
      'I62 acute-systemic',
    ],
    [
      'ASSESSMENT: An old man with recent complications of septicemia and respiratory failure, fed by tube.\nPLAN: For her diabetes mellitus continue Lantus.',
      'hospital',
      'E11 stable-chronic',
    ],
    [
      'ASSESSMENT: Hyperkalemia 7.2 with peaked T waves.\nPLAN: Calcium, insulin.',
      'hospital',
      'E87 threat-to-life-or-function',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('a blow to the head that reached the brain (R1.11, R1.20)', () => {
  it.each<[note: string, expected: string]>([
    [
      'HPI: Fell and hit her head; was confused and asked the same question again.\nIMPRESSION: Head injury with confusion, resolved.\nPLAN: Observe overnight.',
      'S09 acute-complicated-injury',
    ],
    [
      'HPI: Bumped his head. No loss of consciousness, no confusion.\nIMPRESSION: Minor head injury.\nPLAN: Home.',
      'S09 acute-uncomplicated',
    ],
  ])('%s', (note, expected) => {
    expect(told(note, 'emergency')).toBe(expected);
  });
});

describe('where it is judged', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'HPI: Brought in confused.\nEXAM: Drowsy.\nLABS: White count 28.\nPROBLEM LIST:\n1. Sepsis.\n2. Dementia.\nRECOMMENDATIONS:\n1. Ceftriaxone.\n2. Continue memantine for dementia.',
      'hospital',
      'A41 threat-to-life-or-function; F03 stable-chronic',
    ],
    [
      'HPI: Coughing for days.\nCLINICAL IMPRESSION (S): Acute bronchitis.\nPLAN: Rest.',
      'office',
      'J20 acute-uncomplicated',
    ],
    [
      'HPI: Doing well until Friday, then a cough.\nASSESSMENT: Acute bronchitis.\nPLAN: Rest.',
      'office',
      'J20 acute-uncomplicated',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});
