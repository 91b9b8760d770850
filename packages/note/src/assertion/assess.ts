export const ENTITY_TYPES = [
  'problem',
  'symptom',
  'test',
  'drug',
  'procedure',
  'disposition',
  'external-note',
  'historian',
  'interpretation',
  'discussion',
  'time',
  'determinant',
  'service',
] as const;
/** What kind of thing a mention is: some triggers mean another thing for a drug than for a problem. */
export type EntityType = (typeof ENTITY_TYPES)[number];
