import type { CodingResult, FindingSeverity, Flag, Gap } from '@levelproof/contract';
import { DIRECTION_WORDS } from '../words/basis.js';
import { questionWords } from '../words/questions.js';
import { titleOf } from '../words/titles.js';
import type { FactNames } from '../words/reasons.js';
import { quotedLine, sourceWords } from './proved.js';
import type { FindingView, ProvedLine } from './view.js';

const RANK: Readonly<Record<FindingSeverity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

/** Flags, the most serious first. */
export function flagViews({ flags }: CodingResult): readonly FindingView[] {
  return bySeverity(flags.map((flag, index) => finding(`flag:${index + 1}`, flag.says, flag)));
}

/** What may be missing from the note, the most serious first. */
export function gapViews({ gaps }: CodingResult): readonly FindingView[] {
  return bySeverity(gaps.map((gap, index) => finding(`gap:${index + 1}`, gap.question, gap)));
}

function bySeverity(findings: readonly FindingView[]): readonly FindingView[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function finding(anchor: string, text: string, from: Flag | Gap): FindingView {
  return {
    ...quotedLine(anchor, text, 'other', from.evidence),
    id: from.id,
    title: titleOf(from.id),
    severity: from.severity,
    direction: DIRECTION_WORDS[from.direction],
    sources: sourceWords(from.citations),
  };
}

/** What the note leaves open. Where no level is at stake, questions about its elements are none of the report's. */
export function questionViews(result: CodingResult, names: FactNames): readonly ProvedLine[] {
  return result.questions.flatMap((question, index) => {
    const { id, factId, about, evidence } = question;
    if (result.mdm === null && ELEMENTS.includes(about)) return [];
    const moves = result.counterfactuals.some(
      (change) => change.question === id && (factId === undefined || change.facts.includes(factId)),
    );
    if (id.startsWith('overlooked-') && !moves) return [];
    const subject = factId === undefined ? about : (names.get(factId) ?? about);
    const line = quotedLine(`question:${index + 1}`, `${subject}: ${questionWords(id)}`, 'other', evidence);
    return [{ ...line, remark: moves ? null : 'its answer alone does not move the level' }];
  });
}

const ELEMENTS: readonly string[] = ['problems', 'data', 'risk'];

/** Which facts carry the level, and which open question would move it. */
export function counterfactualWords(result: CodingResult, names: FactNames): readonly string[] {
  const lowering = new Map<string, string[]>();
  const raising: string[] = [];
  for (const change of result.counterfactuals) {
    const facts = change.facts.map((id) => names.get(id) ?? id).join(' and ');
    if (change.direction === 'lowers') lowering.set(change.to, [...(lowering.get(change.to) ?? []), facts]);
    else {
      const about = facts === '' ? '' : `${facts}: `;
      const between = `Its answer decides between ${result.mdm?.level ?? 'this level'} and ${change.to}.`;
      raising.push(`Open: ${about}${questionWords(change.question ?? '')} ${between}`);
    }
  }
  return [
    ...[...lowering].map(([to, facts]) =>
      facts.length === 1
        ? `Without ${facts[0] ?? ''}: ${to}.`
        : `Without any one of these: ${to}. They are ${facts.join('; ')}.`,
    ),
    ...raising,
  ];
}
