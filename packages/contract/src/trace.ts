import type { Citation } from './citation.js';
import type { Evidence } from './evidence.js';
import type { Level } from './level.js';

/** A value that a reason or a trace may carry. Never note text: that travels as evidence only. */
export type TraceValue = string | number | boolean | null;

/**
 * Why something is so, as data. The words live in the renderer (`@levelproof/report`), keyed by `code`.
 * `params` hold code numbers, levels, counts and fact ids, never note text.
 */
export interface Reason {
  readonly code: string;
  readonly params?: Readonly<Record<string, TraceValue | readonly TraceValue[]>>;
}

/** One step of a derivation: the rule that ran, on what, and what came out. */
export interface TraceNode {
  /** Id of the rule, e.g. `office.mdm.two-of-three`. */
  readonly rule: string;
  /** What the rule concluded. */
  readonly outcome: TraceValue;
  readonly reason: Reason;
  /** Ids of the facts that decided, e.g. `problem:2`. Only what decided, not all that was looked at. */
  readonly facts: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly citations: readonly Citation[];
  /** Contested switches that this step consulted, e.g. `C12`. */
  readonly switches?: readonly string[];
  readonly children: readonly TraceNode[];
}

/** A conclusion together with the tree that produced it. */
export interface Derived<T> {
  readonly value: T;
  readonly trace: TraceNode;
}

/**
 * A level read three ways. `floor`: documented facts alone. `level`: what a cautious auditor would
 * support. `ceiling`: if every open question were settled in the note's favour.
 * Always floor <= level <= ceiling.
 */
export interface ThreeLevels {
  readonly floor: Level;
  readonly level: Level;
  readonly ceiling: Level;
}

/** True when nothing that the note leaves open could move the level. */
export function isFirm(levels: ThreeLevels): boolean {
  return levels.floor === levels.level && levels.level === levels.ceiling;
}
