import type { Citation, CodingResult, Evidence, Fact, Reason, TraceNode } from '@levelproof/contract';
import { dataLine, riskLine, serviceLine, timeLine } from '../words/facts.js';
import { type FactNames, reasonWords } from '../words/reasons.js';
import type { Group, ProvedLine } from './view.js';

/** A line for a fact. */
export function factLine(fact: Fact, text: string, group: Group, because: readonly string[] = []): ProvedLine {
  const remark =
    fact.certainty === 'documented'
      ? null
      : fact.certainty === 'implied'
        ? 'inferred from the note'
        : 'attested, not in a note';
  return { anchor: fact.id, text, group, quotes: fact.evidence, remark, because };
}

/** A line for something else that has quotes. */
export function quotedLine(anchor: string, text: string, group: Group, quotes: readonly Evidence[]): ProvedLine {
  return { anchor, text, group, quotes, remark: null, because: [] };
}

/** What to call each fact when a reason points at it. */
export function factNames({ facts }: CodingResult): FactNames {
  return new Map<string, string>([
    ...facts.problems.map((fact) => [fact.id, fact.name] as const),
    ...facts.data.map((fact) => [fact.id, dataLine(fact)] as const),
    ...facts.risk.map((fact) => [fact.id, riskLine(fact)] as const),
    ...facts.time.map((fact) => [fact.id, timeLine(fact)] as const),
    ...facts.services.map((fact) => [fact.id, serviceLine(fact)] as const),
    ...facts.diagnoses.map((fact) => [fact.id, fact.term] as const),
  ]);
}

/** What the steps below a step say of single facts, by the id of the fact. */
export function saidOfFacts(trace: TraceNode, names: FactNames): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  const visit = (node: TraceNode): void => {
    const [only, second] = node.facts;
    if (only !== undefined && second === undefined && pointsAt(node.reason, only)) {
      const words = `${reasonWords(node.reason, names)}${numbersOf(node.citations)}`;
      const known = said.get(only);
      if (known === undefined) said.set(only, [words]);
      else if (!known.includes(words)) known.push(words);
    }
    node.children.forEach(visit);
  };
  trace.children.forEach(visit);
  return said;
}

function pointsAt(reason: Reason, fact: string): boolean {
  return reason.params?.fact === fact;
}

function numbersOf(citations: readonly Citation[]): string {
  return citations.length === 0 ? '' : ` [${citations.map((cite) => cite.section + unsure(cite)).join(', ')}]`;
}

/** Where rules stand: each source once, with its paragraphs. */
export function sourceWords(citations: readonly Citation[]): readonly string[] {
  const bySource = new Map<string, string[]>();
  for (const cite of citations) {
    const known = bySource.get(cite.source);
    const section = `${cite.section}${unsure(cite)}`;
    if (known === undefined) bySource.set(cite.source, [section]);
    else if (!known.includes(section)) known.push(section);
  }
  return [...bySource].map(([source, sections]) => `${source} ${sections.join(', ')}`);
}

function unsure({ verified }: Citation): string {
  return verified ? '' : ' (unverified)';
}

/** A clause as a sentence: with a capital and a full stop. */
export function sentence(clause: string): string {
  const first = clause.charAt(0);
  const capital = first >= 'a' && first <= 'z' ? first.toUpperCase() : first;
  return `${capital}${clause.slice(1)}${/[.?!]$/.test(clause) ? '' : '.'}`;
}
