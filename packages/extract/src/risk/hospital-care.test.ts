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

describe('care that only one whose life is in danger gets (R1.D, escalation)', () => {
  it.each([
    'IMPRESSION: Septic shock.\n\nPLAN: Broad antibiotics, two liters of saline, MICU.',
    'IMPRESSION: Stroke.\n\nDISPOSITION: Neuro ICU.',
    'IMPRESSION: Myasthenic crisis.\n\nPLAN: Take her to the CCU, plasma exchange in the morning.',
    'IMPRESSION: Flash edema.\n\nPLAN: Nitroglycerin drip and BiPAP.',
    'IMPRESSION: Inferior infarct.\n\nPLAN: Aspirin, heparin, cath lab activated.',
    'IMPRESSION: Anuria in shock.\n\nPLAN: CRRT tonight through a femoral line.',
    'IMPRESSION: Liver failure.\n\nPLAN: Transfer to the transplant center tonight.',
    'IMPRESSION: Overdose.\n\nPLAN: When medically clear, transfer to inpatient psychiatry, involuntarily if he refuses.',
  ])('%s', (note) => {
    expect(decided(note)).toBe(true);
  });

  it.each([
    'IMPRESSION: Pneumonia.\n\nPLAN: Out of the ICU since Monday. Oral antibiotics.',
    'IMPRESSION: Obesity.\n\nPLAN: We went over the risks, among them pneumonia and a stay on mechanical ventilation.',
    'IMPRESSION: Sleep apnea.\n\nPLAN: Continue BiPAP at night.',
    'IMPRESSION: Bronchiolitis.\n\nPLAN: ICU if he tires.',
    'IMPRESSION: Alcohol use.\n\nPLAN: He admitted to six beers a day. Naltrexone.',
    'IMPRESSION: Gastroenteritis.\n\nPLAN: She does not need to be admitted. Fluids at home.',
  ])('%s', (note) => {
    expect(decided(note)).toBe(false);
  });

  it('a stay that is not needed was not weighed for it', () => {
    const note = 'IMPRESSION: Gastroenteritis.\n\nPLAN: She does not need to be admitted. Fluids at home.';
    const { risk } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
    expect(risk.some(({ kind }) => kind === 'hospitalization')).toBe(false);
  });

  it('an operation without delay has no need of a name', () => {
    const note = 'IMPRESSION: Torsion of the testis.\n\nPLAN: Immediate scrotal exploration.';
    const { risk } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
    expect(risk.some(({ kind }) => kind === 'emergency-major-surgery')).toBe(true);
  });
});

describe('the end, and where it is spent', () => {
  it.each(['PLAN: Inpatient hospice.', 'PLAN: Compassionate extubation tomorrow, comfort measures only.'])(
    '%s',
    (plan) => {
      const note = `IMPRESSION: Anoxic brain injury.\n\n${plan}`;
      const { risk } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
      expect(risk.find(({ kind }) => kind === 'de-escalation')?.forPoorPrognosis).toBe(true);
    },
  );

  it('a code status that is merely stated is no decision', () => {
    const note = 'IMPRESSION: Pneumonia.\n\nPLAN: Ceftriaxone. DNR.';
    const { risk } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
    expect(risk.some(({ kind }) => kind === 'de-escalation')).toBe(false);
  });
});
