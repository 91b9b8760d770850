import type { ProblemEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';
import { isGuess } from './addressed.js';
import type { Judged } from './category.js';
import type { Signs } from './signs.js';

/** Symptoms that an illness brings with it: `codes of the illness | codes of its symptoms`. */
const BRINGS: readonly (readonly [illness: RegExp, symptoms: RegExp])[] = [
  [/^J3/, /^(?:R04|R05|R09|R51|R06|J34\.89|R07\.0|H57|R43)/],
  [/^(?:J0|J1|J2|J4|U07|J8|J9|B34|A49)/, /^(?:R0[5-9]|R13|R5[0123]|R61|R68|J02|M79\.1|R19\.7|R11|R22|R63\.0|J34\.89)/],
  [/^(?:I50|I11|I13|I27|I48|I2[0-5]|I35|I44)/, /^(?:R06|R60|R00|R07|R42|R55|R53|E87\.70|R01)/],
  [/^E1[01]/, /^(?:R73|R35|R63\.1|R80|E86)/],
  [/^K7/, /^R1[68]/],
  [/^(?:K2|K3|K4|K5|K6|K7|K8|K9|A0)/, /^(?:R1[0-57-9]|R63\.0|R50|E86\.0|K59\.0)/],
  [/^(?:N39|N30|N10|N20|N13|N41)/, /^(?:R3[0135689]|R10|R50|M54|R11|R82)/],
  [/^N(?:40|32|31)/, /^(?:R3[03569]|N39\.[34])/],
  [/^(?:M|S[3-9]|G5|G8)/, /^(?:M25|M79\.[16]|R20|R26|M62|R52|M25\.4)/],
  [/^(?:M0[56]|M32|M4|M5|M9[69]|S3|S[12][2-6]|G5[4589]|G8|C)/, /^M54/],
  [/^(?:F|R45)/, /^(?:G47\.0|R53|R41|R45|R63\.0|R51|F43\.9)/],
  [/^(?:G43|G44|S06|S09)/, /^(?:R51|R11|R42|H53|R55|R40|R41)/],
  [/^(?:H[0-9])/, /^(?:H57|H92|H53|R42|H93|R51|R09|R05|R50|J34\.89|R68)/],
  [/^(?:D5|D6)/, /^(?:R53|R42|R06|K92)/],
  [/^(?:L|B0|B3)/, /^(?:R21|L29|R60|R22)/],
  [/^(?:C|D0)/, /^(?:R63\.4|R64|R53)/],
  [/^(?:N7|N8|N9|O|D25)/, /^(?:N89|R10|N93|N94)/],
  [/^E0[0-7]/, /^(?:R53|R00|R63|R94\.6|R61)/],
  [/^[ST]/, /^(?:R5[25]|R22|R60|S09\.90|T14|M79)/],
  [/^M(?:0[56]|32|35|1[0-9])/, /^(?:M25|M79|R53|R60|R22)/],
  [/^G(?:56|57|6[0-3])/, /^(?:R20|M79|M25|R29)/],
  [/^(?:E86|A0)/, /^(?:R11|R19|R42|R53)/],
  [/^(?:N95)/, /^(?:R61|R23|G47|N89)/],
  [/^(?:G2|F0|G30|G31)/, /^(?:R41|R26|R25|R27|R47)/],
  [/^N1[79]/, /^R(?:34|60|11|53)/],
  [/^(?:E87|E86)/, /^(?:R53|R42|R11)/],
  [/^(?:I8[0379]|N0[2-8]|N18|I89)/, /^(?:R60|R22|R53|R80|M79\.[68])/],
  [/^(?:M32|M33|M34|L93)/, /^(?:R21|R53|R50)/],
  [/^F(?:2|3[01]|32\.3|33\.3)/, /^R44/],
  [/^(?:G43|G5[069]|G6|G8|K|M|N[2478]|C|S)/, /^R52/],
  [/^F43\.1/, /^F51\.5/],
  [/^E78/, /^M79\.1/],
  [/^E1[013]/, /^R40\.4/],
];
/** Whether a symptom is one that the illness brings with it. */
export function isBroughtBy(illness: string, symptom: string): boolean {
  return !isOfOtherJoint(illness, symptom) && BRINGS.some(([from, to]) => from.test(illness) && to.test(symptom));
}

/** Injuries and wear of one joint, with the last digits of M25.5 for the joints whose pain they are. */
const OF_JOINT: readonly (readonly [illness: RegExp, joints: string])[] = [
  [/^(?:S4|M75|M19\.01)/, '1'],
  [/^(?:S5|M77\.[01]|M70\.2)/, '2'],
  [/^S6/, '34'],
  [/^(?:S7|M16|M70\.6)/, '56'],
  [/^(?:S8[0-3]|M17|M2[23]|M76\.5|M70\.4)/, '67'],
  [/^(?:S9|M72\.2|M76\.6)/, '7'],
];

/** A sore shoulder is no part of the bruised knee. */
function isOfOtherJoint(illness: string, symptom: string): boolean {
  const joint = /^M25\.5([1-7])/.exec(symptom)?.[1];
  const own = joint === undefined ? undefined : OF_JOINT.find(([from]) => from.test(illness))?.[1];
  return joint !== undefined && own !== undefined && !own.includes(joint);
}

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
  if (
    course !== 'symptom' &&
    !/^(?:R|S09\.9|T50\.9|V|W|Z99\.2|K80\.2|F2[29]|E16\.[012]|F32\.[A9]|M65\.9|F51\.5|G47\.0|K92\.1|M79\.1|F07|N13\.3|K62\.5|N94\.6|L50)/.test(
      icd10,
    )
  )
    return null;
  for (const [index, other] of all.entries()) {
    if (other === judged || !isPresent(other) || isGuess(other)) continue;
    const illness = other.candidate.mention.value;
    if (!candidate.headed && /^R94\.3/.test(icd10) && /^R(?:0[07]|55)/.test(illness.icd10 ?? '')) return index;
    if (illness.course === 'symptom' || illness.course === 'status' || /^R/.test(illness.icd10 ?? 'R')) continue;
    const ownItem = candidate.headed && candidate.item.index !== other.candidate.item.index;
    if (isPartOf(icd10, illness.icd10 ?? '') && !(ownItem && icd10.startsWith('T50.90'))) return index;
    // Blood from the gut is a problem of its own, whatever bleeds.
    if (icd10.startsWith('K92')) continue;
    const sameItem = !candidate.headed && candidate.item.index === other.candidate.item.index;
    if (sameItem && FINDING.test(icd10)) return index;
    const sameSentence = other.candidate.mention.sentence === candidate.mention.sentence;
    if (sameSentence && DUE.test(between(note.text, candidate.mention, other.candidate.mention))) return index;
    if (sameSentence && accompanies(note.text, other.candidate.mention, candidate.mention)) return index;
    const brings = isBroughtBy(illness.icd10 ?? '', icd10);
    const own = ownItem && (actions.stepUp || actions.testsOrdered > 0 || /^F/.test(illness.icd10 ?? ''));
    if (brings && !own) return index;
  }
  return clusterOf(judged, all);
}

/** Illnesses that are not felt: a complaint named with one of them has another cause. */
const SILENT = /^(?:I1[0-3]|E78|E66|E55|Z)/;

/** "Stroke with left weakness and dysarthria": named with the illness, in its own clause, a symptom is the illness's. */
function accompanies(text: string, illness: Mention<ProblemEntry>, symptom: Mention<ProblemEntry>): boolean {
  if (symptom.start < illness.end || SILENT.test(illness.value.icd10 ?? '')) return false;
  return WITH.test(text.slice(illness.end, symptom.start));
}

const WITH =
  /^(?:,? (?!with\b)[\w-]{1,14}){0,3},? (?:with|presenting with|causing|complicated by|manifested by)\b(?:(?!\b(?:but|however|also|history|without|no)\b)[^.;:]){0,60}$/i;

/** What a test has shown: within what is said of an illness, a sign of that illness. */
const FINDING = /^R(?:7[0-79]|8|9[0-7])/;

/** Complaints told in one breath without a diagnosis are one problem, that of the first (R1.10). */
function clusterOf({ candidate }: Judged, all: readonly Judged[]): number | null {
  const { mention } = candidate;
  // What a test has shown belongs to the complaint that it was done for.
  if (mention.value.course !== 'symptom' && !/^R94/.test(mention.value.icd10 ?? '')) return null;
  const first = all.findIndex(
    ({ candidate: { mention: other } }) =>
      other.sentence === mention.sentence &&
      other.start < mention.start &&
      mention.start - other.end < IN_ONE_BREATH &&
      (other.value.course === 'symptom' || other.value.course === 'undiagnosed') &&
      /^R/.test(other.value.icd10 ?? '') &&
      other.assertion.historical === undefined,
  );
  return first === -1 ? null : first;
}

/** In UTF-16 code units. */
const IN_ONE_BREATH = 60;

/** Only what the patient has now and is treated for here explains a complaint of today. */
function isPresent({ candidate: { mention }, standing }: Judged): boolean {
  return mention.assertion.historical === undefined && standing.elsewhere === null && standing.notAddressed === null;
}

/**
 * A bump on the head is part of the concussion that it caused, an accident of the injury, dialysis of the failed kidney,
 * low sugars of the treated diabetes, synovitis of the arthritis, stones of the inflamed gallbladder, delusions of schizophrenia,
 * the depression of a bipolar disorder, the shock of the sepsis.
 */
function isPartOf(icd10: string, illness: string): boolean {
  if (icd10.startsWith('T50.90')) return illness.startsWith('F');
  if (icd10.startsWith('K80.2')) return illness.startsWith('K81');
  if (/^F2[29]/.test(icd10)) return /^F2[05]/.test(illness);
  if (icd10.startsWith('N13.3')) return illness.startsWith('N20');
  if (icd10.startsWith('F07')) return illness.startsWith('S06');
  if (icd10.startsWith('R65')) return /^A4[01]/.test(illness);
  if (icd10.startsWith('F32')) return illness.startsWith('F31');
  if (icd10.startsWith('E16')) return /^E1[013]/.test(illness);
  if (icd10.startsWith('M65.9')) return /^M(?:0[5-9]|1[0-9]|32|35)/.test(illness);
  if (icd10.startsWith('K92.1')) return /^K5[01]/.test(illness);
  if (icd10 === 'Z99.2') return illness.startsWith('N18');
  if (icd10.startsWith('S09.90')) return /^S0[026]/.test(illness);
  return /^[VW]/.test(icd10) && /^[STM]/.test(illness);
}

function between(text: string, a: { start: number; end: number }, b: { start: number; end: number }): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
