import type { Citation, CodingResult, EncounterFacts, Fact, ObservationKind, Reason } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import { type FindingDraft, finding } from './finding.js';

/** What the rules have concluded when gaps and flags are looked for. */
export type Conclusions = Pick<CodingResult, 'mdm' | 'time' | 'psychotherapy' | 'candidates' | 'recommended'>;

/** What a gap or flag rule may look at. */
export interface FindingInput {
  readonly facts: EncounterFacts;
  readonly ctx: RuleContext;
  readonly concluded: Conclusions;
}

/** Facts as a case writes them: what it leaves out is empty. */
export type GivenFacts = Partial<Omit<EncounterFacts, 'encounter'>>;

/** An example of a gap or a flag that a coder can read. They stand in `data/cases.ts` beside the rules. */
export interface FindingCase {
  readonly name: string;
  readonly given: GivenFacts;
  readonly found: boolean;
}

/** One gap or flag: what it says, and when it is so. */
export interface FindingRule extends Pick<FindingDraft, 'id' | 'as' | 'severity' | 'direction' | 'text'> {
  readonly cite: Citation | readonly Citation[];
  /** The facts it concerns, or `null` when it does not apply. An empty list is a finding about the whole note. */
  readonly find: (input: FindingInput) => readonly Fact[] | null;
  /** Numbers and codes that go with it. */
  readonly params?: (input: FindingInput) => NonNullable<Reason['params']>;
  /** The observations that it looks for, where it looks for nothing else. */
  readonly observes?: readonly ObservationKind[];
}

/** Those of the rules that apply, in their order. */
export function findingsBy(rules: readonly FindingRule[], input: FindingInput): readonly FindingDraft[] {
  const found: FindingDraft[] = [];
  for (const rule of rules) {
    const about = rule.find(input);
    if (about === null) continue;
    const { cite, params } = rule;
    found.push(finding(rule.id, rule, params === undefined ? { about, cite } : { about, cite, params: params(input) }));
  }
  return found;
}

/** The facts, or `null` when there are none: most rules apply when at least one fact is of their kind. */
export function some<T extends Fact>(facts: readonly T[]): readonly T[] | null {
  return facts.length > 0 ? facts : null;
}
