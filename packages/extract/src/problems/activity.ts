import type { Span } from '@levelproof/note';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** Signs by which an illness shows that it is not where it should be: `codes of the illness | its signs`. */
const SHOWS: readonly (readonly [illness: RegExp, sign: RegExp])[] = [
  [
    /^E1[013]/,
    /\b(?:lows(?= (?:at|in|after|over|with|\d|every|this)|[.,;])|(?:low|high) (?:morning |fasting |blood |night(?:time)? )?(?:sugars?|glucoses?)|hypoglyc[a]?emi[ac](?: (?:episodes?|events?|spells?|reactions?))|(?:sugars?|glucoses?|readings|numbers) (?:\w{2,9} ){0,3}?(?:all over|erratic|up and down|labile|variable|out of range|not great|in the (?:high )?[234]\d{2}s)|hyperglyc[a]?emi[ac]|dka)/i,
  ],
  [
    /^(?:I50|I11\.0|I13|I42|I25\.5|N18|K74|K70\.3)/,
    /\b(?:(?:volume|fluid)[- ]overload(?:ed)?|hypervol[a]?emic|(?:retaining|holding) (?:more |some )?(?:fluid|water)|fluid retention|weight (?:is |has )?(?:up|increased|gone up|risen)|up \d{1,2} (?:pounds|lbs?|kg)|gained \d{1,2} (?:pounds|lbs?|kg)|(?:worse|more|increasing|tense|massive) ascites|asterixis)/i,
  ],
  [
    /^(?:G40|R56)/,
    /\b(?:(?:\d{1,2}|one|two|three|four|five|several|few|another|a|more|some|multiple) (?:\w{4,12} )?(?:seizures?|convulsions?|events?|spells?) (?:since|in the (?:past|last)|this (?:week|month|year)|last (?:week|month)|yesterday|a week|per|over)|breakthrough (?:seizures?|events?))/i,
  ],
  [/^(?:I50|I11\.0|I13)/, /\bnyha (?:class |fc |functional class )?(?:iv|4)\b/i],
  [/^F4[01]/, /\bpanic attacks? (?:\w{2,9} ){0,2}?(?:a|per|each|every) (?:day|week|night)|\bdaily panic/i],
  [
    /^(?:N40|N32\.81)/,
    /\b(?:(?:up|nocturia) (?:\w{1,8} ){0,2}?(?:[3-9]|three|four|five|six) times|nocturia (?:x|times) ?[3-9]|urge leaks?|pads? (?:a|per) day|retention)/i,
  ],
  [/^I7[03]/, /\b(?:claudication (?:at|after|within|now)|rest pain|shorter distances?|non-?healing)/i],
  [/^E66/, /\b(?:gained|regained|weight (?:is |has )?(?:up|increased|gone up)|up \d{1,3} (?:pounds|lbs?|kg))/i],
  [
    /^(?:H40|H35\.3|H36|E1[01]\.3)/,
    /\b(?:pressures? (?:(?!not|never)\w{2,8} ){0,2}?(?:up|high|above)|(?:iop|pressures?)\b[^.;\d]{0,20}(?:2[2-9]|[3-5]\d)\b(?!\/)|field (?:loss|progression|defect worse)|new (?:h[a]?emorrhages?|fluid|leakage)|subretinal fluid)/i,
  ],
  [
    /^I48/,
    /\b(?:rvr|rapid (?:ventricular )?(?:response|rate)|rate (?:is |was )?(?:1[2-9]\d|uncontrolled)|back in (?:a-?fib|atrial fib\w{0,8}|af)|rates? in the 1[1-9]\d?s)/i,
  ],
  [
    /^I2[05]/,
    /\b(?:(?:more|increasing|crescendo|recurrent|worsening|ongoing|rest|exertional) (?:angina|chest (?:pain|pressure|tightness))|angina (?:with|on|after|walking)|(?:using|needing|taking) (?:more )?(?:nitro(?:glycerin)?|ntg))/i,
  ],
  [
    /^F1[0-9]\.[12]/,
    /\b(?:relapsed|resumed (?:drinking|use|using|smoking)|back to (?:drinking|using|smoking)|(?:drank|used|positive for \w{4,12}) (?:last|this|since|over|yesterday)|cravings (?:are )?(?:strong|intense|worse))/i,
  ],
  [
    /^G47\.0|^F51/,
    /\b(?:sleeps?|sleeping|getting) (?:only |about |just )?(?:[1-4]|two|three|four|one)(?:(?: to | ?- ?)\w{1,5})? hours|\bawake (?:most of the|all) night/i,
  ],
  [/^E78/, /\b(?:muscle (?:aches?|pains?|cramps)|myalgias?|leg cramps) (?:on|with|from|since|due to|after)/i],
];

/** It is denied, past, hoped for or feared. */
const NOT_MEANT =
  /\b(?:no|not|n't|den(?:y|ies|ied|ying)|without|never|free of|none|negative for|avoid(?:ing|s)?|prevent\w{0,3}|if|risks?|watch for|call|report|monitor(?:ing)? for|history of|in the past|previous(?:ly)?|prior|used to|had been|instead of|resol\w{2,6}|fewer|less|goal|discuss\w{0,3}|educat\w{2,4}|last year)\b[^.;]{0,60}$/i;

/** A sign of its own activity in what is said of an illness. */
export function activityOf({ reading: { note } }: Signs, { mention, said }: Candidate): Span | null {
  const { icd10 = '' } = mention.value;
  const signs = SHOWS.filter(([illness]) => illness.test(icd10));
  if (signs.length === 0) return null;
  for (const { start, end } of said) {
    const text = note.text.slice(start, end);
    for (const [, sign] of signs) {
      const match = sign.exec(text);
      if (match === null || NOT_MEANT.test(text.slice(0, match.index))) continue;
      if (RESOLVED.test(text.slice(match.index + match[0].length))) continue;
      return { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return null;
}

const RESOLVED = /^[^.;]{0,40}\b(?:resol\w{2,6}|gone|improved|better|denied|none|last year|years ago|in the past|\?)/i;
