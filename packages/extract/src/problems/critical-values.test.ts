import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { isCritical } from './critical-values.js';
import { type Care, careOf } from './care.js';
import { findProblems } from './find-problems.js';
import { usesOf } from '../uses.js';

function read(note: string) {
  return readEncounterNote(note, { dateOfService: '2026-03-02' });
}

describe('values of the blood that kill', () => {
  it.each<[icd10: string, note: string, expected: boolean]>([
    ['E87.1', 'LABS: Sodium 114, potassium 4.1.', true],
    ['E87.1', 'LABS: Sodium 124, potassium 4.1.', false],
    ['E87.0', 'LABS: Na of 168.', true],
    ['E87.5', 'LABS: Potassium 6.8.', true],
    ['E87.5', 'LABS: Potassium 5.9.', false],
    ['E87.6', 'LABS: K 2.1.', true],
    ['E87.6', 'PLAN: Potassium 2 tablets daily.', false],
    ['E16.2', 'HPI: Fingerstick of 22 by the medics.', true],
    ['E83.52', 'LABS: Calcium 15.2.', true],
    ['E87.1', 'PAST MEDICAL HISTORY: Sodium 112 in March.', false],
    ['J18.9', 'LABS: Sodium 110.', false],
  ])('%s in %s', (icd10, note, expected) => {
    expect(isCritical(read(note).note, icd10)).toBe(expected);
  });
});

function told(note: string, care: Care): string {
  const { problems } = findProblems(read(note), care);
  return problems.map(({ icd10 = '?', category }) => `${icd10.slice(0, 3)} ${category}`).join('; ');
}

describe('how much oxygen is missing, and since when', () => {
  it.each<[note: string, expected: string]>([
    ['EXAM: Mild hypoxia.\n\nIMPRESSION: Pneumonia.\n\nPLAN: Ceftriaxone.', 'J18 acute-systemic'],
    ['EXAM: 92 % on 2 L, his usual.\n\nIMPRESSION: Pneumonia.\n\nPLAN: Ceftriaxone.', 'J18 acute-systemic'],
    ['EXAM: Saturation 82 %.\n\nIMPRESSION: Pneumonia.\n\nPLAN: Ceftriaxone.', 'J18 threat-to-life-or-function'],
  ])('%s', (note, expected) => {
    expect(told(note, 'hospital')).toBe(expected);
  });
});

describe('depressed is no mood where an organ is', () => {
  it.each([
    'IMPRESSION: Fall with depressed mental status.',
    'IMPRESSION: EEG with a depressed background.',
    'IMPRESSION: Respiratory depression from sedation.',
  ])('%s', (note) => {
    expect(told(note, 'hospital')).not.toContain('F32');
  });
});

describe('an office is left behind', () => {
  it.each<[note: string, expected: Care]>([
    ['IMPRESSION: Rupture of an ectopic pregnancy.\n\nPLAN: To the OR now for salpingectomy.', 'emergency'],
    ['IMPRESSION: Wheezing.\n\nPLAN: Albuterol. ICU if he tires.', 'office'],
  ])('%s', (note, expected) => {
    const reading = read(note);
    expect(careOf(reading, { setting: 'office' }, usesOf(reading))).toBe(expected);
  });
});

describe('what kills within days is asked about at once', () => {
  it.each<[note: string, expected: Care]>([
    ['IMPRESSION: Refractory status epilepticus.\n\nPLAN: Continuous EEG.', 'emergency'],
    ['IMPRESSION: No sign of status epilepticus.\n\nPLAN: Levetiracetam.', 'office'],
    ['PAST MEDICAL HISTORY: Tamponade.\n\nIMPRESSION: Migraine.', 'office'],
  ])('%s', (note, expected) => {
    const reading = read(note);
    expect(careOf(reading, { setting: 'office', consultation: true }, usesOf(reading))).toBe(expected);
  });
});
