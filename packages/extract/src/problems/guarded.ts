import { says } from '@levelproof/note';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** What is done to keep a patient safe from himself. */
const GUARDED =
  /\b(?:suicid(?:e|al) (?:\w{2,8} )?(?:precautions?|watch)|one[- ](?:to|on)[- ]one|1:1|sitter|involuntar(?:y|ily)|(?:72|48|24)[- ]hour hold|baker act|5150|for (?:her|his|their) (?:own )?safety|not safe|danger to (?:self|herself|himself|others)|suicide attempt)\b/i;
/** Illnesses of mood and thought, and the wish to die itself. */
const OF_THE_MIND = /^(?:F[23]|R45\.8|T14\.91)/;
/** Thoughts of ending one's life, or the attempt. */
const SUICIDAL = /^(?:R45\.85|T14\.91|T50\.902)/;
/** Where this episode is told, and not the past. */
const TODAY = /^(?:hpi|chief-complaint|assessment|assessment-plan|plan|mdm|none|ed-course|risk-assessment)$/;

/**
 * A mental illness with suicidal thoughts or acts of this episode for which the patient is kept safe in hospital: the
 * thoughts alone are no threat (C19), the guard says that the clinician holds them to be one.
 */
export function isGuarded({ reading: { note, problems } }: Signs, { mention, said }: Candidate): boolean {
  if (!OF_THE_MIND.test(mention.value.icd10 ?? '')) return false;
  const suicidal = problems.some(({ value, assertion, section }) => {
    const other = assertion.negated ?? assertion.family ?? assertion.hypothetical ?? assertion.historical;
    return (
      SUICIDAL.test(value.icd10 ?? '') && other === undefined && TODAY.test(note.sections[section]?.category ?? '')
    );
  });
  return suicidal && said.some(({ start, end }) => GUARDED.test(note.text.slice(start, end)));
}

/** Illnesses that take the mind: psychoses, mania, depression with psychosis. */
const TAKES_THE_MIND = /^F(?:2|30|31|32\.3|33\.3|53\.1)/;
/** The stay is coming to its end. */
const LEAVING =
  /\b(?:discharge (?:summary|diagnos[ei]s|plan|medications?|instructions|disposition)|condition (?:on|at|upon) discharge|final diagnos[ei]s)\b/i;

/** A psychosis or mania that is out of hand and has the patient in hospital (R1.21). */
export function isDecompensated(signs: Signs, { mention }: Candidate, ill: boolean): boolean {
  if (!ill || signs.care !== 'hospital' || !TAKES_THE_MIND.test(mention.value.icd10 ?? '')) return false;
  return !says(LEAVING, signs.reading.note);
}
