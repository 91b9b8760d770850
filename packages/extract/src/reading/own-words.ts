import type { Note, Span } from '@levelproof/note';
import type { ProblemEntry } from './entries.js';
import type { Mention } from './reading.js';

/** Words behind a problem that make another thing of it: "C. diff toxin", "flu shot", "stroke risk". */
const BEHIND =
  /^(?:\s|-)(?:toxin|cultures?|titers?|antigen|antibod(?:y|ies)|screens?|screening|panel|tests?|testing|prophylaxis|vaccines?|vaccination|shots?|immuni[sz]ation|precautions?|scan|risks?|risk factors?|clinic|specialist|education|class(?:es)?|log|diary|protocol|pathway|handout|support group|score|scale|questionnaire|diet|supplies|hotline)\b/i;

/** Words before a problem that make it what is looked or guarded for: "screening for hepatitis", "check HIV". */
const BEFORE =
  /\b(?:(?:screen(?:ing|ed)?|test(?:ing|ed)|vaccinat(?:ed?|ion)|immuni[sz](?:ed|ation)|prophylaxis) (?:today )?(?:for|against) (?:the )?|(?:asked|questioned|screened|inquired|educat\w{2,4}) (?:\w{2,8} ){0,4}(?:symptoms|signs) (?:of|for) |(?:check|order|obtain|repeat|draw) (?:an? |the )?)$/i;

/** Problems that are meant: not inside a longer word for a test, a drug or a procedure, and not a part of such a thing. */
export function ownWords(
  { text }: Note,
  problems: readonly Mention<ProblemEntry>[],
  others: readonly Span[],
): readonly Mention<ProblemEntry>[] {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let at = 0;
  return problems.filter((problem) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= problem.start) at += 1;
    const other = sorted[at];
    const inside = other !== undefined && other.start <= problem.start && problem.end <= other.end;
    const longer = inside && other.end - other.start > problem.end - problem.start;
    return (
      !longer &&
      !BEHIND.test(text.slice(problem.end, problem.end + 24)) &&
      !BEFORE.test(text.slice(Math.max(0, problem.start - 60), problem.start))
    );
  });
}
