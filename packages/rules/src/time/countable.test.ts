import * as fc from 'fast-check';
import type { TimeFact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codesOf, encounter, minutes, session } from '../data/cases-facts.js';
import { contextFor } from '../pack/context.js';
import { score } from '../score.js';
import { countableMinutes } from './countable.js';
import { COUNTABLE_CASES } from './data/cases-countable.js';

const timed = (time: readonly TimeFact[]) => score(encounter({}, { time })).time;

describe('what counts as time', () => {
  test.each(COUNTABLE_CASES)('$name', ({ time, counted, reason, exact = true, left = [], carvedOut = {} }) => {
    const result = timed(time);
    expect(result).toMatchObject({ minutes: counted, exact });
    const trace = result?.trace.children[0];
    expect(trace?.reason).toEqual(reason);
    expect(trace?.outcome).toBe(counted);
    const of = (rule: string) => (trace?.children ?? []).filter((each) => each.rule === rule);
    expect(of('time.not-counted').map((each) => [each.facts[0], each.reason.code, each.citations[0]?.section])).toEqual(
      left,
    );
    expect(of('time.not-counted').map(({ outcome }) => outcome)).toEqual(left.map(() => 0));
    expect(of('time.not-counted').map(({ reason: { params } }) => params)).toEqual(left.map(([fact]) => ({ fact })));
    expect(Object.fromEntries(of('time.carved-out').map((each) => [each.facts[0], -Number(each.outcome)]))).toEqual(
      carvedOut,
    );
    for (const each of of('time.carved-out')) {
      expect(each).toMatchObject({
        reason: { code: 'time.carved-out', params: { fact: each.facts[0] } },
        citations: [{ section: 'R2.3' }],
      });
    }
    expect(timed([...time].reverse())?.minutes).toBe(counted);
  });

  test('the statement that was used stands in the trace, and the parts where they were added', () => {
    expect(timed([minutes(45), minutes(40, { id: 'time:2' })])?.trace).toMatchObject({
      facts: ['time:2'],
      children: [{ facts: ['time:2'] }],
    });
    expect(timed([minutes(40), minutes(40, { id: 'time:2' })])?.trace.facts).toEqual(['time:1']);
    const parts = [1, 2].map((id) => minutes(10, { id: `time:${id}`, role: 'part' }));
    expect(timed(parts)?.trace.facts).toEqual(['time:1', 'time:2']);
  });

  test('a weak statement keeps its least minutes for those who ask for them', () => {
    const weak = (time: readonly TimeFact[]) => countableMinutes(time, contextFor(encounter().encounter));
    expect(weak([minutes(30, { form: 'range', upTo: 39 })])).toMatchObject({ minutes: null, weak: 30 });
    expect(weak([minutes(30, { form: 'at-least', role: 'part' })])).toMatchObject({ minutes: null, weak: 30 });
    expect(weak([minutes(30)])).toMatchObject({ minutes: 30, weak: null });
    expect(weak([minutes(30, { role: 'part' })])).toMatchObject({ minutes: 30, weak: null });
    expect(weak([])).toMatchObject({ minutes: null, weak: null });
  });
});

describe('time beside psychotherapy', () => {
  test('chooses no level and has nothing next, though its minutes are shown', () => {
    const given = encounter({}, { psychotherapy: session(30), time: [minutes(75)] });
    const result = score(given);
    expect(result.time).toMatchObject({ minutes: 75, level: null, next: null });
    expect(result.time?.trace.reason).toEqual({ code: 'time.not-with-psychotherapy' });
    expect(codesOf(result, 'time:established')).toBeNull();
    expect(codesOf(result, 'mdm-with-psychotherapy:established')).toEqual(['99212', '90833']);
  });
  test('no prolonged service either', () => {
    const given = encounter({}, { psychotherapy: session(30), time: [minutes(200)] });
    expect(score(given).candidates.flatMap(({ codes }) => codes)).not.toContain('99417');
  });
});

const statement = fc.record({
  minutes: fc.nat(120),
  form: fc.constantFrom<TimeFact['form']>('exact', 'start-stop', 'approximate', 'range', 'at-least', 'at-most'),
  activity: fc.constantFrom<TimeFact['activity']>(
    'encounter',
    'preparation',
    'documentation',
    'procedure',
    'psychotherapy',
  ),
  role: fc.constantFrom<TimeFact['role']>('total', 'part', 'carve-out'),
  whose: fc.constantFrom<TimeFact['whose']>('clinician', 'staff', 'joint'),
  day: fc.constantFrom<TimeFact['day']>('date-of-encounter', 'other-day'),
});
const statements = fc
  .array(statement, { maxLength: 6 })
  .map((all) => all.map((each, at): TimeFact => ({ ...minutes(each.minutes), ...each, id: `time:${at}` })));

test('what counts is never more than the longest total or all the parts, and never negative', () => {
  fc.assert(
    fc.property(statements, (time) => {
      const counted = timed(time)?.minutes ?? 0;
      const all = time.reduce((sum, each) => sum + each.minutes, 0);
      expect(counted).toBeGreaterThanOrEqual(0);
      expect(counted).toBeLessThanOrEqual(all);
    }),
  );
});
test('minutes of staff or of another day add nothing', () => {
  fc.assert(
    fc.property(statements, (time) => {
      const more = [
        ...time,
        minutes(50, { id: 'time:staff', whose: 'staff' }),
        minutes(50, { id: 'time:other', day: 'other-day', role: 'part' }),
      ];
      expect(timed(more)?.minutes).toBe(timed(time)?.minutes);
    }),
  );
});
