import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.js';
import { compileSenses, findSenses, senseOf } from './find-senses.js';
import { senseRows } from './lexicons/senses.js';

const sensesOf = (text: string) => findSenses(readNote(text)).map(({ meaning }) => meaning.id);

describe('findSenses', () => {
  it.each([
    ['MS in remission on interferon.', ['multiple-sclerosis']],
    ['MS by echo with a high gradient across the valve.', ['mitral-stenosis']],
    ['EXAM:  MS 5/5.', ['mental-status']],
    ['PT reports PT is helping, PT/INR 2.3.', ['patient', 'physical-therapy', 'prothrombin-time']],
    ['RA on methotrexate.', ['rheumatoid-arthritis']],
    ['SpO2 98% on RA.', ['room-air']],
    ['Denies CP or dyspnea.', ['chest-pain']],
    ['Spastic CP in a wheelchair.', ['cerebral-palsy']],
    ['DM type 2 on metformin.', ['diabetes-mellitus']],
    ['Robitussin DM for the cough.', ['dextromethorphan']],
    ['PE cannot be ruled out.', ['pulmonary-embolism']],
    ['PE:  General: well.', ['physical-exam']],
    ['Knee with full ROM.', ['range-of-motion']],
    ['ROM with clear fluid at 39 weeks gestation.', ['rupture-of-membranes']],
    ['Abdomen soft, BS present.', ['bowel-sounds']],
    ['Fasting BS 140.', ['blood-sugar']],
    ['OD on pills, naloxone given.', ['overdose']],
    ['Visual acuity OD 20/40.', ['right-eye']],
    ['SOB with exertion.', ['shortness-of-breath']],
    ['SI joint injection.', ['sacroiliac']],
    ['No SI or HI, no plan.', ['suicidal-ideation']],
  ] as const)('%s', (text, wanted) => {
    expect(sensesOf(text)).toEqual(wanted);
  });

  it('takes the most common meaning where nothing speaks, and says so', () => {
    const [sense] = findSenses(readNote('CP.'));
    expect(sense).toMatchObject({ abbreviation: 'CP', guessed: true, by: null });
  });
  it('names the words that decided', () => {
    const text = 'RA on methotrexate.';
    const [sense] = findSenses(readNote(text));
    expect(sense?.by && text.slice(sense.by.start, sense.by.end)).toBe('methotrexate');
  });
  it('leaves words in lower case alone', () => {
    expect(sensesOf('pe ms ra as')).toEqual([]);
  });
  it('reads one place', () => {
    const note = readNote('RA on methotrexate.');
    expect(senseOf(note, { start: 0, end: 2 })?.meaning.words).toBe('rheumatoid arthritis');
    expect(senseOf(note, { start: 6, end: 18 })).toBeNull();
  });
  it('reads a table of its caller', () => {
    const own = compileSenses(`${senseRows}\nHS | heart-sounds | heart sounds | | s1; s2; regular | exam`);
    expect(findSenses(readNote('HS regular.'), own)[0]?.meaning.id).toBe('heart-sounds');
  });
});
