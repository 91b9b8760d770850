import { says } from '@levelproof/note';
import type { Signs } from './signs.js';

const HOME =
  /\b(?:discharged?|sent|released?|went|go|disposition:?|dispo:?) (?:\w{2,12} ){0,3}?home\b|\bdischarged? (?:to|with|in (?:good|stable))\b/i;

/** The visit to an emergency department ends at home. */
export function isSentHome({ reading: { note } }: Signs): boolean {
  return says(HOME, note);
}
