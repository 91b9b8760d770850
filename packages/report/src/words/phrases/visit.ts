import type { Phrases } from './phrase.js';

/** Which family of codes a visit has, how a candidate came about, and which was taken. */
export const VISIT_PHRASES: Phrases = {
  'visit.not-open-to-clinician': 'this kind of clinician ({clinician}) reports no visit of this kind',
  'visit.modality-not-levelled': 'a contact of this kind ({modality}) has no levelled visit code',
  'visit.staff-only': 'for this kind of clinician ({clinician}) only the visit by clinical staff is open',
  'visit.consultation-not-paid': 'rules of {payer} pay no consultation: coded as the visit it otherwise is',
  'visit.telemedicine-codes-not-yet':
    'the telemedicine visit codes are not in force on this date: office codes are used',
  'visit.telemedicine-codes-not-taken': 'rules of {payer} take no telemedicine visit codes: office codes are used',
  'visit.audio-discussion-not-stated':
    'more than {moreThan} minutes of medical discussion are required by sound alone; the note does not say how many there were',
  'visit.audio-discussion-enough':
    '{minutes} minutes of medical discussion, more than the {moreThan} required by sound alone',
  'visit.audio-discussion-too-short':
    '{minutes} minutes of medical discussion; by sound alone more than {moreThan} are required',
  'service.out-of-scope': '{service} is recognised in the note and not coded here',
  'service.kind-out-of-scope': 'the note as a whole is of a kind that is not coded here ({kind})',
  'candidate.by-mdm': 'medical decision making is {level}, which is {code} in this family',
  'candidate.by-time': '{minutes} countable minutes reach {code}',
  'candidate.fixed': 'this service has one code whatever its level',
  'candidate.discharge': ({ minutes }) =>
    minutes === null
      ? 'a discharge is coded by its minutes; none are written, so the shorter code stands'
      : 'a discharge of {minutes} minutes; the longer code begins after {moreThan}',
  'candidate.whom-unknown': 'holds only if this is {whom}, which the note does not say',
  'candidate.psychiatric-evaluation': 'a diagnostic evaluation is described: {codes}',
  'candidate.crisis': 'crisis psychotherapy by its own minutes: {codes}',
  'candidate.psychotherapy': 'psychotherapy by its own minutes: {codes}',
  'candidate.preventive': 'a preventive visit is described: {codes}',
  'recommend.none-supported': 'no set of codes is supported by what the note says',
  'recommend.only-one': 'the only set of codes that the note supports',
  'recommend.worth-most': 'of {among} supported sets of codes the one with the highest relative value',
  'switch.would-move': 'the setting “{other}” would give {to} instead of {from}',
};
