import type { EncounterFacts, ServiceFact } from '@levelproof/contract';
import { line } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { advanceCarePlanning, determinantsAssessment, tobaccoCounselling } from '../packs/coupled.js';
import type { Coupling } from './modifiers.js';
import { ofToday } from './recognised.js';

/** Services of the date by their own minutes: tobacco counselling, advance care planning, determinants (R6.6-R6.9). */
export function timedServices(facts: EncounterFacts, ctx: RuleContext): Coupling {
  if (facts.services.length === 0) return { lines: [], findings: [] };
  const read = [tobacco(facts, ctx), planning(facts, ctx), determinants(facts, ctx)];
  return { lines: read.flatMap(({ lines }) => lines), findings: read.flatMap(({ findings }) => findings) };
}

/** Counselling to stop tobacco (R6.6). */
function tobacco(facts: EncounterFacts, ctx: RuleContext): Coupling {
  const services = ofToday(facts, 'tobacco-counselling');
  const { value: rule, cite } = ctx.at(tobaccoCounselling);
  return byMinutes(services, cite, (minutes) => {
    if (minutes > rule.longMoreThan) return { lines: [line(rule.long, 'tobacco-counselling', 'beside')], findings: [] };
    if (minutes > rule.moreThan) return { lines: [line(rule.short, 'tobacco-counselling', 'beside')], findings: [] };
    return { lines: [], findings: [tooShort('tobacco-counselling-too-short', services, minutes, cite)] };
  });
}

/** Advance care planning: the further unit begins at half of it (R6.7). */
function planning(facts: EncounterFacts, ctx: RuleContext): Coupling {
  const services = ofToday(facts, 'advance-care-planning');
  const { value: rule, cite } = ctx.at(advanceCarePlanning);
  return byMinutes(services, cite, (minutes) => {
    if (minutes < rule.least) {
      return { lines: [], findings: [tooShort('advance-care-planning-too-short', services, minutes, cite)] };
    }
    const first = line(rule.first, 'advance-care-planning', 'beside');
    if (minutes < rule.furtherFrom) return { lines: [first], findings: [] };
    const units = Math.floor((minutes - rule.furtherFrom) / rule.block) + 1;
    return { lines: [first, line(rule.further, 'advance-care-planning', 'add-on', units)], findings: [] };
  });
}

/** Medicare's assessment of social determinants, while it was one (R6.9). */
function determinants(facts: EncounterFacts, ctx: RuleContext): Coupling {
  const services = ofToday(facts, 'determinants-assessment');
  if (services.length === 0 || ctx.encounter.payerRules !== 'medicare') return { lines: [], findings: [] };
  const { value: rule, cite } = ctx.at(determinantsAssessment);
  const { code } = rule;
  if (code === null) {
    const says = finding(
      'determinants-assessment-not-reportable',
      {
        as: 'flag',
        direction: 'over-coding',
        severity: 'medium',
        text: 'On this date Medicare has no code for an assessment of social determinants.',
      },
      { about: services, cite },
    );
    return { lines: [], findings: [says] };
  }
  return byMinutes(services, cite, (minutes) =>
    minutes < rule.least
      ? { lines: [], findings: [tooShort('determinants-assessment-too-short', services, minutes, cite)] }
      : { lines: [line(code, 'determinants-assessment', 'beside')], findings: [] },
  );
}

/** Reads the longest written duration; without one there is a question and no line. */
function byMinutes(
  services: readonly ServiceFact[],
  cite: FindingDraft['citations'][number],
  read: (minutes: number) => Coupling,
): Coupling {
  const [any] = services;
  if (any === undefined) return { lines: [], findings: [] };
  const written = services.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes]));
  if (written.length > 0) return read(Math.max(...written));
  const asks = finding(
    `${any.kind}-time-missing`,
    {
      as: 'gap',
      direction: 'missing-documentation',
      severity: 'low',
      text: 'A service that goes by minutes has none written. If its time was recorded, what was it?',
    },
    { about: services, cite },
  );
  return { lines: [], findings: [asks] };
}

function tooShort(
  id: string,
  about: readonly ServiceFact[],
  minutes: number,
  cite: FindingDraft['citations'][number],
): FindingDraft {
  return finding(
    id,
    {
      as: 'flag',
      direction: 'over-coding',
      severity: 'low',
      text: 'The service is shorter than the shortest that can be reported; it is part of the visit.',
    },
    { about, cite, params: { minutes } },
  );
}
