import type { CodingResult, TraceNode } from '@levelproof/contract';
import { timeLine } from '../words/facts.js';
import { type FactNames, reasonWords } from '../words/reasons.js';
import { factLine, saidOfFacts, sentence } from './proved.js';
import type { MinutesView } from './view.js';

/** The minutes of the visit: what counts, what was left out and why, and what they reach. */
export function timeView({ time, facts }: CodingResult, names: FactNames): MinutesView | null {
  if (time === null || (time.minutes === null && facts.time.length === 0)) return null;
  const said = saidOfFacts(time.trace, names);
  const lines = facts.time.map((fact) => factLine(fact, timeLine(fact), 'time', said.get(fact.id)));
  const minutes =
    time.minutes === null
      ? 'no countable total'
      : `${time.minutes} countable minutes${time.exact ? '' : ' (not written exactly)'}`;
  const level = time.level === null ? '' : `, ${time.level}`;
  const next = time.next === null ? '' : `; ${time.next.code} begins ${time.next.minutes} minutes later`;
  return { text: `${minutes}${level}${next}`, because: stepsOf(time.trace, names), lines };
}

/** The session of psychotherapy with its own minutes. */
export function psychotherapyView({ psychotherapy, facts }: CodingResult, names: FactNames): MinutesView | null {
  if (psychotherapy === null) return null;
  const fact = facts.psychotherapy;
  const named = fact === null || fact.modalities.length === 0 ? '' : `: ${fact.modalities.join(', ')}`;
  const lines =
    fact === null
      ? []
      : [
          factLine(fact, `${fact.form.replaceAll('-', ' ')} psychotherapy${named}`, 'time'),
          ...fact.complexity.map((factor) =>
            factLine(factor, `complicating factor: ${factor.factor.replaceAll('-', ' ')}`, 'other'),
          ),
        ];
  const minutes =
    psychotherapy.minutes === null ? 'no psychotherapy minutes written' : `${psychotherapy.minutes} minutes`;
  return {
    text: `${minutes}: ${psychotherapy.code ?? 'no code supported'}`,
    because: stepsOf(psychotherapy.trace, names),
    lines,
  };
}

/** The steps that speak of the whole and not of a single fact, from the top down, each said once. */
function stepsOf(trace: TraceNode, names: FactNames): readonly string[] {
  const said: string[] = [];
  const say = (node: TraceNode): void => {
    if (node.reason.params?.fact === undefined) {
      const words = sentence(reasonWords(node.reason, names));
      if (!said.includes(words)) said.push(words);
    }
    node.children.forEach(say);
  };
  say(trace);
  return said;
}
