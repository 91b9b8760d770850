import type { EncounterFacts, PayerRules, Reason, ServiceFact } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { criticalCare, outOfScopeServices, screeningInstrument, transitionalCare } from '../packs/coupled.js';

const information = { as: 'flag', direction: 'information', severity: 'info' } as const;

/** Services of the date that are recognised and not coded here, one reason for each kind (R6.11). */
export function outOfScope(facts: EncounterFacts, ctx: RuleContext): readonly Reason[] {
  return kindsOf(outside(facts, ctx)).map((service) => ({ code: 'service.out-of-scope', params: { service } }));
}

function outside({ services }: EncounterFacts, ctx: RuleContext): readonly ServiceFact[] {
  const kinds = ctx.at(outOfScopeServices).value;
  return services.filter(({ kind, when }) => when === 'today' && kinds.includes(kind));
}

const kindsOf = (services: readonly ServiceFact[]): readonly ServiceFact['kind'][] => [
  ...new Set(services.map(({ kind }) => kind)),
];

/** Recognised services as lines that ask for modifiers and exclude others, though they are not coded here. */
export function recognisedLines({ services }: EncounterFacts): readonly LineDraft[] {
  return services
    .filter(({ kind, when }) => when === 'today' && (kind === 'procedure' || kind === 'vaccine-administration'))
    .map(({ kind, code }) =>
      line(code ?? kind, kind === 'procedure' ? 'procedure' : 'vaccine-administration', 'beside'),
    );
}

/** Codes of critical care by its minutes: a further unit once begun by CPT, once whole by Medicare. */
export function criticalCareLines(minutes: number, payer: PayerRules, ctx: RuleContext): readonly LineDraft[] {
  const { first, further, least, block, furtherFrom } = ctx.at(criticalCare).value;
  if (minutes < least) return [];
  const from = furtherFrom[payer];
  if (minutes < from) return [line(first, 'critical-care')];
  return [
    line(first, 'critical-care'),
    line(further, 'critical-care', 'add-on', Math.floor((minutes - from) / block) + 1),
  ];
}

/** What the note describes beside the visit that is not coded here, and why (R5.11, R6.8, R6.11). */
export function recognised(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const found: FindingDraft[] = [];
  for (const kind of kindsOf(outside(facts, ctx))) {
    if (kind === 'critical-care') continue;
    const about = ofToday(facts, kind);
    found.push(
      finding(
        `out-of-scope-${kind}`,
        { ...information, text: 'The note describes a service that is recognised here and not coded.' },
        { about, cite: ctx.at(outOfScopeServices).cite, params: { service: kind } },
      ),
    );
  }
  return [...found, ...critical(facts, ctx), ...screening(facts, ctx), ...transition(facts, ctx)];
}

function critical(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const about = ofToday(facts, 'critical-care');
  if (about.length === 0) return [];
  const minutes = Math.max(0, ...about.map((each) => each.minutes ?? 0));
  const lines = criticalCareLines(minutes, ctx.encounter.payerRules, ctx);
  return [
    finding(
      'critical-care-recognised',
      { ...information, text: 'Critical care is described. It is recognised by its minutes and not coded here.' },
      {
        about,
        cite: ctx.at(criticalCare).cite,
        params: { minutes, codes: lines.map(({ code }) => code), units: lines.map(({ units }) => units) },
      },
    ),
  ];
}

function screening(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const about = ofToday(facts, 'screening-instrument');
  if (about.length === 0) return [];
  const { value, cite } = ctx.at(screeningInstrument);
  return [
    finding(
      'screening-instrument-recognised',
      {
        ...information,
        text: 'A scored instrument is in the note. Some payers pay for it beside the visit, many bundle it; then it counts as data no more.',
      },
      { about, cite, params: { code: value.code, units: about.length } },
    ),
  ];
}

function transition(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const about = ofToday(facts, 'transitional-care');
  if (about.length === 0) return [];
  const { value, cite } = ctx.at(transitionalCare);
  return [
    finding(
      'transitional-care-recognised',
      {
        as: 'gap',
        direction: 'missing-documentation',
        severity: 'low',
        text: 'When was the discharge, when the first contact, and is no one else reporting the care after it?',
      },
      {
        about,
        cite,
        params: {
          codes: [value.moderate.code, value.high.code],
          withinDays: [value.moderate.withinDays, value.high.withinDays],
          contactBusinessDays: value.contactBusinessDays,
        },
      },
    ),
  ];
}

/** Services of one kind that were done today. */
export function ofToday({ services }: EncounterFacts, wanted: ServiceFact['kind']): readonly ServiceFact[] {
  return services.filter(({ kind, when }) => kind === wanted && when === 'today');
}
