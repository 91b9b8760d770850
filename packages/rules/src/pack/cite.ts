import type { Citation } from '@levelproof/contract';

/**
 * A citation of our fact sheet and of the public sources behind it.
 * @param section number of the fact, e.g. `R1.13`, or of the contested point, e.g. `C16`
 */
export function cite(section: string, urls: readonly string[] = []): Citation {
  const source = 'levelproof-facts-2026-11';
  const verifiedOn = '2026-11-24';
  return urls.length === 0
    ? { source, section, verified: true, verifiedOn }
    : { source, section, verified: true, verifiedOn, urls };
}

/** The same for a fact that rests on professional knowledge and that nobody has checked against its source. */
export function unverified(section: string): Citation {
  return { source: 'levelproof-facts-2026-11', section, verified: false };
}
