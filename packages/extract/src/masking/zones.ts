import type { Note, Section, SectionCategory } from '@levelproof/note';

/**
 * What a part of the note is good for when data and risk are read.
 * `plan`: what is decided today; `assessment`: judgement; `course`: what was done at this visit; `results`: findings
 * shown; `examination`; `history`: narrated, or no heading at all; `lists`: drug lists, allergies, past, family, social
 * history, templates, billing, from which nothing is ever scored.
 */
export type Zone = 'plan' | 'assessment' | 'course' | 'results' | 'examination' | 'history' | 'lists';

const ZONES: Readonly<Record<SectionCategory, Zone>> = {
  'chief-complaint': 'history',
  hpi: 'history',
  none: 'history',
  ros: 'lists',
  pmh: 'lists',
  psh: 'lists',
  medications: 'lists',
  allergies: 'lists',
  'family-history': 'lists',
  'social-history': 'lists',
  sdoh: 'lists',
  vitals: 'examination',
  exam: 'examination',
  mse: 'examination',
  labs: 'results',
  imaging: 'results',
  'records-reviewed': 'results',
  'ed-course': 'course',
  procedure: 'history',
  assessment: 'assessment',
  mdm: 'assessment',
  'risk-assessment': 'assessment',
  'assessment-plan': 'plan',
  plan: 'plan',
  disposition: 'plan',
  'patient-instructions': 'plan',
  'health-maintenance': 'plan',
  'progress-goals': 'plan',
  psychotherapy: 'history',
  time: 'lists',
  billing: 'lists',
  hcc: 'lists',
  attestation: 'lists',
  signature: 'lists',
  template: 'lists',
};

/** The zone of a section. */
export function zoneOf(category: SectionCategory): Zone {
  return ZONES[category];
}

const JUDGED: ReadonlySet<Zone> = new Set(['assessment', 'plan', 'course', 'examination']);

/** The zone of a section of a note. Drugs to go home with are decided today, unlike the list of those taken before. */
export function zoneOfSection(note: Note, section: Section): Zone {
  if (section.category === 'medications' && section.heading !== null) {
    const heading = note.text.slice(section.heading.start, section.heading.end);
    if (/\b(?:discharge|prescribed|prescriptions|new)\b/i.test(heading) && !/\bcurrent\b/i.test(heading)) return 'plan';
    // "Rx:" behind a judgement or an examination is what is prescribed; at the head of a note it may be the list.
    if (
      /^\W*rx\W*$/i.test(heading) &&
      note.sections.some((one) => one.start < section.start && JUDGED.has(zoneOf(one.category)))
    )
      return 'plan';
  }
  return zoneOf(section.category);
}

/** Zones in which a decision of today may stand without saying so. */
export function isDecision(zone: Zone): boolean {
  return zone === 'plan' || zone === 'assessment' || zone === 'course';
}
