import type { IsoDate } from './date.js';
import type { Certainty, Evidence } from './evidence.js';

export const SETTINGS = [
  'office',
  'urgent-care',
  'home',
  'assisted-living',
  'ed',
  'hospital-inpatient',
  'hospital-observation',
  'nursing-facility',
  'telehealth',
] as const;
/** Where the encounter took place. `telehealth` when only the way of contact is known. */
export type Setting = (typeof SETTINGS)[number];

export const MODALITIES = ['in-person', 'audio-video', 'audio-only', 'asynchronous'] as const;
/** How clinician and patient met. */
export type Modality = (typeof MODALITIES)[number];

export const PATIENT_STATUSES = ['new', 'established', 'unknown'] as const;
/** New: no professional service face to face by the same group and specialty within three years (R4.10). */
export type PatientStatus = (typeof PATIENT_STATUSES)[number];

export const STAY_PHASES = [
  'initial',
  'subsequent',
  'discharge',
  'same-date-admission-and-discharge',
  'unknown',
] as const;
/** Which day of a hospital or nursing-facility stay this is (R4.11). */
export type StayPhase = (typeof STAY_PHASES)[number];

export const PAYER_RULES = ['cpt', 'medicare'] as const;
/** Whose rules apply where the AMA and Medicare differ. */
export type PayerRules = (typeof PAYER_RULES)[number];

export const CLINICIANS = [
  'physician',
  'np',
  'pa',
  'cns',
  'psychologist',
  'prescribing-psychologist',
  'lcsw',
  'lpc',
  'lmft',
  'nurse',
  'other',
] as const;
/** Who reports the service. Decides which families of codes are open. */
export type Clinician = (typeof CLINICIANS)[number];

export const SEXES = ['F', 'M'] as const;
/** Sex as the payment models use it. */
export type Sex = (typeof SEXES)[number];

/** Demographics, needed for age-banded codes and for risk adjustment only. */
export interface Patient {
  /** Completed years on the date of service. */
  readonly age?: number;
  readonly sex?: Sex;
}

/** What is known of the visit besides the note. All but the date may be left to the note. */
export interface Encounter {
  readonly dateOfService: IsoDate;
  readonly setting?: Setting;
  readonly modality?: Modality;
  readonly patientStatus?: PatientStatus;
  readonly stay?: StayPhase;
  /** True for a consultation asked for by another professional, with a report back. */
  readonly consultation?: boolean;
  readonly payerRules?: PayerRules;
  /** Named overlays of payers or organisations, applied in order on top of the payer rules. */
  readonly overlays?: readonly string[];
  readonly clinician?: Clinician;
  readonly patient?: Patient;
}

/** An encounter whose every open field has been settled: by the caller, the note or a named default. */
export interface ResolvedEncounter {
  readonly dateOfService: IsoDate;
  readonly setting: Setting;
  readonly modality: Modality;
  readonly patientStatus: PatientStatus;
  readonly stay: StayPhase;
  readonly consultation: boolean;
  readonly payerRules: PayerRules;
  readonly overlays: readonly string[];
  readonly clinician: Clinician;
  readonly patient: Patient;
}

/** Who settled a field of the encounter. A `default` is never silent: it is shown in the result. */
export interface EncounterSource {
  readonly field: keyof ResolvedEncounter;
  readonly by: 'caller' | 'note' | 'default';
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}

/** The cautious value of each field that neither caller nor note gives. */
export const ENCOUNTER_DEFAULTS: Omit<ResolvedEncounter, 'dateOfService'> = {
  setting: 'office',
  modality: 'in-person',
  patientStatus: 'unknown',
  stay: 'unknown',
  consultation: false,
  payerRules: 'cpt',
  overlays: [],
  clinician: 'physician',
  patient: {},
};
