import type { Reading } from '../reading/reading.js';

const DEPARTMENT =
  /\b(?:(?:emergency (?:department|room)|ED|ER) (?:course|visit|physician|evaluation|disposition|note)|(?:presents|presented|comes|brought|arrived|seen|evaluated|here) (?:\w{1,12} ){0,6}?(?:to|in|at) (?:the |our |this )?(?:emergency (?:department|room)|ED|ER)\b|return to (?:the )?(?:ED|ER|emergency (?:department|room)) (?:sooner|if|for))/;
const STAY =
  /\b(?:hospital course|course in the hospital|discharge (?:summary|medications|diagnos[ie]s)|diagnos[ei]s on admission|day of (?:admission|discharge)|reason for consult\w{0,6}|post-?operative day)\b/i;
const DISCHARGED = /\b(?:discharg(?:ed|e) (?:home|to home|in (?:good|stable)|instructions)|will be discharged|was discharged home)\b/i;

/** An encounter in an emergency department: tests done there are orders of this encounter. */
export function isEmergencyVisit({ note, encounter }: Reading): boolean {
  if (encounter.setting !== undefined) return encounter.setting === 'ed';
  if (STAY.test(note.text)) return false;
  if (note.sections.some(({ category }) => category === 'ed-course')) return true;
  const head = note.text.slice(0, 4000);
  const tail = note.text.slice(-2500);
  return DEPARTMENT.test(head) && DISCHARGED.test(tail);
}
