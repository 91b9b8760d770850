import { says, mayMatch } from '@levelproof/note';
import type { Reading } from '../reading/reading.js';

interface Sign {
  readonly weight: number;
  readonly pattern: RegExp;
  /** Only where a note comes to its end: an earlier stay is told at the beginning. */
  readonly late?: boolean;
}

/** Signs of an emergency department, each with its weight; two points make one. */
const SIGNS: readonly Sign[] = [
  {
    weight: 2,
    pattern:
      /\b(?:ED|ER|emergency (?:department|room)) (?:course|studies|evaluation|disposition|physician note)\b|\bcourse in the (?:ED|ER|emergency)|\b(?:care|time) in the emergency department/i,
  },
  {
    weight: 2,
    pattern: /\b(?:here|us|this|our) (?:in |to |at )?(?:the |this |our )?(?:ED|ER|emergency (?:department|room))\b/,
  },
  {
    weight: 1,
    pattern:
      /\b(?:presents?|presented|comes?|came|brought|arrived|seen|evaluated|transported|walked) (?:\w{1,12} ){0,8}?(?:to|in|into|at) (?:the )?(?:emergency (?:department|room)|ED|ER)\b/,
  },
  { weight: 1, pattern: /\btriage\b/i },
  { weight: 1, pattern: /\b(?:EMS|EMTs?|paramedics?|ambulance|en route|upon arrival|on arrival)\b/ },
  {
    weight: 1,
    late: true,
    pattern: /\b(?:return|come back) to (?:the |this )?(?:ED|ER|emergency (?:department|room))\b/i,
  },
  {
    weight: 1,
    late: true,
    pattern:
      /\b(?:condition (?:upon|on|at) (?:disposition|discharge)|disposition:|final impression|discharge instructions|discharged (?:to )?home|will be discharged|follow(?:ed)? ?up with (?:her|his|their|the|a) (?:primary care|personal|regular|private|family) (?:physician|doctor|provider))\b/i,
  },
  { weight: 1, pattern: /\b(?:GCS|glasgow coma)/i },
  { weight: 1, pattern: /\bcritical care time\b/i },
  { weight: 1, pattern: /\b(?:brought|transported|arrived|came) (?:\w{1,12} ){0,3}?here (?:by|via|in)\b/i },
  {
    weight: -1,
    pattern: /\b(?:reason for admission|medications on admission|admission (?:medications|diagnos[ie]s)|admitting)\b/i,
  },
];
const NEEDED = 2;
/** Where the end of a note begins. */
const LATE = 0.6;
/** A stay or a consultation is none, whatever came before it. */
const STAY =
  /\b(?:course in the hospital|discharge (?:summary|medications|diagnos[ie]s|date)|diagnos[ei]s on admission|date of (?:admission|discharge)|day of admission|reason for consult\w{0,6}|post-?operative day|hospital day)\b/i;

/** An encounter in an emergency department: tests done there are orders of this encounter. */
export function isEmergencyVisit({ note, encounter }: Reading): boolean {
  if (encounter.setting !== undefined) return encounter.setting === 'ed';
  if (says(STAY, note)) return false;
  const late = note.order.spansFrom(Math.floor(note.text.length * LATE));
  const end = late.map((span) => note.text.slice(span.start, span.end)).join('\n');
  const points = SIGNS.reduce(
    (sum, { weight, pattern, late }) =>
      sum + (mayMatch(pattern, note) && pattern.test(late === true ? end : note.text) ? weight : 0),
    0,
  );
  return points >= NEEDED;
}
