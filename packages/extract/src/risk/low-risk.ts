import { matchIn, says } from '@levelproof/note';
import type { RiskFact, RiskKind } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import { isDecision } from '../masking/zones.js';

type Drawn = Omit<RiskFact, 'id'>;

interface LowCue {
  readonly kind: RiskKind;
  readonly item: string;
  readonly pattern: RegExp;
}

const CUES: readonly LowCue[] = [
  {
    kind: 'therapy-referral',
    item: 'therapy',
    pattern:
      /\b(?:physical therapy|physio(?:therapy)?|occupational therapy|speech (?:therapy|pathology|language)|pt\/ot|hand therapy|vestibular (?:therapy|rehab\w{0,8})|(?:cardiac|pulmonary) rehab\w{0,8}|pelvic floor (?:therapy|exercises)|aqua(?:tic)? therapy|counsel(?:l?ing) (?:referral|sessions)|psychotherapy|cognitive behavioral therapy|cbt|refer\w{0,4} (?:\w{2,12} ){0,3}?(?:counsel(?:l?ing|or)|therapist|psychologist)|home exercise program|chiropract\w{2,5}|nutrition(?:ist|al counseling)|dietician|dietitian|diabetes education)\b/i,
  },
  {
    kind: 'supply-or-equipment',
    item: 'brace, splint or equipment',
    pattern:
      /\b(?:brace|bracing|splint(?:ed|s)?|sling|crutches|walking boot|cam (?:walker|boot)|air ?cast|walker|cane|wheelchair|orthotics?|orthosis|shoe inserts?|heel (?:lift|cup|pad)s?|compression (?:stockings|hose|sleeve)|ted hose|tens unit|cpap|bipap|glucometer|test strips|glasses|hearing aids?|spacer|nebulizer machine|cervical collar|wrist support|knee sleeve|immobili[sz](?:er|ed|ation)|cast(?:ed|ing)?|dme|hospital bed|commode|pessary|catheter supplies)\b/i,
  },
  {
    kind: 'referral',
    item: 'referral',
    pattern:
      /\b(?:refer(?:red|ral|ring)?|2 ?ww|consult(?:ation)? (?:with|to|from|by)(?! you\b)|(?:will|should|needs? to|must|please) (?:see|follow[- ]?up with|be seen by) (?:the |an? |our )?(?:cardiolog|neurolog|surg|orthop|ent|gi|urolog|ophthalm|dermatolog|rheumat|pulmon|nephrol|endocrin|oncolog|psychiat|specialist|podiatr)\w{0,8})\b/i,
  },
  {
    kind: 'vaccine',
    item: 'vaccine',
    pattern:
      /\b(?:vaccin\w{2,5}|immuni[sz]\w{2,6}|flu shot|pneumovax|prevnar|shingrix|zostavax|gardasil|tdap|tetanus (?:shot|booster|toxoid)|mmr|hepatitis [ab] (?:vaccine|series))\b/i,
  },
  {
    kind: 'conservative-care',
    item: 'conservative care',
    pattern:
      /\b(?:(?:ice|heat)\b|elevat(?:e|ed|ion)\b|exercises?|stretch(?:es|ing)?|weight loss|lose weight|diet\w{0,3}|low[- ](?:salt|sodium|fat|carb\w{0,9}|cholesterol)|lifestyle|smoking cessation|quit smoking|sleep hygiene|activity modification|light duty|off work|no (?:medication |treatment )?changes?(?: in| to)?|urgent (?:exam\w{0,8}|review|appointment)|watchful waiting|observ(?:e|ation)|surveillance|monitor(?:ed|ing)?|re(?:check|peat (?:exam|visit|check))|conservative(?:ly)?|warm (?:compress|soaks?)\w{0,3}|sitz baths?|wound care|pressure relief|off-?load\w{0,3}|reposition\w{0,3}|keep (?:the )?(?:area|wound) (?:clean|dry)|humidifier|nasal suction|hydrat\w{1,4}|increase (?:fluids?|fiber|water)|kegel|behaviou?r(?:al)? (?:modification|therapy)|counsel\w{0,5}|avoid(?:ance)?|self[- ]monitor\w{0,3})\b/i,
  },
  {
    kind: 'rest-or-reassurance',
    item: 'rest or reassurance',
    pattern:
      /\b(?:reassur(?:e[ds]?|ance|ing (?!that|to\b|find))|(?<!\b(?:at|of|the) )rest\b|bed rest|gargles?|bandages?|band-?aids?|ace wrap|elastic bandage|no (?:further |additional )?(?:treatment|intervention|therapy|work-?up) (?:is |was )?(?:needed|necessary|required|indicated|at this time))\b/i,
  },
];
/** Physical and occupational therapy by their letters, as a plan writes them; in small letters they are the patient. */
const LETTERS =
  /(?<![\w/-])(?:PT|OT)(?:\/OT|\/ST)?(?= ?(?:[.,;&+]|$|(?:and|for|eval\w{0,8}|referral|consult|twice|once|three|\d ?(?:x|times)|to (?:evaluate|work|see))\b))/;
/** A recommendation in a note without headings for it. */
const RECOMMENDED =
  /\b(?:recommend(?:s|ed|ing|ations?)?|(?:we|i|patient|she|he) will|advised to|(?:was|were|be|is) referred|would benefit from)\b/i;
const NEGATED =
  /\b(?:no|not|without|denies|declin\w{1,3}|refus\w{1,3}|never)\s(?:\w{2,12} ){0,2}$|\b(?:negative for|denies|no (?:history|evidence|complaints?) of)\b[^.;:]{0,80}$/i;

/** What is to be done next, where nothing else is said of management. */
const NEXT =
  /\b(?:rtc|rto|r\/v|f\/u|review(?! of systems)|recheck|repeat(?:ed)?|follow(?:[- ]| )?up|return(?:s|ed|ing)?|(?:see|seen|review(?:ed)?|re-?evaluate[d]?|reassess(?:ed)?) (?:\w{2,10} ){0,4}?(?:back|again|in (?:\d|an?\b|one|two|three|four|six|eight|twelve)|if|today|next)|call(?:s|ed)?|contact|advi[sc]e[d]?|instructed|continue|will be|await|book(?:ed)?|appointment|plan(?:s|ned)? to|safety[- ]?net\w{0,5}|wait|discuss(?:ed)?(?! (?:the |this )?(?:case|patient)\b))\b/i;

/** Management of low or minimal risk: one fact a kind. Only what stands in plan, judgement or course. */
export function lowRiskDecisions({ reading, sentences }: Masked): readonly Drawn[] {
  const found = new Map<RiskKind, Drawn>();
  const half = reading.note.text.length / 2;
  for (const sentence of sentences) {
    const told =
      sentence.zone === 'history' && reading.note.order.placeOf(sentence.start) > half && says(RECOMMENDED, sentence);
    if (!isDecision(sentence.zone) && !told) continue;
    for (const { kind, item, pattern } of CUES) {
      if (found.has(kind)) continue;
      const match =
        matchIn(pattern, sentence) ??
        (kind === 'therapy-referral' ? LETTERS.exec(reading.note.text.slice(sentence.start, sentence.end)) : null);
      if (match === null || (kind !== 'rest-or-reassurance' && NEGATED.test(sentence.text.slice(0, match.index))))
        continue;
      const start = sentence.start + match.index;
      found.set(kind, {
        kind,
        item,
        decision: 'decided',
        certainty: 'documented',
        evidence: [quoteAround(reading.note.text, sentence, { start, end: start + match[0].length })],
      });
    }
  }
  if (found.size === 0) return nextStep(reading.note.text, sentences);
  const watched = found.get('conservative-care');
  const untreated = sentences.some((one) => isDecision(one.zone) && says(NO_TREATMENT, one));
  if (watched !== undefined && untreated && WATCHED.test(watched.evidence[0]?.quote ?? '')) {
    found.delete('conservative-care');
    if (!found.has('rest-or-reassurance'))
      found.set('rest-or-reassurance', { ...watched, kind: 'rest-or-reassurance', item: 'observation' });
  }
  return [...found.values()];
}

/** The clinician writes that nothing is given: then fluids and watching are of minimal risk. */
const NO_TREATMENT =
  /\bno (?:(?:tests?|further|new|specific) (?:or )?)?(?:medications?|medicines?|treatment|drugs?|intervention)(?: or \w{3,12})? (?:(?:is|are|was|were) )?(?:needed|indicated|necessary|required|warranted|today|other than)\b|\btreatment(?: (?:is|was) not (?:recommended|needed|indicated|necessary|required|warranted)|: ?none)\b/i;
const WATCHED = /\b(?:observ(?:e|ation)|watchful waiting|monitor|counsel|hydrat|fluids?|recheck)/i;

/** Follow-up, advice and waiting are management too; that nothing riskier was decided is read, not written. */
function nextStep(text: string, sentences: readonly MaskedSentence[]): readonly Drawn[] {
  for (const sentence of sentences) {
    if (!isDecision(sentence.zone)) continue;
    const match = matchIn(NEXT, sentence);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const evidence = [quoteAround(text, sentence, { start, end: start + match[0].length })];
    return [{ kind: 'conservative-care', item: 'follow-up', decision: 'decided', certainty: 'implied', evidence }];
  }
  return [];
}
