import type { Note } from '@levelproof/note';
import type { DrugEntry, TestEntry } from './entries.js';
import type { Mention } from './reading.js';

/** Tests and drugs of a note after its words for them were read together. */
export interface Derived {
  readonly tests: readonly Mention<TestEntry>[];
  readonly drugs: readonly Mention<DrugEntry>[];
}

/**
 * Reads the tests that no row of a lexicon can name alone: the level of any drug ("vancomycin trough"), the specimens
 * that share one word ("blood and urine cultures"), and the fields of a dipstick or a tap, which are no blood tests.
 */
export function derivedTests(
  note: Note,
  named: readonly Mention<TestEntry>[],
  drugs: readonly Mention<DrugEntry>[],
): Derived {
  const all = named.filter((test) => !isTherapy(note, test));
  if (all.length < named.length) return derivedTests(note, all, drugs);
  const levels = drugs.flatMap((drug) => levelOf(note, drug, named));
  const starts = new Set(levels.map(({ start }) => start));
  const shared = named.flatMap((test) => specimensBeside(note, test));
  const tests = dipstickFields(note, named);
  if (levels.length + shared.length === 0) return { tests, drugs };
  return {
    tests: [...tests, ...levels, ...shared].sort((a, b) => a.start - b.start || b.end - a.end),
    drugs: drugs.filter(({ start }) => !starts.has(start)),
  };
}

/** `PT` among clotting tests, or with its seconds; else it is physical therapy. */
const CLOTTING_BEHIND =
  /^(?:\W{1,3}(?:and )?(?:a?PTT|INR|platelets?|fibrinogen)\b|(?: of| is| was|:)? ?\d{1,2}(?:\.\d)?\b(?! ?(?:x|times|\/|sessions|visits|weeks?|days?|-))|\W{1,3}(?:normal|elevated|prolonged))/i;
const CLOTTING_BEFORE = /\b(?:INR|PTT|coags?|labs?|CBC|BMP|CMP|platelets?|diff)\W{1,3}(?:and )?$/i;

function isTherapy({ text }: Note, { start, end, value }: Mention<TestEntry>): boolean {
  if (value.id !== 'pt-inr' || !/^PT$/i.test(text.slice(start, end))) return false;
  return !CLOTTING_BEHIND.test(text.slice(end, end + 24)) && !CLOTTING_BEFORE.test(text.slice(start - 14, start));
}

/** After a drug: its level, also that of two drugs that share the word. */
const LEVEL =
  /^(?:(?:,? and | ?\/ ?)[a-z-]{4,24})? (?:(?:trough|peak|serum|blood|drug|plasma) ){0,2}(?:levels?|troughs?)\b(?! of care)/i;

/** How far the word may stand from its drug, in UTF-16 code units. */
const REACH = 60;

function levelOf(
  note: Note,
  drug: Mention<DrugEntry>,
  named: readonly Mention<TestEntry>[],
): readonly Mention<TestEntry>[] {
  const after = note.text.slice(drug.end, drug.end + REACH);
  if (
    !(LEVEL.test(after) || isMeasured(note, drug, named)) ||
    named.some(({ start, end }) => start < drug.end && drug.start < end)
  )
    return [];
  const { name } = drug.value;
  return [{ ...drug, value: assay(`${name}-level`, `${name} level`, '80299') }];
}

/** A number without a unit ends the item of a list: `digoxin 0.9, potassium 4.1`. */
const MEASURED = /^ ?(?:[:=] ?|is |was |of )?\d{1,3}(?:\.\d{1,2})?(?= ?(?:,|;|\.(?!\d)|\n|$| and\b))/i;

/** A drug whose level is measured, with a bare number among the tests of a sentence. */
function isMeasured(note: Note, drug: Mention<DrugEntry>, named: readonly Mention<TestEntry>[]): boolean {
  return (
    drug.value.alsoTest &&
    MEASURED.test(note.text.slice(drug.end, drug.end + REACH)) &&
    named.some(({ sentence }) => sentence === drug.sentence)
  );
}

/** Specimens that a culture is named by. */
const CULTURES: Readonly<Record<string, TestEntry>> = {
  blood: assay('bcx', 'blood culture', '87040'),
  urine: assay('ucx', 'urine culture', '87086'),
  sputum: assay('spcx', 'sputum culture', '87070'),
  stool: assay('stoolcx', 'stool culture', '87045'),
  wound: assay('wcx', 'wound culture', '87070'),
  csf: assay('csf', 'csf', '89050'),
};
const BEFORE = /(?:\b(?:blood|urine|sputum|stool|wound|CSF)(?:, and |, | and | ?\/ ?| ?& ?)){1,4}$/i;
const AFTER =
  /^ (?:of|for|from) (?:the |his |her )?(?:blood|urine|sputum|stool|wound|CSF)(?:(?:, and |, | and | ?\/ ?)(?:\w{2,6}, )?(?:blood|urine|sputum|stool|wound|CSF)){0,3}\b/i;

/** `blood and urine cultures`, `cultures of blood and urine`: one test a specimen. */
function specimensBeside(note: Note, test: Mention<TestEntry>): readonly Mention<TestEntry>[] {
  const { text } = note;
  const words = text.slice(test.start, test.end).replace(/ of blood$/i, '');
  if (!/cultures?$/i.test(words)) return [];
  const end = test.start + words.length;
  const from = Math.max(0, test.start - REACH);
  const before = BEFORE.exec(text.slice(from, test.start));
  if (before !== null) return specimensIn(before[0], from + before.index, test);
  const after = AFTER.exec(text.slice(end, end + REACH));
  return after === null ? [] : specimensIn(after[0], end, test);
}

function specimensIn(words: string, at: number, test: Mention<TestEntry>): readonly Mention<TestEntry>[] {
  return [...words.matchAll(/blood|urine|sputum|stool|wound|csf/gi)].flatMap(({ 0: word, index }) => {
    const value = CULTURES[word.toLowerCase()];
    const start = at + index;
    return value === undefined || value.id === test.value.id
      ? []
      : [{ ...test, start, end: start + word.length, value }];
  });
}

/** Words that name a field of a dipstick where the urine was spoken of, and a blood test elsewhere. */
const FIELDS = new Set(['glucose', 'tbili', 'wbc', 'cbc', 'rbc', 'hgb', 'ketones', 'hematuria', 'bicarb']);
/** Fluids that are tapped and counted. */
const FLUIDS = new Set(['csf', 'synovial-fluid', 'pleural-fluid', 'ascitic-fluid', 'body-fluid']);
/** A field has a grade, a blood test a number. */
const GRADE_AFTER =
  /^(?:s|'s)?\s?[:=-]?\s?(?:is |was |were )?(?:neg|pos|trace|small|moderate|large|none|nil|[1-4]\s?\+|per (?:high|hpf|low))/i;
const GRADE_BEFORE =
  /(?:\b(?:neg\w{0,5}|pos\w{0,5}|trace|small|moderate|large|no|few|many|occasional)(?: for)?|[1-4]\s?\+|\d{1,3}(?: to |-)\d{1,3})\s$/i;
/** How far the last field may stand from the word for the test, in UTF-16 code units. */
const STRIP = 450;

function dipstickFields(note: Note, tests: readonly Mention<TestEntry>[]): readonly Mention<TestEntry>[] {
  let strip: Mention<TestEntry> | null = null;
  return tests.map((test) => {
    const { overlapGroup, id } = test.value;
    if (overlapGroup === 'UA' || FLUIDS.has(id)) {
      strip = test;
      return test;
    }
    const field = FIELDS.has(id);
    if (strip !== null && FLUIDS.has(strip.value.id)) {
      // In a tapped fluid cells and sugar are counted, in the sentence that names it.
      if (field && strip.sentence === test.sentence) return { ...test, value: strip.value };
      strip = null;
      return test;
    }
    if (strip === null && FIELDS.has(id) && isOfUrine(note, test)) {
      strip = { ...test, value: URINALYSIS };
      return strip;
    }
    if (strip === null || strip.section !== test.section || test.start - strip.end > STRIP) return test;
    const graded =
      GRADE_AFTER.test(note.text.slice(test.end, test.end + 24)) ||
      GRADE_BEFORE.test(note.text.slice(Math.max(0, test.start - 24), test.start));
    if (field && graded) return { ...test, value: strip.value };
    // Another test ends the strip, a field with a number too: "UA negative, glucose 184, BUN 20".
    strip = null;
    return test;
  });
}

/** `Urine: negative for ketones and glucose`. */
const URINE = /\burine\b(?! (?:output|drug|tox|culture))[^.;\n]{0,60}$/i;
const URINALYSIS: TestEntry = { ...assay('ua', 'ua', '81003'), overlapGroup: 'UA' };

function isOfUrine(note: Note, { start, end }: Mention<TestEntry>): boolean {
  const before = note.text.slice(Math.max(0, start - REACH - 20), start);
  if (!URINE.test(before)) return false;
  return GRADE_AFTER.test(note.text.slice(end, end + 24)) || GRADE_BEFORE.test(before.slice(-24));
}

function assay(id: string, name: string, code: string): TestEntry {
  return {
    id,
    name,
    code,
    category: 'laboratory',
    panel: false,
    hasInterpretation: false,
    counts: 'yes',
    needsContext: false,
  };
}
