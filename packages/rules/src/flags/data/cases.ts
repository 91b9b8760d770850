import type { DataFact, Observation, TimeFact } from '@levelproof/contract';
import type { FindingCase } from '../../findings/rule.js';

const known = { certainty: 'documented', evidence: [] } as const;
const item = (more: Partial<DataFact>): DataFact => ({
  id: 'data:1',
  ...known,
  kind: 'test-reviewed',
  item: 'ecg',
  ...more,
});
const span = (more: Partial<TimeFact>): TimeFact => ({
  id: 'time:1',
  ...known,
  minutes: 30,
  form: 'exact',
  activity: 'encounter',
  role: 'total',
  whose: 'clinician',
  day: 'date-of-encounter',
  ...more,
});

const claim = (code: string): Observation => ({
  id: 'observation:1',
  ...known,
  kind: 'self-assigned-code',
  item: code,
});

/** Cases of the flags, by their ids. Those that only look at an observation are tried with and without it. */
export const FLAG_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  'interpretation-separately-billed': [
    { name: 'billed', given: { data: [item({ interpretationBilled: 'yes' })] }, found: true },
    { name: 'not billed', given: { data: [item({ interpretationBilled: 'no' })] }, found: false },
  ],
  'order-credited-earlier': [
    {
      name: 'ordered earlier',
      given: { data: [item({ orderedBy: 'prior-encounter-same-clinician' })] },
      found: true,
    },
    { name: 'ordered today', given: { data: [item({ orderedBy: 'this-encounter' })] }, found: false },
  ],
  'one-way-message-not-discussion': [
    { name: 'sent', given: { data: [item({ kind: 'discussion', interactive: false })] }, found: true },
    { name: 'exchanged', given: { data: [item({ kind: 'discussion', interactive: true })] }, found: false },
  ],
  'discussion-not-external': [
    { name: 'with family', given: { data: [item({ kind: 'discussion', partner: 'family' })] }, found: true },
    {
      name: 'with an outside clinician',
      given: { data: [item({ kind: 'discussion', partner: 'external-clinician' })] },
      found: false,
    },
  ],
  'no-total-time': [
    {
      name: 'seen',
      given: {
        observations: [{ id: 'observation:1', certainty: 'documented', evidence: [], kind: 'no-total-time' }],
      },
      found: true,
    },
    { name: 'an exact total', given: { time: [span({})] }, found: false },
  ],
  'time-range-not-exact': [
    { name: 'a range', given: { time: [span({ form: 'range', upTo: 39 })] }, found: true },
    { name: 'exact', given: { time: [span({})] }, found: false },
  ],
  'time-not-exact': [
    { name: 'about', given: { time: [span({ form: 'approximate' })] }, found: true },
    { name: 'from start to stop', given: { time: [span({ form: 'start-stop' })] }, found: false },
  ],
  'staff-time-excluded': [
    { name: 'staff', given: { time: [span({ whose: 'staff' })] }, found: true },
    { name: 'clinician', given: { time: [span({})] }, found: false },
  ],
  'resident-time-excluded': [
    { name: 'resident', given: { time: [span({ whose: 'resident' })] }, found: true },
    { name: 'clinician', given: { time: [span({})] }, found: false },
  ],
  'other-day-time-excluded': [
    { name: 'the day before', given: { time: [span({ day: 'other-day' })] }, found: true },
    { name: 'that day', given: { time: [span({})] }, found: false },
  ],
  'separately-reported-time-excluded': [
    { name: 'a procedure', given: { time: [span({ role: 'carve-out', activity: 'procedure' })] }, found: true },
    { name: 'the whole visit', given: { time: [span({})] }, found: false },
  ],
  'time-longer-than-a-day': [
    { name: 'a whole day', given: { time: [span({ minutes: 1_440 })] }, found: false },
    { name: 'a minute more', given: { time: [span({ minutes: 1_441 })] }, found: true },
  ],
  'new-patient-code-for-established': [
    { name: 'a code of new patients', given: { observations: [claim('99204')] }, found: true },
    { name: 'a code of established ones', given: { observations: [claim('99214')] }, found: false },
  ],
  'g2211-without-relationship': [
    { name: 'the add-on alone', given: { observations: [claim('G2211')] }, found: true },
    {
      name: 'with a relationship described',
      given: {
        observations: [claim('G2211')],
        services: [{ id: 'service:1', ...known, kind: 'longitudinal-relationship', item: 'care', when: 'today' }],
      },
      found: false,
    },
  ],
  'prolonged-not-supported': [
    { name: 'a unit without a visit by time', given: { observations: [claim('99417')] }, found: true },
    { name: 'another code', given: { observations: [claim('99215')] }, found: false },
  ],
  'claimed-level-above-support': [
    { name: 'nothing concluded', given: { observations: [claim('99215')] }, found: false },
  ],
};
