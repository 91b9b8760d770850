import { once } from '../lexicons/rows.js';
import type { Course } from './entries.js';

/**
 * Nouns that are a condition whatever stands before them, by the course that most conditions so named take. Where
 * courses vary the milder one stands.
 */
const HEADS: Readonly<Partial<Record<Course, string>>> = {
  chronic:
    'disease syndrome disorder insufficiency deficiency dysfunction failure stenosis cyst polyp hernia prolapse ' +
    'degeneration instability contracture deformity malformation anomaly defect stricture fistula palsy granuloma adhesion ' +
    'aneurysm calcification dilatation dilation enlargement intolerance regurgitation scar scarring ulcer loosening ' +
    'nonunion malunion impairment ataxia narrowing cancer paralysis spasticity',
  acute:
    'infection abscess reaction hematoma obstruction malfunction effusion toxicity leak dehiscence impaction retention ' +
    'inflammation blockage embolus thrombosis hemorrhage',
  injury: 'fracture injury tear rupture sprain strain laceration contusion burn bite sting avulsion dislocation',
  undiagnosed: 'mass nodule lump tumor neoplasm',
  symptom:
    'pain itch itching swelling weakness numbness bleeding drainage spasm twitching rash irritation difficulty ' +
    'abnormality lesion disturbance complication',
};

const courses = once(() => {
  const byWord = new Map<string, Course>();
  for (const [course, words = ''] of Object.entries(HEADS))
    for (const word of words.split(' ')) byWord.set(word, course as Course);
  return byWord;
});

/** Endings of the names of conditions that last, */
const LASTING =
  /(?:.{3}(?:[oi]|ia)sis|.{3}thorax|.pathy|.trophy|.plasia|ectasia|.megaly|.cele|malacia|penia|cythemia|plegia|paresis|.{3}oma|omatosis|.emia|thyroidism|pituitarism|gonadism|osteronism|cortic(?:al)?ism|tonia|kinesia|dactyly|philia|.schisis)$/;
/** that pass, the last as it is misspelled, */
const PASSING = /.{3}(?:itis|itides|itus)$/;
/** and of complaints. */
const FELT = /(?:algia|dynia|rrhea|.uria|esthesia|phagia|.pnea|opsia|phonia|phasia|praxia|lalia)$/;
/** Words with such an ending that are something else. */
const OTHERWISE =
  /^(?:eu|normo|diagn|progn|prosth|hypno|hypoth|homeo|emphas|trauma|osteopathy)|(?:stomosis|lysis|desis|centesis|poiesis|physis|ostasis|stoma)$/;

/** The course of the condition that a word names as the last of its name. */
export function courseOfShape(norm: string): Course | null {
  const byWord = courses();
  const noun = byWord.get(norm) ?? (norm.endsWith('s') ? byWord.get(norm.replace(/(?<=x|ss)es$|s$/, '')) : undefined);
  if (noun !== undefined) return noun;
  if (norm.length < 6 || OTHERWISE.test(norm)) return null;
  const word = norm.replace(/(?<=oma|pathy|algia|cele)s$|(?<=oma)ta$/, '');
  if (LASTING.test(word)) return 'chronic';
  return PASSING.test(word) ? 'acute' : FELT.test(word) ? 'symptom' : null;
}

/** A noun that is a condition only with the words before it. */
export function isBareNoun(norm: string): boolean {
  return courses().has(norm);
}

/** What has gone wrong with a part, a device or, the last of them, a measure, by the course that it takes. */
const WRONG: readonly (readonly [course: Course, words: RegExp])[] = [
  ['injury', /^(?:torn|broken|fractured|ruptured)$/],
  ['acute', /^(?:clogged|blocked|dislodged|leaking|infected|malfunctioning|ingrown|impacted|inflamed|irritated)$/],
  ['chronic', /^(?:retained|loose|failed|failing|deformed)$/],
  ['symptom', /^(?:painful|swollen|tender|enlarged)$/],
  ['undiagnosed', /^(?:elevated|abnormal|low|high|raised|decreased|increased|prolonged)$/],
];

/** The course of what is wrong with the thing named behind the word. */
export function courseOfWrong(norm: string): Course | null {
  return WRONG.find(([, words]) => words.test(norm))?.[0] ?? null;
}

/** Who the patient is, how well, what is to be done: no name of a condition. */
const NO_NAME =
  /^(?:(?:fe)?male|(?:wo)?man|boy|girl|infant|newborn|child|healthy|same|none|pending|good|fair|poor|condition|hospital.*|follow.*|visit|exam.*|management|therapy|treatment|diet|care|surgery|term|tests?|gaf|discharge|prognosis|problems?|family|mother|father)$|.(?:ing|ed|ly|[eou]?[ct]tomy|plasty)$/;

/** A word that no name of a condition without its shape holds. */
export function isNoName(norm: string): boolean {
  return NO_NAME.test(norm);
}
