import type { Sex } from '@levelproof/contract';
import type { Note, Span } from '@levelproof/note';

/** Age and sex of the patient as the text gives them, with the words. */
export interface PatientRead {
  readonly age?: number;
  readonly sex?: Sex;
  readonly spans: readonly Span[];
}

const AGE =
  /(?<![\d.])(?<n>\d{1,3})[\s-]{0,2}(?<unit>y(?:ea)?rs?[\s-]{0,2}old|years?[\s-]{0,2}of age|y\/o|yo\b|y\.o\.?|yrs?\b|month[\s-]{0,2}old|months?[\s-]{0,2}old|mo\b(?=\s(?:old|male|female|boy|girl))|week[\s-]{0,2}old|weeks?[\s-]{0,2}old|day[\s-]{0,2}old|days?[\s-]{0,2}old)(?:[\s,-]{0,3}(?:\w{1,16}[\s-]){0,4}?(?<sex>female|male|woman|man|lady|gentleman|girl|boy|[FM](?![\w])))?/i;
/** `40F`, `(46 M,`, `26 M`. */
const SHORT = /(?<![\d.\w])(?<n>\d{1,3})\s?(?:y\s?)?(?<sex>[FM])(?=[\s,.;:)/-]|$)/;
/** `5-year 3-month well-child check`, `two week well-child check`: the age that the check is for. */
const CHECK =
  /(?<![\d.])(?:(?<n>\d{1,2})[\s-]year(?:[\s-]\d{1,2}[\s-]months?)?|(?:\d{1,2}|two|four|six|nine|twelve)[\s-](?:days?|weeks?|(?<months>months?)))[\s-]{1,2}(?:old )?(?:well|check|wcc)/i;
const FEMALE = /^(?:female|woman|lady|girl|f)$/i;
const FAR = 1500;

/** Reads age and sex near the beginning of the note. Months and weeks are no completed year. */
export function patientOf(note: Note): PatientRead {
  const opening = note.text.slice(0, FAR);
  const check = CHECK.exec(opening);
  if (check !== null && check.groups?.months === undefined) {
    const span = { start: check.index, end: check.index + check[0].length };
    return { age: Number(check.groups?.n ?? 0), spans: [span] };
  }
  const match = AGE.exec(opening) ?? SHORT.exec(opening);
  if (match === null) return { spans: [] };
  const { n = '', unit = 'y', sex } = match.groups ?? {};
  const written = Number(n);
  const age = /^[yY]/.test(unit) ? written : /^mo/i.test(unit) ? Math.floor(written / 12) : 0;
  if (age > 120) return { spans: [] };
  const span = { start: match.index, end: match.index + match[0].length };
  return { age, ...(sex === undefined ? {} : { sex: FEMALE.test(sex) ? 'F' : 'M' }), spans: [span] };
}
