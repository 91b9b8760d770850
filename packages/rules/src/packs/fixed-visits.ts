import type { Clinician, Modality } from '@levelproof/contract';
import type { CodeFamily } from '../candidates/line.js';
import { cite } from '../pack/cite.js';
import { dated } from '../pack/dated.js';

/** A discharge by minutes: the short code up to a number of minutes, the long one beyond it. */
export interface DischargeCodes {
  readonly family: CodeFamily;
  readonly short: string;
  readonly long: string;
  /** More minutes than this are needed for the long code. */
  readonly moreThan: number;
}

/** Discharge from hospital; it has no level. */
export const hospitalDischarge = dated<DischargeCodes>('family.hospital.discharge', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: { family: 'hospital-discharge', short: '99238', long: '99239', moreThan: 30 },
    cite: cite('R4.3'),
  },
]);

/** Discharge from a nursing facility. */
export const nursingDischarge = dated<DischargeCodes>('family.nursing-facility.discharge', 'codes and minutes', [
  {
    from: '2023-01-01',
    value: { family: 'nursing-facility-discharge', short: '99315', long: '99316', moreThan: 30 },
    cite: cite('R4.3'),
  },
]);

/** The office visit of staff under a clinician: established patients, no level, no time (R1.3). */
export const staffVisit = dated<string>('family.office.staff', 'code', [
  { from: '2021-01-01', value: '99211', cite: cite('R1.3') },
]);

/** What CPT has for telemedicine on a date. */
export interface TelemedicineCodes {
  /** Whether visits by telemedicine have codes of their own. */
  readonly visits: boolean;
  /** Minutes of medical discussion that an audio-only visit has to exceed (R4.8). */
  readonly audioDiscussionMoreThan: number;
}

/** Whether the telemedicine codes exist on a date. */
export const telemedicineCodes = dated<TelemedicineCodes>('family.telemedicine', 'codes and minutes', [
  { from: '2021-01-01', value: { visits: false, audioDiscussionMoreThan: 10 }, cite: cite('R1.63') },
  { from: '2025-01-01', value: { visits: true, audioDiscussionMoreThan: 10 }, cite: cite('R4.8') },
]);

/** What payers take of the code families: Medicare neither telemedicine visits nor consultations (R4.5, R4.9). */
export interface PayerFamilies {
  readonly telemedicine: boolean;
  readonly consultations: boolean;
}

export const familiesTaken = dated<Readonly<Record<'cpt' | 'medicare', PayerFamilies>>>('payer.families', 'families', [
  {
    from: '2021-01-01',
    value: {
      cpt: { telemedicine: true, consultations: true },
      medicare: { telemedicine: false, consultations: false },
    },
    cite: cite('R4.5'),
  },
]);

/** Which visits a kind of clinician may report: levelled ones, the staff visit alone, or none. */
export type VisitRight = 'levelled' | 'staff-visit' | 'none';

export const visitRights = dated<Readonly<Record<Clinician, VisitRight>>>('clinician.visits', 'right', [
  {
    from: '2021-01-01',
    value: {
      physician: 'levelled',
      np: 'levelled',
      pa: 'levelled',
      cns: 'levelled',
      psychologist: 'none',
      'prescribing-psychologist': 'none',
      lcsw: 'none',
      lpc: 'none',
      lmft: 'none',
      nurse: 'staff-visit',
      other: 'levelled',
    },
    cite: cite('R5.9'),
  },
]);

/** Ways of contact for which an E/M visit may be levelled. */
export const levelledModalities = dated<readonly Modality[]>('visit.modalities', 'modality', [
  { from: '2021-01-01', value: ['in-person', 'audio-video', 'audio-only'], cite: cite('R4.9') },
]);
