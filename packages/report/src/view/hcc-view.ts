import type { CodingResult, HccLine } from '@levelproof/contract';
import { assumedWords, MEAT_WORDS, segmentWords } from '../words/hcc.js';
import { listed } from '../words/listed.js';
import { type FactNames, reasonWords } from '../words/reasons.js';
import { quotedLine, sentence } from './proved.js';
import type { DiagnosisView, RafView } from './view.js';

/** The diagnoses for risk adjustment; those that would count and are not supported come first, as in the result. */
export function hccViews({ hcc }: CodingResult, names: FactNames): readonly DiagnosisView[] {
  return hcc.map((line, index) => ({
    ...quotedLine(`hcc:${index + 1}`, line.term, 'diagnosis', line.evidence),
    because: line.findings.map((finding) => sentence(reasonWords(finding, names))),
    icd10: line.icd10,
    category: categoryWords(line),
    meat: meatWords(line),
    supported: line.supported,
  }));
}

function categoryWords({ hcc, model, findings }: HccLine): string {
  if (model === '') return 'no model asked';
  if (hcc.length === 0 && findings.some(({ code }) => code === 'hcc.category-once'))
    return `${model} HCC stands on another code`;
  return hcc.length === 0 ? `no payment HCC in ${model}` : `${model} HCC ${hcc.join(', ')}`;
}

function meatWords({ meat, strength }: HccLine): string {
  return meat.length === 0 ? 'MEAT none' : `MEAT ${strength}: ${listed(meat.map((letter) => MEAT_WORDS[letter]))}`;
}

/** The score that this note proves by itself, term by term; `null` without age and sex. */
export function rafView({ raf }: CodingResult): RafView | null {
  if (raf === undefined) return null;
  const payment =
    raf.payment === null ? 'no payment score: a factor of the year is missing' : `payment ${raf.payment.toFixed(3)}`;
  const notes = [
    `Segment ${raf.segment}: ${segmentWords(raf.segment)}.`,
    ...(raf.hcc.length === 0
      ? ['No payment category is supported by this note.']
      : [`Categories: ${raf.hcc.join(', ')}.`]),
    ...(raf.dropped.length === 0 ? [] : [`Dropped below a more severe one: ${raf.dropped.join(', ')}.`]),
    ...(raf.assumed.length === 0 ? [] : [`Assumed, because nobody said: ${listed(raf.assumed.map(assumedWords))}.`]),
    'Age as on the date of service; the model takes it on February 1 of the payment year.',
    'A score of a patient rests on all notes of a year; this is what this note proves by itself.',
  ];
  return {
    summary: `${raf.model === 'blend' ? 'blend of V24 and V28' : raf.model}, payment year ${raf.paymentYear}: raw ${raf.raw.toFixed(3)}, ${payment}`,
    terms: Object.entries(raf.terms).map(([name, figure]) => [name, figure.toFixed(3)] as const),
    notes,
  };
}
