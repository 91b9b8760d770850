import type { DataFact, Observation } from '@levelproof/contract';
import { type Match, says, matchIn } from '@levelproof/note';
import type { ExternalSource } from '../lexicons/external-sources.js';
import { type Masked, quoteAround } from '../masking/context.js';
import { type MaskedSentence, TEST } from '../masking/masked-sentence.js';
import { sourcesBySentence } from './sources.js';

type Drawn = Omit<DataFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

/** Words for something written. */
const DOCUMENT_AFTER =
  /^(?:'s|\u2019s)?\s(?:(?:consult(?:ation)?|clinic|office|progress|visit|intake|triage|medical|transfer|discharge|admission|initial|last|recent|follow-?up|hospital|physician|treatment|rating|evaluation) ){0,2}(notes?|records?|letters?|correspondence|reports?|paperwork|documentation|documents|chart|summar(?:y|ies)|consult(?:ation)?s?|evaluations?|assessments?|ratings?|forms?|sheet|run sheet|log|visit notes?|referral|H&P)\b/i;
const DOCUMENT_BEFORE =
  /\b([Nn]otes?|[Rr]ecords?|[Ll]etters?|correspondence|[Rr]eports?|[Pp]aperwork|[Dd]ocumentation|documents|[Ss]ummar(?:y|ies)|consult(?:ation)?s?|evaluations?|faxe?s?|[Cc]hart)\s(?:dated \S{4,10} |[\d/]{4,10} ){0,1}(?:from|by|of|at|with|sent by)\s(?:(?:the|her|his|their|an?|patient's|outside|local|office of|previous|prior|recent|last|st\.?|dr\.?|doctor|[A-Z][\w.'-]{0,18},?|of|in|at|from) \(?){0,5}$/;
/** An examination by another is a note only where it is plainly read. */
const LOOSE_DOCUMENT = /^(?:consult|evaluation|assessment|referral)/i;
const DOCTOR =
  /\b(?:notes?|letters?|records?|reports?|consult) (?:from|of|by) (?:the )?(?:office of )?(Dr\.? ?[A-Z][A-Za-z'-]{0,20}|Doctor [A-Z][A-Za-z'-]{1,20})|\b(Dr\.? ?[A-Z][A-Za-z'-]{0,20})'s (?:\w{2,14} )?(?:notes?|letters?|records?|reports?|consult(?:ation)?)\b/;
/** Records of a place with a name of its own. */
const NAMED_PLACE =
  /\b(?:[Nn]otes?|[Rr]ecords?|[Ss]ummary|summaries|[Pp]aperwork|[Rr]eports?|[Dd]ocuments|[Cc]hart|[Ll]etters?)\s(?:from|at|of|by)\s(?:the )?(St\.? [A-Z][\w'-]{1,20}|(?:[A-Z][\w.'&-]{0,20} ){1,4}(?:Hospital|Medical|Clinic|Health|Healthcare|University|Center|Institute|Children's|Rehab\w{0,10}|Urgent|Memorial|Infirmary|Practice))\b/;
/** In a letter to a colleague: what he wrote. */
const YOURS =
  /\b(?<!\b(?:will|please|to|would|could|can|should) )(?:review(?:ed|ing)?|read|reading|according to|per|noted in|described in|mentioned in)\s(?:of )?your (?:\w{3,12} |\d{4} ){0,2}(?:note|letter|report|consultation|records|evaluation|summary)\b(?! (?:for|that you refer))/i;
/** Documents that have no name of a source, only that they are of another. */
const OTHERS =
  /\b(?:transferr?(?:ing|ed)?|previous (?:doctor|physician|provider)(?:'s)?|another (?:hospital|facility)|other (?:hospital|facility)(?:'s)?) (?:hospital |facility |medical |clinic )?(?:records?|notes?|documents?|data|charts?)\b|\bmedical records? from\b|\brecords? from (?:the|her|his|an?|another|outside)\b|\b(?:brought|sent|faxed|provided|with) (?:her|his|their|the)(?: old| previous)? medical records\b/i;
const READ_BEFORE =
  /\b(?:review(?:ed|ing|s)?|read|looked (?:at|over|through)|per|according to|based on|as (?:noted|documented|stated) in|noted in|went (?:over|through)|received|analy[sz]ed|summari[sz]ed|(?:information|history|data) (?:was |is |has been )?(?:also )?(?:taken|obtained|gathered|gleaned) (?:from|through)|(?:is|was) seen (?:today )?with|brought|noted in|recorded in)\b[^;\n]{0,70}$/i;
const READ_AFTER =
  /^[^;\n]{0,80}?\b(?:reviewed|read|noted|appreciated|show(?:s|ed)|indicat(?:es|ed)|states?|stated|document(?:s|ed)|reveal(?:s|ed)|describ(?:es|ed)|mention(?:s|ed)|refer(?:s|red)? to|(?:do|does|did) (?:show|note|state|mention|indicate|suggest|reveal|document|describe)|notes?|lists?|outlin(?:es|ed)|detail(?:s|ed)|includ(?:es|ed)|contain(?:s|ed)|report(?:s|ed)|recommend(?:s|ed)|suggest(?:s|ed))\b(?<!\b(?:is|was|were|be|been|are) (?:recommended|suggested|noted))/i;
const REVIEWED = /\b(?:review(?:ed|ing|s)?|read|went over|looked (?:at|over))\b/i;
const OWN =
  /\b(?:my|our)(?: own)? (?:last|previous|prior|own|earlier|old|office|clinic)?\s?(?:visit |clinic |office |progress )?(?:notes?|records?|chart|documentation)\b/i;
const PENDING =
  /\b(?:(?:to|should|can|plan(?:s|ned)? to) (?:review|read|look)|request(?:ed|ing)?|will (?:obtain|request|get|review|send|try)|obtain|await(?:ing)?|pending|not available|unavailable|unable to (?:obtain|review)|sign(?:ed)? (?:a )?release|release of|forward|send|fax|copy of this|cc)\b/i;
const GENERIC =
  /\b(?:records?|chart|old (?:records?|chart)|medical records?|notes?|documentation)\b[^;\n]{0,40}\breview(?:ed)?\b|\breview(?:ed)? (?:of )?(?:the |her |his |all |old |available |previous |prior |past |patient'?s )*(?:medical )?(?:records?|charts?|notes)\b/i;
/** The patient's own systems, or what the time of the day went into. */
const NO_RECORDS =
  /\b(?:review of (?:systems|symptoms)|systems? (?:were |was )?reviewed)\b|\b(?:total|\d{1,3}) ?(?:time|min(?:ute)?s?)\b/i;
const DATABASE =
  /\b(?:pdmp|prescription (?:drug )?monitoring(?: program| database)?|controlled substance (?:database|registry)|oarrs|kasper|i-?stop|cures (?:report|database)|maps report|narxcare)\b/i;

/** Notes from outside this clinician's group and specialty that were reviewed, one fact a source. */
export function findExternalNotes({ reading, sentences }: Masked): {
  readonly facts: readonly Drawn[];
  readonly observations: readonly Seen[];
} {
  const { text } = reading.note;
  const facts = new Map<string, Drawn>();
  const observations: Seen[] = [];
  const mentions = sourcesBySentence(reading.note, sentences);
  for (const sentence of sentences) {
    if (sentence.zone === 'lists') continue;
    if (says(DATABASE, sentence)) {
      observations.push({
        ...proof(text, sentence, sentence.text.search(DATABASE)),
        kind: 'monitoring-database-check',
        item: 'prescription monitoring database',
      });
      continue;
    }
    if (says(OWN, sentence) && says(REVIEWED, sentence)) {
      observations.push({
        ...proof(text, sentence, sentence.text.search(OWN)),
        kind: 'own-notes-reviewed',
        item: 'own note',
      });
      continue;
    }
    const named = sourcesIn(sentence, mentions(sentence));
    for (const { source, at } of named) {
      if (!facts.has(source))
        facts.set(source, {
          ...proof(text, sentence, at),
          kind: 'external-note',
          item: source,
          source,
          external: 'yes',
        });
    }
    if (named.length > 0 || !says(GENERIC, sentence) || says(PENDING, sentence)) continue;
    if (says(NO_RECORDS, sentence)) continue;
    observations.push({
      ...proof(text, sentence, sentence.text.search(GENERIC)),
      kind: 'records-reviewed-without-source',
      item: 'records',
    });
  }
  return { facts: [...facts.values()], observations };
}

interface Found {
  readonly source: string;
  readonly at: number;
  readonly loose: boolean;
}

/** The sources whose documents a sentence says were read, one of each, in the order of the sentence. */
function sourcesIn(sentence: MaskedSentence, mentions: readonly Match<ExternalSource>[]): readonly Found[] {
  const { text } = sentence;
  const found: Found[] = [];
  /** Where the words for a document stand that have a source already: "ER records from the hospital" are one. */
  const taken = new Set<number>();
  const add = (source: string, at: number, length: number, loose = false): void => {
    if (found.some((one) => one.source === source)) return;
    if (isRead(sentence, at, length)) found.push({ source, at, loose });
  };
  for (const { start, end, value } of mentions) {
    if (value.name === 'radiology' || value.name === 'pathology') continue;
    const from = start - sentence.start;
    const to = end - sentence.start;
    const after = DOCUMENT_AFTER.exec(text.slice(to, to + 70));
    const before = after === null ? DOCUMENT_BEFORE.exec(text.slice(Math.max(0, from - 90), from)) : null;
    const document = after?.[1] ?? before?.[1];
    if (!value.document && document === undefined) continue;
    if (/\b(?:our|my)\s(?:\w{2,12}\s)?$/i.test(text.slice(Math.max(0, from - 24), from))) continue;
    if (document !== undefined && LOOSE_DOCUMENT.test(document) && !isPlainlyRead(sentence, from)) continue;
    const at = before === null ? from : from - before[0].length;
    const word = document === undefined ? from : text.indexOf(document, before === null ? to : at);
    if (taken.has(word)) continue;
    taken.add(word);
    add(value.name, at, to - at + (after?.[0].length ?? 0), value.loose);
  }
  const doctor = matchIn(DOCTOR, sentence);
  if (doctor !== null && !found.some(({ at, loose }) => !loose && Math.abs(at - doctor.index) < BESIDE)) {
    add((doctor[1] ?? doctor[2] ?? 'physician').trim(), doctor.index, doctor[0].length);
  }
  const place = matchIn(NAMED_PLACE, sentence);
  if (place !== null && !found.some(({ at, loose }) => !loose && Math.abs(at - place.index) < BESIDE)) {
    add((place[1] ?? 'facility').trim(), place.index, place[0].length);
  }
  const yours = matchIn(YOURS, sentence);
  if (yours !== null && found.length === 0 && !isWanted(text, yours.index, yours[0].length))
    found.push({ source: 'referring clinician', at: yours.index, loose: false });
  const others = matchIn(OTHERS, sentence);
  if (others !== null && found.length === 0) add('outside records', others.index, others[0].length, true);
  // A general word for a source that is named beside it is not a second one.
  const named = found.filter(({ loose }) => !loose);
  return named.length > 0 ? named : found.slice(0, 1);
}

/** So near belongs a name to a source, in UTF-16 code units. */
const BESIDE = 50;

function isPlainlyRead({ lead, text }: MaskedSentence, at: number): boolean {
  return (
    lead === 'reviewed' ||
    /\b(?:reviewed|read|per|according to|noted in|based on)\b[^;\n]{0,50}$/i.test(text.slice(Math.max(0, at - 70), at))
  );
}

/** Whether the note says that the document was read, not merely that there is one, or that this is it. */
function isRead({ text, lead }: MaskedSentence, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const after = text.slice(at + length, at + length + 100);
  if (/\b(?:this|my|our)\s$/i.test(before) || before.trimEnd().endsWith(TEST)) return false;
  if (isWanted(text, at, length)) return false;
  return lead === 'reviewed' || READ_BEFORE.test(before) || READ_AFTER.test(after);
}

/** Records that are asked for are not yet read. */
function isWanted(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + length, at + length + 50);
  return (
    PENDING.test(before) ||
    /^[^;\n]{0,30}\b(?:pending|requested|not available|unavailable|not yet|will be)\b/i.test(after)
  );
}

function proof(text: string, sentence: MaskedSentence, at: number) {
  const start = sentence.start + Math.max(0, at);
  return { certainty: 'documented' as const, evidence: [quoteAround(text, sentence, { start, end: start + 1 })] };
}
