import { describe, expect, it } from 'vitest';
import { readNote } from '@levelproof/note';
import { drugLexicon } from '../drugs.js';

function found(text: string): readonly string[] {
  return drugLexicon().find(readNote(text)).map(({ value }) => `${value.availability} ${value.name}`);
}

describe('a drug that no table lists', () => {
  it.each([
    ['Start Vaskivo 10 mg daily.', 'vaskivo'],
    ['PLAN: Ormelixa XR 2.5-5 mg po bid.', 'ormelixa'],
    ['Continue tolvestin 40 mcg nightly.', 'tolvestin'],
    ['Add Brinolu 2 sprays each nostril daily.', 'brinolu'],
    ['Prescribed Quorvita for this.', 'quorvita'],
    ['Refill Nestoral.', 'nestoral'],
    ['PLAN: Carvelity 1 tab daily.', 'carvelity'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([`prescription ${name}`]);
  });

  it.each([
    'Increase the dose to 10 mg daily.',
    'Urine protein 300 mg/dl daily.',
    'Limit caffeine 200 mg daily.',
    'He was started 5 mg daily.',
    'Start Physical Therapy. Begin Mediterranean diet. Start Weight Watchers on Monday. Begin Monday.',
    'Vaskivo was mentioned. Vaskivo 10 mg costs much.',
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
