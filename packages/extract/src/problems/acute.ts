import type { SectionCategory, Span } from '@levelproof/note';
import { isAscending } from './ascending.js';
import type { Judged } from './category.js';
import { graveConcern } from './concern.js';
import type { Signs } from './signs.js';
import { isWell } from './standing.js';
import type { Verdict } from './verdict.js';

/** Infections that can spread beyond their organ; colds and sore throats with fever are not among them (R1.19). */
const SPREADS = /^(?:N39|N30|N10|L03|K57|K81|K83|J1[2-8]|A0[49]|B34|N7[0-3]|N41|N45|M00|M86|T81|R50)/;
const SYSTEMIC =
  /\b(?:fever(?:s|ish)?|febrile|temperature (?:of |maximum (?:of )?)?(?:10[0-6]|3[89])|chills|rigors|tachycardi[ac]|hypotensi(?:on|ve)|sepsis|septic|bacteremia|leukocytosis|toxic|dehydrat(?:ed|ion)|altered mental status|vomiting|unable to (?:keep|tolerate))\b/i;

/** Bleeding and swelling that are signs of something, whatever chapter of the codes they stand in. */
const SIGN = /^(?:K62\.5|K92\.[012]|N6[34]|N9[23]|N95\.0|I88|H53|M25\.[045]|M54|M79|R)/;

/** An acute illness: minor, uncomplicated, on the mend, or with effect on the whole body (R1.12-R1.19). */
export function acuteVerdict(signs: Signs, judged: Judged): Verdict {
  const { candidate, standing, actions } = judged;
  const { course, icd10 = '' } = candidate.mention.value;
  const words = standing.words === null ? [] : [standing.words];
  const better = isWell(standing.status);
  if (course === 'acute-systemic') {
    // Weeks after the event, in the office, doing well and not sent on, a threat is over.
    const over = signs.care === 'office' && !actions.urgent;
    const mild = better && (candidate.mention.value.threat !== true || over);
    if (mild) return { category: 'stable-acute', certainty: 'documented', words };
    return { category: 'acute-systemic', certainty: 'documented', documentedAs: 'acute-uncomplicated', words };
  }
  const concern = graveConcern(signs, candidate);
  const open = candidate.mention.assertion.uncertain !== undefined || SIGN.test(icd10);
  if (concern !== null && (actions.testsOrdered > 0 || actions.procedure) && open) {
    return { category: 'undiagnosed-uncertain', certainty: 'documented', words: [...words, concern] };
  }
  if (
    course === 'self-limited' &&
    !actions.stepUp &&
    standing.status !== 'worsening' &&
    standing.status !== 'not-at-goal'
  ) {
    return { category: 'self-limited', certainty: 'implied', words };
  }
  const spreads = signs.care !== 'office' && SPREADS.test(icd10) && hasSystemicSigns(signs, judged);
  const sick = !better && (spreads || isAscending(signs, icd10));
  if (sick) return { category: 'acute-systemic', certainty: 'implied', documentedAs: 'acute-uncomplicated', words };
  if (better) return { category: 'stable-acute', certainty: 'documented', words };
  if (signs.care === 'hospital') return { category: 'acute-uncomplicated-hospital', certainty: 'implied', words };
  return {
    category: 'acute-uncomplicated',
    certainty: 'implied',
    words,
    ...(SPREADS.test(icd10) && hasSystemicSigns(signs, judged)
      ? { open: { question: 'systemic-illness', category: 'acute-systemic' as const } }
      : {}),
  };
}

/** The note tells of signs of systemic illness that it does not deny. */
function hasSystemicSigns({ reading: { note } }: Signs, { candidate }: Judged): boolean {
  const tells = ({ start, end }: Span): boolean => {
    const text = note.text.slice(start, end);
    const match = SYSTEMIC.exec(text);
    return match !== null && !UNTRUE.test(text.slice(0, match.index));
  };
  const parts: readonly (SectionCategory | undefined)[] = ['hpi', 'vitals', 'exam', 'chief-complaint'];
  return (
    candidate.said.some(tells) ||
    note.sentences.some((sentence) => parts.includes(note.sections[sentence.section]?.category) && tells(sentence))
  );
}

const UNTRUE = /\b(?:no|not|denies|denied|without|negative|afebrile|if|does not)\b[^.;]{0,90}$/i;
