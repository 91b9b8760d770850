import type { Phrases } from './phrase.js';

/** Why a diagnosis would fail an audit, or what to know about its code. */
export const HCC_PHRASES: Phrases = {
  'hcc.no-meat': 'named without a word of monitoring, evaluation, assessment or treatment',
  'hcc.weak-meat': 'only hints of monitoring, evaluation, assessment or treatment',
  'hcc.list-only': 'stands on a list only',
  'hcc.history-of': 'written as past',
  'hcc.hypothetical': 'written as a possibility or a condition, not as present',
  'hcc.template': 'stands in boilerplate only',
  'hcc.uncertain': ({ outpatient }) =>
    outpatient === false ? 'written as uncertain' : 'written as uncertain, which an outpatient claim does not code',
  'hcc.drug-or-lab-only': 'inferred from a drug or a value; the note does not state it as a diagnosis',
  'hcc.acute-in-office': 'an event of a hospital episode in an office note; once over, what usually stands is {usual}',
  'hcc.cancer-without-treatment': 'neither treatment nor a plan to watch the cancer is written',
  'hcc.copied-text': 'the text seems to be carried over from an earlier note',
  'hcc.conflict': '{mentions|other mention in the note says|other mentions in the note say} otherwise',
  'hcc.unspecified': 'the code leaves type, stage or severity open',
  'hcc.with-convention': 'the classification presumes the link between {from}',
  'hcc.default-code': 'the default code of the category: the note says no more',
  'hcc.category-once': 'category {categories} pays once and stands on {on}',
  'hcc.code-header': 'a category and no code: more characters are needed',
  'hcc.code-retired': ({ until }) =>
    until === undefined
      ? 'no longer valid on the date of service'
      : 'not valid on the date of service: retired after {until}',
  'hcc.code-not-yet-valid': ({ from }) =>
    from === undefined
      ? 'not yet valid on the date of service'
      : 'not yet valid on the date of service: valid from {from}',
  'hcc.code-unknown': 'not among the ICD-10-CM codes',
  'hcc.unsupported': '{icd10} (HCC {hcc}) is not supported as written: {because}',
  'hcc.high-risk': ({ errorPercent }) =>
    errorPercent === null || errorPercent === undefined
      ? '{icd10} is of a pattern that audits look for ({pattern}); what often stands instead: {usual}'
      : '{icd10} is of a pattern that audits look for ({pattern}); what often stands instead: {usual}; {errorPercent} % were not supported in federal audits',
  'hcc.not-paid': '{icd10} counted for {older} HCC {hcc}; {model} has no payment category for it',
};
