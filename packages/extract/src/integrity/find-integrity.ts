import type { Observation, ObservationKind } from '@levelproof/contract';
import { type Note, type Span, matchesIn } from '@levelproof/note';
import { findCues } from '../cues/cue.js';
import { evidencesOf, sentenceAt, sentenceEvidence, wordsOf } from '../cues/window.js';
import { contradictions } from './contradictions.js';
import { integrityCues } from './integrity-cue.js';
import { placeholders } from './placeholders.js';

/** A code of a visit, a session or an add-on, written by the clinician. */
const CODE =
  /(?<![\d.$#/-])(?:CPT\s{0,2}:?\s{0,2})?(?<code>99(?:20[2-5]|21[1-5]|22[1-3]|23[1-9]|24[1-5]|25[1-5]|28[1-5]|29[12]|30[4-9]|31[056]|34[1-9]|350|38[1-7]|39[1-7]|40[67]|417|418|49[5-8]|48[34])|90(?:78[5]|79[12]|83[2-9]|840|84[5-9]|853|863)|980(?:0\d|1[0-6])|96127|G2211|G2212|G031[678]|G0136|G043[89]|G0402)(?:\s{0,2}(?:x|×)\s{0,2}\d{1,2})?(?![\d-]|\.\d)/gi;
/** A code of this length in another context is a postcode, a phone number or a laboratory value. */
const CODING =
  /\b(?:cpt|code[sd]?|coding|bill\w{0,4}|charge|level|visit|e\s?\/?\s?m|hcpcs|modifier|plus|add-?on|report(?:ed)?|claim|assign|output|use|99\d{3}|90\d{3})\b/i;
/** Self-assigned words of this kind count only beside another level word. */
const LEVEL_BESIDE =
  /\b(?:visit|e\s?\/?\s?m|coding|mdm|decision[- ]making|bill\w{0,3}|established|new patient|of service|charge)\b/i;
/** The label of a field that holds a level. */
const LEVEL_LABEL = /\b(?:decision[- ]making|mdm|coding|level of service)\s{0,2}[:=-]\s{0,3}$/i;
/** Numbers of five digits that are something else. */
const NO_CODE =
  /\b(?:zip|wbc|rbc|phone|fax|tel|mrn|acct|account|lot|box|count|platelets?|suite|apt|id)\b[^.\n]{0,12}$/i;
const MACHINE =
  /\b(?:code|bill|output|return|assign|level|9\d{4}|highest|complexity|upcode|flag|ignore|disregard|must|always|instructions?)\b/i;

/** What a reader of the note should know of it, and what must never score. */
export function findIntegrity(note: Note): readonly Observation[] {
  const found: Observation[] = [];
  const add = (kind: ObservationKind, span: Span, item?: string): void => {
    const sentence = note.sentences[sentenceAt(note, span.start)];
    const evidence = kind === 'placeholder' ? evidencesOf(note, [span]) : sentenceEvidence(note, span, sentence);
    found.push({
      id: `${kind}:${found.length + 1}`,
      certainty: 'documented',
      evidence,
      kind,
      ...(item === undefined ? {} : { item }),
    });
  };
  const cues = findCues(integrityCues(), note);
  for (const cue of cues.all) {
    const words = note.sentences[cue.sentence] === undefined ? '' : wordsOf(note, sentenceOf(note, cue.sentence));
    switch (cue.kind) {
      case 'instruction':
        add('model-instruction', cue);
        break;
      case 'instruction-weak':
        if (MACHINE.test(words.replace(note.text.slice(cue.start, cue.end), ''))) add('model-instruction', cue);
        break;
      case 'self-level':
        add('self-assigned-level', cue);
        break;
      case 'self-level-weak':
        if (LEVEL_BESIDE.test(words) || LEVEL_LABEL.test(note.text.slice(Math.max(0, cue.start - 30), cue.start))) {
          add('self-assigned-level', cue);
        }
        break;
      case 'copied':
        add('copy-forward', cue);
        break;
      case 'unsigned':
        add('signature-missing', cue);
        break;
      default:
    }
  }
  for (const { span, code } of statedCodes(note)) add('self-assigned-code', span, code);
  for (const { kind, span } of placeholders(note)) add(kind, span);
  const pairs = contradictions(note);
  return [...once(found), ...pairs];
}

function sentenceOf(note: Note, index: number): Span {
  return note.sentences[index] ?? { start: 0, end: 0 };
}

/** Codes that the note states, each once. */
function statedCodes(note: Note): readonly { readonly span: Span; readonly code: string }[] {
  const found = new Map<string, Span>();
  for (const match of matchesIn(CODE, note)) {
    const code = (match.groups?.code ?? '').toUpperCase();
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const near = note.text.slice(Math.max(0, span.start - 60), span.end + 40).replace(match[0], ' ');
    if (NO_CODE.test(note.text.slice(Math.max(0, span.start - 24), span.start))) continue;
    if (!found.has(code) && (CODING.test(near) || /^g/i.test(code) || /cpt/i.test(match[0]))) found.set(code, span);
  }
  return [...found].map(([code, span]) => ({ code, span }));
}

/** One observation of each kind and sentence; a note full of one fault says it three times at most. */
function once(found: readonly Observation[]): readonly Observation[] {
  const seen = new Map<string, number>();
  return found.filter(({ kind, evidence, item }) => {
    const key = `${kind} ${evidence[0]?.start ?? ''} ${item ?? ''}`;
    const many = seen.get(kind) ?? 0;
    if (seen.has(key) || many >= 3) return false;
    seen.set(key, 1);
    seen.set(kind, many + 1);
    return true;
  });
}
