import type { DiagnosisFact, Evidence, MeatEvidence, MeatLetter } from '@levelproof/contract';

const LETTERS: readonly MeatLetter[] = ['M', 'E', 'A', 'T'];
const RANK = { weak: 1, medium: 2, strong: 3 } as const;

/** How well a note supports a diagnosis, letter by letter. */
export interface Meat {
  /** Letters with at least medium evidence, in the order M, E, A, T. */
  readonly letters: readonly MeatLetter[];
  /** Every letter with its words, the strongest first within a letter. */
  readonly byLetter: readonly {
    readonly letter: MeatLetter;
    readonly strength: MeatEvidence['strength'];
    readonly evidence: readonly Evidence[];
  }[];
  /** `strong`: a strong letter or two medium ones. `medium`: one medium letter. `weak`: hints only. */
  readonly strength: 'strong' | 'medium' | 'weak' | 'none';
}

/**
 * Reads the MEAT of one diagnosis from all mentions of it. A problem addressed today and named in the assessment
 * or plan is assessed, whether or not another word says so.
 */
export function meatOf(mentions: readonly DiagnosisFact[]): Meat {
  const given = mentions.flatMap((mention) => [...mention.meat, ...addressedIn(mention)]);
  const byLetter = LETTERS.flatMap((letter) => {
    const own = given.filter((one) => one.letter === letter);
    if (own.length === 0) return [];
    const sorted = [...own].sort(
      (a, b) =>
        RANK[b.strength] - RANK[a.strength] || a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
    );
    return [
      {
        letter,
        strength: sorted[0]?.strength ?? ('weak' as const),
        evidence: distinct(sorted.map((one) => one.evidence)),
      },
    ];
  });
  const solid = byLetter.filter(({ strength }) => strength !== 'weak');
  const strength =
    byLetter.some((one) => one.strength === 'strong') || solid.length >= 2
      ? 'strong'
      : solid.length === 1
        ? 'medium'
        : byLetter.length > 0
          ? 'weak'
          : 'none';
  return { letters: solid.map(({ letter }) => letter), byLetter, strength };
}

function addressedIn(mention: DiagnosisFact): readonly MeatEvidence[] {
  if (mention.problemId === undefined) return [];
  if (!mention.places.includes('assessment') && !mention.places.includes('plan')) return [];
  return mention.evidence.slice(0, 1).map((evidence) => ({ letter: 'A', strength: 'medium', evidence }));
}

/** Evidence without repeats, in the order given. */
export function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
