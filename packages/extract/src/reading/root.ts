import { once } from '../lexicons/rows.js';
import type { ProblemEntry } from './entries.js';

/** Three-character categories that name one illness, so that "depression" and "MDD, recurrent" are one problem. */
const FAMILIES: readonly (readonly [root: string, pattern: RegExp])[] = [
  ['diabetes', /^(?:E08|E09|E10|E11|E13)|^R73\.9/],
  ['hypertension', /^(?:I1[0-6A]|R03\.0)/],
  ['lipids', /^E78/],
  ['depression', /^(?:F32|F33|F34\.1)/],
  ['anxiety', /^F41/],
  ['bipolar', /^F3[01]/],
  ['asthma', /^J45/],
  ['copd', /^J4[1-4]/],
  ['heart-failure', /^I50|^I51\.(?:89|9)$/],
  ['atrial-fibrillation', /^I48/],
  ['coronary', /^I2[0-5]/],
  ['kidney-disease', /^N18|^N28\.9/],
  ['hypothyroidism', /^E0[23]|^E89\.0/],
  ['obesity', /^E66|^R63\.5/],
  ['seizures', /^G40|^R56\.9/],
  ['migraine', /^G43/],
  ['reflux', /^K21|^R12/],
  ['prostate', /^N40/],
  ['stroke', /^I6[03]|^Z86\.73/],
  ['opioid', /^F11/],
  ['alcohol', /^F10/],
  ['tobacco', /^F17|^Z72\.0|^Z87\.891/],
  ['arthritis of the knee', /^M17/],
  ['lupus', /^M32/],
  ['tremor', /^(?:G25\.0|R25\.1)/],
  ['back pain', /^M54\.[59]/],
  ['urinary infection', /^N39\.0|^N30/],
  ['pneumonia', /^J1[2-8]/],
  ['gastrointestinal bleed', /^K92\.[12]|^K62\.5/],
  ['breathlessness', /^R06\.0/],
  ['chest pain', /^R07\.[089]/],
  ['abdominal pain', /^R10\.[1-39]/],
  ['gait', /^R26/],
  ['hallucinations', /^R44/],
  ['anemia', /^(?:D5[0-3]|D6[23]|D64\.9)/],
  ['liver tests', /^R74\.0/],
  ['uterine cancer', /^C5[45]/],
  ['hip fracture', /^S72\.[012]/],
  ['femur fracture', /^S72\.[349]/],
  ['humerus fracture', /^S42\.[234]/],
  ['wrist fracture', /^S62\.10|^S52\.5/],
  ['hand fracture', /^S62\.[39]/],
  ['leg fracture', /^S82\.[29]/],
  ['foot fracture', /^S92\.[39]/],
  ['neck strain', /^S13\.4|^S16\.1/],
  ['lumbar strain', /^S33\.5|^S39\.012/],
  ['bunion', /^M20\.1|^M21\.61/],
  ['eczema', /^L20|^L30\.9/],
  ['contact dermatitis', /^L2[345]/],
  ['nails', /^B35\.1|^L60\.[23]/],
  ['otitis', /^H66|^H65/],
  ['sinusitis', /^J01|^J32/],
  ['bronchitis', /^J20|^J40/],
  ['cold', /^J0[06]/],
  ['gastroenteritis', /^A0[89]|^K52\.9/],
];

/** The families by the letter with which their codes begin: a code is held against those of its own chapter only. */
const byLetter = once(() => {
  const groups = new Map<string, (typeof FAMILIES)[number][]>();
  for (const family of FAMILIES) {
    for (const letter of new Set(family[1].source.match(/[A-Z](?=[\d[])/g))) {
      groups.set(letter, [...(groups.get(letter) ?? []), family]);
    }
  }
  return groups;
});

/** What makes two mentions one problem: the illness, not its stage, side or complication. */
export function rootOf({ icd10, name }: ProblemEntry): string {
  // One code for raised liver tests, troponin, creatinine and more.
  if (icd10 === undefined || icd10 === 'R79.89') return /\bliver\b/.test(name) ? 'liver tests' : name;
  const family = byLetter()
    .get(icd10.charAt(0))
    ?.find(([, pattern]) => pattern.test(icd10));
  if (family !== undefined) return family[0];
  return icd10.startsWith('Z') || icd10.startsWith('R') || icd10.startsWith('S') || icd10.startsWith('T')
    ? icd10.replace(/\d?[A-Z]$/, '')
    : icd10.slice(0, 3);
}
