import {
  type Assertion,
  type DiagnosisFact,
  type EncounterFacts,
  emptyFacts,
  type MeatEvidence,
  type RiskFact,
} from '@levelproof/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icd10cm } from '../icd10cm/index.js';
import { v24 } from '../v24/index.js';
import { v28 } from '../v28/index.js';
import { conditionsOf } from './conditions.js';
import { deleteRisks } from './data/delete-risks.js';
import { drugGroups } from './data/drug-groups.js';
import { opportunities } from './data/opportunities.js';
import { readOpportunities } from './open-points.js';
import { readDeleteRisks } from './risks.js';
import { entriesOf, rowsOf } from './rows.js';
import { suspectsOf } from './suspects-of.js';

const codes = icd10cm();
const model = v28();
const older = v24();

let place = 0;
function quoted(quote: string) {
  place += 100;
  return { start: place, end: place + quote.length, quote };
}

function dx(icd10: string, quote: string = icd10, assertion: Assertion = {}): DiagnosisFact {
  const evidence = quoted(quote);
  const meat: MeatEvidence[] = [{ letter: 'A', strength: 'strong', evidence }];
  return {
    id: `dx:${icd10}:${evidence.start}`,
    certainty: 'documented',
    evidence: [evidence],
    term: icd10,
    icd10,
    assertion,
    places: ['assessment'],
    meat,
  };
}

function past(icd10: string, quote = icd10): DiagnosisFact {
  return dx(icd10, quote, { historical: { rule: 'test', trigger: quoted('history of') } });
}

function drug(item: string, action: RiskFact['action'] = 'continue'): RiskFact {
  const evidence = [quoted(`${action} ${item}`)];
  return {
    id: `risk:${item}`,
    certainty: 'documented',
    evidence,
    kind: 'prescription-drug-management',
    item,
    action: action ?? 'continue',
    decision: 'decided',
  };
}

function visit(parts: Partial<EncounterFacts>, more: Partial<EncounterFacts['encounter']> = {}): EncounterFacts {
  const facts = emptyFacts({ dateOfService: '2025-11-03', patient: { age: 72, sex: 'F' }, ...more });
  return { ...facts, ...parts };
}

const idsOf = (facts: EncounterFacts): readonly string[] =>
  suspectsOf(facts, { model, older, codes }).suspects.map(({ id }) => id);

describe('open points', () => {
  const cases = [
    {
      name: 'heart failure without a type, and an ejection fraction',
      has: [dx('I50.9'), dx('I34.0', 'mitral regurgitation, EF 35%')],
      asks: ['hcc-hf-type'],
    },
    {
      name: 'heart failure without a type, and an effusion',
      has: [dx('I50.9', 'heart failure, pleural effusion')],
      asks: [],
    },
    { name: 'heart failure with its type', has: [dx('I50.9'), dx('I50.22', 'EF 35%')], asks: [] },
    { name: 'kidney disease without a stage', has: [dx('N18.9')], asks: ['hcc-ckd-stage'] },
    { name: 'kidney disease with a stage', has: [dx('N18.9'), dx('N18.32')], asks: [] },
    { name: 'depression without a severity', has: [dx('F32.A')], asks: ['hcc-depression-severity'] },
    { name: 'diabetes and retinal disease', has: [dx('E11.9'), dx('H35.00')], asks: ['hcc-dm-retinopathy'] },
    { name: 'diabetes on insulin', has: [dx('E11.9')], risk: [drug('insulin glargine')], asks: ['hcc-dm-insulin'] },
    { name: 'diabetes, insulin stopped', has: [dx('E11.9')], risk: [drug('insulin glargine', 'stop')], asks: [] },
    {
      name: 'past fibrillation on an anticoagulant',
      has: [past('I48.91')],
      risk: [drug('apixaban')],
      asks: ['hcc-afib-past-on-drug'],
    },
    { name: 'past stroke and a weak side', has: [dx('Z86.73'), dx('G81.91')], asks: ['hcc-stroke-sequela'] },
    {
      name: 'an uncertain diagnosis asks nothing',
      has: [dx('N18.9', 'possible CKD', { uncertain: { rule: 'test', trigger: quoted('possible') } })],
      asks: [],
    },
    {
      name: 'a denied word asks nothing',
      has: [dx('I50.9'), dx('I34.0', 'EF', { negated: { rule: 'test', trigger: quoted('no') } })],
      asks: [],
    },
    { name: 'chronic lung disease and oxygen', has: [dx('J44.9', 'COPD on home oxygen')], asks: ['hcc-copd-oxygen'] },
  ];
  it.each(cases)('$name', ({ has, risk = [], asks }) => {
    const { gaps } = suspectsOf(visit({ diagnoses: has, risk }), { model, codes });
    expect(gaps.map(({ id }) => id)).toEqual(asks);
    for (const { evidence } of gaps) expect(evidence.length).toBeGreaterThan(0);
  });

  it('show what the answer would change, given the rest of the patient', () => {
    const alone = suspectsOf(visit({ diagnoses: [dx('N18.9')] }), { model, codes });
    const stage3b = (list: typeof alone) => list.suspects[0]?.asked.find(({ icd10 }) => icd10 === 'N18.32');
    expect(stage3b(alone)).toEqual({ icd10: 'N18.32', hcc: ['328'], effect: 0.112 });
    const withStage4 = suspectsOf(visit({ diagnoses: [dx('N18.9')] }), { model, codes, otherDiagnoses: ['N18.4'] });
    expect(stage3b(withStage4)?.effect).toBe(0);
  });

  it('show no effect without age and sex, or in a year without tables', () => {
    const noAge = suspectsOf(visit({ diagnoses: [dx('N18.9')] }, { patient: {} }), { model, codes });
    expect(noAge.suspects[0]?.asked.map(({ effect }) => effect)).toEqual([null, null, null]);
    const later = suspectsOf(visit({ diagnoses: [dx('N18.9')] }, { dateOfService: '2030-01-01' }), { model, codes });
    expect(later.suspects[0]?.asked.map(({ effect }) => effect)).toEqual([null, null, null]);
  });
});

describe('risks', () => {
  const cases = [
    { name: 'an acute stroke in the office', has: [dx('I63.9')], first: 'hcc-acute-stroke', kind: 'unsupported' },
    { name: 'a heart attack in the office', has: [dx('I21.4')], first: 'hcc-acute-mi', kind: 'unsupported' },
    {
      name: 'prostate cancer at 74 without treatment',
      has: [dx('C61')],
      age: 74,
      first: 'hcc-prostate-cancer',
      kind: 'unsupported',
    },
    { name: 'depression without a drug', has: [dx('F33.1')], first: 'hcc-major-depression', kind: 'high-risk' },
    {
      name: 'a claim without support',
      has: [{ ...dx('I48.0'), meat: [] }],
      first: 'hcc-unsupported',
      kind: 'unsupported',
    },
  ];
  it.each(cases)('$name', ({ has, age = 72, first, kind }) => {
    const { suspects, flags } = suspectsOf(visit({ diagnoses: has }, { patient: { age, sex: 'M' } }), { model, codes });
    expect(suspects[0]).toMatchObject({ id: first, kind });
    expect(suspects[0]?.atRisk).toBeLessThan(0);
    expect(flags[0]).toMatchObject({ id: `hcc-${kind}`, direction: 'over-coding' });
    expect(suspects[0]?.facts).toEqual(has.map(({ id }) => id));
  });

  it('do not object to depression on a drug, nor to a stroke in the hospital', () => {
    const treated = visit({ diagnoses: [dx('F33.1')], risk: [drug('sertraline')] });
    expect(idsOf(treated)).toEqual([]);
    expect(idsOf(visit({ diagnoses: [dx('I63.9')] }, { setting: 'hospital-inpatient' }))).toEqual([]);
  });

  it('tell what is no longer paid, without a warning', () => {
    const { flags } = suspectsOf(visit({ diagnoses: [dx('I73.9')] }), { model, older, codes });
    expect(flags.map(({ id, severity }) => ({ id, severity }))).toEqual([{ id: 'hcc-not-paid', severity: 'info' }]);
  });

  it('tell nothing of a code whose category is paid on another code', () => {
    const facts = visit({ diagnoses: [dx('E11.65'), dx('E11.9')], risk: [drug('metformin')] });
    expect(suspectsOf(facts, { model, older, codes }).flags.map(({ id }) => id)).not.toContain('hcc-not-paid');
  });

  it('stand before open points, unsupported first', () => {
    const facts = visit({ diagnoses: [dx('N18.9'), dx('I73.9'), dx('F33.1'), dx('I63.9')] });
    const kinds = suspectsOf(facts, { model, older, codes }).suspects.map(({ kind }) => kind);
    expect(kinds).toEqual(['unsupported', 'high-risk', 'not-paid', 'specificity']);
  });
});

describe('suspects', () => {
  const some = [
    dx('N18.9'),
    dx('E11.9'),
    dx('H35.00'),
    dx('I50.9', 'EF 40'),
    dx('I63.9'),
    past('I48.91'),
    dx('F33.1'),
    dx('I73.9'),
  ];
  it('do not depend on the order of the facts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(some), (diagnoses) => {
        const sorted = [...diagnoses].sort((a, b) => (a.id < b.id ? -1 : 1));
        const read = (list: readonly DiagnosisFact[]) =>
          suspectsOf(visit({ diagnoses: list }), { model, older, codes });
        expect(read(diagnoses)).toEqual(read(sorted));
      }),
    );
  });

  it('never claim that the patient has something', () => {
    const all = suspectsOf(visit({ diagnoses: some }), { model, older, codes });
    const words = [...all.gaps.map(({ question }) => question), ...all.flags.map(({ says }) => says)].join(' ');
    expect(words).not.toMatch(/likely|probably|should be coded|consider adding|opportunit/i);
  });

  it('change no figure of their input', () => {
    const facts = visit({ diagnoses: some });
    const before = JSON.stringify(facts);
    suspectsOf(facts, { model, older, codes });
    expect(JSON.stringify(facts)).toBe(before);
  });
});

describe('the tables', () => {
  const groups = new Set(rowsOf(drugGroups).map(([name]) => name));
  const rows = [
    ...rowsOf(opportunities).map(([id = '', , sees, unless, , asks]) => ({
      id,
      conditions: `${sees} & ${unless}`,
      asks,
    })),
    ...rowsOf(deleteRisks).map(([id = '', , needs, , unless]) => ({
      id,
      conditions: `${needs} & ${unless}`,
      asks: '?',
    })),
  ];
  it.each(rows)('$id is well formed', ({ conditions, asks }) => {
    const read = conditionsOf(
      entriesOf(conditions, ' & ')
        .filter((one) => one !== '-')
        .join(' & '),
    );
    for (const { kind, entries } of read) {
      if (kind === 'drug') {
        for (const entry of entries)
          expect(entry.startsWith('@') ? groups.has(entry.slice(1)) : entry.length > 2).toBe(true);
      }
      if (kind === 'says') for (const entry of entries) expect(entry).toBe(entry.toLowerCase());
    }
    expect(asks?.endsWith('?')).toBe(true);
  });

  it('name only valid codes', () => {
    const asked = readOpportunities().flatMap((row) => row.codes);
    expect(asked.filter((code) => codes.standing(code, '2025-11-03').status !== 'valid')).toEqual([]);
    const seen = readOpportunities()
      .flatMap(({ sees, unless }) => [...sees, ...unless])
      .filter(({ kind }) => kind === 'dx' || kind === 'past' || kind === 'any')
      .flatMap(({ entries }) => entries);
    const unknown = seen.filter((code) => codes.standing(code.replace('*', ''), '2025-11-03').status === 'unknown');
    expect(unknown).toEqual([]);
    const prefixes = readDeleteRisks().flatMap((row) => row.prefixes);
    expect(prefixes.filter((code) => codes.standing(code).status === 'unknown')).toEqual([]);
  });

  it('have unique ids', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('refuse a condition that nobody understands', () => {
    expect(() => conditionsOf('lab:a1c')).toThrow(/lab:a1c/);
  });
});
