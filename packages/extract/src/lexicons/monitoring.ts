import { table } from '@levelproof/note';
import { listOf, once } from './rows.js';

/**
 * Which illness a test is usually followed for. One row a test, columns separated by ` | `:
 * id of the test as in tests/ | ICD-10-CM categories, separated by `; `
 *
 * Used to see which addressed problem a plan means when it only names the test: "check A1c".
 */
const monitoringTable = table(`
a1c | E10; E11; E13; R73
uacr | E10; E11; N18
lipid | E78
tsh | E03; E05; E89; E06; C73; E02
pt-inr | I48; Z79.01; I82; I26
psa | N40; C61; R97
uric | M10; E79
dxa | M81; M85; M80
vitd | E55
b12 | E53; D51
ferritin | D50; E61
phq9 | F32; F33
psg | G47.3
hsat | G47.3
spiro | J4
pft | J4
`);

const byTest = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(monitoringTable().map(([test = '', diagnoses]) => [test, listOf(diagnoses)])),
);

/** Whether a test is usually done to follow a diagnosis. */
export function isUsuallyFollowedBy(test: string, icd10: string): boolean {
  return (
    byTest()
      .get(test)
      ?.some((category) => icd10.startsWith(category)) === true
  );
}

/** Steps that name no drug and no test, and the illness that they are for. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:weight (?:loss|reduction|management)|los(?:e|ing) (?:some |more )?weight|bariatric)\b/i, 'E66'],
  [/\b(?:(?:smoking|tobacco) cessation|(?:quit|stop)(?:ting|ping)? smoking|nicotine (?:patch\w{0,2}|replacement|gum))\b/i, 'F17'],
  [/\b(?:bi-?pap|cpap)\b/i, 'G47.3'],
];

/** The illnesses, as categories of ICD-10-CM, that the steps named in a sentence are for. */
export function stepsFor(words: string): readonly string[] {
  return STEPS.flatMap(([step, category]) => (step.test(words) ? [category] : []));
}
