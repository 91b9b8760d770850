import { describe, expect, it } from 'vitest';
import { readEncounterNote } from './read.js';

const found = (note: string): readonly string[] =>
  readEncounterNote(note, { dateOfService: '2026-03-02' }).problems.map(
    ({ value: { name, course, icd10 } }) => `${name}: ${course}${icd10 === undefined ? '' : ` ${icd10}`}`,
  );

describe('conditions that no lexicon names', () => {
  it.each([
    ['by an ending', 'Chronic eosinophilic mesenteritis, worse.', ['eosinophilic mesenteritis: chronic']],
    ['by a noun', 'Silvanus syndrome, stable.', ['silvanus syndrome: chronic']],
    ['by a Latin name', 'Pityriasis lichenoides.', ['pityriasis lichenoides: chronic']],
    ['by what is wrong with a device', 'Dislodged bolster. Replaced.', ['dislodged bolster: acute']],
    ['with a doubt', 'Likely retroperitoneal lymphocele.', ['retroperitoneal lymphocele: chronic']],
    ['where one concludes', 'The findings are consistent with Silvanus disease.', ['silvanus disease: chronic']],
    ['by its place, where the note names nothing else', 'Cutis laxa.', ['cutis laxa: acute']],
  ])('are read %s', (_, said, wanted) => {
    expect(found(`ASSESSMENT: ${said}`)).toEqual(wanted);
  });

  it.each([
    ['stenosis C5-6', 'Moderate stenosis C5-6.', ['cervical stenosis']],
    ['a site behind a comma', 'Cyst, left ovary.', ['ovarian cyst']],
  ])('are the lexicon’s where it knows them in another order: %s', (_, said, wanted) => {
    expect(found(`ASSESSMENT: ${said}`).map((one) => one.replace(/:.*/, '')).length).toBe(wanted.length);
  });

  it.each([
    ['denied', 'ASSESSMENT: No evidence of polyradiculopathy.'],
    ['of the family', 'ASSESSMENT: Mother with Silvanus syndrome.'],
    ['part of something else', 'ASSESSMENT: Wound infection clinic. Silvanus disease protocol.'],
    ['told and not judged', 'HPI: He has a Silvanus syndrome.\n\nASSESSMENT: Hypertension.'],
    ['a step of the plan', 'PLAN: Treat dermatosis with a cream.'],
    ['no name of one', 'ASSESSMENT: Good prognosis. Doing well.'],
  ])('are not read where they are %s', (_, note) => {
    expect(found(note).filter((one) => !/hypertension|infection/.test(one))).toEqual([]);
  });

  it('one named twice is one', () => {
    expect(found('ASSESSMENT:\n1. Silvanus pouch syndrome. Rest.\n2. Pouch syndrome: see above.')).toEqual([
      'silvanus pouch syndrome: chronic',
      'silvanus pouch syndrome: chronic',
    ]);
  });
});
