import type { ComplexityFact, EncounterFacts } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { interactiveComplexity } from '../packs/psychotherapy.js';

const over = { as: 'flag', direction: 'over-coding' } as const;

/** Factors of interactive complexity that the rule knows; an interpreter is none (R5.8). */
export function complexityFactors(facts: EncounterFacts, ctx: RuleContext): readonly ComplexityFact[] {
  const { factors } = ctx.at(interactiveComplexity).value;
  return (facts.psychotherapy?.complexity ?? []).filter(({ factor }) => factors.includes(factor));
}

/** The lines with interactive complexity, where a factor is described and one of them may carry it. */
export function withComplexity(
  lines: readonly LineDraft[],
  facts: EncounterFacts,
  ctx: RuleContext,
): readonly LineDraft[] {
  const { code, primaries } = ctx.at(interactiveComplexity).value;
  const carries = lines.some((each) => primaries.includes(each.code));
  return carries && complexityFactors(facts, ctx).length > 0
    ? [...lines, line(code, 'interactive-complexity', 'add-on')]
    : lines;
}

/** What is wrong with interactive complexity as described or claimed, given every line that could carry it. */
export function complexityFindings(
  supported: readonly LineDraft[],
  facts: EncounterFacts,
  ctx: RuleContext,
): readonly FindingDraft[] {
  const { value: rule, cite } = ctx.at(interactiveComplexity);
  const offered = facts.psychotherapy?.complexity ?? [];
  const valid = complexityFactors(facts, ctx);
  const interpreters = [
    ...offered.filter(({ factor }) => factor === 'interpreter'),
    ...facts.observations.filter(({ kind }) => kind === 'interpreter-used' && behavioural(facts)),
  ];
  const claimed = facts.observations.filter(
    ({ kind, item }) => kind === 'self-assigned-code' && item !== undefined && item.startsWith(rule.code),
  );
  const found: FindingDraft[] = [];
  if (interpreters.length > 0) {
    found.push(
      finding(
        'interpreter-not-interactive-complexity',
        {
          ...over,
          severity: 'medium',
          text: 'An interpreter or translation is no factor of interactive complexity; it stands on its own factors only.',
        },
        { about: interpreters, cite, params: { code: rule.code } },
      ),
    );
  }
  const others = offered.filter(({ factor }) => factor === 'other');
  const bare = valid.length === 0 && interpreters.length === 0 && claimed.length > 0;
  if (valid.length === 0 && (others.length > 0 || bare)) {
    found.push(unsupported([...others, ...claimed], rule.code, cite));
  }
  if (valid.length === 0) return found;
  if (supported.some((each) => rule.primaries.includes(each.code))) return found;
  found.push(
    supported.length > 0
      ? unsupported(valid, rule.code, cite)
      : finding(
          'interactive-complexity-needs-psychotherapy',
          {
            ...over,
            severity: 'medium',
            text: 'A complicating factor is described, but no service that interactive complexity goes with is supported here.',
          },
          { about: valid, cite, params: { code: rule.code } },
        ),
  );
  return found;
}

function behavioural({ visit, psychotherapy }: EncounterFacts): boolean {
  return psychotherapy !== null || visit.kind === 'psych-eval';
}

function unsupported(
  about: Parameters<typeof finding>[2]['about'] & object,
  code: string,
  cite: FindingDraft['citations'][number],
): FindingDraft {
  return finding(
    'interactive-complexity-not-supported',
    {
      ...over,
      severity: 'medium',
      text: 'Interactive complexity is not supported: no factor that the rule names stands beside such a service.',
    },
    { about, cite, params: { code } },
  );
}
