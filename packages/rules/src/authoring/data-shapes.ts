import {
  CLINICIANS,
  COUPLED_SERVICES,
  DATA_KINDS,
  LEVELS,
  MODALITIES,
  PATIENT_STATUSES,
  PAYER_RULES,
  PROBLEM_CATEGORIES,
  PROBLEM_STATUSES,
  PSYCHOTHERAPY_FORMS,
  RISK_KINDS,
  SERVICE_KINDS,
  SETTINGS,
  STAY_PHASES,
  TIME_ACTIVITIES,
} from '@levelproof/contract';
import { OVERLAY_LAYERS } from '../pack/overlay.js';
import { SWITCHES } from '../switches.js';
import { date, flag, isRecord, list, name, orNull, record, type Shape, text, whole, word } from './shape.js';

const anything: Shape = () => {};
const level = word(LEVELS);

/** A citation with its source, paragraph and both dates; anything less is uncited. */
const citation: Shape = (value, at, say) => {
  if (!isRecord(value)) return say('uncited', at, 'Cite the source: source, section, publishedOn, verifiedOn.');
  for (const key of ['source', 'section', 'publishedOn', 'verifiedOn']) {
    if (value[key] === undefined) say('uncited', `${at}.${key}`, 'A value without it cannot be checked by anybody.');
  }
  record({
    'source?': text,
    'section?': text,
    'urls?': list(text),
    'publishedOn?': date,
    'verifiedOn?': orNull(date),
  })(value, at, say);
};

const patch = record({
  parameter: text,
  unit: text,
  from: date,
  'to?': date,
  'value?': anything,
  'change?': anything,
  'cite?': anything,
});

/** Facts of one kind: the words that rules read must be known ones, the rest is the engine's to refuse. */
function facts(words: Readonly<Record<string, Shape>>): Shape {
  return list((value, at, say) => {
    if (!isRecord(value)) return say('wrong-type', at, 'Give an object.');
    for (const [key, shape] of Object.entries(words)) {
      if (value[key] !== undefined) shape(value[key], `${at}.${key}`, say);
    }
  });
}

const given = record({
  'visit?': anything,
  'problems?': facts({ category: word(PROBLEM_CATEGORIES), status: word(PROBLEM_STATUSES) }),
  'data?': facts({ kind: word(DATA_KINDS) }),
  'risk?': facts({ kind: word(RISK_KINDS), decision: word(['decided', 'considered']) }),
  'time?': facts({ minutes: whole('minutes'), activity: word(TIME_ACTIVITIES) }),
  'services?': facts({ kind: word(COUPLED_SERVICES) }),
  'psychotherapy?': (value, at, say) => facts({ form: word(PSYCHOTHERAPY_FORMS) })([value], at, say),
});

const encounter = record({
  dateOfService: date,
  'setting?': word(SETTINGS),
  'modality?': word(MODALITIES),
  'patientStatus?': word(PATIENT_STATUSES),
  'stay?': word(STAY_PHASES),
  'consultation?': flag,
  'payerRules?': word(PAYER_RULES),
  'clinician?': word(CLINICIANS),
  'patient?': anything,
});

const expectation = record({
  'level?': level,
  'problems?': level,
  'data?': level,
  'risk?': level,
  'minutes?': orNull(whole('minutes')),
  'codes?': list(text),
  'flags?': list(text),
  'gaps?': list(text),
});

const cases = list(record({ name: text, shows: list(text), encounter, given, expect: expectation }));

/** The outer form of an overlay; values of patches are judged by their parameter. */
export const overlayShape = record({
  id: name,
  layer: word(OVERLAY_LAYERS),
  about: text,
  publishedOn: date,
  verifiedOn: orNull(date),
  'patches?': list(patch),
  'switches?': list(record({ id: word(Object.keys(SWITCHES)), setting: text, 'cite?': anything })),
  'cases?': cases,
});

/** The outer form of a rule year. */
export const packShape = record({
  id: name,
  version: text,
  from: date,
  to: date,
  publishedOn: date,
  verifiedOn: date,
  'patches?': list(patch),
  'cases?': cases,
});

/** Judges the citations of patches and switches, so that a missing one is named as such. */
export const citationShape: Shape = citation;

/** Kinds of visit that a case may name. */
export const VISIT_KINDS: readonly string[] = SERVICE_KINDS;
