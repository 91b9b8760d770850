import type { MeatLetter } from '@levelproof/contract';

/** Our words for the four letters. */
export const MEAT_WORDS: Readonly<Record<MeatLetter, string>> = {
  M: 'monitored',
  E: 'evaluated',
  A: 'assessed',
  T: 'treated',
};

const SEGMENTS: Readonly<Record<string, string>> = {
  CNA: 'community, not dual, aged',
  CND: 'community, not dual, disabled',
  CFA: 'community, full dual, aged',
  CFD: 'community, full dual, disabled',
  CPA: 'community, partial dual, aged',
  CPD: 'community, partial dual, disabled',
  INS: 'institutional',
  NE: 'new enrollee',
  SNPNE: 'new enrollee of a chronic-condition special needs plan',
};

/** Our words for a segment of the risk model; an unknown one stands as it is. */
export function segmentWords(segment: string): string {
  return Object.hasOwn(SEGMENTS, segment) ? (SEGMENTS[segment] ?? segment) : segment;
}

/** Our words for what was assumed of a patient. */
export function assumedWords(assumed: string): string {
  return assumed.replaceAll('-', ' ');
}
