import { describe, expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

/** Cases in telegram style: categories of problems, kinds of data, kinds of risk. */
const CASES: readonly (readonly [facts: string, note: string])[] = [
  [
    'chronic-exacerbation | | prescription-drug-management',
    'The child has an asthma exacerbation. Start prednisolone.',
  ],
  [
    'acute-uncomplicated | | prescription-drug-management',
    '3-year-old child with otitis media. Amoxicillin 400 mg bid.',
  ],
  [
    'acute-uncomplicated | | prescription-drug-management',
    'Her child has asthma. She has otitis media. Amoxicillin 400 mg bid.',
  ],
  ['acute-uncomplicated | | prescription-drug-management', 'Tinea corporis, new. Ketoconazole cream Rx.'],
  ['chronic-exacerbation | | prescription-drug-management', 'Eczema flare: triamcinolone 0.1%.'],
  ['acute-uncomplicated | | over-the-counter-drug', 'Viral gastroenteritis. Clear fluids, OTC loperamide.'],
  ['acute-uncomplicated | | ', 'She takes OTC ibuprofen at times. Headache, mild. No treatment.'],
  ['acute-uncomplicated | test-ordered | supply-or-equipment', 'L ankle sprain, first visit. XR ankle ordered, brace.'],
  ['chronic-exacerbation | | prescription-drug-management', 'A: MDD, not at goal. P: venlafaxine XR 75 mg daily.'],
  ['chronic-exacerbation | | prescription-drug-management', 'Asthma exacerbation. Prednisolone x5d.'],
];

describe('telegrams', () => {
  test.each(CASES)('%s: %s', (wanted, note) => {
    const { problems, data, risk } = extractOffline(note, { dateOfService: '2025-06-12' });
    const kinds = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind).join(' ');
    const got = `${problems.map(({ category }) => category).join(' ')} | ${kinds(data)} | ${kinds(risk)}`;
    expect(got.replace(/ {2}/g, ' ')).toBe(wanted);
  });
});
