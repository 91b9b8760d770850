import { listed } from '../listed.js';
import type { Phrases } from './phrase.js';

/** The three elements of medical decision making: what made a level and what fell short of the next. */
export const MDM_PHRASES: Phrases = {
  'mdm.two-of-three':
    'problems {problems}, data {data}, risk {risk}: the highest level that at least two of the three reach',
  'problems.row': '{count|problem|problems} in the row “{category}”; {needed} needed',
  'problems.pair': 'one stable chronic and one acute uncomplicated problem, taken together as this payer does',
  'problems.none-addressed': 'no problem is written as addressed',
  'problems.context-only': 'not counted: named as background, not worked on today',
  'problems.explained-by-another': 'not counted by itself: it belongs to another problem that is counted',
  'problems.too-few': '{have} of {needed} needed in the row “{category}”',
  'problems.no-such-problem': 'no addressed problem is in a row of this level ({categories})',
  'data.counted': ({ items, historian, interpretation, discussion }) => {
    const parts = [
      ...(items === 0 ? [] : ['{items|unique test or outside source|unique tests or outside sources}']),
      ...(historian === true ? ['history from another person'] : []),
      ...(interpretation === true ? ['an own reading of a test'] : []),
      ...(discussion === true ? ['a discussion with an outside professional'] : []),
    ];
    return parts.length === 0 ? 'nothing that counts as data' : listed(parts);
  },
  'data.same-item': 'not counted again: the same test or source is already counted',
  'data.historian-without-reason': 'not counted: the note does not say why another person had to give the history',
  'data.interpretation-billed': 'not counted: the interpretation of this test is reported by this clinician or group',
  'data.ordered-at-earlier-encounter': 'not counted: it had its credit when it was ordered at an earlier visit',
  'data.questionnaire-not-counted': 'not counted: a questionnaire is no unique test under this setting (C12)',
  'data.own-note': 'not counted: a note of the same group and specialty is no outside source',
  'data.source-not-stated': 'not counted: the note does not say where the record is from',
  'data.monitoring-database': 'not counted: the prescription database is no source under this setting (C9)',
  'data.no-interpretation-exists': 'not counted: a test of this kind has no interpretation to make',
  'data.one-way-message': 'not counted: a message sent one way is no discussion',
  'data.discussion-inside-group': 'not counted: the other professional is of the same group and specialty',
  'data.discussion-with-family': 'not counted: talk with the family is no discussion with an outside professional',
  'data.discussion-through-staff': 'not counted: the exchange went through staff',
  'data.discussion-partner-not-stated': 'not counted: the note does not say who the other professional was',
  'data.too-few-for-low':
    '{items} of {needed} unique tests or outside sources needed, and no history from another person',
  'data.too-few-for-moderate':
    '{items} of {needed} unique tests, outside sources or historian needed; no own reading of a test and no discussion with an outside professional',
  'data.too-few-for-high': '{categories} of the {needed} kinds of data work needed; not there: {missing}',
  'risk.minimal': 'no management decision above minimal risk is written',
  'risk.decision': 'decided by {kinds}',
  'risk.kind': 'level of this kind of decision',
  'risk.considered-without-reasoning': 'considered and not chosen, without the reasoning: carries no risk by itself',
  'risk.no-addressed-problem': 'the drug serves no problem that was addressed today: not drug management',
  'risk.drug-managed': 'a prescription drug was decided on for an addressed problem',
  'risk.unchanged-drug': 'a drug that stays as it is counts as low under this setting (C2)',
  'risk.continued-with-reason': 'continued, with a dose, a reason or an evaluation beside it',
  'risk.refilled': 'refilled or continued; whether that needs an evaluation in writing is contested (C2)',
  'risk.continued-without-reason': 'continued without a dose, a reason or an evaluation beside it (C2)',
  'risk.injection-credited': 'an injection given here, counted as drug management under this setting (C27)',
  'risk.injection-not-credited': 'an injection given here, not counted as drug management (C27)',
  'risk.surgery-with-risk-factors': 'risk factors of the patient or the procedure are written',
  'risk.surgery-without-risk-factors': 'no risk factors of the patient or the procedure are written',
  'risk.bundled-with-procedure': 'the decision belongs to the procedure that is reported today',
  'risk.determinant-limits-care': 'the note says how it limits diagnosis or treatment today',
  'risk.determinant-without-impact': 'the note does not say how it limits diagnosis or treatment today',
  'risk.toxicity-conditions-missing': 'not monitoring for toxicity as the rule has it; not written: {missing}',
  'risk.toxicity-monitored': 'every condition of monitoring for toxicity is written',
  'risk.toxicity-contested': 'whether this drug is one to be monitored for toxicity is contested (C10)',
  'risk.hospital-considered': 'hospital care was weighed and not chosen (C18)',
  'risk.de-escalation-without-prognosis': 'care was lowered, without a poor prognosis as the reason',
  'risk.raised-by-payer': 'raised under this setting of the payer',
  'risk.no-such-decision': 'no management decision of this level is written',
  'risk.condition-not-met': '{fact}: {why}',
};
