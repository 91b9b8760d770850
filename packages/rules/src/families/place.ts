import { type EncounterFacts, type ServiceKind, visitKindOf } from '@levelproof/contract';

/** Where a levelled visit takes place, as the families are told apart. */
export type Place =
  | 'office'
  | 'telemedicine'
  | 'home'
  | 'emergency'
  | 'hospital'
  | 'nursing-facility'
  | 'consultation-outpatient'
  | 'consultation-inpatient';

/** Kinds of visit with a levelled E/M, alone or beside something else. */
const LEVELLED: readonly ServiceKind[] = [
  'office-em',
  'telehealth-em',
  'preventive-plus-em',
  'em-plus-psychotherapy',
  'psych-eval',
  'consult',
  'inpatient',
  'ed',
  'nursing-facility',
  'home',
];

/** Kinds that name the place themselves; with the others the encounter decides. */
const PLACED: readonly ServiceKind[] = ['telehealth-em', 'consult', 'inpatient', 'ed', 'nursing-facility', 'home'];

/** The place of the visit, or `null` where its kind has no levelled E/M. */
export function placeOf({ visit, encounter }: Pick<EncounterFacts, 'visit' | 'encounter'>): Place | null {
  if (!LEVELLED.includes(visit.kind)) return null;
  switch (PLACED.includes(visit.kind) ? visit.kind : visitKindOf(encounter)) {
    case 'consult':
      return isInFacility(encounter.setting) ? 'consultation-inpatient' : 'consultation-outpatient';
    case 'inpatient':
      return 'hospital';
    case 'ed':
      return 'emergency';
    case 'nursing-facility':
      return 'nursing-facility';
    case 'home':
      return 'home';
    case 'telehealth-em':
      return 'telemedicine';
    default:
      return 'office';
  }
}

function isInFacility(setting: EncounterFacts['encounter']['setting']): boolean {
  return setting === 'hospital-inpatient' || setting === 'hospital-observation' || setting === 'nursing-facility';
}
