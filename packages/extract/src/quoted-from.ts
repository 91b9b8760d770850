import { type EncounterFacts, type Evidence, evidenceAt } from '@levelproof/contract';

/** The facts with each quote cut anew from the text as it was given, at the same offsets. */
export function quotedFrom(text: string, facts: EncounterFacts): EncounterFacts {
  return quoted(text, facts) as EncounterFacts;
}

function quoted(text: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => quoted(text, each));
  if (typeof value !== 'object' || value === null) return value;
  if (isEvidence(value)) return evidenceAt(text, value.start, value.end);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, quoted(text, each)]));
}

function isEvidence(value: object): value is Evidence {
  return 'quote' in value && 'start' in value && 'end' in value;
}
