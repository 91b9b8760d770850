import { PROBLEM_CATEGORIES } from '@levelproof/contract';
import type { FlatEncounter } from './mdm-table.js';

/** An encounter twice: as facts for ours, as counts for a general engine. */
export interface RandomEncounter {
  readonly counts: FlatEncounter;
  readonly problems: readonly object[];
  readonly data: readonly object[];
  readonly risk: readonly object[];
}

const TESTS = ['cbc', 'cmp', 'tsh', 'lipid', 'a1c', 'ua'] as const;
const RISKS = [
  'rest-or-reassurance',
  'over-the-counter-drug',
  'therapy-referral',
  'prescription-drug-management',
  'minor-surgery',
  'elective-major-surgery',
  'social-determinant',
  'hospitalization',
  'parenteral-controlled-substance',
  'emergency-major-surgery',
] as const;

/** Encounters from a seed: the same seed, the same encounters. */
export function randomEncounters(count: number, seed: number): readonly RandomEncounter[] {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  return Array.from({ length: count }, () => oneEncounter(below));
}

function oneEncounter(below: (limit: number) => number): RandomEncounter {
  const counts: Record<string, number> = {};
  const add = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const known = { certainty: 'attested', evidence: [] } as const;
  const problems = Array.from({ length: 1 + below(3) }, (_, at) => {
    const category = PROBLEM_CATEGORIES[below(11)] ?? 'self-limited';
    add(category);
    return { id: `problem:${at + 1}`, ...known, name: `problem ${at + 1}`, category, status: 'not-stated' };
  });
  const data: object[] = [];
  for (const testId of TESTS.slice(0, below(5))) {
    add('items');
    add('itemsWithHistorian');
    data.push({
      id: `data:${data.length + 1}`,
      ...known,
      kind: 'test-ordered',
      item: testId,
      testId,
      orderedBy: 'this-encounter',
    });
  }
  if (below(4) === 0) {
    add('historian');
    add('itemsWithHistorian');
    const historian = { kind: 'independent-historian', item: 'mother', source: 'mother', reasonStated: true };
    data.push({ id: `data:${data.length + 1}`, ...known, ...historian });
  }
  if (below(5) === 0) {
    add('interpretation');
    const reading = {
      kind: 'independent-interpretation',
      item: 'ecg',
      testId: 'ecg',
      hasInterpretation: true,
      interpretationBilled: 'no',
    };
    data.push({ id: `data:${data.length + 1}`, ...known, ...reading });
  }
  if (below(6) === 0) {
    add('discussion');
    const talk = {
      kind: 'discussion',
      item: 'cardiology',
      source: 'cardiology',
      partner: 'external-clinician',
      interactive: true,
      external: 'yes',
    };
    data.push({ id: `data:${data.length + 1}`, ...known, ...talk });
  }
  const risk = Array.from({ length: below(3) }, (_, at) => {
    const kind = RISKS[below(RISKS.length)] ?? 'rest-or-reassurance';
    const withRisk = kind.endsWith('surgery') && kind !== 'emergency-major-surgery' && below(2) === 0;
    add(withRisk ? `${kind}-with-risk` : kind);
    return {
      id: `risk:${at + 1}`,
      ...known,
      kind,
      item: kind,
      decision: 'decided',
      reasoned: true,
      problemId: 'problem:1',
      ...(kind === 'prescription-drug-management' ? { action: 'start' } : {}),
      ...(kind === 'social-determinant' ? { limitsCare: true } : {}),
      ...(kind.endsWith('surgery') ? { riskFactors: withRisk ? 'stated' : 'denied' } : {}),
    };
  });
  return { counts, problems, data, risk };
}
