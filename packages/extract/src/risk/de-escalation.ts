import { matchIn, says } from '@levelproof/note';
import type { RiskFact } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import { isDecision } from '../masking/zones.js';

type Drawn = Omit<RiskFact, 'id'>;

const LESS =
  /\b(?:dnr|dni|dnar|do[- ]not[- ]resuscitate|do[- ]not[- ]intubate|no code|(?:compassionate|terminal) (?:extubation|wean\w{0,3})|comfort (?:care|measures)|hospice(?: care)?|palliative (?:care only|approach)|withdraw(?:al|ing)? (?:of )?(?:care|life support|treatment)|de-?escalat\w{1,5} (?:of )?care|stop(?:ping)? (?:aggressive|curative|active) (?:care|treatment)|no (?:further|aggressive) (?:chemotherapy|treatment|intervention)|polst|molst|(?:care|support|treatment) (?:will be|was|is being|to be) withdrawn|stop(?:ping)? (?:all |further )?treatment)\b/i;
const CHOSEN =
  /\b(?:elect(?:s|ed)?|decid(?:e|ed|es)|decision|wish(?:es|ed)?|want(?:s|ed)?|agree[sd]?|choos\w{1,3}|chose|recommend(?:s|ed)?|discuss(?:ed|ion)?|refer(?:red|ral)?|enroll\w{0,5}|arrang(?:e|ed)|would benefit|will benefit|made|placed|transition(?:ed)?|sign(?:ed)?|order(?:ed)?|request(?:s|ed)?|appropriate|candidate|initiat\w{1,3}|discharge[d]? (?:\w{2,12} ){0,3}?(?:to|with|on)|home (?:with|on)|(?:we|to|will) withdraw|withdrawn)\b/i;
/** Hospice care is only talked of by many who are in it. */
const BEGUN =
  /\b(?:elect(?:s|ed)?|decid(?:e|ed|es)|decision|wish(?:es|ed)?|want(?:s|ed)?|agree[sd]?|choos\w{1,3}|chose|recommend(?:s|ed)?|refer(?:red|ral)?|enroll\w{0,5}|arrang(?:e|ed)|(?:would|will) benefit|transition(?:ed)?|appropriate|candidate|initiat\w{1,3}|discharged?|home (?:with|on)|consult\w{0,5})\b/i;
const POOR =
  /\b(?:poor prognosis|prognosis (?:is |was |remains? )?(?:very |extremely )?(?:poor|grim|guarded|dismal)|terminal(?:ly)?|end[- ]of[- ]life|end[- ]stage|life expectancy|limited (?:life )?expectancy|incurable|metasta\w{2,6}|advanced (?:cancer|dementia|disease|malignan\w{1,3})|dying|futil\w{1,4}|declin(?:e|ing)|progress(?:ive|ion) (?:of )?(?:\w{3,12} )?(?:cancer|disease|tumor)|goals of care|hospice)\b/i;
const ALONE =
  /^\W*(?:(?:home|inpatient) )?hospice(?: care)?\W*$|\bcomfort (?:care|measures) only\b|\b(?:compassionate|terminal) (?:extubation|wean)/i;
const UNCHANGED = /\bcode status\s?[:-]/i;

/** A decision to do less because the prognosis is poor. A code status that is merely stated is none. */
export function deEscalations({ reading, sentences }: Masked): readonly Drawn[] {
  const { text } = reading.note;
  const poor = sentences.find((sentence) => sentence.zone !== 'lists' && says(POOR, sentence));
  for (const sentence of sentences) {
    if (!isDecision(sentence.zone) && sentence.zone !== 'history') continue;
    const match = matchIn(LESS, sentence);
    if (match === null || says(UNCHANGED, sentence)) continue;
    const previous = sentences[sentence.index - 1]?.text ?? '';
    const chosen = says(CHOSEN, sentence) || (isDecision(sentence.zone) && CHOSEN.test(previous));
    // A plan that says no more than where the end is spent has chosen it.
    const alone = sentence.zone === 'plan' && ALONE.test(sentence.text);
    if (
      (!chosen && !alone) ||
      (/hospice/i.test(match[0]) && !alone && !says(BEGUN, sentence)) ||
      /\b(?:not|no longer|never|declin\w{1,3}|refus\w{1,3})\s(?:\w{2,10} ){0,3}$/i.test(
        sentence.text.slice(0, match.index),
      )
    )
      continue;
    if (sentence.zone === 'history' && !/\b(?:i|we|today|discussed)\b/i.test(sentence.text)) continue;
    const start = sentence.start + match.index;
    const forPoorPrognosis = alone || says(POOR, sentence) || poor !== undefined;
    return [
      {
        kind: 'de-escalation',
        item: match[0].toLowerCase(),
        decision: 'decided',
        forPoorPrognosis,
        certainty: says(POOR, sentence) ? 'documented' : 'implied',
        evidence: [
          quoteAround(text, sentence, { start, end: start + match[0].length }),
          ...(poor !== undefined && poor !== sentence ? [quoteAround(text, poor, poor)] : []),
        ],
      },
    ];
  }
  return [];
}
