import type { Level } from '@levelproof/contract';
import type { CodeFamily } from '../candidates/line.js';
import { cite } from '../pack/cite.js';
import { dated, type Parameter } from '../pack/dated.js';

/** One code of a levelled family. */
export interface VisitRow {
  readonly code: string;
  /** The level the code stands for; where one code stands for two levels, the higher one. */
  readonly level: Level;
  /** The lowest level the code stands for. */
  readonly least: Level;
  /** Least total minutes, met or exceeded; `null` where time never selects the code. */
  readonly minutes: number | null;
  /** Last minute of the printed range of 2021 to 2023. It limits nothing: the next row begins after it. */
  readonly upTo?: number;
}

/** The codes of a family in order of their levels. */
export interface VisitFamily {
  readonly family: CodeFamily;
  /** Lowest level first. */
  readonly rows: readonly VisitRow[];
  /** What the first word of a candidate id says: which patients or days the codes are for. */
  readonly whom: 'new' | 'established' | 'initial' | 'subsequent' | 'same-date' | 'any';
}

const FOUR: readonly Level[] = ['straightforward', 'low', 'moderate', 'high'];

/** Four codes, one for each level. */
function four(
  family: CodeFamily,
  whom: VisitFamily['whom'],
  codes: readonly [string, string, string, string],
  minutes: readonly [number, number, number, number] | null,
  upTo?: readonly [number, number, number, number],
): VisitFamily {
  const rows = codes.map((code, at): VisitRow => {
    const level = FOUR[at] ?? 'high';
    const end = upTo?.[at];
    const row = { code, level, least: level, minutes: minutes?.[at] ?? null };
    return end === undefined ? row : { ...row, upTo: end };
  });
  return { family, whom, rows };
}

/** Three codes; the first stands for straightforward and low. */
function three(
  family: CodeFamily,
  whom: VisitFamily['whom'],
  codes: readonly [string, string, string],
  minutes: readonly [number, number, number],
): VisitFamily {
  const rows: readonly VisitRow[] = [
    { code: codes[0], level: 'low', least: 'straightforward', minutes: minutes[0] },
    { code: codes[1], level: 'moderate', least: 'moderate', minutes: minutes[1] },
    { code: codes[2], level: 'high', least: 'high', minutes: minutes[2] },
  ];
  return { family, whom, rows };
}

type FamilyParameter = Parameter<VisitFamily>;
const NEW_OFFICE = ['99202', '99203', '99204', '99205'] as const;
const ESTABLISHED_OFFICE = ['99212', '99213', '99214', '99215'] as const;

/** Office visits of new patients: levels and total minutes. */
export const officeNew: FamilyParameter = dated('family.office.new', 'codes and minutes', [
  {
    from: '2021-01-01',
    value: four('office', 'new', NEW_OFFICE, [15, 30, 45, 60], [29, 44, 59, 74]),
    cite: cite('R2.4'),
  },
  { from: '2024-01-01', value: four('office', 'new', NEW_OFFICE, [15, 30, 45, 60]), cite: cite('R2.4') },
]);

/** Office visits of established patients: levels and total minutes. */
export const officeEstablished: FamilyParameter = dated('family.office.established', 'codes and minutes', [
  {
    from: '2021-01-01',
    value: four('office', 'established', ESTABLISHED_OFFICE, [10, 20, 30, 40], [19, 29, 39, 54]),
    cite: cite('R2.4'),
  },
  {
    from: '2024-01-01',
    value: four('office', 'established', ESTABLISHED_OFFICE, [10, 20, 30, 40]),
    cite: cite('R2.4'),
  },
]);

/** First day of a hospital stay, inpatient or observation. */
export const hospitalInitial: FamilyParameter = dated('family.hospital.initial', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: three('hospital-initial', 'initial', ['99221', '99222', '99223'], [40, 55, 75]),
    cite: cite('R4.1'),
  },
]);

/** Later days of a hospital stay. */
export const hospitalSubsequent: FamilyParameter = dated('family.hospital.subsequent', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: three('hospital-subsequent', 'subsequent', ['99231', '99232', '99233'], [25, 35, 50]),
    cite: cite('R4.1'),
  },
]);

/** Hospital care with admission and discharge on one date. */
export const hospitalSameDate: FamilyParameter = dated('family.hospital.same-date', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: three('hospital-same-date', 'same-date', ['99234', '99235', '99236'], [45, 70, 85]),
    cite: cite('R4.2'),
  },
]);

/** Emergency department visits: by medical decision making only. */
export const emergency: FamilyParameter = dated('family.emergency', 'codes', [
  {
    from: '2023-01-01',
    value: four('emergency', 'any', ['99282', '99283', '99284', '99285'], null),
    cite: cite('R4.4'),
  },
]);

/** Consultations outside the hospital. */
export const consultationOutpatient: FamilyParameter = dated('family.consultation.outpatient', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: four('consultation-outpatient', 'any', ['99242', '99243', '99244', '99245'], [20, 30, 40, 55]),
    cite: cite('R4.5'),
  },
]);

/** Consultations in hospital or nursing facility. */
export const consultationInpatient: FamilyParameter = dated('family.consultation.inpatient', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: four('consultation-inpatient', 'any', ['99252', '99253', '99254', '99255'], [35, 45, 60, 80]),
    cite: cite('R4.5'),
  },
]);

/** First visit of a nursing-facility stay. */
export const nursingInitial: FamilyParameter = dated('family.nursing-facility.initial', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: three('nursing-facility-initial', 'initial', ['99304', '99305', '99306'], [25, 35, 45]),
    cite: cite('R4.6'),
  },
  {
    from: '2024-01-01',
    value: three('nursing-facility-initial', 'initial', ['99304', '99305', '99306'], [25, 35, 50]),
    cite: cite('R1.62'),
  },
]);

/** Later visits of a nursing-facility stay. */
export const nursingSubsequent: FamilyParameter = dated('family.nursing-facility.subsequent', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: four('nursing-facility-subsequent', 'subsequent', ['99307', '99308', '99309', '99310'], [10, 15, 30, 45]),
    cite: cite('R4.6'),
  },
  {
    from: '2024-01-01',
    value: four('nursing-facility-subsequent', 'subsequent', ['99307', '99308', '99309', '99310'], [10, 20, 30, 45]),
    cite: cite('R1.62'),
  },
]);

/** Visits at home, in assisted living, a group home, a hotel or a shelter, of new patients. */
export const homeNew: FamilyParameter = dated('family.home.new', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: four('home', 'new', ['99341', '99342', '99344', '99345'], [15, 30, 60, 75]),
    cite: cite('R4.7'),
  },
]);

/** The same for established patients. */
export const homeEstablished: FamilyParameter = dated('family.home.established', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: four('home', 'established', ['99347', '99348', '99349', '99350'], [20, 30, 40, 60]),
    cite: cite('R4.7'),
  },
]);

/** Telemedicine with sound and picture, new patients (not recognised by Medicare, R4.9). */
export const videoNew: FamilyParameter = dated('family.telemedicine.video.new', 'codes and minutes', [
  {
    from: '2025-01-01',
    value: four('telemedicine-audio-video', 'new', ['98000', '98001', '98002', '98003'], [15, 30, 45, 60]),
    cite: cite('R4.8'),
  },
]);

/** The same for established patients. */
export const videoEstablished: FamilyParameter = dated('family.telemedicine.video.established', 'codes and minutes', [
  {
    from: '2025-01-01',
    value: four('telemedicine-audio-video', 'established', ['98004', '98005', '98006', '98007'], [10, 20, 30, 40]),
    cite: cite('R4.8'),
  },
]);

/** Telemedicine by sound alone, new patients. */
export const audioNew: FamilyParameter = dated('family.telemedicine.audio.new', 'codes and minutes', [
  {
    from: '2025-01-01',
    value: four('telemedicine-audio-only', 'new', ['98008', '98009', '98010', '98011'], [15, 30, 45, 60]),
    cite: cite('R4.8'),
  },
]);

/** The same for established patients. */
export const audioEstablished: FamilyParameter = dated('family.telemedicine.audio.established', 'codes and minutes', [
  {
    from: '2025-01-01',
    value: four('telemedicine-audio-only', 'established', ['98012', '98013', '98014', '98015'], [10, 20, 30, 40]),
    cite: cite('R4.8'),
  },
]);
