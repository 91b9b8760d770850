import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findRisk } from './find-risk.js';

function decided(note: string): boolean {
  return findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []).risk.some(
    ({ kind, decision }) =>
      (kind === 'hospitalization' || kind === 'escalation-of-hospital-care') && decision === 'decided',
  );
}

describe('an operation that a sudden illness was taken to', () => {
  it.each<[note: string, expected: boolean]>([
    ['HX: Sudden weakness.\n\nCOURSE: The patient was taken to surgery that night.', true],
    ['HX: Sudden weakness.\n\nHOSPITAL COURSE: He was taken to surgery. He was discharged home.', false],
    ['HX: Slow loss of hearing.\n\nCOURSE: The patient was taken to surgery.', false],
  ])('%s', (note, expected) => {
    const { risk } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
    expect(risk.some(({ kind }) => kind === 'emergency-major-surgery')).toBe(expected);
  });
});

describe('care of a hospital without the word', () => {
  it.each([
    'CHIEF COMPLAINT: Jerks.\n\nPLAN: We will place her on continuous cardiorespiratory monitoring.',
    'CHIEF COMPLAINT: Voices.\n\nPLAN: She is on suicide precautions with one-to-one observation.',
    'REASON FOR ADMISSION: Chemotherapy by vein.\n\nIMPRESSION: Lymphoma.\n\nPLAN: Labs today.',
    'CHIEF COMPLAINT: Mania. Please see the discharge summary of last year.\n\nESTIMATED LENGTH OF STAY: Ten days.',
    'CHIEF COMPLAINT: Leukemia.\n\nVITAL SIGNS: At the time of admission, pulse 92.\n\nPLAN: Marrow tomorrow.',
    'CHIEF COMPLAINT: Vomiting.\n\nHOSPITAL COURSE: He was admitted; a nasogastric tube drained a litre. A scan was done.',
    'REASON FOR CONSULT: Fast heart.\n\nPLAN: I would use a diltiazem drip tonight.',
  ])('%s', (note) => {
    expect(decided(note)).toBe(true);
  });

  it.each([
    'CHIEF COMPLAINT: Knee pain.\n\nPLAN: Continuous glucose monitor and continuous ECG monitoring for 14 days ordered.',
    'REASON FOR ADMISSION: Gallstones.\n\nIMPRESSION: Gallstones.\n\nPLAN: Elective cholecystectomy tomorrow.',
    'CHIEF COMPLAINT: Palpitations.\n\nPLAN: If it goes on, continuous telemetry monitoring may be needed.',
    'REASON FOR CONSULT: Fast heart.\n\nHISTORY: He was on a diltiazem drip last week.\n\nPLAN: Continue metoprolol.',
    'DATE OF DISCHARGE: 3/2.\n\nHOSPITAL COURSE: The patient was admitted for vomiting and did well.',
    'CHIEF COMPLAINT: Follow-up of a hospital stay.\n\nPLAN: He needed suicide precautions then. Continue lithium.',
  ])('%s', (note) => {
    expect(decided(note)).toBe(false);
  });
});
