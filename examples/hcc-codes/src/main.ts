import { type RafPatient, rafScorer } from '@levelproof/hcc';
import { icd10cm } from '@levelproof/hcc/icd10cm';
import { v28 } from '@levelproof/hcc/v28';

const scorer = rafScorer({ models: [v28()], codes: icd10cm() });
const patient: RafPatient = {
  py: 2026,
  age: 72,
  sex: 'F',
  dual: '00',
  orec: '0',
  dx: ['E11.22', 'e119', 'I50.32', '250.00'],
};

const { raw, payment, hcc, dropped, terms } = scorer.score(patient);
console.log(`raw ${raw}, payment ${payment}, categories ${hcc.join(', ')}, dropped ${dropped.join(', ')}`);
for (const [term, figure] of Object.entries(terms)) console.log(`  ${term} ${figure}`);

for (const { code, says, icd10 } of scorer.explain(patient).findings) console.log(`  ${code} ${icd10 ?? ''}: ${says}`);
console.log(`N18.4 would add ${scorer.marginal(patient, 'N18.4')}`);

if (!hcc.includes(37) || !dropped.includes(38)) throw new Error('the categories are not those of the example');
