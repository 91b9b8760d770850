import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findProblems } from './find-problems.js';

function rows(item: string): readonly string[] {
  const text = `HISTORY OF PRESENT ILLNESS:\nReturns for a visit.\n\nASSESSMENT AND PLAN:\n1. ${item}\n`;
  const { problems } = findProblems(readEncounterNote(text, { dateOfService: '2026-03-02' }), 'office');
  return problems.map(({ icd10, category }) => `${icd10 ?? ''} ${category}`);
}

describe('how an illness stands, by the grammar of its sentence', () => {
  it.each([
    ['a good state denied', 'Depression not adequately treated. Continue fluoxetine.', 'F32.A chronic-exacerbation'],
    ['a goal missed', 'Hypertension, above where I want it. Continue lisinopril.', 'I10 chronic-exacerbation'],
    ['a partial effect', 'GERD only partially relieved by omeprazole. EGD.', 'K21.9 chronic-exacerbation'],
    ['no effect any more', 'Chronic pain, hydrocodone no longer holding her. Continue.', 'G89.29 chronic-exacerbation'],
    ['in spite of treatment', 'Insomnia despite trazodone 100 mg. Continue.', 'G47.00 chronic-exacerbation'],
    [
      'a sign of its own',
      'Rheumatoid arthritis: synovitis of both wrists. Methotrexate.',
      'M06.9 chronic-exacerbation',
    ],
    ['lows of a diabetic', 'Type 2 diabetes. Having lows at night. Continue Lantus.', 'E11.65 chronic-exacerbation'],
    ['what it takes', 'Osteoarthritis of the hip, can hardly walk. Meloxicam.', 'M16.10 chronic-exacerbation'],
    ['a pressure that ends its sentence', 'Hypertension, 152/94. Continue losartan.', 'I10 chronic-exacerbation'],
    ['severe, said before', 'COPD with severe acute flare. Prednisone.', 'J44.1 chronic-severe-exacerbation'],
    [
      'sent to a hospital',
      'Heart failure, decompensated. Sending her to the hospital.',
      'I50.9 chronic-severe-exacerbation',
    ],
  ])('not where it should be: %s', (_, item, expected) => {
    expect(rows(item)).toEqual([expected]);
  });

  it.each([
    ['no lows', 'Type 2 diabetes, A1c 6.6. No lows at night. Continue metformin.', 'E11.9 stable-chronic'],
    [
      'a bare denial behind a colon is of what follows',
      'Epilepsy: no seizures since 2019, continue levetiracetam.',
      'G40.909 stable-chronic',
    ],
    ['no synovitis', 'Rheumatoid arthritis: no synovitis today. Methotrexate continued.', 'M06.9 stable-chronic'],
    ['where it should be', 'Hypertension is exactly where we want it. Continue losartan.', 'I10 stable-chronic'],
    ['less than before', 'Migraine. Headaches are less frequent. Continue topiramate.', 'G43.909 stable-chronic'],
    ['could not be better', 'Depression. Mood could not be better. Continue sertraline.', 'F32.A stable-chronic'],
    [
      'a severe flare of the past',
      'Asthma, doing well. Had a severe flare in 2018. Continue Advair.',
      'J45.909 stable-chronic',
    ],
    ['no sign of it', 'CHF. No radiological sign of CHF exacerbation. Continue Lasix.', 'I50.9 stable-chronic'],
    ['adjusted when needed', 'Diabetes, continue Lantus, adjust insulin as necessary.', 'E11.9 stable-chronic'],
    [
      'its kind in general',
      'Gout, stable. Certain myopathies can be associated with colchicine.',
      'M10.9 stable-chronic',
    ],
    ['told to call', 'Heart failure, stable. Call if weight is up 3 pounds.', 'I50.9 stable-chronic'],
    ['in general', 'Hypertension, stable. Uncontrolled pressure leads to stroke. Amlodipine.', 'I10 stable-chronic'],
    ['not fallen', 'CKD stage 3a. GFR has not fallen. Continue lisinopril.', 'N18.31 stable-chronic'],
    ['kept down', 'Chronic venous insufficiency: stockings keep swelling down.', 'I87.2 stable-chronic'],
  ])('where it should be: %s', (_, item, expected) => {
    expect(rows(item)).toEqual([expected]);
  });
});
