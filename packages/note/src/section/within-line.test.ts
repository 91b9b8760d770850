import { expect, it } from 'vitest';
import { readNote } from '../read-note.js';

const categories = (text: string) => readNote(text).sections.map(({ category }) => category);

it.each([
  ['PC: sore throat 2/7. O/E: T 38.4. Imp: tonsillitis. Plan: Pen V 10/7.', ['assessment', 'plan']],
  ['Seen for cough. Assessment: bronchitis. A/P: fluids.', ['assessment', 'assessment-plan']],
  // An item of a list, and a plan that is already open, keep their labels.
  ['Plan:\nRest. Assessment: as above.', ['plan']],
  ['Notes\n1. Gout, quiet. Plan: allopurinol.', []],
  // No heading without a full stop before it, nor in small letters.
  ['We went over the Plan: rest.', []],
  ['Tired. plan: rest.', []],
])('%s', (text, expected) => {
  expect(categories(text).filter((one) => /assessment|plan/.test(one))).toEqual(expected);
});
