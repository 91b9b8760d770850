import type { Note } from '@levelproof/note';
import { type Part, partLexicon } from '../lexicons/problems/site-terms.js';
import { entryOf } from '../lexicons/problems.js';
import type { ProblemEntry } from '../reading/entries.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** Conditions that the site table has under another word. */
const KINDS: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^fracture$/, 'fracture'],
  [/\bsprain\b/, 'sprain'],
  [/\bstrain\b/, 'strain'],
  [/\b(?:contusion|hematoma)\b/, 'contusion'],
  [/\babrasion\b/, 'abrasion'],
  [/\bpuncture wound\b/, 'puncture wound'],
  [/\b(?:laceration|open wound)\b/, 'laceration'],
  [/\bforeign body\b/, 'foreign body'],
  [/\bcyst$/, 'cyst'],
  [/^mass$/, 'mass'],
  [/^abscess$/, 'abscess'],
  [/^pain$/, 'pain'],
];
/** How far from its name the part may stand, in UTF-16 code units. */
const NEAR = 60;
const EYE = /\b(?:OD|OS|OU)\b/;
const EYE_CODE = 'T15.9{1,2,0}XA';

/**
 * An injury or pain of no stated part as that of the part that its sentence names nearest to it, else of the one part
 * that the complaint is about: "medial meniscus sprain" under "right knee".
 */
export function ofItsPart({ reading: { note } }: Signs, { mention }: Candidate): ProblemEntry {
  const { value } = mention;
  const kind = KINDS.find(([name]) => name.test(value.name))?.[1];
  const sentence = note.sentences[mention.sentence];
  if (kind === undefined || sentence === undefined || !/^(?:T14|R52|L72\.9|D49\.9|L02\.91)/.test(value.icd10 ?? ''))
    return value;
  const near = partLexicon()
    .find(note, sentence)
    .filter((part) => part.value.has(kind))
    .map((part) => ({ part: part.value, away: Math.max(part.start - mention.end, mention.start - part.end) }))
    .filter(({ away }) => away >= 0 && away <= NEAR)
    .sort((one, other) => one.away - other.away)[0]?.part;
  const eye = kind === 'foreign body' && EYE.test(note.text.slice(sentence.start, sentence.end));
  const code = near?.get(kind) ?? (eye ? EYE_CODE : partOfComplaint(note)?.get(kind));
  return code === undefined ? value : { ...entryOf(value.name, code, value.course) };
}

/** The part that the complaint names, where it names one only. */
function partOfComplaint(note: Note): Part | undefined {
  const complaint = note.sections.find(({ category }) => category === 'chief-complaint');
  if (complaint === undefined) return undefined;
  const [first, ...others] = partLexicon().find(note, complaint.body);
  return others.every(({ value }) => value === first?.value) ? first?.value : undefined;
}
