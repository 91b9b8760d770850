import { type Note, type Span, mayMatch } from '@levelproof/note';
import type { ProblemEntry } from './entries.js';
import type { Mention } from './reading.js';

/** Words behind a problem that make another thing of it: "C. diff toxin", "flu shot", "stroke risk". */
const BEHIND =
  /^(?:\s|-)(?:(?:and|or|&|\/) [a-c] )?(?:toxin|cultures?|titers?|antigen|antibod(?:y|ies)|screens?|screening|panel|tests?|testing|prophylaxis|vaccines?|vaccination|shots?|immuni[sz]ation|precautions?|warnings?|scan|risks?|risk factors?|clinic|specialist|education|class(?:es)?|log|diary|protocol|pathway|handout|support group|score|scale|questionnaire|diet|supplies|hotline|index|effect)\b/i;

/** Words before a problem that make it what is looked or guarded for: "screening for hepatitis", "check HIV". */
const BEFORE =
  /\b(?:(?:screen(?:ing|ed)?|test(?:ing|ed)|vaccinat(?:ed?|ion)|immuni[sz](?:ed|ation)|prophylaxis) (?:today )?(?:for|against) (?:the )?|(?:asked|questioned|screened|inquired|educat\w{2,4}) (?:\w{2,8} ){0,4}(?:symptoms|signs) (?:of|for) |(?:check|order|obtain|repeat|draw) (?:an? |the )?)$/i;

/** Two letters that mean other things too (the physical examination, a leaking valve), unless a doubt stands beside them. */
const TWO_LETTERS = /^(?:MI|PE)$/;
const DOUBT_BEFORE =
  /\b(?:r\/o|rul(?:e|ed|ing)[- ]out|exclude|possible|probable|likely|suspect(?:ed)?|concern\w{0,3} (?:for|about)|suspicion (?:for|of)|work-?up (?:for|of)|evaluat(?:e|ion) for)(?: an?| acute)? $|\?\s?$/i;
const DOUBT_BEHIND =
  /^ (?:(?:was|were|has been|cannot be|can't be|could not be|not) )?(?:ruled out|excluded|unlikely|suspected)\b/i;

/** A state of an organ and not of the mood: `depressed mental status`, `depressed background` of an EEG. */
const OF_AN_ORGAN =
  /^depressed (?:mental|level|consci|sensorium|background|skull|fracture|resp|breath|reflex|gag|st\b|ejection|ef\b|lv|left|systolic|function|immun|fontanel|marrow)/i;
const ORGAN_BEFORE = /\b(?:respiratory|marrow|st|cns|myocardial|cardiac|segment|plateau)[- ]$/i;

function isUnread(text: string, { start, end }: Span): boolean {
  return (
    end - start === 2 &&
    TWO_LETTERS.test(text.slice(start, end)) &&
    !DOUBT_BEFORE.test(text.slice(Math.max(0, start - 40), start)) &&
    !DOUBT_BEHIND.test(text.slice(end, end + 40))
  );
}

/** A change of weight that is advised, and not what ails: `weight loss stressed`. */
const WEIGHT = /^R63\.[45]/;
const ADVISED_BEFORE =
  /\b(?:(?<!\b(?:poor|unchanged|usual|same|normal|despite|on) )diet|exercises?(?! (?:intoleran|induc|capacity))|lifestyle|counsel\w{0,5}|encourag\w{1,4}|advis\w{1,3}|recommend\w{0,3}|stress(?:ed|es|ing))\b[^.;]{0,30}$/i;
const ADVISED =
  /^[^.;]{0,30}?\b(?:stressed|encouraged|advised|recommended|discussed|goals?|program|efforts?|counsel(?:l?ing|l?ed))\b/i;

/** The letters that stand for the patient's name: `AF is a 50-year-old man`. */
const INITIALS =
  /\b([A-Z]{2}),? is an? (?:\w{3,12} )?\d{1,3}[- ](?:year|month|week|day)|\bPatient ([A-Z]{2}) (?:is|was|has|presents|reports|states)\b/;

function isAdvised(text: string, { start, end, value }: Mention<ProblemEntry>): boolean {
  return (
    WEIGHT.test(value.icd10 ?? '') &&
    (ADVISED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || ADVISED.test(text.slice(end, end + 60)))
  );
}

function isOfAnOrgan(text: string, { start, end }: Span): boolean {
  return (
    OF_AN_ORGAN.test(text.slice(start, end + 24)) ||
    (/^depression$/i.test(text.slice(start, end)) && ORGAN_BEFORE.test(text.slice(Math.max(0, start - 14), start)))
  );
}

/** Problems that are meant: not inside a longer word for a test, a drug or a procedure, and not a part of such a thing. */
export function ownWords(
  note: Note,
  problems: readonly Mention<ProblemEntry>[],
  others: readonly Span[],
): readonly Mention<ProblemEntry>[] {
  const { text } = note;
  const guarded = mayMatch(BEFORE, note);
  const [, first, second] = INITIALS.exec(text) ?? [];
  const initials = first ?? second;
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let at = 0;
  return problems.filter((problem) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= problem.start) at += 1;
    const other = sorted[at];
    const inside = other !== undefined && other.start <= problem.start && problem.end <= other.end;
    const longer = inside && other.end - other.start > problem.end - problem.start;
    return (
      !longer &&
      !isUnread(text, problem) &&
      text.slice(problem.start, problem.end) !== initials &&
      !isAdvised(text, problem) &&
      !isOfAnOrgan(text, problem) &&
      !BEHIND.test(text.slice(problem.end, problem.end + 24)) &&
      !(guarded && BEFORE.test(text.slice(Math.max(0, problem.start - 60), problem.start)))
    );
  });
}
