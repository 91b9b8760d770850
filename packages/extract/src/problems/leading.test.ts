import { describe, expect, it } from 'vitest';
import { extractOffline } from '../offline.js';

const found = (note: string): string =>
  extractOffline(note, { dateOfService: '2026-03-02', patientStatus: 'established' })
    .problems.map(({ icd10 = '-', category }) => `${icd10.slice(0, 3)} ${category}`)
    .join('; ');

describe('what leads the visit', () => {
  it.each([
    [
      'A complaint that has lasted is not at goal',
      'CHIEF COMPLAINT: Elbow pain.\nHPI: She has had elbow pain for the past six months.\nEXAM: Tender.\nASSESSMENT: Elbow pain.\nPLAN: Elbow strap.',
      'M25 chronic-exacerbation',
    ],
    [
      'Its onset years ago counts, whoever names it',
      'CHIEF COMPLAINT: Palpitations.\nHPI: The problem started 2 years ago. It comes twice a week.\nEXAM: Regular rhythm.\nASSESSMENT: Palpitations.\nPLAN: Less coffee.',
      'R00 chronic-exacerbation',
    ],
    [
      'An operation years ago does not',
      'CHIEF COMPLAINT: Palpitations.\nHPI: Palpitations since Monday. He had his knee replaced 2 years ago.\nEXAM: Regular rhythm.\nASSESSMENT: Palpitations.\nPLAN: Less coffee.',
      'R00 acute-uncomplicated',
    ],
    [
      'An age and a habit tell of no duration',
      'CHIEF COMPLAINT: Elbow pain.\nHPI: 44-year-old man. He smoked for many years. Elbow pain since Monday.\nEXAM: Tender.\nASSESSMENT: Elbow pain.\nPLAN: Elbow strap.',
      'M25 acute-uncomplicated',
    ],
    [
      'An operation in the plan is for what is named first',
      'HPI: Seen for her hernia.\nEXAM: Reducible.\nASSESSMENT:\n1. Umbilical hernia.\n2. Hypertension, stable.\nPLAN: We will proceed with hernia repair next month. Continue lisinopril.',
      'K42 chronic-exacerbation; I10 stable-chronic',
    ],
    [
      'An operation is for no illness that has none',
      'HPI: Seen for her pressure.\nEXAM: Normal heart sounds.\nASSESSMENT:\n1. Hypertension, stable.\nPLAN: Continue lisinopril. Cholecystectomy is scheduled by Dr. Lane.',
      'I10 stable-chronic',
    ],
    [
      'A drug in a sentence about another problem treats its own',
      'ASSESSMENT:\n1. Myalgias.\n2. Anxiety.\nPLAN: Increase clonazepam to 1 mg twice daily, and send her to the lab for a CPK because of her myalgias.',
      'M79 acute-uncomplicated; F41 chronic-exacerbation',
    ],
    [
      'A plan that begins with one problem goes on to the tests of another',
      'ASSESSMENT:\n1. Wart.\n2. Hyperlipidemia.\nPLAN: The wart was frozen. He tolerated it well. When he is fasting I will send him for a lipid panel.',
      'B07 self-limited; E78 stable-chronic',
    ],
    [
      'A grave illness in the list of what is to be ruled out leaves the complaint open',
      'HPI: Referred for weight loss.\nEXAM: Thin.\nIMPRESSION:\n1. Unexplained weight loss.\n2. Rule out pancreatic cancer.\n3. Hypertension, stable.\nPLAN: CT of the abdomen. Continue lisinopril.',
      'R63 undiagnosed-uncertain; I10 stable-chronic',
    ],
    [
      'A list of what is to be ruled out is that of the complaint before it',
      'HPI: Referred for bleeding.\nEXAM: Soft abdomen.\nIMPRESSION: This is a 51-year-old woman presenting with rectal bleeding.\n1. Rule out polyps.\n2. Rule out hemorrhoids.\nPLAN: Colonoscopy.',
      'K62 undiagnosed-uncertain',
    ],
    [
      'Kidneys that fail are a threat in an office too',
      'ASSESSMENT:\n1. Acute kidney injury, creatinine up to 2.6.\nPLAN: Stop lisinopril. Renal ultrasound, repeat BMP in two days.',
      'N17 threat-to-life-or-function',
    ],
    [
      'Kidneys that have recovered are none',
      'ASSESSMENT:\n1. Acute kidney injury, resolved.\nPLAN: Repeat BMP in three months.',
      'N17 stable-acute',
    ],
    [
      'What blood has just shown, and nothing is done about, is watched',
      'ASSESSMENT:\n1. IgA deficiency. Her blood work was consistent with it. We discussed what it means.',
      'D80 stable-chronic',
    ],
    [
      'A lasting infection that blood has just shown is new',
      'ASSESSMENT:\n1. Hepatitis C. Her blood work showed a positive antibody. Check viral load and genotype.',
      'B19 chronic-exacerbation',
    ],
  ])('%s', (_, note, expected) => {
    expect(found(note)).toBe(expected);
  });
});

describe('a visit that names no known problem', () => {
  it.each([
    [
      'was about one',
      'HPI: A four-week-old baby, the mother asks about his foreskin.\nEXAM: The raphe is inserted high.\nIMPRESSION: High insertion of the raphe.\nPLAN: Return as needed.',
      '- acute-uncomplicated',
    ],
    [
      'was about none where all is well',
      'CHIEF COMPLAINT: Eye examination.\nEXAM: Discs flat, vessels fine.\nIMPRESSION: Eye examination normal.\nPLAN: Return in one year.',
      '',
    ],
    [
      'was about none where it is a screening',
      'HPI: Here for a screening.\nEXAM: Soft abdomen.\nASSESSMENT: Screening for colon cancer.\nPLAN: Schedule it.',
      '',
    ],
  ])('%s', (_, note, expected) => {
    expect(found(note)).toBe(expected);
  });
});

describe('the course of a case report', () => {
  it('is that of a stay', () => {
    const note =
      'CC: Weak legs.\n\nHX: 61 y/o man with weak legs for two days.\n\nEXAM: Strength 3/5.\n\nCOURSE: MRI showed a disc herniation. He underwent discectomy and was discharged home.';
    expect(extractOffline(note, { dateOfService: '2026-03-02' }).encounter.setting).toBe('hospital-inpatient');
  });
});
