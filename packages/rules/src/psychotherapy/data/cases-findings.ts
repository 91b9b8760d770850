import type {
  Encounter,
  EncounterFacts,
  Observation,
  PsychotherapyFact,
  RiskFact,
  ServiceFact,
  TimeFact,
} from '@levelproof/contract';
import { decision, minutes, service } from '../../data/cases-facts.js';
import { type Given, LCSW, visit } from './cases.js';

/** What each finding is, written out by hand: id | gap or flag | direction | severity | fact of the sheet. */
const SHEET = `
psychotherapy-under-16-min | flag | over-coding | high | R5.1
family-under-26-min | flag | over-coding | high | R5.6
family-patient-presence-not-stated | gap | missing-documentation | low | R5.6
psychotherapy-patient-mostly-absent | flag | over-coding | high | R5.1
crisis-under-30-min | flag | over-coding | high | R5.5
crisis-scheduled-follow-up | flag | over-coding | high | R5.5
crisis-content-not-written | flag | over-coding | high | R5.5
crisis-content-incomplete | gap | missing-documentation | medium | R5.5
crisis-excludes-psychotherapy | flag | over-coding | high | R5.5
psychotherapy-time-missing | gap | missing-documentation | high | R5.3
psychotherapy-time-not-separated | flag | over-coding | high | R5.3
psychotherapy-exceeds-total-time | flag | integrity | high | R5.3
psychotherapy-time-includes-nontherapy | flag | over-coding | medium | R5.2
em-by-time-not-allowed-with-psychotherapy | flag | over-coding | medium | R5.1
prolonged-not-with-psychotherapy | flag | over-coding | medium | R3.5
interpreter-not-interactive-complexity | flag | over-coding | medium | R5.8
interactive-complexity-not-supported | flag | over-coding | medium | R5.8
interactive-complexity-needs-psychotherapy | flag | over-coding | medium | R5.8
90863-not-payable-by-medicare | flag | over-coding | medium | R5.9
pharmacologic-management-belongs-to-visit | flag | over-coding | low | R5.9
medical-services-outside-scope | flag | over-coding | high | R5.9
evaluation-excludes-psychotherapy | flag | over-coding | medium | R5.10
evaluation-medical-services-not-stated | gap | missing-documentation | low | R5.10
em-outside-scope | flag | over-coding | high | R5.9
psychotherapy-outside-scope | flag | over-coding | high | R5.9
`;
export const FINDING_SHEET = new Map(
  SHEET.trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([id = '', as = '', direction = '', severity = '', section = '']) => [id, { as, direction, severity, section }]),
);

/** A situation with every finding it raises: about which facts, with which numbers. */
export interface FindingCase {
  readonly name: string;
  readonly given: Given;
  readonly found: readonly (readonly [
    id: string,
    facts: readonly string[],
    params?: Readonly<Record<string, unknown>>,
  ])[];
}

const ME = ['psychotherapy:1'];
const THERAPY = visit('psychotherapy');
/** A session by a therapist, with nothing else at the visit. */
const alone = (session: Partial<PsychotherapyFact>, more: Omit<Given, 'session'> = {}): Given => ({
  session,
  who: LCSW,
  visit: THERAPY,
  ...more,
});
const crisis = (content: Partial<NonNullable<PsychotherapyFact['crisisContent']>> = {}, count = 45) =>
  alone({
    form: 'crisis',
    minutes: count,
    crisisContent: {
      urgentAssessment: true,
      mentalStatus: true,
      disposition: true,
      safety: true,
      scheduledFollowUp: false,
      ...content,
    },
  });
const seen = (kind: Observation['kind'], item?: string): Observation => ({
  id: `observation:${kind}`,
  certainty: 'documented',
  evidence: [],
  kind,
  ...(item === undefined ? {} : { item }),
});
const factor = (name: PsychotherapyFact['complexity'][number]['factor'], id = 1) =>
  ({ id: `complexity:${id}`, certainty: 'documented', evidence: [], factor: name }) as const;
const NOT_SEPARATED = ['psychotherapy-time-not-separated', ME] as const;
const MISSING = ['psychotherapy-time-missing', ME] as const;
const BY_TIME = ['em-by-time-not-allowed-with-psychotherapy', ['time:1']] as const;
const drug = (more: Partial<RiskFact> = {}) => decision('prescription-drug-management', { id: 'risk:1', ...more });
const management = (more: Partial<ServiceFact> = {}): ServiceFact => ({ ...service('pharmacologic-management'), ...more });
const PRESCRIBER = { clinician: 'prescribing-psychologist' } as const;
const MEDICARE: Partial<Encounter> = { payerRules: 'medicare' };
const beside = (time: readonly TimeFact[], more: Partial<Given> = {}): Given => ({ session: { minutes: 20 }, time, ...more });
const evaluation = (more: Partial<EncounterFacts['visit']> = {}, given: Omit<Given, 'visit'> = {}): Given => ({
  session: null,
  visit: visit('psych-eval', more),
  ...given,
});

export const FINDING_CASES: readonly FindingCase[] = [
  // minutes of one form
  { name: 'fifteen minutes', given: alone({ minutes: 15 }), found: [['psychotherapy-under-16-min', ME, { minutes: 15, least: 16 }]] },
  { name: 'sixteen minutes', given: alone({ minutes: 16 }), found: [] },
  {
    name: 'family of twenty-five',
    given: alone({ form: 'family', minutes: 25 }),
    found: [['family-under-26-min', ME, { minutes: 25, least: 26 }]],
  },
  ...(['all', 'majority', 'minority', 'none'] as const).map(
    (patientPresent): FindingCase => ({
      name: `family, the patient there for: ${patientPresent}`,
      given: alone({ form: 'family', patientPresent }),
      found: [],
    }),
  ),
  {
    name: 'family, nothing on the patient',
    given: alone({ form: 'family', patientPresent: 'not-stated' }),
    found: [['family-patient-presence-not-stated', ME]],
  },
  ...(['none', 'minority'] as const).map(
    (patientPresent): FindingCase => ({
      name: `individual, the patient there for: ${patientPresent}`,
      given: alone({ patientPresent }),
      found: [['psychotherapy-patient-mostly-absent', ME]],
    }),
  ),
  ...(['all', 'majority', 'not-stated'] as const).map(
    (patientPresent): FindingCase => ({
      name: `individual, the patient there for: ${patientPresent}`,
      given: alone({ patientPresent }),
      found: [],
    }),
  ),
  // crisis
  { name: 'a whole crisis', given: crisis(), found: [] },
  { name: 'a crisis without disposition', given: crisis({ disposition: false }), found: [] },
  { name: 'a crisis without safety', given: crisis({ safety: false }), found: [] },
  {
    name: 'a crisis without both',
    given: crisis({ disposition: false, safety: false }),
    found: [['crisis-content-incomplete', ME]],
  },
  {
    name: 'a crisis without mental status',
    given: crisis({ mentalStatus: false }),
    found: [['crisis-content-incomplete', ME]],
  },
  {
    name: 'a crisis of which nothing is written',
    given: alone({ form: 'crisis', minutes: 45 }),
    found: [['crisis-content-incomplete', ME]],
  },
  {
    name: 'a crisis of twenty-nine minutes',
    given: crisis({}, 29),
    found: [['crisis-under-30-min', ME, { minutes: 29, least: 30 }]],
  },
  {
    name: 'a crisis of ten minutes',
    given: crisis({}, 10),
    found: [
      ['crisis-under-30-min', ME, { minutes: 10, least: 30 }],
      ['psychotherapy-under-16-min', ME, { minutes: 10, least: 16 }],
    ],
  },
  { name: 'a crisis that was planned', given: crisis({ scheduledFollowUp: true }), found: [['crisis-scheduled-follow-up', ME]] },
  {
    name: 'a crisis without urgent assessment',
    given: crisis({ urgentAssessment: false }),
    found: [['crisis-content-not-written', ME]],
  },
  {
    name: 'a crisis with other therapy that day',
    given: { ...crisis(), time: [minutes(30, { activity: 'psychotherapy', role: 'part' })] },
    found: [['crisis-excludes-psychotherapy', ['time:1']]],
  },
  ...(
    [
      ['of another day', { day: 'other-day' }],
      ['of staff', { whose: 'staff' }],
      ['of documentation', { activity: 'documentation' }],
    ] as const
  ).map(
    ([name, more]): FindingCase => ({
      name: `a crisis with minutes ${name}`,
      given: { ...crisis(), time: [minutes(30, { activity: 'psychotherapy', role: 'part', ...more })] },
      found: [],
    }),
  ),
  // minutes that cannot be used
  { name: 'no minutes', given: alone({ minutes: null }), found: [MISSING] },
  { name: 'no minutes beside a visit', given: { session: { minutes: null } }, found: [MISSING] },
  { name: 'no minutes apart beside a visit', given: { session: { minutes: null, separated: false } }, found: [NOT_SEPARATED] },
  { name: 'no minutes apart, nothing else', given: alone({ minutes: null, separated: false }), found: [MISSING] },
  {
    name: 'no minutes apart, a total',
    given: alone({ minutes: null, separated: false }, { time: [minutes(45)] }),
    found: [NOT_SEPARATED],
  },
  ...(
    [
      ['a part', { role: 'part' }],
      ['of documentation', { activity: 'documentation' }],
      ['of staff', { whose: 'staff' }],
      ['of another day', { day: 'other-day' }],
      ['a range', { form: 'range' }],
    ] as const
  ).map(
    ([name, more]): FindingCase => ({
      name: `no minutes apart, a total that is none: ${name}`,
      given: alone({ minutes: null, separated: false }, { time: [minutes(45, more)] }),
      found: [MISSING],
    }),
  ),
  { name: 'minutes not apart beside a visit', given: { session: { separated: false } }, found: [NOT_SEPARATED] },
  { name: 'minutes not apart, nothing to be apart from', given: alone({ separated: false }), found: [] },
  {
    name: 'minutes with other work in them',
    given: alone({ separated: false, includesOtherWork: true }),
    found: [['psychotherapy-time-includes-nontherapy', ME], NOT_SEPARATED],
  },
  {
    name: 'other work, but written apart',
    given: alone({ includesOtherWork: true }),
    found: [['psychotherapy-time-includes-nontherapy', ME]],
  },
  ...(['psychotherapy', 'crisis', 'psych-eval', 'not-em'] as const).map(
    (kind): FindingCase => ({
      name: `nothing to be apart from at a visit that is: ${kind}`,
      given: { session: { separated: false }, visit: visit(kind, { medicalServices: true }) },
      found: kind === 'psych-eval' ? [['evaluation-excludes-psychotherapy', ME]] : [],
    }),
  ),
  {
    name: 'a mere factor is not asked for minutes',
    given: alone({ minutes: null, modalities: [], complexity: [factor('caregiver-interference')] }),
    found: [['interactive-complexity-needs-psychotherapy', ['complexity:1'], { code: '90785' }]],
  },
  {
    name: 'a factor of a named therapy is',
    given: alone({ minutes: null, complexity: [factor('caregiver-interference')] }),
    found: [MISSING, ['interactive-complexity-needs-psychotherapy', ['complexity:1'], { code: '90785' }]],
  },
  {
    name: 'no therapy is named, and no factor either',
    given: alone({ minutes: null, modalities: [] }),
    found: [MISSING],
  },
  {
    name: 'longer than the whole encounter, whatever else',
    given: alone(
      { minutes: 46, modalities: [], complexity: [factor('caregiver-interference')] },
      { time: [minutes(45)] },
    ),
    found: [
      ['psychotherapy-exceeds-total-time', [...ME, 'time:1']],
      ['interactive-complexity-needs-psychotherapy', ['complexity:1'], { code: '90785' }],
    ],
  },
  ...(
    [
      ['procedure', { activity: 'procedure', role: 'carve-out', insideTotal: 'no' }],
      ['therapy inside the total', { activity: 'psychotherapy', role: 'carve-out', insideTotal: 'yes' }],
      ['therapy as a part', { activity: 'psychotherapy', role: 'part', insideTotal: 'no' }],
    ] as const
  ).map(
    ([name, more]): FindingCase => ({
      name: `longer than the whole encounter, beside: ${name}`,
      given: alone({ minutes: 46 }, { time: [minutes(45), minutes(46, { id: 'time:2', ...more })] }),
      found: [['psychotherapy-exceeds-total-time', [...ME, 'time:1']]],
    }),
  ),
  ...(['psychotherapy', 'crisis-psychotherapy'] as const).map(
    (activity): FindingCase => ({
      name: `outside the total by its own words: ${activity}`,
      given: alone(
        { minutes: 46 },
        { time: [minutes(45), minutes(46, { id: 'time:2', activity, role: 'carve-out', insideTotal: 'no' })] },
      ),
      found: [],
    }),
  ),
  // what the reader saw of the minutes
  {
    name: 'seen: minutes missing',
    given: alone({}, { observations: [seen('psychotherapy-time-missing')] }),
    found: [['psychotherapy-time-missing', ['observation:psychotherapy-time-missing']]],
  },
  {
    name: 'seen: minutes missing, and so says the session',
    given: alone({ minutes: null }, { observations: [seen('psychotherapy-time-missing')] }),
    found: [MISSING],
  },
  {
    name: 'seen: minutes not apart, no session',
    given: { session: null, observations: [seen('psychotherapy-time-not-separated')] },
    found: [['psychotherapy-time-not-separated', ['observation:psychotherapy-time-not-separated']]],
  },
  {
    name: 'seen: other work',
    given: alone({}, { observations: [seen('psychotherapy-time-includes-other-work')] }),
    found: [['psychotherapy-time-includes-nontherapy', ['observation:psychotherapy-time-includes-other-work']]],
  },
  {
    name: 'seen: other work, and so says the session',
    given: alone({ includesOtherWork: true }, { observations: [seen('psychotherapy-time-includes-other-work')] }),
    found: [['psychotherapy-time-includes-nontherapy', [...ME, 'observation:psychotherapy-time-includes-other-work']]],
  },
  // time beside a visit with an add-on
  { name: 'a total beside an add-on', given: beside([minutes(50)]), found: [BY_TIME] },
  {
    name: 'a total of the visit beside an add-on',
    given: beside([minutes(50, { activity: 'evaluation-and-management' })]),
    found: [BY_TIME],
  },
  ...(
    [
      ['a part', { role: 'part' }],
      ['of staff', { whose: 'staff' }],
      ['of documentation', { activity: 'documentation' }],
    ] as const
  ).map(
    ([name, more]): FindingCase => ({
      name: `no total beside an add-on: ${name}`,
      given: beside([minutes(50, more)]),
      found: [],
    }),
  ),
  { name: 'no add-on, no word on the total', given: { session: null, time: [minutes(90)] }, found: [] },
  { name: 'a minute less than the first prolonged unit', given: beside([minutes(54)]), found: [BY_TIME] },
  {
    name: 'the first prolonged unit',
    given: beside([minutes(55)]),
    found: [BY_TIME, ['prolonged-not-with-psychotherapy', ['time:1']]],
  },
  { name: 'a minute less, for Medicare', given: beside([minutes(64)], { who: MEDICARE }), found: [BY_TIME] },
  {
    name: 'the first prolonged unit, for Medicare',
    given: beside([minutes(65)], { who: MEDICARE }),
    found: [BY_TIME, ['prolonged-not-with-psychotherapy', ['time:1']]],
  },
  {
    name: 'a long total of the visit is not the total of the encounter',
    given: beside([minutes(90, { activity: 'evaluation-and-management' })]),
    found: [BY_TIME],
  },
  { name: 'long minutes of staff', given: beside([minutes(90, { whose: 'staff' })]), found: [] },
  { name: 'a long part', given: beside([minutes(90, { role: 'part' })]), found: [] },
  {
    name: 'prolonged work by its name',
    given: beside([minutes(15, { activity: 'prolonged', role: 'part' })]),
    found: [['prolonged-not-with-psychotherapy', ['time:1']]],
  },
  ...(['99417', '99417x2', '99418'] as const).map(
    (code): FindingCase => ({
      name: `prolonged work by its code: ${code}`,
      given: beside([], { observations: [seen('self-assigned-code', code)] }),
      found: [['prolonged-not-with-psychotherapy', ['observation:self-assigned-code']]],
    }),
  ),
  {
    name: 'prolonged work by Medicare’s code',
    given: beside([], { observations: [seen('self-assigned-code', 'G2212')], who: MEDICARE }),
    found: [['prolonged-not-with-psychotherapy', ['observation:self-assigned-code']]],
  },
  {
    name: 'another code',
    given: beside([], { observations: [seen('self-assigned-code', '99214'), seen('self-assigned-level', '99417')] }),
    found: [],
  },
  { name: 'a code without a number', given: beside([], { observations: [seen('self-assigned-code')] }), found: [] },
  // interactive complexity
  {
    name: 'an interpreter',
    given: alone({ complexity: [factor('interpreter')] }),
    found: [['interpreter-not-interactive-complexity', ['complexity:1'], { code: '90785' }]],
  },
  {
    name: 'an interpreter seen at a session',
    given: alone({}, { observations: [seen('interpreter-used')] }),
    found: [['interpreter-not-interactive-complexity', ['observation:interpreter-used'], { code: '90785' }]],
  },
  {
    name: 'an interpreter seen at an evaluation',
    given: evaluation({ medicalServices: true }, { observations: [seen('interpreter-used')] }),
    found: [['interpreter-not-interactive-complexity', ['observation:interpreter-used'], { code: '90785' }]],
  },
  {
    name: 'an interpreter seen at a visit is nobody’s claim',
    given: { session: null, observations: [seen('interpreter-used')] },
    found: [],
  },
  {
    name: 'an interpreter, and the code claimed',
    given: alone({ complexity: [factor('interpreter')] }, { observations: [seen('self-assigned-code', '90785')] }),
    found: [['interpreter-not-interactive-complexity', ['complexity:1'], { code: '90785' }]],
  },
  {
    name: 'an interpreter and a factor',
    given: alone({ complexity: [factor('interpreter'), factor('caregiver-interference', 2)] }),
    found: [['interpreter-not-interactive-complexity', ['complexity:1'], { code: '90785' }]],
  },
  {
    name: 'a hard session',
    given: alone({ complexity: [factor('other')] }),
    found: [['interactive-complexity-not-supported', ['complexity:1'], { code: '90785' }]],
  },
  {
    name: 'a hard session and an interpreter',
    given: alone({ complexity: [factor('other'), factor('interpreter', 2)] }),
    found: [
      ['interpreter-not-interactive-complexity', ['complexity:2'], { code: '90785' }],
      ['interactive-complexity-not-supported', ['complexity:1'], { code: '90785' }],
    ],
  },
  {
    name: 'a hard session beside a factor',
    given: alone({ complexity: [factor('other'), factor('caregiver-interference', 2)] }),
    found: [],
  },
  {
    name: 'the code claimed, and no factor',
    given: alone({}, { observations: [seen('self-assigned-code', '90785')] }),
    found: [['interactive-complexity-not-supported', ['observation:self-assigned-code'], { code: '90785' }]],
  },
  {
    name: 'another code claimed, or none named',
    given: alone({}, { observations: [seen('self-assigned-code', '90834'), seen('self-assigned-level', '90785')] }),
    found: [],
  },
  { name: 'a code claimed without a number', given: alone({}, { observations: [seen('self-assigned-code')] }), found: [] },
  {
    name: 'the code claimed with its factor',
    given: alone({ complexity: [factor('sentinel-event-report')] }, { observations: [seen('self-assigned-code', '90785')] }),
    found: [],
  },
  {
    name: 'a factor with family therapy',
    given: alone({ form: 'family', complexity: [factor('maladaptive-communication')] }),
    found: [['interactive-complexity-not-supported', ['complexity:1'], { code: '90785' }]],
  },
  // drugs
  {
    name: 'a prescriber for Medicare',
    given: alone({ pharmacologicManagement: true }, { who: { ...PRESCRIBER, ...MEDICARE } }),
    found: [['90863-not-payable-by-medicare', ME, { code: '90863' }]],
  },
  {
    name: 'a prescriber for Medicare without a drug',
    given: alone({ pharmacologicManagement: false }, { who: { ...PRESCRIBER, ...MEDICARE } }),
    found: [],
  },
  { name: 'a prescriber for others', given: alone({ pharmacologicManagement: true }, { who: PRESCRIBER }), found: [] },
  {
    name: 'a prescriber with a decision on a drug, for Medicare',
    given: alone({}, { who: { ...PRESCRIBER, ...MEDICARE }, risk: [drug()] }),
    found: [['90863-not-payable-by-medicare', ['risk:1'], { code: '90863' }]],
  },
  {
    name: 'a drug only considered, another decision, a service of another day',
    given: alone(
      {},
      {
        who: { ...PRESCRIBER, ...MEDICARE },
        risk: [drug({ decision: 'considered' }), decision('referral')],
        services: [management({ when: 'past' }), service('procedure')],
      },
    ),
    found: [],
  },
  {
    name: 'the service by name, by who reports a visit',
    given: alone({}, { who: { clinician: 'physician' }, services: [management()] }),
    found: [['pharmacologic-management-belongs-to-visit', ['service:pharmacologic-management'], { code: '90863' }]],
  },
  {
    name: 'a planned one, by the same',
    given: alone({}, { who: { clinician: 'physician' }, services: [management({ when: 'planned' }), service('procedure')] }),
    found: [],
  },
  {
    name: 'a decision on a drug by who reports a visit is no add-on of therapy',
    given: alone({}, { who: { clinician: 'physician' }, risk: [drug()] }),
    found: [],
  },
  {
    name: 'the service by name, by a therapist',
    given: alone({}, { services: [management()] }),
    found: [['medical-services-outside-scope', ['service:pharmacologic-management'], { clinician: 'lcsw' }]],
  },
  {
    name: 'a decision on a drug by a therapist',
    given: alone({}, { risk: [drug()] }),
    found: [['medical-services-outside-scope', ['risk:1'], { clinician: 'lcsw' }]],
  },
  {
    name: 'medical services at the evaluation of a psychologist',
    given: evaluation({ medicalServices: true }, { who: { clinician: 'psychologist' } }),
    found: [['medical-services-outside-scope', [], { clinician: 'psychologist' }]],
  },
  {
    name: 'medical services at the evaluation of a prescriber',
    given: evaluation({ medicalServices: true }, { who: PRESCRIBER, risk: [drug()] }),
    found: [['medical-services-outside-scope', [], { clinician: 'prescribing-psychologist' }]],
  },
  {
    name: 'an evaluation of a psychologist without them',
    given: evaluation({ medicalServices: false }, { who: { clinician: 'psychologist' } }),
    found: [],
  },
  {
    name: 'medical services at another visit say nothing of an evaluation',
    given: { session: null, who: LCSW, visit: visit('psychotherapy', { medicalServices: true }) },
    found: [],
  },
  // evaluation
  {
    name: 'an evaluation with a session that day',
    given: evaluation({ medicalServices: true }, { session: { minutes: 45 } }),
    found: [['evaluation-excludes-psychotherapy', ME]],
  },
  {
    name: 'an evaluation with a mere factor',
    given: evaluation(
      { medicalServices: true },
      { session: { minutes: null, modalities: [], complexity: [factor('caregiver-interference')] } },
    ),
    found: [],
  },
  { name: 'an evaluation of which it is not said', given: evaluation(), found: [['evaluation-medical-services-not-stated', []]] },
  { name: 'an evaluation with a drug decided on', given: evaluation({}, { risk: [drug()] }), found: [] },
  {
    name: 'an evaluation with a drug considered',
    given: evaluation({}, { risk: [drug({ decision: 'considered' })] }),
    found: [['evaluation-medical-services-not-stated', []]],
  },
  { name: 'an evaluation said to have none', given: evaluation({ medicalServices: false }), found: [] },
  { name: 'an evaluation of a therapist', given: evaluation({}, { who: LCSW }), found: [] },
  // scope
  ...(
    ['office-em', 'preventive-plus-em', 'consult', 'inpatient', 'ed', 'nursing-facility', 'home', 'telehealth-em'] as const
  ).flatMap((kind): readonly FindingCase[] => [
    {
      name: `a visit by a therapist: ${kind}`,
      given: { session: null, who: LCSW, visit: visit(kind) },
      found: [['em-outside-scope', [], { clinician: 'lcsw' }]],
    },
    { name: `a session at a visit that was read as: ${kind}`, given: { who: LCSW, visit: visit(kind) }, found: [] },
  ]),
  {
    name: 'a visit with a session, by a therapist',
    given: { who: LCSW, visit: visit('em-plus-psychotherapy') },
    found: [['em-outside-scope', [], { clinician: 'lcsw' }]],
  },
  {
    name: 'minutes of a visit, by a therapist',
    given: alone({}, { time: [minutes(20, { activity: 'evaluation-and-management', role: 'part' })] }),
    found: [['em-outside-scope', ['time:1'], { clinician: 'lcsw' }]],
  },
  {
    name: 'minutes of a visit by somebody else, or of something else',
    given: alone(
      {},
      {
        time: [
          minutes(20, { activity: 'evaluation-and-management', role: 'part', whose: 'other-clinician' }),
          minutes(20, { id: 'time:2', activity: 'documentation', role: 'part' }),
        ],
      },
    ),
    found: [],
  },
  {
    name: 'minutes of a visit by a nurse',
    given: {
      session: null,
      who: { clinician: 'nurse' },
      visit: visit('office-em'),
      time: [minutes(20, { activity: 'evaluation-and-management' })],
    },
    found: [],
  },
  ...(['psychotherapy', 'crisis', 'testing', 'procedure', 'not-em', 'preventive'] as const).map(
    (kind): FindingCase => ({
      name: `no visit by a therapist: ${kind}`,
      given: { session: null, who: LCSW, visit: visit(kind) },
      found: [],
    }),
  ),
  {
    name: 'a session by a nurse',
    given: { who: { clinician: 'nurse' }, visit: THERAPY },
    found: [['psychotherapy-outside-scope', ME, { clinician: 'nurse' }]],
  },
];
