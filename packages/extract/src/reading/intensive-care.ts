/** Units for patients whose life is in danger, as a place where one is or goes. */
const UNIT =
  /(?:^\W*(?:dispo\w{0,7}\W{1,3})?(?:admit\w{0,5} )?|[,;] |\b(?:to|into|in|for) )(?:the |our |an? )?(?:[\w-]{3,14} ){0,2}?(?:(?:[mscnpbt]|cv|ct|neuro[- ]?)?icu|ccu|itu|hdu|intensive care|(?:critical|coronary|cardiac) care unit|step-?down)\b|\bicu (?:admission|bed|level|care|monitoring)\b/gi;
/** What breathes, beats or filters in place of an organ, and what brings a stopped heart back. */
const MACHINE =
  /\b(?:(?:re-?)?intubat(?:e|ed|ion|ing)|(?:mechanical(?:ly)? |on (?:a |the )?|vent(?:ilator)? )ventilat(?:or|ion|ed)|ventilator (?:support|management|settings|wean\w{0,4})|bi-?pap|ecmo|balloon pump|crrt|cvv(?:h|hd|hdf)|(?:emergent|urgent|acute) (?:hemo)?dialysis|(?:transcutaneous|transvenous|temporary|external) (?:pac(?:ing|er|emaker)|(?:pacing )?wire)|defibrillat(?:ed|ion)|(?:chest compressions|cpr|acls) (?:was|were|started|begun|initiated|performed|in progress)|return of spontaneous circulation|code blue|rapid response|massive transfusion)\b/gi;
/** Drugs that hold pressure, rhythm or sugar by the minute, and drugs that dissolve a clot. */
const DRIP =
  /\b(?:(?:vaso)?pressors?|vasopressor support|norepinephrine|levophed|vasopressin|neo-?synephrine|alteplase|tenecteplase|(?:tpa|thrombolytics?) (?:was |were )?(?:given|administered|started|bolus)|(?!heparin|morphine|protonix|pantoprazole|\w{0,4}nasal)[a-z]{6,14} drip|(?:epinephrine|dopamine|dobutamine|milrinone|diltiazem|amiodarone|esmolol|nicardipine|nitroglycerin|insulin|midazolam|propofol|octreotide|bicarbonate) (?:gtt|infusion))\b/gi;
/** An artery that is opened at once. */
const AT_ONCE =
  /\bactivat\w{1,3} (?:the )?cath lab|\bcath(?:eterization)? lab (?:now|emergen\w{2,3}|immediately|tonight|activat\w{2,3})\b|\b(?:emergen\w{1,3}|primary|rescue) (?:pci|angioplasty|(?:cardiac )?cath\w{0,12})\b/gi;
/** Denied, over, of another day, or only thought of. */
const NOT_NOW =
  /\b(?:no|not|without|avoid\w{0,3}|if|unless|from|out of|off|left (?:the|our)|wean(?:ed|ing)?|extubat\w{2,3}|history of|previous(?:ly)?|prior|may (?:need|require)|(?:might|would|could|can) (?:need|require|be)|consider\w{0,5}|possib\w{2,3}|declin\w{1,3}|refus\w{1,3}|needs? for|contra-?indicat\w{2,4}|candidate for|outpatient|home|chronic\w{0,4}|nocturnal|(?:called|spoke|talked|consult\w{0,7}) (?:up )?(?:to|with|in|by)|do not|dnr\W{0,3}|or)\b[^.;]{0,40}$/i;
const NOT_BEHIND =
  /^[^.;]{0,20}\b(?:at (?:night|bedtime|home)|nightly|qhs|dependen\w{2}|if|was (?:stopped|discontinued|weaned)|(?:days?|weeks?|months?|years?) ago)\b/i;

/**
 * Care that only one whose life is in danger gets, given or ordered: an intensive unit, a machine in place of an organ,
 * a drug by the minute. `null` where it is denied, over, or only thought of.
 * @param more other words for it
 */
export function intensiveCare(
  text: string,
  ...more: readonly RegExp[]
): { readonly index: number; readonly words: string } | null {
  for (const pattern of [UNIT, MACHINE, DRIP, AT_ONCE, ...more]) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const behind = text.slice(index + words.length, index + words.length + 40);
      if (!NOT_NOW.test(text.slice(Math.max(0, index - 50), index)) && !NOT_BEHIND.test(behind))
        return { index, words };
    }
  }
  return null;
}
