import type { Fact } from './fact.js';

export const DATA_KINDS = [
  'test-ordered',
  'test-reviewed',
  'external-note',
  'independent-historian',
  'independent-interpretation',
  'discussion',
] as const;
/** The kinds of data that the data element counts (R1.C). */
export type DataKind = (typeof DATA_KINDS)[number];

export const ORDER_ORIGINS = [
  'this-encounter',
  'prior-encounter-same-clinician',
  'between-encounters',
  'other-clinician',
  'not-stated',
] as const;
/** Who ordered a reviewed test, and when: the order at an earlier visit has had its credit (R1.31, R1.32). */
export type OrderOrigin = (typeof ORDER_ORIGINS)[number];

/** One piece of data ordered, reviewed or analysed at this encounter. */
export interface DataFact extends Fact {
  readonly kind: DataKind;
  /** What it is, in the lexicon's words: the test, the source of the note, the person. */
  readonly item: string;
  /** Identity of a unique test: one id is one test however often it occurs (R1.30). */
  readonly testId?: string;
  /** CPT number of the test, where the lexicon knows it. */
  readonly code?: string;
  /** Tests of one overlap group on one date are one unique test (a CBC swallows its haemoglobin). */
  readonly overlapGroup?: string;
  /** Identity of the source of an external note, the historian or the discussion partner. */
  readonly source?: string;
  /** Whether the source is outside the group and specialty, as far as the note says (R1.35). */
  readonly external?: 'yes' | 'no' | 'not-stated';
  /** Whether this clinician or group reports the test's professional interpretation (R1.34). */
  readonly interpretationBilled?: 'yes' | 'no' | 'not-stated';
  /** Whether the test customarily has an interpretation at all; numeric labs have none (R1.37). */
  readonly hasInterpretation?: boolean;
  readonly orderedBy?: OrderOrigin;
  /** Considered and left out after shared decision making: counts as ordered (R1.33). */
  readonly consideredOnly?: boolean;
  /** For a historian: whether the note says why one was needed (R1.36). */
  readonly reasonStated?: boolean;
  /** For a discussion: a professional counts, family and one-way messages do not (R1.38). */
  readonly partner?: 'external-clinician' | 'appropriate-source' | 'same-group' | 'family' | 'staff' | 'not-stated';
  /** For a discussion: a two-way exchange. */
  readonly interactive?: boolean;
  /** Id of the problem it serves. */
  readonly problemId?: string;
  /** Contested points that bear on it, e.g. `C12`. */
  readonly contested?: readonly string[];
}
