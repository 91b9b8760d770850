import { checkOverlay, diffRules, factsOfCase } from '@levelproof/rules/authoring';
import { data, northwind } from './northwind.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

say(`${data.id}: ${checkOverlay(data).length} problems, ${data.cases.length} cases hold`);
for (const example of data.cases) {
  const plain = {};
  const theirs = { overlays: [northwind], named: [northwind.id] };
  const { parameters, differences } = diffRules(factsOfCase(example), plain, theirs);
  say(`\n${example.name}`);
  if (differences.length === 0) say('  nothing moves');
  for (const { what, before, after, why } of differences) {
    say(`  ${what}: ${written(before)} -> ${written(after)}`);
    const [cause] = why;
    if (cause !== undefined) {
      say(`    because ${cause.rule}: ${cause.before?.reason.code ?? '-'} -> ${cause.after?.reason.code ?? '-'}`);
    }
  }
  if (differences.length === 0) continue;
  for (const { parameter, unit, after } of parameters) {
    if (example.shows.includes(parameter)) {
      say(`  source: ${parameter} (${unit}), ${after?.cite.source ?? '-'} ${after?.cite.section ?? ''}`);
    }
  }
}
