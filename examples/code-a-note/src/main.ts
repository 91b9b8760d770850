import { readFileSync } from 'node:fs';
import { code } from 'levelproof';

const note = readFileSync(new URL('../../notes/diabetes-follow-up.txt', import.meta.url), 'utf8');
const result = await code(note, { dateOfService: '2026-03-02', patientStatus: 'established' });

console.log(`${result.recommended.codes.join(' + ')} by ${result.recommended.basis}`);
for (const { id, basis, codes, support } of result.candidates)
  console.log(`  ${id}: ${codes.join(' + ')} (${basis}, ${support})`);

console.log(`medical decision making: ${result.mdm?.level}, ${result.mdm?.firm ? 'firm' : 'not firm'}`);
for (const problem of result.facts.problems) {
  console.log(`  ${problem.name}: ${problem.category}`);
  // Every quote stands in the note, word by word.
  for (const { start, end, quote } of problem.evidence)
    console.log(`    "${quote}" ${note.slice(start, end) === quote}`);
}
for (const { element, code: reason } of result.mdm?.next?.short ?? [])
  console.log(`  short of the next level in ${element}: ${reason}`);
for (const gap of result.gaps) console.log(`  asks: ${gap.question}`);

if (result.recommended.codes[0] !== '99214') throw new Error('the example is coded otherwise than its page says');
