import type { CodingResult, DataFact, ProblemFact, RiskFact } from '@levelproof/contract';

type Reader = (value: string, result: CodingResult) => boolean;

const named = (name: string, wanted: string): boolean =>
  name.toLowerCase().includes(wanted.toLowerCase()) || wanted.toLowerCase().includes(name.toLowerCase());
const problems = (r: CodingResult, wanted: string): readonly ProblemFact[] =>
  r.facts.problems.filter(({ name }) => named(name, wanted));
const data = (r: CodingResult, ...kinds: readonly DataFact['kind'][]): readonly DataFact[] =>
  r.facts.data.filter(({ kind }) => kinds.includes(kind));
const risk = (r: CodingResult, ...kinds: readonly RiskFact['kind'][]): readonly RiskFact[] =>
  r.facts.risk.filter(({ kind }) => kinds.includes(kind));
const drugs = (r: CodingResult): readonly RiskFact[] =>
  risk(r, 'prescription-drug-management', 'toxicity-monitoring', 'parenteral-controlled-substance');
const seen = (r: CodingResult, ...kinds: readonly string[]): boolean =>
  r.facts.observations.some(({ kind }) => kinds.includes(kind)) ||
  [...r.flags, ...r.gaps].some(({ id }) => kinds.includes(id));
/** The trap file joins the words of a test id with underscores (`pt_inr`), the lexicon with hyphens or spaces. */
const sameJoints = (id: string): string => id.replace(/[_-]/g, ' ');
const isTest = (fact: DataFact, wanted: string): boolean =>
  [fact.testId ?? fact.item, fact.item].some((name) => named(sameJoints(name), sameJoints(wanted)));
const uniqueTests = (r: CodingResult): number =>
  new Set(
    data(r, 'test-ordered', 'test-reviewed')
      .filter(({ orderedBy }) => orderedBy !== 'prior-encounter-same-clinician')
      .map(({ overlapGroup, testId, item }) => overlapGroup ?? testId ?? item),
  ).size;
const currentDiagnosis = (r: CodingResult, wanted: string): boolean =>
  r.facts.diagnoses.some(
    ({ term, assertion: a }) =>
      named(term, wanted) && !(a.negated || a.historical || a.hypothetical || a.family || a.template || a.uncertain),
  );
const marked = (r: CodingResult, wanted: string, mark: 'negated' | 'historical' | 'family' | 'uncertain'): boolean =>
  r.facts.diagnoses.some(({ term, assertion }) => named(term, wanted) && assertion[mark] !== undefined);
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  contradiction: ['contradiction'],
  copied: ['copy-forward'],
  ordered_prior_encounter: ['order-credited-earlier'],
  pdmp_contested: ['monitoring-database-check'],
  placeholder: ['placeholder', 'template-unfilled'],
  pre2021_template: ['obsolete-counseling-statement'],
  prompt_injection: ['model-instruction'],
  range_time: ['time-range', 'time-range-not-exact'],
  self_label: ['self-assigned-level'],
  separately_billed: ['interpretation-separately-billed'],
};
const LEVEL_OF_VISIT: Readonly<Record<string, string>> = { '5': '99215', '4': '99214', '3': '99213' };
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  start: ['start'],
  continue: ['continue', 'refill'],
  increase: ['increase', 'change'],
  switch: ['change', 'start', 'stop'],
};

/** How each tag of the trap file is read off a result. The part after the colon or equals sign is the value. */
const READERS: Readonly<Record<string, Reader>> = {
  problem: (v, r) => problems(r, v).length > 0 || currentDiagnosis(r, v),
  problem_addressed: (v, r) => problems(r, v).some(({ contextOnly }) => contextOnly !== true),
  symptom: (v, r) => problems(r, v).length > 0 || currentDiagnosis(r, v),
  systemic: (v, r) =>
    r.facts.problems.some(({ category }) => category === 'acute-systemic') ||
    problems(r, v).length > 0 ||
    currentDiagnosis(r, v),
  status: (v, r) =>
    r.facts.problems.some(({ status, category }) =>
      v === 'stable'
        ? ['at-goal', 'stable', 'improving'].includes(status)
        : ['not-at-goal', 'worsening', 'side-effects', 'severe', 'unchanged'].includes(status) ||
          category === 'chronic-exacerbation',
    ),
  negated: (v, r) => marked(r, v, 'negated'),
  historical: (v, r) => marked(r, v, 'historical'),
  family: (v, r) => marked(r, v, 'family'),
  uncertain: (v, r) => marked(r, v, 'uncertain') || problems(r, v).length > 0,
  threat: (_, r) => r.facts.problems.some(({ category }) => category === 'threat-to-life-or-function'),
  threat_candidate: (_, r) =>
    r.facts.problems.some(({ category }) => category === 'threat-to-life-or-function') ||
    r.questions.some(({ settles }) => settles.problems?.some((p) => p.category === 'threat-to-life-or-function')),
  hcc: (v, r) => r.hcc.some(({ term, supported, hcc }) => named(term, v) && supported && hcc.length > 0),
  hcc_supported: (_, r) => r.hcc.some(({ supported, hcc }) => supported && hcc.length > 0),
  code_hint: (v, r) => r.facts.diagnoses.some(({ icd10 }) => icd10?.startsWith(v)),
  code: (v, r) => (v === 'none' ? r.recommended.codes.length === 0 : r.recommended.codes.some((c) => c.startsWith(v))),
  addon: (v, r) => r.psychotherapy?.code === v || r.candidates.some(({ codes }) => codes.includes(v)),
  em_by: (_, r) => r.recommended.basis !== 'time',
  em_time: (v, r) => r.recommended.basis === 'time' && r.time?.minutes === Number(v),
  level: (v, r) => (v === 'high' ? r.mdm?.level === 'high' : r.recommended.codes.includes(LEVEL_OF_VISIT[v] ?? '')),
  total_time: (v, r) => (v === '' ? r.time?.minutes != null : r.time?.minutes === Number(v)),
  psychotherapy_time: (v, r) => r.psychotherapy?.minutes === Number(v),
  psychotherapy: (_, r) => r.facts.psychotherapy !== null,
  ic_factor3: (_, r) => r.facts.psychotherapy?.complexity.some((c) => c.factor === 'sentinel-event-report') === true,
  ic_factor4: (_, r) =>
    r.facts.psychotherapy?.complexity.some((c) => c.factor === 'communication-barrier-equipment') === true,
  discussion: (v, r) => data(r, 'discussion').some((d) => v === '' || named(d.item, v) || named(d.source ?? '', v)),
  external_note: (v, r) => {
    const sources = new Set(
      data(r, 'external-note')
        .filter(({ external }) => external !== 'no')
        .map(({ source, item }) => source ?? item),
    );
    return v === '' ? sources.size > 0 : sources.size === Number(v);
  },
  historian: (v, r) => data(r, 'independent-historian').some((d) => v === '' || named(d.item, v)),
  interpretation: (v, r) =>
    data(r, 'independent-interpretation').some((d) => d.interpretationBilled !== 'yes' && (v === '' || isTest(d, v))),
  test: (v, r) =>
    data(r, 'test-ordered', 'test-reviewed').some((d) => isTest(d, v.replace(/ x\d+$/, ''))) && !v.includes(' '),
  test_ordered: (v, r) =>
    data(r, 'test-ordered').some((d) => isTest(d, v) && d.interpretationBilled !== 'yes' && d.consideredOnly !== true),
  test_reviewed: (v, r) => data(r, 'test-reviewed').some((d) => isTest(d, v)),
  test_considered: (v, r) => data(r, 'test-ordered').some((d) => isTest(d, v) && d.consideredOnly === true),
  test_conditional: (v, r) => !data(r, 'test-ordered').some((d) => isTest(d, v)),
  unique_tests: (v, r) => uniqueTests(r) === Number(v),
  instrument: (v, r) =>
    r.facts.services.some(({ kind }) => kind === 'screening-instrument') ||
    data(r, 'test-reviewed', 'test-ordered').some((d) => isTest(d, v)),
  otc: (_, r) => risk(r, 'over-the-counter-drug').length > 0,
  rx: (v, r) => {
    const [first = '', second] = v.split(':');
    const actions = ACTIONS[first];
    return drugs(r).some(
      (d) =>
        (actions === undefined ? named(d.item, first) : actions.includes(d.action ?? '')) &&
        (second === undefined || named(d.item, second)),
    );
  },
  rx_management: (_, r) => drugs(r).length > 0,
  rx_considered: (v, r) =>
    drugs(r).some(
      (d) => named(d.item, v) && (d.decision === 'considered' || ['consider', 'decline'].includes(d.action ?? '')),
    ),
  tox_monitoring: (v, r) => risk(r, 'toxicity-monitoring').some((d) => v === '' || named(d.item, v)),
  parenteral_controlled: (_, r) => risk(r, 'parenteral-controlled-substance').length > 0,
  procedure: (v, r) =>
    v === 'major'
      ? risk(r, 'elective-major-surgery', 'emergency-major-surgery').length > 0
      : risk(r, 'minor-surgery').length > 0 || r.facts.services.some(({ kind }) => kind === 'procedure'),
  procedure_today: (_, r) => r.facts.services.some(({ kind, when }) => kind === 'procedure' && when === 'today'),
  risk_factor: (_, r) => r.facts.risk.some(({ riskFactors }) => riskFactors === 'stated'),
  risk: (v, r) => {
    if (v === 'hospitalization_considered') return risk(r, 'hospitalization').length > 0;
    if (v === 'hospitalization' || v === 'ed_transfer' || v === 'ems') return risk(r, 'hospitalization').length > 0;
    if (v === 'dnr_decision') return risk(r, 'de-escalation').length > 0;
    return risk(r, 'elective-major-surgery', 'emergency-major-surgery').length > 0;
  },
  sdoh: (_, r) => risk(r, 'social-determinant').length > 0,
  sdoh_limits_care: (_, r) => risk(r, 'social-determinant').some(({ limitsCare }) => limitsCare === true),
  flag: (v, r) => seen(r, ...(FLAGS[v] ?? [v])),
};

/** Whether a tag of the trap file is true of a result. @throws when the file has a tag that nothing here reads */
export function holds(tag: string, result: CodingResult): boolean {
  const cut = tag.search(/[:=]/);
  const key = cut < 0 ? tag : tag.slice(0, cut);
  const reader = READERS[key];
  if (reader === undefined) throw new Error(`no reader for the trap tag ${key}`);
  return reader(cut < 0 ? '' : tag.slice(cut + 1), result);
}
