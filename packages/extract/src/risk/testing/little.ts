import type { RiskKind } from '@levelproof/contract';

/** Kinds of little risk that nearly every plan has: cases leave them out where they speak of something else. */
export const LITTLE: ReadonlySet<RiskKind> = new Set<RiskKind>([
  'conservative-care',
  'rest-or-reassurance',
  'referral',
  'therapy-referral',
  'supply-or-equipment',
]);
