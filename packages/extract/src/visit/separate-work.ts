import { type DataFact, isCurrent, type VisitFact } from '@levelproof/contract';
import type { Note } from '@levelproof/note';
import { isNotYet } from '../cues/denied.js';
import { wordsOf } from '../cues/window.js';
import type { Reading } from '../reading/reading.js';

const DRUG_WORK =
  /\b(?:start(?:ed|ing)?|begin|began|initiate[ds]?|increase[ds]?|decrease[ds]?|reduce[ds]?|lower(?:ed)?|raised?|stop(?:ped)?|discontinue[ds]?|switch(?:ed)?|change[ds]?|add(?:ed)?|prescribe[ds]?|prescription for|trial of|titrate[ds]?|taper\w{0,3}|rx|inject(?:ed|ion)?|course of|samples?|(?:placed?|put)(?: (?:him|her|them|the patient|back))? on)\b|\bto \d[\d.,]{0,6}\s?(?:mg|mcg|units?|g|ml)\b|\bx\s?\d{1,2}\s?(?:d|days?|weeks?|wks?)\b/i;
const TROUBLE =
  /\b(?:new(?:ly)?|wors(?:e|ening|ened)|uncontrolled|poorly controlled|not (?:well )?controlled|(?:above|not at|below) goal|elevated|abnormal|pains?|ache|concern\w{0,4}|rule out|r\/o|suspect\w{0,3}|possible|work[- ]?up|flare\w{0,2}|exacerbat\w{0,5}|symptom\w{0,6}|bleeding|lump|mass|palpitations?|syncope|infection|acute)\b/i;
/** Tests that belong to a preventive visit by age. */
const SCREENING =
  /\b(?:mammogra\w{2,4}|pap\b|hpv|colonoscopy|cologuard|fit\b|fecal|stool|lipid|cholesterol|glucose|a1c|hemoglobin a1c|psa|dexa|bone density|hiv|hepatitis|gonorrhea|chlamydia|lead|vision|hearing|phq|urinalysis|cbc|bmp|cmp|tsh|hemoglobin)/i;

/**
 * Work on a problem beyond what a preventive visit holds: a drug begun, changed or stopped, or a problem that is not
 * well and is worked up. Refills and the review of what is stable are part of the preventive visit (R6.10).
 */
export function worksOnProblem(reading: Reading): boolean {
  return changesDrug(reading) || worksUp(reading);
}

/** Screening by age is work of the preventive visit; the E/M beside it does not count it again (R6.10). */
export function withoutScreening(data: readonly DataFact[], { kind }: VisitFact): readonly DataFact[] {
  if (kind !== 'preventive-plus-em') return data;
  return data.filter(({ item, problemId }) => problemId !== undefined || !SCREENING.test(item));
}

/** Not what the patient takes, but what is written today: as a form of a prescription has it. */
const PRESCRIPTIONS = /^\W{0,3}(?:new )?(?:prescriptions?|rx)\b[^\n]{0,120}\b(?:dispense|disp|sig|refills?)\b/i;

const SEVERAL = 2;

/** Problems with a part of the plan each, prescriptions among it: what is called an annual exam is a follow-up too. */
export function managesSeveral({ items, drugs, problems }: Reading): boolean {
  const own = items.filter(({ index, kind }) => kind === 'problem' && problems.some(({ item }) => item === index));
  const treated = drugs.some(
    ({ item, assertion, value }) =>
      own.some(({ index }) => index === item) &&
      isCurrent(assertion) &&
      value.class !== 'vaccine' &&
      value.availability !== 'over-the-counter',
  );
  return treated && own.length >= SEVERAL;
}

function changesDrug({ note, drugs }: Reading): boolean {
  return drugs.some((mention) => {
    const { assertion, section, sentence, value } = mention;
    const category = note.sections[section]?.category;
    if (!isCurrent(assertion) || value.class === 'vaccine' || value.availability === 'over-the-counter') return false;
    if (category === 'allergies' || category === 'pmh' || category === 'family-history' || category === 'hpi')
      return false;
    if (category === 'medications' && !PRESCRIPTIONS.test(sectionWords(note, section))) return false;
    const words = sentenceWords(note, sentence);
    return DRUG_WORK.test(words) && (!isNotYet(note, mention) || isDecided(words));
  });
}

function worksUp({ note, items, tests }: Reading): boolean {
  return items.some(({ index, kind, spans }) => {
    if (kind !== 'problem' || !spans.some((span) => TROUBLE.test(wordsOf(note, span)))) return false;
    return tests.some((test) => {
      return test.item === index && isCurrent(test.assertion) && !SCREENING.test(test.value.name);
    });
  });
}

const DECIDED =
  /\b(?:we|i)(?:'ll| will| am going to| are going to) (?:also |now |go ahead and )?(?:start|begin|place|put|add|increase|decrease|reduce|switch|change|prescribe|treat|give|write|call in|stop|discontinue)\b/i;
const OPEN = /\b(?:consider\w{0,3}|if|may|might|could|next|unless|offer\w{0,2}|discuss\w{0,2})\b/i;

/** "We will start": what a clinician says that he will do is ordered at this visit. */
function isDecided(words: string): boolean {
  return DECIDED.test(words) && !OPEN.test(words);
}

function sentenceWords(note: Note, index: number): string {
  const sentence = note.sentences[index];
  return sentence === undefined ? '' : wordsOf(note, sentence);
}

function sectionWords(note: Note, index: number): string {
  const section = note.sections[index];
  return section === undefined ? '' : note.text.slice(section.start, Math.min(section.end, section.start + 200));
}
