import type { Reason, TimeResult, TraceNode } from '@levelproof/contract';
import { cite } from '../pack/cite.js';
import type { RuleContext } from '../pack/context.js';
import type { DatedValue } from '../pack/dated.js';
import { prolongedUnits } from '../packs/prolonged.js';
import type { VisitFamily, VisitRow } from '../packs/visit-families.js';
import { step } from '../trace-node.js';
import type { Countable } from './countable.js';
import { prolongedPast } from './prolonged.js';

/** The code of a family that a total supports: the last whose minutes are met or exceeded (R2.4, R2.5). */
export function rowByMinutes(minutes: number, { rows }: VisitFamily): VisitRow | null {
  let found: VisitRow | null = null;
  for (const row of rows) if (row.minutes !== null && row.minutes <= minutes) found = row;
  return found;
}

/**
 * Total time in a family.
 * @param blocked true when psychotherapy of the date forbids that time choose the level (R5.3)
 */
export function scoreTime(
  countable: Countable,
  family: DatedValue<VisitFamily>,
  ctx: RuleContext,
  blocked: boolean,
): TimeResult {
  const { minutes, exact } = countable;
  const timed = family.value.rows.some((row) => row.minutes !== null);
  const row = minutes === null || blocked || !timed ? null : rowByMinutes(minutes, family.value);
  const reason: Reason =
    minutes === null
      ? countable.reason
      : !timed
        ? { code: 'time.never-in-family', params: { family: family.value.family } }
        : blocked
          ? { code: 'time.not-with-psychotherapy' }
          : row === null
            ? { code: 'time.below-first-threshold', params: { minutes } }
            : { code: 'time.threshold-met', params: { minutes, needed: row.minutes, code: row.code } };
  const trace = step('time.level', row?.level ?? null, reason, {
    facts: countable.used,
    cite: family.cite,
    children: [minutesTrace(countable)],
  });
  return {
    minutes,
    level: row?.level ?? null,
    exact,
    trace,
    next: minutes === null || !timed || blocked ? null : nextThreshold(minutes, family.value, ctx),
  };
}

/** How the minutes came about: what was used, taken out, and left. */
export function minutesTrace({ used, carvedOut, left, minutes, reason }: Countable): TraceNode {
  const out = carvedOut.map((fact) =>
    step(
      'time.carved-out',
      -(fact.upTo ?? fact.minutes),
      { code: 'time.carved-out', params: { fact: fact.id } },
      { facts: [fact], cite: cite('R2.3') },
    ),
  );
  const others = left
    .filter(({ fact }) => !carvedOut.includes(fact))
    .map(({ fact, why, section }) =>
      step('time.not-counted', 0, { code: why, params: { fact: fact.id } }, { facts: [fact], cite: cite(section) }),
    );
  return step('time.countable', minutes, reason, { facts: used, cite: cite('R2.1'), children: [...out, ...others] });
}

/** The next code or unit that more minutes would reach. */
function nextThreshold(minutes: number, family: VisitFamily, ctx: RuleContext): TimeResult['next'] {
  for (const row of family.rows) {
    if (row.minutes !== null && row.minutes > minutes) {
      return { level: row.level, code: row.code, minutes: row.minutes - minutes };
    }
  }
  const top = family.rows.at(-1);
  const prolonged = top === undefined ? null : prolongedPast(top.code, ctx);
  if (prolonged === null) return null;
  const units = prolongedUnits(minutes, prolonged);
  return { level: null, code: prolonged.code, minutes: prolonged.first + units * prolonged.step - minutes };
}
