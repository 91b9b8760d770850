import { walk } from '../codes/automaton.js';
import { columnFor, type RiskModel } from './risk-model.js';

/** Payment categories of a code in a payment year, without age and sex edits; empty for none. */
export function categoriesOf(code: string, year: number, model: RiskModel): readonly string[] {
  const found = walk(model.automaton, code);
  if (found <= 0) return [];
  const mapped = model.classes[found]?.byColumn[columnFor(model, year)] ?? [];
  return mapped.map((at) => String(model.hccs[at] ?? ''));
}
