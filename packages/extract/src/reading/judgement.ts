import type { Note, Section, SectionCategory, Span } from '@levelproof/note';

/** A stretch of the note in which the clinician judges or decides. */
export interface Judgement extends Span {
  /** `assessment` names problems; `plan` says what is done; `told` is text without a heading that does both. */
  readonly role: 'assessment' | 'plan' | 'told';
}

const ROLES: Partial<Record<SectionCategory, Judgement['role']>> = {
  assessment: 'assessment',
  'assessment-plan': 'assessment',
  mdm: 'assessment',
  plan: 'plan',
  disposition: 'plan',
};

/** Sections under an assessment or a plan that belong to it, whatever their own heading says. */
const FOLLOWS: ReadonlySet<SectionCategory> = new Set<SectionCategory>(['none', 'patient-instructions']);

/**
 * Where a note judges and decides: its assessment and plan, in any number of sections. A note without such headings
 * decides somewhere in its text: from the first sentence of its later part that decides, on to the end.
 */
export function judgementsOf(note: Note): readonly Judgement[] {
  const headed = headedJudgements(note);
  if (headed.some(({ role }) => role === 'assessment')) return headed;
  const listed = listedJudgement(note);
  if (listed !== null && headed.length > 0) return [listed, ...headed].sort((a, b) => a.start - b.start);
  const told = toldJudgement(note);
  if (told === null) return headed;
  const outside = headed.filter(({ start }) => start >= told.end || start < told.start);
  return [...outside, told].sort((a, b) => a.start - b.start);
}

function headedJudgements({ sections, text }: Note): readonly Judgement[] {
  const found: Judgement[] = [];
  let open = false;
  for (const section of sections) {
    const role: Judgement['role'] | undefined =
      ROLES[section.category] ?? (open && isBelow(section, sections) ? 'plan' : undefined);
    open = role !== undefined;
    if (role === undefined || text.slice(section.body.start, section.body.end).trim() === '') continue;
    found.push({ role, start: section.body.start, end: section.body.end });
  }
  return found;
}

function isBelow({ category, parent }: Section, sections: readonly Section[]): boolean {
  if (category === 'patient-instructions') return false;
  if (!FOLLOWS.has(category)) return false;
  const above = parent === null ? undefined : sections[parent];
  return above !== undefined && ROLES[above.category] !== undefined;
}

/** Sections whose text is told rather than listed. */
const TOLD: ReadonlySet<SectionCategory> = new Set<SectionCategory>(['none', 'hpi', 'chief-complaint', 'ed-course']);

const DECIDES =
  /\b(?:(?:we|i) (?:will|would|have|am|are|recommend|discussed|advised|told|gave|think|feel|believe|plan|started|prescribed)|will (?:be|need|have|continue|return|follow|start|get)|recommend(?:ed|ation)?|advised|plan(?: is)? to|follow[- ]?up|should (?:be|have|continue)|continue|prescribed|start(?:ed)? (?:on|her|him)|refer(?:red)? to|admitted (?:to|for)|return (?:to|in))\b/i;

/** What is examined and measured: a problem list behind it judges. */
const EXAMINED: ReadonlySet<SectionCategory> = new Set<SectionCategory>(['vitals', 'exam', 'mse', 'labs', 'imaging']);

/** A problem list over a plan, in a note that tells nothing else or behind what it examined, is its assessment. */
function listedJudgement({ sections, text }: Note): Judgement | null {
  const tells = sections.some(({ category }) => category === 'hpi' || category === 'chief-complaint');
  const examined = sections.findIndex(({ category }) => EXAMINED.has(category));
  const list = sections.find(
    ({ category, heading }, at) =>
      category === 'pmh' &&
      heading !== null &&
      /\bproblem/i.test(text.slice(heading.start, heading.end)) &&
      (!tells || (examined !== -1 && at > examined)),
  );
  return list === undefined ? null : { role: 'assessment', start: list.body.start, end: list.body.end };
}

/** A note of so few UTF-16 code units without headings is one judgement. */
const SHORT_CASE = 900;

/** Parts that neither tell the history nor examine nor judge: a note with no other headings is one piece all the same. */
const BESIDE: ReadonlySet<SectionCategory> = new Set<SectionCategory>([
  'none',
  'psychotherapy',
  'time',
  'billing',
  'attestation',
  'signature',
]);

function isUnheaded({ sections }: Note): boolean {
  return sections.every(({ heading, category }) => heading === null || BESIDE.has(category));
}

/** The part of a note without assessment that decides: from the first deciding sentence after its first third. */
function toldJudgement(note: Note): Judgement | null {
  const told = note.sentences
    .filter((sentence) => {
      const section = note.sections[sentence.section];
      return section !== undefined && TOLD.has(section.category) && !sentence.heading;
    })
    .sort((a, b) => note.order.placeOf(a.start) - note.order.placeOf(b.start));
  const total = told.reduce((sum, { start, end }) => sum + end - start, 0);
  const [opening] = told;
  // A case told in a few sentences judges from its first word on.
  if (opening !== undefined && total <= SHORT_CASE && isUnheaded(note)) {
    return { role: 'told', start: opening.start, end: note.text.length };
  }
  let seen = 0;
  for (const sentence of told) {
    const late = seen >= total / 3;
    seen += sentence.end - sentence.start;
    if (!late || !DECIDES.test(note.text.slice(sentence.start, sentence.end))) continue;
    const end = note.sections[sentence.section]?.end ?? note.text.length;
    return { role: 'told', start: sentence.start, end };
  }
  const last = told[told.length - 1];
  const first = note.sections[last?.section ?? -1];
  return last === undefined || first === undefined ? null : { role: 'told', start: first.body.start, end: first.end };
}
