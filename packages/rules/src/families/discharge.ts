import type { TimeFact } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import { countedPersons } from '../packs/time.js';
import type { Countable } from '../time/countable.js';

/** Minutes of a discharge, and the statements that give them. */
export interface DischargeMinutes {
  readonly minutes: number | null;
  readonly facts: readonly TimeFact[];
}

/**
 * The clinician's minutes of the discharge on its date: those written for it, else the total of the day (R4.3). Of
 * contradicting statements the lowest stands. "More than thirty" proves thirty-one, which is all that is asked.
 */
export function dischargeMinutes(time: readonly TimeFact[], countable: Countable, ctx: RuleContext): DischargeMinutes {
  const persons = ctx.at(countedPersons).value;
  const own = time.filter(
    ({ activity, whose, day, form }) =>
      activity === 'discharge' && persons.includes(whose) && day !== 'other-day' && form !== 'at-most',
  );
  if (own.length > 0) return { minutes: Math.min(...own.map(leastOf)), facts: own };
  const { minutes, weak, used } = countable;
  const [only] = used;
  const beyond = only?.form === 'more-than' && weak === only.minutes ? leastOf(only) : weak;
  return { minutes: minutes ?? beyond, facts: used };
}

function leastOf({ minutes, form }: TimeFact): number {
  return form === 'more-than' ? minutes + 1 : minutes;
}
