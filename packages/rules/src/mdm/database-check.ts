import type { DataFact, EncounterFacts, Observation } from '@levelproof/contract';

const NONE: readonly never[] = [];

/**
 * The data with a check of the prescription monitoring database as a contested outside source, whose switch (C9) says
 * whether it counts. The reader only observes the check, since by default it is no item of data.
 */
export function withDatabaseCheck(
  data: readonly DataFact[],
  observations: EncounterFacts['observations'] = NONE,
): readonly DataFact[] {
  const check = observations.find(({ kind }) => kind === 'monitoring-database-check');
  return check === undefined ? data : [...data, sourceOf(check)];
}

function sourceOf({ id, certainty, evidence }: Observation): DataFact {
  const item = 'prescription monitoring database';
  return { id, certainty, evidence, kind: 'external-note', item, source: item, external: 'yes', contested: ['C9'] };
}
