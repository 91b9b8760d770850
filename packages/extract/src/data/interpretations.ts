import type { DataFact, Evidence, Observation } from '@levelproof/contract';
import { contextOf, type Masked, quoteAround } from '../masking/context.js';
import type { TestUse } from './tests.js';
import { imagingStudy } from './imaging-study.js';

type Drawn = Omit<DataFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

/** The clinician says that the reading is his own: `reviewed by me`, `my interpretation`, `I personally reviewed the films`. */
const OWN_BEFORE =
  /\b(?:(?:i|we) (?:have |had |also |then )?(?:personally|independently|directly|myself) (?:\w{2,12} (?:and )?)?(?:reviewed|interpreted|visualized|viewed|read|looked at|examined|evaluated)|(?:i|we) (?:have |also )?(?:interpreted|visualized|looked at|read|viewed)|(?:my|own|independent|personal) (?:independent |personal |own |preliminary )?(?:interpretation|read|reading|review|visualization)|(?:personal(?:ly)?|independent(?:ly)?) (?:review(?:ed)?|interpret(?:ed|ation)|read)|(?:i|we) (?:have |also )?(?:personally )?review(?:ed)? (?:the |her |his |these |those |all )?(?:actual |outside |original )?(?:films?|images?|tracings?|scans?|pictures?|discs?|x-?rays?)(?: of| from)?)\b[^;\n]{0,70}$/i;
const OWN_AFTER =
  /^[^;\n]{0,90}?\b(?:(?:(?:independently|personally) )?(?:reviewed|interpreted|read|viewed|visualized|evaluated|looked at|seen|over-?read) by (?:me\b|myself|this (?:examiner|provider|physician|clinician)|the undersigned)|per my (?:read|review|interpretation|reading)|(?:on|by) my (?:own )?(?:read|review|interpretation|reading)|(?:independently|personally) (?:reviewed|interpreted|visualized|viewed|read)|(?:which |that )?(?:i|we) (?:personally|independently) (?:reviewed|interpreted|read|viewed|looked at)|as (?:i|we) (?:read|interpret) (?:it|them)|my (?:interpretation|read|reading) (?:is|of|was)|to my (?:own )?(?:inspection|review|reading|eye))/i;
/** It must say what was seen, in the same or the next sentence. */
const FINDING =
  /\b(?:show(?:s|ed|ing|n)?|demonstrat\w+|reveal\w*|see\b|seen|saw|no (?:evidence|acute|fracture|infiltrate|sign)|normal|abnormal|negative|positive|indicat\w+|consistent|sinus|fracture|infiltrate|effusion|mass|changes?|stable|clear|unremarkable|there (?:is|are|was|were)|appears?|with|elevation|significant)\b/i;
const FINDING_MORE =
  /\b(?:fx|displac\w{0,8}|angulat\w{0,4}|no \w{3,14}|dilat\w{0,6}|calcifi\w{0,6}|narrow\w{0,4}|align\w{0,5}|intact|degenerat\w{0,4}|thick\w{0,6}|mild|moderate|severe|ef\b|rate|rhythm|nsr|opens|within normal|(?:interpretation|read|reading|review|impression|by me|by myself) ?[:=]\s?\w{2,20})\b/i;
/** Somebody else's report, or a review that is no reading. */
const NOT_OWN =
  /\b(?:report(?:s|ed)?|radiolog(?:y|ist)(?:'s)? (?:read|report|interpretation)|read by (?:the )?radiolog|per radiology|results? (?:were|was)? ?reviewed)\b/i;
const BILLED =
  /\b(?:interpretation (?:is |was |will be )?(?:billed|reported) separately|separately (?:billed|reported)|(?:billed|reported|charged) (?:separately|with (?:the |its )?interpretation|by (?:me|us|(?:this|our|my) (?:office|practice|clinic|group)))|(?:i|we) (?:will )?(?:bill|report|charge)(?:ed)? (?:for )?(?:the |its )?(?:interpretation|reading|global)|see separate (?:procedure|interpretation|report)|93000|93010|(?:7[0-7]\d{3}) billed)\b/i;

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
    if (done.has(test.id) || !(OWN_BEFORE.test(before) || OWN_AFTER.test(after))) continue;
    if (NOT_OWN.test(before.slice(-60)) || /^\s?(?:report|results?)\b/i.test(after)) continue;
    const seen = `${after} ${following.slice(0, 160)}`;
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

function quoted(evidence: Evidence) {
  return { certainty: 'documented' as const, evidence: [evidence] };
}

/** Leaves out reviews of tests that the clinician read himself: the reading stands for them; an order stands beside it. */
export function withoutOwnReadings(uses: readonly TestUse[], readings: readonly Drawn[]): readonly TestUse[] {
  return uses.filter(({ status, test, mention }) => {
    const reading = readings.find(({ testId }) => testId === test.id);
    if (reading === undefined) return true;
    return (
      status !== 'reviewed' &&
      !reading.evidence.some((quote) => quote.start <= mention.start && mention.end <= quote.end)
    );
  });
}
