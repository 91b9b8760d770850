import {
  assertIsoDate,
  CLINICIANS,
  type Encounter,
  LevelproofError,
  MODALITIES,
  PATIENT_STATUSES,
  PAYER_RULES,
  SETTINGS,
  SEXES,
  STAY_PHASES,
} from '@levelproof/contract';
import { fieldName, recordAt, refuseUnknownFields } from './record.js';

const VOCABULARIES = {
  setting: SETTINGS,
  modality: MODALITIES,
  patientStatus: PATIENT_STATUSES,
  stay: STAY_PHASES,
  payerRules: PAYER_RULES,
  clinician: CLINICIANS,
} as const;

const FIELDS = ['dateOfService', ...Object.keys(VOCABULARIES), 'consultation', 'overlays', 'patient'];

/**
 * Checks what a caller says of an encounter, field by field.
 * @throws LevelproofError INVALID_DATE, UNKNOWN_FIELD, UNKNOWN_VALUE or INVALID_INPUT, naming the field and the remedy
 */
export function checkEncounter(given: unknown, path = 'encounter'): Encounter {
  const encounter = recordAt(given, path);
  refuseUnknownFields(encounter, FIELDS, path);
  assertIsoDate(encounter.dateOfService, `${path}.dateOfService`);
  for (const [field, allowed] of Object.entries(VOCABULARIES)) {
    const value = encounter[field];
    if (value !== undefined && !(allowed as readonly unknown[]).includes(value)) {
      throw new LevelproofError('UNKNOWN_VALUE', {
        field: `${path}.${field}`,
        allowed,
        remedy: `Use one of ${allowed.join(', ')}, or leave the field out and let the note decide.`,
      });
    }
  }
  if (encounter.consultation !== undefined && typeof encounter.consultation !== 'boolean') {
    throw wrongType(`${path}.consultation`, 'true or false');
  }
  checkOverlays(encounter.overlays, `${path}.overlays`);
  if (encounter.patient !== undefined) checkPatient(encounter.patient, `${path}.patient`);
  return encounter as unknown as Encounter;
}

function checkOverlays(overlays: unknown, path: string): void {
  if (overlays === undefined) return;
  if (!Array.isArray(overlays) || !overlays.every((name) => typeof name === 'string')) {
    throw wrongType(path, 'a list of overlay names');
  }
}

function checkPatient(given: unknown, path: string): void {
  const patient = recordAt(given, path);
  refuseUnknownFields(patient, ['age', 'sex'], path);
  const { age, sex } = patient;
  if (age !== undefined && !(Number.isInteger(age) && (age as number) >= 0 && (age as number) <= 130)) {
    throw wrongType(`${path}.age`, 'completed years, a whole number from 0 to 130');
  }
  if (sex !== undefined && !(SEXES as readonly unknown[]).includes(sex)) {
    throw new LevelproofError('UNKNOWN_VALUE', {
      field: `${path}.sex`,
      allowed: SEXES,
      remedy: 'Use F or M as the payment models do, or leave the field out.',
    });
  }
}

function wrongType(field: string, expected: string): LevelproofError {
  return new LevelproofError('INVALID_INPUT', { field: fieldName(field), expected, remedy: `Give ${expected}.` });
}
