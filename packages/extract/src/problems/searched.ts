import { says } from '@levelproof/note';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** Looking into the body, which no table of tests has. */
const SCOPE =
  /\b(?:colonoscopy|egd|endoscop(?:y|ic ultrasound)|cystoscopy|bronchoscopy|hysteroscopy|laryngoscopy|sigmoidoscopy|colposcopy|laparoscopy|anoscopy|enteroscopy|ercp|biopsy|fna|fine[- ]needle aspiration|excision)\b/i;
/** A result, a past or refused study, or one that depends on something. */
const NOT_PLANNED =
  /\b(?:show(?:s|ed|n|ing)?|was|were|had|reveal\w{0,3}|negative|normal|unremarkable|demonstrat\w{2,3}|confirm\w{0,3}|reviewed|consistent with|ago|last|prior|previous(?:ly)?|since|after|status[- ]post|s\/p|(?:19|20)\d\d|no|not|without|declin\w{2,3}|refus\w{2,3}|if|unless|consider|up[- ]to[- ]date)\b/i;

/** What is said of a complaint names, as telegrams do without a verb, a study that looks for its cause. */
export function isLookedInto({ reading: { note, tests } }: Signs, { said }: Candidate): boolean {
  const inside = new Set(said.map(({ index }) => index));
  const named = new Set(
    tests.flatMap(({ sentence, value }) => (inside.has(sentence) && value.counts === 'yes' ? [sentence] : [])),
  );
  const scoped = says(SCOPE, note);
  return said.some(({ index, start, end }) => {
    const words = note.text.slice(start, end);
    return (named.has(index) || (scoped && SCOPE.test(words))) && !NOT_PLANNED.test(words);
  });
}
