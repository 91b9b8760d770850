import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.js';

const sentencesOf = (text: string) =>
  readNote(text)
    .sentences.filter(({ heading }) => !heading)
    .map(({ start, end }) => text.slice(start, end));
const itemsOf = (text: string) =>
  readNote(text).items.map(({ start, end, number, depth }) => `${number ?? '-'} ${depth} ${text.slice(start, end)}`);

describe('sentences', () => {
  it.each([
    ['She is well. He is not.', ['She is well.', 'He is not.']],
    ['Seen by Dr. Okafor and Mrs. Vale. Stable.', ['Seen by Dr. Okafor and Mrs. Vale.', 'Stable.']],
    ['Lisinopril 20 mg p.o. q.d. Continue.', ['Lisinopril 20 mg p.o. q.d.', 'Continue.']],
    ['Take 2.5 mg. Return.', ['Take 2.5 mg.', 'Return.']],
    ['Tonsillitis vs. abscess. CT neck.', ['Tonsillitis vs. abscess.', 'CT neck.']],
    ['Tooth No. 5 was pulled. Fine.', ['Tooth No. 5 was pulled.', 'Fine.']],
    ['A1c is 7.2. K is 4.1.', ['A1c is 7.2.', 'K is 4.1.']],
    ['Is it better? Yes! Good.', ['Is it better?', 'Yes!', 'Good.']],
    ['Gout; no flare; allopurinol.', ['Gout;', 'no flare;', 'allopurinol.']],
    ['Pain is better.She walks.', ['Pain is better.', 'She walks.']],
    ['BP 120/80\nHR 72\nLungs clear', ['BP 120/80', 'HR 72', 'Lungs clear']],
    [
      'She came with a cough that has been going on for more than\ntwo weeks and is worse.',
      ['She came with a cough that has been going on for more than\ntwo weeks and is worse.'],
    ],
    ['H. pylori was found. Treated.', ['H. pylori was found.', 'Treated.']],
    ['At 9 a.m. today. Then home.', ['At 9 a.m. today.', 'Then home.']],
    ['', []],
    ['   \n\t ', []],
  ] as const)('%j', (text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted);
  });

  it('of a table are its rows', () => {
    expect(sentencesOf('Drug | Dose | When\nMetformin | 1000 mg | twice\nLisinopril | 20 mg | once')).toHaveLength(3);
  });
  it('are cut when they are very long', () => {
    const spans = readNote('word '.repeat(5_000)).sentences;
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(2_300);
  });
});

describe('list items', () => {
  it.each([
    ['1. Gout.\n2. Obesity.', ['1 0 1. Gout.', '2 0 2. Obesity.']],
    ['1) Gout\n2) Obesity', ['1 0 1) Gout', '2 0 2) Obesity']],
    ['#1 Gout\n#2 Obesity', ['1 0 #1 Gout', '2 0 #2 Obesity']],
    ['- Gout\n- Obesity', ['- 0 - Gout', '- 0 - Obesity']],
    ['• Gout\n* Obesity', ['- 0 • Gout', '- 0 * Obesity']],
    ['1. HTN. 2. DM. 3. Gout.', ['1 0 1. HTN.', '2 0 2. DM.', '3 0 3. Gout.']],
    ['1. HTN.\n   Continue lisinopril.\n2. DM.', ['1 0 1. HTN.\n   Continue lisinopril.', '2 0 2. DM.']],
    ['1. HTN\n- lisinopril\n- labs\n2. DM', ['1 0 1. HTN', '- 1 - lisinopril', '- 1 - labs', '2 0 2. DM']],
    ['PLAN:,1.  Gout.,2.  Obesity.,FOLLOW-UP:,  Soon.', ['1 0 1.  Gout.', '2 0 2.  Obesity.']],
    ['2.5 mg of it', []],
    ['<ul><li>Gout</li><li>Obesity</li></ul>', ['- 0 <li>Gout</li>', '- 0 <li>Obesity</li></ul>']],
  ] as const)('%j', (text, wanted) => {
    expect(itemsOf(text)).toEqual(wanted);
  });
});
