import type { Phrases } from './phrase.js';

/** Sessions of psychotherapy, and which lines exclude each other. */
export const PSYCHOTHERAPY_PHRASES: Phrases = {
  'psychotherapy.in-band': ({ last }) =>
    last === null
      ? '{minutes} minutes, in the band from {least} minutes'
      : '{minutes} minutes, in the band of {least} to {last} minutes',
  'psychotherapy.under-minimum': '{minutes} minutes; a session of this form needs {least}',
  'psychotherapy.patient-absent': 'the patient was not there for most of the session',
  'psychotherapy.family': ({ patientPresent }) =>
    patientPresent === true
      ? '{minutes} minutes with the patient there; {least} needed'
      : '{minutes} minutes without the patient, or without a word on it; {least} needed',
  'psychotherapy.no-code': 'no code is known for this form of session',
  'psychotherapy.untimed': 'one code for each session of this form, whatever its minutes',
  'psychotherapy.crisis': ({ furtherUnits }) =>
    furtherUnits === 0
      ? '{minutes} minutes of crisis psychotherapy'
      : '{minutes} minutes of crisis psychotherapy, {furtherUnits|further unit|further units}',
  'psychotherapy.crisis-under-minimum':
    '{minutes} minutes; crisis psychotherapy needs {least}, so it is read as ordinary psychotherapy',
  'psychotherapy.crisis-scheduled-follow-up': 'a planned follow-up is no crisis: read as ordinary psychotherapy',
  'psychotherapy.crisis-content-not-written': 'no urgent assessment is described: read as ordinary psychotherapy',
  'psychotherapy.outside-scope': 'this kind of clinician reports no psychotherapy',
  'psychotherapy.minutes-missing': 'no minutes of psychotherapy are written',
  'psychotherapy.minutes-not-separated': 'the minutes of psychotherapy are not written apart from other work',
  'psychotherapy.minutes-more-than-total': 'more minutes of psychotherapy are written than the encounter took',
  'exclusion.never': '{code} and {other} are not reported together by one clinician on one date ({rule}; {grade})',
  'exclusion.needs-one': '{code} stands only beside a code that it is added to ({rule}; {grade})',
  'exclusion.separate-session':
    '{code} and {other} go together only as distinct services, shown by a modifier ({rule}; {grade})',
  'exclusion.needs-25': '{code} and {other} go together only with modifier 25 on the visit ({rule}; {grade})',
  'exclusion.units': '{code} has one unit a session, however long ({grade})',
  'exclusion.modifier': '{code} does not stand beside {other} with modifier {modifier} ({grade})',
  'exclusion.basis': '{code} prolongs a visit that is chosen by time; this one is chosen {basis} ({grade})',
};
