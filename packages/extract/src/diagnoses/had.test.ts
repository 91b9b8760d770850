import { describe, expect, it } from 'vitest';
import { extractOffline } from '../offline.js';

function has(note: string, icd10: string): boolean {
  return extractOffline(note, { dateOfService: '2026-03-02' }).diagnoses.some((one) => one.icd10?.startsWith(icd10));
}

describe('what care leaves behind is there', () => {
  it.each([
    ['ASSESSMENT: End-stage renal disease. Requires hemodialysis three times a week.', 'Z99.2'],
    ['PSH: Kidney transplant 2009.', 'Z94.0'],
    ['EXAM: Left BKA stump is well healed.', 'Z89.512'],
    ['ASSESSMENT: Colostomy, functioning; scheduled for colostomy reversal in June.', 'Z93.3'],
    ['HPI: He was referred for follow-up of his liver transplant.', 'Z94.4'],
    ['HPI: Seen for evaluation of ileostomy prolapse.', 'Z93.2'],
    ['ASSESSMENT: Leukemia in remission, status post allogeneic stem cell transplant.', 'Z94.84'],
  ])('%s', (note, icd10) => {
    expect(has(note, icd10)).toBe(true);
  });
});

describe('what is planned, weighed, refused or undone is not', () => {
  it.each([
    ['ASSESSMENT: Cirrhosis. On the waiting list for liver transplant.', 'Z94.4'],
    ['ASSESSMENT: Stage 5 kidney disease, not yet on dialysis.', 'Z99.2'],
    ['HPI: She was on dialysis for two weeks during an illness in 2019.', 'Z99.2'],
    ['PSH: Colostomy in 2018, reversed the next year; ileostomy, subsequently closed.', 'Z93.2'],
    ['PLAN: Gangrene of the left foot. Schedule below-knee amputation.', 'Z89'],
    ['ASSESSMENT: Dysphagia of ALS. PEG tube placement was declined.', 'Z93.1'],
    ['PMH: Kidney transplant donor to her brother.', 'Z94.0'],
    ['PSH: Tracheostomy 2010, decannulated.', 'Z93.0'],
  ])('%s', (note, icd10) => {
    expect(has(note, icd10)).toBe(false);
  });
});
