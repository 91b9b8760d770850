import {
  type CodingResult,
  type ElementResult,
  isFirm,
  type MdmResult,
  type NextLevel,
  rankOf,
  type ThreeLevels,
} from '@levelproof/contract';
import { dataLine, problemLine, riskLine } from '../words/facts.js';
import { type FactNames, reasonWords } from '../words/reasons.js';
import { factLine, saidOfFacts, sentence, sourceWords } from './proved.js';
import type { ElementView, ProvedLine, ReportView } from './view.js';

/** Elements that have to reach a level: two of three. */
const NEEDED = 2;

/** The three elements, what decided each, and why the next level up was not reached. */
export function mdmView({ mdm, facts }: CodingResult, names: FactNames): ReportView['mdm'] {
  if (mdm === null) return null;
  const [problems, data, risk] = [mdm.problems, mdm.data, mdm.risk].map(({ trace }) => saidOfFacts(trace, names));
  return {
    levels: levelWords(mdm),
    because: sentence(reasonWords(mdm.trace.reason, names)),
    elements: [
      element(
        'Problems',
        mdm.problems,
        facts.problems.map((fact) => factLine(fact, problemLine(fact), 'problem', problems?.get(fact.id))),
        names,
      ),
      element(
        'Data',
        mdm.data,
        facts.data.map((fact) => factLine(fact, dataLine(fact), 'data', data?.get(fact.id))),
        names,
      ),
      element(
        'Risk',
        mdm.risk,
        facts.risk.map((fact) => factLine(fact, `${riskLine(fact)} → ${fact.level}`, 'risk', risk?.get(fact.id))),
        names,
      ),
    ],
    next: mdm.next === null ? null : nextView(mdm.next, mdm, names),
  };
}

function element(
  name: ElementView['name'],
  result: ElementResult,
  lines: readonly ProvedLine[],
  names: FactNames,
): ElementView {
  const { trace } = result;
  const deciding = new Set(trace.facts);
  return {
    name,
    level: result.level,
    levels: levelWords(result),
    because: sentence(reasonWords(trace.reason, names)),
    deciding: lines.filter((line) => deciding.has(line.anchor)),
    others: lines.filter((line) => !deciding.has(line.anchor)),
    sources: sourceWords(trace.citations),
  };
}

function nextView(next: NextLevel, mdm: MdmResult, names: FactNames): NonNullable<ReportView['mdm']>['next'] {
  const wanted = rankOf(next.level);
  const there = [mdm.problems, mdm.data, mdm.risk].filter(({ level }) => rankOf(level) >= wanted).length;
  const said = saidOfFacts(mdm.risk.trace, names);
  return {
    level: next.level,
    because: `Of the three elements ${there === 0 ? 'none is' : `${there} is`} at ${next.level}; ${NEEDED} have to be.`,
    short: next.short.map((reason) => {
      const fact = reason.params?.fact;
      // The step of the fact says more than its code alone: which conditions are missing, by which rule.
      const why = reason.code === 'risk.condition-not-met' && typeof fact === 'string' ? said.get(fact) : undefined;
      const text =
        why === undefined ? reasonWords(reason, names) : `${names.get(String(fact)) ?? fact}: ${why.join('; ')}`;
      return { element: reason.element, text: sentence(text) };
    }),
  };
}

/** A level with what it hangs on. */
export function levelWords(levels: ThreeLevels): string {
  if (isFirm(levels)) return `${levels.level} (firm)`;
  const parts = [
    ...(levels.floor === levels.level ? [] : [`documented facts alone: ${levels.floor}`]),
    ...(levels.ceiling === levels.level ? [] : [`if open questions settle: ${levels.ceiling}`]),
  ];
  return `${levels.level} (${parts.join('; ')})`;
}
