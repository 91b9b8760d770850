import type { ProblemFact, RiskFact, RiskKind } from '@levelproof/contract';
import type { Note } from '@levelproof/note';
import { isDenied } from './cues/denied.js';

/** A drug from the shelf whose risk for this patient is written (C1). */
const RISKY_HERE =
  /\b(?:ckd|kidney|renal|e?gfr|creatinine|anticoagula\w{2,5}|warfarin|apixaban|rivaroxaban|clopidogrel|bleed\w{0,3}|ulcers?|interact\w{1,5}|heart failure|liver|hepatic|cirrhosis)\b/i;
/** Equipment on prescription (C28). */
const PRESCRIBED =
  /\b(?:prescri\w{2,6}|rx|script|dme|test strips|glucometer|insulin pump|pump supplies|sensors?|cpap|bipap)\b/i;
/** A wish to be dead without a plan (C19). */
const PASSIVE =
  /\bpassive (?:si\b|suicid\w{2,8}|death wish)|\b(?:wish(?:es|ed|ing)?|would rather) (?:\w{1,6} ){0,3}(?:dead|not (?:to )?wake up)\b|\bbetter off dead\b|\btired of living\b|\bnot want(?:ing)? to wake up\b/i;
const OF_MIND = /^(?:F[2-6]|R45\.851)/;
const OBESITY = /^E66/;

/** Work on a weight above its goal with which most auditors take it as not stable (C8). */
const ACTIVE: readonly RiskKind[] = ['prescription-drug-management', 'elective-major-surgery', 'referral'];

/** Problems with the points on which sources disagree; the rules decide by their switches. */
export function contestedProblems(
  note: Note,
  problems: readonly ProblemFact[],
  risk: readonly RiskFact[],
): readonly ProblemFact[] {
  const managed = new Set(risk.flatMap(({ kind, problemId }) => (ACTIVE.includes(kind) ? (problemId ?? []) : [])));
  const passive = passiveWish(note);
  let told = false;
  return problems.map((fact) => {
    const { icd10 = '', category } = fact;
    if (OBESITY.test(icd10) && category === 'chronic-exacerbation' && !managed.has(fact.id)) return marked(fact, 'C8');
    if (!passive || told || !OF_MIND.test(icd10) || category === 'threat-to-life-or-function') return fact;
    told = true;
    return marked(fact, 'C19');
  });
}

/** Management decisions with the points on which sources disagree. */
export function contestedRisk(risk: readonly RiskFact[]): readonly RiskFact[] {
  return risk.map((fact) => {
    const says = (pattern: RegExp): boolean => fact.evidence.some(({ quote }) => pattern.test(quote));
    if (fact.kind === 'over-the-counter-drug' && fact.reasoned === true && says(RISKY_HERE)) return marked(fact, 'C1');
    return fact.kind === 'supply-or-equipment' && says(PRESCRIBED) ? marked(fact, 'C28') : fact;
  });
}

function passiveWish(note: Note): boolean {
  const match = PASSIVE.exec(note.text);
  return match !== null && !isDenied(note, { start: match.index, end: match.index + match[0].length });
}

function marked<T extends { readonly contested?: readonly string[] }>(fact: T, point: string): T {
  return { ...fact, contested: [...(fact.contested ?? []), point] };
}
