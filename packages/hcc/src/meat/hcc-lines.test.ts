import type { Encounter, Observation } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { dx, linesOf, mark, type Mention } from '../../test/mentions.js';

interface Case {
  readonly name: string;
  readonly has: readonly Mention[];
  readonly encounter?: Partial<Encounter>;
  readonly supported: boolean;
  readonly findings: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'told with one word of judgement, addressed nowhere',
    has: [{ icd10: 'I48.0', places: ['history-of-present-illness'], meat: ['a'] }],
    supported: false,
    findings: ['hcc.weak-meat'],
  },
  {
    name: 'an event with one word of its treatment',
    has: [{ icd10: 'R57.0', places: ['assessment', 'history-of-present-illness'], meat: ['t'] }],
    encounter: { setting: 'hospital-inpatient' },
    supported: false,
    findings: ['hcc.weak-meat'],
  },
  {
    name: 'an event that the patient came for, treated',
    has: [{ icd10: 'A41.9', places: ['chief-complaint'], meat: ['t'] }],
    encounter: { setting: 'hospital-inpatient' },
    supported: true,
    findings: [],
  },
  {
    name: 'told with its treatment',
    has: [{ icd10: 'I48.0', places: ['history-of-present-illness'], meat: ['t'] }],
    supported: true,
    findings: [],
  },
  {
    name: 'a cancer of the history under treatment',
    has: [{ icd10: 'C61', places: ['past-history'], meat: ['T'] }],
    supported: true,
    findings: [],
  },
  {
    name: 'a coronary disease beside an old infarction',
    has: [
      { icd10: 'I25.110', meat: ['A', 'T'] },
      {
        icd10: 'I25.2',
        places: ['past-history'],
        meat: [],
        assertion: { historical: mark },
        more: { course: 'acute' },
      },
    ],
    supported: true,
    findings: [],
  },
  { name: 'assessed and treated', has: [{ icd10: 'I48.0', meat: ['A', 'T'] }], supported: true, findings: [] },
  {
    name: 'named in the assessment, no word more',
    has: [{ icd10: 'I48.0', meat: [] }],
    supported: false,
    findings: ['hcc.no-meat'],
  },
  { name: 'hints only', has: [{ icd10: 'I48.0', meat: ['?a'] }], supported: false, findings: ['hcc.weak-meat'] },
  {
    name: 'addressed today as a problem',
    has: [{ icd10: 'I48.0', meat: [], more: { problemId: 'problem:1' } }],
    supported: true,
    findings: [],
  },
  {
    name: 'on the problem list alone',
    has: [{ icd10: 'I48.0', places: ['problem-list'], meat: [] }],
    supported: false,
    findings: ['hcc.no-meat', 'hcc.list-only'],
  },
  {
    name: 'in the past history with a drug beside it',
    has: [{ icd10: 'J44.9', places: ['past-history', 'medications'], meat: ['T'] }],
    supported: false,
    findings: ['hcc.list-only'],
  },
  {
    name: 'on the list, and evaluated in the text',
    has: [
      { icd10: 'J44.9', places: ['problem-list'], meat: [] },
      { icd10: 'J44.9', places: ['history-of-present-illness'], meat: ['M', 'E'] },
    ],
    supported: true,
    findings: [],
  },
  {
    name: 'inferred from a drug',
    has: [{ icd10: 'F20.0', places: ['medications'], meat: ['T'] }],
    supported: false,
    findings: ['hcc.drug-or-lab-only'],
  },
  {
    name: 'inferred from a laboratory value',
    has: [{ icd10: 'N18.4', places: ['results'], meat: ['e'] }],
    supported: false,
    findings: ['hcc.drug-or-lab-only'],
  },
  {
    name: 'implied by a careful reader, not written',
    has: [{ icd10: 'N18.4', meat: ['A'], more: { certainty: 'implied' } }],
    supported: false,
    findings: ['hcc.drug-or-lab-only'],
  },
  {
    name: 'told as history',
    has: [{ icd10: 'I48.0', assertion: { historical: mark } }],
    supported: false,
    findings: ['hcc.history-of'],
  },
  {
    name: 'a lasting illness told as history, and its drug goes on',
    has: [{ icd10: 'I48.0', meat: ['t'], assertion: { historical: mark }, more: { course: 'chronic' } }],
    supported: true,
    findings: ['hcc.history-of'],
  },
  {
    name: 'a cancer told as history stays one',
    has: [{ icd10: 'C61', meat: ['t'], assertion: { historical: mark }, more: { course: 'chronic' } }],
    supported: false,
    findings: ['hcc.history-of'],
  },
  {
    name: 'a cancer without treatment',
    has: [{ icd10: 'C53.9', meat: ['A'] }],
    supported: false,
    findings: ['hcc.cancer-without-treatment'],
  },
  {
    name: 'a history by the lexicon',
    has: [{ icd10: 'C61', meat: ['T'], more: { course: 'history' } }],
    supported: false,
    findings: ['hcc.history-of'],
  },
  {
    name: 'a past event by its own code',
    has: [{ icd10: 'I25.2', meat: [], assertion: { historical: mark } }],
    supported: true,
    findings: [],
  },
  { name: 'a status', has: [{ icd10: 'Z89.511', places: ['examination'], meat: [] }], supported: true, findings: [] },
  {
    name: 'HIV disease named alone',
    has: [{ icd10: 'B20', places: ['problem-list'], meat: [] }],
    supported: false,
    findings: ['hcc.no-meat', 'hcc.list-only'],
  },
  {
    name: 'suspected, in the office',
    has: [{ icd10: 'I50.22', assertion: { uncertain: mark } }],
    supported: false,
    findings: ['hcc.uncertain'],
  },
  {
    name: 'suspected once, stated once',
    has: [{ icd10: 'I50.22', assertion: { uncertain: mark } }, { icd10: 'I50.22' }],
    supported: true,
    findings: [],
  },
  {
    name: 'a return precaution',
    has: [{ icd10: 'I48.0', assertion: { hypothetical: mark } }],
    supported: false,
    findings: ['hcc.hypothetical'],
  },
  {
    name: 'boilerplate',
    has: [{ icd10: 'I48.0', assertion: { template: mark } }],
    supported: false,
    findings: ['hcc.template'],
  },
  {
    name: 'an acute stroke in the office',
    has: [{ icd10: 'I63.412', meat: ['A', 'T'] }],
    supported: false,
    findings: ['hcc.acute-in-office'],
  },
  {
    name: 'an acute stroke in the hospital',
    has: [{ icd10: 'I63.412', meat: ['A', 'T'] }],
    encounter: { setting: 'hospital-inpatient' },
    supported: true,
    findings: [],
  },
  {
    name: 'an embolism in the office, under treatment',
    has: [{ icd10: 'I26.94', meat: ['A', 'T'] }],
    supported: true,
    findings: ['hcc.acute-in-office'],
  },
  {
    name: 'an embolism in the office, assessed',
    has: [{ icd10: 'I26.94', meat: ['A'] }],
    supported: false,
    findings: ['hcc.acute-in-office'],
  },
  { name: 'cancer on treatment', has: [{ icd10: 'C61', meat: ['A', 'T'] }], supported: true, findings: [] },
  { name: 'cancer watched by plan', has: [{ icd10: 'C61', meat: ['A', 'M'] }], supported: true, findings: [] },
  {
    name: 'cancer without either',
    has: [{ icd10: 'C61', meat: ['A'] }],
    supported: false,
    findings: ['hcc.cancer-without-treatment'],
  },
  {
    name: 'denied elsewhere in the history',
    has: [{ icd10: 'I48.0' }, { icd10: 'I48.0', places: ['history-of-present-illness'], assertion: { negated: mark } }],
    supported: true,
    findings: ['hcc.conflict'],
  },
  {
    name: 'denied in the assessment itself',
    has: [{ icd10: 'I48.0' }, { icd10: 'I48.20', assertion: { negated: mark } }],
    supported: false,
    findings: ['hcc.conflict'],
  },
  { name: 'type left open', has: [{ icd10: 'I50.9' }], supported: true, findings: ['hcc.unspecified'] },
  { name: 'a category', has: [{ icd10: 'I50' }], supported: true, findings: ['hcc.unspecified', 'hcc.default-code'] },
  { name: 'a header without a default', has: [{ icd10: 'I50.2' }], supported: false, findings: ['hcc.code-header'] },
  { name: 'a code that is none', has: [{ icd10: 'I50.77' }], supported: false, findings: ['hcc.code-unknown'] },
  {
    name: 'a code of next year',
    has: [{ icd10: 'G35.A' }],
    encounter: { dateOfService: '2025-03-01' },
    supported: false,
    findings: ['hcc.code-not-yet-valid'],
  },
];

describe('a diagnosis', () => {
  it.each(cases)('$name', ({ has, encounter, supported, findings }) => {
    const [line] = linesOf(has.map(dx), encounter);
    expect(line?.findings.map(({ code }) => code)).toEqual(findings);
    expect(line?.supported).toBe(supported);
  });

  it('copied forward in its only mention is not supported; with a mention of today it is warned about', () => {
    const copied = dx({ icd10: 'I48.0' });
    const observation: Observation = {
      id: 'o:1',
      certainty: 'documented',
      evidence: [],
      kind: 'copy-forward',
      about: copied.id,
    };
    expect(linesOf([copied], {}, [observation])[0]).toMatchObject({
      supported: false,
      findings: [{ code: 'hcc.copied-text' }],
    });
    const both = linesOf([copied, dx({ icd10: 'I48.0' })], {}, [observation])[0];
    expect(both).toMatchObject({ supported: true, findings: [{ code: 'hcc.copied-text' }] });
  });

  it('a cancer that has spread is active, treated or not', () => {
    const lines = linesOf([dx({ icd10: 'C53.9' }), dx({ icd10: 'C78.00' })]);
    expect(lines.map(({ supported }) => supported)).toEqual([true, true]);
  });

  it('before a code came into force stands the one that it replaced', () => {
    const [line] = linesOf([dx({ icd10: 'G35.D' })], { dateOfService: '2025-06-02' });
    expect(line).toMatchObject({ icd10: 'G35', supported: true, hcc: ['198'] });
    expect(linesOf([dx({ icd10: 'G35' })])[0]?.icd10).toBe('G35.D');
  });

  it('only denied, or only of the family, has no line', () => {
    expect(
      linesOf([
        dx({ icd10: 'I48.0', assertion: { negated: mark } }),
        dx({ icd10: 'C61', assertion: { family: mark } }),
      ]),
    ).toEqual([]);
  });

  it('without a code has no line', () => {
    const { icd10: _, ...bare } = dx({ icd10: 'I48.0' });
    expect(linesOf([bare])).toEqual([]);
  });
});

describe('the "with" conventions', () => {
  const links = [
    { has: ['E11.9', 'N18.32'], gives: ['E11.22', 'N18.32'] },
    { has: ['E11.9', 'G62.9'], gives: ['E11.42'] },
    { has: ['E11.9', 'I73.9'], gives: ['E11.51'] },
    { has: ['I10', 'I50.22'], gives: ['I11.0', 'I50.22'] },
    { has: ['I10', 'N18.32'], gives: ['I12.9', 'N18.32'] },
    { has: ['I10', 'N18.6'], gives: ['I12.0', 'N18.6'] },
    { has: ['I10', 'I50.22', 'N18.5'], gives: ['I13.2', 'I50.22', 'N18.5'] },
    { has: ['I10', 'I50.22', 'N18.32'], gives: ['I13.0', 'I50.22', 'N18.32'] },
    { has: ['I10', 'J44.9'], gives: ['I10', 'J44.9'] },
    { has: ['E11.65', 'N18.32'], gives: ['E11.22', 'E11.65', 'N18.32'] },
    { has: ['E11.22', 'N18.32'], gives: ['E11.22', 'N18.32'] },
  ];
  it.each(links)('$has give $gives', ({ has, gives }) => {
    const lines = linesOf(has.map((icd10) => dx({ icd10, meat: ['A', 'T'] })));
    expect(lines.map(({ icd10 }) => icd10).sort()).toEqual(gives);
  });

  it('are named from their own parts, and stand on the plainest code of the diabetes', () => {
    const named = (icd10: string, term: string) => dx({ icd10, more: { term } });
    const has = [
      named('E11.22', 'diabetic chronic kidney disease'),
      named('E11.65', 'type 2 diabetes'),
      named('G62.9', 'polyneuropathy'),
      named('N18.32', 'chronic kidney disease stage 3b'),
      named('I10', 'hypertension'),
    ];
    const terms = new Map(linesOf(has).map(({ icd10, term }) => [icd10, term]));
    expect(terms.get('E11.42')).toBe('type 2 diabetes with polyneuropathy');
    expect(terms.get('I12.9')).toBe('hypertension with chronic kidney disease stage 3b');
    expect(linesOf([named('I13.0', 'hypertension')])[0]?.term).toBe('hypertension with heart and kidney disease');
  });

  it('hypertensive heart disease falls with the failure that it rests on', () => {
    const failure = dx({ icd10: 'I50.9', places: ['past-history'], meat: [] });
    const line = linesOf([dx({ icd10: 'I13.0' }), failure]).find(({ icd10 }) => icd10 === 'I13.0');
    expect(line?.supported).toBe(false);
    expect(linesOf([dx({ icd10: 'I13.0' })])[0]?.supported).toBe(true);
  });

  it('rest on supported codes alone', () => {
    const lines = linesOf([dx({ icd10: 'E11.9' }), dx({ icd10: 'N18.32', places: ['problem-list'], meat: [] })]);
    expect(lines.map(({ icd10 }) => icd10)).toEqual(['N18.32', 'E11.9']);
  });
});
