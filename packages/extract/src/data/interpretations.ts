import type { DataFact, Evidence, Observation } from '@levelproof/contract';
import { contextOf, type Masked, quoteAround } from '../masking/context.js';
import { type MaskedSentence, TEST } from '../masking/masked-sentence.js';
import { ownBefore } from './test-cues.js';
import type { TestUse } from './tests.js';
import { imagingStudy } from './imaging-study.js';

type Drawn = Omit<DataFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

/** The clinician says that the reading is his own: `reviewed by me`, `my interpretation`, `I personally reviewed the films`. */
const OWN_BEFORE =
  /\b(?:(?:i|we) (?:have |had |also |then )?(?:personally|independently|directly|myself) (?:\w{2,12} (?:and )?)?(?:reviewed|interpreted|visualized|viewed|read|looked at|examined|evaluated)|(?:i|we) (?:have |also )?(?:interpreted|visualized|looked at|read|viewed)|(?:my|own|independent|personal) (?:independent |personal |own |preliminary )?(?:interpretation|read|reading|review|visualization)|(?:personal(?:ly)?|independent(?:ly)?) (?:review(?:ed)?|interpret(?:ed|ation)|read)|(?:i|we) (?:have |also )?(?:personally )?review(?:ed)? (?:the |her |his |these |those |all )?(?:actual |outside |original )?(?:films?|images?|tracings?|scans?|pictures?|discs?|x-?rays?)(?: of| from)?)\b[^;\n]{0,70}$/i;
const OWN_AFTER =
  /^[^;\n]{0,90}?\b(?:(?:(?:independently|personally) )?(?:reviewed|interpreted|read|viewed|visualized|evaluated|looked at|seen|over-?read) by (?:me\b|myself|this (?:examiner|provider|physician|clinician)|the undersigned)|myself(?:,| and) |(?:per|by|on|in) my (?:own )?(?:view|eyes?)|to (?:me|my eyes?)(?: also| too)?\b|per my (?:read|review|interpretation|reading)|(?:on|by) my (?:own )?(?:read|review|interpretation|reading)|(?:independently|personally) (?:reviewed|interpreted|visualized|viewed|read)|(?:which |that )?(?:i|we) (?:personally|independently) (?:reviewed|interpreted|read|viewed|looked at)|(?:which|that|as) (?:i|we) (?:read|interpreted|viewed)\b|as (?:i|we) (?:read|interpret) (?:it|them)|my (?:interpretation|read|reading)(?: (?:is|of|was)|\)|[,:])|to my (?:own )?(?:inspection|review|reading|eye))/i;
/** What was seen while no report exists is the clinician's own reading. */
const NOT_YET_READ =
  /^[^;\n]{0,60}\b(?:radiolog\w{1,4}|official|formal|final) (?:report|read|reading|interpretation|over-?read) (?:is |was |still ){0,2}(?:pending|not (?:yet )?available|awaited)\b/i;
/** The clinician's own eyes. */
const OWN_EYES =
  /^[^;\n]{0,120}?\b(?:I|we) (?:do |did |can |could |also |still ){0,2}(?:not )?(?:see|saw|appreciate|visualize|note|identify)\b/i;
const OWN_EYES_FIRST =
  /^\W{0,4}(?:I|We) (?:do |did |can |could |also |still ){0,2}(?:not )?(?:see|saw|appreciate|visualize|identify)\b/;
const THIS_BY_ME =
  /^\W{0,4}(?:(?:by|on|per|in) my (?:own )?(?:read|reading|review|interpretation|view)\b|(?:this|these|it|they|(?:the |all )?(?:films?|images?|study|studies|pictures))\b[^;.\n]{0,40}\b(?:reviewed|read|interpreted|viewed|looked at) by (?:me\b|myself))/i;
/** It must say what was seen, in the same or the next sentence. */
const FINDING =
  /\b(?:show(?:s|ed|ing|n)?|demonstrat\w+|reveal\w*|see\b|seen|saw|no (?:evidence|acute|fracture|infiltrate|sign)|normal|abnormal|negative|positive|indicat\w+|consistent|sinus|fracture|infiltrate|effusion|mass|changes?|stable|clear|unremarkable|there (?:is|are|was|were)|appears?|with|elevation|significant)\b/i;
const FINDING_MORE =
  /\b(?:fx|displac\w{0,8}|angulat\w{0,4}|no \w{3,14}|dilat\w{0,6}|calcifi\w{0,6}|narrow\w{0,4}|align\w{0,5}|intact|degenerat\w{0,4}|thick\w{0,6}|mild|moderate|severe|ef\b|rate|rhythm|nsr|opens|within normal|(?:interpretation|read|reading|review|impression|by me|by myself) ?[:=]\s?\w{2,20})\b/i;
/** Somebody else's report, or a review that is no reading. */
const NOT_OWN =
  /\b(?:report(?:s|ed)?|radiolog(?:y|ist)(?:'s)? (?:read|report|interpretation)|read by (?:the )?radiolog\w{1,4}|per radiology|results? (?:were|was)? ?reviewed)\b/i;
const READ_BY_OTHERS = /^[^;\n]{0,60}\b(?:read|interpreted|reported) by (?:the |a |our )?radiolog\w{1,4}\b/i;
const BILLED =
  /\b(?:interpretation (?:is |was |will be )?(?:billed|reported) separately|separately (?:billed|reported)|(?:billed|reported|charged) (?:separately|with (?:the |its )?interpretation|by (?:me|us|(?:this|our|my) (?:office|practice|clinic|group)))|(?:i|we) (?:will )?(?:bill|report|charge)(?:ed)? (?:for )?(?:the |its )?(?:interpretation|reading|global)|see separate (?:procedure|interpretation|report)|93000|93010|(?:billed|reported|charged) (?:globally|(?:with|by|as|under) (?:cpt )?(?:9[34]|7[0-7])\d{3})|(?:7[0-7]\d{3}) billed)\b/i;

/** Own readings of tests that customarily have a reading (R1.37), and readings that are billed on their own (R1.34). */
export function findInterpretations({ reading, sentences }: Masked): {
  readonly facts: readonly Drawn[];
  readonly billed: ReadonlySet<string>;
  readonly observations: readonly Seen[];
} {
  const facts: Drawn[] = [];
  const observations: Seen[] = [];
  const billed = new Set<string>();
  const done = new Set<string>();
  for (const mention of reading.tests) {
    if (!mention.value.hasInterpretation || mention.value.counts === 'no') continue;
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || sentence.zone === 'lists' || mention.assertion.negated) continue;
    const next = sentences[mention.sentence + 1];
    const following = next !== undefined && next.section === sentence.section ? next.text : '';
    const { before, after } = contextOf(sentence, mention);
    const test = imagingStudy(reading.note, sentence, mention, mention.value);
    if (BILLED.test(`${before} ${after}`) || BILLED.test(following.slice(0, 120))) {
      billed.add(test.id);
      observations.push({
        ...quoted(quoteAround(reading.note.text, sentence, mention)),
        kind: 'interpretation-separately-billed',
        item: test.name,
      });
      continue;
    }
    if (done.has(test.id)) continue;
    const own = OWN_BEFORE.test(before) || OWN_AFTER.test(after);
    const said = NOT_YET_READ.test(after) || OWN_EYES.test(after) || ownNext(sentences, sentence);
    const shot =
      mention.value.category === 'imaging' || mention.value.category === 'modality'
        ? ownPicture(sentences, sentence, before)
        : null;
    if (
      !own &&
      shot === null &&
      !(said && !READ_BY_OTHERS.test(after) && (sentence.zone === 'results' || sentence.zone === 'course'))
    )
      continue;
    if (own && (NOT_OWN.test(before.slice(-60)) || /^\s?(?:report|results?)\b/i.test(after))) continue;
    const seen = `${after} ${following.slice(0, 160)} ${shot?.text ?? ''}`;
    if (!FINDING.test(seen) && !FINDING_MORE.test(seen)) continue;
    done.add(test.id);
    facts.push({
      ...quoted(quoteAround(reading.note.text, sentence, mention)),
      kind: 'independent-interpretation',
      item: test.name,
      testId: test.id,
      ...(test.code === undefined ? {} : { code: test.code }),
      hasInterpretation: true,
      interpretationBilled: 'not-stated',
    });
  }
  return { facts, billed, observations };
}

/** The next sentence, or the one after it, says whose reading it was: "This was reviewed by me"; "I do see some thickening". */
function ownNext(sentences: readonly MaskedSentence[], { index, section }: MaskedSentence): boolean {
  const following = sentences.slice(index + 1, index + 3).filter((one) => one.section === section);
  const other = following.findIndex(({ text }) => text.includes(TEST));
  const about = other === -1 ? following : following.slice(0, other);
  return about.some(({ text }) => THIS_BY_ME.test(text) || OWN_EYES_FIRST.test(text));
}

/** "We did an x-ray. ... I do not see any fracture": the sentence that says what the clinician saw on it. */
function ownPicture(
  sentences: readonly MaskedSentence[],
  { index, section }: MaskedSentence,
  before: string,
): MaskedSentence | null {
  if (!ownBefore.test(before)) return null;
  for (const one of sentences.slice(index + 1, index + 9)) {
    if (one.section !== section || one.text.includes(TEST)) return null;
    if (OWN_EYES_FIRST.test(one.text) && ON_FILM.test(one.text)) return one;
  }
  return null;
}

/** What is seen on films and scans. */
const ON_FILM =
  /\b(?:fractur\w{1,3}|dislocat\w{1,3}|displace\w{1,4}|effusions?|infiltrates?|consolidation|opacit\w{1,3}|blood|fluid|air|fat pad|lesions?|lytic|mass|nodules?|pneumo\w{3,8}|h(?:a)?emorrhage|bleed\w{0,3}|bony|callus|hardware|alignment|spurs?|narrowing|arthrit\w{2}|obstruction|stones?|foreign body|growth plate|shift)\b/i;

function quoted(evidence: Evidence) {
  return { certainty: 'documented' as const, evidence: [evidence] };
}

/** Leaves out reviews of tests that the clinician read himself: the reading stands for them; an order stands beside it. */
export function withoutOwnReadings(uses: readonly TestUse[], readings: readonly Drawn[]): readonly TestUse[] {
  return uses.filter(({ status, test, mention }) => {
    const reading = readings.find(
      ({ testId }) =>
        testId === test.id || (test.category === 'modality' && testId?.startsWith(`${test.id} `) === true),
    );
    if (reading === undefined) return true;
    return (
      status !== 'reviewed' &&
      !reading.evidence.some((quote) => quote.start <= mention.start && mention.end <= quote.end)
    );
  });
}
