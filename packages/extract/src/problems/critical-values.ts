import type { Note } from '@levelproof/note';

/**
 * Values of the blood at which brain or heart give out: `illness`, `what is measured`, `below`, `above`. Life-threatening
 * by CTCAE v5.0 (grade 4; sugar from grade 3, at which the mind goes), potassium from 6.5 by the UK Kidney Association.
 */
const CRITICAL: readonly (readonly [illness: RegExp, value: RegExp, below: number, above: number])[] = [
  [/^E87\.[01]/, /\b(?:sodium|na|h\w{3,4}natr[a-z]{3,4})\b[^.;\d]{0,24}\b(1\d\d)\b(?!\.?\d)/gi, 120, 161],
  [/^E87\.[56]/, /\b(?:potassium|k|h\w{3,4}kal[a-z]{3,4})\b[^.;\d]{0,24}\b(\d\.\d|[7-9])\b(?!%)/gi, 2.5, 6.5],
  [
    /^E(?:16\.[012]|1[013]\.64)/,
    /\b(?:glucose|blood sugar|accu-?chek|fingerstick|finger stick)\b[^.;\d]{0,30}\b(\d\d)\b(?!\.?\d|%)/gi,
    40,
    999,
  ],
  [/^E83\.5/, /\b(?:calcium|ca|h\w{3,4}calc[a-z]{3,4})\b[^.;\d]{0,24}\b(\d\d?\.\d)\b/gi, 6, 13.6],
];

/** The note tells of such a value of this illness, outside its histories. */
export function isCritical(note: Note, icd10: string): boolean {
  const row = CRITICAL.find(([illness]) => illness.test(icd10));
  if (row === undefined) return false;
  const [, value, below, above] = row;
  return note.sections.some(({ category, body }) => {
    if (/^(?:pmh|psh|medications|family-history)$/.test(category)) return false;
    for (const [, measured] of note.text.slice(body.start, body.end).matchAll(value)) {
      const number = Number(measured);
      if (number < below || number >= above) return true;
    }
    return false;
  });
}
