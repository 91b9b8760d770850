import type { Lexicon, Term } from '@levelproof/note';
import { COURSES, type Course, type ProblemEntry, type SidedCodes } from '../reading/entries.js';
import { cancer } from './problems/cancer.js';
import { cancerSiteTerms } from './problems/cancer-sites.js';
import { children } from './problems/children.js';
import { digestive } from './problems/digestive.js';
import { earsNoseThroat } from './problems/ears-nose-throat.js';
import { endocrineAndMetabolic } from './problems/endocrine-and-metabolic.js';
import { eyes } from './problems/eyes.js';
import { heartAndVessels } from './problems/heart-and-vessels.js';
import { infectionsAndBlood } from './problems/infections-and-blood.js';
import { injuries } from './problems/injuries.js';
import { kidneyAndUrinary } from './problems/kidney-and-urinary.js';
import { lungs } from './problems/lungs.js';
import { mind } from './problems/mind.js';
import { musclesAndJoints } from './problems/muscles-and-joints.js';
import { nervesAndBrain } from './problems/nerves-and-brain.js';
import { skin } from './problems/skin.js';
import { siteTerms } from './problems/site-terms.js';
import { statusAndHistory } from './problems/status-and-history.js';
import { symptoms } from './problems/symptoms.js';
import { womenAndPregnancy } from './problems/women-and-pregnancy.js';
import { lazily } from './rows.js';

/**
 * The problem lexicon: one file a specialty in `problems/`, in each the conditions by their course under a line
 * `# course` (one of `COURSES`), one row a condition: `code; canonical name; other words; ...`.
 *
 * - The code is ICD-10-CM as specific as every word of the row allows, `-` where there is none. Sides stand in braces:
 *   `M25.56{1,2,9}` is right, left, unspecified; with four, the third is both sides. ` !` after it marks a threat to
 *   life or function. Rows stand in the order of their codes: one that begins with a full stop is of the category of the
 *   row above it (`.9` below `I50.2` is I50.9).
 * - The canonical name is a term itself and is what a report calls the problem, whatever word of the row the note uses:
 *   a word that names anything else, or anything of another course, has a row of its own, be it of the same code.
 * - Of the other words, `=MS` counts only in exactly this case.
 *
 * To add a condition, add a row to the specialty's file, below its course. Plurals, hyphens, case and possessives need
 * no row of their own, nor do words that hold another word of the row ("acute gout" beside "gout") or differ from one by
 * what `SAME` says. An abbreviation that
 * means other things too belongs to the senses of the note package, not here.
 */
const SPECIALTIES: readonly string[] = [
  heartAndVessels,
  lungs,
  endocrineAndMetabolic,
  digestive,
  kidneyAndUrinary,
  nervesAndBrain,
  mind,
  musclesAndJoints,
  skin,
  eyes,
  earsNoseThroat,
  womenAndPregnancy,
  infectionsAndBlood,
  cancer,
  injuries,
  children,
  symptoms,
  statusAndHistory,
];

/** Conditions, symptoms, injuries, circumstances: whatever a clinician may address. */
export const problemLexicon: () => Lexicon<ProblemEntry> = lazily(problemTerms);

/** The rows of all specialties as cells: name, code, course, other words. */
export function problemRows(): readonly (readonly string[])[] {
  return SPECIALTIES.flatMap((text) => {
    let course = '';
    let category = '';
    return text.split('\n').flatMap((line) => {
      if (line.startsWith('# ')) course = line.slice(2);
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [cell = '', name = '', ...words] = line.split(';').map((one) => one.trim());
      const code = cell.startsWith('.') ? category + cell : cell;
      category = code.slice(0, 3);
      return [[name, code === '-' ? '' : code, course, words.join(';')]];
    });
  });
}

/** Every term for a problem, the more specific files first where two name the same words. */
export function problemTerms(): readonly Term<ProblemEntry>[] {
  const terms = problemRows().flatMap((row) => termsOfRow(row));
  const all = [...terms.flatMap(withWhose), ...terms.flatMap(otherwise), ...siteTerms(), ...cancerSiteTerms()];
  return [...all, ...all.flatMap(britishly)];
}

/** A part of the body at the end of a term, which a note gives an owner and a side: "blood in urine", "lump in breast". */
const PART =
  /^(.{3,30}? (?:in|of|on)) (?:the )?(breasts?|urine|stools?|eyes?|ears?|neck|groin|axilla|armpit|abdomen|chest|back|scalp|face|hands?|legs?|arms?|foot|feet|knees?|hips?|shoulders?|throat|testicles?|scrotum|skin)$/;
const WHOSE = ['the', 'his', 'her', 'my', 'the right', 'the left', 'his right', 'his left', 'her right', 'her left', 'right', 'left'];

/** A term with the ways to say whose part of the body it is. */
function withWhose(term: Term<ProblemEntry>): readonly Term<ProblemEntry>[] {
  const match = term.exactCase === true || !/ (?:in|of|on) /.test(term.words) ? null : PART.exec(term.words);
  if (match === null) return [term];
  const [, before = '', part = ''] = match;
  return [term, ...WHOSE.map((whose) => ({ ...term, words: `${before} ${whose} ${part}` }))];
}

/** What is written in two ways whatever the condition; each is read as the other. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/ (of|to) the /, ' $1 '],
  [/ (of|to) (?!the )/, ' $1 the '],
  [/\bdisc\b/, 'disk'],
  [/(?<!congestive )heart failure/, 'congestive heart failure'],
  [/\b(stage|type|class) 1\b/, '$1 i'],
  [/\b(stage|type|class) 2\b/, '$1 ii'],
  [/\b(stage|class) 3\b/, '$1 iii'],
  [/\bstage 4\b/, 'stage iv'],
  [/\bckd\b/, 'chronic kidney disease'],
  [/\bmdd\b/, 'major depression'],
  [/\bmdd\b/, 'major depressive disorder'],
];

/** A term as it is also written: "stage iii", "lumbar disk herniation", "aneurysm of the ascending aorta". */
function otherwise(term: Term<ProblemEntry>): readonly Term<ProblemEntry>[] {
  if (term.exactCase === true) return [];
  const words = new Set([term.words]);
  for (const [one, other] of SAME) for (const known of [...words]) words.add(known.replace(one, other));
  words.delete(term.words);
  return [...words].map((said) => ({ ...term, words: said }));
}

/** What the British spell otherwise: almost no term has any of it. */
const AMERICAN = /emi[ac]|\b(?:edema|leuko|fetal|hem[aeo])|esophag|rrhe|tumor|pnea|esthesia/;

/** The British spelling of a term, where it has one: anaemia, oedema, oesophageal, diarrhoea, haemorrhage. */
function britishly(term: Term<ProblemEntry>): readonly Term<ProblemEntry>[] {
  if (term.exactCase === true || !AMERICAN.test(term.words)) return [];
  const words = term.words
    .replace(/emi([ac])/g, 'aemi$1')
    .replace(/\bedema/g, 'oedema')
    .replace(/esophag/g, 'oesophag')
    .replace(/rrhe/g, 'rrhoe')
    .replace(/\bhem(?=[aeo])/g, 'haem')
    .replace(/\bleuko/g, 'leuco')
    .replace(/tumor/g, 'tumour')
    .replace(/dyspnea/g, 'dyspnoea')
    .replace(/apnea/g, 'apnoea')
    .replace(/esthesia/g, 'aesthesia')
    .replace(/\bfetal/g, 'foetal');
  return words === term.words ? [] : [{ ...term, words }];
}

function termsOfRow(row: readonly string[]): readonly Term<ProblemEntry>[] {
  const [name = '', code = '', course = '', words = ''] = row;
  const value = entryOf(name, code, courseOf(course));
  const all = words === '' ? [name] : [name, ...words.split(';').map((word) => word.trim())];
  return all.filter((word) => word !== '').flatMap((word) => termsOfWords(word, value));
}

function termsOfWords(words: string, value: ProblemEntry): readonly Term<ProblemEntry>[] {
  if (words.startsWith('=')) return [{ words: words.slice(1), value, exactCase: true }];
  const plain: Term<ProblemEntry> = { words, value, plural: true };
  return words.includes(',') ? [plain, { ...plain, words: words.replaceAll(',', '') }] : [plain];
}

/** Reads a code cell: `I10`, `I21.4 !`, `M25.56{1,2,9}`. */
export function entryOf(name: string, cell: string, course: Course): ProblemEntry {
  const threat = cell.endsWith('!');
  const code = threat ? cell.slice(0, -1).trim() : cell;
  const entry: ProblemEntry = threat ? { name, course, threat } : { name, course };
  const braces = /^([A-Z0-9.]{0,8})\{([A-Z0-9,]{3,12})\}([A-Z0-9]{0,4})$/.exec(code);
  if (braces === null) return code === '' ? entry : { ...entry, icd10: code };
  const [, before = '', inside = '', after = ''] = braces;
  const codes = inside.split(',').map((side) => `${before}${side}${after}`);
  const right = codes[0] ?? '';
  const left = codes[1] ?? '';
  const both = codes.length === 4 ? codes[2] : undefined;
  const sided: SidedCodes = both === undefined ? { right, left } : { right, left, both };
  return { ...entry, icd10: codes[codes.length - 1] ?? right, sided };
}

function courseOf(cell: string): Course {
  const course = COURSES.find((known) => known === cell);
  return course ?? 'symptom';
}
