import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.js';
import { findQuantities } from './find-quantities.js';
import { measureRows } from './lexicons/measures.js';
import { unitRows } from './lexicons/units.js';
import { compileQuantities } from './measure-lexicons.js';
import type { Quantity } from './quantity.js';

/** `words | kind | comparator value-upTo/diastolic unit | measure` of each quantity. */
function said(text: string): readonly string[] {
  return findQuantities(readNote(text)).map((one) => `${text.slice(one.start, one.end)} | ${shown(one)}`);
}

function shown({ kind, comparator, value, upTo, diastolic, unit, measure }: Quantity): string {
  const number = `${value}${upTo === null ? '' : `-${upTo}`}${diastolic === null ? '' : `/${diastolic}`}`;
  return [kind, `${comparator === '=' ? '' : comparator}${number} ${unit ?? '-'}`, measure ?? '-'].join(' | ');
}

describe('findQuantities', () => {
  it.each([
    ['A1c 8.2.', ['A1c 8.2 | lab | 8.2 % | a1c']],
    ['Hemoglobin A1c of 7 to 8 percent.', ['Hemoglobin A1c of 7 to 8 percent | lab | 7-8 % | a1c']],
    [
      'K 5.1 mEq/L, sodium was 138.',
      ['K 5.1 mEq/L | lab | 5.1 mEq/L | potassium', 'sodium was 138 | lab | 138 mEq/L | sodium'],
    ],
    ['eGFR <60', ['eGFR <60 | lab | <60 mL/min | egfr']],
    ['LDL of less than 70 mg/dL', ['LDL of less than 70 mg/dL | lab | <70 mg/dL | ldl']],
    ['Glucose ≥ 200', ['Glucose ≥ 200 | lab | >=200 mg/dL | glucose']],
    ['WBC 12,000', ['WBC 12,000 | lab | 12000 /uL | wbc']],
    ['WBC 12.4', ['WBC 12.4 | lab | 12.4 K/uL | wbc']],
    ['PT/INR 2.3', ['PT/INR 2.3 | lab | 2.3 - | inr']],
    ['PHQ-9 score 14', ['PHQ-9 score 14 | other | 14 - | phq-9']],
  ] as const)('laboratory values: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    ['BP 142/88', ['BP 142/88 | vital | 142/88 mmHg | blood-pressure']],
    ['130/80 mmHg', ['130/80 mmHg | vital | 130/80 mmHg | blood-pressure']],
    ['Blood pressure is 120 over 80.', ['Blood pressure is 120 over 80 | vital | 120/80 mmHg | blood-pressure']],
    ['P 80, R 16', ['P 80 | vital | 80 bpm | heart-rate', 'R 16 | vital | 16 breaths/min | respiratory-rate']],
    ['88 beats per minute', ['88 beats per minute | vital | 88 bpm | heart-rate']],
    ['T 98.6F', ['T 98.6F | vital | 98.6 degF | temperature']],
    ['Temperature of 38.5 °C', ['Temperature of 38.5 °C | vital | 38.5 degC | temperature']],
    ['temp 101.2 F', ['temp 101.2 F | vital | 101.2 degF | temperature']],
    ['SpO2 97% on room air', ['SpO2 97% | vital | 97 % | oxygen-saturation']],
    ['Weight 180 lbs.', ['Weight 180 lbs | vital | 180 lb | weight']],
    ['BMI of 31.2', ['BMI of 31.2 | vital | 31.2 kg/m2 | bmi']],
  ] as const)('vital signs: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    ['Metformin 1000 mg twice daily', ['1000 mg | dose | 1000 mg | -']],
    ['5mg', ['5mg | dose | 5 mg | -']],
    ['two tablets daily', ['two tablets | dose | 2 tablet | -']],
    ['1-2 puffs', ['1-2 puffs | dose | 1-2 puff | -']],
    ['up to 4 g', ['up to 4 g | dose | <=4 g | -']],
    ['for 2 weeks', ['2 weeks | duration | 2 week | -']],
    ['4 to 6 weeks', ['4 to 6 weeks | duration | 4-6 week | -']],
    ['approximately 20 minutes', ['approximately 20 minutes | duration | ~20 minute | -']],
    ['at least six months', ['at least six months | duration | >=6 month | -']],
    ['54-year-old man', ['54-year-old | age | 54 year | -']],
    ['72 yo', ['72 yo | age | 72 year | -']],
    ['72 y/o', ['72 y/o | age | 72 year | -']],
    ['6 months of age', ['6 months of age | age | 6 month | -']],
    ['A 5 cm mass', ['5 cm | size | 5 cm | -']],
    ['50% stenosis', ['50% | percent | 50 % | -']],
    ['40 pack years', ['40 pack years | other | 40 pack-year | -']],
  ] as const)('doses, durations, ages, sizes: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    'Strength 5/5.',
    'Vision 20/20.',
    'Percocet 5/325 mg.',
    'Seen on 3/14/2026.',
    'In room 12.',
    'potassium 99.',
    '24/7 care',
    'one of the options',
    '',
  ])('none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('keeps the number apart from its name and unit', () => {
    const text = 'LDL was 130-159 mg/dL';
    const [one] = findQuantities(readNote(text));
    expect(one && text.slice(one.number.start, one.number.end)).toBe('130-159');
  });

  it('reads tables of its caller', () => {
    const own = compileQuantities(
      `${unitRows}\ncopies/mL | lab | copies/ml`,
      `${measureRows}\nviral-load | lab | copies/mL | 0 | 100000000 | viral load |`,
    );
    const [one] = findQuantities(readNote('Viral load 40,000 copies/mL.'), own);
    expect(one).toMatchObject({ measure: 'viral-load', value: 40_000, unit: 'copies/mL' });
  });
});
