import type { DrugAction } from '@levelproof/contract';
import { type Sentence, mayMatch } from '@levelproof/note';
import type { DrugEntry } from '../reading/entries.js';
import type { Care } from './care.js';
import type { Signs } from './signs.js';

/** What is done about a problem at this encounter. */
export interface Actions {
  /** Treatment is started, raised or exchanged. */
  readonly stepUp: boolean;
  /** A dose is raised: what was given did not do. */
  readonly raised: boolean;
  readonly continued: boolean;
  readonly stepDown: boolean;
  /** An operation, an injection or another procedure is decided on or weighed. */
  readonly procedure: boolean;
  readonly testsOrdered: number;
  readonly testsReviewed: number;
  /** Studies that look for grave disease: sectional imaging, endoscopy, heart studies. */
  readonly searching: boolean;
  readonly referral: boolean;
  /** Watched, followed, counselled: work without drug or test. */
  readonly followed: boolean;
  /** Sent to hospital, kept there, or treated as an emergency. */
  readonly urgent: boolean;
}

const REFERRAL =
  /\b(?:2 ?ww|refer(?:s|red|ral|rals|ring)?|consult(?:ation)? with|(?:see|follow(?:ing)?[- ]?up with|seen by|appointment with) (?:a|an|the) \w{4,20}(?:ist|eon)\b)/i;
const FOLLOWED =
  /\b(?:monitor(?:ed|ing|s)?|follow(?:ed|ing|s)?|follow[- ]?up|watch(?:ed|ing)?|surveillance|observ(?:e|ed|ation)|recheck(?:ed)?|continu(?:e|es|ed|ing)|counsel(?:l?ed|l?ing)?|discuss(?:ed|ion)|advis(?:e|ed)|encourag(?:e|ed)|educat(?:e|ed|ion)|reassur(?:e|ed|ance)|instruct(?:ed|ions?)|recommend(?:ed|s|ation)?|therapy|exercises?|diet|ice|elevation|brace|splint|compress(?:es|ion)?|hydrat(?:e|ion)|oxygen|rest|wound care|dressing|avoid|defer|hold off|declin(?:e|ed|es))\b/i;
const PROCEDURE_WEIGHED =
  /\b(?:surg(?:ery|ical)|operat(?:ion|ive)|injection|inject(?:ed)?|replacement|arthroplasty|arthroscop\w{1,5}|repair|excis(?:e|ion)|resection|botox|laser|extraction|ablation|bypass|catheteri[sz]ation|stent|fusion|release|biops(?:y|ied))\b/i;
const NO_PROCEDURE =
  /\b(?:no|not|without|status[- ]post|impending|upcoming|s\/p|history of|previous|prior|underwent|had|after|since|avoid(?:ing)?|prevent(?:ing)?)\b[^.;]{0,40}$/i;
const URGENT =
  /\b(?:admit(?:ted|ting)?|admission|icu|intensive care|transfer(?:red)?|emergen(?:t|cy|tly) (?:surgery|room|department|evaluation|intervention)|send (?:\w{2,10} ){0,3}?to the (?:er|ed|emergency)|(?:sent|sending|transport(?:ed)?|taken|refer(?:red)?) (?:\w{2,10} ){0,2}?to (?:the )?(?:er|ed|emergency)|involuntary|call(?:ed)? 911(?! (?:for|if|with|should|or)\b)|911 (?:was )?(?:called|activated)|999 (?:to|now|called|ambulance)|blue[- ]light|(?:ems|paramedics) (?:was |were )?(?:called|activated|dispatched)|ambulance|transfus(?:e|ed|ion)|intubat(?:e|ed|ion)|ventilat(?:or|ed|ion)|pressors?|iv (?:antibiotics|fluids|ppis?|heparin)|nasal cannula|crash cart|cath lab|thrombolytics?|tpa|npo|stat)\b/i;

/** A dose raised in so many words: `increased to 10 mg`. */
const RAISED =
  /\b(?:increased|raised|doubled|titrated up|up-?titrated) (?:from [\d.]{1,6} ?\w{0,3} )?to [\d.]{1,6} ?(?:mg|mcg|units?|g|ml|puffs?)\b/i;
const SEARCHING =
  /\b(?:ct|mri|mra|cta|pet|computed tomography|magnetic resonance|endoscopy|colonoscopy|sigmoidoscopy|cystoscopy|bronchoscopy|eeg|echocardiogra\w{1,4}|stress test\w{0,3}|holter|event monitor|troponin|d-dimer|biopsy|lumbar puncture|mammogra\w{1,4})\b/i;

/** What will be given if something comes is not given now. */
const CONDITIONAL = /\bif (?:she|he|they|it|this|that|there|(?:the|her|his) \w{3,12}|symptoms|pain)\b[^.;]{0,90}$/i;

/** "Adjust the insulin as necessary": nothing is changed today. */
const AS_NEEDED =
  /^[^.;,]{0,30}\b(?:as (?:necessary|indicated|appropriate|required|tolerated|warranted)|accordingly|when indicated|based on (?:the |her |his )?(?:results?|labs?|levels?|readings?))\b/i;

function isStep(action: DrugAction): boolean {
  return action === 'start' || action === 'increase' || action === 'change';
}

/** A drug or a dose that the patient asked for and did not get. */
const REFUSED =
  /\b(?:request(?:ed|s)?|ask(?:ed|s)? (?:for|to|about))\b[^.;]{0,120}\b(?:(?:i|we) (?:have )?(?:denied|declined|refused|did not|do not|advised against)|was (?:denied|declined|refused))\b/i;

/** Insulin by a scale while a patient is in hospital keeps a diabetes where it is; it is no step. */
const BY_SCALE = /\bsliding scale\b/i;

/** Reads what is done in the sentences about a problem; a drug that is for another problem is not given for this one. */
export function actionsIn(
  { reading: { note }, care, drugs, tests }: Signs,
  sentences: readonly Sentence[],
  isForAnother: (drug: DrugEntry) => boolean = () => false,
): Actions {
  const words = sentences.map(({ start, end }) => note.text.slice(start, end));
  const uses = sentences.flatMap(({ index, start, end }) =>
    drugs(index)
      .filter(({ drug }) => !isForAnother(drug) && !REFUSED.test(note.text.slice(start, end)))
      .filter(
        ({ action, mention }) =>
          !isStep(action) ||
          !(
            CONDITIONAL.test(note.text.slice(start, mention.start)) || AS_NEEDED.test(note.text.slice(mention.end, end))
          ),
      )
      .map((use) =>
        use.drug.class === 'insulin' && use.action === 'start' && BY_SCALE.test(note.text.slice(start, end))
          ? { ...use, action: 'continue' as const }
          : use,
      ),
  );
  const done = sentences.flatMap(({ index }) => tests(index));
  const says = (pattern: RegExp): boolean => mayMatch(pattern, note) && words.some((text) => pattern.test(text));
  const raised = says(RAISED);
  const has = (...wanted: readonly string[]): boolean => uses.some(({ action }) => wanted.includes(action));
  return {
    stepUp: has('start', 'increase', 'change') || raised,
    raised: has('increase') || raised,
    continued: has('continue', 'refill'),
    stepDown: has('decrease', 'stop', 'hold'),
    procedure: mayMatch(PROCEDURE_WEIGHED, note) && words.some(weighsProcedure),
    testsOrdered: unique(
      done.filter(({ status }) => status === 'ordered' || status === 'planned').map(({ test }) => test.id),
    ),
    testsReviewed: unique(done.filter(({ status }) => status === 'reviewed').map(({ test }) => test.id)),
    searching: done.some(({ status, test }) => status !== 'reviewed' && SEARCHING.test(test.name)),
    referral: says(REFERRAL),
    followed: says(FOLLOWED),
    urgent: mayMatch(URGENT, note) && words.some((text) => isUrgent(text, care)),
  };
}

/** Not sent, or sent only if something comes. */
const NOT_SENT =
  /\b(?:no|not|without|avoid\w{0,3}|prevent\w{0,3}|if|unless|prior to|before|(?:does|do|did)(?:n't| not) (?:need|require)|risk of)\b[^.;]{0,30}$/i;
/** What the patient shall do if the worst comes. */
const ADVISED =
  /\b(?:advis|instruct|told|tell|counsel|know|aware|should|understand|agree|remind)\w{0,4}\b[^.;]{0,80}$/i;
/** Hospital care of another day, told in an office. */
const THEN_BEFORE =
  /\b(?:recent(?:ly)?|previous(?:ly)?|prior|last|past|history of|since|after|following|status[- ]post|s\/p|during|discharged (?:from|after)|hospitali[sz]ed|able to be|had(?: been)?|when)\b[^.;]{0,40}$/i;
const THEN_BEHIND =
  /^[^.;]{0,50}\b(?:(?:days?|weeks?|months?|years?) ago|last (?:week|month|year|fall|spring|summer|winter)|in (?:19|20)\d\d|previously|in the past|and (?:was )?discharged)\b/i;

function isUrgent(text: string, care: Care): boolean {
  const match = URGENT.exec(text);
  if (match === null) return false;
  const before = text.slice(0, match.index);
  if (NOT_SENT.test(before) || (/^call 911/i.test(match[0]) && ADVISED.test(before))) return false;
  return (
    care !== 'office' || !(THEN_BEFORE.test(before) || THEN_BEHIND.test(text.slice(match.index + match[0].length)))
  );
}

function weighsProcedure(text: string): boolean {
  const match = PROCEDURE_WEIGHED.exec(text);
  return match !== null && !NO_PROCEDURE.test(text.slice(0, match.index));
}

function unique(ids: readonly string[]): number {
  return new Set(ids).size;
}

/** Anything is done at all. */
export function isWorkedOn(actions: Actions): boolean {
  return (
    actions.stepUp ||
    actions.continued ||
    actions.stepDown ||
    actions.procedure ||
    actions.testsOrdered + actions.testsReviewed > 0 ||
    actions.referral ||
    actions.followed ||
    actions.urgent
  );
}
