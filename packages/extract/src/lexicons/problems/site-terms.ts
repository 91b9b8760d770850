import type { Lexicon, Term } from '@levelproof/note';
import type { Course, ProblemEntry } from '../../reading/entries.js';
import { entryOf } from '../problems.js';
import { lazily } from '../rows.js';
import { siteRows } from './sites.js';

interface Condition {
  readonly course: Course;
  /** Other words for it; `{}` is the site. */
  readonly said: readonly string[];
}

/** What can befall a site, and how it is said of one. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  pain: { course: 'symptom', said: ['{} pain', 'pain in {}', 'pain of {}', 'painful {}', '{} discomfort', '{} arthralgia', '{} ache', '{} tenderness', 'sore {}', 'pain to {}', 'pain at {}'] },
  stiffness: { course: 'symptom', said: ['{} stiffness', 'stiffness of {}', 'stiff {}'] },
  swelling: { course: 'symptom', said: ['{} swelling', 'swelling of {}', 'swollen {}', 'swelling in {}', '{} edema', '{} effusion'] },
  weakness: { course: 'symptom', said: ['{} weakness', 'weakness of {}'] },
  numbness: { course: 'symptom', said: ['{} numbness', 'numbness of {}', 'numbness in {}'] },
  instability: { course: 'chronic', said: ['{} instability', 'instability of {}', 'unstable {}'] },
  deformity: { course: 'chronic', said: ['{} deformity', 'deformity of {}'] },
  fullness: { course: 'symptom', said: ['{} fullness'] },
  rash: { course: 'symptom', said: ['{} rash', 'rash of {}', 'rash on {}'] },
  mass: { course: 'undiagnosed', said: ['{} mass', 'mass of {}', '{} lump', 'lump on {}', 'mass on {}', 'mass in {}', '{} nodule'] },
  lesion: { course: 'symptom', said: ['{} lesion', 'lesion of {}', 'lesion on {}'] },
  cyst: { course: 'chronic', said: ['{} cyst', 'cyst of {}', 'cyst on {}'] },
  abscess: { course: 'acute', said: ['{} abscess', 'abscess of {}', 'abscess on {}'] },
  infection: { course: 'acute', said: ['{} infection', 'infection of {}', 'infected {}'] },
  contusion: { course: 'injury', said: ['{} contusion', 'contusion of {}', 'bruised {}', '{} bruise', 'contusion to {}', '{} hematoma', 'hematoma of {}'] },
  sprain: { course: 'injury', said: ['{} sprain', 'sprain of {}', 'sprained {}', '{} sprain/strain', '{} ligament sprain'] },
  strain: { course: 'injury', said: ['{} strain', 'strain of {}', 'strained {}', '{} muscle strain'] },
  injury: { course: 'injury', said: ['{} injury', 'injury of {}', 'injury to {}', 'injured {}', '{} trauma'] },
  laceration: { course: 'injury', said: ['{} laceration', 'laceration of {}', 'laceration to {}', 'laceration on {}', '{} wound', 'lacerated {}', 'cut on {}'] },
  abrasion: { course: 'self-limited', said: ['{} abrasion', 'abrasion of {}', 'abrasion to {}', 'abrasions on {}'] },
  burn: { course: 'injury', said: ['{} burn', 'burn of {}', 'burn to {}', 'burned {}'] },
  'puncture wound': { course: 'injury', said: ['{} puncture wound', 'puncture wound of {}', 'puncture wound to {}'] },
  'foreign body': { course: 'injury', said: ['{} foreign body', 'foreign body in {}', 'foreign body of {}'] },
  'wall mass': { course: 'undiagnosed', said: ['{} wall mass'] },
  dislocation: { course: 'complicated-injury', said: ['{} dislocation', 'dislocated {}'] },
  fracture: { course: 'complicated-injury', said: ['{} fracture', 'fracture of {}', 'fractured {}'] },
};

/** Terms for every site with everything that can befall it: "knee pain", "pain in the left knee", "sprained ankle". */
export function siteTerms(): readonly Term<ProblemEntry>[] {
  const terms: Term<ProblemEntry>[] = [];
  for (const line of siteRows.split('\n')) {
    if (line.trim() === '') continue;
    const [siteCell = '', conditionCell = ''] = line.split('|');
    const sites = siteCell.split(';').map((site) => site.trim());
    for (const pair of conditionCell.split(';')) {
      const [kind = '', code = ''] = pair.split('=').map((part) => part.trim());
      const condition = CONDITIONS[kind];
      if (condition === undefined) continue;
      for (const site of sites) terms.push(...termsOf(sites[0] ?? site, site, kind, code, condition));
    }
  }
  return terms;
}

function termsOf(
  canonical: string,
  site: string,
  kind: string,
  code: string,
  condition: Condition,
): readonly Term<ProblemEntry>[] {
  const value = entryOf(`${canonical} ${kind}`, code, condition.course);
  return condition.said.flatMap((said) =>
    whichOf(said).map((which) => ({ words: said.replace('{}', `${which}${site}`), value, plural: true })),
  );
}

/** "pain in the left knee" has a side between the condition and the site; "painful knee" has none. */
function whichOf(said: string): readonly string[] {
  return said.includes(' of {}') || said.includes(' in {}') || said.includes(' to {}') ? SIDES : [''];
}

const SIDES = ['', 'the ', 'his ', 'her ', 'right ', 'left ', 'the right ', 'the left ', 'both ', 'bilateral '];

/** What can befall a part of the body, each with its code cell. */
export type Part = ReadonlyMap<string, string>;

/** Parts of the body by the words for them, for injuries whose part stands apart from their name. */
export const partLexicon: () => Lexicon<Part> = lazily(() =>
  siteRows.split('\n').flatMap((line) => {
    const [siteCell = '', conditionCell] = line.split('|');
    if (conditionCell === undefined) return [];
    const value: Part = new Map(
      conditionCell.split(';').map((pair) => {
        const [kind = '', code = ''] = pair.split('=').map((part) => part.trim());
        return [kind, code] as const;
      }),
    );
    return siteCell.split(';').map((site) => ({ words: site.trim(), value, plural: true }));
  }),
);
