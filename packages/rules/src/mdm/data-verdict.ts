import type { DataFact } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import type { SwitchId } from '../switches.js';

/** What a piece of data counts as, or why it counts for nothing. */
export type DataVerdict = { readonly asked?: SwitchId } & (
  | { readonly counts: 'item'; readonly key: string }
  | { readonly counts: 'historian' | 'interpretation' | 'discussion' }
  | { readonly counts: 'no'; readonly why: string; readonly section: string }
);

const no = (why: string, section: string, asked?: SwitchId): DataVerdict =>
  asked === undefined ? { counts: 'no', why, section } : { counts: 'no', why, section, asked };

/** Judges one piece of data. @param all the other pieces, at least those with a billed reading: it voids its test everywhere */
export function verdictOf(fact: DataFact, all: readonly DataFact[], ctx: RuleContext): DataVerdict {
  switch (fact.kind) {
    case 'test-ordered':
    case 'test-reviewed':
      return testVerdict(fact, all, ctx);
    case 'external-note':
      return noteVerdict(fact, ctx);
    case 'independent-historian':
      return fact.reasonStated === false ? no('data.historian-without-reason', 'R1.36') : { counts: 'historian' };
    case 'independent-interpretation':
      return interpretationVerdict(fact, all);
    case 'discussion':
      return discussionVerdict(fact);
  }
}

/** Identity of a unique test: its overlap group, else its own id, else its code, else its name (R1.30). */
export function testKey(fact: DataFact): string {
  if (fact.overlapGroup !== undefined) return `group ${fact.overlapGroup}`;
  return `test ${fact.testId ?? fact.code ?? fact.item}`;
}

function testVerdict(fact: DataFact, all: readonly DataFact[], ctx: RuleContext): DataVerdict {
  if (isReadingBilled(fact, all)) return no('data.interpretation-billed', 'R1.34');
  if (fact.kind === 'test-reviewed' && fact.orderedBy === 'prior-encounter-same-clinician') {
    return no('data.ordered-at-earlier-encounter', 'R1.31');
  }
  if (fact.contested?.includes('C12') === true) {
    if (ctx.setting('C12').setting === 'none') return no('data.questionnaire-not-counted', 'C12', 'C12');
    return { counts: 'item', key: testKey(fact), asked: 'C12' };
  }
  return { counts: 'item', key: testKey(fact) };
}

/** Nothing of a test counts whose reading this clinician or group reports; a test without any reading does (R1.34). */
function isReadingBilled(fact: DataFact, all: readonly DataFact[]): boolean {
  if (fact.hasInterpretation === false) return false;
  if (fact.interpretationBilled === 'yes') return true;
  for (const other of all) {
    if (other.interpretationBilled !== 'yes' || other.hasInterpretation === false || other === fact) continue;
    if (testKey(other) === testKey(fact)) return true;
  }
  return false;
}

function noteVerdict(fact: DataFact, ctx: RuleContext): DataVerdict {
  if (fact.external === 'no') return no('data.own-note', 'R1.35');
  if (fact.external === 'not-stated') return no('data.source-not-stated', 'R1.35');
  const key = `source ${fact.source ?? fact.item}`;
  if (fact.contested?.includes('C9') === true) {
    if (ctx.setting('C9').setting === 'none') return no('data.monitoring-database', 'C9', 'C9');
    return { counts: 'item', key, asked: 'C9' };
  }
  return { counts: 'item', key };
}

function interpretationVerdict(fact: DataFact, all: readonly DataFact[]): DataVerdict {
  if (fact.hasInterpretation === false) return no('data.no-interpretation-exists', 'R1.37');
  if (isReadingBilled(fact, all)) return no('data.interpretation-billed', 'R1.34');
  return { counts: 'interpretation' };
}

function discussionVerdict(fact: DataFact): DataVerdict {
  if (fact.interactive === false) return no('data.one-way-message', 'R1.38');
  if (fact.external === 'no') return no('data.discussion-inside-group', 'R1.38');
  switch (fact.partner) {
    case 'family':
      return no('data.discussion-with-family', 'R1.38');
    case 'staff':
      return no('data.discussion-through-staff', 'R1.38');
    case 'same-group':
      return no('data.discussion-inside-group', 'R1.38');
    case 'not-stated':
      return no('data.discussion-partner-not-stated', 'R1.38');
    default:
      return { counts: 'discussion' };
  }
}
