import { BASIS_WORDS, SERVICE_WORDS } from './basis.js';
import { CATEGORY_WORDS, RISK_WORDS } from './facts.js';

const spelled = (value: string): string => value.replaceAll('-', ' ');

/** Our words for the values of a parameter of a reason, by the name of the parameter. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  category: CATEGORY_WORDS,
  categories: CATEGORY_WORDS,
  kind: { ...RISK_WORDS, ...SERVICE_WORDS },
  kinds: RISK_WORDS,
  basis: BASIS_WORDS,
  payer: { cpt: 'the AMA', medicare: 'Medicare' },
  whom: {
    new: 'a new patient',
    established: 'an established patient',
    initial: 'the first visit of the stay',
    subsequent: 'a later visit of the stay',
    'same-date': 'admission and discharge on one date',
    any: 'a visit of this family',
  },
  grade: { hard: 'fixed by CPT', 'payer-dependent': 'depends on the payer', unverified: 'not yet verified' },
  form: {
    range: 'a range',
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    approximate: 'an estimate',
  },
  missing: {
    items: 'enough tests and outside sources',
    interpretation: 'an own reading of a test',
    discussion: 'a discussion with an outside professional',
    drug: 'a drug that is watched for harm',
    test: 'a named test',
    purpose: 'that it is for harm and not for effect',
    interval: 'an interval of a quarter at most',
    today: 'its part in this visit',
  },
};

/** Parameters whose values are names with hyphens, to be read as words. Codes, dates and ids stay as they are. */
const SPELLED: ReadonlySet<string> = new Set([
  'clinician',
  'modality',
  'service',
  'rule',
  'pattern',
  'group',
  'link',
  'other',
]);

/** A value of a parameter in words. */
export function valueInWords(name: string, value: string): string {
  const known = WORDS[name];
  if (known !== undefined) return Object.hasOwn(known, value) ? (known[value] ?? value) : spelled(value);
  return SPELLED.has(name) ? spelled(value) : value;
}
