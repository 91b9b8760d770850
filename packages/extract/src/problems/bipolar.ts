/** The code of a bipolar illness by its episode and psychosis, where the note says which. */
export function bipolar(code: string, said: string): string | null {
  const psychotic = PSYCHOTIC.test(said);
  if (code === 'F31.60' || MIXED.test(said)) return psychotic ? 'F31.64' : 'F31.60';
  if (code === 'F31.10' || MANIC.test(said)) return psychotic ? 'F31.2' : 'F31.10';
  if (code === 'F31.30' || LOW.test(said)) return psychotic ? 'F31.5' : 'F31.30';
  return null;
}

const MIXED = /\bmixed (?:state|episode|features|type)\b/i;
/** Now, not in former years, and not denied. */
const MANIC =
  /(?<!\b(?:no|not|without|denies|history of|past|previous|prior|last|any|for|of)[- ](?:an? |current |recent |any )?)(?:\bmanic\b|\bmania\b)(?! depress|[- ]depress| in (?:19|20)\d\d)/i;
const LOW =
  /\b(?:currently|presently|now|episode|phase|state|type),? depressed|depressed (?:state|phase|episode|type)\b/i;
const PSYCHOTIC =
  /(?<!\b(?:no|without|non|not|denies|history of)[- ](?:any |current )?)\b(?:psychosis|psychotic|delusion\w{0,3})\b/i;
