import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClockRanges } from './clock.js';
import { findDurations } from './durations.js';
import { numberOf } from './number-words.js';

test.each([
  ['42', 42],
  ['forty-five', 45],
  ['ninety', 90],
  ['nineteen', 19],
  ['half an', 0.5],
  ['an', 1],
  ['forty nineteen', null],
  ['many', null],
])('%s is %s', (words, number) => expect(numberOf(words)).toBe(number));

test.each([
  ['I spent 29 minutes on this visit', '29 minutes', 29, undefined, 'exact'],
  ['> 45 min', '> 45 min', 45, undefined, 'more-than'],
  ['at least 40 minutes', 'at least 40 minutes', 40, undefined, 'at-least'],
  ['less than 30 minutes', 'less than 30 minutes', 30, undefined, 'at-most'],
  ['about half an hour', 'about half an hour', 30, undefined, 'approximate'],
  ['1 hour and 5 minutes', '1 hour and 5 minutes', 65, undefined, 'exact'],
  ['one and a half hours', 'one and a half hours', 90, undefined, 'exact'],
  ['1.5 hours', '1.5 hours', 90, undefined, 'exact'],
  ['Thirty-minute appointment', 'Thirty-minute', 30, undefined, 'exact'],
  ['40-54 minutes', '40-54 minutes', 40, 54, 'range'],
  ['45+ minutes', '45+ minutes', 45, undefined, 'at-least'],
  ['60 minutes or more', '60 minutes or more', 60, undefined, 'at-least'],
  ['20 minutes or so', '20 minutes or so', 20, undefined, 'approximate'],
  ['0 minutes', null, 0, undefined, 'exact'],
  ['99999999999 minutes', null, 0, undefined, 'exact'],
  ['5 mg', null, 0, undefined, 'exact'],
] as const)('%s', (text, words, minutes, upTo, form) => {
  const [found] = findDurations(text);
  if (words === null) {
    expect(found).toBeUndefined();
    return;
  }
  expect(found).toMatchObject({ minutes, form });
  expect(found?.upTo).toBe(upTo);
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test.each([
  ['9:30-10:00 am', 30],
  ['started at 10:41 and stopped at 10:57', 16],
  ['began 4:02 pm and ended 4:55 pm', 53],
  ['11:30 am-12:30 pm', 60],
  ['from 4:10 to 4:47 pm', 37],
  ['12:50-1:20', 30],
  ['1405-1450', 45],
  ['2-3 pm', 60],
  ['Start time: 10:02 AM\nStop time: 10:47 AM', 45],
  ['worst at 10:30 am and 3 pm', null],
  ['BP 120/80 at 10:30', null],
  ['10/6-10/30', null],
  ['9:00 am to 7:00 pm', null],
] as const)('%s lasts %s', (text, minutes) => {
  expect(findClockRanges(text)[0]?.minutes ?? null).toBe(minutes);
});

test('spans are in the text, minutes within a day', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(5000), (noise, number) => {
      const text = `${noise} ${number} minutes, ${number % 24}:15-${(number + 1) % 24}:05 ${noise}`;
      for (const one of [...findDurations(text), ...findClockRanges(text)]) {
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.end).toBeLessThanOrEqual(text.length);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.minutes).toBeGreaterThanOrEqual(1);
        expect(one.minutes).toBeLessThanOrEqual(24 * 60);
      }
    }),
  );
});

test.each([
  ['Prep 4, visit 21, charting 6.', [4, 21, 6]],
  ['Time: chart review 7; face to face 22; documentation 5', [7, 22, 5]],
  ['Visit 12 of a series.', []],
  ['Records 8, face-to-face 25, documentation 9 = 42 min', [42]],
] as const)('work with its minutes and no unit: %s', (text, minutes) =>
  expect(findDurations(text).map((one) => one.minutes)).toEqual(minutes),
);

test('a part of something else is no minutes', () => {
  expect(findDurations('She took 20 tablets, 12 of which she vomited.')).toEqual([]);
  expect(findDurations('45 minutes, 30 of which were counseling').map(({ minutes }) => minutes)).toEqual([45, 30]);
});
