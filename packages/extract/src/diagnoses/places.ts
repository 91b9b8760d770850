import type { NotePlace } from '@levelproof/contract';
import type { SectionCategory } from '@levelproof/note';
import type { Mention, Reading } from '../reading/reading.js';

const PLACES: Readonly<Record<SectionCategory, NotePlace>> = {
  'chief-complaint': 'chief-complaint',
  hpi: 'history-of-present-illness',
  none: 'history-of-present-illness',
  ros: 'review-of-systems',
  pmh: 'past-history',
  psh: 'past-history',
  medications: 'medications',
  allergies: 'other',
  'family-history': 'family-history',
  'social-history': 'social-history',
  sdoh: 'social-history',
  vitals: 'examination',
  exam: 'examination',
  mse: 'examination',
  labs: 'results',
  imaging: 'results',
  'records-reviewed': 'results',
  'ed-course': 'history-of-present-illness',
  procedure: 'other',
  assessment: 'assessment',
  'assessment-plan': 'assessment',
  plan: 'plan',
  mdm: 'assessment',
  psychotherapy: 'other',
  'progress-goals': 'plan',
  'risk-assessment': 'assessment',
  time: 'other',
  billing: 'problem-list',
  hcc: 'problem-list',
  'health-maintenance': 'other',
  disposition: 'plan',
  'patient-instructions': 'plan',
  attestation: 'other',
  signature: 'other',
  template: 'other',
};

/** The part of the note that a mention stands in. A problem list is told by its heading. */
export function placeOf({ note }: Reading, mention: Mention<unknown>): NotePlace {
  const section = note.sections[mention.section];
  if (section === undefined) return 'other';
  if (section.category === 'pmh' && section.heading !== null) {
    const heading = note.text.slice(section.heading.start, section.heading.end);
    if (/problem/i.test(heading)) return 'problem-list';
  }
  const { start } = note.sentences[mention.sentence] ?? mention;
  if (SHOWN.test(note.text.slice(Math.max(start, mention.start - 240), mention.start))) return 'results';
  if (mention.item !== null && section.category !== 'plan') return 'assessment';
  return PLACES[section.category];
}

/** What a picture shows is a finding until a clinician takes it for the patient's illness. */
const SHOWN =
  /\b(?:x-?rays?|films?|ct|cat scan|mri|ultrasound|sonogram|scan|radiographs?|mammogra(?:m|phy))\b[^.;]{0,80}\b(?:show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?|demonstrat(?:es|ed|ing)|read as|report(?:s|ed)|noted)\b[^.;]{0,120}$/i;
