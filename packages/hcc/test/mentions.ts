import {
  type Assertion,
  type AssertionMark,
  type DiagnosisFact,
  type Encounter,
  emptyFacts,
  type HccLine,
  type MeatEvidence,
  type NotePlace,
  type Observation,
} from '@levelproof/contract';
import { icd10cm } from '../src/icd10cm/index.js';
import { hccLines } from '../src/meat/index.js';
import { v28 } from '../src/v28/index.js';

const options = { model: v28(), codes: icd10cm() };
let place = 0;
/** Words at a place of their own. */
export function quoted(quote: string) {
  place += 50;
  return { start: place, end: place + quote.length, quote };
}
/** Any mark of the assertion. */
export const mark: AssertionMark = { rule: 'test', trigger: { start: 0, end: 1, quote: 'x' } };

/** A diagnosis of a note in short. */
export interface Mention {
  readonly icd10: string;
  readonly places?: readonly NotePlace[];
  /** Letters in capitals are strong, in small letters medium, after a question mark weak: `A`, `t`, `?m`. */
  readonly meat?: readonly string[];
  readonly assertion?: Assertion;
  readonly more?: Partial<DiagnosisFact>;
}

/** The fact of a mention, at a place of its own. */
export function dx({
  icd10,
  places = ['assessment'],
  meat = ['A'],
  assertion = {},
  more = {},
}: Mention): DiagnosisFact {
  const evidence = quoted(icd10);
  return {
    id: `dx:${evidence.start}`,
    certainty: 'documented',
    evidence: [evidence],
    term: icd10,
    icd10,
    assertion,
    places,
    meat: meat.map(
      (text): MeatEvidence => ({
        letter: text.replace('?', '').toUpperCase() as MeatEvidence['letter'],
        strength: text.startsWith('?') ? 'weak' : text === text.toUpperCase() ? 'strong' : 'medium',
        evidence: quoted('words'),
      }),
    ),
    ...more,
  };
}

/** The lines of diagnoses in 2025, with the tables of V28. */
export function linesOf(
  diagnoses: readonly DiagnosisFact[],
  encounter: Partial<Encounter> = {},
  observations: readonly Observation[] = [],
): readonly HccLine[] {
  return hccLines({ ...emptyFacts({ dateOfService: '2025-11-03', ...encounter }), diagnoses, observations }, options);
}
