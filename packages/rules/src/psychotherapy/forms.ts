import type { Reason, PsychotherapyFact } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { finding, type FindingDraft } from '../findings/finding.js';
import { crisisSession, familySession, individualBands, untimedSessions } from '../packs/psychotherapy.js';
import { bandOf, crisisCodesFor, furtherCrisisUnits } from './bands.js';
import { withComplexity } from './complexity.js';
import { withPharmacologic } from './pharmacologic.js';
import type { SessionReading } from './reading.js';
import type { Session } from './session.js';

const over = { as: 'flag', direction: 'over-coding' } as const;
const NOTHING = { alone: null, addOn: null, crisis: null } as const;

/** Individual psychotherapy of usable minutes: the band, alone or as an add-on (R5.1, R5.2, R5.3). */
export function individual(session: Session, minutes: number): SessionReading {
  const { fact, facts, ctx, rights } = session;
  const { value: bands, cite } = ctx.at(individualBands);
  if (fact.patientPresent === 'none' || fact.patientPresent === 'minority') {
    const says = finding(
      'psychotherapy-patient-mostly-absent',
      {
        ...over,
        severity: 'high',
        text: 'Individual psychotherapy needs the patient for all or most of the session; the note says otherwise.',
      },
      { about: [fact], cite },
    );
    return { ...NOTHING, reason: { code: 'psychotherapy.patient-absent' }, findings: [says] };
  }
  const band = bandOf(minutes, bands);
  if (band === null) {
    const least = bands[0]?.least ?? 0;
    const says = finding(
      'psychotherapy-under-16-min',
      {
        ...over,
        severity: 'high',
        text: 'The psychotherapy is shorter than the shortest that can be reported.',
      },
      { about: [fact], cite, params: { minutes, least } },
    );
    return {
      ...NOTHING,
      reason: { code: 'psychotherapy.under-minimum', params: { minutes, least } },
      findings: [says],
    };
  }
  const alone = withPharmacologic([line(band.alone, 'psychotherapy')], facts, ctx);
  const addOn = rights.addOn ? [line(band.addOn, 'psychotherapy-add-on', 'add-on')] : null;
  return {
    ...NOTHING,
    alone: withComplexity(alone, facts, ctx),
    addOn: addOn === null ? null : withComplexity(addOn, facts, ctx),
    reason: { code: 'psychotherapy.in-band', params: { minutes, least: band.least, last: band.last } },
    findings: [],
  };
}

/** Family psychotherapy: with or without the patient; the code without is taken where the note is silent (R5.6). */
export function family(session: Session, minutes: number): SessionReading {
  const { fact, ctx } = session;
  const { value: rule, cite } = ctx.at(familySession);
  if (minutes < rule.least) {
    const params = { minutes, least: rule.least };
    const says = finding(
      'family-under-26-min',
      { ...over, severity: 'high', text: 'The family session is shorter than the shortest that can be reported.' },
      { about: [fact], cite, params },
    );
    return { ...NOTHING, reason: { code: 'psychotherapy.under-minimum', params }, findings: [says] };
  }
  const present = fact.patientPresent === 'all' || fact.patientPresent === 'majority';
  const code = present ? rule.withPatient : rule.withoutPatient;
  const asks = finding(
    'family-patient-presence-not-stated',
    {
      as: 'gap',
      direction: 'missing-documentation',
      severity: 'low',
      text: 'The family session does not say whether the patient took part. Was the patient there, and for how much of it?',
    },
    { about: [fact], cite },
  );
  return {
    ...NOTHING,
    alone: [line(code, 'family-psychotherapy')],
    reason: { code: 'psychotherapy.family', params: { minutes, least: rule.least, patientPresent: present } },
    findings: fact.patientPresent === 'not-stated' ? [asks] : [],
  };
}

/** Group, multiple-family and psychoanalytic sessions: one line, no minutes (R5.7). */
export function untimed(session: Session): SessionReading {
  const { fact, facts, ctx } = session;
  const row = ctx.at(untimedSessions).value[fact.form];
  if (row === undefined) return { ...NOTHING, reason: { code: 'psychotherapy.no-code' }, findings: [] };
  return {
    ...NOTHING,
    alone: withComplexity([line(row.code, row.family)], facts, ctx),
    reason: { code: 'psychotherapy.untimed' },
    findings: [],
  };
}

/** Whether what was written of a crisis session shows that it was none. */
export function isNoCrisis(content: PsychotherapyFact['crisisContent']): boolean {
  return content?.scheduledFollowUp === true || content?.urgentAssessment === false;
}

/** Crisis psychotherapy; what is shorter, planned or without a crisis is ordinary psychotherapy (R5.5). */
export function crisis(session: Session, minutes: number): SessionReading {
  const { fact, ctx } = session;
  const { value: rule, cite } = ctx.at(crisisSession);
  if (minutes < rule.least) {
    const params = { minutes, least: rule.least };
    const says = finding(
      'crisis-under-30-min',
      {
        ...over,
        severity: 'high',
        text: 'The crisis session is shorter than crisis psychotherapy can be; it is read as ordinary psychotherapy.',
      },
      { about: [fact], cite, params },
    );
    return ordinary(session, minutes, { code: 'psychotherapy.crisis-under-minimum', params }, says);
  }
  const content = fact.crisisContent;
  if (content !== undefined && isNoCrisis(content)) {
    const code = content.scheduledFollowUp ? 'crisis-scheduled-follow-up' : 'crisis-content-not-written';
    const text = content.scheduledFollowUp
      ? 'A follow-up that was planned is no crisis, even after one; it is read as ordinary psychotherapy.'
      : 'The note does not describe the urgent assessment of a crisis; it is read as ordinary psychotherapy.';
    const says = finding(code, { ...over, severity: 'high', text }, { about: [fact], cite });
    return ordinary(session, minutes, { code: `psychotherapy.${code}` }, says);
  }
  const codes = crisisCodesFor(ctx.encounter, rule);
  const further = furtherCrisisUnits(minutes, rule);
  const lines: LineDraft[] = [line(codes.first, 'crisis-psychotherapy')];
  if (further > 0) lines.push(line(codes.further, 'crisis-psychotherapy', 'add-on', further));
  const complete = content?.mentalStatus === true && (content.disposition || content.safety);
  const asks = finding(
    'crisis-content-incomplete',
    {
      as: 'gap',
      direction: 'missing-documentation',
      severity: 'medium',
      text: 'Which of urgent assessment, mental status, disposition and safety took place, and are they written?',
    },
    { about: [fact], cite },
  );
  return {
    ...NOTHING,
    crisis: lines,
    reason: { code: 'psychotherapy.crisis', params: { minutes, furtherUnits: further } },
    findings: complete ? [] : [asks],
  };
}

function ordinary(session: Session, minutes: number, reason: Reason, says: FindingDraft): SessionReading {
  const read = individual(session, minutes);
  return { ...read, reason: read.alone === null ? read.reason : reason, findings: [says, ...read.findings] };
}
