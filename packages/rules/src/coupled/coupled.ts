import type { EncounterFacts } from '@levelproof/contract';
import type { LineDraft } from '../candidates/line.js';
import type { RuleContext } from '../pack/context.js';
import { type Coupling, contact, procedureAlone, separateVisit, shared } from './modifiers.js';
import { preventiveFindings, preventiveLine } from './preventive.js';
import { recognised, recognisedLines } from './recognised.js';
import { remoteFindings } from './remote.js';
import { timedServices } from './timed-services.js';
import { visitComplexityLine } from './visit-complexity.js';

/**
 * What goes with the chosen lines: services of the same date by their own rules, modifiers, and findings on what is
 * recognised and not coded. The chosen lines come back with their modifiers, then the added ones.
 * @param chosen lines of one candidate
 */
export function coupledOf(facts: EncounterFacts, ctx: RuleContext, chosen: readonly LineDraft[]): Coupling {
  if (chosen.length === 0) {
    return {
      lines: [],
      findings: [
        ...preventiveFindings(facts, ctx, chosen),
        ...procedureAlone(facts, ctx),
        ...recognised(facts, ctx),
        ...remoteFindings(facts, ctx, chosen),
      ],
    };
  }
  const preventive = preventiveLine(facts, ctx);
  const timed = timedServices(facts, ctx);
  const added = [...(preventive === null ? [] : [preventive]), ...timed.lines];
  const beside = added.filter(({ code }) => !chosen.some((each) => each.code === code));
  const asking = recognisedLines(facts);
  const apart = separateVisit([...chosen, ...beside], asking, facts, ctx);
  const complexity = visitComplexityLine(apart.lines, asking, facts, ctx);
  const split = shared([...apart.lines, ...complexity.lines], facts, ctx);
  const told = contact(split.lines, ctx);
  return {
    lines: told.lines,
    findings: [
      ...timed.findings,
      ...preventiveFindings(facts, ctx, chosen),
      ...apart.findings,
      ...complexity.findings,
      ...split.findings,
      ...told.findings,
      ...remoteFindings(facts, ctx, chosen),
      ...recognised(facts, ctx),
    ],
  };
}
