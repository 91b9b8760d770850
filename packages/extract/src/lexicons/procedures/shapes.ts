import type { Match, Note } from '@levelproof/note';
import type { ProcedureEntry } from '../../reading/entries.js';
import { wordsBeside } from '../beside.js';

type Size = 'minor' | 'major';

/** Endings of the names of operations with the ordinary size of what they name. */
const ENDINGS: readonly (readonly [ending: RegExp, size: Size])[] = [
  [/^\w{3,20}(?:(?:ec|o|os)tom(?:y|ies)|plast(?:y|ies)|pexy|desis|rrhaphy)$/, 'major'],
  [/^\w{3,20}(?:centesis|tripsy|scopy)$/, 'minor'],
];
/** Their last three letters. */
const LAST = new Set(['omy', 'ies', 'sty', 'exy', 'sis', 'phy', 'psy', 'opy']);

/** Words with such an ending that name no procedure, or a look that is part of an examination or of a laboratory. */
const NO_PROCEDURE =
  /^(?:dichotomy|phlebotomy|lobotomy|post\w{3,20}|(?:immuno|fluoro|micro|spectro|skia|retino|oto|ophthalmo|fund[ou]|dermat?o|gonio|naso|rhino|pharyngo|video)\w{0,8}scopy)$/;
/** Small ones among the operations by ending: skin, lids, gums, nails, small openings. */
const SMALL_BY_NAME =
  /^(?:bleph|canth|conjunct|tars|derm|irid|punct|pulp|gingiv|alveol|operc|onych|frenu|phleb|hymen|meat|capsulo|teno|myring|apic|polyp|matrix|sclero|goni|fistul|sphincter|labio|otoplasty)/;

/** Nouns that name an operation beside what is operated on; some need a part of the body there, some say it beside any word. */
const HEADS: ReadonlyMap<string, readonly [size: Size, part: boolean]> = new Map([
  ...heads(
    'major',
    false,
    `resection reconstruction embolization fixation fusion bypass transplantation transplant grafting implantation
     decompression reimplantation revascularization`,
  ),
  ...heads(
    'major',
    true,
    `repair replacement release ligation transfer stabilization advancement lengthening transposition washout
     exploration plication`,
  ),
  ...heads('minor', false, 'excision ablation linking crosslinking'),
  ...heads('minor', true, 'removal closure revision placement insertion exchange tap aspiration'),
]);

function heads(size: Size, part: boolean, words: string) {
  return words.split(/\s+/).map((word) => [word, [size, part]] as const);
}

/** What is operated on, by first letters. */
const PARTS: readonly RegExp[] = [
  /^(?:tend|ligam|nerv|valv|arter|vein|aneur|herni|fract|disk|cyst|tumou?r|canal|tunnel|pulley|corne|lens|retin|lids?$|eye|levator|duct|fistul|flap|mesh|sept|labr|cuff|menis|cartil|fasc|sphinct|vagin|rect|anal)/,
  /^(?:tub|ovar|uret|blad|bil[ei]|aort|mitr|tricusp|carot|femor|ilia|poplit|coron|atri|trache|laryn|esoph|gastr|pylor|bowel|colo|ile[ao]|jejun|sigmoid|splen|hepat|pancr|tonsil|sinus|tympan|cochl|cleft|palat|tong|jaw|mandib)/,
  /^(?:skull|dura|spin|vertebr|sacr|pelv|acetab|hip|knee|should|elbow|wrist|hand|foot|ankl|toe|fing|thumb|rotat|acl|pcl|mpfl|joint|bone|tibi|humer|radi|uln|clav|patel|achil|bicep|quadr|hamst|musc)/,
  /^(?:lead|pacem|stim|pump|shunt|port|cath|line|drain|stent|absc|hemat|serom|effus|pleur|periton|chol|nephr|gallb|kidn|liver|lung|heart|breas|nipp|prost|testi|hydroc|varic|hemor|pilon|inguin|umbil|ventr)/,
  /^(?:conj|pteryg|orbit|lacr|punct|uter|cervi|placen|media|retinac|syndesm|coarct|pulmon|mass|collat|femur)/,
];

/** Words that make an operation small: skin and lids, small parts, needles and tubes. */
const SMALL: readonly RegExp[] = [
  /^(?:skin|cyst|lipoma|mole|nev[iu]s|nail|toe|lesion|scar|lids?$|eyelid|levator|ptosis|trigger|pulley|carpal|cubital|tarsal|ganglion|tongue|frenu|wart|absc|wound|lacer|cath|tube|lines?$|ports?$|drain)/,
  /^(?:stent|filter|corne|conj|pteryg|punct|hemorr|varic|percut|endoscop|needle|guided|local|dent|tooth|finger|serom|hematom|effus|pleur|lacrim|pilon|superfic|sebac|foreign)/,
];
/** Ways in that only an operating room has. */
const LARGE = /^(?:lap|laparoscop\w{2,5}|robot\w{0,7}|arthroscop\w{2,5}|thoracoscop\w{2,5}|open|transsphenoidal|endovascular)$/;
/** The same as the only word for an operation, which is surgery in general: `arthroscopic Latarjet`. */
const WAY_IN = /^(?:laparoscop|arthroscop|thoracoscop|robot)ic$/;

/** Behind the word: what an earlier operation left, the look after it, or who does it. */
const LEFT =
  /^(?:care|bags?|sites?|output|status|clinic|precautions?|supplies|function|stoma|scars?|incisions?|dressings?|protocol|patients?|appliance|changes?|positions?|type|diet|findings?|pictures?|images?|team|evaluation|stockings?|surgeons?)$/;
/** Before the noun: words that say nothing of what is operated on. */
const SAYS_NOTHING =
  /^(?:the|an?|this|that|any|no|for|of|to|with|and|or|in|on|by|her|his|their|visual|complete|partial|possible|further|surgical|urgent|prior|previous|after|before|post|needs?|aggressive|gastric|ng|nasogastric)$/;

/** What is replaced or removed without operating. */
const NO_PART = /^(?:hormone|enzyme|fluid|volume|steroid|blood|protein|electrolyte|therapy|wax)$/;

/** Operations that no table lists, by the ending of their names or by a noun of operating beside a part of the body. */
export function proceduresByShape(note: Note): readonly Match<ProcedureEntry>[] {
  const found: Match<ProcedureEntry>[] = [];
  for (const [word, places] of note.words) {
    const head = HEADS.get(word);
    const wayIn = WAY_IN.test(word);
    const size = wayIn ? 'major' : (head?.[0] ?? sizeByEnding(word));
    if (size === null) continue;
    for (const at of places) {
      const token = note.tokens[at];
      const beside = wordsBeside(note, at, -1);
      const before = beside.map(({ norm }) => norm);
      const after = wordsBeside(note, at, 1).map(({ norm }) => norm);
      const [next = ''] = after;
      if (token === undefined || LEFT.test(next)) continue;
      if (wayIn && (next === '' || after.slice(0, 3).some(isOperation))) continue;
      if (head !== undefined && !isOperatedOn(head[1], before, after)) continue;
      const around = [...before, ...after];
      const small = isAny(SMALL, around) && !around.some((one) => LARGE.test(one));
      // What is operated on belongs to the name: a hernia repair names no hernia.
      const parts = head === undefined ? 0 : countOf(before, (one) => isAny(PARTS, [one]) || isAny(SMALL, [one]));
      const name = wayIn ? 'surgery' : [...before.slice(0, parts).reverse(), word].join(' ');
      const value: ProcedureEntry = { name, family: name, size: small ? 'minor' : size, codes: [] };
      const { start } = beside[parts - 1] ?? token;
      found.push({ start, end: token.end, value, words: name, tokens: [at, at + 1] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isOperatedOn(needsPart: boolean, before: readonly string[], after: readonly string[]): boolean {
  if (after[0] === 'of') return !needsPart || isAny(PARTS, after);
  const [last] = before;
  if (last === undefined || NO_PART.test(last)) return false;
  return needsPart ? isAny(PARTS, before.slice(0, 2)) : !SAYS_NOTHING.test(last);
}

/** How many of the first words are such. */
function countOf(words: readonly string[], such: (word: string) => boolean): number {
  const end = words.findIndex((word) => !such(word));
  return end === -1 ? words.length : end;
}

function isOperation(word: string): boolean {
  return HEADS.has(word) || sizeByEnding(word) !== null || word === 'surgery';
}

function sizeByEnding(word: string): Size | null {
  if (!LAST.has(word.slice(-3)) || NO_PROCEDURE.test(word)) return null;
  const size = ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? null;
  return size !== null && SMALL_BY_NAME.test(word) ? 'minor' : size;
}

function isAny(patterns: readonly RegExp[], words: readonly string[]): boolean {
  return words.some((word) => patterns.some((pattern) => pattern.test(word)));
}
