export const COURSES = [
  'chronic',
  'acute',
  'self-limited',
  'acute-systemic',
  'undiagnosed',
  'injury',
  'complicated-injury',
  'symptom',
  'history',
  'status',
] as const;
/**
 * What a problem is by nature, before anything is known of this patient. `acute-systemic`: an acute illness that
 * affects the body as a whole or kills untreated. `undiagnosed`: a finding whose cause may be grave until it is
 * known. `symptom`: a complaint that a diagnosis may explain. `status`: no illness, e.g. a screening.
 */
export type Course = (typeof COURSES)[number];

/** Codes of one condition by side. */
export interface SidedCodes {
  readonly right: string;
  readonly left: string;
  readonly both?: string;
}

/** What the lexicons say of a problem. */
export interface ProblemEntry {
  /** Canonical name, lower case. */
  readonly name: string;
  /** ICD-10-CM with its dot, as specific as the term alone allows; absent for words that have none. */
  readonly icd10?: string;
  readonly course: Course;
  /** Names a condition that threatens life or function when it is present now. */
  readonly threat?: boolean;
  /** The codes to use where the note names the side. */
  readonly sided?: SidedCodes;
}

/** What the lexicons say of a test. */
export interface TestEntry {
  /** Id of the unique test. */
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly overlapGroup?: string;
  readonly category: string;
  readonly panel: boolean;
  /** Customarily has an interpretation of its own. */
  readonly hasInterpretation: boolean;
  /** `no`: never counts (vital signs, pulse oximetry). `contested`: see the switches. */
  readonly counts: 'yes' | 'no' | 'contested';
  /** A word that is a test only beside an order or a result (`sodium`, `glucose`). */
  readonly needsContext: boolean;
}

/** What the lexicons say of a drug. */
export interface DrugEntry {
  /** Generic name, lower case. */
  readonly name: string;
  readonly class: string;
  readonly availability: 'prescription' | 'over-the-counter' | 'either';
  /** DEA schedule, 2 to 5. */
  readonly schedule?: number;
  /** Also the name of an assay (`lithium`, `iron`). */
  readonly alsoTest: boolean;
}

/** What the lexicons say of a procedure. */
export interface ProcedureEntry {
  readonly name: string;
  /** The first of its row: procedures of one kind and size, of which a note may name several for the same thing. */
  readonly family: string;
  readonly size: 'minor' | 'major' | 'emergency' | 'none';
  /** More than one where the choice hangs on what the words do not say: site, size, approach. */
  readonly codes: readonly string[];
}
