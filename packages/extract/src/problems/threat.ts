import type { Course } from '../reading/entries.js';
import { intensiveCare } from '../reading/intensive-care.js';
import { isWorkedOn } from './actions.js';
import type { Judged } from './category.js';
import { isHeld } from './concern.js';
import { isCritical } from './critical-values.js';
import { isGraveHere } from './grave.js';
import { isDecompensated, isGuarded, isLeaving, plansToDie } from './guarded.js';
import { isSentHome } from './sent-home.js';
import { isOldEvent } from './past-events.js';
import { isInRehabilitation } from './care.js';
import type { Signs } from './signs.js';
import { isIll, isWell } from './standing.js';
import type { Verdict } from './verdict.js';

const HYPOXIA =
  /\b(?:hypoxi[ac]|hypoxemi[ac]|(?:saturat\w{2,5}|spo2|o2 sat\w{0,8}|sats?|pulse ox\w{0,6})\b[^.;\n]{0,50}\b(?:[78]\d)\s?%?|supplemental oxygen|high[- ]flow|on (?:\d{1,2} ?l|bipap|cpap|ventilator)|[78]\d ?% on room air|pa?[o0]2 (?:of |is |was )?[345]\d)\b/i;
const NOT = /\b(?:no|not|denies|without|never|prn|p\.r\.n)\b[^.;]{0,30}$|\bmild(?:ly)? $/i;
/** Oxygen that the patient always breathes. */
const AS_EVER = /^[^.;]{0,16}\b(?:usual|baseline|home|chronic\w{0,4}|as (?:ever|before))\b/i;
const OWN_PLAN = /\b(?:with (?:a )?plan|with intent|has (?:a )?(?:plan|means|intent)|attempt|command)\b/i;
/** Blood lost from the gut: while it has the patient admitted or transfused, a threat. */
const BLEEDS = /^(?:K92\.[012]|K62\.5)/;
/** How ill the patient is, and what ends a rhythm or keeps a vessel open at once. */
const CRITICAL =
  /\b(?:critically ill|critical condition|life[- ]threatening|h(?:a)?emodynamically unstable|adenosine|cardiover(?:ted|sion)|prostaglandin e1)\b/gi;
/** The operation that it called for is over. */
const OPERATED =
  /\b(?:(?:\d{1,2}|one|two|three|four|five|six|seven|several|few) (?:days?|weeks?) (?:post|after|out from|status[- ]post|s\/p)|post-?op(?:erative(?:ly)?)?(?: day)?|status[- ]post (?:\w{2,8} )?(?:amputation|\w{3,20}(?:ectomy|otomy|plasty|repair|fixation)))\b/i;
/** Water and salts so far off that they kill, in words. */
const EXTREME =
  /\b(?:severe(?:ly)?|profound(?:ly)?|critical(?:ly)?|life[- ]threatening)\b[^.;]{0,30}\b(?:hypo|hyper|dehydrat|deplet|acidosis)/i;
/** Dealt with within hours, also from an office. */
const AT_ONCE =
  /(?<!\b(?:no|not|non|without|need for|if) )\b(?:urgent(?:ly)?|emergent(?:ly)?|immediate(?:ly)?|stat|right away|at once|same[- ]day|tonight|this (?:evening|afternoon))\b(?! care| if| return)|\b(?:laser|iridotomy|surgery|drain\w{0,5}|paracentesis|repair|vitrectomy|infusion|thoracostomy|detorsion|decompression) (?:done |performed )?today\b/i;
/** Better, because it was operated on at this encounter. */
const RUSHED =
  /\b(?:taken|brought|rushed) (?:\w{3,12} )?to (?:the )?(?:surgery|operating room|or)\b[^.]{0,60}\b(?:was|were) (?:evacuat|drain|repair|clipp|decompress|remov|resect)ed\b/i;
/** The flare that the name tells of goes down: `exacerbation, improving`. */
const ON_THE_MEND =
  /(?<!\b(?:not|no|without|until|if)\b[^.;]{0,20})\b(?:(?:is |now |and |but |, )improving|resolving|diuresing well|much better)\b/i;
const INTENSIVE_COURSES: ReadonlySet<Course> = new Set<Course>([
  'acute',
  'acute-systemic',
  'undiagnosed',
  'complicated-injury',
]);

/**
 * A threat to life or bodily function in the near term (R1.22): the condition is here now and what is done matches it.
 * The name alone does not do; suspected cancer alone does not do; passive suicidal thoughts alone do not do (C19).
 */
export function threatVerdict(signs: Signs, { candidate, standing, actions }: Judged): Verdict | null {
  const { value, assertion } = candidate.mention;
  const { text } = signs.reading.note;
  const words = standing.words === null ? [] : [standing.words];
  const said = candidate.said.map(({ start, end }) => text.slice(start, end)).join('\n');
  if (
    breathesBadly(signs, candidate.mention.value.icd10 ?? '', isIll(standing.status)) &&
    (signs.care !== 'office' || actions.urgent)
  ) {
    return { category: 'threat-to-life-or-function', certainty: 'implied', documentedAs: 'acute-systemic', words };
  }
  if (plansToDie(signs, candidate)) {
    return {
      category: 'threat-to-life-or-function',
      certainty: 'documented',
      documentedAs: 'chronic-exacerbation',
      words,
    };
  }
  if (signs.care !== 'office' && !assertion.historical && !isWell(standing.status)) {
    const bleeds = BLEEDS.test(value.icd10 ?? '') && actions.urgent;
    const rhythmOrBirth = /^(?:I4[78]|Q2)/.test(value.icd10 ?? '');
    const intensive = (INTENSIVE_COURSES.has(value.course) || rhythmOrBirth) && intensiveCare(said, CRITICAL) !== null;
    const extreme = isExtreme(signs, value.icd10 ?? '', said, actions.urgent || signs.care === 'hospital');
    const unstable = actions.urgent && isIll(standing.status) && (value.icd10 ?? '').startsWith('I20');
    if (bleeds || intensive || extreme || unstable) {
      return { category: 'threat-to-life-or-function', certainty: 'implied', documentedAs: 'acute-systemic', words };
    }
  }
  if ((signs.care === 'hospital' || actions.urgent) && !isWell(standing.status) && isGuarded(signs, candidate)) {
    return {
      category: 'threat-to-life-or-function',
      certainty: 'implied',
      documentedAs: 'chronic-exacerbation',
      words,
    };
  }
  if (isDecompensated(signs, candidate, isIll(standing.status), isWell(standing.status))) {
    return {
      category: 'chronic-severe-exacerbation',
      certainty: 'implied',
      documentedAs: 'chronic-exacerbation',
      words,
    };
  }
  if (isGraveHere(signs, { candidate, standing, actions }, isWell(standing.status))) {
    return { category: 'threat-to-life-or-function', certainty: 'implied', documentedAs: 'acute-systemic', words };
  }
  if (value.threat !== true || assertion.historical) return null;
  if (isListedAtTheEnd(signs, candidate) && !isWorkedOn(actions) && standing.words === null) return null;
  if (isWell(standing.status) && !/^R45/.test(value.icd10 ?? '') && !RUSHED.test(said)) return null;
  if (signs.care === 'hospital' && value.course !== 'chronic' && (feelsBetter(signs) || ON_THE_MEND.test(said)))
    return null;
  const uncertain = assertion.uncertain !== undefined;
  if (OPERATED.test(said) && !actions.urgent && !actions.stepUp) return null;
  const acute = signs.care !== 'office' || actions.urgent || AT_ONCE.test(said) || RUSHED.test(said);
  if (!acute && isOldEvent(signs, candidate)) return { category: 'stable-chronic', certainty: 'implied', words };
  if (isInRehabilitation(signs) && !actions.urgent) return null;
  const mental = /^(?:R45|T14\.91|T50|F)/.test(value.icd10 ?? '') && OWN_PLAN.test(`${value.name} ${said}`);
  // Suspected, not merely to be ruled out, and searched for or treated at once.
  const suspected = isHeld(assertion) && value.course !== 'chronic' && (actions.stepUp || actions.testsOrdered > 0);
  // Kidneys that fail, and what is operated on as an emergency, are no less a threat where they are found in an office.
  const failing = /^N17/.test(value.icd10 ?? '') && !uncertain;
  const operated = actions.procedure && value.course !== 'chronic';
  if (acute || mental || suspected || failing || operated) {
    if (uncertain && !(actions.urgent || actions.testsOrdered > 0 || suspected || operated || AT_ONCE.test(said)))
      return null;
    if (uncertain && signs.care === 'emergency' && isSentHome(signs)) return null;
    return {
      category: 'threat-to-life-or-function',
      certainty: uncertain ? 'implied' : 'documented',
      documentedAs: value.course === 'chronic' ? 'chronic-exacerbation' : 'acute-systemic',
      words,
    };
  }
  return value.course === 'chronic'
    ? null
    : {
        category: 'acute-systemic',
        certainty: 'implied',
        documentedAs: 'acute-uncomplicated',
        words,
        open: { question: 'threat-to-life', category: 'threat-to-life-or-function' },
      };
}

/** One of the diagnoses of a stay that ends, behind the first: it was treated on another day. */
function isListedAtTheEnd(signs: Signs, { headed, item }: Judged['candidate']): boolean {
  return signs.care === 'hospital' && headed && item.index > 0 && isLeaving(signs);
}

/** Water, salts or sugar are off so far that they kill: said so, or measured in a patient who is kept for it. */
function isExtreme({ reading: { note } }: Signs, icd10: string, said: string, kept: boolean): boolean {
  return (/^E8[67]/.test(icd10) && EXTREME.test(said)) || (kept && isCritical(note, icd10));
}

/** The patient of a hospital day feels better than before. */
function feelsBetter({ reading: { note } }: Signs): boolean {
  return note.sections.some(
    ({ category, body }) =>
      category === 'hpi' &&
      /\bfeel(?:s|ing)? (?:\w{1,8} ){0,2}better\b|\bdoing (?:much |a bit )?better\b/i.test(
        note.text.slice(body.start, body.end),
      ),
  );
}

/** An illness of the airways with too little oxygen. */
function breathesBadly({ reading: { note } }: Signs, icd10: string, ill: boolean): boolean {
  const flare = ill && /^J4[45]/.test(icd10);
  if (!flare && !/^(?:J1[0-8]|J2[0-2]|J44\.[01]|J45\.90[12]|J96|U07|J69|J80|J81|R06)/.test(icd10)) return false;
  return note.sentences.some(({ start, end, section }) => {
    const category = note.sections[section]?.category;
    if (category === 'pmh' || category === 'medications' || category === 'family-history') return false;
    const words = note.text.slice(start, end);
    const match = HYPOXIA.exec(words);
    if (match === null || NOT.test(words.slice(0, match.index))) return false;
    return !AS_EVER.test(words.slice(match.index + match[0].length));
  });
}
