import type { EncounterFacts } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { barredBy25 } from '../exclusions/exclusions.js';
import { finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { claimModifiers, visitComplexity } from '../packs/coupled.js';
import type { Coupling } from './modifiers.js';

/**
 * Medicare's add-on for a continuing relationship: where the note describes one, beside a visit of the right family,
 * and not where modifier 25 bars it (R6.1, R6.2). Beside a psychotherapy add-on it is named and, unless a setting says
 * otherwise, not proposed: no source settles that pair (C29).
 * @param asking services of the date that are no lines here, such as a procedure out of scope
 */
export function visitComplexityLine(
  lines: readonly LineDraft[],
  asking: readonly LineDraft[],
  facts: EncounterFacts,
  ctx: RuleContext,
): Coupling {
  const about = facts.services.filter(({ kind, when }) => kind === 'longitudinal-relationship' && when === 'today');
  const { value: rule, cite } = ctx.at(visitComplexity);
  const visit = lines.find(({ family }) => rule.families.includes(family));
  if (about.length === 0 || rule.code === null || visit === undefined || ctx.encounter.payerRules !== 'medicare') {
    return { lines: [], findings: [] };
  }
  const params = { code: rule.code, visit: visit.code };
  const modifier = ctx.at(claimModifiers).value.separateVisit;
  const barring = visit.modifiers.includes(modifier) ? barredBy25([...lines, ...asking], ctx) : [];
  if (barring.length > 0) {
    const says = finding(
      'g2211-blocked-by-modifier-25',
      {
        as: 'flag',
        direction: 'over-coding',
        severity: 'medium',
        text: 'A continuing relationship is described, but modifier 25 on the visit bars its add-on on this date.',
      },
      { about, cite, params: { ...params, modifier, beside: barring.map(({ code }) => code) } },
    );
    return { lines: [], findings: [says] };
  }
  const says = finding(
    'g2211-supported',
    {
      as: 'flag',
      direction: 'information',
      severity: 'info',
      text: 'The note describes a continuing relationship, on which Medicare’s add-on for it rests.',
    },
    { about, cite, params },
  );
  const unsettled =
    lines.some(({ family }) => family === 'psychotherapy-add-on') && ctx.setting('C29').setting !== 'proposed';
  return { lines: unsettled ? [] : [line(rule.code, 'visit-complexity', 'add-on')], findings: [says] };
}
