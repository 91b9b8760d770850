import type { ModelName } from '../../src/model/model-data.js';
import type { PlainPatient } from './slow-score.js';

const OTHER_CODES = ['I10', 'E78.5', 'Z00.00', 'J06.9', 'M54.50', 'ZZZ', '25000', '', 'E11', 'not a code'];

/** Patients by chance, the same for the same seed: any demographics, up to 25 codes, written in any way. */
export function randomPatients(count: number, seed: number, mapped: readonly string[]): readonly PlainPatient[] {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return Array.from({ length: count }, (): PlainPatient => {
    const py = pick([2022, 2023, 2024, 2025, 2026, 2027]);
    const models: readonly (ModelName | undefined)[] =
      py < 2024 ? ['V24', undefined] : py === 2027 ? ['V28', undefined] : ['V28', 'V24', undefined];
    const model = pick(models);
    // A few codes often, the rest of the map seldom, so that hierarchies and interactions meet.
    const near = Math.floor(next() * mapped.length);
    const dx = Array.from({ length: Math.floor(next() * next() * 26) }, () => {
      const chosen = next();
      if (chosen < 0.15) return pick(OTHER_CODES);
      const code = chosen < 0.5 ? (mapped[(near + Math.floor(next() * 200)) % mapped.length] ?? '') : pick(mapped);
      return written(code, next());
    });
    return {
      py,
      ...(model === undefined ? {} : { model }),
      age: Math.floor(next() * 121),
      sex: pick(['F', 'M']),
      dual: pick(['00', '00', '01', '02', '03', '04', '05', '06', '08', '09', '10', 'NA']),
      orec: pick(['0', '1', '2', '3']),
      newEnrollee: next() < 0.15,
      snp: next() < 0.15,
      institutional: next() < 0.15,
      dx,
    };
  });
}

function written(code: string, how: number): string {
  if (how < 0.7) return code;
  const dotted = code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
  if (how < 0.8) return dotted;
  return how < 0.9 ? dotted.toLowerCase() : ` ${code} `;
}

/** A small seeded generator (mulberry32). @returns numbers from 0 up to 1 */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
