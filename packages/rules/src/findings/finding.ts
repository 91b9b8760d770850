import type {
  Citation,
  Evidence,
  Fact,
  FindingDirection,
  FindingSeverity,
  Flag,
  Gap,
  Reason,
} from '@levelproof/contract';

/** A gap or a flag as a rule finds it. */
export interface FindingDraft {
  /** Stable name, e.g. `psychotherapy-under-16-min`. */
  readonly id: string;
  readonly as: 'flag' | 'gap';
  readonly severity: FindingSeverity;
  readonly direction: FindingDirection;
  /** For a flag what it says, for a gap a question that does not lead; in our own words, without note text. */
  readonly text: string;
  readonly reason: Reason;
  readonly facts: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly citations: readonly Citation[];
}

/** Makes a finding from the facts (or observations) it concerns; their quotes come along. */
export function finding(
  id: string,
  what: Pick<FindingDraft, 'as' | 'severity' | 'direction' | 'text'>,
  from: {
    readonly about?: readonly Fact[];
    readonly cite: Citation | readonly Citation[];
    readonly params?: NonNullable<Reason['params']>;
  },
): FindingDraft {
  const about = from.about ?? [];
  const { as, severity, direction, text } = what;
  return {
    id,
    as,
    severity,
    direction,
    text,
    reason: from.params === undefined ? { code: `finding.${id}` } : { code: `finding.${id}`, params: from.params },
    facts: about.map((fact) => fact.id),
    evidence: about.flatMap((fact) => fact.evidence),
    citations: Array.isArray(from.cite) ? from.cite : [from.cite as Citation],
  };
}

/** A flag as the result shows it. */
export function flagOf(draft: FindingDraft): Flag {
  const { id, severity, direction, text, reason, facts, evidence, citations } = draft;
  return { id, severity, direction, says: text, reason, facts, evidence, citations };
}

/** A gap as the result shows it. */
export function gapOf(draft: FindingDraft): Gap {
  const { id, severity, direction, text, facts, evidence, citations } = draft;
  return { id, severity, direction, question: text, facts, evidence, citations };
}
