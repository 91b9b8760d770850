import { isCurrent } from '@levelproof/contract';
import { isWorkedOn } from './actions.js';
import type { Candidate } from './candidate.js';
import { isBroughtBy } from './explain.js';
import type { Judged } from './category.js';
import { isLeading, isToBeOperated } from './leading.js';
import type { Signs, StatusKind } from './signs.js';
import { isIll, isWell, type Standing } from './standing.js';
import type { Verdict } from './verdict.js';

const SEVERE_WORDS =
  /\b(?:hospice|prognosis (?:is )?(?:\w{2,10} ){0,4}(?:poor|limited)|imminent|end of life|comfort care|end[- ]?stage (?!renal|kidney)[^.;]{0,60}declin(?:e|ing)|rapid(?:ly)? (?:decline|progress\w{0,5}))\b/i;
/** An illness that is expected to end the life, whatever else is said of it. */
const TERMINAL =
  /\b(?:(?:limited|poor|grave|dismal|guarded) prognosis (?:of|is|for|with|and)|prognosis (?:of |is )?(?:likely )?(?:to be )?(?:limited to |less than |under )|prognosis (?:[\w-]{2,12} ){0,6}(?:days|weeks|months)|life expectancy (?:of |is )?(?:less|limited|under)|terminal(?:ly)?(?: ill| illness| condition)?|(?:home|inpatient) hospice|comfort (?:care|measures) only)\b/i;
/** Worse so that it needed, or needs, the bed of a hospital: the care escalates (R1.21). */
const ESCALATED =
  /\b(?:(?:re-?)?(?:admitted|hospitali[sz]ed|detained) (?:\w{2,14} ){0,3}?(?:for|with|due to|because of|secondary to)|requir(?:es|ed|ing) (?:\w{2,12} ){0,2}?(?:hospitali[sz]ation|admission|icu|intensive care))\b/i;
/** The plan admits for it. */
const ADMITTED =
  /^(?:plan: ?)?admit\b(?! (?:to |for |under |in )?(?:an? |\d\d[- ]hour )?obs)|[.:;,-] (?:we will |i will |will )?admit (?:to|for|her|him|the patient)\b(?! (?:an? |\d\d[- ]hour )?obs)|\b(?:will|to|needs to|should) be (?:re-?)?admitted\b/i;
/** Sent on to a hospital from the office, now and not if it should grow worse. */
const SENT =
  /(?<!\b(?:if|should|declin\w{1,3}|refus\w{1,3}|to|was|were)\b[^.;]{0,40})\b(?:send(?:ing)?|sent|transfer(?:red|ring)?|transport(?:ed|ing)?|refer(?:red|ring)?|direct(?:ed|ing)?) (?:\w{2,9} ){0,4}?to (?:the )?(?:er|ed|emergency (?:room|department)|hospital)\b(?! (?:follow|last|in \d|\w+ ago))|(?<!\b(?:if|avoid\w{0,3}|no|without)\b[^.;]{0,40})\bdirect(?:ly)? admi(?:t|ssion)\b/i;
const ACTIVE_CANCER =
  /\b(?:chemo(?:therapy|radiation)?|radiation|immunotherapy|cisplatin|carboplatin|etoposide|taxol|paclitaxel|stage (?:iii|iv|3|4)|metastatic|recurrent|progressive|new(?:ly)? diagnos\w{2,3}|biopsy[- ]proven)\b/i;

/**
 * A complaint stands in what is said of the illness: it is not where it should be. Where it is looked into by a test any
 * complaint will do, otherwise one that the illness brings.
 */
function hasComplaint(signs: Signs, { said, mention }: Candidate, any: boolean): boolean {
  const { text } = signs.reading.note;
  const illness = mention.value.icd10 ?? '';
  return said.some(({ index, start }) =>
    signs
      .problems(index)
      .some(
        (one) =>
          one !== mention &&
          one.value.course === 'symptom' &&
          (any || (isBroughtBy(illness, one.value.icd10 ?? '') && !signs.statuses(index).some(isBorne))) &&
          isCurrent(one.assertion) &&
          !one.assertion.uncertain &&
          !FEARED.test(text.slice(start, one.start)),
      ),
  );
}

/** A complaint that is told of as no worse than it was. */
function isBorne({ kind }: { readonly kind: StatusKind }): boolean {
  return kind === 'unchanged' || kind === 'at-goal' || kind === 'stable' || kind === 'improving' || kind === 'resolved';
}

/** What an illness may bring is told of to teach; it is no complaint. */
const FEARED =
  /\b(?:complications?|avoid(?:ed|ing)?|prevent\w{0,4}|risks? (?:of|for)|can (?:cause|lead)|watch for)\b[^.;]{0,140}$/i;

/** Illnesses that no operation treats: one that is spoken of beside them is for something else. */
const MEDICAL = /^(?:E0[23]|E1[013]|E78|F|I10|J4[45])/;

/** A drug is started or changed in another sentence than that which tells of the improvement by an earlier step. */
function stepsBeside(signs: Signs, { said }: Candidate, { words }: Standing): boolean {
  return said.some(
    (sentence) =>
      !(words !== null && sentence.start <= words.start && words.end <= sentence.end) &&
      signs
        .drugs(sentence.index)
        .some(({ action }) => action === 'start' || action === 'increase' || action === 'change'),
  );
}

/** Treatment that is over says nothing of the cancer: it is watched, unless something else calls it active. */
function isActive(words: string): boolean {
  const left = OVER.test(words) ? words.replace(TREATMENT, '') : words;
  return ACTIVE_CANCER.test(left);
}

const OVER =
  /\b(?:status[- ]post|s\/p|post|after|following|since) (?:\w{2,14} ){0,4}?(?:completion|therapy|treatment|chemo\w{0,12}|radiation|immunotherapy)\b|\b(?:completed|finished|completion of|concluded)\b/i;
const TREATMENT =
  /\b(?:chemo(?:therapy|radiation)?|radiation|immunotherapy|cisplatin|carboplatin|etoposide|taxol|paclitaxel)\b/gi;

/** A chronic illness: stable means at the patient's own goal, not merely unchanged (R1.13, R1.17, R1.21). */
export function chronicVerdict(signs: Signs, { candidate, standing, actions }: Judged): Verdict {
  const { text } = signs.reading.note;
  const { icd10 = '' } = candidate.mention.value;
  const words = standing.words === null ? [] : [standing.words];
  const said = candidate.said.map(({ start, end }) => text.slice(start, end));
  const escalated = signs.care === 'hospital' && standing.status === 'worsening';
  const grave =
    standing.status === 'severe' ||
    said.some((one) => TERMINAL.test(one)) ||
    (isIll(standing.status) && said.some((one) => SEVERE_WORDS.test(one))) ||
    (escalated && said.some((one) => ESCALATED.test(one))) ||
    (signs.care !== 'office' && standing.status === 'worsening' && said.some((one) => ADMITTED.test(one))) ||
    (signs.care === 'office' && isIll(standing.status) && said.some((one) => SENT.test(one)));
  if (grave && icd10 !== '') {
    return {
      category: 'chronic-severe-exacerbation',
      certainty: 'documented',
      documentedAs: 'chronic-exacerbation',
      words,
    };
  }
  if (/^J4(?:4\.1|5\.9?[0-9]1)/.test(icd10))
    return { category: 'chronic-exacerbation', certainty: 'documented', words };
  if (isIll(standing.status)) return { category: 'chronic-exacerbation', certainty: 'documented', words };
  const cancer = /^C[0-9]/.test(icd10) && !/^C44/.test(icd10);
  if (cancer && said.some(isActive) && !/remission|no evidence of/i.test(said.join(' '))) {
    return {
      category: 'chronic-exacerbation',
      certainty: 'implied',
      documentedAs: 'stable-chronic',
      words,
      open: { question: 'threat-to-life', category: 'threat-to-life-or-function' },
    };
  }
  if (isWell(standing.status)) {
    const raised =
      actions.raised ||
      (actions.stepUp && standing.contradicted !== null) ||
      (standing.status === 'improving' && stepsBeside(signs, candidate, standing));
    if (!raised) return { category: 'stable-chronic', certainty: 'documented', words };
  }
  const tested = actions.testsOrdered > 0;
  const watched = isWorkedOn(actions) && standing.status === 'not-stated';
  const complained = (tested || watched) && hasComplaint(signs, candidate, tested);
  const operated = !MEDICAL.test(icd10) && (actions.procedure || isToBeOperated(signs, candidate));
  // A complaint that has lasted and brings the patient is not where it should be.
  const brings =
    candidate.mention.value.course === 'symptom' && standing.status === 'not-stated' && isLeading(signs, candidate);
  if (
    actions.stepUp ||
    operated ||
    complained ||
    brings ||
    (standing.isNew && isWorkedOn({ ...actions, followed: false }))
  ) {
    return { category: 'chronic-exacerbation', certainty: 'implied', documentedAs: 'stable-chronic', words };
  }
  return {
    category: 'stable-chronic',
    certainty: 'implied',
    words,
    open: { question: 'problem-at-goal', category: 'chronic-exacerbation' },
  };
}
