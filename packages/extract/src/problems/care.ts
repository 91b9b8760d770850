import { says } from '@levelproof/note';
import { isCurrent, type ResolvedEncounter } from '@levelproof/contract';
import { isEmergencyVisit } from '../data/emergency-visit.js';
import { PLANNING } from '../reading/planning.js';
import type { Reading } from '../reading/reading.js';
import { surgeryDecisions } from '../risk/surgery.js';
import type { Uses } from '../uses.js';

/** Where the patient is cared for at this encounter, as far as the category of a problem depends on it. */
export type Care = 'office' | 'emergency' | 'hospital';

/** Words of a hospital day, an admission today or a consultation on a ward. */
const STAY =
  /\b(?:hospital day|(?:legs|calves) are in scds?|since (?:her |his |the )?admission|(?:prolonged|current|present|this) hospital(?:i[sz]ation| (?:stay|admission|course))|followed in-?house|dvt prophylaxis|gi prophylaxis|prophylaxis with (?:subcutaneous )?heparin|course in the hospital|hospital course|overnight events|admitting diagnos[ie]s|discharge diagnos[ie]s|diagnos[ie]s on admission|reason for admission|(?:patient|she|he) (?:is|was|will be|has been) (?:being )?admitted(?! to the operating)|(?:female|male|man|woman|gentleman|lady|child|infant|boy|girl) (?:who (?:is|was) )?admitted|admit(?:ted)? (?:him|her|the patient|to (?:the )?(?:floor|icu|hospital|ward|telemetry|medicine|observation|picu|ccu))|admitted for observation|(?:is|remains) (?:currently )?(?:critically ill|intubated|mechanically ventilated|on (?:a|the) ventilator)|keep (?:him|her|the patient) npo|is currently npo|ng tube in place|transfer(?:red)? to (?:the )?(?:icu|floor|picu)|placed on the \w{3,20} pathway|cardio-?respiratory (?:and pulse oximetry )?monitoring|(?:on|continue) suicide precautions)\b/i;

/** A past stay is told of in an office: `hospital follow-up`, `was admitted last month`. */
const PAST_STAY =
  /\b(?:hospital follow-?up|follow-?up (?:of|from|after) (?:her |his |the |a )?(?:hospital|admission|discharge)|recently (?:hospitalized|admitted|discharged)|status post hospitali[sz]ation|was (?:admitted|hospitalized) (?:last|in|\w+ (?:days|weeks|months) ago)|post-?hospital)\b/i;

/** The kind of care: by the setting where caller or note settle it, else by the signs of a stay. */
export function careOf(
  reading: Reading,
  { setting, consultation }: Pick<ResolvedEncounter, 'setting'> & Partial<Pick<ResolvedEncounter, 'consultation'>>,
  found?: Uses,
): Care {
  if (setting === 'ed') return 'emergency';
  if (setting === 'hospital-inpatient' || setting === 'hospital-observation') return 'hospital';
  if (reading.encounter.setting !== undefined) return 'office';
  if (isEmergencyVisit(reading)) return 'emergency';
  if (says(PAST_STAY, reading.note)) return 'office';
  if (says(STAY, reading.note) || isAskedOnAWard(reading.note.text)) return 'hospital';
  const left = (found !== undefined && isRushed(found)) || (consultation === true && isThreatened(reading));
  return left ? 'emergency' : 'office';
}

/** Intensive care or an operation without delay is ordered: whoever writes it, the patient is in no office any more. */
function isRushed({ note, hospital }: Uses): boolean {
  return [...hospital, ...surgeryDecisions(note, false)].some(
    ({ kind, decision }) =>
      decision === 'decided' && (kind === 'escalation-of-hospital-care' || kind === 'emergency-major-surgery'),
  );
}

/** Asked about what kills within days, which nobody waits with for a place in a clinic. */
function isThreatened({ note, problems }: Reading): boolean {
  return problems.some(
    ({ value, assertion, section }) =>
      value.threat === true &&
      value.course !== 'chronic' &&
      isCurrent(assertion) &&
      assertion.uncertain === undefined &&
      PLANNING.includes(note.sections[section]?.category ?? 'none'),
  );
}

/** A consultation whose opening tells of an admission or of an emergency department. */
function isAskedOnAWard(text: string): boolean {
  const opening = text.slice(0, OPENING);
  return /\breason for (?:the )?consult/i.test(opening) && ARRIVED.test(opening);
}

/** In UTF-16 code units. */
const OPENING = 1200;
const ARRIVED =
  /\b(?:admitted|hospitali[sz]ed|(?:brought|presented|came|transferred) (?:\w{1,8} ){0,3}?(?:emergency (?:room|department)|er|ed|hospital)|intensive care|icu)\b/i;

/** A stay for rehabilitation: what brought the patient to hospital is over. */
const REHABILITATION =
  /\binpatient rehab\w{0,9} (?:stay|unit|admission|facility|program|care)\b|\brehab(?:ilitation)? (?:admission|admitting)\b|\b(?:admitted|brought in|transferred|accepted) (?:[\w-]{2,12} ){0,3}?(?:to|for|into) (?:[\w-]{2,14} ){0,3}?rehab(?:ilitation)?\b/i;

export function isInRehabilitation({ reading: { note } }: { readonly reading: Reading }): boolean {
  return says(REHABILITATION, note);
}
