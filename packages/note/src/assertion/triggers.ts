import { compileLexicon } from '../lexicon/compile-lexicon.js';
import type { Lexicon, Term } from '../lexicon/lexicon.js';
import { table } from '../lexicon/table.js';
import { ENTITY_TYPES, type EntityType } from './assess.js';
import { contextRows } from './lexicons/context.js';
import { experiencerPatternRows, experiencerRows } from './lexicons/experiencers.js';

/** What a trigger says of a mention. `family` is anybody but the patient. */
export type Attribute = 'negated' | 'uncertain' | 'historical' | 'hypothetical' | 'family' | 'template';

/** Words that mark a mention, only look so, or end the reach of those that do. */
export interface Trigger {
  /** Id of the rule, as a mark names it. */
  readonly id: string;
  /** `null`: it marks nothing. */
  readonly attribute: Attribute | null;
  readonly terminates: boolean;
  readonly forward: boolean;
  /** Words that it reaches over at most. */
  readonly reach: number;
  /** Kinds of mention that it holds for; `null` for all. */
  readonly only: ReadonlySet<EntityType> | null;
}

const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  NEGATED: 'negated',
  UNCERTAIN: 'uncertain',
  HISTORICAL: 'historical',
  // What an earlier note said is told of an earlier day.
  COPIED: 'historical',
  HYPOTHETICAL: 'hypothetical',
  FAMILY: 'family',
  OTHER_EXPERIENCER: 'family',
};

/** A denial that answers the words before it. */
export const ANSWER: Trigger = {
  id: 'answer',
  attribute: 'negated',
  terminates: false,
  forward: false,
  reach: 8,
  only: null,
};

/** How far a trigger reaches when its row does not say. */
const REACH: Readonly<Record<Attribute, number>> = {
  negated: 24,
  uncertain: 12,
  historical: 12,
  hypothetical: 30,
  family: 14,
  template: 12,
};
/** What stands before its trigger stands near it. */
const LONGEST_BACK = 8;

/** `Previous` before a test or an operation says when, not that it does not count; before a drug it says that it is over. */
const PAST: ReadonlySet<EntityType> = new Set<EntityType>(['problem', 'symptom', 'drug']);

/** The triggers, compiled at the first call, once. */
export const triggers: () => Lexicon<readonly Trigger[]> = (() => {
  let made: Lexicon<readonly Trigger[]> | null = null;
  return () => {
    made ??= compileLexicon(byWords([...contextTerms(), ...experiencerTerms()]));
    return made;
  };
})();

/** Words of several rows (`denied` reaches both ways) carry the triggers of them all. */
function byWords(terms: readonly Term<Trigger>[]): readonly Term<readonly Trigger[]>[] {
  const together = new Map<string, Trigger[]>();
  for (const { words, value } of terms) {
    const same = together.get(words);
    if (same === undefined) together.set(words, [value]);
    else same.push(value);
  }
  return [...together].map(([words, value]) => ({ words, value }));
}

function contextTerms(): readonly Term<Trigger>[] {
  let heading: readonly string[] = [];
  return table(contextRows)().flatMap((row) => {
    const [words = ''] = row;
    const [, kind = '', direction = '', most = '', kinds = ''] = heading;
    if (!words.startsWith('= ')) return [{ words, value: triggerOf(words, kind, direction, Number(most), kinds) }];
    heading = [words, words.slice(2), ...row.slice(1)];
    return [];
  });
}

function experiencerTerms(): readonly Term<Trigger>[] {
  const terms: Term<Trigger>[] = [];
  const patterns = table(experiencerPatternRows)();
  for (const [relation = '', people = ''] of table(experiencerRows)()) {
    for (const who of listed(people)) {
      for (const [kind = '', direction = '', templates = ''] of patterns) {
        const named = kind === 'EXPERIENCER' ? (relation === 'kin' ? 'FAMILY' : 'OTHER_EXPERIENCER') : kind;
        const value = triggerOf(`experiencer-${relation}`, named, direction, 0, '');
        for (const template of listed(templates)) terms.push({ words: template.replace('{who}', who), value });
      }
    }
  }
  return terms;
}

function triggerOf(id: string, kind: string, direction: string, most: number, kinds: string): Trigger {
  const attribute = ATTRIBUTES[kind] ?? null;
  const forward = direction !== 'BACKWARD';
  const usual = attribute === null ? 0 : REACH[attribute];
  const reach = most > 0 ? most : usual;
  const only = kinds === '' ? (attribute === 'historical' && forward ? PAST : null) : entityTypes(kinds);
  return {
    id,
    attribute,
    terminates: kind === 'TERMINATE',
    forward,
    reach: forward ? reach : Math.min(reach, LONGEST_BACK),
    only,
  };
}

function entityTypes(kinds: string): ReadonlySet<EntityType> {
  const wanted = kinds.split(' ');
  return new Set(ENTITY_TYPES.filter((type) => wanted.includes(type)));
}

function listed(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
