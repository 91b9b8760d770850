import { rankOf } from '@levelproof/contract';
import type { FindingInput, FindingRule } from '../findings/rule.js';
import { cite } from '../pack/cite.js';

/** What the conclusions themselves give away: MDM against time, a level that rests on inference (R1.1, R2). */
export const LEVEL_FLAGS: readonly FindingRule[] = [
  {
    id: 'time-mdm-disagree',
    as: 'flag',
    direction: 'information',
    severity: 'info',
    text: 'Time and medical decision making support different levels. Either may be chosen; the note should show the one used.',
    cite: [cite('R1.1'), cite('C21')],
    find: ({ concluded: { mdm, time } }) => {
      if (mdm === null || time === null || time.level === null) return null;
      return mdm.level === time.level ? null : [];
    },
    params: ({ concluded: { mdm, time } }) => ({ mdm: mdm?.level ?? null, time: time?.level ?? null }),
  },
  {
    id: 'level-rests-on-inference',
    as: 'flag',
    direction: 'over-coding',
    severity: 'medium',
    text: 'The level rests on facts that a reader infers and the note does not say outright. An auditor may see the lower level.',
    cite: cite('DESIGN.5'),
    find: ({ concluded: { mdm } }) => (mdm !== null && rankOf(mdm.floor) < rankOf(mdm.level) ? [] : null),
    params: ({ concluded: { mdm } }) => ({ floor: mdm?.floor ?? null, level: mdm?.level ?? null }),
  },
  {
    id: 'prolonged-threshold-not-met',
    as: 'flag',
    direction: 'over-coding',
    severity: 'info',
    text: 'The time reaches the top level of its family and falls short of the first unit of prolonged service.',
    cite: [cite('R3.1'), cite('R3.2'), cite('R9.26')],
    find: (input) => (shortOfProlonged(input) === null ? null : []),
    params: (input) => ({ minutes: input.concluded.time?.minutes ?? null, missing: shortOfProlonged(input) }),
  },
];

/** Minutes missing to the first prolonged unit, or `null` where that is no question. */
function shortOfProlonged({ concluded: { time, candidates } }: FindingInput): number | null {
  if (time === null || time.minutes === null || time.level !== 'high' || time.next === null) return null;
  const { level, code, minutes } = time.next;
  const begun = candidates.some(({ codes }) => codes.some((each) => each.startsWith(code)));
  return level === null && !begun ? minutes : null;
}
