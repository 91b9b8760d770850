import type { Citation, DataFact } from '@levelproof/contract';
import { cite, unverified } from '../pack/cite.js';
import { citationOfSwitch, type RuleContext } from '../pack/context.js';
import type { SwitchId } from '../switches.js';

/** What a piece of data counts as, or why it counts for nothing. */
export type DataVerdict = { readonly asked?: SwitchId } & (
  | { readonly counts: 'item'; readonly key: string }
  | { readonly counts: 'historian' | 'interpretation' | 'discussion' }
  | { readonly counts: 'no'; readonly why: string; readonly cite: Citation }
);

const UNIQUE_CREDIT = cite('R1.31');
const BILLED = cite('R1.34');
const SOURCE = cite('R1.35');
const HISTORIAN = cite('R1.36');
const READING = cite('R1.37');
const DISCUSSION = cite('R1.38');
/** That a discussion is direct and never with family has not been checked. */
const DIRECT = unverified('R1.38');

const no = (why: string, source: Citation): DataVerdict => ({ counts: 'no', why, cite: source });
const notBySwitch = (why: string, asked: SwitchId): DataVerdict => ({
  counts: 'no',
  why,
  cite: citationOfSwitch(asked),
  asked,
});

/** Judges one piece of data. @param all the other pieces, at least those with a billed reading: it voids its test everywhere */
export function verdictOf(fact: DataFact, all: readonly DataFact[], ctx: RuleContext): DataVerdict {
  switch (fact.kind) {
    case 'test-ordered':
    case 'test-reviewed':
      return testVerdict(fact, all, ctx);
    case 'external-note':
      return noteVerdict(fact, ctx);
    case 'independent-historian':
      return historianVerdict(fact, ctx);
    case 'independent-interpretation':
      return interpretationVerdict(fact, all);
    case 'discussion':
      return discussionVerdict(fact);
  }
}

/** A historian counts where one was needed; of a child, marked as contested, the reason has to be written (R1.36, C13). */
function historianVerdict(fact: DataFact, ctx: RuleContext): DataVerdict {
  if (fact.contested?.includes('C13') === true && fact.reasonStated !== true) {
    if (ctx.setting('C13').setting === 'any') return { counts: 'historian', asked: 'C13' };
    return notBySwitch('data.historian-without-reason', 'C13');
  }
  return fact.reasonStated === false ? no('data.historian-without-reason', HISTORIAN) : { counts: 'historian' };
}

/** Identity of a unique test: its overlap group, else its own id, else its code, else its name (R1.30). */
export function testKey(fact: DataFact): string {
  if (fact.overlapGroup !== undefined) return `group ${fact.overlapGroup}`;
  return `test ${fact.testId ?? fact.code ?? fact.item}`;
}

function testVerdict(fact: DataFact, all: readonly DataFact[], ctx: RuleContext): DataVerdict {
  if (isReadingBilled(fact, all)) return no('data.interpretation-billed', BILLED);
  if (fact.kind === 'test-reviewed' && fact.orderedBy === 'prior-encounter-same-clinician') {
    return no('data.ordered-at-earlier-encounter', UNIQUE_CREDIT);
  }
  if (fact.contested?.includes('C12') === true) {
    if (ctx.setting('C12').setting === 'none') return notBySwitch('data.questionnaire-not-counted', 'C12');
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
  if (fact.external === 'no') return no('data.own-note', SOURCE);
  if (fact.external === 'not-stated') return no('data.source-not-stated', SOURCE);
  const key = `source ${fact.source ?? fact.item}`;
  if (fact.contested?.includes('C9') === true) {
    if (ctx.setting('C9').setting === 'none') return notBySwitch('data.monitoring-database', 'C9');
    return { counts: 'item', key, asked: 'C9' };
  }
  return { counts: 'item', key };
}

function interpretationVerdict(fact: DataFact, all: readonly DataFact[]): DataVerdict {
  if (fact.hasInterpretation === false) return no('data.no-interpretation-exists', READING);
  if (isReadingBilled(fact, all)) return no('data.interpretation-billed', BILLED);
  return { counts: 'interpretation' };
}

function discussionVerdict(fact: DataFact): DataVerdict {
  if (fact.interactive === false) return no('data.one-way-message', DISCUSSION);
  if (fact.external === 'no') return no('data.discussion-inside-group', DISCUSSION);
  switch (fact.partner) {
    case 'family':
      return no('data.discussion-with-family', DIRECT);
    case 'staff':
      return no('data.discussion-through-staff', DIRECT);
    case 'same-group':
      return no('data.discussion-inside-group', DISCUSSION);
    case 'not-stated':
      return no('data.discussion-partner-not-stated', DISCUSSION);
    default:
      return { counts: 'discussion' };
  }
}
