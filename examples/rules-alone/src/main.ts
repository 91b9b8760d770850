import { emptyFacts, type ProblemFact, type RiskFact } from '@levelproof/contract';
import { score } from '@levelproof/rules';

/** Attested: somebody who saw the patient says so; there is no note to quote. The result keeps that in sight. */
const attested = { certainty: 'attested', evidence: [] } as const;
const hypertension: ProblemFact = {
  ...attested,
  id: 'problem:1',
  name: 'hypertension',
  category: 'chronic-exacerbation',
  status: 'not-at-goal',
  icd10: 'I10',
};
const lisinopril: RiskFact = {
  ...attested,
  id: 'risk:1',
  kind: 'prescription-drug-management',
  item: 'lisinopril',
  action: 'increase',
  decision: 'decided',
  problemId: 'problem:1',
};

const facts = emptyFacts({ dateOfService: '2026-03-02', patientStatus: 'established' });
const result = score({ ...facts, problems: [hypertension], risk: [lisinopril] });

console.log(`${result.recommended.codes.join(' + ')} by ${result.recommended.basis}`);
console.log(`documented alone ${result.mdm?.floor}, supported ${result.mdm?.level}`);
console.log(JSON.stringify(result.mdm?.trace.reason));

// The same facts under the rules of an earlier year.
const before = score({
  ...facts,
  encounter: { ...facts.encounter, dateOfService: '2022-06-01' },
  problems: [hypertension],
});
console.log(`${before.rulePack.id} without the drug: ${before.recommended.codes.join(' + ')}`);

if (result.recommended.codes[0] !== '99214') throw new Error('the facts are scored otherwise than the example says');
