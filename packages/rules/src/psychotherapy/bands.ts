import type { CrisisCodes, CrisisRule, PsychotherapyBand } from '../packs/psychotherapy.js';
import type { ResolvedEncounter } from '@levelproof/contract';

/** The band that whole minutes of individual psychotherapy fall into; `null` below the first one (R5.1). */
export function bandOf(minutes: number, bands: readonly PsychotherapyBand[]): PsychotherapyBand | null {
  return bands.find(({ least, last }) => minutes >= least && (last === null || minutes <= last)) ?? null;
}

/** Units of the further crisis code: each block after the first span counts once begun (R5.5). */
export function furtherCrisisUnits(minutes: number, { last, block }: CrisisRule): number {
  return minutes <= last ? 0 : Math.ceil((minutes - last) / block);
}

/** The crisis codes of an encounter: Medicare has its own outside the office. */
export function crisisCodesFor({ payerRules, setting }: ResolvedEncounter, rule: CrisisRule): CrisisCodes {
  const { medicare } = rule;
  const own = payerRules === 'medicare' && medicare !== null && (medicare.settings?.includes(setting) ?? true);
  return own ? medicare : rule.codes;
}
