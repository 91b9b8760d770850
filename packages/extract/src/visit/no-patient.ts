import type { Note, SectionCategory } from '@levelproof/note';

const FORM_PARTS: readonly SectionCategory[] = ['none', 'exam', 'vitals', 'ros'];
/** Parts of the body as an examination or a review of systems names them. */
const BODY =
  /(?:^|[\n.,])[ \t]{0,3}(?:HEENT|HEAD|EYES?|EARS?|NOSE|MOUTH|THROAT|NECK|CHEST|LUNGS?|HEART|BREASTS?|ABDOMEN|RECTAL|GENITALIA|EXTREMITIES|SKIN|NEUROLOGIC(?:AL)?|CARDIAC|CARDIOVASCULAR|RESPIRATORY|PULMONARY|GASTROINTESTINAL|GENITOURINARY|MUSCULOSKELETAL|PSYCHIATRIC|ENDOCRINE|CONSTITUTIONAL|GENERAL|LYMPH(?:ATICS?)?|OROPHARYNX)\b[^:\n]{0,24}:/gi;
const FORM_TITLE =
  /^\W{0,4}(?:[\w ]{0,24})\b(?:physical exam(?:ination)?|review of systems|multisystem exam|examination)\b/i;
/** Words of somebody's visit: who came, with what, and what is to be done. */
const VISIT_WORDS =
  /\b(?:year[- ]old|month[- ]old|y\/?o|complain\w{0,3}|presents|presented|comes|came|returns|visit|follow[- ]?up|plan|will|continue|started?|prescri\w{2,6}|refer\w{0,4}|recommend\w{0,4}|diagnos\w{2,3}|impression|assessment)\b/i;

/** An examination or a review of systems alone, as a form has it: nobody's complaint, nobody's plan. */
export function isForm({ text, sections }: Note): boolean {
  if (sections.some(({ category }) => !FORM_PARTS.includes(category))) return false;
  if (VISIT_WORDS.test(text)) return false;
  return FORM_TITLE.test(text) || (text.match(BODY) ?? []).length >= 3;
}

/** Any one person: a patient, or who writes. */
const PERSON =
  /\b(?:the (?:patient|client|child|infant)|(?:this|my|our) patient|patient (?:is|was|has|denies)|pts?|he|she|his|her|him|mrs?|ms|i|we|my|our|\d{1,3}[- ]?(?:year|month|week|day)s?[- ]old|\d{1,3}\s?(?:y\/?o|yo|[fm])|mom|mother)\b/i;
/** A text that explains: what a disease is, who has it, what one does about it; or asks a reader. */
const EXPLAINS =
  /\b(?:is (?:a|an|the) (?:\w{1,16} ){0,3}(?:disease|condition|disorder|inflammation|infection|substance|pain|test|virus)|commonly (?:referred|known)|also (?:known|called)|most (?:often|common(?:ly)?)|may (?:cause|occur|include)|people|persons?|a person|caused by|several causes|can (?:increase|cause|lead|spread)|is (?:sometimes|usually|often) \w{4,12}|call (?:the |your )?doctor|you(?:r)?)\b/gi;

/** A text about a disease, or a list of questions, without any patient. */
export function isTeaching({ text, sections }: Note): boolean {
  if (sections.some(({ category }) => category === 'hpi' || category === 'exam' || category === 'assessment-plan'))
    return false;
  return !PERSON.test(text) && (text.match(EXPLAINS) ?? []).length >= 3;
}
