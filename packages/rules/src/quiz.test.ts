import { emptyFacts, type EncounterFacts } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codeOf, line } from './candidates/line.js';
import { criticalCareLines } from './coupled/recognised.js';
import {
  codesOf,
  datum,
  decision,
  elementsOf,
  encounter,
  minutes,
  session,
  visit as wholeVisit,
} from './data/cases-facts.js';
import { forbidden } from './exclusions/exclusions.js';
import { contextFor } from './pack/context.js';
import { prolongedCpt, prolongedMedicare, prolongedUnits } from './packs/prolonged.js';
import { hospitalInitial, hospitalSubsequent, nursingInitial } from './packs/visit-families.js';
import { type Given, LCSW, read, visit } from './psychotherapy/data/cases.js';
import { score } from './score.js';

const on = (dateOfService: string, more: Partial<EncounterFacts['encounter']> = {}) =>
  contextFor(emptyFacts({ dateOfService, ...more }).encounter);
const now = on('2026-03-02');
const planned = {
  urgentAssessment: true,
  mentalStatus: true,
  disposition: true,
  safety: true,
  scheduledFollowUp: true,
};

/** Questions that coders ask of behavioural health, in our own words: facts in, codes out. */
const SESSIONS: readonly (readonly [name: string, given: Given, codes: readonly string[]])[] = [
  ['q01 forty-two minutes beside a visit', { session: { minutes: 42 } }, ['90836']],
  ['q06 add-on of the first band', { session: { minutes: 30 } }, ['90833']],
  ['q06 add-on of the last band', { session: { minutes: 53 } }, ['90838']],
  ['q08 shortest crisis', { session: { form: 'crisis', minutes: 30 } }, ['90839']],
  ['q08 longest crisis of the first code', { session: { form: 'crisis', minutes: 74 } }, ['90839']],
  ['q10 q15 crisis of seventy-five minutes', { session: { form: 'crisis', minutes: 75 } }, ['90839', '90840']],
  [
    'q13 evaluation with a medical service',
    { session: null, visit: visit('psych-eval', { medicalServices: true }) },
    ['90792'],
  ],
  ['q13 evaluation without one', { session: null, visit: visit('psych-eval', { medicalServices: false }) }, ['90791']],
  ['q17 a planned visit after a crisis', { session: { form: 'crisis', crisisContent: planned }, who: LCSW }, ['90834']],
  ['q20 relatives for most of it, the patient for little', { session: { patientPresent: 'minority' }, who: LCSW }, []],
  ['q20 the patient for most of it', { session: { patientPresent: 'majority' }, who: LCSW }, ['90834']],
  ['q21 family with the patient', { session: { form: 'family', minutes: 26 }, who: LCSW }, ['90847']],
  ['q21 family without', { session: { form: 'family', minutes: 26, patientPresent: 'none' }, who: LCSW }, ['90846']],
  ['q21 family, too short', { session: { form: 'family', minutes: 25 }, who: LCSW }, []],
];
test.each(SESSIONS)('%s', (_, given, codes) => {
  const { crisis, addOn, alone, evaluation } = read(given);
  const [supported = []] = [crisis, evaluation, addOn, alone].filter((each) => each.length > 0);
  expect(supported).toEqual(codes);
});

test('q11 time chooses no visit beside an add-on, and minutes are counted once', () => {
  expect(read({ session: { minutes: 42 } }).reading.blocksTimeForEm).toBe(true);
});

test('q12 q16 interactive complexity stands neither on a visit alone nor on family psychotherapy', () => {
  const complexity = line('90785', 'interactive-complexity', 'add-on');
  expect(forbidden([line('99214', 'office'), complexity], now)).not.toEqual([]);
  expect(forbidden([line('90846', 'family-psychotherapy'), complexity], now)).not.toEqual([]);
});

test('q09 critical care of eighty minutes', () => {
  expect(criticalCareLines(80, 'cpt', now).map(codeOf)).toEqual(['99291', '99292']);
  expect(criticalCareLines(80, 'medicare', now).map(codeOf)).toEqual(['99291']);
});

describe('least minutes', () => {
  test.each([
    ['q07', nursingInitial, '2024-06-01', { '99304': 25, '99305': 35, '99306': 50 }],
    ['q14', hospitalInitial, '2023-06-01', { '99221': 40, '99222': 55, '99223': 75 }],
    ['q14', hospitalSubsequent, '2023-06-01', { '99231': 25, '99232': 35, '99233': 50 }],
  ] as const)('%s', (_, family, date, minutes) => {
    const rows = on(date).at(family).value.rows;
    expect(Object.fromEntries(rows.map((row) => [row.code, row.minutes]))).toEqual(minutes);
  });
});

test('q18 q25 first prolonged unit of Medicare', () => {
  const table = now.at(prolongedMedicare).value;
  const units = (code: string, minutes: number) => {
    const row = table[code];
    return row === undefined ? -1 : prolongedUnits(minutes, row);
  };
  expect([units('99215', 68), units('99215', 69), units('99205', 80), units('99205', 89)]).toEqual([0, 1, 0, 1]);
  expect(now.at(prolongedCpt).value['99215']?.first).toBe(55);
});

describe('visits, through the whole engine', () => {
  const chosen = (given: Partial<EncounterFacts['encounter']>, facts: Partial<EncounterFacts>) =>
    score(encounter(given, facts));

  test('q02 three stretches of one date are forty minutes, and beat moderate decision making', () => {
    const time = [10, 20, 10].map((count, at) => minutes(count, { id: `time:${at}`, role: 'part' }));
    const result = chosen({}, { ...elementsOf('moderate'), time });
    expect(result.recommended).toMatchObject({ basis: 'time', codes: ['99215'] });
    expect(codesOf(result, 'mdm:established')).toEqual(['99214']);
  });

  test('q03 a visual field that the practice bills is no data', () => {
    const field = datum('test-ordered', 'visual field', { interpretationBilled: 'yes', hasInterpretation: true });
    const { mdm } = chosen({}, { data: [field, datum('test-ordered', 'tsh')] });
    expect(mdm?.data.trace.reason.params).toMatchObject({ items: 1 });
    expect(mdm?.data.level).toBe('straightforward');
  });

  test('q04 one swab for three viruses and a rapid strep test are two tests', () => {
    const { mdm } = chosen(
      {},
      {
        data: [
          datum('test-ordered', 'covid and influenza', { code: '87636' }),
          datum('test-ordered', 'strep', { code: '87880' }),
        ],
      },
    );
    expect(mdm?.data).toMatchObject({ level: 'low', trace: { reason: { params: { items: 2 } } } });
  });

  const watched = (intervalDays: number) =>
    decision('toxicity-monitoring', {
      item: 'antineoplastic',
      toxicity: { tier: 'strong', testNamed: true, forToxicity: true, intervalDays, partOfToday: true },
    });
  test('q05 blood counts between cycles are intensive monitoring', () => {
    expect(chosen({}, { risk: [watched(21)] }).mdm?.risk.level).toBe('high');
  });
  test('q24 quarterly is often enough, rarer is not', () => {
    expect(chosen({}, { risk: [watched(92)] }).mdm?.risk.level).toBe('high');
    expect(chosen({}, { risk: [watched(93)] }).mdm?.risk.level).toBe('straightforward');
  });

  test('q19 forty-eight minutes on the first day of observation, by time', () => {
    const result = chosen({ setting: 'hospital-observation', stay: 'initial' }, { time: [minutes(48)] });
    expect(codesOf(result, 'time:initial')).toEqual(['99221']);
  });

  test('q22 urgent care is coded by office codes', () => {
    expect(chosen({ setting: 'urgent-care' }, elementsOf('moderate')).recommended.codes).toEqual(['99214']);
    expect(chosen({ setting: 'urgent-care', patientStatus: 'new' }, elementsOf('low')).recommended.codes).toEqual([
      '99203',
    ]);
  });

  test('q23 moderate problems and moderate risk', () => {
    const { problems, risk } = elementsOf('moderate');
    expect(chosen({ patientStatus: 'new' }, { problems, risk }).recommended.codes).toEqual(['99204']);
    expect(chosen({}, { problems, risk }).recommended.codes).toEqual(['99214']);
  });

  test('q18 q25 prolonged service of Medicare, in lines', () => {
    const medicare = (patientStatus: 'new' | 'established', total: number) =>
      chosen({ patientStatus, payerRules: 'medicare' }, { time: [minutes(total)] }).recommended.codes;
    expect(medicare('established', 68)).toEqual(['99215']);
    expect(medicare('established', 69)).toEqual(['99215', 'G2212']);
    expect(medicare('new', 80)).toEqual(['99205']);
    expect(medicare('new', 89)).toEqual(['99205', 'G2212']);
  });

  test('q07 q14 at its least minutes and one less', () => {
    const at = (setting: 'nursing-facility' | 'hospital-inpatient', whom: 'initial' | 'subsequent', total: number) =>
      codesOf(
        chosen({ setting, stay: whom, dateOfService: '2024-06-03' }, { time: [minutes(total)] }),
        `time:${whom}`,
      )?.[0];
    expect([24, 25, 34, 35, 49, 50].map((total) => at('nursing-facility', 'initial', total))).toEqual([
      undefined,
      '99304',
      '99304',
      '99305',
      '99305',
      '99306',
    ]);
    expect([39, 40, 55, 75].map((total) => at('hospital-inpatient', 'initial', total))).toEqual([
      undefined,
      '99221',
      '99222',
      '99223',
    ]);
    expect([24, 25, 35, 50].map((total) => at('hospital-inpatient', 'subsequent', total))).toEqual([
      undefined,
      '99231',
      '99232',
      '99233',
    ]);
  });

  test('q06 q10 q15 the lines of a session through the whole engine', () => {
    const beside = (count: number) =>
      codesOf(chosen({}, { psychotherapy: session(count) }), 'mdm-with-psychotherapy:established')?.[1];
    expect([16, 37, 38, 52, 53].map(beside)).toEqual(['90833', '90833', '90836', '90836', '90838']);
    const crisis = (count: number) =>
      chosen({}, { visit: wholeVisit('crisis'), psychotherapy: session(count, { form: 'crisis' }) }).recommended.codes;
    expect([60, 74, 75, 90].map(crisis)).toEqual([['90839'], ['90839'], ['90839', '90840'], ['90839', '90840']]);
  });
});
