import type { Judged } from './category.js';
import type { Signs } from './signs.js';
import { isIll, isWell } from './standing.js';
import { isTraumaSearched } from './trauma.js';
import type { Verdict } from './verdict.js';

const COMPLICATED =
  /\b(?:loss of consciousness|lost consciousness|loc\b|amnes(?:ia|tic)|open fracture|(?<!non|non-|un|un-|not )displaced|comminuted|intra-?articular|dislocat(?:ed|ion)|reduction|operative|neurovascular compromise|tendon (?:exposed|laceration|involvement)|full[- ]thickness|multiple (?:injuries|fractures)|compartment syndrome|(?:continuous(?:ly)?|persistent(?:ly)?|uncontrolled|pulsatile|arterial|brisk(?:ly)?) bleeding|retained (?:foreign|fragment)\w{0,2}|penetrating|rollover|ejected|(?:fell|fall) from (?:a )?height|anticoagulat(?:ed|ion)|blood thinner|crush)\b/gi;
/** Signs that a blow to the head reached the brain, told in the history. */
const BRAIN =
  /\b(?:loss of consciousness|lost consciousness|loc|unconscious|knocked out|passed out|blacked out|amnes(?:ia|tic)|(?:does not|doesn't|cannot|can't|unable to) (?:remember|recall)|(?:confused|disorient(?:ed|ation)|incoherent|garbled|unresponsive|not responding|obtunded|repetitive questioning|repeated (?:the same )?questions|altered mental status|mental status changes?|change in mental status|post-?traumatic seizure|post-?ictal)|anticoagulat(?:ed|ion)|blood thinners?)\b/gi;
/** Words of a break that needs no more than rest and support. */
const SIMPLE =
  /\b(?:non-?displaced|undisplaced|non-?angulated|torus|buckle|greenstick|hairline|stress fracture|toddler'?s fracture)\b/i;
/** Weeks after it was set right: it heals (R1.14). */
const AFTERCARE =
  /\b(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|twelve|several)(?: and a half)?[- ](?:weeks?|months?) (?:status[- ]post|s\/p|post-?op\w{0,10}|post|after|out from|following)\b/i;
const NOT = /\b(?:no|not|denies|denied|without|negative for)\b[^.;]{0,50}$/i;

/** An injury: uncomplicated unless it is extensive, needs other systems looked at, or leaves several ways to treat it (R1.20). */
export function injuryVerdict(signs: Signs, { candidate, standing, actions }: Judged): Verdict {
  const { course, icd10 = '' } = candidate.mention.value;
  const words = standing.words === null ? [] : [standing.words];
  const { text } = signs.reading.note;
  const brain = /^S0[69]/.test(icd10) && isTold(signs, BRAIN);
  // What a blow to the head did to the brain an hour ago was looked into, and is watched, though it has passed (R1.11).
  if (isWell(standing.status) && !actions.procedure && !(brain && signs.care !== 'office'))
    return { category: 'stable-acute', certainty: 'documented', words };
  const said = candidate.said.map(({ start, end }) => text.slice(start, end));
  const heals = !isIll(standing.status) && !actions.procedure && !actions.urgent && !actions.stepUp;
  if (heals && said.some((one) => AFTERCARE.test(one))) {
    return { category: 'stable-acute', certainty: 'implied', words };
  }
  const complicated =
    said.some((one) => isMeant(one, COMPLICATED)) ||
    (icd10.startsWith('S06') && isMeant(text.slice(0, 20_000), COMPLICATED)) ||
    brain ||
    isTraumaSearched(signs, candidate);
  if (complicated || (actions.procedure && /fracture|tear|rupture|tendon/.test(candidate.mention.value.name))) {
    return { category: 'acute-complicated-injury', certainty: 'documented', words };
  }
  if (SIMPLE.test(said.join(' ')) && !actions.procedure) {
    return { category: 'acute-uncomplicated', certainty: 'documented', words };
  }
  // A tear that is merely possible is a sprain until it is seen.
  if (course === 'complicated-injury' && candidate.mention.assertion.uncertain === undefined) {
    return { category: 'acute-complicated-injury', certainty: 'implied', documentedAs: 'acute-uncomplicated', words };
  }
  if (candidate.mention.value.name.includes('abrasion'))
    return { category: 'self-limited', certainty: 'implied', words };
  return { category: 'acute-uncomplicated', certainty: 'documented', words };
}

/** The words stand somewhere without a denial before them. */
function isMeant(text: string, words: RegExp): boolean {
  for (const match of text.matchAll(words)) {
    if (!NOT.test(text.slice(Math.max(0, match.index - 60), match.index))) return true;
  }
  return false;
}

/** The history tells it of this event. */
function isTold({ reading: { note } }: Signs, words: RegExp): boolean {
  return note.sections.some(
    ({ category, body }) =>
      (category === 'hpi' || category === 'chief-complaint' || category === 'ed-course' || category === 'none') &&
      isMeant(note.text.slice(body.start, body.end), words),
  );
}
