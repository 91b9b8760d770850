import type { Zone } from './zones.js';

/** What a label in front of a line says of it. */
export interface Label {
  readonly zone: Zone;
  /** `Reviewed:` and `Ordered:` say of all that follows what else a verb would say of each thing. */
  readonly lead?: 'reviewed' | 'ordered';
  /** The label stands for a part of the note wherever it is met, also behind a list of past problems. */
  readonly plain?: boolean;
}

const PLAN: Label = { zone: 'plan', plain: true };
const DONE: Label = { zone: 'plan' };
const ORDERED: Label = { zone: 'plan', lead: 'ordered', plain: true };
const REVIEWED: Label = { zone: 'results', lead: 'reviewed', plain: true };
const RESULTS: Label = { zone: 'results', plain: true };
const JUDGED: Label = { zone: 'assessment', plain: true };
const TOLD: Label = { zone: 'history' };
const COURSE: Label = { zone: 'course' };

/** Labels of lines and of headings that are no section of their own, in lower case. */
const LABELS: ReadonlyMap<string, Label> = new Map<string, Label>([
  ...rows(
    PLAN,
    `p; plan; plans; plan of care; decision; decisions; action plan; disposition; dispo; recommendation;
     recommendations; recs; a/p; assessment/plan; assessment and plan; assessment & plan; impression and plan;
     impression/plan; imp/plan; treatment plan; visit plan`,
  ),
  ...rows(
    DONE,
    `rx; tx; treatment; management; action; actions; rec; advice; follow-up; follow up; f/u; fu; medication changes; medication management; medication plan; med changes; medications today; meds today;
     new medications; medications prescribed; medication prescribed; prescribed; new prescriptions; prescriptions; prescription; refills; today; done today; next steps; what i did;
     medical treatment; to do; referrals; counselling; counseling`,
  ),
  ...rows(
    ORDERED,
    `ordered; orders; new orders; ordered today; orders today; labs ordered; tests ordered; imaging ordered;
     studies ordered; lab orders; additional testing; further testing; tests requested; requested; investigations requested;
     bloods requested; labs sent; tests sent; pending; labs pending; labs drawn today; sent today`,
  ),
  ...rows(
    REVIEWED,
    `reviewed; reviewed today; data reviewed; records reviewed; record review; outside records; outside records reviewed;
     lab review; labs reviewed; tests reviewed; imaging reviewed; results reviewed; review of records; review of data;
     chart review; notes reviewed; external records; external notes; outside notes; data review; review of outside records`,
  ),
  ...rows(
    RESULTS,
    `testing; tests; test results; results; results today; labs; labs today; lab results; lab; laboratory; bloods; imaging;
     outside imaging; studies; workup; work-up; investigations; ix; ekg; ecg; x-ray; x-rays; xr; cxr; data; diagnostics;
     in-office testing; point of care testing; poc testing; office testing; pathology; cultures`,
  ),
  ...rows(
    JUDGED,
    'a; assessment; assessments; impression; imp; dx; diagnosis; diagnoses; ddx; medical decision making; mdm',
  ),
  ...rows(
    COURSE,
    'course; ed course; er course; emergency department course; clinic course; office course; treatment given',
  ),
  ...rows(TOLD, 's; hpi; history; hx; pc; hpc; interval history; subjective; cc; chief complaint; reason for visit'),
]);

function rows(label: Label, words: string): readonly (readonly [string, Label])[] {
  return words.split(';').map((word) => [word.replace(/\s+/g, ' ').trim(), label] as const);
}

const OPENS = /^[-•*·–\s\d.)]{0,6}([A-Za-z][A-Za-z/&' -]{0,40}?)\s{0,2}[:–—]/;

/** The label that opens a line: `Testing: …`, `P: …`. Null where there is none that says something. */
export function labelOf(line: string): Label | null {
  const words = OPENS.exec(line.slice(0, LONGEST))?.[1];
  return words === undefined ? null : labelNamed(words);
}

/** What a heading says of what stands under it. */
export function labelNamed(words: string): Label | null {
  return LABELS.get(words.toLowerCase().replace(/\s+/g, ' ').trim()) ?? null;
}

/** A label with what is before its colon, in UTF-16 code units. */
const LONGEST = 52;
