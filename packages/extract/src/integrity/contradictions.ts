import type { Observation } from '@levelproof/contract';
import { type Note, type Span, matchIn } from '@levelproof/note';
import { sentenceEvidence, sentenceAt } from '../cues/window.js';

/** Something that a note cannot both deny and affirm of one day. */
interface Opposed {
  readonly item: string;
  readonly denied: RegExp;
  readonly affirmed: RegExp;
}

const OPPOSED: readonly Opposed[] = [
  {
    item: 'suicidal ideation',
    denied:
      /\b(?:denie[sd]|no|without|denying|negative for)\s(?:current |active |any |passive )?(?:si\b|s\/i\b|suicid\w{1,8}(?: ideation| thoughts?)?)(?!\s?(?:plan|attempt))/i,
    affirmed:
      /\b(?:active|endorses?|endorsed|reports?|has|with|present|positive for)\s(?:current |ongoing |active )?(?:si\b|suicid\w{1,8} (?:ideation|thoughts?))(?! (?:denied|absent|in the past))|\b(?:si|suicidal ideation) (?:is |was )?(?:present|active|with (?:a )?plan)\b/i,
  },
  {
    item: 'homicidal ideation',
    denied:
      /\b(?:denie[sd]|no|without|denying)\s(?:current |active |any )?(?:hi\b|homicid\w{1,6}(?: ideation| thoughts?)?)/i,
    affirmed:
      /\b(?:active|endorses?|endorsed|positive for)\s(?:current |ongoing )?(?:hi\b|homicid\w{1,6} (?:ideation|thoughts?))/i,
  },
  {
    item: 'chest pain',
    denied: /\bdenie[sd]\s(?:any )?chest pain\b/i,
    affirmed: /\b(?:active|ongoing|current|presents? with|complains? of|c\/o|reports?)\s(?:\w{1,14} )?chest pain\b/i,
  },
  {
    item: 'fever',
    denied: /\bdenie[sd]\s(?:any )?fevers?\b/i,
    affirmed: /\b(?:presents? with|complains? of|c\/o|has had|reports?)\s(?:\w{1,14} )?fevers?\b/i,
  },
];

const PAST =
  /\b(?:last|prior|previous(?:ly)?|history of|hx of|past|in (?:19|20)\d\d|years? ago|if|return|when|yesterday|on admission|at that time|was|had|father|mother|wife|husband|sister|brother|risk of|intake)\b/i;

/** Statements of one note that cannot both hold, by section or within one. */
export function contradictions(note: Note): readonly Observation[] {
  const found: Observation[] = [];
  for (const { item, denied, affirmed } of OPPOSED) {
    const no = spanOf(note, denied);
    if (no === null) continue;
    const yes = affirmedOutside(note, affirmed);
    if (yes === null) continue;
    const evidence = [no, yes].flatMap((span) =>
      sentenceEvidence(note, span, note.sentences[sentenceAt(note, span.start)]),
    );
    found.push({
      id: `contradiction:note-${found.length + 1}`,
      certainty: 'documented',
      evidence,
      kind: 'contradiction',
      item,
    });
  }
  return found;
}

function spanOf(note: Note, pattern: RegExp): Span | null {
  const match = matchIn(pattern, note);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** An affirmed statement of today, not of the past, of somebody else, or of a warning. */
function affirmedOutside(note: Note, pattern: RegExp): Span | null {
  const span = spanOf(note, pattern);
  if (span === null) return null;
  const sentence = note.sentences[sentenceAt(note, span.start)];
  const from = Math.max(sentence?.start ?? 0, span.start - 80);
  const words = note.text.slice(from, span.end + 30);
  const category = note.sections[sentence?.section ?? 0]?.category;
  if (category === 'pmh' || category === 'family-history' || category === 'patient-instructions') return null;
  return PAST.test(words) || /\b(?:no|denies|denied|not|without)\b/i.test(note.text.slice(from, span.start))
    ? null
    : span;
}
