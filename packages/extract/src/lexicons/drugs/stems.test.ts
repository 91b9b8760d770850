import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../../reading/read.js';
import { drugByStem } from './stems.js';

describe('a drug by its ending', () => {
  it.each([
    ['cilazapril', 'ace_inhibitor'],
    ['zofenopril', 'ace_inhibitor'],
    ['lercanidipine', 'ccb'],
    ['teneligliptin', 'dpp4'],
    ['prulifloxacin', 'fluoroquinolone'],
    ['pitolivastatin', 'statin'],
    ['zolbetuximab', 'biologic'],
    ['contezolimus', 'transplant_immune'],
    ['sulopenem', 'antibiotic_other'],
  ])('%s is a %s', (word, drugClass) => {
    expect(drugByStem(word)).toMatchObject({ class: drugClass, availability: 'prescription' });
  });

  it.each(['april', 'cholesterol', 'nystatin', 'somatostatin', 'alcohol', 'insulin', 'vaccine', 'chlorine', 'pril', 'april', 'pecan', 'spartan', 'parent'])(
    '%s is none',
    (word) => {
      expect(drugByStem(word)).toBeNull();
    },
  );
});

it('finds listed and unlisted drugs once each, in order', () => {
  const { drugs } = readEncounterNote('PLAN:  Lisinopril, cilazapril and lercanidipine in April.', {
    dateOfService: '2026-03-02',
  });
  expect(drugs.map(({ value }) => value.name)).toEqual(['lisinopril', 'cilazapril', 'lercanidipine']);
});
