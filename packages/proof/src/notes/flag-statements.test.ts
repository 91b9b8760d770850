import { extractOffline } from '@levelproof/extract';
import { score } from '@levelproof/rules';
import { describe, expect, it } from 'vitest';

/** Findings with words that must raise them, and words that look like it and must not. */
const STATEMENTS: Readonly<Record<string, { readonly raised: readonly string[]; readonly quiet: readonly string[] }>> =
  {
    'one-way-message-not-discussion': {
      raised: [
        'Secure chat sent to cardiology, no response yet.',
        'I messaged Dr. Lee about the dose.',
        'Emailed the school counselor with an update.',
        'My nurse called the cardiology office and relayed the plan.',
        'Voicemail left with the therapist.',
      ],
      quiet: ['I spoke with Dr. Lee about the dose.', 'The message of the visit was to rest.'],
    },
    'interpretation-separately-billed': {
      raised: [
        'ECG performed and interpreted in our office (93000 billed).',
        'Spirometry done here, interpretation reported with 94010.',
        'Holter read by me and billed with 93227.',
      ],
      quiet: ['ECG of last year seen: sinus rhythm.', 'Billed her insurance for crutches.'],
    },
    'interpreter-not-historian': {
      raised: ['A Farsi interpreter was used for the entire visit.', 'Daughter interpreted for the patient.'],
      quiet: ['No interpreter was needed.', 'Declined an interpreter.'],
    },
    'other-day-time-excluded': {
      raised: [
        'I spent 22 minutes today and 15 minutes yesterday on the chart.',
        'Total 22 minutes today (another 10 minutes tomorrow for the form).',
        '22 minutes on 6/12/25; 9 minutes on 6/13/25 for a letter.',
      ],
      quiet: ['I spent 22 minutes today. It itched for 20 minutes yesterday.'],
    },
    'staff-time-excluded': {
      raised: ['Total 40 minutes including 12 minutes of nursing time.', '25 minutes by me, 15 minutes by the RN.'],
      quiet: ['The nurse will call her in 10 minutes.'],
    },
    'obsolete-counseling-statement': {
      raised: [
        'Greater than 50% of this 25 minute visit was counseling.',
        'Counseling dominated more than half of the encounter.',
      ],
      quiet: ['More than half of the rash is gone.'],
    },
    'no-total-time': {
      raised: ['Much of the visit was spent in discussion.', 'Lengthy counselling provided.'],
      quiet: ['She has had it for a long time.'],
    },
    'problem-listed-not-addressed': {
      raised: ['Active problem list: asthma, GERD, HTN.', 'Diabetes managed by endocrinology.'],
      quiet: ['Father has diabetes.'],
    },
  };

function findingsOf(words: string): readonly string[] {
  const note = `Office visit 6/12/2025
CC: itchy rash on the arm for 3 days.
Assessment/Plan:
1. Contact dermatitis, mild: cool compresses, OTC hydrocortisone.
${words}
G. Stone MD`;
  const { flags, gaps } = score(
    extractOffline(note, { dateOfService: '2025-06-12', patientStatus: 'established', setting: 'office' }),
  );
  return [...flags, ...gaps].map(({ id }) => id);
}

describe.each(Object.entries(STATEMENTS))('%s', (id, { raised, quiet }) => {
  it.each(raised)('%s', (words) => expect(findingsOf(words)).toContain(id));
  it.each(quiet)('not by: %s', (words) => expect(findingsOf(words)).not.toContain(id));
});
