/**
 * Cues around a test. They are read on masked text (masking/): `before` ends where the test begins, `after` begins where
 * it ends, other tests are runs of U+E002, drugs U+E001, procedures U+E003. All tests of a list share its cues.
 */

/** What the words before a test say about it. */
export type OrderCue =
  | 'order'
  | 'performed'
  | 'considered'
  | 'refused'
  | 'conditional'
  | 'denied'
  | 'past'
  | 'prior-order';

interface Cue {
  readonly cue: OrderCue;
  readonly pattern: RegExp;
  /** A noun that orders only where nothing in the clause before it takes the order back: `may include studies with`. */
  readonly weak?: true;
}

/** Verbs of ordering. */
export const strictOrders =
  /\b(?:(?:re-?)?order(?:s|ed|ing)?|obtain(?:ing)?|(?:re-?)?check(?:ing)?(?! (?:with|on|whether|if|in)\b)|repeat(?:ing)?|(?:schedul(?:e|ing)|(?<!\b(?:his|her|the|currently|already|previously) )scheduled)|arrang(?:e|ed|ing)|request(?:s|ed|ing)?|recommend(?:s|ed|ing)?|(?<!\b(?:still|remains?) )pending|proceed with|set (?:\w{2,7} ){0,2}?up (?:for|with)|send(?:ing)?(?! (?:her|him|them|the patient|home|a (?:letter|message|note)))|sent (?:for|off)|draw(?:ing)?|due (?:for|to have)|should (?:have|undergo|get)|(?<!\bthe )needs?|(?:send(?:ing)?|sent) (?:her|him|the patient) (?:to (?:the )?lab |over |back )?for|waiting (?:for|on))\b/gi;

/** The last of these before the test decides. */
export const beforeTest: readonly Cue[] = [
  { cue: 'order', pattern: strictOrders },
  {
    cue: 'order',
    pattern:
      /\b(?:will|would like to|(?:i|we) would|need(?:s|ed)?(?: to)?|going to|plan(?:s|ned)? (?:to|on|for)|want to|like to|let'?s|to|should|must|i'?d) (?:also |then |now |go ahead and |have (?:her|him|the patient) |at (?:some|this) point )?(?:do|get|have|run|perform|undergo|send|add|include|assess with|evaluat(?:e|ion) with|refer (?:\w{2,7} ){0,2}?for|take|be (?:sent|scheduled|set up|referred) for|screen (?:her |him |the patient )?(?:today )?(?:for|with)|follow up with|reassess|come (?:back |by |over )?(?:in |to the lab |in the morning )?for|return for|go for|see about)\b|\b(?:(?:go to the|stop (?:by|at) the|through the) lab (?:and|to|for)(?: get| have)?|plan(?:ning|ned)? (?:on|for)|(?:we|i)(?:'re| are|'m| am) (?:also )?(?:planning|getting|doing|adding)|referr(?:ed|ing) (?:her|him|them|the patient) for|agree(?:d|s)? (?:to|with) (?:get|have|do|obtain|proceed)\w{0,4})\b/gi,
  },
  {
    cue: 'order',
    weak: true,
    pattern:
      /\b(?:return|back|referr(?:ed|al)|refer|evaluation|work-?up|assess(?:ment)?|screen(?:ing)?|monitor(?:ing)?|(?<!\bthe )needs?|requires?|advis(?:e|ed)|suggest(?:s|ed)?|await(?:ing)?|orders?|labs?|lab ?work|blood ?work|bloods|ix|studies|testing|diagnostics?)(?: \w{2,10}){0,2}?\s?(?:(?:for|with|to include|including|include|today|by|is|are|:|-|–|of)\s?){1,4}(?:an? |the |some |repeat |routine |fasting |annual |follow-?up ){0,3}$/gi,
  },
  {
    cue: 'order',
    pattern:
      /\b(?:return|back|follow(?:ing)?-? ?up|see (?:him|her|them|the patient)) (?:[^.;\n\uE001-\uE003]{0,40} )?with (?:an? |the |her |his |repeat |new |follow-?up ){0,3}$/gi,
  },
  {
    cue: 'performed',
    pattern:
      /\b(?:(?:we|i) (?:also |then |have |went ahead and |therefore ){0,2}(?:did(?! not)|obtained|got|performed|sent|checked|drew|took|shot|ran)(?: complete| perform| obtain| do)?|was sent for|underwent|(?:was|were) (?:done|obtained|performed|drawn|sent|taken|collected))\b/gi,
  },
  {
    cue: 'denied',
    pattern:
      /\b(?:no (?:further )?(?:need|indication|reason|role)|not (?:need|order|obtain|check|repeat|requir|recommend|indicat)\w{0,4}|(?:does|do|did|is|are)n't)\b[^,]{0,30}$/gi,
  },
  {
    cue: 'refused',
    pattern:
      /\b(?:declin(?:es|ed|ing)|refus(?:es|ed|ing)|defer(?:s|red|ring)?|does not want|did not want|hold off on)\b/gi,
  },
  {
    cue: 'considered',
    pattern:
      /\b(?:consider(?:ed|ation of|ation for)|discuss(?:ed)? (?:obtaining|getting|ordering|doing|the option of)|offered)\b/gi,
  },
  {
    cue: 'conditional',
    pattern:
      /\b(?:if|unless|in case|as long as|until|once (?:the|her|his|we)|may (?:need|consider|require|include|eventually|ultimately|want|benefit)|(?:probably|possibly|eventually|ultimately|likely) (?:needs?|requires?|entails?|involves?|includes?)(?: (?:repeat|obtain|check|order|gett|do)ing)?|might|could|consider(?:ing)?|(?:would|will|can) consider|possib(?:le|ly))\b/gi,
  },
  {
    cue: 'past',
    pattern:
      /\b(?:last year|years? ago|history of|in (?:19|20)\d\d|at (?:an|the) outside|had (?:an? )?(?:previous|prior)|previously|in the past|remote)\b/gi,
  },
  {
    cue: 'prior-order',
    pattern:
      /\b(?:(?:we|i) (?:did|ordered|obtained|checked|got|drew|sent)|ordered|drawn|labs?|lab ?work|blood ?work) [^;\n]{0,40}?(?:at|during|from|on) (?:the |her |his |our )?(?:last|previous|prior) (?:office )?(?:visit|appointment)\b/gi,
  },
];

/** After the test: it is being ordered. */
export const orderedAfter =
  /^[^;\n]{0,90}?\b(?:(?:is|are|was|were|has been|have been|will be|to be|should be|needs to be|(?<!\b(?:may|might|could|can|would|not) )be) (?:also |then |been |being |\w{4,12}ly )?(?:ordered|requested|scheduled|pending|sent(?! for)|(?<=\border\w{0,2} (?:is|was|were|has been|have been) )placed|obtained (?!and)|checked|repeated|drawn|arranged|recommended|collected|booked)|(?:will|to|should) be (?:done|performed|followed(?: up)?)|ordered|(?:re)?checked (?:in|at|today|before|every|next|again|prior)|(?<!(?:report (?:is |still )?|still |remains? ))pending|requested|scheduled)\b/i;

/** After the test: others ordered it. */
export const byOthersAfter =
  /^[^;.\n]{0,50}?\b(?:ordered|scheduled|requested|arranged)\s(?:\w{2,10} ){0,3}?by (?!(?:me|us|myself|our|this|phone|the end)\b)/i;
/** Before the test: others ordered it. */
export const byOthersBefore =
  /\b(?:Dr\.?\s[A-Z][\w'-]{0,20}|PCP|primary care(?: \w{6,9})?|\w{4,14}(?:ologist|ology|surgeon|surgery)|emergency room|ER|ED|urgent care|hospital)\s(?:has |had |have |also |already ){0,2}(?:ordered|scheduled|requested|arranged)\b[^.;\n]{0,40}$/;

/** After the test: only for the case that something happens. */
export const onlyIfAfter =
  /^(?:(?!\band (?:check|obtain|order|get|do|then|will|send|start)\b)[^;,.\n]){0,40}\b(?<!\b(?:see|determine|check|decide|evaluate|assess|clarify|know|tell|out|and|but|then|ask|asked) )(?:if|unless|in case)\s(?!possible|able|covered|approved|available|affordable|insurance|tolerated|(?:he|she|they|we) (?:can|is able|are able|agrees?)\b)/i;

/** Before the test, from the start of its sentence: what follows is for that case only. */
export const onlyIfBefore =
  /^\W{0,4}(?:\d{1,2}[.)]\s+)?(?:and |but )?(?:if|unless|in case|should (?:she|he|they|this|the|her|his|symptoms?))\b[^;\n]{0,140},/i;

/** Before the test: it is done to learn what the word says (`a scan to determine the renal function`). */
export const aimBefore = /\bto (?:determine|assess|evaluate|protect|preserve|see)\b[^;,\n]{0,60}$/i;

/** Before the test, in told history: the patient says so. */
export const saidBefore =
  /\b(?:(?:he|she|they|patient|mother|mom|(?:mr|mrs|ms)\b\.? [a-z'-]{2,20}) (?:also |further |then )?(?:states?|stated|reports?|reported|says|said|noted|thinks|believes|recalls|was told|were told|is told)|(?:they|who) (?:said|told))\b[^;\n]{0,110}$/i;

/** A value that is aimed at, not one that was found: `goal INR of 2 to 3`, `keep hemoglobin above 7`. */
export const targetBefore =
  /\b(?:goals?|targets?|targeting|aim(?:ing)?|titrat\w{1,4}|keep(?:ing)?|maintain(?:ing)?|adjust(?:ed|ing)?|transfus\w{1,3} (?:for|if|when)|(?:heparin|warfarin|coumadin|drip|infusion) (?:with|for|to))\b[^.;\n]{0,24}$/i;
export const targetAfter =
  /^(?: level)?s? (?:goal|target|to be (?:kept|maintained)|should be (?:kept|maintained|between|above|below|less|greater|under|over))\b/i;
/** A value that something else waits for: `for hemoglobin below 7`. */
export const thresholdBefore = /\b(?:for|if|when|until|while|unless|once|as long as)\s(?:the |her |his |a |an )?$/i;
export const thresholdAfter =
  /^(?: level| count)?\s?(?:is |are |was |falls |drops |rises |gets |stays |remains )?(?:below|above|under|over|(?:less|greater|more|lower|higher) than|at least|[<>≤≥])\s?\d/i;

/** Before the test: done at this visit by those who write. */
export const ownBefore =
  /\b(?:we|i) (?:also |then |have |went ahead and |therefore |just ){0,2}(?:did(?: do)?(?! not)|obtained|performed|took|got|checked|ran|shot)\b(?! (?:the |her |his )?(?:results?|reports?|cop(?:y|ies)))[^.;\n]{0,40}$/i;

/** Before the test, in told history: one event after the other, of an earlier time. */
export const narratedBefore =
  /\b(?:subsequently|eventually|ultimately|originally|at first|thereafter|apparently|initially) (?:also )?(?:had|underwent|got|received|obtained|did|was (?:sent|referred|admitted|seen|given|taken|found)|saw|went)\b[^;\n]{0,90}$|\b(?:hospital|er|ed|emergency (?:room|department)|clinic|facility|where|doctor)\b[^.;\n]{0,20}\bwhere (?:an? |the )?$/i;

/** After the test: how often, from now on. */
export const standingAfter =
  /^\s?(?:\([^)\n]{1,20}\)\s?)?(?:are |is |to be |will be )?(?:checked |monitored |repeated |drawn )?(?:every (?:\d|other|two|three|four|six|eight|twelve|week|month|few)|q\.? ?\d|weekly|monthly|quarterly|(?:at |on )?(?:each|every) (?:visit|cycle))/i;

/** After the test: done, by whom and when the note does not say. */
export const doneAfter =
  /^[^;\n]{0,60}?\b(?:was|were|has been|have been) (?:checked|drawn|repeated|collected|obtained)\b/i;

/** After the test: done or asked for before, as history tells it. */
export const toldAfter =
  /^[^;\n]{0,60}?\b(?:was|were|has been|have been|had been) (?:also |then )?(?:ordered|requested|recommended|scheduled|sent|done|performed|checked|drawn|repeated|collected|obtained)\b/i;

/** After the test: it was ordered, and now the patient is back. */
export const backAfter =
  /^[^;\n]{0,50}?\band (?:now |then )?(?:she|he|they|the patient) (?:now )?(?:returns?|returned|is (?:now )?(?:back|here)|comes back|presents|follows up)\b/i;

/** Before the test: words that make it a state of the body. */
export const stateBefore =
  /\b(?:no|any|acute|intracranial|underlying|other|significant|abdominal|bony|intra-?\w{4,12}) (?:\w{3,14} )?$/i;

/** After the test: it comes due some day. */
export const dueAfter = /^[^;\n]{0,40}?\b(?:will be|is|are) (?:next |again )?due\b/i;

/** Around a test that was done: at a time before this visit. */
export const doneBefore =
  /\b(?:last|on \d|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:19|20)\d\d)|from \d|\d{1,2}\/\d{1,2}|ago|previous(?:ly)?|prior|earlier|outside|elsewhere|had (?:an? )?)\b/i;

/** In told history: the order is one of today. */
export const orderedNow =
  /\b(?:will|we|i|i'd|we'll|today|plan|needs?|should|to be|pending|would like|recommend|let's|please)\b/i;

/** Before the test: it is its result that is meant. */
export const resultOf = /\bresults? (?:of|from|for) (?:the |her |his |these |those )?$/i;

/** Before the test: the score that it gave. */
export const scoreBefore =
  /\bscor(?:e|es|ed|ing)\s(?:an? |of )?\d{1,3}(?:\/\d{1,3}| out of \d{1,3})?\s(?:on|in|for) (?:an? |the |his |her )?$/i;

/** After the test that was ordered before: its result is there now. */
export const cameBackAfter =
  /^[^;\n]{0,30}?\b(?:which |that |and (?:it |they )?)(?:has |have |had )?(?:come|came|returned|was|were) (?:back )?(?:positive|negative|normal|abnormal|elevated|back)\b/i;

/** Just before the test: it is one of before. */
export const earlier = /\b(?:previous|prior|last|old|earlier|past)\s$/i;

/** After a test that opens its sentence in the plan: what it is for. */
export const purposeAfter =
  /^\s?(?:today |now |in the morning |again )?(?:to (?:assess|evaluate|rule out|look for|check|determine|exclude|see|confirm|further)|for (?:further |evaluation|assessment)|looking for)\b/i;

/** After the test: a wish for later, without result. */
export const futureAfter = /^[^;\n]{0,60}?\b(?:will be|to be|should be|needs to be)\b/i;

/** It is to be done at a later visit. */
export const laterVisit =
  /\b(?:(?:in|within|after|every|next|another|the next) (?:the next |about |approximately |an? |another )?(?:couple of |few |several )?(?:\d{1,2}|one|two|three|four|six|twelve|few|couple)?(?:(?: ?- ?| to )\d{1,2})? ?(?:months?|years?|mo)\b|at (?:the |her |his )?next (?:visit|appointment|follow-?up)|in (?:0?\d|1[0-2])\/20\d\d|before (?:the |her |his )?next (?:visit|appointment)|annual(?:ly)?|yearly|next year)/i;

/** After the test: it was done here, now. */
export const performedAfter =
  /^[^;\n]{0,60}?\b(?:(?:was|were) (?:done|performed|obtained|taken|sent|drawn|collected)|performed|obtained|done|collected|drawn|sent(?! (?:for|to)))\b/i;

/** After the test: declined, deferred or left out. */
export const refusedAfter =
  /^[^;\n]{0,80}?\b(?:(?:was|were|is|has been) (?:also )?(?:declined|refused|deferred|offered (?:but|and) (?:declined|refused))|but (?:she|he|the patient|they) (?:declin|refus|defer)(?:es|ed)|not (?:indicated|needed|necessary|warranted))/i;

/** After the test: it was ordered before this visit by this clinician. */
export const priorOrderAfter =
  /^[^;\n]{0,60}?\(?(?:ordered|obtained by us|drawn|sent) (?:(?:at|during|on) )?(?:the |her |his |our )?(?:last|previous|prior) (?:visit|appointment|encounter)/i;

/** Before the test: other tests of the same list. */
export const listBefore =
  /(?:(?<!\uE002)\uE002{1,60}(?!\uE002)\s?(?:\([^)\n]{1,20}\)\s?)?(?:,|and|&|\/|or|as well as)?\s?(?:and |as well as |an? |the |her |his ){0,2}){1,12}$/;

/** After the test: other tests of the same list, which share what is said at its end. */
export const listAfter =
  /^(?:\s?(?:,|and|&|\/|or|as well as)?\s?(?:and |an? |the |her |his )?(?<!\uE002)\uE002{1,60}(?!\uE002)){1,12}/;

/** Words of finding that may be part of a term: `guaiac negative`. */
export const findingWords = /\b(?:negative|positive|normal|abnormal|showed|revealed)\b/i;

/** After the test: a finding. */
export const findingAfter =
  /^[^;\n\uE001\uE003]{0,60}?\b(?:normal|abnormal|unremarkable|negative|positive|elevated|high|low(?! (?:fat|salt|sodium|carb\w{0,9}|back|dose|fodmap|residue)\b)|decreased|increased|stable|within (?:the )?normal|wnl|trace|improved|worse|reassuring|clear|consistent|suggestive|remarkable|benign|nonreactive|reactive|undetectable|therapeutic|subtherapeutic|at goal|okay|ok|fine|good|pos|neg|bloody|cloudy)\b/i;

/** Before the test: a finding. */
export const findingBefore =
  /\b(?:normal|abnormal|negative|positive|elevated|high|low|decreased|increased|unremarkable|impaired)\s(?:\w{1,12}\s)?$/i;

/** After the test: a value. Counts of time, views and repetitions are none. */
export const valueAfter =
  /^(?:[^;\n\uE001-\uE003\d]{0,45}?(?:[:=<>~≤≥]|\b(?:is|was|are|were|of|at|showed|shows|with|today|level|count|to|from|only|than|about))|\s?\(?)\s?(?:[<>~≤≥] ?)?\d{1,6}(?:[.,]\d{1,4})?(?!\s?(?:weeks?|days?|months?|years?|hours?|minutes?|views?|times|x\b|mg\b|mcg\b|\/\d{1,2}\/|-?(?:week|day|month|year|view|lead|hour)))/i;

/** After the test: a verb of showing. */
export const showsAfter =
  /^[^;\n]{0,110}?\b(?:show(?:s|ed|ing|n)?|gr(?:ew|own|owing|ows)|demonstrat(?:es|ed|ing)|reveal(?:s|ed|ing)|indicat(?:es|ed|ing)|notable for|significant for|remarkable for|consistent with|suggest(?:s|ed|ing)|identif(?:ies|ied)|confirm(?:s|ed|ing)|noted|found|with (?:an? )?(?:evidence|findings?|no)|read as|did (?:show|reveal|demonstrate)|(?:was|were|is|are) (?:normal|negative)|visualiz(?:es|ed)|documented|did not (?:show|reveal|demonstrate|identify))\b/i;

/** Before the test: words that make what follows a result. */
export const resultBefore =
  /\b(?:recent|latest|most recent|last|today'?s|review(?:ed|ing)?(?: of)?|initial|admission|follow-?up)\s(?:the |her |his |a |an |recent |latest |last |prior |previous |most recent |fasting |serum |random |routine |results? of ){0,4}$/i;

/** A test that is named as reviewed. */
export const reviewedBefore =
  /\b(?<!will )(?:reviewed|reviews?|review of|reviewing|went over|goes over|looked (?:at|over)|reads)\s(?:the |her |his |all |both |with (?:the )?(?:patient|family) |results? of |recent |most recent |latest |today'?s |prior |outside |previous |also |multiple |several |lab |laboratory |tests? |studies |including |include |and |\s){0,7}$/i;
export const reviewedAfter =
  /^[^;\n\uE001-\uE003]{0,50}?\b(?:(?:was|were|is|are|has been|have been) (?:also |personally )?reviewed|reviewed\b(?! (?:if|when|at (?:the )?next)))/i;

/** Around a result: it belongs to another time. */
export const oldResult =
  /\b(?:in (?:19[5-9]|200|201)\d|(?:19[5-9]|200)\d\b|years? (?:ago|earlier|prior)|last year|in the past|previous(?:ly)? (?:had|normal)|as a child|at that time|history of)/i;

/** Before a test: words that make it food. */
export const topicBefore = /\b(?:(?:high|low)(?:er)?|rich) in\s$|\b(?:foods?|diet|supplements?)\b[^;\n]{0,20}$/i;

/** After a test: it was not possible. */
export const notDoneAfter =
  /^[^;\n\uE001-\uE003]{0,50}?\b(?:(?:unable|unsuccessful|failed) to be|(?:could|can) ?not be|(?:(?:was|were) )?(?:not|never) (?:done|performed|obtained|completed|drawn|sent|available)|(?:but|and) (?:(?:he|she|they|patient) )?(?:missed|cancell?ed|no-?showed|never (?:had|went|got|did)|did not (?:go|get|show up|do|complete|have (?:it|that|this))))\b/i;

/** Home measurements are no tests. */
export const atHome =
  /\b(?:at home|home (?:readings?|monitor\w{0,3}|glucose|blood)|log(?:s|ging)?\b|diary|(?:states?|reports?|says?|notes?) (?:that )?(?:her|his|their) (?:blood |fasting )?(?:sugars?|glucose)|have been (?:okay|ok|good|fine|well|stable|great|normal)|glucometer|checks? (?:his|her|their) |have been (?:running|ranging|around|in the)|(?:running|ranging) (?:from|between|in|about|around))/i;

/** Directly before a sugar: taken by the patient. */
export const homeBefore = /\b(?:home|self[- ](?:checked|monitored)) (?:(?:fasting|morning|am|blood) )?$/i;

/** After a test: words that make it a topic, never data. */
export const topicAfter =
  /^\s?(?:diagnos[ie]s|machine|technician|tech|strips?|lancets|meter|supplement|replacement|tablets?|intake|diet|goal|site|scar|wound|parameters|screening (?:is )?(?:up to date|utd))\b|^[^;.\n]{0,40}\bconfrontation\b/i;
