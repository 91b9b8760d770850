import { ENCOUNTER_DEFAULTS, type Encounter, type EncounterSource, type ResolvedEncounter } from '../encounter.js';
import type { EncounterFacts } from './encounter-facts.js';
import type { ServiceKind } from './service.js';

/** Settles the fields of an encounter that the caller left open with the cautious defaults, and says so. */
export function resolveEncounter(encounter: Encounter): {
  readonly encounter: ResolvedEncounter;
  readonly sources: readonly EncounterSource[];
} {
  const resolved: ResolvedEncounter = { ...ENCOUNTER_DEFAULTS, ...definedOnly(encounter) };
  const sources = (Object.keys(ENCOUNTER_DEFAULTS) as (keyof typeof ENCOUNTER_DEFAULTS)[]).map(
    (field): EncounterSource => ({
      field,
      by: encounter[field] === undefined ? 'default' : 'caller',
      certainty: 'attested',
      evidence: [],
    }),
  );
  return { encounter: resolved, sources };
}

function definedOnly(encounter: Encounter): Encounter {
  return Object.fromEntries(
    Object.entries(encounter).filter(([, value]) => value !== undefined),
  ) as unknown as Encounter;
}

/** The kind of visit that a setting means when nothing else is known. */
export function visitKindOf(encounter: ResolvedEncounter): ServiceKind {
  if (encounter.consultation) return 'consult';
  switch (encounter.setting) {
    case 'ed':
      return 'ed';
    case 'hospital-inpatient':
    case 'hospital-observation':
      return 'inpatient';
    case 'nursing-facility':
      return 'nursing-facility';
    case 'home':
    case 'assisted-living':
      return 'home';
    case 'telehealth':
      return 'telehealth-em';
    default:
      return encounter.modality === 'in-person' ? 'office-em' : 'telehealth-em';
  }
}

/** Facts of an encounter about which nothing is known yet: what callers without a note start from. */
export function emptyFacts(given: Encounter): EncounterFacts {
  const { encounter, sources } = resolveEncounter(given);
  return {
    encounter,
    sources,
    visit: { kind: visitKindOf(encounter), certainty: 'attested', evidence: [] },
    problems: [],
    data: [],
    risk: [],
    time: [],
    psychotherapy: null,
    diagnoses: [],
    services: [],
    observations: [],
    questions: [],
  };
}
