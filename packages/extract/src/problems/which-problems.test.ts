import { describe, expect, it } from 'vitest';
import { extractOffline } from '../offline.js';

const codes = (plan: string): string =>
  extractOffline(`HPI: Here for follow-up.\n\nASSESSMENT AND PLAN:\n${plan}\n`, {
    dateOfService: '2026-03-02',
    patientStatus: 'established',
  })
    .problems.map(({ icd10 = '-' }) => icd10.slice(0, 3))
    .join(' ');

describe('which problems are found', () => {
  it.each([
    // What is named with an illness is that illness's, unless the illness is not felt.
    ['1. Acute stroke with left weakness and dysarthria. Admit.', 'I63'],
    ['1. Pulmonary embolism with hypoxia and pleuritic chest pain. Heparin drip.', 'I26'],
    ['1. Hypertension with chest pain. Order stress test, increase lisinopril.', 'I10 R07'],
    ['1. Sepsis with septic shock. Vasopressors and IV meropenem.', 'A41'],
    // A joint's pain belongs to that joint.
    ['1. Right knee contusion. Ice.\n2. Right shoulder pain. Ibuprofen.', 'S80 M25'],
    ['1. Constipation, start Miralax.\n2. Hepatosplenomegaly. Order CT of the abdomen.', 'K59 R16'],
    // What the clinician concludes below a complaint, and what he does not.
    ['1. Left ankle pain.\n- Given the mechanism, I believe this is an ankle sprain.\n- Brace.', 'S93'],
    ['1. Rash.\n- This is poison ivy.\n- Prescribe prednisone.', 'L23'],
    ['1. Chest pain.\n- I do not think this is a myocardial infarction.\n- Order stress test.', 'R07'],
    ['1. Cough.\n- This is probably bronchitis.\n- Order chest x-ray.', 'R05'],
    ['1. Right knee pain, possible meniscal tear. MRI ordered.', 'M25'],
    ['1. Dyspnea.\n- We discussed that this is a common symptom of heart failure.\n- Order echo.', 'R06'],
    ['1. Anaphylaxis with hives and wheezing. Epinephrine given.', 'T78'],
    // What is true at large, advised or feared ails nobody.
    ['1. Muscle cramps. Check magnesium. Some metabolic myopathies are associated with cramps.', 'R25'],
    ['1. Hypertension. Increase lisinopril. Diet, exercise, and weight loss.', 'I10'],
    ['1. Obesity. Complications of a bypass, like hair loss or a hernia, were explained.', 'E66'],
    // A list of what it may be names nothing that is.
    ['1. Abdominal pain. Possibilities include pancreatitis, peptic ulcer and colitis. Order lipase.', 'R10'],
    ['1. Fatigue. We went through several causes of it, including anemia, hypothyroidism and depression.', 'R53'],
    ['1. Anemia.\n2. Differential includes leukemia. Order smear.', 'D64'],
    // Named beside another, without a word of its own.
    ['1. Obesity. Gastric bypass would help, also in view of her hypertension and reflux. Refer.', 'E66'],
    ['1. Type 2 diabetes, stable on metformin. Her hypertension is uncontrolled, increase lisinopril.', 'E11 I10'],
    // The part of a broken bone may stand behind.
    ['1. Fracture of the humerus, spiral. Splint, surgery tomorrow.', 'S42'],
    ['1. Breakthrough seizure. Increase Keppra.', 'G40'],
    ['1. HTN, stable on lisinopril, continue.\n2. Counseled to quit smoking.', 'I10 F17'],
    ['1. HTN, stable on lisinopril, continue. Quit smoking in 2010.', 'I10'],
  ])('%s', (plan, expected) => {
    expect(codes(plan)).toBe(expected);
  });
});
