import type { EncounterFacts, TimeFact } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { briefCheckIn } from '../packs/coupled.js';
import { familiesTaken, telemedicineCodes } from '../packs/fixed-visits.js';

/** Statements of the clinician's minutes with the patient by telephone: the talk itself before any total. */
function talk(facts: EncounterFacts): readonly TimeFact[] {
  const own = facts.time.filter(
    ({ whose, day, role }) => whose === 'clinician' && day !== 'other-day' && role !== 'carve-out',
  );
  const discussion = own.filter(({ activity }) => activity === 'medical-discussion');
  return discussion.length > 0
    ? discussion
    : own.filter(({ activity, role }) => activity === 'encounter' && role === 'total');
}

/** Minutes of medical discussion in the note, or `null` without any. */
export function discussionMinutes(facts: EncounterFacts): number | null {
  const spoken = talk(facts);
  return spoken.length === 0 ? null : spoken.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The brief check-in, where a short contact with an established patient is one (R4.8, R4.9). */
export function checkInLine(facts: EncounterFacts, ctx: RuleContext): LineDraft | null {
  const { modality, patientStatus, payerRules } = ctx.encounter;
  const remote = modality === 'audio-only' || modality === 'audio-video';
  const { codes, least, last } = ctx.at(briefCheckIn).value;
  const code = codes[payerRules];
  const minutes = discussionMinutes(facts);
  if (!remote || patientStatus === 'new' || code === null || minutes === null) return null;
  return minutes >= least && minutes <= last ? line(code, 'brief-check-in') : null;
}

/** What telemedicine rules say of the contact: too short by telephone, or codes that Medicare rejects (R4.8, R4.9). */
export function remoteFindings(
  facts: EncounterFacts,
  ctx: RuleContext,
  chosen: readonly LineDraft[],
): readonly FindingDraft[] {
  const { modality, payerRules } = ctx.encounter;
  const { value: codes, cite } = ctx.at(telemedicineCodes);
  const found: FindingDraft[] = [];
  const minutes = discussionMinutes(facts);
  if (
    modality === 'audio-only' &&
    minutes !== null &&
    minutes <= codes.audioDiscussionMoreThan &&
    facts.psychotherapy === null
  ) {
    found.push(
      finding(
        'audio-only-10-min-or-less',
        {
          as: 'flag',
          direction: 'over-coding',
          severity: 'medium',
          text: 'The talk by telephone was too short for an audio-only visit, whatever was decided in it.',
        },
        { about: talk(facts), cite, params: { minutes, moreThan: codes.audioDiscussionMoreThan } },
      ),
    );
  }
  const remote = modality === 'audio-video' || modality === 'audio-only';
  const taken = ctx.at(familiesTaken).value[payerRules].telemedicine;
  if (remote && codes.visits && !taken && chosen.some(({ family }) => family === 'office')) {
    found.push(
      finding(
        'medicare-rejects-98000-series',
        {
          as: 'flag',
          direction: 'information',
          severity: 'info',
          text: 'Medicare does not take the telemedicine visit codes; the visit is reported by its office code.',
        },
        { cite, params: { codes: chosen.filter(({ family }) => family === 'office').map(({ code }) => code) } },
      ),
    );
  }
  return found;
}
