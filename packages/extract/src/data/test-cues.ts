/**
 * Cues around a test. They are read on masked text (masking/): `before` ends where the test begins, `after` begins
 * where it ends, other tests are runs of U+E002, drugs U+E001, procedures U+E003. In a list all tests share its verb.
 */

/** What a verb before a test says about it. */
export type OrderCue = 'order' | 'performed' | 'considered' | 'refused' | 'conditional' | 'past' | 'prior-order';

interface Cue {
  readonly cue: OrderCue;
  readonly pattern: RegExp;
}

/** The last of these before the test decides. */
export const beforeTest: readonly Cue[] = [
  {
    cue: 'order',
    pattern:
      /\b(?:(?:re)?order(?:s|ed|ing)?|obtain(?:ing)?|(?:re-?)?check(?:ing)?|repeat(?:ing)?|schedul(?:e|ed|ing)|arrang(?:e|ed|ing)|request(?:s|ed|ing)?|recommend(?:s|ed|ing)?|pending|proceed with|set (?:her |him |the patient )?up (?:for|with)|send(?:ing)? (?:for|off)|sent (?:for|off)|draw(?:ing)?|due for|should (?:have|undergo|get))\b/gi,
  },
  {
    cue: 'order',
    pattern:
      /\b(?:will|would like to|need(?:s|ed)?(?: to)?|going to|plan(?:s|ned)? (?:to|on|for)|want to|like to|let'?s|to|should|must|i'?d) (?:also |then |now |go ahead and |have (?:her|him|the patient) |at (?:some|this) point )?(?:do|get|have|run|perform|undergo|send|add|include|assess with|evaluate with|evaluation with|refer (?:her |him |the patient )?for|take|be (?:sent|scheduled|set up|referred) for|screen (?:her |him )?(?:for|with)|follow(?: up)?(?: with)?|reassess|look at|come in for|return for|see about)\b/gi,
  },
  {
    cue: 'order',
    pattern:
      /\b(?:return|back|referr(?:ed|al)|refer|evaluation|work-?up|assess(?:ment)?|screen(?:ing)?|monitor(?:ing)?|follow(?:ed)?|needs?|requires?|advis(?:e|ed)|suggest(?:s|ed)?|encourag(?:e|ed)|await(?:ing)?|new orders?|orders?|labs?|lab ?work|blood ?work|studies|additional testing|testing|diagnostics?)\s?(?:(?:for|with|to include|including|include|today|by|is|are|:|-|–|of)\s?)+(?:an? |the |some |repeat |routine |fasting |annual |follow-?up )*$/gi,
  },
  {
    cue: 'performed',
    pattern:
      /\b(?:(?:we|i) (?:did|obtained|got|performed|sent|checked|ordered|drew)|was sent for|underwent|had|(?:was|were) (?:done|obtained|performed|drawn|sent|taken|collected))\b/gi,
  },
  { cue: 'refused', pattern: /\b(?:declin(?:es|ed|ing)|refus(?:es|ed|ing)|defer(?:s|red|ring)?|does not want|did not want)\b/gi },
  { cue: 'considered', pattern: /\b(?:consider(?:ed|ation of|ation for)|discuss(?:ed)? (?:obtaining|getting|ordering|doing|the option of)|offered)\b/gi },
  {
    cue: 'conditional',
    pattern: /\b(?:if|unless|in case|may (?:need|consider|require)|might|could|consider(?:ing)?|would consider|will consider|can consider|possib(?:le|ly)|at (?:the|her|his) next visit consider)\b/gi,
  },
  {
    cue: 'past',
    pattern: /\b(?:last year|years? ago|history of|in (?:19|20)\d\d|at (?:an|the) outside|had (?:a |an )?(?:previous|prior)|previously|in the past|remote)\b/gi,
  },
  { cue: 'prior-order', pattern: /\b(?:ordered (?:at|during) (?:the |her |his )?(?:last|previous|prior) (?:visit|appointment))\b/gi },
];

/** After the test: it is being ordered. */
export const orderedAfter =
  /^[^.;\n]{0,90}?\b(?:(?:is|are|was|were|has been|have been|will be|to be|should be|needs to be|also) (?:also |then |been |being )?(?:order(?:ed)?|requested|scheduled|pending|sent(?! for)|placed|obtained (?!and)|checked|repeated|done|drawn|performed|arranged|recommended|collected|booked)|(?:ordered|pending|requested|scheduled)\b|(?:results? )?(?:is|are) pending)/i;

/** After the test: a future or passive wish, without result. */
export const futureAfter = /^[^.;\n]{0,60}?\b(?:will be|to be|should be|needs to be)\b/i;

/** After the test: it was done here, now. */
export const performedAfter =
  /^[^.;\n]{0,60}?\b(?:(?:was|were) (?:done|performed|obtained|taken|ordered|sent|drawn|collected)|performed|obtained|done)(?: here| today| in (?:the )?(?:office|clinic|ed|er|emergency))?/i;

/** After the test: declined, deferred or left out. */
export const refusedAfter =
  /^[^.;\n]{0,80}?\b(?:(?:was|were|is|has been) (?:also )?(?:declined|refused|deferred|offered (?:but|and) (?:declined|refused))|but (?:she|he|the patient|they) (?:declin|refus|defer)(?:es|ed)|not (?:indicated|needed|necessary|warranted|performed|done|obtained))/i;

/** After the test: it was ordered before this visit by this clinician. */
export const priorOrderAfter = /^[^.;\n]{0,60}?\(?(?:ordered|obtained by us|drawn|sent) (?:at|during|on) (?:the |her |his |our )?(?:last|previous|prior) (?:visit|appointment|encounter)/i;

/** After the test: other tests of the same list, which share what is said at its end. */
export const listAfter = /^(?:\s?(?:,|and|&|\/|or|as well as)?\s?(?:and |an? |the |her |his )?\uE002{1,60}){1,12}/;

/** After the test: a finding. */
export const findingAfter =
  /^[^.;\n\uE001\uE003]{0,60}?\b(?:normal|abnormal|unremarkable|negative|positive|elevated|high|low|decreased|increased|stable|within (?:the )?normal|wnl|trace|improved|worse|reassuring|clear|consistent|suggestive|remarkable|benign|nonreactive|reactive|undetectable|therapeutic|subtherapeutic|at goal|okay|ok|fine|good|pos|neg)\b/i;

/** After the test: a value. Counts of time, views and repetitions are none. */
export const valueAfter =
  /^(?:[^.;\n\uE001-\uE003\d]{0,45}?(?:[:=<>~≤≥]|\b(?:is|was|are|were|of|at|showed|shows|with|today|level|count|to|from|only|than|about))|\s?\(?)\s?(?:[<>~≤≥] ?)?\d{1,6}(?:[.,]\d{1,4})?(?!\s?(?:weeks?|days?|months?|years?|hours?|minutes?|views?|times|x\b|mg\b|mcg\b|\/\d{1,2}\/|-?(?:week|day|month|year|view|lead|hour)))/i;

/** After the test: a verb of showing. */
export const showsAfter =
  /^[^.;\n]{0,110}?\b(?:show(?:s|ed|ing|n)?|demonstrat(?:es|ed|ing)|reveal(?:s|ed|ing)|indicat(?:es|ed|ing)|notable for|significant for|remarkable for|consistent with|suggest(?:s|ed|ing)|identif(?:ies|ied)|confirm(?:s|ed|ing)|noted|found|with (?:an? )?(?:evidence|findings?|no)|read as|did (?:show|reveal|demonstrate)|was negative|was normal|were normal|were negative|is negative|is normal|are normal|are negative|visualiz(?:es|ed)|documented)\b/i;

/** Before the test: a word that makes what follows a result. */
export const resultBefore =
  /\b(?:normal|abnormal|negative|positive|elevated|high|low|decreased|increased|stable|recent|latest|most recent|last|today'?s|review(?:ed|ing)? (?:of )?|reviewed|initial|admission|repeat|follow-?up|impaired|improved|her|his|with an?|on)\s(?:the |her |his |a |an |recent |latest |last |prior |previous |most recent |fasting |serum |random |routine |results? of )*$/i;

/** Words after or before a test that only make it a topic, never data. */
export const topicAfter = /^\s?(?:machine|technician|tech|monitor(?:ing)? (?:at home|device|supplies)|strips?|lancets|meter|supplement|replacement|tablets?|intake|diet|goal|screening (?:is )?(?:up to date|utd))\b/i;
