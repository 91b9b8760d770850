import type { PsychotherapyFact } from '@levelproof/contract';
import { type Note, says } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import { isDenied } from '../cues/denied.js';
import type { PsychotherapyCue } from './psychotherapy-cue.js';

const DANGER =
  /\b(?:suicid\w{0,5}|SI|homicid\w{0,5}|kill (?:myself|himself|herself|themselves)|jump\w{0,3}|overdose|voices|psychotic|knife|gun|danger|panic|agitated|life[- ]threatening|imminent)\b/i;
const PLANNED =
  /\b(?:scheduled|planned|routine|regular|usual)\b[^.\n]{0,40}\b(?:follow[- ]?up|session|appointment|visit)\b|\bfollow[- ]?up\b[^.\n]{0,40}\bcrisis\b/i;

/** What makes a session crisis psychotherapy: the urgent assessment, the mental state, where it led, and safety (R5.5). */
export function crisisContentOf(
  note: Note,
  cues: Cues<PsychotherapyCue>,
): NonNullable<PsychotherapyFact['crisisContent']> {
  const has = (...kinds: readonly PsychotherapyCue[]): boolean =>
    cues.of(...kinds).some((cue: Cue<PsychotherapyCue>) => !isDenied(note, cue));
  const opening = note.order.opening(400);
  const danger = says(DANGER, note);
  return {
    urgentAssessment: has('crisis-assessment') || (has('crisis-assessment-weak', 'service-crisis') && danger),
    mentalStatus: has('crisis-mental-status', 'mse-heading'),
    disposition: has('crisis-disposition'),
    safety: has('crisis-safety', 'technique-weak') || /safety plan/i.test(note.text),
    scheduledFollowUp: cues.has('crisis-past') && PLANNED.test(opening),
  };
}
