import { mayMatch, says } from '@levelproof/note';
import { PLANNING } from '../reading/planning.js';
import { actionsIn } from './actions.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** What is done to keep a patient safe from himself. */
const GUARDED =
  /\b(?:suicid(?:e|al) (?:\w{2,8} )?(?:precautions?|watch)|one[- ](?:to|on)[- ]one|1:1|sitter|involuntar(?:y|ily)|(?:72|48|24)[- ]hour hold|baker act|5150|for (?:her|his|their) (?:own )?safety|not safe|danger to (?:self|herself|himself|others)|suicide attempt)\b/i;
/** Illnesses of mood and thought, and the wish to die itself. */
const OF_THE_MIND = /^(?:F[23]|R45\.8|T14\.91)/;
/** Thoughts of ending one's life, or the attempt. */
const SUICIDAL = /^(?:R45\.85|T14\.91|T50\.902)/;
/** Where this episode is told, and not the past. */
const TODAY = /^(?:hpi|chief-complaint|assessment|assessment-plan|plan|mdm|none|ed-course|risk-assessment)$/;

/**
 * A mental illness with suicidal thoughts or acts of this episode for which the patient is kept safe in hospital: the
 * thoughts alone are no threat (C19), the guard says that the clinician holds them to be one.
 */
export function isGuarded({ reading: { note, problems } }: Signs, { mention, said }: Candidate): boolean {
  if (!OF_THE_MIND.test(mention.value.icd10 ?? '')) return false;
  const suicidal = problems.some(({ value, assertion, section }) => {
    const other = assertion.negated ?? assertion.family ?? assertion.hypothetical ?? assertion.historical;
    return (
      SUICIDAL.test(value.icd10 ?? '') && other === undefined && TODAY.test(note.sections[section]?.category ?? '')
    );
  });
  return suicidal && said.some(({ start, end }) => GUARDED.test(note.text.slice(start, end)));
}

/** A plan or the means to end one's life. */
const SUICIDAL_PLAN =
  /\b(?:plan(?:s|ned|ning)?|intent(?:s|ds)?|means|thought(?:s)? with plan|going) (?:\w{1,8} ){0,2}?to (?:overdose|hang|shoot|kill|end (?:her|his|their|it)|jump|harm (?:her|him|them)sel\w{1,3})\b|\bsuicidal(?: (?:ideation|thoughts))? (?:with (?:a )?)?(?:plan|intent)\b|\bstockpil\w{2,3} (?:\w{2,12} ){0,2}?(?:tablets|pills|drugs|medications?)\b/i;
const NOT_PLANNED =
  /\b(?:no|not|denies|denied|denying|without|never|past|previous|prior)\b[^.;]{0,60}\b(?:plan|intent|means)\b/i;
/** Of another day than this one. */
const THEN =
  /\b(?:ago|last (?:year|month)|in (?:19|20)\d\d|history of|in the past|at age|as a (?:child|teen\w{0,5}))\b/i;

/** A mental illness of somebody who has, as the note tells of this episode, a plan or the means to end his life. */
export function plansToDie({ reading: { note } }: Signs, { mention, said }: Candidate): boolean {
  const code = mention.value.icd10 ?? '';
  if (!code.startsWith('F')) return false;
  const wordsOf = (sentences: Candidate['said']): readonly string[] =>
    sentences.map(({ start, end }) => note.text.slice(start, end));
  const words = wordsOf(said);
  if (words.some((one) => SUICIDAL_PLAN.test(one))) return !NOT_PLANNED.test(words.join('\n'));
  if (!/^F[2-4]|^F6/.test(code) || !mayMatch(SUICIDAL_PLAN, note)) return false;
  const told = wordsOf(note.sentences.filter(({ section }) => TODAY.test(note.sections[section]?.category ?? '')));
  return told.some((one) => SUICIDAL_PLAN.test(one) && !THEN.test(one)) && !told.some((one) => NOT_PLANNED.test(one));
}

/** Illnesses that take the mind: psychoses, mania, catatonia, depression with psychosis. */
const TAKES_THE_MIND = /^F(?:06\.1|2|30|31|32\.3|33\.3|53\.1)/;
/** The stay is coming to its end. */
const LEAVING =
  /\b(?=discharge|condition|final)(?<!\b(?:see|per|from|review(?:ed)?|previous|prior|last|old|excellent)\b[^.;\n]{0,30})(?:discharge (?:summary|diagnos[ei]s|plan|medications?|instructions|disposition)|condition (?:on|at|upon) discharge|final diagnos[ei]s)\b/i;
/** The headings of the end. */
export function isLeaving({ reading: { note } }: Signs): boolean {
  return says(LEAVING, note);
}

/** Out of his mind now, or kept against his will. */
const OUT_OF_MIND =
  /\b(?:manic (?:state|episode)|(?:acutely|presently|currently|floridly|actively|overtly) (?:\w{3,12} )?(?:psychotic|manic)|acute(?:ly)? (?:psychosis|mania|decompensat\w{2,4})|decompensat(?:ed|ing|ion)|catatoni[ac]|grave(?:ly)? disab(?:led|ility)|danger to (?:self|himself|herself|others)|involuntar(?:y|ily)|(?:72|48|24)[- ]hour hold|assaultive|seclusion)\b/gi;
/** A state of another day. */
const OF_OLD =
  /\b(?:no|not|denies|denied|without|never|past|previous(?:ly)?|prior|history of|if|multiple|several|has been)\b[^.;\n]{0,50}$/i;

/** A psychosis or mania that is out of hand and has the patient in hospital (R1.21). */
export function isDecompensated(signs: Signs, { mention }: Candidate, ill: boolean, well: boolean): boolean {
  if ((signs.care !== 'hospital' && !isSentIn(signs)) || !TAKES_THE_MIND.test(mention.value.icd10 ?? '')) return false;
  if (isLeaving(signs)) return false;
  const held = signs.care === 'hospital' && ill;
  return held || (mention.assertion.uncertain === undefined && isOutOfMind(signs, mention, well));
}

/** The plan takes the patient into a hospital today. */
function isSentIn(signs: Signs): boolean {
  const { note } = signs.reading;
  const planned = note.sentences.filter(({ section }) => {
    const category = note.sections[section]?.category;
    return category !== undefined && (PLANNING.includes(category) || note.sections.length <= 1);
  });
  return actionsIn(signs, planned).urgent;
}

/** The name goes on to the state: `bipolar disorder, manic with psychosis`. */
const STATE =
  /^[, -]{0,3}(?:type (?:i|1),? )?(?:current(?:ly)? |most recent(?:ly)? (?:episode )?|severe,? )?(?:acute(?:ly)? )?(?:manic|psychotic|with (?:mania|psychosis|psychotic features))\b/i;

/** Told of this episode. Who is called stable is out of his mind only where a court says so. */
function isOutOfMind(
  { reading: { note }, care }: Signs,
  { start: at, end }: Candidate['mention'],
  well: boolean,
): boolean {
  if (!well && STATE.test(note.text.slice(end, end + 60))) return true;
  return note.sections.some(({ category, start, body }) => {
    const own = start <= at && at < body.end;
    // Who is sent in from an office is so by the judgement there.
    const here = care === 'hospital' ? TODAY.test(category) : PLANNING.includes(category);
    if (!own && !here) return false;
    const text = note.text.slice(body.start, body.end);
    for (const match of text.matchAll(OUT_OF_MIND)) {
      if (well && !/invol|hold|disab|danger/i.test(match[0])) continue;
      if (!OF_OLD.test(text.slice(Math.max(0, match.index - 60), match.index))) return true;
    }
    return false;
  });
}
