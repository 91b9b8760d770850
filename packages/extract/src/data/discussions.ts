import type { DataFact, Observation } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';

type Drawn = Omit<DataFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

const TALK =
  /\b(?:discuss(?:ed)?|spoke|spoken|talked|conferred|consulted|reviewed (?:the |this )?(?:case|patient|films?|results?)|case (?:was )?discussed|called|phoned|telephoned|paged|curbsided|communicated|coordinated|conversation|in consultation|touched base|telephone call|phone call|contacted)\b[^;\n]{0,60}?\b(?:with|to|by)?\s/i;
const CLINICIAN =
  /\b(?:with|to|called|phoned|telephoned|paged|consulted|contacted|curbsided|by)\s(?:the |our |his |her |patient'?s |an? |their |on-?call |attending |consulting |covering |outside |accepting |receiving )*(dr\.? ?[a-z][a-z'-]{0,20}|doctor [a-z][a-z'-]{1,20}|cardiolog\w{1,4}|nephrolog\w{1,4}|neurolog\w{1,4}|neurosurg\w{1,6}|(?:general |vascular |plastic |trauma |oral |thoracic |orthop\w{1,8} |hand )?surg(?:eon|ery)|orthop\w{1,8}|radiolog\w{1,4}|patholog\w{1,4}|hospitalist|intensivist|(?:ed|er|emergency(?: room| department)?|icu|nicu|picu) (?:physician|provider|attending|doctor|resident|staff)|oncolog\w{1,4}|hematolog\w{1,4}|endocrinolog\w{1,4}|gastroenterolog\w{1,4}|gi\b|pulmonolog\w{1,4}|pulmonary|psychiatr\w{1,4}|psycholog\w{1,4}|therapist|pharmacist|ob-?\/?gyn|obstetric\w{1,4}|gyna?ecolog\w{1,4})/i;
const CLINICIAN_MORE =
  /\b(?:with|to|called|phoned|telephoned|paged|consulted|contacted|curbsided|by)\s(?:the |our |his |her |patient'?s |an? |their |on-?call |attending |consulting |covering |outside )*(urolog\w{1,4}|rheumatolog\w{1,4}|dermatolog\w{1,4}|ophthalmolog\w{1,4}|optometr\w{1,4}|otolaryngolog\w{1,4}|ent\b|infectious diseases?|pcp|primary care (?:physician|provider|doctor)|family (?:physician|doctor)|pediatrician|specialist|consultant|physical therapist|poison (?:control|center)|toxicolog\w{1,4}|palliative care|perinatolog\w{1,4}|neonatolog\w{1,4}|an?esthesi\w{1,8}|dentist|podiatr\w{1,4}|allergist|geneticist|transplant (?:team|surgeon|coordinator)|home health nurse|nurse practitioner at|midwife|gp\b)/i;
const SOURCE =
  /\b(?:with|to|called|phoned|contacted)\s(?:the |his |her |patient'?s |their |an? )*(lawyer|attorney|parole officer|probation officer|case manager|case ?worker|social worker|teacher|school (?:counselor|nurse|psychologist|principal|staff)|guidance counselor|cps|aps|child protective services|adult protective services|group home (?:manager|staff)|police|employer|insurance (?:medical )?(?:reviewer|director)|medical director)\b/i;
const CONTACT = /\bpatient(?:'s care| care)?\b|\bthe (?:mother|father|family|parents|wife|husband|daughter|son)\b/i;
const INSIDE =
  /\b(?:my (?:own )?(?:partner|colleague|associate|ma|nurse|resident|attending|team|staff|supervisor)|same group|same specialty|our (?:nurse|staff|team|resident))\b/i;
const ONE_WAY =
  /\b(?:message (?:was )?(?:sent|left)|left (?:a )?(?:message|voicemail)|note (?:was )?(?:routed|sent|forwarded|faxed)|cc'?d|in-?basket|awaiting (?:a )?call ?back|sent (?:a )?(?:message|note|letter|fax)|letter (?:was )?(?:sent|dictated))\b/i;
const FUTURE =
  /\b(?:will|should|plan(?:s|ned)? to|to (?:be )?discuss|would like to|going to|may|if|need(?:s)? to|advised to|asked to|instructed to|encouraged to|recommend(?:ed)?|follow-?up|appointment|referr(?:ed|al)|she|he|they|patient|mom|mother|father|dad|parents?|family|wife|husband|daughter|son|has an?|to)\s?(?:\w{1,14}\s){0,4}$/i;
const AGREED =
  /\b(?:dr\.? ?[a-z][a-z'-]{0,20}|cardiology|surgery|neurosurgery|orthopedics|the (?:hospitalist|intensivist|icu physician|surgeon|cardiologist|consultant))\b[^;\n]{0,40}?\b(?:(?:has |have )?(?:agree[sd]|accept(?:s|ed)|recommend(?:s|ed)|advis(?:es|ed)|suggest(?:s|ed)) (?:with|to|the|that|taking|admit\w*|transfer|starting|on))/i;

/** Talks with professionals outside about management or results (R1.38): one fact a partner. */
export function findDiscussions({ reading, sentences }: Masked): {
  readonly facts: readonly Drawn[];
  readonly observations: readonly Seen[];
  /** Talks with a doctor of whom the note does not say whether he is outside the group. */
  readonly questions: readonly Drawn[];
} {
  const { text } = reading.note;
  const facts = new Map<string, Drawn>();
  const observations: Seen[] = [];
  const doubtful: (Pick<Drawn, 'certainty' | 'evidence'> & { readonly who: string })[] = [];
  for (const sentence of sentences) {
    if (sentence.zone === 'lists' || sentence.zone === 'examination') continue;
    const talk = TALK.exec(sentence.text);
    if (ONE_WAY.test(sentence.text)) {
      observations.push({
        ...proof(text, sentence, sentence.text.search(ONE_WAY)),
        kind: 'one-way-message',
        item: 'message',
      });
      if (talk === null) continue;
    }
    const partner = talk === null ? null : partnerOf(sentence.text, talk.index);
    if (partner === null) {
      const agreed = AGREED.exec(sentence.text);
      if (
        agreed === null ||
        !isHere(sentence) ||
        (isBareDoctor(agreed[0].toLowerCase()) && !SPECIALTY.test(sentence.text)) ||
        FUTURE.test(sentence.text.slice(0, agreed.index))
      )
        continue;
      add(
        facts,
        'external-clinician',
        agreed[0].split(/\s(?:has|have|agree|accept|recommend|advis|suggest)/i)[0] ?? 'consultant',
        text,
        sentence,
        agreed.index,
      );
      continue;
    }
    if (INSIDE.test(sentence.text)) continue;
    if (isBareDoctor(partner.who) && !SPECIALTY.test(sentence.text)) {
      doubtful.push({ who: partner.who, ...proof(text, sentence, partner.at) });
      continue;
    }
    add(facts, partner.kind, partner.who, text, sentence, partner.at);
  }
  const [asked] = doubtful;
  if (asked === undefined) return { facts: [...facts.values()], observations, questions: [] };
  const { who, ...shown } = asked;
  observations.push({ ...shown, kind: 'discussion-without-content', item: who });
  const question = {
    ...shown,
    kind: 'discussion',
    item: who,
    source: who,
    partner: 'external-clinician',
    interactive: true,
    external: 'yes',
  } as const;
  return { facts: [...facts.values()], observations, questions: facts.size === 0 ? [question] : [] };
}

/** A doctor's name alone does not say whether he is of the same group. */
function isBareDoctor(who: string): boolean {
  return /^(?:dr|doctor)\b/.test(who);
}

const SPECIALTY =
  /\b(?:\w{3,14}(?:ologist|ology|iatrist|iatry|surgery|surgeon)|orthop\w{2,8}|hospitalist|intensivist|(?:ed|er|icu|emergency) (?:physician|doctor|attending)|primary care|pcp|pediatrician|radiolog\w{1,4}|on[- ]call|consultant|ob-?\/?gyn|transplant|outside|accepting|at (?:the )?[A-Z][a-z]+)\b/i;

/** Whose talk it is: told in the plan, the course or the judgement, or by "I". */
function isHere(sentence: MaskedSentence): boolean {
  return sentence.zone === 'plan' || sentence.zone === 'course' || sentence.zone === 'assessment';
}

function partnerOf(
  text: string,
  from: number,
): { readonly kind: 'external-clinician' | 'appropriate-source'; readonly who: string; readonly at: number } | null {
  const before = text.slice(Math.max(0, from - 60), from);
  if (FUTURE.test(before) && !/\b(?:i|we)\s(?:have |also |then )?$/i.test(before)) return null;
  const rest = text.slice(from, from + 100);
  const clinician = CLINICIAN.exec(rest) ?? CLINICIAN_MORE.exec(rest);
  const source = SOURCE.exec(rest);
  const match = clinician ?? source;
  if (match === null) return null;
  const between = rest.slice(0, match.index);
  if (CONTACT.test(between) && /\bwith\b/i.test(between)) return null;
  if (/\bpatient\b|\bmother\b|\bfamily\b/i.test(match[0])) return null;
  return {
    kind: clinician === null ? 'appropriate-source' : 'external-clinician',
    who: (match[1] ?? '').toLowerCase(),
    at: from,
  };
}

function add(
  facts: Map<string, Drawn>,
  partner: 'external-clinician' | 'appropriate-source',
  who: string,
  text: string,
  sentence: MaskedSentence,
  at: number,
): void {
  if (facts.has(who)) return;
  facts.set(who, {
    ...proof(text, sentence, at),
    kind: 'discussion',
    item: who,
    source: who,
    partner,
    interactive: true,
    external: 'yes',
  });
}

function proof(text: string, sentence: MaskedSentence, at: number) {
  const start = sentence.start + Math.max(0, at);
  return { certainty: 'documented' as const, evidence: [quoteAround(text, sentence, { start, end: start + 1 })] };
}
