import type { Span } from '@levelproof/note';

/** Words before a problem that make it what a decision is for. */
const FOR =
  /\b(?:(?:treat(?:ed|ing|ment)?|manag(?:e|ed|ing|ement)|therapy|control|address(?:ed|ing)?|prescri(?:bed|ption|be)|given|gave|start(?:ed)?|continu(?:e|ed)|tak(?:e|ing)|increase[ds]?|refill(?:ed)?|medications?|mg|daily|prn|help(?:s|ful)?(?: with)?)(?:\s[^\s.;]{1,14}){0,6}?\s(?:for|of|with)\s(?:the |her |his |their |any |this )?(?:better |improved |tighter |poor |good |worsening )?|\bappl(?:y|ied|ying|ication)(?:\s[^\s.;]{1,14}){0,5}?\s(?:to|on|over) (?:the |her |his )?(?:areas? of )?|(?:^|[.;]\s?)(?:and |also )?(?:for|regarding|in terms of|as for) (?:the |her |his |patient's )?(?:better |improved |tighter |poor |good )?)$/i;
/** Words after a problem that act upon it. */
const ACTED =
  /^[^.;\n]{0,30}?\b(?:needs? to be|should be|will be|to be|is being|was|were|is|are) (?:also )?(?:treated|addressed|managed|controlled|maintained|replaced|corrected|monitored|evaluated|worked up|repleted|pro-?active)\b|^ (?:control|management|treatment) (?:should|will|is|was|with)\b/i;
/** A drug taken when something comes up treats no problem of today. */
const WHEN_NEEDED = /\b(?:as needed|prn|p\.r\.n\.)\b[^.;]{0,20}$/i;

/** A decision in this sentence is for the problem. */
export function isTargeted(text: string, sentence: Span, mention: Span): boolean {
  const before = text.slice(Math.max(sentence.start, mention.start - 90), mention.start);
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
  if (WHEN_NEEDED.test(before)) return false;
  return FOR.test(before) || ACTED.test(after);
}
