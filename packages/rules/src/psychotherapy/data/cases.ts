import type {
  Encounter,
  EncounterFacts,
  PsychotherapyFact,
  TimeFact,
} from '@levelproof/contract';
import { emptyFacts } from '@levelproof/contract';
import { codeOf } from '../../candidates/line.js';
import { contextFor } from '../../pack/context.js';
import { psychotherapyOf } from '../psychotherapy.js';

const SESSION: PsychotherapyFact = {
  id: 'psychotherapy:1',
  certainty: 'documented',
  evidence: [],
  form: 'individual',
  minutes: 45,
  separated: true,
  patientPresent: 'all',
  participants: [],
  modalities: ['cbt'],
  complexity: [],
};
const factor = (name: PsychotherapyFact['complexity'][number]['factor']) =>
  [{ id: 'complexity:1', certainty: 'documented', evidence: [], factor: name }] as const;
const total = (minutes: number, more: Partial<TimeFact> = {}): TimeFact => ({
  id: 'time:1',
  certainty: 'documented',
  evidence: [],
  minutes,
  form: 'exact',
  activity: 'encounter',
  role: 'total',
  whose: 'clinician',
  day: 'date-of-encounter',
  ...more,
});
export type Given = Omit<Partial<EncounterFacts>, 'encounter' | 'psychotherapy'> & {
  readonly who?: Partial<Encounter>;
  readonly session?: Partial<PsychotherapyFact> | null;
};
/** What the rules make of a session that a case describes by its differences from a plain one. */
export function read({ who, session, ...facts }: Given) {
  const given: EncounterFacts = {
    ...emptyFacts({ dateOfService: '2026-03-02', ...who }),
    ...facts,
    psychotherapy: session === null ? null : { ...SESSION, ...session },
  };
  const reading = psychotherapyOf(given, contextFor(given.encounter));
  const codes = (lines: typeof reading.alone) => lines?.map(codeOf) ?? [];
  return {
    reading,
    alone: codes(reading.alone),
    addOn: codes(reading.addOn),
    crisis: codes(reading.crisis),
    evaluation: codes(reading.evaluation),
    ids: reading.findings.map(({ id }) => id),
  };
}
const seen = (kind: EncounterFacts['observations'][number]['kind'], item?: string): EncounterFacts['observations'] => [
  { id: 'observation:1', certainty: 'documented', evidence: [], kind, ...(item === undefined ? {} : { item }) },
];
export const LCSW = { clinician: 'lcsw' } as const;
export const visit = (kind: EncounterFacts['visit']['kind'], more: Partial<EncounterFacts['visit']> = {}) =>
  ({ kind, certainty: 'documented', evidence: [], ...more }) as const;

/** A situation a coder can read: what is given, which lines are supported, which findings are raised. */
export interface Case {
  readonly name: string;
  readonly given: Given;
  readonly expect: Partial<Record<'alone' | 'addOn' | 'crisis' | 'evaluation', readonly string[]>>;
  readonly ids?: readonly string[];
}
export const CASES: readonly Case[] = [
  {
    name: 'under sixteen minutes',
    given: { session: { minutes: 15 } },
    expect: { alone: [], addOn: [] },
    ids: ['psychotherapy-under-16-min'],
  },
  {
    name: 'family under twenty-six',
    given: { session: { form: 'family', minutes: 25 }, who: LCSW },
    expect: { alone: [] },
    ids: ['family-under-26-min'],
  },
  {
    name: 'family without the patient',
    given: { session: { form: 'family', patientPresent: 'none' }, who: LCSW },
    expect: { alone: ['90846'] },
  },
  {
    name: 'family, silent on the patient',
    given: { session: { form: 'family', patientPresent: 'not-stated' }, who: LCSW },
    expect: { alone: ['90846'] },
    ids: ['family-patient-presence-not-stated'],
  },
  {
    name: 'group',
    given: { session: { form: 'group', minutes: null }, who: LCSW },
    expect: { alone: ['90853'] },
    ids: [],
  },
  {
    name: 'several families',
    given: { session: { form: 'multiple-family-group', minutes: null }, who: LCSW },
    expect: { alone: ['90849'] },
  },
  { name: 'psychoanalysis', given: { session: { form: 'psychoanalysis', minutes: 50 } }, expect: { alone: ['90845'] } },
  {
    name: 'individual, patient mostly absent',
    given: { session: { patientPresent: 'minority' }, who: LCSW },
    expect: { alone: [] },
    ids: ['psychotherapy-patient-mostly-absent'],
  },
  {
    name: 'not separated, beside a visit',
    given: { session: { minutes: null, separated: false }, time: [total(45)] },
    expect: { addOn: [], alone: [] },
    ids: ['psychotherapy-time-not-separated'],
  },
  {
    name: 'no minutes at all',
    given: { session: { minutes: null }, who: LCSW, visit: visit('psychotherapy') },
    expect: { alone: [] },
    ids: ['psychotherapy-time-missing'],
  },
  {
    name: 'other work taken out',
    given: { session: { minutes: 45, includesOtherWork: true }, who: LCSW, visit: visit('psychotherapy') },
    expect: { alone: ['90834'] },
    ids: ['psychotherapy-time-includes-nontherapy'],
  },
  {
    name: 'other work left in',
    given: {
      session: { minutes: 60, includesOtherWork: true, separated: false },
      who: LCSW,
      visit: visit('psychotherapy'),
    },
    expect: { alone: [] },
    ids: ['psychotherapy-time-includes-nontherapy', 'psychotherapy-time-not-separated'],
  },
  {
    name: 'more than the whole encounter',
    given: { session: { minutes: 46 }, time: [total(45)] },
    expect: { addOn: [], alone: [] },
    ids: ['psychotherapy-exceeds-total-time'],
  },
  {
    name: 'as long as the encounter',
    given: { session: { minutes: 45 }, time: [total(45)], visit: visit('psychotherapy') },
    expect: { alone: ['90834'] },
    ids: [],
  },
  {
    name: 'total beside an add-on',
    given: { session: { minutes: 20 }, time: [total(50)] },
    expect: { addOn: ['90833'] },
    ids: ['em-by-time-not-allowed-with-psychotherapy'],
  },
  {
    name: 'long total beside an add-on',
    given: { session: { minutes: 20 }, time: [total(75)] },
    expect: { addOn: ['90833'] },
    ids: ['em-by-time-not-allowed-with-psychotherapy', 'prolonged-not-with-psychotherapy'],
  },
  {
    name: 'crisis below thirty',
    given: { session: { form: 'crisis', minutes: 29 }, who: LCSW },
    expect: { crisis: [], alone: ['90832'] },
    ids: ['crisis-under-30-min'],
  },
  {
    name: 'crisis below thirty beside a visit',
    given: { session: { form: 'crisis', minutes: 29 } },
    expect: { crisis: [], addOn: ['90833'] },
    ids: ['crisis-under-30-min'],
  },
  {
    name: 'planned follow-up',
    given: {
      session: {
        form: 'crisis',
        minutes: 45,
        crisisContent: {
          urgentAssessment: true,
          mentalStatus: true,
          disposition: true,
          safety: true,
          scheduledFollowUp: true,
        },
      },
      who: LCSW,
    },
    expect: { crisis: [], alone: ['90834'] },
    ids: ['crisis-scheduled-follow-up'],
  },
  {
    name: 'no urgent assessment',
    given: {
      session: {
        form: 'crisis',
        minutes: 45,
        crisisContent: {
          urgentAssessment: false,
          mentalStatus: true,
          disposition: true,
          safety: true,
          scheduledFollowUp: false,
        },
      },
      who: LCSW,
    },
    expect: { crisis: [], alone: ['90834'] },
    ids: ['crisis-content-not-written'],
  },
  {
    name: 'crisis, all written',
    given: {
      session: {
        form: 'crisis',
        minutes: 45,
        crisisContent: {
          urgentAssessment: true,
          mentalStatus: true,
          disposition: false,
          safety: true,
          scheduledFollowUp: false,
        },
      },
      who: LCSW,
    },
    expect: { crisis: ['90839'], alone: [] },
    ids: [],
  },
  {
    name: 'crisis with other psychotherapy',
    given: { session: { form: 'crisis' }, who: LCSW, time: [total(30, { activity: 'psychotherapy', role: 'part' })] },
    expect: { crisis: ['90839'] },
    ids: ['crisis-content-incomplete', 'crisis-excludes-psychotherapy'],
  },
  {
    name: 'crisis at home, Medicare',
    given: { session: { form: 'crisis', minutes: 80 }, who: { ...LCSW, payerRules: 'medicare', setting: 'home' } },
    expect: { crisis: ['G0017', 'G0018'] },
  },
  {
    name: 'crisis at home, Medicare, 2023',
    given: {
      session: { form: 'crisis', minutes: 80 },
      who: { ...LCSW, payerRules: 'medicare', setting: 'home', dateOfService: '2023-06-01' },
    },
    expect: { crisis: ['90839', '90840'] },
  },
  {
    name: 'crisis in the office, Medicare',
    given: { session: { form: 'crisis', minutes: 30 }, who: { ...LCSW, payerRules: 'medicare' } },
    expect: { crisis: ['90839'] },
  },
  {
    name: 'play equipment',
    given: { session: { minutes: 30, complexity: factor('communication-barrier-equipment') }, who: LCSW },
    expect: { alone: ['90832', '90785'] },
    ids: [],
  },
  {
    name: 'reported event, group',
    given: { session: { form: 'group', complexity: factor('sentinel-event-report') }, who: LCSW },
    expect: { alone: ['90853', '90785'] },
    ids: [],
  },
  {
    name: 'factor beside an add-on',
    given: { session: { minutes: 40, complexity: factor('caregiver-interference') } },
    expect: { addOn: ['90836', '90785'] },
    ids: [],
  },
  {
    name: 'interpreter',
    given: { session: { complexity: factor('interpreter') }, who: LCSW },
    expect: { alone: ['90834'] },
    ids: ['interpreter-not-interactive-complexity'],
  },
  {
    name: 'a hard session',
    given: { session: { complexity: factor('other') }, who: LCSW },
    expect: { alone: ['90834'] },
    ids: ['interactive-complexity-not-supported'],
  },
  {
    name: 'claimed without a factor',
    given: { who: LCSW, observations: seen('self-assigned-code', '90785') },
    expect: { alone: ['90834'] },
    ids: ['interactive-complexity-not-supported'],
  },
  {
    name: 'factor with family psychotherapy',
    given: { session: { form: 'family', complexity: factor('maladaptive-communication') }, who: LCSW },
    expect: { alone: ['90847'] },
    ids: ['interactive-complexity-not-supported'],
  },
  {
    name: 'factor with a crisis',
    given: { session: { form: 'crisis', complexity: factor('maladaptive-communication') }, who: LCSW },
    expect: { crisis: ['90839'] },
    ids: ['crisis-content-incomplete', 'interactive-complexity-not-supported'],
  },
  {
    name: 'factor with a visit alone',
    given: {
      session: { minutes: null, separated: false, modalities: [], complexity: factor('maladaptive-communication') },
    },
    expect: { alone: [] },
    ids: ['interactive-complexity-needs-psychotherapy'],
  },
  {
    name: 'prescribing psychologist',
    given: { session: { pharmacologicManagement: true }, who: { clinician: 'prescribing-psychologist' } },
    expect: { alone: ['90834', '90863'], addOn: [] },
    ids: [],
  },
  {
    name: 'the same, Medicare',
    given: {
      session: { pharmacologicManagement: true },
      who: { clinician: 'prescribing-psychologist', payerRules: 'medicare' },
    },
    expect: { alone: ['90834'] },
    ids: ['90863-not-payable-by-medicare'],
  },
  {
    name: 'drugs by a social worker',
    given: { session: { pharmacologicManagement: true }, who: LCSW },
    expect: { alone: ['90834'] },
    ids: ['medical-services-outside-scope'],
  },
  {
    name: 'a social worker with a visit',
    given: { who: LCSW, visit: visit('em-plus-psychotherapy') },
    expect: { addOn: [], alone: ['90834'] },
    ids: ['em-outside-scope'],
  },
  {
    name: 'a nurse',
    given: { who: { clinician: 'nurse' } },
    expect: { alone: [], addOn: [] },
    ids: ['psychotherapy-outside-scope'],
  },
  {
    name: 'evaluation',
    given: { session: null, who: LCSW, visit: visit('psych-eval') },
    expect: { evaluation: ['90791'] },
    ids: [],
  },
  {
    name: 'evaluation with medical services',
    given: { session: null, visit: visit('psych-eval', { medicalServices: true }) },
    expect: { evaluation: ['90792'] },
    ids: [],
  },
  {
    name: 'medical services of a psychologist',
    given: { session: null, who: { clinician: 'psychologist' }, visit: visit('psych-eval', { medicalServices: true }) },
    expect: { evaluation: ['90791'] },
    ids: ['medical-services-outside-scope'],
  },
  {
    name: 'evaluation, silent on medical services',
    given: { session: null, visit: visit('psych-eval') },
    expect: { evaluation: ['90791'] },
    ids: ['evaluation-medical-services-not-stated'],
  },
  {
    name: 'evaluation with a factor',
    given: {
      session: { minutes: null, modalities: [], complexity: factor('caregiver-interference') },
      who: LCSW,
      visit: visit('psych-eval'),
    },
    expect: { evaluation: ['90791', '90785'] },
    ids: [],
  },
  {
    name: 'evaluation and psychotherapy',
    given: { who: LCSW, visit: visit('psych-eval') },
    expect: { evaluation: ['90791'] },
    ids: ['evaluation-excludes-psychotherapy'],
  },
];
