import { startsWithAny } from './code-group.js';

/** Two conditions that the classification links unless the note names another cause. */
export interface Link {
  readonly id: string;
  /** Codes, without the dot, that the link rests on. */
  readonly from: readonly string[];
  /** Code, without the dot, that replaces the first of them. */
  readonly code: string;
}

const DIABETES = ['E08', 'E09', 'E10', 'E11', 'E13'];

/** Diabetes "with": condition to the digits after the diabetes category. Guideline I.A.15 and the index entry. */
const DIABETES_WITH: readonly { readonly id: string; readonly sees: readonly string[]; readonly digits: string }[] = [
  { id: 'diabetes-ckd', sees: ['N181', 'N182', 'N183', 'N184', 'N185', 'N186', 'N189'], digits: '22' },
  { id: 'diabetes-polyneuropathy', sees: ['G629', 'G63'], digits: '42' },
  { id: 'diabetes-gastroparesis', sees: ['K3184'], digits: '43' },
  { id: 'diabetes-angiopathy', sees: ['I739', 'I702'], digits: '51' },
  { id: 'diabetes-foot-ulcer', sees: ['L974', 'L975'], digits: '621' },
];

/**
 * The links between the supported codes of a note: diabetes with its complications (I.A.15), hypertension with heart
 * failure and kidney disease (I.C.9.a). The caller leaves out a code whose cause the note names otherwise.
 * @param codes without dots
 */
export function linksOf(codes: readonly string[]): readonly Link[] {
  const links: Link[] = [];
  const sorted = [...codes].sort();
  for (const category of DIABETES) {
    // The code that says no other complication carries the link, and gives its place to it.
    const own = sorted.filter((code) => code.startsWith(category));
    const diabetes =
      own.find((code) => code === `${category}9`) ?? own.find((code) => code === `${category}65`) ?? own[0];
    if (diabetes === undefined) continue;
    for (const { id, sees, digits } of DIABETES_WITH) {
      const partner = sorted.find((code) => startsWithAny(code, sees));
      const code = category + digits;
      const there = sorted.some((one) => one.startsWith(category + digits.slice(0, 2)));
      if (partner !== undefined && !there) links.push({ id, from: [diabetes, partner], code });
    }
  }
  const pressure = sorted.find((code) => code === 'I10');
  const failure = sorted.find((code) => code.startsWith('I50'));
  const kidney = sorted.filter((code) => code.startsWith('N18')).at(-1);
  if (pressure !== undefined && (failure !== undefined || kidney !== undefined)) {
    const late = kidney === 'N185' || kidney === 'N186';
    const from = [pressure, failure, kidney].filter((code) => code !== undefined);
    if (failure !== undefined && kidney !== undefined) {
      links.push({ id: 'hypertension-heart-kidney', from, code: late ? 'I132' : 'I130' });
    } else if (failure !== undefined) links.push({ id: 'hypertension-heart', from, code: 'I110' });
    else links.push({ id: 'hypertension-kidney', from, code: late ? 'I120' : 'I129' });
  }
  return links;
}
