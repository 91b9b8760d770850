import { type Note, type Span, table } from '@levelproof/note';
import { imagingRegions } from '../lexicons/imaging-regions.js';
import { cellOf, lazily, listOf, termOf } from '../lexicons/rows.js';
import type { TestEntry } from '../reading/entries.js';

/** A body part with the code number of its usual study by each modality. */
interface Region {
  readonly name: string;
  readonly codes: Readonly<Partial<Record<string, string>>>;
}

const rows = table(imagingRegions);

const regionLexicon = lazily(() =>
  rows().flatMap((row) => {
    const [name = '', film, ct, mri, ultrasound, words] = row;
    const codes: Record<string, string> = {};
    const cells: readonly (readonly [string, string | undefined])[] = [
      ['x-ray', film],
      ['ct', ct],
      ['mri', mri],
      ['ultrasound', ultrasound],
    ];
    for (const [modality, cell] of cells) {
      const code = cellOf(cell);
      if (code !== undefined) codes[modality] = code;
    }
    const region: Region = { name, codes };
    return listOf(words).map((word) => termOf(word, region));
  }),
);

/** Words that may stand between a modality and its body part: `MRI of the right knee`, `CT abdomen with contrast`. */
const BETWEEN = new Set(
  `of the his her their this a an left right bilateral both l r scan scans study imaging with without and contrast
   film films view views series x ray rays xray ap pa lateral plain axial upper lower noncontrast portable weight bearing
   standing for on was were taken obtained upright repeat pre post show shows showed today done in`.split(/\s+/),
);

/** How far the body part may stand from the modality, in UTF-16 code units. */
const REACH = 60;

function joins(gap: string): boolean {
  if (gap.length > REACH || /[.;\n]/.test(gap)) return false;
  return gap.split(/[^A-Za-z]+/).every((word) => word === '' || BETWEEN.has(word.toLowerCase()));
}

/**
 * The study that a word of a modality means, with the body part beside it: `x-ray` in "x-ray of the right knee" is the
 * study of the knee. Without a body part it stays the bare modality.
 */
export function imagingStudy(note: Note, sentence: Span, mention: Span, entry: TestEntry): TestEntry {
  if (entry.category !== 'modality') return entry;
  let best: { readonly region: Region; readonly distance: number } | null = null;
  const near = {
    start: Math.max(sentence.start, mention.start - REACH),
    end: Math.min(sentence.end, mention.end + REACH),
  };
  for (const match of regionLexicon().find(note, near)) {
    const after = match.start >= mention.end;
    const gap = after ? note.text.slice(mention.end, match.start) : note.text.slice(match.end, mention.start);
    if (!joins(gap)) continue;
    const distance = gap.length + (after ? 1 : 0);
    if (best === null || distance < best.distance) best = { region: match.value, distance };
  }
  return best === null ? entry : studyOf(entry, best.region);
}

/** Words that join the parts of a list: `x-rays of both hips, the knees and the left ankle`. */
const LISTED = /^(?:, ?and|,|and|\/|,? ?as well as|&) ?(?:(?:the|both|left|right|bilateral|his|her) ){0,3}$/i;

/** Further body parts in the same list after the modality: each is a study of its own. */
export function furtherStudies(
  note: Note,
  sentence: Span,
  mention: Span,
  entry: TestEntry,
  first: TestEntry,
): readonly TestEntry[] {
  if (entry.category !== 'modality' || first.category === 'modality') return [];
  const found = new Map<string, TestEntry>();
  let end = -1;
  for (const match of regionLexicon().find(note, {
    start: mention.end,
    end: Math.min(sentence.end, mention.end + LIST),
  })) {
    const gap = note.text.slice(end === -1 ? mention.end : end, match.start);
    if (end === -1 ? !joins(gap) : !LISTED.test(gap.trimStart())) break;
    end = match.end;
    const study = studyOf(entry, match.value);
    if (study.id !== first.id) found.set(study.id, study);
  }
  return [...found.values()];
}

/** How far such a list goes, in UTF-16 code units. */
const LIST = 120;

function studyOf(entry: TestEntry, region: Region): TestEntry {
  const code = region.codes[entry.id];
  const group = entry.id === 'ct' && /abdomen|pelvis/.test(region.name) ? 'CTAP' : undefined;
  return {
    ...entry,
    id: `${entry.id} ${region.name}`,
    name: `${entry.name} ${region.name}`,
    category: 'imaging',
    ...(code === undefined ? {} : { code }),
    ...(group === undefined ? {} : { overlapGroup: group }),
  };
}
