import type { Judged } from './category.js';
import type { Signs } from './signs.js';

/** Symptoms that an illness brings with it: `codes of the illness | codes of its symptoms`. */
const BRINGS: readonly (readonly [illness: RegExp, symptoms: RegExp])[] = [
  [/^J3/, /^(?:R04|R05|R09|R51|R06)/],
  [/^(?:J0|J1|J2|J4|U07|J8|J9|B34)/, /^(?:R05|R06|R07|R09|R50|R53|R68|J02|M79\.1|R51|R19\.7|R11)/],
  [/^(?:I50|I11|I13|I27|I48|I2[0-5]|I35|I44)/, /^(?:R06|R60|R00|R07|R42|R55|R53|E87\.70|R01)/],
  [/^E1[01]/, /^(?:R73|R35|R63\.1|R80|E86)/],
  [/^(?:K2|K3|K4|K5|K6|K7|K8|K9|A0)/, /^(?:R1[0-9]|R63\.0|R50|E86\.0|K59\.0)/],
  [/^(?:N39|N30|N10|N20|N13|N40|N32|N41)/, /^(?:R30|R35|R39|R31|R10|R50|R33|M54|R11|R82)/],
  [/^(?:M|S[3-9]|G5|G8)/, /^(?:M25|M79\.[16]|M54|R20|R26|M62|R52|M25\.4)/],
  [/^(?:F|R45)/, /^(?:G47\.0|R53|R41|R45|R63\.0|R51|F43\.9)/],
  [/^(?:G43|G44|S06)/, /^(?:R51|R11|R42|H53)/],
  [/^(?:H[0-9])/, /^(?:H57|H92|H53|R42|H93|R51)/],
  [/^(?:D5|D6)/, /^(?:R53|R42|R06|K92)/],
  [/^(?:L|B0|B3)/, /^(?:R21|L29|R60|R22)/],
  [/^(?:C|D0)/, /^(?:R63\.4|R64|R53)/],
  [/^(?:N7|N8|N9|O|D25)/, /^(?:N89|R10|N93|N94)/],
  [/^E0[0-7]/, /^(?:R53|R00|R63)/],
  [/^(?:E87|E86)/, /^(?:R53|R42|R11)/],
];
const DUE =
  /\b(?:due to|secondary to|caused by|because of|from (?:his|her|the)|related to|attributed to|consistent with|explained by|result of|with likely|with probable|associated with)\b/i;

/**
 * The counted problem that explains a symptom, so that the symptom is not counted again (R1.10). A symptom that is
 * treated on its own, as an item of its own, stays.
 * @returns the index of the illness in `all`, or `null`
 */
export function explainedBy({ reading: { note } }: Signs, judged: Judged, all: readonly Judged[]): number | null {
  const { candidate, actions } = judged;
  const { course, icd10 = '' } = candidate.mention.value;
  if (course !== 'symptom' && !/^R/.test(icd10)) return null;
  for (const [index, other] of all.entries()) {
    if (other === judged) continue;
    const illness = other.candidate.mention.value;
    if (illness.course === 'symptom' || illness.course === 'status' || /^R/.test(illness.icd10 ?? 'R')) continue;
    const sameSentence = other.candidate.mention.sentence === candidate.mention.sentence;
    if (sameSentence && DUE.test(between(note.text, candidate.mention, other.candidate.mention))) return index;
    const brings = BRINGS.some(([from, to]) => from.test(illness.icd10 ?? '') && to.test(icd10));
    const own = candidate.headed && (actions.stepUp || actions.testsOrdered > 0 || /^F/.test(illness.icd10 ?? ''));
    if (brings && !own) return index;
  }
  return null;
}

function between(text: string, a: { start: number; end: number }, b: { start: number; end: number }): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
