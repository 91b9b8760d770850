import { type Note, mayMatch } from '@levelproof/note';
import type { Signs } from './signs.js';

const URINARY = /^(?:N30|N39\.0|R30)/;
/** Pain at the kidney, found or told. */
const AT_THE_KIDNEY =
  /\b(?:(?:cva|costo-?vertebral(?: angle)?|flank|renal angle|loin|kidney) (?:area )?(?:is |was )?(?:tender(?:ness)?|percussion tenderness|pain|punch)|(?:pain|tender(?:ness)?|ache|aching|hurt\w{0,3}) (?:[\w-]{1,12} ){0,6}?(?:flanks?|loins?|cva|costo-?vertebral)|positive (?:for )?(?:cva|costo-?vertebral|murphy'?s (?:kidney )?punch|lloyd'?s))\b/gi;
const FEVER =
  /\b(?:fever(?:s|ish)?|febrile|pyrexia\w{0,2}|chills|rigou?rs|shaking chill\w?|(?:temp(?:erature)?|t)\b[ :=]{0,3}(?:is |was |of |max )?(?:10[1-5](?:\.\d)?|38\.[3-9]|39(?:\.\d)?|40(?:\.\d)?))(?!\d)/gi;
const DENIED =
  /\b(?:no|not|denie[sd]|denying|without|negative(?: for)?|nor|absent|never|history of|if|should|return (?:for|if)|resolved|non)\b[^.;\n]{0,70}$/i;

/** An infection of the urine with fever and pain at the kidney has risen to it, whatever it is called (R1.19). */
export function isAscending({ reading: { note } }: Signs, icd10: string): boolean {
  if (!URINARY.test(icd10) || !mayMatch(AT_THE_KIDNEY, note)) return false;
  return isTold(note, AT_THE_KIDNEY) && isTold(note, FEVER);
}

/** Of today, and not denied in its sentence. */
function isTold({ sections, text }: Note, words: RegExp): boolean {
  return sections.some(
    ({ category, body }) =>
      !ANOTHER_DAY.test(category) &&
      [...text.slice(body.start, body.end).matchAll(words)].some(({ index, 0: { length } }) => {
        const at = body.start + index;
        const denied = DENIED.test(text.slice(Math.max(body.start, at - 90), at));
        return !denied && !LONG_AGO.test(text.slice(at + length, at + length + 70));
      }),
  );
}
const LONG_AGO = /^[^.;\n]{0,50}\b(?:(?:weeks?|months?|years?) ago|last (?:month|year)|in (?:19|20)\d\d|as a child)\b/i;
const ANOTHER_DAY = /^(?:pmh|psh|family-history|social-history|medications|allergies|patient-instructions)$/;
