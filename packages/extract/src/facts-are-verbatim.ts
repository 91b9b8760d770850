import { assertVerbatim, type EncounterFacts, type Evidence } from '@levelproof/contract';

/** Throws `EVIDENCE_MISMATCH` unless every quote of every fact stands in the note at its offsets. */
export function assertFactsVerbatim(note: string, facts: EncounterFacts): void {
  const check = (list: string, all: readonly { readonly evidence: readonly Evidence[] }[]): void => {
    for (const [at, { evidence }] of all.entries()) {
      for (const [nth, one] of evidence.entries()) assertVerbatim(note, one, `${list}[${at}].evidence[${nth}]`);
    }
  };
  check('sources', facts.sources);
  check('visit', [facts.visit]);
  check('problems', facts.problems);
  check('data', facts.data);
  check('risk', facts.risk);
  check('time', facts.time);
  check('diagnoses', facts.diagnoses);
  check('services', facts.services);
  check('observations', facts.observations);
  check('questions', facts.questions);
  for (const [at, { meat }] of facts.diagnoses.entries())
    check(
      `diagnoses[${at}].meat`,
      meat.map(({ evidence }) => ({ evidence: [evidence] })),
    );
  if (facts.psychotherapy !== null) {
    check('psychotherapy', [facts.psychotherapy]);
    check('psychotherapy.complexity', facts.psychotherapy.complexity);
  }
}
