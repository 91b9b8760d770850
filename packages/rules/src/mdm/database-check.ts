import type { DataFact, EncounterFacts } from '@levelproof/contract';

/**
 * The data with a check of the prescription monitoring database as a contested outside source, whose switch (C9) says
 * whether it counts. The reader only observes the check, since by default it is no item of data.
 */
export function withDatabaseCheck(
  data: readonly DataFact[],
  observations: EncounterFacts['observations'] | undefined,
): readonly DataFact[] {
  const check = observations?.find(({ kind }) => kind === 'monitoring-database-check');
  if (check === undefined) return data;
  const { id, certainty, evidence } = check;
  const item = 'monitoring database';
  return [...data, { id, certainty, evidence, kind: 'external-note', item, external: 'yes', contested: ['C9'] }];
}
