import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import type { Care } from './care.js';
import { findProblems } from './find-problems.js';

function told(note: string, care: Care): string {
  const { problems } = findProblems(readEncounterNote(note, { dateOfService: '2026-03-02' }), care);
  return problems.map(({ icd10 = '?', category }) => `${icd10.slice(0, 3)} ${category}`).join('; ');
}

describe('illness and injury that pass', () => {
  it.each<[note: string, care: Care, expected: string]>([
    // What a thing may bring in general is no status of this patient.
    [
      'ASSESSMENT AND PLAN:\n1. Transient tic disorder. We discussed that tics may also include blinking, sniffing and movements of increasing severity. Reassured.',
      'office',
      'F95 self-limited',
    ],
    ['ASSESSMENT:\n1. Cradle cap. Mineral oil and a soft brush.', 'office', 'L21 self-limited'],
    [
      'HPI: Band-like headache that began eight hours ago.\n\nASSESSMENT:\n1. Tension cephalgia.\n\nPLAN: Naproxen.',
      'emergency',
      'G44 acute-uncomplicated',
    ],
    [
      'ASSESSMENT AND PLAN:\n1. Tension headaches, worse over the last 3 years. Start amitriptyline 10 mg.',
      'office',
      'G44 chronic-exacerbation',
    ],
    [
      'ASSESSMENT: Seen after chest pain two weeks ago.\n\nNon-cardiac chest pain, resolved. No further testing.',
      'office',
      'R07 stable-acute',
    ],
    ['ASSESSMENT:\n1. Purulent rhinitis. Start amoxicillin.', 'office', 'J31 acute-uncomplicated'],
    // A heart attack of last month, seen in the office.
    [
      'ASSESSMENT AND PLAN:\n1. Anterior myocardial infarction. Doing well since the stent. Continue ticagrelor.',
      'office',
      'I21 stable-acute',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('an injury (R1.20)', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'ASSESSMENT AND PLAN:\n1. Possible meniscus tear of the left knee. MRI, crutches, ice.',
      'office',
      'S83 acute-uncomplicated',
    ],
    [
      'ASSESSMENT AND PLAN:\n1. Clavicle fracture. Sling, and therapy in hopes of avoiding surgery.',
      'office',
      'S42 acute-uncomplicated',
    ],
    [
      'ASSESSMENT AND PLAN:\n1. Scalp laceration with continuous bleeding. Admit, repair in the operating room.',
      'hospital',
      'S01 acute-complicated-injury',
    ],
    [
      'ASSESSMENT: Three months status post nailing of a tibia fracture.\n\nPLAN: Continue weight bearing as tolerated.',
      'office',
      'S82 stable-acute',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});

describe('values of blood that kill (R1.22)', () => {
  it.each<[note: string, care: Care, expected: string]>([
    [
      'LABS: Sodium 108, potassium 3.6.\n\nASSESSMENT AND PLAN:\n1. Hyponatremia. Admit, hypertonic saline.',
      'emergency',
      'E87 threat-to-life-or-function',
    ],
    [
      'LABS: Sodium 128, potassium 3.6.\n\nASSESSMENT AND PLAN:\n1. Hyponatremia. Admit, restrict water.',
      'emergency',
      'E87 acute-systemic',
    ],
    [
      'HPI: Found unresponsive. Blood sugar was 28.\n\nASSESSMENT AND PLAN:\n1. Hypoglycemia. Admit, dextrose infusion.',
      'emergency',
      'E16 threat-to-life-or-function',
    ],
  ])('%s', (note, care, expected) => {
    expect(told(note, care)).toBe(expected);
  });
});
