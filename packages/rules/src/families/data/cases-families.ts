import type { Encounter, Level } from '@levelproof/contract';

/** Codes of a family by level, written out from the fact sheet (R1.3, R4) and not from the packs. */
export interface FamilySheet {
  readonly name: string;
  readonly candidate: string;
  readonly encounter: Partial<Encounter>;
  readonly codes: Readonly<Record<Level, string>>;
}

const by = (straightforward: string, low: string, moderate: string, high: string): FamilySheet['codes'] => ({
  straightforward,
  low,
  moderate,
  high,
});
/** One code for straightforward and low. */
const three = (low: string, moderate: string, high: string): FamilySheet['codes'] => by(low, low, moderate, high);

export const FAMILY_SHEETS: readonly FamilySheet[] = [
  {
    name: 'office, new',
    candidate: 'mdm:new',
    encounter: { patientStatus: 'new' },
    codes: by('99202', '99203', '99204', '99205'),
  },
  {
    name: 'office, established',
    candidate: 'mdm:established',
    encounter: {},
    codes: by('99212', '99213', '99214', '99215'),
  },
  {
    name: 'urgent care goes by office codes',
    candidate: 'mdm:established',
    encounter: { setting: 'urgent-care' },
    codes: by('99212', '99213', '99214', '99215'),
  },
  {
    name: 'hospital, first day',
    candidate: 'mdm:initial',
    encounter: { setting: 'hospital-inpatient', stay: 'initial' },
    codes: three('99221', '99222', '99223'),
  },
  {
    name: 'observation, first day',
    candidate: 'mdm:initial',
    encounter: { setting: 'hospital-observation', stay: 'initial' },
    codes: three('99221', '99222', '99223'),
  },
  {
    name: 'hospital, later day',
    candidate: 'mdm:subsequent',
    encounter: { setting: 'hospital-inpatient', stay: 'subsequent' },
    codes: three('99231', '99232', '99233'),
  },
  {
    name: 'hospital, admitted and discharged on one date',
    candidate: 'mdm:same-date',
    encounter: { setting: 'hospital-observation', stay: 'same-date-admission-and-discharge' },
    codes: three('99234', '99235', '99236'),
  },
  {
    name: 'emergency department',
    candidate: 'mdm:any',
    encounter: { setting: 'ed' },
    codes: by('99282', '99283', '99284', '99285'),
  },
  {
    name: 'consultation in the office',
    candidate: 'mdm:any',
    encounter: { consultation: true },
    codes: by('99242', '99243', '99244', '99245'),
  },
  {
    name: 'consultation in the emergency department',
    candidate: 'mdm:any',
    encounter: { consultation: true, setting: 'ed' },
    codes: by('99242', '99243', '99244', '99245'),
  },
  ...(['hospital-inpatient', 'hospital-observation', 'nursing-facility'] as const).map((setting) => ({
    name: `consultation in: ${setting}`,
    candidate: 'mdm:any',
    encounter: { consultation: true, setting },
    codes: by('99252', '99253', '99254', '99255'),
  })),
  {
    name: 'nursing facility, first visit',
    candidate: 'mdm:initial',
    encounter: { setting: 'nursing-facility', stay: 'initial' },
    codes: three('99304', '99305', '99306'),
  },
  {
    name: 'nursing facility, later visit',
    candidate: 'mdm:subsequent',
    encounter: { setting: 'nursing-facility', stay: 'subsequent' },
    codes: by('99307', '99308', '99309', '99310'),
  },
  {
    name: 'home, new',
    candidate: 'mdm:new',
    encounter: { setting: 'home', patientStatus: 'new' },
    codes: by('99341', '99342', '99344', '99345'),
  },
  {
    name: 'assisted living, established',
    candidate: 'mdm:established',
    encounter: { setting: 'assisted-living' },
    codes: by('99347', '99348', '99349', '99350'),
  },
  {
    name: 'video, new',
    candidate: 'mdm:new',
    encounter: { modality: 'audio-video', patientStatus: 'new' },
    codes: by('98000', '98001', '98002', '98003'),
  },
  {
    name: 'video, established',
    candidate: 'mdm:established',
    encounter: { modality: 'audio-video' },
    codes: by('98004', '98005', '98006', '98007'),
  },
  {
    name: 'telehealth without a word on picture or sound',
    candidate: 'mdm:established',
    encounter: { setting: 'telehealth' },
    codes: by('98004', '98005', '98006', '98007'),
  },
  {
    name: 'telephone, new',
    candidate: 'mdm:new',
    encounter: { modality: 'audio-only', patientStatus: 'new' },
    codes: by('98008', '98009', '98010', '98011'),
  },
  {
    name: 'telephone, established',
    candidate: 'mdm:established',
    encounter: { modality: 'audio-only' },
    codes: by('98012', '98013', '98014', '98015'),
  },
];

/** What Medicare makes of visits that it does not take as they are (R4.5, R4.9). */
export const MEDICARE_SHEETS: readonly (FamilySheet & { readonly reason: string })[] = [
  {
    name: 'consultation of a new patient in the office',
    candidate: 'mdm:new',
    encounter: { consultation: true, patientStatus: 'new' },
    codes: by('99202', '99203', '99204', '99205'),
    reason: 'visit.consultation-not-paid',
  },
  {
    name: 'consultation of an established patient in the office',
    candidate: 'mdm:established',
    encounter: { consultation: true },
    codes: by('99212', '99213', '99214', '99215'),
    reason: 'visit.consultation-not-paid',
  },
  {
    name: 'consultation at home',
    candidate: 'mdm:established',
    encounter: { consultation: true, setting: 'home' },
    codes: by('99347', '99348', '99349', '99350'),
    reason: 'visit.consultation-not-paid',
  },
  {
    name: 'consultation of a new patient in assisted living',
    candidate: 'mdm:new',
    encounter: { consultation: true, setting: 'assisted-living', patientStatus: 'new' },
    codes: by('99341', '99342', '99344', '99345'),
    reason: 'visit.consultation-not-paid',
  },
  {
    name: 'consultation in the emergency department',
    candidate: 'mdm:any',
    encounter: { consultation: true, setting: 'ed' },
    codes: by('99282', '99283', '99284', '99285'),
    reason: 'visit.consultation-not-paid',
  },
  ...(['hospital-inpatient', 'hospital-observation'] as const).map((setting) => ({
    name: `consultation in: ${setting}`,
    candidate: 'mdm:initial',
    encounter: { consultation: true, setting },
    codes: three('99221', '99222', '99223'),
    reason: 'visit.consultation-not-paid',
  })),
  {
    name: 'consultation in a nursing facility',
    candidate: 'mdm:initial',
    encounter: { consultation: true, setting: 'nursing-facility' },
    codes: three('99304', '99305', '99306'),
    reason: 'visit.consultation-not-paid',
  },
  {
    name: 'video, new',
    candidate: 'mdm:new',
    encounter: { modality: 'audio-video', patientStatus: 'new' },
    codes: by('99202', '99203', '99204', '99205'),
    reason: 'visit.telemedicine-codes-not-taken',
  },
  {
    name: 'telephone, established',
    candidate: 'mdm:established',
    encounter: { modality: 'audio-only' },
    codes: by('99212', '99213', '99214', '99215'),
    reason: 'visit.telemedicine-codes-not-taken',
  },
];
