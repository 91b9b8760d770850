/** The kind, a word or two, and the name: "acute on chronic systolic (HFrEF) heart failure"; or the name and its kind. */
const SYSTOLIC =
  /\bhf(?:m)?r?ef\b|\b(?:systolic|reduced[- ](?:ef|ejection fraction)) (?:[\w()/-]{1,14} ){0,2}\(?(?:heart failure|chf|hf|cardiac failure|congestive|lv failure|adhf)|failure[^.;\n]{0,24}\b(?:systolic|reduced (?:ef|ejection fraction))/i;
const DIASTOLIC =
  /\bhfpef\b|\b(?:diastolic|preserved[- ](?:ef|ejection fraction)) (?:[\w()/-]{1,14} ){0,2}\(?(?:heart failure|chf|hf|cardiac failure|congestive|lv failure|adhf)|failure[^.;\n]{0,24}\b(?:diastolic|preserved (?:ef|ejection))/i;
const BOTH =
  /\b(?:systolic (?:and|&|\/) ?diastolic|diastolic (?:and|&|\/) ?systolic|systolic\/diastolic) (?:[\w()/-]{1,14} ){0,2}\(?(?:heart failure|chf|hf|cardiac failure|congestive|lv failure|adhf)|failure[^.;\n]{0,24}\bsystolic (?:and|&) diastolic/i;
/** A flare is acute: "decompensated" is read as acute, and on a disease that was there before as acute on chronic. */
const ON_CHRONIC = /\b(?:acute[- ]on[- ]chronic|a\/c|exacerbation of (?:chronic|his|her))\b/i;
const ACUTE = /\b(?:acute(?:ly)?|decompensat\w{2,4}|exacerbation|adhf)\b/i;
const CHRONIC = /\bchronic(?:ally)?\b/i;

/**
 * Heart failure as specific as its words: kind (I50.2 systolic, I50.3 diastolic, I50.4 both) and course (0 not said,
 * 1 acute, 2 chronic, 3 acute on chronic). An ejection fraction in numbers names no kind; the clinician has to.
 */
export function heartFailure(code: string, said: string): string | null {
  const kind = kindOf(code, said);
  if (kind === null) return null;
  const course = ON_CHRONIC.test(said)
    ? 3
    : ACUTE.test(said)
      ? CHRONIC.test(said)
        ? 3
        : 1
      : CHRONIC.test(said)
        ? 2
        : Number(code[5] ?? 0);
  return `${kind}${course}`;
}

function kindOf(code: string, said: string): string | null {
  if (BOTH.test(said)) return 'I50.4';
  if (/^I50\.[234]/.test(code)) return code.slice(0, 5);
  if (SYSTOLIC.test(said)) return DIASTOLIC.test(said) ? null : 'I50.2';
  return DIASTOLIC.test(said) ? 'I50.3' : null;
}
