import type { CodingResult, Encounter } from '@levelproof/contract';
import { extractOffline } from '@levelproof/extract';
import { score } from '@levelproof/rules';
import { describe, expect, test } from 'vitest';
import { BEHAVIOURAL_NOTES } from './data/behavioural-notes.js';
import { CRISIS_FAMILY_GROUP } from './data/crisis-family-group.js';
import { REMOTE_VISITS } from './data/remote-visits.js';
import { SECOND_READING } from './data/second-reading.js';
import { THERAPY_SESSIONS } from './data/therapy-sessions.js';
import { THIRD_READING } from './data/third-reading.js';
import { TIME_NOTATIONS } from './data/time-notations.js';
import { TIME_STATEMENTS, type TimeStatement } from './data/time-statements.js';
import { TIMED_VISITS } from './data/timed-visits.js';
import { VISITS_WITH_THERAPY } from './data/visits-with-therapy.js';

const USUAL = {
  dateOfService: '2025-06-12',
  patientStatus: 'established',
  setting: 'office',
  modality: 'in-person',
  payerRules: 'cpt',
} as const;

const { setting: _setting, modality: _modality, ...WHEN } = USUAL;

function code(note: string, given: Partial<Encounter>, placeOpen = false): CodingResult {
  return score(extractOffline(note, { ...(placeOpen ? WHEN : USUAL), ...given }));
}

const findings = ({ flags, gaps }: CodingResult): readonly string[] => [...flags, ...gaps].map(({ id }) => id);
const sorted = (codes: readonly string[]): readonly string[] => [...codes].sort();

const NOTES = [
  ...BEHAVIOURAL_NOTES,
  ...THERAPY_SESSIONS,
  ...VISITS_WITH_THERAPY,
  ...CRISIS_FAMILY_GROUP,
  ...REMOTE_VISITS,
  ...TIMED_VISITS,
  ...SECOND_READING,
  ...THIRD_READING,
];

describe('invented notes, from the text to the codes', () => {
  test.each(NOTES)('$name', ({ note, given, placeOpen, codes, never, therapy, time, flags, quiet }) => {
    const result = code(note, given, placeOpen);
    const found = findings(result);
    if (codes !== undefined) expect(sorted(result.recommended.codes)).toEqual(sorted(codes));
    for (const one of never ?? []) expect(result.recommended.codes).not.toContain(one);
    if (therapy !== undefined) expect(result.psychotherapy?.minutes ?? null).toBe(therapy);
    if (time !== undefined) expect(result.time?.minutes ?? null).toBe(time);
    expect(found).toEqual(expect.arrayContaining([...(flags ?? [])]));
    for (const one of quiet ?? []) expect(found).not.toContain(one);
  });
});

const AROUND: Readonly<Record<TimeStatement['visit'], (words: string) => string>> = {
  therapy: (words) => `Individual psychotherapy 6/12/25
${words}
CBT for panic disorder: cognitive restructuring, exposure hierarchy reviewed. Client engaged, anxiety down by the end. No SI/HI.
Plan: weekly.
B. Haas, LCSW`,
  psychiatry: (words) => `Psychiatry follow-up 6/12/25
HPI: 35F panic disorder, more attacks this month despite sertraline 100 mg. No SI.
MSE: anxious, linear, no SI.
Assessment: Panic disorder, worsening.
Plan: Increase sertraline to 150 mg daily. RTC 4 weeks.
${words}
CBT for panic: cognitive restructuring and exposure hierarchy. Patient engaged, anxiety down.
N. Abe, MD`,
  office: (words) => `Office visit 6/12/2025
CC: knee pain for two weeks after gardening. Exam: mild tenderness.
Assessment:
1. Right knee strain
Plan:
1. Ice, OTC ibuprofen, home exercises.
${words}
N. Abe, MD`,
};

describe('statements of time', () => {
  test.each([...TIME_STATEMENTS, ...TIME_NOTATIONS])('$visit: $words', ({ visit, words, minutes, flags }) => {
    const result = code(AROUND[visit](words), { clinician: visit === 'therapy' ? 'lcsw' : 'physician' });
    const read = visit === 'office' ? result.time?.minutes : result.psychotherapy?.minutes;
    expect(read ?? null).toBe(minutes);
    expect(findings(result)).toEqual(expect.arrayContaining([...(flags ?? [])]));
  });
});
