import type { Encounter } from '@levelproof/contract';
import { extractOffline } from '@levelproof/extract';
import { score } from '@levelproof/rules';
import { describe, expect, test } from 'vitest';

const USUAL = {
  dateOfService: '2025-06-12',
  patientStatus: 'established',
  setting: 'office',
  payerRules: 'cpt',
} as const;
/** Around every threshold of a session, and some between. */
const MINUTES = [5, 15, 16, 17, 25, 26, 27, 29, 30, 31, 37, 38, 39, 45, 52, 53, 54, 60, 74, 75, 76, 104, 105, 106, 134];
const VISIT = /^(?:99\d{3}|98\d{3}|G2211|G2212)/;
const THERAPISTS = ['psychologist', 'lcsw', 'lpc', 'lmft'] as const;

function codesOf(note: string, clinician: Encounter['clinician'] & string): readonly string[] {
  return score(extractOffline(note, { ...USUAL, clinician })).recommended.codes;
}

const band = (minutes: number, codes: readonly [string, string, string]): readonly string[] =>
  minutes < 16 ? [] : [minutes < 38 ? codes[0] : minutes < 53 ? codes[1] : codes[2]];

describe.each(MINUTES)('%i minutes', (minutes) => {
  test.each(THERAPISTS)('of individual therapy by a %s', (clinician) => {
    const note = `Individual psychotherapy, ${minutes} minutes. CBT: thought record reviewed. Client engaged. Claimed: 90837, 99214, 99417.`;
    expect(codesOf(note, clinician)).toEqual(band(minutes, ['90832', '90834', '90837']));
  });

  test.each(THERAPISTS)('of a crisis met by a %s', (clinician) => {
    const note = `Psychotherapy for crisis, ${minutes} minutes. Urgent assessment: suicidal with a plan. MSE: tearful, oriented. Safety plan written. Disposition: home with husband.`;
    const further = Math.ceil((minutes - 74) / 30);
    const crisis = further < 1 ? ['90839'] : ['90839', further > 1 ? `90840x${further}` : '90840'];
    expect(codesOf(note, clinician)).toEqual(minutes < 30 ? band(minutes, ['90832', '90834', '90837']) : crisis);
  });

  test.each([
    ['with', '90847'],
    ['without', '90846'],
  ])('of family therapy %s the patient', (which, code) => {
    const note = `Family psychotherapy ${which} the patient present, ${minutes} minutes. Mother and father took part. Structural work on limits.`;
    expect(codesOf(note, 'lcsw')).toEqual(minutes < 26 ? [] : [code]);
  });

  test.each(['physician', 'np', 'pa'] as const)('beside the E/M of a %s', (clinician) => {
    const note = `Psychiatry follow-up.
Assessment: Panic disorder, worsening.
Plan: Increase sertraline to 150 mg daily.
Psychotherapy: ${minutes} minutes, separate from the E/M. CBT. Engaged. Total time of the visit ${minutes + 20} minutes.`;
    const codes = codesOf(note, clinician);
    expect(codes.filter((code) => !VISIT.test(code))).toEqual(band(minutes, ['90833', '90836', '90838']));
    expect(codes.filter((code) => VISIT.test(code))).toHaveLength(1);
    if (minutes >= 16) expect(codes).toContain('99214');
    expect(codes.join()).not.toMatch(/99417|G2212|9083[247]/);
  });

  test('in one number with medication work support no add-on', () => {
    const note = `Psychiatry follow-up.
Assessment: Panic disorder, worsening.
Plan: Increase sertraline to 150 mg daily.
${minutes} minutes were spent on psychotherapy and medication management.`;
    expect(codesOf(note, 'physician').filter((code) => !VISIT.test(code))).toEqual([]);
  });
});
