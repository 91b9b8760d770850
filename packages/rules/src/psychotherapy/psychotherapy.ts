import type { EncounterFacts, Observation, ObservationKind } from '@levelproof/contract';
import type { LineDraft } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import { cite } from '../pack/cite.js';
import type { RuleContext } from '../pack/context.js';
import { individualBands } from '../packs/psychotherapy.js';
import { step } from '../trace-node.js';
import { complexityFindings } from './complexity.js';
import { evaluationFindings, evaluationLines } from './evaluation.js';
import { crisis, family, individual, untimed } from './forms.js';
import { medicalFindings } from './pharmacologic.js';
import type { PsychotherapyReading, SessionReading } from './reading.js';
import { besideCrisis, scopeFindings } from './scope.js';
import { hasVisit, type Minutes, minutesOf, rightsOf, type Session } from './session.js';
import { timeBesideVisit } from './time-beside-visit.js';

const NOTHING = { alone: null, addOn: null, crisis: null } as const;

/**
 * The behavioural health of an encounter: the session by its own minutes, the diagnostic evaluation, what may stand
 * beside them, and what forbids what. Minutes are used once; where a rule forbids, a finding says so and nothing is
 * repaired.
 */
export function psychotherapyOf(facts: EncounterFacts, ctx: RuleContext): PsychotherapyReading {
  const rights = rightsOf(ctx);
  const evaluation = evaluationLines(facts, ctx);
  const fact = facts.psychotherapy;
  const session: Session | null = fact === null ? null : { fact, facts, ctx, rights };
  const minutes = session === null ? null : minutesOf(session);
  const read = session === null || minutes === null ? null : readSession(session, minutes);
  const supported = [read?.alone, read?.addOn, read?.crisis, evaluation].flatMap((lines) => lines ?? []);
  const visit = hasVisit({ facts, rights });
  const besideVisit = visit && (read?.addOn ?? null) !== null;
  return {
    result: session === null || read === null ? null : resultOf(session, read, visit),
    alone: read?.alone ?? null,
    addOn: read?.addOn ?? null,
    crisis: read?.crisis ?? null,
    evaluation,
    blocksTimeForEm: visit && (besideVisit || minutes?.why === 'not-separated' || seenUnseparated(facts)),
    reasons: read === null || supported.length > 0 ? [] : [read.reason],
    findings: [
      ...observedMinutes(facts, minutes),
      ...(read?.findings ?? []),
      ...(besideVisit ? timeBesideVisit(facts, ctx) : []),
      ...(read?.crisis ? besideCrisis(facts, ctx) : []),
      ...complexityFindings(supported, facts, ctx),
      ...medicalFindings(facts, ctx),
      ...evaluationFindings(facts, ctx),
      ...scopeFindings(facts, ctx),
    ],
  };
}

function readSession(session: Session, minutes: Minutes): SessionReading {
  if (!session.rights.psychotherapy) {
    return { ...NOTHING, reason: { code: 'psychotherapy.outside-scope' }, findings: [] };
  }
  const { form } = session.fact;
  if (form === 'group' || form === 'multiple-family-group' || form === 'psychoanalysis') return untimed(session);
  if (minutes.usable === null) {
    return {
      ...NOTHING,
      reason: { code: `psychotherapy.minutes-${minutes.why}` },
      findings: minuteFindings(session, minutes),
    };
  }
  if (form === 'crisis') return crisis(session, minutes.usable);
  return form === 'family' ? family(session, minutes.usable) : individual(session, minutes.usable);
}

function seenUnseparated({ observations }: EncounterFacts): boolean {
  return observations.some(({ kind }) => kind === 'psychotherapy-time-not-separated');
}

/** The session as the result shows it: the add-on where an E/M goes with it, else therapy alone. */
function resultOf(session: Session, read: SessionReading, visit: boolean): PsychotherapyReading['result'] {
  const lines = read.crisis ?? (visit ? (read.addOn ?? read.alone) : read.alone);
  const code = lines?.[0]?.code ?? null;
  const { fact, ctx } = session;
  return {
    minutes: fact.minutes,
    code,
    trace: step(`psychotherapy.${fact.form}`, code, read.reason, {
      facts: [fact, ...carried(lines, session)],
      cite: ctx.at(individualBands).cite,
    }),
  };
}

function carried(lines: readonly LineDraft[] | null, { fact }: Session) {
  return lines?.some(({ family: of }) => of === 'interactive-complexity') ? fact.complexity : [];
}

const WEAK_MINUTES = {
  missing: {
    id: 'psychotherapy-time-missing',
    as: 'gap',
    direction: 'missing-documentation',
    severity: 'high',
    text: 'Psychotherapy is described without its minutes. If its time was recorded, what was it?',
  },
  'not-separated': {
    id: 'psychotherapy-time-not-separated',
    as: 'flag',
    direction: 'over-coding',
    severity: 'high',
    text: 'The minutes of psychotherapy are not written apart from the rest of the visit, so they support no psychotherapy code.',
  },
  'more-than-total': {
    id: 'psychotherapy-exceeds-total-time',
    as: 'flag',
    direction: 'integrity',
    severity: 'high',
    text: 'More minutes of psychotherapy are written than the whole encounter took; one of the two statements is wrong.',
  },
  'other-work': {
    id: 'psychotherapy-time-includes-nontherapy',
    as: 'flag',
    direction: 'over-coding',
    severity: 'medium',
    text: 'The written session time contains charting, scheduling or medication work; those minutes are no psychotherapy.',
  },
} as const;

function weak(kind: keyof typeof WEAK_MINUTES, about: Minutes['about']): FindingDraft {
  const { id, ...says } = WEAK_MINUTES[kind];
  return finding(id, says, { about, cite: cite(kind === 'other-work' ? 'R5.2' : 'R5.3') });
}

/** A mention that names no therapy, only a complicating factor, is not asked for its minutes. */
function minuteFindings({ fact }: Session, minutes: Minutes): readonly FindingDraft[] {
  const factorOnly = fact.complexity.length > 0 && fact.modalities.length === 0;
  if (minutes.why === null || (minutes.why !== 'more-than-total' && factorOnly)) return [];
  return [weak(minutes.why, minutes.about)];
}

const SEEN: readonly (readonly [ObservationKind, keyof typeof WEAK_MINUTES])[] = [
  ['psychotherapy-time-missing', 'missing'],
  ['psychotherapy-time-not-separated', 'not-separated'],
  ['psychotherapy-time-includes-other-work', 'other-work'],
];

/** What the reader saw of the minutes, where the session itself does not already say it. */
function observedMinutes(facts: EncounterFacts, minutes: Minutes | null): readonly FindingDraft[] {
  const includes = facts.psychotherapy?.includesOtherWork === true;
  return SEEN.flatMap(([kind, weakness]) => {
    const seen: readonly Observation[] = facts.observations.filter((one) => one.kind === kind);
    if (weakness === 'other-work' && includes && facts.psychotherapy !== null) {
      return [weak(weakness, [facts.psychotherapy, ...seen])];
    }
    return seen.length > 0 && minutes?.why !== weakness ? [weak(weakness, seen)] : [];
  });
}
