import type { EncounterFacts, MovedSwitch } from '@levelproof/contract';
import { compareIds } from './canonical.js';
import { type Conclusion, conclude } from './conclude.js';
import type { FeeSchedule } from './fees/schedule.js';
import type { Conclusions } from './findings/rule.js';
import { readMdm } from './mdm/mdm.js';
import { type RuleContext, withSetting } from './pack/context.js';
import { SWITCHES, type SwitchId } from './switches.js';

const NOTHING: readonly never[] = [];

/** Contested points that were asked and whose other setting would have given another level or other codes. */
export function movedSwitches(
  facts: EncounterFacts,
  conclusion: Conclusion,
  ctx: RuleContext,
  schedule: FeeSchedule,
): readonly MovedSwitch[] {
  if (ctx.asked.size === 0) return NOTHING;
  const moved: MovedSwitch[] = [];
  for (const id of [...ctx.asked].sort(compareIds)) {
    const { setting, setBy } = ctx.setting(id);
    for (const other of SWITCHES[id].settings) {
      if (other === setting) continue;
      const params = movedBy(facts, conclusion, withSetting(ctx, id, other), id, schedule);
      if (params === null) continue;
      moved.push({ id, setting, setBy, moved: { code: 'switch.would-move', params: { other, ...params } } });
      break;
    }
  }
  return moved;
}

/** What another setting moves: the level, where decision making asks for it, else the supported codes. */
function movedBy(
  facts: EncounterFacts,
  { mdm, tables, concluded }: Conclusion,
  elsewhere: RuleContext,
  id: SwitchId,
  schedule: FeeSchedule,
): { readonly from: string; readonly to: string } | null {
  if (mdm?.switches.includes(id) === true) {
    const to = readMdm(facts, tables, elsewhere, 'level').level;
    return to === mdm.result.level ? null : { from: mdm.result.level, to };
  }
  const from = supportedCodes(concluded);
  const to = supportedCodes(conclude(facts, elsewhere, schedule).concluded);
  return from === to ? null : { from, to };
}

function supportedCodes({ candidates }: Conclusions): string {
  const sets = candidates.filter(({ support }) => support === 'supported').map(({ codes }) => codes.join(' + '));
  return sets.length === 0 ? 'none' : [...new Set(sets)].join(', ');
}
