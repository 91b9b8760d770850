import type {
  Candidate,
  Citation,
  CodingResult,
  ElementResult,
  Evidence,
  Flag,
  Gap,
  ThreeLevels,
  TraceNode,
} from '@levelproof/contract';
import { isFirm } from '@levelproof/contract';
import { BASIS_WORDS, DIRECTION_WORDS, SERVICE_WORDS, SUPPORT_WORDS } from '../words/basis.js';
import { dataLine, problemLine, riskLine, serviceLine, timeLine } from '../words/facts.js';
import { reasonWords } from '../words/reasons.js';
import type { CandidateView, ElementView, FindingView, ProvedLine, ReportView } from './view.js';

/** Puts a result into words. Pure: the same result gives the same view. */
export function buildView(result: CodingResult): ReportView {
  const { recommended } = result;
  return {
    headline: recommended.codes.length === 0 ? 'No code supported' : recommended.codes.join(' + '),
    basis: BASIS_WORDS[recommended.basis],
    because: reasonWords(recommended.reason),
    service: SERVICE_WORDS[result.service.kind] + (result.service.inScope ? '' : ' (outside the scope of levelproof)'),
    serviceReasons: result.service.reasons.map(reasonWords),
    candidates: result.candidates.map((candidate) => candidateView(candidate, recommended.candidate)),
    mdm: mdmView(result),
    time: timeView(result),
    psychotherapy: psychotherapyView(result),
    services: result.facts.services.map((fact) =>
      proved(fact.id, serviceLine(fact), 'other', fact.evidence, fact.certainty),
    ),
    questions: questionLines(result),
    flags: result.flags.map(flagView),
    gaps: result.gaps.map(gapView),
    counterfactuals: result.counterfactuals.map((change) => counterfactualWords(change, result)),
    hcc: result.hcc.map((line, index) => ({
      ...proved(
        `hcc:${index + 1}`,
        `${line.term} ${line.icd10}: ${line.hcc.length === 0 ? `no payment HCC in ${line.model}` : `${line.model} HCC ${line.hcc.join(', ')}`}, MEAT ${line.meat.length === 0 ? 'none' : line.meat.join('')} (${line.strength})`,
        'other',
        line.evidence,
        'documented',
      ),
      supported: line.supported,
      findings: line.findings.map(reasonWords),
    })),
    switches: result.switches.map(
      (moved) => `${moved.id} is set to ${moved.setting} by ${moved.setBy}: ${reasonWords(moved.moved)}`,
    ),
    assumptions: assumptionLines(result),
    pack: `Rule pack ${result.rulePack.id} ${result.rulePack.version}${result.rulePack.overlays.length === 0 ? '' : ` with ${result.rulePack.overlays.join(', ')}`}, date of service ${result.dateOfService}`,
  };
}

function mdmView(result: CodingResult): ReportView['mdm'] {
  const { mdm, facts } = result;
  if (mdm === null) return null;
  return {
    levels: levelWords(mdm),
    elements: [
      element(
        'Problems',
        mdm.problems,
        facts.problems.map((fact) => proved(fact.id, problemLine(fact), 'problem', fact.evidence, fact.certainty)),
      ),
      element(
        'Data',
        mdm.data,
        facts.data.map((fact) => proved(fact.id, dataLine(fact), 'data', fact.evidence, fact.certainty)),
      ),
      element(
        'Risk',
        mdm.risk,
        facts.risk.map((fact) =>
          proved(fact.id, `${riskLine(fact)} → ${fact.level}`, 'risk', fact.evidence, fact.certainty),
        ),
      ),
    ],
    next:
      mdm.next === null
        ? null
        : { level: mdm.next.level, short: mdm.next.short.map((reason) => `${reason.element}: ${reasonWords(reason)}`) },
  };
}

function element(name: ElementView['name'], result: ElementResult, lines: readonly ProvedLine[]): ElementView {
  const deciding = new Set(factsOf(result.trace));
  return {
    name,
    level: result.level,
    levels: levelWords(result),
    because: becauseOf(result.trace),
    deciding: lines.filter((line) => deciding.has(line.anchor)),
    others: lines.filter((line) => !deciding.has(line.anchor)),
    sources: sourceWords(citationsOf(result.trace)),
  };
}

function timeView(result: CodingResult): ReportView['time'] {
  const { time, facts } = result;
  if (time === null) return null;
  const lines = facts.time.map((fact) => proved(fact.id, timeLine(fact), 'time', fact.evidence, fact.certainty));
  if (time.minutes === null && lines.length === 0) return null;
  const minutes =
    time.minutes === null
      ? 'no countable total'
      : `${time.minutes} countable minutes${time.exact ? '' : ' (not written exactly)'}`;
  const level = time.level === null ? '' : `: ${time.level}`;
  const next = time.next === null ? '' : `; ${time.next.code} would need ${time.next.minutes} more`;
  return { text: `${minutes}${level}${next}`, because: becauseOf(time.trace), lines };
}

function psychotherapyView(result: CodingResult): ReportView['psychotherapy'] {
  const { psychotherapy, facts } = result;
  if (psychotherapy === null) return null;
  const fact = facts.psychotherapy;
  const lines =
    fact === null
      ? []
      : [
          proved(
            fact.id,
            `${fact.form} psychotherapy${fact.modalities.length === 0 ? '' : `: ${fact.modalities.join(', ')}`}`,
            'time',
            fact.evidence,
            fact.certainty,
          ),
          ...fact.complexity.map((factor) =>
            proved(
              factor.id,
              `complicating factor: ${factor.factor.replaceAll('-', ' ')}`,
              'other',
              factor.evidence,
              factor.certainty,
            ),
          ),
        ];
  const minutes =
    psychotherapy.minutes === null ? 'no psychotherapy minutes written' : `${psychotherapy.minutes} minutes`;
  return {
    text: `${minutes}: ${psychotherapy.code ?? 'no code supported'}`,
    because: becauseOf(psychotherapy.trace),
    lines,
  };
}

function candidateView(candidate: Candidate, recommended: string | null): CandidateView {
  const { worth } = candidate;
  const figures = [
    worth.workRvu === null ? null : `work ${worth.workRvu.toFixed(2)}`,
    worth.totalRvu === null ? null : `total ${worth.totalRvu.toFixed(2)} RVU`,
    worth.payment === null ? null : `$${worth.payment.toFixed(2)}`,
  ].filter((figure) => figure !== null);
  return {
    codes: candidate.codes.length === 0 ? 'none' : candidate.codes.join(' + '),
    basis: BASIS_WORDS[candidate.basis],
    support: SUPPORT_WORDS[candidate.support],
    worth: figures.length === 0 ? `no figures in ${worth.schedule}` : `${figures.join(', ')} (${worth.schedule})`,
    because: candidate.reasons.map(reasonWords),
    recommended: candidate.id === recommended,
  };
}

function questionLines(result: CodingResult): readonly ProvedLine[] {
  return result.questions.map((question, index) => {
    const changed = [
      ...(question.settles.problems ?? []).map(problemLine),
      ...(question.settles.data ?? []).map(dataLine),
      ...(question.settles.risk ?? []).map(riskLine),
      ...(question.settles.time ?? []).map(timeLine),
    ];
    const would = changed.length === 0 ? '' : `; if so: ${changed.join('; ')}`;
    return proved(
      `question:${index + 1}`,
      `${question.id.replaceAll('-', ' ')} (${question.about})${would}`,
      'other',
      question.evidence,
      'documented',
    );
  });
}

function flagView(flag: Flag, index: number): FindingView {
  return finding(`flag:${index + 1}`, `${flag.id}: ${flag.says}`, flag);
}

function gapView(gap: Gap, index: number): FindingView {
  return finding(`gap:${index + 1}`, `${gap.id}: ${gap.question}`, gap);
}

function finding(anchor: string, text: string, from: Flag | Gap): FindingView {
  return {
    ...proved(anchor, text, 'other', from.evidence, 'documented'),
    severity: from.severity,
    direction: DIRECTION_WORDS[from.direction],
    sources: sourceWords(from.citations),
  };
}

function counterfactualWords(change: CodingResult['counterfactuals'][number], result: CodingResult): string {
  const names = new Map<string, string>([
    ...result.facts.problems.map((fact) => [fact.id, fact.name] as const),
    ...result.facts.data.map((fact) => [fact.id, dataLine(fact)] as const),
    ...result.facts.risk.map((fact) => [fact.id, riskLine(fact)] as const),
  ]);
  const facts = change.facts.map((id) => names.get(id) ?? id).join('; ');
  return change.direction === 'lowers'
    ? `Without ${facts} the level would be ${change.to}.`
    : `Settling "${(change.question ?? 'the open question').replaceAll('-', ' ')}" would give ${change.to}.`;
}

function assumptionLines(result: CodingResult): readonly string[] {
  return result.sources
    .filter((source) => source.by === 'default' && source.field !== 'patient' && source.field !== 'overlays')
    .map(
      (source) =>
        `${words(source.field)}: ${String(result.encounter[source.field])} (assumed: neither caller nor note says)`,
    )
    .concat(
      result.sources
        .filter((source) => source.by === 'note' && source.field !== 'patient')
        .map((source) => `${words(source.field)}: ${String(result.encounter[source.field])} (read in the note)`),
    );
}

function words(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function levelWords(levels: ThreeLevels): string {
  if (isFirm(levels)) return `${levels.level} (firm)`;
  return `${levels.level} (documented alone: ${levels.floor}; if open questions settle: ${levels.ceiling})`;
}

/** The words of a trace from the top down, each said once. */
function becauseOf(trace: TraceNode): readonly string[] {
  const said: string[] = [];
  const say = (node: TraceNode): void => {
    const phrase = reasonWords(node.reason);
    if (!said.includes(phrase)) said.push(phrase);
    node.children.forEach(say);
  };
  say(trace);
  return said;
}

function factsOf(trace: TraceNode): readonly string[] {
  return [...trace.facts, ...trace.children.flatMap(factsOf)];
}

function citationsOf(trace: TraceNode): readonly Citation[] {
  return [...trace.citations, ...trace.children.flatMap(citationsOf)];
}

function sourceWords(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map((cite) => `${cite.source} ${cite.section}${cite.verified ? '' : ' (unverified)'}`))];
}

function proved(
  anchor: string,
  text: string,
  group: ProvedLine['group'],
  quotes: readonly Evidence[],
  certainty: 'documented' | 'implied' | 'attested',
): ProvedLine {
  const remark =
    certainty === 'documented' ? null : certainty === 'implied' ? 'inferred from the note' : 'attested, not in a note';
  return { anchor, text, group, quotes, remark };
}
