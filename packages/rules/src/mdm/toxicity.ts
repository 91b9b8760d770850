import type { ToxicityConditions } from '@levelproof/contract';

/**
 * Conditions of intensive toxicity monitoring that are not met (R1.54); empty when all are. For drugs that
 * are watched for nothing but harm (tier `strong`) the purpose needs no words of its own.
 * @param longest longest interval between tests in days
 */
export function missingOfToxicity(conditions: ToxicityConditions | undefined, longest: number): readonly string[] {
  if (conditions === undefined) return ['drug', 'test', 'purpose', 'interval', 'today'];
  const { tier, testNamed, forToxicity, intervalDays, partOfToday } = conditions;
  const missing: string[] = [];
  if (tier === 'no') missing.push('drug');
  if (!testNamed) missing.push('test');
  if (forToxicity === false || (forToxicity === 'not-stated' && tier !== 'strong')) missing.push('purpose');
  if (intervalDays === 'not-stated' || intervalDays > longest) missing.push('interval');
  if (!partOfToday) missing.push('today');
  return missing;
}
