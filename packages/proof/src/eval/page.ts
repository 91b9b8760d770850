import type { MissClasses } from './classes.js';
import type { CurvePoint } from './curve.js';
import type { Scores } from './scores.js';
import type { Report } from './table.js';

const ROWS: readonly (readonly [figure: string, words: string])[] = [
  ['rows', 'notes'],
  ['mdmExact', 'level exact, %'],
  ['mdmAcceptable', 'level acceptable to at least two readings, %'],
  ['mdmBalanced', 'balanced accuracy, %'],
  ['kappaQuadratic', 'kappa, quadratic'],
  ['alwaysModerateWouldGet', 'a program that always says moderate, exact %'],
  ['overCoded', 'over-coded (above every acceptable level), %'],
  ['underCoded', 'under-coded, %'],
  ['problems', 'problems element exact, %'],
  ['data', 'data element exact, %'],
  ['risk', 'risk element exact, %'],
  ['firmShare', 'firm results, %'],
  ['firmExact', 'firm results exact, %'],
  ['intervalHoldsTruth', 'floor to ceiling holds the label, %'],
  ['codesExact', 'codes exact, %'],
  ['forbiddenCodes', 'notes with a forbidden code'],
  ['flagsRaised', 'expected flags raised, %'],
  ['service', 'kind of service, %'],
  ['minutes', 'total minutes, %'],
  ['psychotherapyMinutes', 'psychotherapy minutes, %'],
  ['problemICD3', 'problems by ICD-10-CM category: precision / recall / F1'],
  ['dataKinds', 'kinds of data: precision / recall / F1'],
  ['hccSupported', 'supported HCC: precision / recall / F1'],
  ['quotesVerbatim', 'quotes verbatim, %'],
  ['right', 'right, %'],
];

/** What misses of each kind would take; written by hand, held against the counts above it. */
const WHAT_IT_TAKES: readonly string[] = [
  '- **Not found.** The illness is told in words that are no row of the lexicon, only in the story, or in a bare list that',
  '  an auditor takes for addressed in one note and not in the next. It takes rows (the bundle has little room), and',
  '  reading of the story by what it leads to in the plan.',
  '- **Found, with another category.** How an illness stands is said in other words than the tables of status know, or',
  '  follows from numbers and from what was done. It takes more words of course for acute and hospital illness.',
  '- **Threats and high risk.** Hospital notes tell a threat and an admission by the care that is given, seldom by name. A',
  '  rule that reads care as threat raises many notes that the labels call moderate; so high is found least.',
  '- **Data.** Results told in the story, orders for a later day, and panels taken apart are the three in turn.',
  '- **Which way.** Where words are missing the extractor stays low: misses below the label outnumber those above it, by',
  '  design (over-coding is worse), and unread notes pay for that with their exact agreement.',
];

/** The published page of measured accuracy, in Markdown. */
export function accuracyPage(
  report: Report,
  curve: readonly CurvePoint[],
  classes: Readonly<Record<string, MissClasses>>,
  commit: string,
): string {
  const lines = [
    '# Measured accuracy of the offline extractor',
    '',
    `Written by \`pnpm eval --page\` at commit ${commit}; do not edit. Every figure comes from the shared scorer over`,
    '`levelproof code --ndjson`.',
    '',
    '## How the labels were made, and their limits',
    '',
    'Real visit notes were read by three independent blind readers by our fact sheet; the majority is the label,',
    '`acceptable` holds every level that at least two readings call defensible. The readers were strong language models,',
    'not certified coders: they agree with one another in 95 % of levels (kappa 0.91 to 0.94). Published agreement among',
    'certified coders is far lower. So the labels are consistent, not infallible. The vignettes carry the code of the',
    'expert who published them. Behavioral-health notes are synthetic. Most real visits are moderate: read balanced',
    'accuracy, kappa and over-coding before exact agreement. Each set has two halves by a hash of the id: rules were',
    'worked out on `tune`, `check` is counted. It is not untouched: its figures were seen while working, its misses were',
    'listed twice by note and element, and two of its behavioral notes were read after absurd minutes stood in the list.',
    'A twin of each set that we do not have is kept for releases.',
    '',
    '`corpus-notes` are further notes of the corpus with labels of our own (`packages/proof/labels`, levels, codes and',
    'kinds only, no text): one blind reading each, by a strong language model, before our result was looked at. Labels',
    'that broke the fact sheet were corrected while rules were worked out on its tune half; in the end its check half was',
    'read for misses too, so neither half is a measure of new notes any more. One reading is a weaker label than a',
    'majority of three: read this set for classes of misses, not for the last percent.',
    '',
    '`fresh-notes` are notes drawn later and labelled in the same way, whose misses nobody has listed or read: both halves',
    'are what to expect of notes that the extractor was not made on. A draw that is opened moves to `corpus-notes` and the',
    'next one takes its place.',
  ];
  for (const [set, parts] of Object.entries(report)) {
    const names = Object.keys(parts);
    lines.push(
      '',
      `## ${set}`,
      '',
      `| figure | ${names.join(' | ')} |`,
      `| --- |${names.map(() => ' ---: |').join('')}`,
    );
    for (const [figure, words] of ROWS) {
      const cells = names.map((name) => cell(parts[name]?.[figure]));
      if (cells.some((one) => one !== '' && one !== '–')) lines.push(`| ${words} | ${cells.join(' | ')} |`);
    }
    if (set === 'dev-notes') lines.push(...matrix(parts.all), ...curveLines(curve));
  }
  lines.push('', '## Where misses come from, and what it would take', '', ...WHAT_IT_TAKES);
  for (const [set, counted] of Object.entries(classes)) lines.push(...classLines(set, counted));
  return `${lines.join('\n')}\n`;
}

function matrix(scores: Scores | undefined): readonly string[] {
  const rows = scores?.confusion;
  if (!Array.isArray(rows)) return [];
  const levels = ['straightforward', 'low', 'moderate', 'high'];
  return [
    '',
    'Levels, label down, ours across:',
    '',
    `| | ${levels.join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...(rows as readonly (readonly number[])[]).map((row, at) => `| ${levels[at]} | ${row.join(' | ')} |`),
  ];
}

function curveLines(curve: readonly CurvePoint[]): readonly string[] {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  return [
    '',
    'Firm against open: by the distance from floor to ceiling (0 is firm).',
    '',
    '| distance | notes | exact, % | acceptable, % |',
    '| ---: | ---: | ---: | ---: |',
    ...curve.map(
      ({ distance, notes, exact, acceptable }) =>
        `| ${distance} | ${notes} | ${share(exact, notes)} | ${share(acceptable, notes)} |`,
    ),
  ];
}

function classLines(set: string, { categories, elements }: MissClasses): readonly string[] {
  return [
    '',
    `Problems of \`${set}\` by the category of the label:`,
    '',
    '| category | labelled | found, right | found, another category | not found |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...categories.map(
      ({ category, labelled, right, otherwise, notFound }) =>
        `| ${category} | ${labelled} | ${right} | ${otherwise} | ${notFound} |`,
    ),
    '',
    `Elements of \`${set}\`:`,
    '',
    '| element | notes | below the label | above the label |',
    '| --- | ---: | ---: | ---: |',
    ...elements.map(({ element, notes, below, above }) => `| ${element} | ${notes} | ${below} | ${above} |`),
  ];
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  const { p, r, f1 } = value as { readonly p?: string; readonly r?: string; readonly f1?: string };
  return f1 === undefined || p === '–' ? '' : `${p} / ${r} / ${f1}`;
}
