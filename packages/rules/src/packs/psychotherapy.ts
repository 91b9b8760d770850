import type { Clinician, ComplexityFactor, PsychotherapyForm, Setting } from '@levelproof/contract';
import type { CodeFamily } from '../candidates/line.js';
import { cite } from '../pack/cite.js';
import { dated } from '../pack/dated.js';

/** One band of psychotherapy minutes with its two codes. */
export interface PsychotherapyBand {
  readonly least: number;
  /** Last whole minute of the band, or `null` for the open end. */
  readonly last: number | null;
  /** Reported without an E/M. */
  readonly alone: string;
  /** Reported with an E/M of the same clinician. */
  readonly addOn: string;
}

/** Individual psychotherapy: inclusive whole minutes; below the first band nothing is reportable (R5.1). */
export const individualBands = dated<readonly PsychotherapyBand[]>('psychotherapy.individual', 'minutes', [
  {
    from: '2021-01-01',
    value: [
      { least: 16, last: 37, alone: '90832', addOn: '90833' },
      { least: 38, last: 52, alone: '90834', addOn: '90836' },
      { least: 53, last: null, alone: '90837', addOn: '90838' },
    ],
    cite: cite('R5.1', ['https://www.novitas-solutions.com/webcenter/portal/MedicareJL/pagebyid?contentId=00026768']),
  },
]);

/** Family psychotherapy: one code without the patient, one with, and the least minutes of both (R5.6). */
export const familySession = dated('psychotherapy.family', 'codes and minutes', [
  {
    from: '2021-01-01',
    value: { least: 26, withoutPatient: '90846', withPatient: '90847' },
    cite: cite('R5.6'),
  },
]);

/** Sessions without minutes in their code: one line for each patient (R5.7). */
export const untimedSessions = dated<
  Readonly<Partial<Record<PsychotherapyForm, { readonly code: string; readonly family: CodeFamily }>>>
>('psychotherapy.untimed', 'codes', [
  {
    from: '2021-01-01',
    value: {
      group: { code: '90853', family: 'group-psychotherapy' },
      'multiple-family-group': { code: '90849', family: 'group-psychotherapy' },
      psychoanalysis: { code: '90845', family: 'psychoanalysis' },
    },
    cite: cite('R5.7'),
  },
]);

/** The codes of crisis psychotherapy and where they are used. */
export interface CrisisCodes {
  readonly first: string;
  readonly further: string;
  /** Settings in which these codes stand; `null` is everywhere. */
  readonly settings: readonly Setting[] | null;
}

/** Crisis psychotherapy: one code for the first span, a further unit for each begun block after it (R5.5). */
export interface CrisisRule {
  readonly least: number;
  /** Last minute that the first code covers alone. */
  readonly last: number;
  /** Length of a further block; it counts once begun. */
  readonly block: number;
  readonly codes: CrisisCodes;
  /** Medicare's own codes outside the office, where there are any. */
  readonly medicare: CrisisCodes | null;
}

const CRISIS_CODES: CrisisCodes = { first: '90839', further: '90840', settings: null };

export const crisisSession = dated<CrisisRule>('psychotherapy.crisis', 'codes and minutes', [
  {
    from: '2021-01-01',
    value: { least: 30, last: 74, block: 30, codes: CRISIS_CODES, medicare: null },
    cite: cite('R5.5'),
  },
  {
    from: '2024-01-01',
    value: {
      least: 30,
      last: 74,
      block: 30,
      codes: CRISIS_CODES,
      medicare: { first: 'G0017', further: 'G0018', settings: ['home', 'assisted-living'] },
    },
    cite: cite('R5.5'),
  },
]);

/** Interactive complexity: its factors and the services it may go with (R5.8). */
export interface ComplexityRule {
  readonly code: string;
  readonly factors: readonly ComplexityFactor[];
  readonly primaries: readonly string[];
}

export const interactiveComplexity = dated<ComplexityRule>('psychotherapy.interactive-complexity', 'codes', [
  {
    from: '2021-01-01',
    value: {
      code: '90785',
      factors: [
        'maladaptive-communication',
        'caregiver-interference',
        'sentinel-event-report',
        'communication-barrier-equipment',
      ],
      primaries: ['90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838', '90853'],
    },
    cite: cite('R5.8'),
  },
]);

/** Pharmacologic management beside psychotherapy, for prescribers who cannot report an E/M (R5.9). */
export const pharmacologicManagement = dated('psychotherapy.pharmacologic', 'codes', [
  {
    from: '2021-01-01',
    value: { code: '90863', primaries: ['90832', '90834', '90837'] as readonly string[], medicare: false },
    cite: cite('R5.9'),
  },
]);

/** Diagnostic evaluation without and with medical services; no minutes (R5.10). */
export const psychiatricEvaluation = dated('psychotherapy.evaluation', 'codes', [
  { from: '2021-01-01', value: { without: '90791', withMedical: '90792' }, cite: cite('R5.10') },
]);

/** What a kind of clinician may report of behavioural health. */
export interface BehaviouralRights {
  readonly psychotherapy: boolean;
  /** The add-on beside an E/M; only who may report an E/M. */
  readonly addOn: boolean;
  readonly evaluation: boolean;
  /** The evaluation with medical services. */
  readonly medicalEvaluation: boolean;
  readonly pharmacologic: boolean;
}

const MEDICAL: BehaviouralRights = {
  psychotherapy: true,
  addOn: true,
  evaluation: true,
  medicalEvaluation: true,
  pharmacologic: false,
};
const THERAPIST: BehaviouralRights = {
  psychotherapy: true,
  addOn: false,
  evaluation: true,
  medicalEvaluation: false,
  pharmacologic: false,
};
const NONE: BehaviouralRights = { ...THERAPIST, psychotherapy: false, evaluation: false };

/** Clinicians and behavioural health (R5.9, R5.10). */
export const behaviouralRights = dated<Readonly<Record<Clinician, BehaviouralRights>>>(
  'clinician.behavioural',
  'right',
  [
    {
      from: '2021-01-01',
      value: {
        physician: MEDICAL,
        np: MEDICAL,
        pa: MEDICAL,
        cns: MEDICAL,
        psychologist: THERAPIST,
        'prescribing-psychologist': { ...THERAPIST, pharmacologic: true },
        lcsw: THERAPIST,
        lpc: THERAPIST,
        lmft: THERAPIST,
        nurse: NONE,
        other: MEDICAL,
      },
      cite: cite('R5.10'),
    },
  ],
);

/** E/M families beside which the add-on may stand (R5.4); no source settles telemedicine codes. */
export const addOnPrimaries = dated<readonly CodeFamily[]>('psychotherapy.add-on.primaries', 'family', [
  {
    from: '2021-01-01',
    value: [
      'office',
      'hospital-initial',
      'hospital-subsequent',
      'hospital-same-date',
      'hospital-discharge',
      'consultation-outpatient',
      'consultation-inpatient',
      'nursing-facility-initial',
      'nursing-facility-subsequent',
      'home',
      'telemedicine-audio-video',
      'telemedicine-audio-only',
    ],
    cite: cite('R5.4'),
  },
]);
