import { mayMatch } from '@levelproof/note';
import type { Reading } from '../reading/reading.js';
import type { Candidate } from './candidate.js';

/** A reading of a measure in the note that says whether a problem is at goal. */
export interface Measured {
  readonly status: 'not-at-goal' | 'severe' | 'at-goal';
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

interface Measure {
  readonly root: string;
  readonly pattern: RegExp;
  /** Judges the first, and for pressures the second, number. */
  readonly judge: (first: number, second: number) => Measured['status'] | null;
}

/** Measures with the goals that hold where the note names none of its own (numeric goals of the cue sheet). */
const MEASURES: readonly Measure[] = [
  {
    root: 'diabetes',
    pattern:
      /\b(?:hemoglobin a1c|hgba1c|hba1c|hb a1c|a1c)\b[^.;\n\d]{0,60}(\d{1,2}(?:\.\d{1,2})?)(?! ?(?:months?|weeks?|years?|\/))/gi,
    judge: (value) => (value >= 8 && value < 20 ? 'not-at-goal' : value >= 4 && value < 7 ? 'at-goal' : null),
  },
  {
    root: 'lipids',
    pattern: /\bLDL\b[^.;\n\d]{0,30}(\d{2,3})\b/gi,
    judge: (value) => (value >= 130 ? 'not-at-goal' : value < 100 ? 'at-goal' : null),
  },
  {
    root: 'hypothyroidism',
    pattern: /\bTSH\b[^.;\n\d]{0,30}(\d{1,3}(?:\.\d{1,3})?)\b/gi,
    judge: (value) => (value > 4.5 || value < 0.4 ? 'not-at-goal' : 'at-goal'),
  },
  {
    root: 'depression',
    pattern: /\bPHQ-?9\b[^.;\n\d]{0,30}(\d{1,2})\b/gi,
    judge: (value) => (value > 27 ? null : value >= 10 ? 'not-at-goal' : value < 5 ? 'at-goal' : null),
  },
  {
    root: 'anxiety',
    pattern: /\bGAD-?7\b[^.;\n\d]{0,30}(\d{1,2})\b/gi,
    judge: (value) => (value > 21 ? null : value >= 10 ? 'not-at-goal' : value < 5 ? 'at-goal' : null),
  },
  {
    root: 'hypertension',
    pattern: /\b(?:blood pressure|bp)\b[^.;\n\d]{0,40}(\d{2,3}) ?\/ ?(\d{2,3})\b/gi,
    judge: (systolic, diastolic) =>
      systolic < 70 || systolic > 280 ? null : systolic >= 140 || diastolic >= 90 ? 'not-at-goal' : 'at-goal',
  },
  {
    // A pressure without its name; it counts only where hypertension itself is spoken of.
    root: 'hypertension',
    pattern: /(?<![\d/.])(\d{3}) ?\/ ?(\d{2,3})(?![\d/]|\.\d| ?mg)/g,
    judge: (systolic, diastolic) =>
      systolic < 80 || systolic > 260 || diastolic < 40 || diastolic > 150 || systolic - diastolic < 15
        ? null
        : systolic >= 140 || diastolic >= 90
          ? 'not-at-goal'
          : 'at-goal',
  },
  {
    root: 'asthma',
    pattern: /\b(?:ACT|asthma control test)\b[^.;\n\d]{0,20}(\d{1,2})\b/g,
    judge: (value) => (value > 25 ? null : value <= 19 ? 'not-at-goal' : 'at-goal'),
  },
  {
    root: 'M10',
    pattern: /\buric acid\b[^.;\n\d]{0,30}(\d{1,2}(?:\.\d)?)\b/gi,
    judge: (value) => (value > 6 && value < 20 ? 'not-at-goal' : null),
  },
];

/** Words such as "A1c is elevated" that say the same without a number. */
const ELEVATED: readonly (readonly [root: string, pattern: RegExp])[] = [
  [
    'diabetes',
    /\b(?:frequent|recurrent|repeated|several|episodes? of|symptomatic) (?:low blood sugars?|low sugars|hypoglycemi[ac]|lows)\b/gi,
  ],
  [
    'diabetes',
    /\b(?:a1c|glucose|blood sugars?)\b(?: levels?)?(?: readings?)? ?(?::|is|was|are|were|has been|have been|remains?|still)? ?(?:slightly |mildly |markedly |quite |still |very )?(?:elevated|high|above goal)\b|\b(?:elevated|high) (?:blood )?(?:glucose|sugars?|hemoglobin a1c|a1c)\b/gi,
  ],
  [
    'hypertension',
    /\b(?:blood pressures?|bp)\b(?: readings?)? ?(?::|is|was|are|were|has been|have been|remains?|still|has|have)?(?: \w{2,10}){0,2}? (?:elevated|high|above goal)\b|\belevated (?:blood pressures?|bp)\b|\b(?:blood pressures?|bp) (?:is |was |has been |have been |still |remains |keeps |going )?up\b(?! to| titr)/gi,
  ],
  [
    'lipids',
    /\b(?:ldl|cholesterol|lipids?|triglycerides)\b(?: levels?| panel)? ?(?::|is|was|are|were|has been|have been|remains?)? ?(?:slightly |mildly |markedly |quite |still )?(?:elevated|high|above goal)\b|\belevated (?:ldl|cholesterol|triglycerides)\b/gi,
  ],
];

/** Reads the measures of a note by the problem that they are the goal of. A goal itself is no reading. */
export function measuresOf({ note }: Reading): ReadonlyMap<string, readonly Measured[]> {
  const found = new Map<string, Measured[]>();
  const add = (root: string, measured: Measured): void => {
    const known = found.get(root);
    if (known === undefined) found.set(root, [measured]);
    else known.push(measured);
  };
  const measures = MEASURES.filter(({ pattern }) => mayMatch(pattern, note));
  const elevated = ELEVATED.filter(([, pattern]) => mayMatch(pattern, note));
  if (measures.length + elevated.length === 0) return found;
  for (const sentence of note.sentences) {
    const text = note.text.slice(sentence.start, sentence.end);
    if (!/\d|elevated|high|low|\bup\b/i.test(text)) continue;
    for (const { root, pattern, judge } of measures) {
      for (const match of text.matchAll(pattern)) {
        if (GOAL_BEFORE.test(text.slice(0, match.index))) continue;
        const status =
          againstGoal(root, Number(match[1]), text.slice(match.index + match[0].length)) ??
          judge(Number(match[1]), Number(match[2] ?? 0));
        const start = sentence.start + match.index;
        if (status !== null && !GOAL.test(match[0]))
          add(root, { status, start, end: start + match[0].length, sentence: sentence.index });
      }
    }
    for (const [root, pattern] of elevated) {
      for (const match of text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        if (FOR_THE_MOMENT.test(text.slice(match.index))) continue;
        if (!/\b(?:no|not|if|when)\b[^.;]{0,20}$/i.test(text.slice(0, match.index)))
          add(root, { status: 'not-at-goal', start, end: start + match[0].length, sentence: sentence.index });
      }
    }
  }
  return found;
}

/** Raised by pain or fear, it says nothing of the treatment. */
const FOR_THE_MOMENT =
  /^[^.;]{0,60}\b(?:due to|because of|secondary to|related to|from)\b[^.;]{0,25}\b(?:pain|anxiety|anxious|stress|white[- ]coat|nervous\w{0,4})\b/i;

/** The number that follows is the goal itself. */
const GOAL_BEFORE = /\b(?:goals?|targets?|below|under|less than)\b[^.;\d]{0,16}$|<\s?$/i;
/** A goal of this patient, named behind the reading. */
const OWN_GOAL = /^[^.;\n]{0,30}\b(?:goal|target)\b[^\d.;\n]{0,20}(\d{1,3}(?:\.\d{1,2})?)/i;

/** The reading against the goal that the note names for this patient, where it names one. More is worse but for asthma. */
function againstGoal(root: string, value: number, after: string): Measured['status'] | null {
  const goal = root === 'asthma' ? null : OWN_GOAL.exec(after);
  if (goal === null) return null;
  return value > Number(goal[1]) ? 'not-at-goal' : 'at-goal';
}

const GOAL = /\b(?:goal|target|less than|below|under|range|between|closer to|get(?:ting)?|next|repeat|recheck)\b|</i;

/** The measures that bear on a problem. A single pressure counts only where the problem itself is spoken of (cue sheet). */
export function measuresFor(
  measures: ReadonlyMap<string, readonly Measured[]>,
  { root, said }: Candidate,
): readonly Measured[] {
  const all = measures.get(root) ?? [];
  if (root !== 'hypertension') return all;
  const spoken = new Set(said.map(({ index }) => index));
  return all.filter(({ sentence }) => spoken.has(sentence));
}
