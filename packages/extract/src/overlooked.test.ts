import { expect, it } from 'vitest';
import { extractOffline } from './offline.js';

const asked = (note: string) =>
  extractOffline(note, { dateOfService: '2026-03-02' }).questions.filter(({ id }) => id === 'overlooked-fact');
const pairs = (note: string) =>
  extractOffline(note, { dateOfService: '2026-03-02' })
    .questions.filter(({ id }) => id !== 'overlooked-fact' && id.startsWith('overlooked-'))
    .map(({ id }) => id);

it('asks once, and shows the lines of judgement and plan that gave no fact', () => {
  const note =
    'HPI: Knee pain for a week.\n\nASSESSMENT: Knee pain.\n\nPLAN:\n1. Ibuprofen 400 mg.\n2. Frobnicate the left glimmer twice.';
  const [question, ...others] = asked(note);
  expect(others).toEqual([]);
  expect(question?.settles).toEqual({ overlooked: true });
  expect(question?.evidence.map(({ quote }) => quote)).toEqual(['2. Frobnicate the left glimmer twice.']);
});

it('shows three lines at most, and none where all were read', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `${at + 1}. Frobnicate the glimmer number ${at}.`);
  expect(asked(`PLAN:\n${lines.join('\n')}`)[0]?.evidence).toHaveLength(3);
  expect(asked('ASSESSMENT: Hypertension at goal. Continue lisinopril.')[0]?.evidence).toEqual([]);
});

it('asks for a treated problem, in hospital for a threat with its care', () => {
  expect(pairs('ASSESSMENT: Hypertension at goal. Continue lisinopril.')).toEqual(['overlooked-problem']);
  expect(pairs('HOSPITAL PROGRESS NOTE\n\nASSESSMENT: Pneumonia, improving.\nPLAN: Continue ceftriaxone.')).toEqual([
    'overlooked-threat',
  ]);
});
