import type { DrugAction } from '@levelproof/contract';

/** A word that says what is decided about the drug beside it. */
export interface DrugCue {
  readonly action: DrugAction;
  readonly pattern: RegExp;
}

/** The last of these before a drug, in its sentence, decides. Read on masked text: drugs are runs of U+E001. */
export const beforeDrug: readonly DrugCue[] = [
  {
    action: 'start',
    pattern:
      /\b(?:(?:re-?)?start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|initiat(?:e|es|ed|ing|ion)|(?:e-?)?prescri(?:be|bes|bed|bing)|rx'?d?|add(?:s|ed|ing|ition of)?|trial of|courses? of|(?:go(?:ing)?|put(?:ting)? (?:her|him)) back on|dispensed?|(?:phon|call)(?:ed|ing)? in|prescriptions?|scripts?|resum(?:e|ed|ing)|samples? of|pre-?treat(?:ed)? with|load(?:ed)? with|cover(?:ed|age)? with|prophylaxis with|(?:bridg|augment)(?:e|ed|ing)? (?:\w{2,10} ){0,2}?with|issued|settled on)\b/gi,
  },
  {
    action: 'increase',
    pattern:
      /\b(?:increas(?:e|es|ed|ing)|(?:up-?)?titrat(?:e|es|ed|ing)|escalat(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|(?:go|goes|gone|going|went) up|bump(?:ed|ing)?(?: up)?|adjust(?:s|ed|ing|ment of)?|optimi[sz](?:e|ed|ing)|maximi[sz](?:e|ed|ing)|advance|(?<=^\W{0,4}|will |to |and |we )up(?= (?:his|her|the)\b)|push)\b/gi,
  },
  {
    action: 'decrease',
    pattern:
      /\b(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|taper(?:s|ed|ing)?|wean(?:s|ed|ing)?|down-?titrat(?:e|ed|ing)|lower(?:s|ed|ing)?|cut(?:ting)? (?:back|down)|halv(?:e|ed|ing)|(?:go|gone|going|went) down)\b/gi,
  },
  {
    action: 'stop',
    pattern:
      /\b(?:stop(?:s|ped|ping)?|discontinu(?:e|es|ed|ing|ation of)|d\/c(?:'?d|ed)?|dc'?d|(?:get|come|coming|take(?:n)?) (?:her |him )?off|deprescrib(?:e|ed)|remov(?:e|ed)|avoid)\b/gi,
  },
  { action: 'hold', pattern: /\b(?:hold(?:s|ing)?|held|skip(?:s|ped)?|omit(?:s|ted)?)\b/gi },
  {
    action: 'change',
    pattern:
      /\b(?:switch(?:es|ed|ing)?|chang(?:e|es|ed|ing)|transition(?:ed|ing)?|convert(?:ed|ing)?|rotat(?:e|ed)|substitut(?:e|ed|ing)|step(?:ped|ping)? (?:up|down) (?:to|from)|cross-?taper\w{0,3})\b/gi,
  },
  {
    action: 'continue',
    pattern:
      /\b(?:continu(?:e|es|ed|ing|ation of)|cont\.?|cycle (?:\d{1,2}|[a-z]{3,6}) (?:of|with)|maintain(?:s|ed|ing)?|ke(?:eps?|pt)|remain(?:s|ed|ing)?|stay(?:s|ing)?|same dose|controlled (?:on|with)|stable on|doing well (?:on|with)|well on|maintained (?:on|with)|managed with|on board with|agree(?:s|d)? with|compliant with|adherent (?:to|with)|tolerat(?:es|ed|ing)|carry(?:ing)? on|(?:stress|emphasi[sz]|encourag|reinforc|urg)\w{1,4} (?:\w{2,12} ){0,4}?(?:compliance|adherence) (?:with|to)|persist with|stick(?:ing)? with|leav(?:e|ing) (?:her|him|the|his)|no (?:dose |dosage |further )?(?:changes?|adjustments?) (?:to|in))\b/gi,
  },
  { action: 'refill', pattern: /\b(?:refill(?:s|ed|ing)?|renew(?:s|ed|al|ing)?|reorder(?:ed)?|represcribe[d]?)\b/gi },
  {
    action: 'consider',
    pattern:
      /\b(?:consider(?:ed|ing|ation(?: of)?)?|discuss(?:ed|ing)?|talk(?:ed|ing)? about|offer(?:ed|ing)?|options?(?: of)?|risks? (?:and|\/|&) benefits? of|possib(?:le|ility of|ly)|may (?:be|need|try|use|require|add|start)|might|could|candidate for)\b/gi,
  },
  {
    action: 'decline',
    pattern:
      /\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|(?:did|does) not (?:want|wish)|not interested in|reluctant|decided against)\b/gi,
  },
];

/** Verbs that say only that a drug is given; a cue just before them says what that means: `continue to take`. */
export const giving =
  /\b(?:(?:admit(?:ted)?|hospital|observation) for|giv(?:e|en|ing)|gave|receiv(?:e|ed|ing)|administer(?:ed|ing)?|treat(?:ed|ing|ment)?|sent|send|try|tr(?:ied|ying)|use(?! of)|using|utilize|take|taking|appl(?:y|ied)|inject(?:ed|ing)?|wr(?:ite|ote|itten)|provid(?:e|ed)|suppl(?:y|ied)|place[ds]? (?:\w{2,12} ){0,3}?on|put (?:\w{2,12} ){0,3}?on|get (?:her|him|the patient) on|recommend(?:s|ed|ing|ations?)?|will get|suggest(?:ed)?|advis(?:e|ed)|need(?:s)?|replac(?:e|ed)|supplement(?:ed)?|(?:pre-?)?medicated|bolus(?:ed)?|infus(?:e|ed|ing)|(?:should|ought to|must) (?:be|go|stay|get) on|undergo(?:ing)?|(?:go ahead|proceed) with|(?:would|will|should|may) benefit from|discharg(?:e|ed) (?:\w{2,12} ){0,8}?(?:on|with)|home (?:on|with))\b/gi;

/** What follows a drug and its dose. */
export const afterDrug: readonly DrugCue[] = [
  {
    action: 'refill',
    pattern: /^[^;\n\uE001]{0,60}?\b(?:(?:was |were |is |are )?(?:refilled|renewed)|refills?\b(?! ?:))/i,
  },
  {
    action: 'stop',
    pattern:
      /^[^;\n\uE001]{0,60}?\b(?:(?:was |were |is |are |has been |have been |will be |to be |be )?(?:discontinued|stopped|d\/c'?d)|(?:advised|told|asked|instructed) to (?:stop|discontinue|quit|hold)|(?:stop|discontinue) (?:it|them|both|this|that))\b/i,
  },
  {
    action: 'increase',
    pattern:
      /^[^;\n\uE001]{0,50}?\b(?:was|were|is|has been|will be|to be|be) (?:increased|titrated|adjusted|doubled|optimized|raised)\b/i,
  },
  {
    action: 'decrease',
    pattern: /^[^;\n\uE001]{0,50}?\b(?:was|were|is|has been|will be|to be|be) (?:decreased|reduced|tapered|weaned)\b/i,
  },
  {
    action: 'change',
    pattern:
      /^[^;\n\uE001]{0,50}?\b(?:was|were|has been|have been|will be|to be|be) (?:changed|switched|substituted)\b/i,
  },
  // "Coumadin, which we will hold": the verb has no other object. "Prednisone taper": the noun says it.
  {
    action: 'hold',
    pattern:
      /^[^;\n\uE001]{0,30}?\b(?:we|i)(?:'ll| will| have| would)? (?:hold|held)(?= (?:it|this|for|until|before|today|now)\b|\s?(?:[.,]|$))/i,
  },
  {
    action: 'decrease',
    pattern:
      /^(?:[^;\n\uE001]{0,30}?\b(?:we|i)(?:'ll| will| have| would)? (?:now )?(?:decreased?|taper(?:ed)?|wean(?:ed)?)(?= (?:it|this|to|today|now|because|off)\b|\s?(?:[.,]|$))| (?:dose )?(?:taper|wean)(?:ing)?\b)/i,
  },
  // "Amlodipine increased to 10 mg", "sertraline 50 mg raised to 75".
  {
    action: 'increase',
    pattern:
      /^(?:\s?(?:[\d./]{1,6}|mg|mcg|units?|dose|dosage|daily|bid|tid|qhs|xl|xr|er|cr|hcl|at|bedtime|then|also|today)(?![a-z])){0,6}\s?(?:increased|raised|doubled|up-?titrated)(?= (?:to|from|by|back|today)\b|\s?[.,]?\s?$)/i,
  },
  {
    action: 'decrease',
    pattern:
      /^(?:\s?(?:[\d./]{1,6}|mg|mcg|units?|dose|dosage|daily|bid|tid|qhs|xl|xr|er|cr|hcl|at|bedtime|then|also|today)(?![a-z])){0,6}\s?(?:decreased|reduced|lowered|halved|down-?titrated)(?= (?:to|from|by|back|today)\b|\s?[.,]?\s?$)/i,
  },
  { action: 'hold', pattern: /^[^;\n\uE001]{0,40}?\b(?:was|were|is|has been|will be|to be|on) (?:held|hold)\b/i },
  {
    action: 'decline',
    pattern:
      /^[^;\n\uE001]{0,60}?\b(?:(?:was |were )?(?:declined|refused)|(?:but |and )?(?:she|he|the patient|pt|mother|patient) (?:declin|refus)(?:es|ed)|(?:was|were) offered (?:but|and) declined)\b/i,
  },
  {
    action: 'continue',
    pattern:
      /^[^;\n\uE001]{0,80}?\b(?:(?:was|were|is|will be|to be|should be) )?(?:continued|(?:will|should|can|would|to) continue\b|maintained|the same|unchanged|at (?:the )?(?:same|current) dose|as (?:before|is)|no changes?(?! of)|no dose change|(?:keep|continue) (?:the |this |at |on )?(?:same|current) (?:dose|regimen))\b/i,
  },
  {
    action: 'start',
    pattern:
      /^[^;\n\uE001]{0,60}?\b(?:(?:was|were|is|are|has been|have been|will be|to be|be) (?:also |then )?(?:prescribed|started|initiated|added|given|ordered|sent|provided|restarted|begun|dispensed|called in|written|resumed|recommended|administered|injected|used)|injected (?:into|in|today|under|with)|prescribed|(?:e-?)?prescription|sent (?:in|to (?:the |her |his )?pharmacy)|sent(?=\s?\.?\s?$)|starter pack|called in|(?:iv|im|po) given|given (?:for|in|here|today|x ?\d)|e-?prescribed|started|initiated|#\s?\d{1,3}\b|dispense)/i,
  },
];

/** "Lisinopril 10 -> 20 mg", "furosemide 40 to 60 mg daily": a change without a verb; "1 to 2 tablets" is a range. */
export const fromTo =
  /^(?:\s(?:(?:xl|xr|er|cr|hcl|dose|from)\b|\uE002{2})){0,2}\s?\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|units?|g)?\s?(?:[-=]{0,2}>|\u2192|to)\s?\d{1,4}(?:\.\d{1,3})?(?!\s?(?:tab|puff|drop|cap|pill|hour|hr|time|week|day|spray))(?!\.?\d)/i;

/** A decision of today told outside the plan: `I gave him`, `we will start`, `was prescribed today`. */
export const decidedHere =
  /\b(?:(?:i|we) (?!had )(?:(?:have|also|then|will|did|can|am|are|just|did) |going to |would like to |'ll ){0,3}(?:\w{3,14} )?|(?:we|i)'(?:ll|ve|d) |will (?:be )?|let'?s |today(?:,)? )[^;\n]{0,70}$/i;
export const decidedHereAfter =
  /^[^;\n]{0,80}?\b(?:today|was (?:given|prescribed) (?:here|in the)|sent to (?:the |her |his )?pharmacy|#\s?\d{1,3}\b)/i;

/** A drug that is only told: taken earlier, tried and failed, cause of an allergy. */
export const onlyTold =
  /\b(?:recent(?:ly)?|allerg(?:y|ic|ies)(?: to)?|intoleran(?:t|ce)(?: to)?|failed|previously (?:tried|on|took|taking|used|received)|in the past|has tried|had tried|has been on|had been on|was on|used to|history of|prior to (?:admission|this)|overdos(?:e|ed)|(?:mis|ab)use of|reaction to|sensitiv(?:e|ity) to|resistan(?:t|ce) to|before (?:coming|admission)|at home (?:she|he)|levels? of|presented with|(?:rule out|any|no|without|assess) (?:the )?need for|if (?:she|he|the patient|symptoms?|this|it|not|there|pain|needed,|worse))\b[^;\n]{0,60}$/i;

/** After words that only tell, a decision in the next clause is one: `history of diabetes, increase metformin`. */
export const decidedThen =
  /(?:[,:-]|\b(?:and|so|but))\s?(?:we |i |will |would |please |plan to |recommend |suggest |now |then |and |today ){0,4}(?:increas|decreas|start|restart|continu|stop|stopp|begin|beginn|add|switch|chang|refill|titrat|taper|resum|hold|prescrib)(?:e|ing)?\s(?:[\w-]{1,14}\s){0,4}$|\b(?:we|i) (?:have |then |also |just )?(?:chose|decided|elected|opted) to (?:\w{2,12} ){1,6}$|\b(?:we|i) (?:have |then |also |just )?(?:prescribed|started|put|placed|phoned|called in|gave) (?:[\w-]{1,14} ){0,6}$/i;

/** After a drug: the decision was one of another time. */
export const decidedBefore =
  /^[^;\n\uE001]{0,50}?\b(?:last (?:year|winter|spring|summer|fall|autumn|month|week|visit)|(?:years?|months?|weeks?) ago|over the (?:last|past)|in (?:19|20)\d\d|previously|in the past|as a child)\b/i;

/** Nothing is changed about the drug: it is continued. */
export const noChange =
  /\b(?:no|without|not (?:make|made|making)?(?: any)?) ?(?:any |further |dose |dosage |medication )?(?:changes?|adjustments?|modifications?)\s(?:(?:to|in|of|with|are|is|was|were|needed|made|the|her|his|current|dose|for) ){0,5}$/i;

/** The drug's name is part of another word: `insulin resistance`, `statin intolerance`, `steroid-induced`, `Coumadin clinic`; where it is watched for harm it is taken. */
export const partOfWord =
  /^(?:-|\s)(?:intoleran\w{2}|resistan\w{1,2}|allerg\w{1,3}|induced|clinic|effects?\b|dependen\w{1,2}|abuse|misuse|addict\w{2,3}|use disorder|free\b|would not help|(?:was |were )?completed in|overdose|withdrawal|sensitivity|naive|refractory|exposure|sparing|seeking|reaction|screen\w{0,3}|antibod\w{1,3}|challenge|deficien\w{1,2})\b(?![^.;\n]{0,60}\b(?:monitor\w{0,3}|toxicit\w{1,3}|safety|levels?|labs?)\b)/i;
/** Not taken, and not to be: `he is off Coumadin`, `could not tolerate`, `will defer antibiotics`. */
export const withoutIt =
  /\b(?:(?:is|was|been|remains?) off|could not tolerate|defer(?:red|ring)?)\s(?:\w{2,12} ){0,2}$/i;
/** Found in blood or urine, not given. */
export const foundIn = /\b(?:positive|negative|screen(?:ed|ing)?|test(?:ed|ing)?) (?:for|of)\s(?:\w{2,14} ){0,3}$/i;
/** What the patient did of himself: `she stopped taking her atenolol`. */
export const selfDone =
  /\b(?:she|he|they|patient|pt)(?:'s)?\s(?:has |had |have |also |recently |then |abruptly |already |apparently |since ){0,3}(?:self-?)?(?:stopped|discontinued|quit|ran out|run out|been out|skipped|missed|forgot\w{0,3}|finished|completed|never (?:started|took|filled))\b[^.;\n]{0,40}$/i;
/** Left to another to talk over: `will discuss it with her cardiologist`. */
export const discussedElsewhere =
  /\b(?:she|he|they|patient|pt|mother) (?:will|should|can|may|is to|was told to|was advised to|plans to) (?:\w{2,8} )?(?:discuss|talk|speak|ask)\b/i;
/** Only for the case that something is found or happens: `antibiotics if positive`. */
export const onlyIf =
  /^[^.,;\n\uE001]{0,30},?\s?\b(?:if|should|in case) (?:\w{2,14} ){0,4}?(?:positive|abnormal|confirmed|grows?|growth|persists?|recurs?|worsens?|fails?|returns?|elevated|needed later|no (?:better|improvement))\b/i;

/** The drug is told as taken, nothing is said of it: `she does take`, `is currently taking`. */
export const toldTaken =
  /\b(?:(?:is|are|was|were|been|he's|she's|patient's)\s(?:currently |still |presently |now |already |also |only |just |not |occasionally |supposed to be ){0,2}(?:taking|using)|(?:does|do|did) (?:not )?(?:take|use)|currently (?:taking|using|on)|had (?:taken|used))\s[^.;\n]{0,70}$/i;

/** A kinsman takes the drug: `his father took`. */
export const takenByKin =
  /\b(?:mother|father|brother|sister|parents?|mom|dad|wife|husband|spouse|son|daughter|aunt|uncle|cousin|roommate|friend)(?:'s)?\s(?:\w{2,10} ){0,2}(?:took|takes?|uses?|used|was on|is on|has been on|is taking|got|was given|was put on)\s(?:\w{2,12} ){0,4}$/i;
/** The family hears or gives it for the patient: `mother has been advised to continue`. */
export const toldToKin =
  /\b(?:advised|told|instructed|asked|encouraged|recommended|counsel+ed|may|can|should|will|is to|are to|to (?:give|use|continue|start|apply|try|stop))\b[^.;\n]{0,60}$/i;

/** Where the words of an examination or of results run on into what was done: `we gave him`, `sent home with`. */
export const doneHere =
  /\b(?:i|we)(?:'ve|'ll)? (?:then |also |have |has |will |am going to |did |just |went ahead and |had |therefore ){0,3}(?:g[ai]ve|given|giving|put|plac(?:e|ed)|start(?:ed)?|beg[ai]n|begun|prescribed?|treat(?:ed)?|wr(?:ote|ite|itten)|discharged?|sen[dt]|dispensed?|refill(?:ed)?|renew(?:ed)?|increased?|decreased?|stop(?:ped)?|discontinued?|switch(?:ed)?|changed?|continued?|add(?:ed)?|recommend(?:ed)?)\s[^.;\n]{0,70}$|\b(?:sent|discharged|dismissed|released|went) (?:home |to home )?(?:on|with)\s[^.;\n]{0,70}$|^\W{0,3}(?:an? |new |his |her )?(?:prescriptions?|scripts?|rx) (?:for|of)\s[^.;\n]{0,40}$/i;
/** Before a drug that the patient takes: `controlled on`, `A1c 6.8, on`. */
export const takenBefore =
  /\b(?:on|taking|takes|using|uses|with|via|under)\s(?:her |his |the |a |daily |oral |low-dose |just |only |current |(?:low|high|same|current)? ?doses? of ){0,2}$/i;
/** Words of the same sentence that judge how the drug does. */
export const judgedOn =
  /\b(?:stable|controlled|control|well|at goal|doing|improv(?:ed|ing)|tolerat(?:es|ed|ing)|no changes?|no (?:recent |further |recurrent |more |new |major )?(?:attacks?|flares?|seizures?|episodes?|recurrences?|exacerbations?|side effects?|bleeding)|asymptomatic|in remission|therapeutic|euthyroid|compensated|suppressed|quiescent|adherent|compliant|effective|helping|helps|not at goal|uncontrolled|worse|elevated|symptomatic)\b|\uE002{2,40},? ?(?:is |was |of )?\d/i;

/** After a drug: other drugs of the same list, which share what is said at its end. */
export const drugsAfter =
  /^(?:[^;.\n\uE001]{0,32}?(?:,|\band\b|&|\/)\s?(?:his |her |the )?(?<!\uE001)\uE001{1,60}(?!\uE001)){1,8}/;

/** The drug is out of reach. */
export const outOfReach =
  /\b(?:afford|cost of|price of)\s(?:the |her |his |their )?$|\b(?:contact|ask|call|talk to|discuss (?:it |this )?with|see|follow[- ]?up with) (?:the |her |his |their )?(?:primary|pcp|family (?:doctor|physician)|own doctor|regular doctor)\b(?:(?!\b(?:continue|take|meanwhile|until)\b)[^.;\n]){0,90}$/i;

/** The verb before the drug is denied: `I am not prescribing any`. */
export const notDone =
  /\b(?:not|never|no|without|(?:do|did|would|wo|ca)n't|instead of|rather than|re(?:fr|str)ain from)\s(?:\w{2,14}\s){0,4}$/i;

/** The drug is named as the cause of a trouble. */
export const cause =
  /\b(?:secondary to|due to|caused by|induced by|related to|attributed to|from long-?term|side effects? (?:of|from))\s(?:the |her |his |prior |chronic |long-?term ){0,2}$/i;

/** A dose, a frequency or a form: the drug is meant to be taken. */
export const dose =
  /^[^;\n]{0,40}?(?:\d\s?(?:mg|mcg|g\b|grams?|units?|ml|cc|%|meq|tabs?|tablets?|puffs?|drops?|sprays?|mg\/ml|iu\b|caps?|capsules?)|\b(?:b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?d|q\.?h\.?s|q\.?a\.?m|q\.?p\.?m|p\.?r\.?n|p\.?o)\b|\b(?:once|twice|three times|four times|daily|nightly|weekly|monthly|every (?:\d{1,2}|other|two|three|four|six|eight|twelve|day|week|month|morning|evening|night)|at bedtime|as needed|at night|q ?\d{1,2}|per day|a day|days?)\b|\bx ?\d{1,2} ?(?:d|wks?)\b)/i;

/** A thought for another day. */
export const later =
  /\b(?:down the road|in the future|at some point|eventually|(?:at|on) (?:the |her |his )?(?:next|follow-?up) (?:visit|appointment)|later on|may be (?:changing|needed|required|added|necessary)|if (?:that|this|it|these|symptoms?|she|he|things) (?:\w{2,12} ){0,2}?(?:not|fails?|persists?|worsens?|continues?|returns?|recurs?))\b/i;

/** Strength that only a prescription gives, by class of the drug's name in the lexicon. */
export const prescriptionStrength: readonly { readonly drug: string; readonly pattern: RegExp }[] = [
  // Two or three tablets from the shelf make 400 or 600 mg; 800 mg is one on prescription.
  { drug: 'ibuprofen', pattern: /^\W{0,3}(?:tablets? )?800\s?(?:mg|milligrams)?\b/i },
  { drug: 'naproxen', pattern: /^\W{0,3}(?:tablets? )?(?:250|375|500|550)\s?(?:mg|milligrams)?\b/i },
  { drug: 'famotidine', pattern: /^\W{0,3}40\s?mg\b/i },
  { drug: 'ranitidine', pattern: /^\W{0,3}(?:150|300)\s?mg\b/i },
  { drug: 'omeprazole', pattern: /^\W{0,3}40\s?mg\b/i },
  { drug: 'esomeprazole', pattern: /^\W{0,3}40\s?mg\b/i },
  { drug: 'lansoprazole', pattern: /^\W{0,3}30\s?mg\b/i },
  { drug: 'hydrocortisone 1%', pattern: /^\W{0,3}2\.5\s?%/i },
];

/** Words that make a drug of both kinds a prescription. */
export const prescribedWords =
  /\b(?:prescri\w{2,6}|rx|script|refill\w{0,3}|sent to (?:the |her |his )?pharmacy|e-?prescribed|#\s?\d{1,3})\b/i;
/** Words that make any drug an over-the-counter one. */
export const overTheCounterWords = /\b(?:otc|over[- ]the[- ]counter|non-?prescription)\b/i;
/** A way that the first drug of a list shares with the next: `IV ketorolac 15 mg, ondansetron 4 mg and`. */
export const parenteralList =
  /\b(?:i\.?v\.?|i\.?m\.?|intravenous|intramuscular) \uE001{1,40}(?!\uE001)(?:(?: \d[\d.]{0,5} ?(?:mg|mcg|g|units?|ml))?(?:,| and|, and) \uE001{1,40}(?!\uE001)){0,3}(?: \d[\d.]{0,5} ?(?:mg|mcg|g|units?|ml))?(?:,| and|, and) $/i;
/** A way into vein or muscle. */
export const parenteral =
  /\b(?:i\.?v\.?|i\.?m\.?|intravenous(?:ly)?|intramuscular(?:ly)?|ivp|iv push|parenteral(?:ly)?|injection|injected|drip|pca|shot)\b/i;
