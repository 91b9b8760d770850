/**
 * `pnpm test:random [count] [seed]`
 * The scorer against the slow reference of the tests, on many random patients. Fails on the first difference.
 */
import { disagreements } from '../test/reference/disagreements.js';

const count = Number(process.argv[2] ?? 50_000);
const seed = Number(process.argv[3] ?? 20_261_124);
const found = disagreements(count, seed);
for (const one of found.slice(0, 10)) console.log(JSON.stringify(one));
console.log(`${count} random patients, seed ${seed}: ${found.length} differences`);
if (found.length > 0) process.exitCode = 1;
