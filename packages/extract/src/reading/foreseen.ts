import { type AssertionMark, evidenceAt } from '@levelproof/contract';
import type { Note, Section } from '@levelproof/note';
import type { Mention } from './reading.js';

/** Words after which a sentence lists what may go wrong: `the risks of surgery, including …`. Risk factors are real. */
const RISKS =
  /(?<!\b(?:ongoing|cardiac|cardiovascular|vascular|multiple|other) )\brisks?\b(?! factors?)[^.;]{0,120}?\b(?:includ\w{1,4}|such as|not limited to|(?:explained|discussed|mentioned) (?:were|are)|of)\b[^.;]*$/i;
/** "Explained the complications, including …": told before an operation, not had. */
const COMPLICATIONS =
  /\b(?:explain|discuss|review|warn|counsel|inform|understand)\w{0,4}\b[^.;]{0,60}\bcomplications?\b[^.;]{0,60}\b(?:includ\w{1,4}|such as)\b[^.;]*$/i;
/** A list of risks is longer than what one trigger reaches. */
const LISTED = /,|\band\b|\bor\b/;
/** What an illness may turn into. */
const MAY_BECOME = /\b(?:evolv|progress|develop|transform|convert|turn)\w{0,5} into (?:an? )?(?:[\w-]{2,12} ){0,2}$/i;
/** What something may lead to, each word of the list. */
const MAY_LEAD =
  /\b(?:can|may|might|could) (?:[a-z]{2,12} )?(?:lead|progress|evolve|result|develop) (?:on )?(?:to|into?)\b[^.;]*$/i;
const DIFFERENTIAL = /\bdifferentials?\b/i;

/** Told of as a possibility only: in a list of risks, in what an illness may become, under the differential diagnosis. */
export function foreseen<T extends { readonly icd10?: string }>(note: Note, mention: Mention<T>): Mention<T> {
  if (mention.assertion.hypothetical !== undefined) return mention;
  const mark = riskBefore(note, mention) ?? avertedBefore(note, mention) ?? differentialOver(note, mention);
  return mark === null ? mention : { ...mention, assertion: { ...mention.assertion, hypothetical: mark } };
}

function riskBefore({ text, sentences }: Note, { start, sentence }: Mention<unknown>): AssertionMark | null {
  const from = Math.max(sentences[sentence]?.start ?? start, start - FURTHEST);
  const before = text.slice(from, start);
  const match = MAY_BECOME.exec(before) ?? MAY_LEAD.exec(before) ?? RISKS.exec(before) ?? COMPLICATIONS.exec(before);
  if (match === null) return null;
  // "At risk of a fall because of neuropathy": one word may be feared, the next is why.
  const becomes = MAY_BECOME.test(before) || MAY_LEAD.test(before) || COMPLICATIONS.test(before);
  if (!LISTED.test(match[0]) && !becomes) return null;
  if (!becomes && BECAUSE.test(match[0])) return null;
  const at = from + match.index;
  return { rule: 'foreseen', trigger: evidenceAt(text, at, at + Math.min(match[0].length, 24)) };
}

/** Events that are guarded against: clots, stroke, infarction, sepsis, failing organs. An illness one has is "reduced" too. */
const EVENT = /^(?:A4[01]|I2[1246]|I46|I6[0-3]|I82|G45|J96|N17|R57|R65)/;
const AVERTED =
  /\b(?:prevent|avoid|reduc|decreas|lower|minimi[sz]|avert|lessen|protect)\w{0,4} (?:against |from |the |any |further |future |recurrent |another |his |her ){0,3}(?:(?:risks?|rates?|incidence|chances?|likelihood) (?:of|for) )?(?:(?:acute|major|recurrent|perioperative|postoperative|another|an?|DVT|PE|stroke|MI|heart|attack|and|or|\/),? ?){0,5}$/i;

function avertedBefore({ text, sentences }: Note, mention: Mention<{ readonly icd10?: string }>): AssertionMark | null {
  if (!EVENT.test(mention.value.icd10 ?? '')) return null;
  const from = Math.max(sentences[mention.sentence]?.start ?? 0, mention.start - 120);
  const match = AVERTED.exec(text.slice(from, mention.start));
  if (match === null) return null;
  const at = from + match.index;
  return { rule: 'averted', trigger: evidenceAt(text, at, at + Math.min(match[0].length, 24)) };
}

/** In UTF-16 code units. */
const FURTHEST = 700;
const BECAUSE = /\b(?:due to|because|given|secondary to|in (?:view|light) of|from (?:his|her)|since)\b/i;

/** A differential beside an impression is what was thought of; one that stands alone is all the judgement there is. */
function differentialOver(note: Note, { section }: Mention<unknown>): AssertionMark | null {
  const own = note.sections[section];
  const heading = own?.heading;
  if (own === undefined || heading === undefined || heading === null || !isDifferential(note, own)) return null;
  const judged = note.sections.some(
    (other) => /^(?:assessment|assessment-plan|mdm)$/.test(other.category) && !isDifferential(note, other),
  );
  return judged ? { rule: 'differential', trigger: evidenceAt(note.text, heading.start, heading.end) } : null;
}

function isDifferential({ text }: Note, { heading }: Section): boolean {
  return heading !== null && DIFFERENTIAL.test(text.slice(heading.start, heading.end));
}
