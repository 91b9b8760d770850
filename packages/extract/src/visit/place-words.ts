import { matchIn, type Note, type Span } from '@levelproof/note';
import type { PlaceRead } from './place.js';

/** A title stands in the first line, in UTF-16 code units. */
const LINE = 90;
const OPENING = 700;

/** What the title of a note says of its place, with the words. */
export interface TitleRead {
  readonly kind: PlaceRead['kind'];
  readonly stay: PlaceRead['stay'];
  readonly span: Span;
}

type TitleRow = readonly [PlaceRead['kind'], PlaceRead['stay'], RegExp];

/** Titles as departments give them to their notes. "ED follow-up" is no note of an emergency department. */
const TITLES: readonly TitleRow[] = [
  [
    'nursing-facility',
    null,
    /^\W{0,4}(?:[\w/]{1,12} ){0,2}?(?:snf|nursing (?:home|facility)|long[- ]term care)\b(?: (?:monthly|routine|acute|resident)){0,2} (?:admission|visit|rounds?|note|progress|h ?& ?p)\b/i,
  ],
  [
    'ed',
    null,
    /^\W{0,4}(?:ed|er|a ?& ?e|emergency(?: (?:department|room|medicine|dept))?|accident and emergency|casualty)(?: (?:physician|provider|attending|resident|visit|md|pa|treatment)){0,2} (?:note|record|report|chart|h ?& ?p|hpi|evaluation|encounter|documentation|clerking)\b/i,
  ],
  [
    'inpatient',
    'discharge',
    /^\W{0,4}(?:(?:hospital|inpatient|hospitalist|medicine|final) )?(?:(?:discharge|d\/c|dc) (?:(?:day |progress )?(?:note|summary)|day(?! \d))|day of discharge)\b/i,
  ],
  [
    'inpatient',
    'initial',
    /^\W{0,4}(?:(?:hospital(?:ist)?|inpatient|observation|[mscnp]?icu|medicine|admission|admitting)(?: service| team)? ){1,2}(?:h ?& ?p|history (?:and|&) physical)\b|^\W{0,4}(?:(?:[\w/]{2,12}|l ?& ?d) ){0,2}?(?:(?:admission|admit|admitting)(?: (?:note|history|clerking)\b|\W*\n)|clerking\b)/i,
  ],
  [
    'inpatient',
    'subsequent',
    /^\W{0,4}(?:(?:\w{2,12} )?(?:[mscnp]?icu|ccu|ward|hospital(?:ist)?|inpatient|floor|intensive care)(?: (?:medicine|service|team|unit|attending|daily|critical care|psychiatr\w{1,3}|surgery|cardiology|pediatrics?|rehab)){0,2} (?:(?:progress|daily|rounding|rounds?)(?: rounds?)? ?(?:note)?|note)\b|(?:\w{3,12} ){0,2}?(?:pod|hd|hospital day|icu day|post-?op(?:erative)? day)\s?#?\s?\d(?!\d))/i,
  ],
  [
    'consult',
    null,
    /^\W{0,4}(?:(?:inpatient|initial|new|outpatient|hospital|formal|urgent) ){0,2}(?!(?:no|nutrition\w{0,2}|dietary|dietitian|lactation|pharmacy|wound|education|genetic|financial|marital|family|telephone|phone|video|post|after|re) )(?:[a-z/&-]{2,20} ){0,2}?(?:consult(?:ation)?)(?: (?:note|report|h ?& ?p|service|letter))? {0,2}(?:[.:–\n-]|by |for |re |regarding |requested |$)/i,
  ],
];

/** The last day of a stay. */
const LAST_DAY =
  /\b(?:day of discharge|discharge day|minutes (?:on|for|spent on) discharge|discharge (?:day )?management)\b/i;

/** The words of the last day of a stay. */
export function lastDayOf(note: Note): Span | null {
  const match = matchIn(LAST_DAY, note);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** The place that a title names; none where it names a visit after a stay or a call about one. */
export function titleOf(note: Note): TitleRead | null {
  const line = note.text.slice(0, LINE);
  if (OFFICE_NOW.test(line)) return null;
  for (const [kind, stay, pattern] of TITLES) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const ends = stay === 'subsequent' && LAST_DAY.test(note.text);
    return {
      kind,
      stay: ends ? 'discharge' : stay,
      span: { start: match.index, end: match.index + match[0].length },
    };
  }
  return null;
}

/** The clinician goes to the patient: who is "seen on rounds at" a facility is not "brought to the office" from it. */
const FACILITY =
  /\b(?:seen|saw|see|visit(?:ed|ing)?|rounds?|rounding)\b[^.\n]{0,40}? (?:at|in) (?:(?:the|her|his|our) )?(?:\w{2,14} ){0,3}?(?:nursing (?:home|facility)|snf|skilled nursing|long[- ]term care)\b/i;
const HOME =
  /\b(?:i|we) (?:saw|visited|examined)\b[^\n]{0,40}? (?:in|at) (?:her|his|their) (?:own )?(?:home|house|apartment)\b/i;
const OFFICE_NOW =
  /\b(?:here (?:today|for|in)|(?:in|to|at) (?:the |our |my )?(?:office|clinic)|comes? in|brought in)\b/i;
/** Screens and lines bring a patient who sits at home to the clinician. */
const REMOTE = /\b(?:tele\w{4,10}|video|zoom|phone|virtual\w{0,2})\b/i;

/** The words of an opening say that the patient came to the office. */
export function cameToOffice({ order }: Note): boolean {
  return OFFICE_NOW.test(order.opening(OPENING));
}

/** Words that the patient was visited where he or she lives. */
export function dwellingOf(note: Note): TitleRead | null {
  if (cameToOffice(note)) return null;
  const opening = note.order.opening(OPENING);
  const rows = [
    ['nursing-facility', FACILITY],
    ['home', HOME],
  ] as const;
  for (const [kind, pattern] of rows) {
    if (kind === 'home' && REMOTE.test(opening)) continue;
    const match = matchIn(pattern, note);
    if (match !== null && note.order.placeOf(match.index) < OPENING)
      return { kind, stay: null, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}

/** Another service takes the patient: who writes stands in the emergency department. */
const ACCEPTS =
  /\b(?:dr\.?|doctors?|hospitalists?|who|service|team|surgery|medicine|cardiology|admitting \w{4,12})\b[^.\n]{0,45}\b(?:will (?:kindly )?admit|(?:has |have )?agree[sd] to admit|(?:is|was) (?:willing|happy) to admit|accept(?:s|ed|ing)?\b(?:[^.\n]{0,30}\b(?:admission|transfer|patient|him|her)\b|[^.\n]{0,8}$))|\baccepted (?:to|by|for) [^.\n]{0,24}\b(?:service|admission|hospitalist|dr)\b|\badmitted to (?:the )?(?:service of )?dr\b/im;

/** The words with which another service takes the patient over. */
export function isAccepted(note: Note): boolean {
  return matchIn(ACCEPTS, note) !== null;
}

/** Said of who lies in the hospital now: a ward, a day after an operation, what is done in no clinic. */
const LIES_THERE =
  /\b(?:this|an?|the) (?:\d{1,3}[- ]year[- ]old )?(?:\w{3,12} )?inpatient(?! (?:psych|rehab|stay|admission|unit|hosp|treat))|\b(?:medical|surgical|orthop\w{4,6}|general|oncology|telemetry|post-?partum|icu|stepdown|cardiac) (?:ward|floor)\b|\bin-house\b|\bfollow along\b|\b(?:currently|presently|still) (?:hospitalized|admitted|an inpatient|in the (?:hospital|icu))\b|\bleave (?:this|the) hospital\b|\b(?:asked|called|consulted|requested) by (?:the |our )?(?:hospitalist|(?:primary|medical|surgical|icu|medicine|trauma|admitting) (?:team|service))\b|\bpod ?#? ?\d\b|\b(?:\d{1,3} ?[mf]|man|woman|old|patient|now|currently|intubated|sedated) in (?:the )?(?:\w{3,9} )?(?:[mscnp]?icu|ccu|intensive care unit)\b|\bin (?:the )?hospital (?:for|with|because)\b|\btotal parenteral nutrition\b|\b(?:surgery|resection|operation|\w{3,12}(?:ectomy|plasty)|procedure)\b[^.\n]{0,30}\b(?:yesterday|this (?:morning|admission))\b/i;

/** The patient lies in the hospital, by words that no clinic writes. */
export function liesInHospital(note: Note): boolean {
  return matchIn(LIES_THERE, note) !== null;
}
