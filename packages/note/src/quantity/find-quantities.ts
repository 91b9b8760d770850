import { findDates } from '../date/find-dates.js';
import type { Match } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/token.js';
import { smallNumber } from '../text/number-words.js';
import { comparatorBefore } from './comparator.js';
import { type Measure, type QuantityLexicons, quantityLexicons, type Unit } from './measure-lexicons.js';
import type { Quantity, QuantityKind } from './quantity.js';

/** Between a name and its number: `potassium level was 5.1`, `LDL (direct): 88`. */
const FILLERS = new Set(
  'of is was at = : ( - level levels today the now to currently measured about approximately on in score scale count range up down only value a result still with home has been as high low'.split(
    ' ',
  ),
);
const MOST_FILLERS = 4;
const DURATIONS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** A number, or a range, as it stands. */
interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly upTo: number | null;
  readonly diastolic: number | null;
  readonly written: boolean;
}

/**
 * The numbers of a note that count something: vital signs and laboratory values by name, blood pressures, doses,
 * durations, ages, sizes, percentages; with ranges, inequalities and units. Dates are none (`findDates`). In the order of
 * the note, without overlaps. Linear.
 * @param lexicons own tables of units and measures, compiled by `compileQuantities`
 */
export function findQuantities(note: Note, lexicons: QuantityLexicons = quantityLexicons()): readonly Quantity[] {
  const units = new Map<number, Match<Unit>>(lexicons.units.find(note).map((match) => [match.tokens[0], match]));
  const names = new Map<number, Match<Measure>>(lexicons.measures.find(note).map((match) => [match.tokens[1], match]));
  const named = tokensIn(names.values());
  const dates = findDates(note);
  const found: Quantity[] = [];
  let date = 0;
  let free = 0;
  for (let at = 0; at < note.tokens.length; at += 1) {
    const token = note.tokens[at];
    if (token === undefined || at < free || named.has(at)) continue;
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= token.start) date += 1;
    if ((dates[date]?.start ?? Number.POSITIVE_INFINITY) < token.end && dates[date]?.form === 'calendar') continue;
    const amount = amountAt(note.tokens, at);
    if (amount === null) continue;
    const name = nameBefore(note.tokens, names, at, free);
    const unit = unitAfter(note.tokens, units, amount.last, name?.value.id === 'temperature');
    const quantity = quantityOf(note, amount, unit, name);
    if (quantity === null) {
      if (amount.last > at + 1) free = amount.last;
      continue;
    }
    found.push(quantity.quantity);
    free = quantity.next;
  }
  return found;
}

/** The tokens of names: the nine of `PHQ-9` is no number of its own. */
function tokensIn(matches: Iterable<Match<Measure>>): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { tokens } of matches) for (let at = tokens[0]; at < tokens[1]; at += 1) inside.add(at);
  return inside;
}

/** The number at a token: digits, or a small number in words; with the second one of a range or a blood pressure. */
function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const value = numberOf(token);
  if (value === null) return null;
  const written = token.kind === 'number';
  const joiner = tokens[at + 1];
  const second = tokens[at + 2];
  const other = second === undefined ? null : numberOf(second);
  if (joiner !== undefined && second !== undefined && other !== null) {
    const close = second.start - token.end <= 3;
    const over = joiner.norm === 'over' || (joiner.norm === '/' && close && tokens[at + 3]?.norm !== '/');
    if (over && written) {
      return { first: at, last: at + 3, value, upTo: null, diastolic: other, written };
    }
    const ranges = (joiner.norm === '-' && close) || joiner.norm === 'to' || (joiner.norm === 'or' && !written);
    if (ranges && other > value) return { first: at, last: at + 3, value, upTo: other, diastolic: null, written };
  }
  return { first: at, last: at + 1, value, upTo: null, diastolic: null, written };
}

function numberOf(token: Token): number | null {
  if (token.kind === 'word') return smallNumber(token.norm);
  if (token.kind !== 'number') return null;
  const value = Number(token.norm.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/** The unit right behind a number, or behind a hyphen: `5 mg`, `5mg`, `6-week`. */
function unitAfter(
  tokens: readonly Token[],
  units: ReadonlyMap<number, Match<Unit>>,
  last: number,
  degrees: boolean,
): Match<Unit> | null {
  const hyphen = tokens[last]?.norm === '-' && tokens[last]?.start === tokens[last - 1]?.end;
  const match = units.get(hyphen ? last + 1 : last);
  if (match === undefined) return null;
  // One letter is a unit only where it sticks to its number or behind a temperature: `98.6F`, `4h`, `temp 101 F`.
  const bare = match.end - match.start === 1 && match.value.id !== '%';
  if (!bare || match.start === tokens[last - 1]?.end || match.value.id === 'g' || match.value.id === 'L') return match;
  return degrees && (match.value.id === 'degF' || match.value.id === 'degC') ? match : null;
}

function nameBefore(
  tokens: readonly Token[],
  names: ReadonlyMap<number, Match<Measure>>,
  at: number,
  free: number,
): Match<Measure> | null {
  const first = comparatorBefore(tokens, at)?.first ?? at;
  for (let back = first, fillers = 0; back > free && fillers <= MOST_FILLERS; back -= 1, fillers += 1) {
    const match = names.get(back);
    if (match !== undefined) return match.tokens[0] >= free ? match : null;
    const norm = tokens[back - 1]?.norm ?? '';
    if (!FILLERS.has(norm) && norm !== ')') return null;
  }
  return null;
}

function quantityOf(
  note: Note,
  amount: Amount,
  unit: Match<Unit> | null,
  name: Match<Measure> | null,
): { readonly quantity: Quantity; readonly next: number } | null {
  const measure = name !== null && fits(name.value, amount, unit) ? name : null;
  if (amount.diastolic !== null && !isBloodPressure(amount, unit, measure)) return null;
  const age = unit === null ? null : ageEnd(note.tokens, unit);
  if (!amount.written && (unit === null || (unit.value.kind !== 'duration' && unit.value.kind !== 'dose'))) return null;
  if (unit === null && measure === null && amount.diastolic === null) return null;
  const compared = comparatorBefore(note.tokens, amount.first);
  const first = measure?.tokens[0] ?? compared?.first ?? amount.first;
  const next = Math.max(amount.last, unit?.tokens[1] ?? 0, age ?? 0);
  const start = note.tokens[first]?.start ?? 0;
  const end = note.tokens[next - 1]?.end ?? start;
  const number: Span = {
    start: note.tokens[amount.first]?.start ?? start,
    end: note.tokens[amount.last - 1]?.end ?? end,
  };
  const named = measure?.value ?? null;
  const pressure = amount.diastolic !== null;
  return {
    next,
    quantity: {
      start,
      end,
      kind: kindOf(named, unit?.value ?? null, age !== null, pressure),
      value: amount.value,
      upTo: amount.upTo,
      diastolic: amount.diastolic,
      comparator: compared?.comparator ?? '=',
      unit: unit?.value.id ?? (pressure ? 'mmHg' : usualUnit(named, amount.value)),
      measure: named?.id ?? (pressure ? 'blood-pressure' : measureOfUnit(unit?.value.id)),
      number,
    },
  };
}

function kindOf(measure: Measure | null, unit: Unit | null, age: boolean, pressure: boolean): QuantityKind {
  if (pressure) return 'vital';
  if (age || unit?.kind === 'age') return 'age';
  return measure?.kind ?? unit?.kind ?? 'other';
}

/** Cells are given in thousands, or counted one by one. */
function usualUnit(measure: Measure | null, value: number): string | null {
  if (measure === null) return null;
  return measure.unit === 'K/uL' && value >= 1000 ? '/uL' : measure.unit;
}

/** Units that only one vital sign has. */
function measureOfUnit(unit: string | undefined): string | null {
  switch (unit) {
    case 'bpm':
      return 'heart-rate';
    case 'breaths/min':
      return 'respiratory-rate';
    case 'degF':
    case 'degC':
      return 'temperature';
    case 'kg/m2':
      return 'bmi';
    default:
      return null;
  }
}

/** Whether a number can be this measure: in its range, and not counted in days or tablets. */
function fits(measure: Measure, { value, diastolic }: Amount, unit: Match<Unit> | null): boolean {
  if (value < measure.least || value > measure.most) return false;
  if (diastolic !== null) return measure.id === 'blood-pressure';
  if (unit === null) return true;
  const { kind, id } = unit.value;
  if (kind === 'duration' && measure.unit !== 'second') return false;
  return kind !== 'dose' || id === 'mEq' || id === 'mmol' || id === 'mg' || id === 'g' ? true : measure.unit === id;
}

function isBloodPressure(
  { value, diastolic }: Amount,
  unit: Match<Unit> | null,
  measure: Match<Measure> | null,
): boolean {
  if (diastolic === null || diastolic >= value || diastolic < 20) return false;
  if (measure !== null || unit?.value.id === 'mmHg') return value >= 50 && value <= 320;
  return unit === null && value >= 80 && value <= 260 && diastolic >= 40 && diastolic <= 150;
}

/** Behind the unit of an age: `54-year-old`, `6 month old`, `72 y/o`. */
function ageEnd(tokens: readonly Token[], unit: Match<Unit>): number | null {
  if (!DURATIONS.has(unit.value.id)) return null;
  let at = unit.tokens[1];
  if (tokens[at]?.norm === '-' || tokens[at]?.norm === '/') at += 1;
  const norm = tokens[at]?.norm;
  if (norm === 'old' || norm === 'olds') return at + 1;
  if (norm === 'of' && tokens[at + 1]?.norm === 'age') return at + 2;
  return unit.value.id === 'year' && norm === 'o' && at > unit.tokens[1] ? at + 1 : null;
}
