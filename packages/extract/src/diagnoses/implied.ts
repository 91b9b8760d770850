import type { DiagnosisFact } from '@levelproof/contract';
import { evidenceAt, isCurrent } from '@levelproof/contract';
import type { Reading } from '../reading/reading.js';

/** Diagnoses that the words for another one say too: spread of a cancer, the index of a great body mass. */
export function impliedBeside(reading: Reading, found: readonly DiagnosisFact[]): readonly DiagnosisFact[] {
  return [...spreadOf(reading, found), ...bodyMassOf(reading, found)].map((one, at) => ({
    ...one,
    id: `diagnosis:${found.length + at + 1}`,
  }));
}

/** "Metastatic breast cancer": the breast and, where no site of the spread is named, an unspecified one (C79.9). */
function spreadOf({ note: { text } }: Reading, found: readonly DiagnosisFact[]): readonly DiagnosisFact[] {
  if (found.some(({ icd10, assertion }) => /^C7[789]/.test(icd10 ?? '') && !assertion.negated && !assertion.family))
    return [];
  const primary = found.find(
    ({ icd10, assertion, evidence }) =>
      /^C(?!7[789]|8[1-9]|9)/.test(icd10 ?? '') &&
      isCurrent(assertion) &&
      assertion.uncertain === undefined &&
      evidence.some(({ start, end }) => METASTATIC.test(text.slice(start, end))),
  );
  if (primary === undefined) return [];
  const { problemId: _, ...rest } = primary;
  const evidence = primary.evidence.filter(({ start, end }) => METASTATIC.test(text.slice(start, end)));
  return [{ ...rest, term: 'metastatic cancer', icd10: 'C79.9', evidence }];
}
const METASTATIC =
  /(?<!\b(?:no|not|non|without|for|if|possible|possibly|any|evaluate|rule out)[- ](?:[a-z]{2,12} ){0,2})\bmetasta(?:tic (?:[a-z-]{3,14} ){0,4}(?:cancer|carcinoma|adenocarcinoma|melanoma|sarcoma|disease|malignancy)|sized to)\b/i;

/** Obesity in the clinician's words and an index of 40 or more: the index has a code of its own (I.B.14). */
function bodyMassOf({ note: { text } }: Reading, found: readonly DiagnosisFact[]): readonly DiagnosisFact[] {
  if (found.some(({ icd10 }) => /^Z68/.test(icd10 ?? ''))) return [];
  const obesity = found.find(
    ({ icd10, assertion, problemId, meat }) =>
      /^E66\.[0-36-9]/.test(icd10 ?? '') && isCurrent(assertion) && (problemId !== undefined || meat.length > 0),
  );
  if (obesity === undefined) return [];
  let index: RegExpExecArray | null = null;
  for (const match of text.matchAll(BODY_MASS)) if (!AIM.test(match[0])) index = match;
  const value = Number(index?.[1] ?? 0);
  if (index === null || value < GREAT || value >= 110) return [];
  const { problemId: _, ...rest } = obesity;
  const evidence = [evidenceAt(text, index.index, index.index + index[0].length), ...obesity.evidence.slice(0, 1)];
  return [
    { ...rest, term: 'body mass index', icd10: `Z68.4${RANGES.filter((from) => value >= from).length}`, evidence },
  ];
}
const BODY_MASS = /\b(?:BMI|body mass index)\b[^.;\n\d]{0,24}(\d{2,3}(?:\.\d{1,2})?)/gi;
const AIM = /\b(?:goal|target|below|under|less than|was|previous\w{0,2}|down from|criteria|over)\b|[<>]/i;
const GREAT = 40;
/** Where the codes Z68.41 to Z68.45 begin. */
const RANGES = [40, 45, 50, 60, 70];
