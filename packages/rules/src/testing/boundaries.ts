import {
  type Encounter,
  type EncounterFacts,
  emptyFacts,
  type IsoDate,
  LevelproofError,
  type PsychotherapyFact,
  type TimeFact,
} from '@levelproof/contract';
import { planVisit } from '../families/visit-plan.js';
import { daysAfter } from '../pack/days.js';
import { PARAMETERS } from '../packs/parameters.js';
import { prolongedUnits } from '../packs/prolonged.js';
import { individualBands } from '../packs/psychotherapy.js';
import type { VisitFamily } from '../packs/visit-families.js';
import { prolongedPast } from '../time/prolonged.js';
import type { RulesUnderTest } from './rules-under-test.js';

/** An encounter of each family of levelled visits. */
const VISITS: readonly Omit<Encounter, 'dateOfService'>[] = [
  { patientStatus: 'new' },
  { patientStatus: 'established' },
  { patientStatus: 'new', payerRules: 'medicare' },
  { patientStatus: 'established', payerRules: 'medicare' },
  ...(['home', 'telehealth'] as const).flatMap((setting) => [
    { setting, patientStatus: 'new', modality: setting === 'home' ? 'in-person' : 'audio-video' } as const,
    { setting, patientStatus: 'established', modality: setting === 'home' ? 'in-person' : 'audio-only' } as const,
  ]),
  ...(['hospital-inpatient', 'nursing-facility'] as const).flatMap((setting) => [
    { setting, stay: 'initial' } as const,
    { setting, stay: 'subsequent' } as const,
    { setting, stay: 'subsequent', payerRules: 'medicare' } as const,
  ]),
  { setting: 'hospital-inpatient', stay: 'same-date-admission-and-discharge' },
  { setting: 'office', consultation: true },
  { setting: 'hospital-inpatient', consultation: true },
];

/** Every threshold of every family and of psychotherapy, a minute below, on it, a minute above; throws where one is off. */
export function minuteBoundaries(rules: RulesUnderTest): void {
  for (const date of datesToTry(rules)) {
    for (const visit of VISITS)
      checkFamily(emptyFacts({ ...visit, dateOfService: date, overlays: rules.named }), rules);
    checkBands(date, rules);
  }
}

function checkFamily(facts: EncounterFacts, rules: RulesUnderTest): void {
  const ctx = rules.on(facts.encounter.dateOfService, facts.encounter);
  const family = familyOf(facts, ctx);
  const top = family?.rows.at(-1);
  if (family === null || top === undefined) return;
  const past = prolongedPast(top.code, ctx);
  const thresholds = family.rows.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  const more = past === null ? [] : [past.first, past.first + past.step];
  for (const threshold of [...thresholds, ...more]) {
    for (const minutes of [threshold - 1, threshold, threshold + 1]) {
      const row = family.rows.filter((each) => each.minutes !== null && each.minutes <= minutes).at(-1);
      const units = past === null || row !== top ? 0 : prolongedUnits(minutes, past);
      const expected = row === undefined ? [] : [row.code, ...(units === 0 ? [] : [`${past?.code}${times(units)}`])];
      const got = codesByTime({ ...facts, time: [total(minutes)] }, rules);
      if (got.join() === expected.join()) continue;
      throw new Error(`${minutes} minutes on ${ctx.date}: ${got.join(' ')} instead of ${expected.join(' ')}`);
    }
  }
}

const times = (units: number): string => (units === 1 ? '' : `x${units}`);

function familyOf(facts: EncounterFacts, ctx: ReturnType<RulesUnderTest['on']>): VisitFamily | null {
  try {
    return planVisit(facts, ctx).families[0]?.codes.value ?? null;
  } catch (error) {
    if (isUncovered(error)) return null;
    throw error;
  }
}

function codesByTime(facts: EncounterFacts, { scorer }: RulesUnderTest): readonly string[] {
  const { candidates } = scorer.score(facts);
  const codes = candidates.find(({ basis }) => basis === 'time')?.codes ?? [];
  return codes.map((code) => code.replace(/-[A-Z0-9]{2}/g, ''));
}

/** Bands of individual psychotherapy by a therapist who reports no visit. */
function checkBands(date: IsoDate, { scorer, on, named }: RulesUnderTest): void {
  const facts = emptyFacts({ dateOfService: date, clinician: 'lcsw', overlays: named });
  const bands = on(date).at(individualBands).value;
  for (const { least } of bands) {
    for (const minutes of [least - 1, least, least + 1]) {
      const expected = bands.filter((band) => band.least <= minutes).at(-1)?.alone ?? null;
      const result = scorer.score({ ...facts, psychotherapy: session(minutes) });
      const got = result.psychotherapy?.code ?? null;
      if (got !== expected) throw new Error(`${minutes} minutes of psychotherapy: ${got} instead of ${expected}`);
    }
  }
}

/** Each rule year and each patch holds from its first day to its last and on no other; throws where one does not. */
export function dateBoundaries({ packs, overlays, on }: RulesUnderTest): void {
  const packOn = (date: IsoDate): string | null => covered(() => on(date).pack.id);
  for (const { id, from, to } of packs) {
    for (const date of [from, to]) if (packOn(date) !== id) throw new Error(`${id} does not hold on ${date}`);
    for (const date of [daysAfter(from, -1), daysAfter(to, 1)]) {
      if (packOn(date) === id) throw new Error(`${id} holds on ${date}`);
    }
  }
  for (const { parameter: id, from, to, cite } of overlays.flatMap(({ patches }) => patches)) {
    const parameter = PARAMETERS.find((each) => each.id === id);
    if (parameter === undefined) throw new Error(`there is no parameter ${id}`);
    const holds = (date: IsoDate): boolean => covered(() => on(date).at(parameter).cite) === cite;
    if (!holds(from)) throw new Error(`the patch of ${id} does not hold on ${from}`);
    if (to !== undefined && !holds(to)) throw new Error(`the patch of ${id} does not hold on ${to}`);
    for (const date of [daysAfter(from, -1), ...(to === undefined ? [] : [daysAfter(to, 1)])]) {
      if (holds(date)) throw new Error(`the patch of ${id} holds on ${date}`);
    }
  }
}

function datesToTry({ packs, overlays }: RulesUnderTest): readonly IsoDate[] {
  const patched = overlays.flatMap(({ patches }) => patches.map(({ from }) => from));
  // Thresholds change on first days alone; the last days belong to the boundaries of dates.
  return [...new Set([...packs.map(({ from }) => from), ...patched])];
}

function covered<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (isUncovered(error)) return null;
    throw error;
  }
}

function isUncovered(error: unknown): boolean {
  return LevelproofError.isInstance(error) && error.code === 'NO_RULE_FOR_DATE';
}

function total(minutes: number): TimeFact {
  return {
    id: 'time:1',
    certainty: 'documented',
    evidence: [],
    minutes,
    form: 'exact',
    activity: 'encounter',
    role: 'total',
    whose: 'clinician',
    day: 'date-of-encounter',
  };
}

function session(minutes: number): PsychotherapyFact {
  return {
    id: 'psychotherapy:1',
    certainty: 'documented',
    evidence: [],
    form: 'individual',
    minutes,
    separated: true,
    patientPresent: 'all',
    participants: [],
    modalities: ['cbt'],
    complexity: [],
  };
}
