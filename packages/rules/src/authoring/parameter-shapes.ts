import {
  CLINICIANS,
  COMPLEXITY_FACTORS,
  COUPLED_SERVICES,
  LEVELS,
  MODALITIES,
  PROBLEM_CATEGORIES,
  PSYCHOTHERAPY_FORMS,
  RISK_KINDS,
  SETTINGS,
  TIME_ACTIVITIES,
  type TimeFact,
  type TimeForm,
} from '@levelproof/contract';
import { code, flag, list, map, modifier, name, orNull, record, type Shape, text, whole, word } from './shape.js';

const level = word(LEVELS);
const minutes = whole('minutes');
const family = name;
const families = list(family);
const settings = list(word(SETTINGS));
const payers = (shape: Shape): Shape => record({ cpt: shape, medicare: shape });
const categories = word(PROBLEM_CATEGORIES);
const problemRows = list(record({ level, category: categories, count: whole('problems', 1, 9) }), 1);
const discharge = record({ family, short: code, long: code, moreThan: minutes });
const prolonged = map(
  code,
  record({ code, first: whole('minutes', 1), step: whole('minutes', 1), window: list(whole('days', 0, 31), 2) }),
);
const crisisCodes = record({ first: code, further: code, settings: orNull(settings) });
const rights = { psychotherapy: flag, addOn: flag, evaluation: flag, medicalEvaluation: flag, pharmacologic: flag };
const forms: readonly TimeForm[] = ['exact', 'start-stop', 'range', 'at-least', 'more-than', 'at-most', 'approximate'];
const persons: readonly TimeFact['whose'][] = ['clinician', 'staff', 'resident', 'other-clinician', 'joint'];
const withinDays = record({ code, level, withinDays: whole('days', 1, 90) });

/** A family of levelled visits. */
export const visitFamily = record({
  family,
  whom: word(['new', 'established', 'initial', 'subsequent', 'same-date', 'any']),
  rows: list(record({ code, level, least: level, minutes: orNull(minutes), 'upTo?': minutes }), 1),
});

const citation = record({
  source: text,
  section: text,
  'urls?': list(text),
  'publishedOn?': text,
  'verifiedOn?': text,
  verified: flag,
});

/** What the value of each parameter looks like. Families of levelled visits share `visitFamily`. */
export const PARAMETER_SHAPES: Readonly<Record<string, Shape>> = {
  'mdm.problems.rows': problemRows,
  'mdm.problems.nursing-facility-initial': problemRows,
  'mdm.problems.earlier-category': map(categories, categories),
  'mdm.data.thresholds': record({
    lowItems: whole('items', 1, 20),
    moderateItems: whole('items', 1, 20),
    highCategories: whole('categories', 1, 3),
    orderAndOwnReading: flag,
  }),
  'mdm.risk.levels': map(word(RISK_KINDS), level, RISK_KINDS),
  'mdm.risk.surgery-with-risk-factors': map(word(RISK_KINDS), level),
  'mdm.risk.toxicity-interval': whole('days', 1, 366),
  'mdm.elements-needed': whole('elements', 1, 3),
  'time.countable': list(word(TIME_ACTIVITIES)),
  'time.creditable-forms': list(word(forms)),
  'time.exact-forms': list(word(forms)),
  'time.persons': list(word(persons)),
  'family.hospital.discharge': discharge,
  'family.nursing-facility.discharge': discharge,
  'family.office.staff': code,
  'family.telemedicine': record({ visits: flag, audioDiscussionMoreThan: minutes }),
  'payer.families': payers(record({ telemedicine: flag, consultations: flag })),
  'clinician.visits': map(word(CLINICIANS), word(['levelled', 'staff-visit', 'none']), CLINICIANS),
  'visit.modalities': list(word(MODALITIES)),
  'prolonged.cpt': prolonged,
  'prolonged.medicare': prolonged,
  'psychotherapy.individual': list(
    record({ least: whole('minutes', 1), last: orNull(minutes), alone: code, addOn: code }),
    1,
  ),
  'psychotherapy.family': record({ least: whole('minutes', 1), withoutPatient: code, withPatient: code }),
  'psychotherapy.untimed': map(word(PSYCHOTHERAPY_FORMS), record({ code, family })),
  'psychotherapy.crisis': record({
    least: whole('minutes', 1),
    last: minutes,
    block: whole('minutes', 1),
    codes: crisisCodes,
    medicare: orNull(crisisCodes),
  }),
  'psychotherapy.interactive-complexity': record({
    code,
    factors: list(word(COMPLEXITY_FACTORS)),
    primaries: list(code),
  }),
  'psychotherapy.pharmacologic': record({ code, primaries: list(code), medicare: flag }),
  'psychotherapy.evaluation': record({ without: code, withMedical: code }),
  'clinician.behavioural': map(word(CLINICIANS), record(rights), CLINICIANS),
  'psychotherapy.add-on.primaries': families,
  'coupled.visit-complexity': record({ code: orNull(code), families, besideWith25: families }),
  'coupled.modifiers': record({ separateVisit: modifier, distinct: list(modifier) }),
  'coupled.modifier-25': payers(families),
  'coupled.contact-modifier': payers(map(word(MODALITIES), modifier)),
  'coupled.contact-modifier.without': families,
  'coupled.split-shared': record({ modifier, settings }),
  'coupled.preventive': record({
    bands: list(record({ fromAge: whole('years', 0, 130), fresh: code, established: code }), 1),
    medicare: record({ 'welcome-to-medicare': code, 'medicare-initial': code, 'medicare-subsequent': code }),
  }),
  'coupled.tobacco': record({ short: code, moreThan: minutes, long: code, longMoreThan: minutes }),
  'coupled.advance-care-planning': record({
    first: code,
    further: code,
    least: minutes,
    furtherFrom: minutes,
    block: whole('minutes', 1),
  }),
  'coupled.transitional-care': record({
    contactBusinessDays: whole('days', 0, 31),
    high: withinDays,
    moderate: withinDays,
  }),
  'coupled.screening': record({ code }),
  'coupled.determinants': record({ code: orNull(code), least: minutes, last: minutes }),
  'coupled.check-in': record({ codes: payers(orNull(code)), least: minutes, last: minutes }),
  'coupled.critical-care': record({
    first: code,
    further: code,
    least: minutes,
    block: whole('minutes', 1),
    furtherFrom: payers(minutes),
  }),
  'coupled.out-of-scope': list(word(COUPLED_SERVICES)),
  exclusions: list(
    record({
      id: name,
      a: list(text, 1),
      b: list(text, 1),
      kind: word(['never', 'needs-one', 'separate-session', 'needs-25']),
      grade: word(['hard', 'payer-dependent', 'unverified']),
      'unless?': record({ id: text, setting: text }),
      cite: citation,
    }),
  ),
};

/** The shape of a parameter's value. */
export function shapeOf(parameter: string): Shape | null {
  if (Object.hasOwn(PARAMETER_SHAPES, parameter)) return PARAMETER_SHAPES[parameter] ?? null;
  return parameter.startsWith('family.') ? visitFamily : null;
}
