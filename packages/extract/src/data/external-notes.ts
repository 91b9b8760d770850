import type { DataFact, Observation } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import { type MaskedSentence, TEST } from '../masking/masked-sentence.js';

type Drawn = Omit<DataFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

/** Who wrote it, in our words; one source is one item however much came from it (R1.35). */
const SOURCES: readonly { readonly source: string; readonly pattern: RegExp }[] = [
  {
    source: 'discharge summary',
    pattern:
      /\b(?:discharge (?:summary|summaries|paperwork|records?)|hospital (?:discharge )?(?:records?|summary|notes?|paperwork|chart)|hospitalization records?|inpatient (?:records?|notes?)|op(?:erative)? (?:note|report)s?)\b/i,
  },
  {
    source: 'emergency department',
    pattern:
      /\b(?:ed|er|emergency (?:room|department)|urgent care|walk-in clinic|a ?& ?e) (?:visit )?(?:notes?|records?|reports?|paperwork|summary|documentation|physician(?:'s)? note)\b/i,
  },
  {
    source: 'cardiology',
    pattern:
      /\bcardiolog\w{1,4}(?:'s)? (?:consult(?:ation)? |clinic |office )?(?:notes?|records?|letters?|reports?|consult(?:ation)?)\b/i,
  },
  {
    source: 'neurology',
    pattern:
      /\bneurolog\w{1,4}(?:'s)? (?:consult(?:ation)? |clinic |office )?(?:notes?|records?|letters?|reports?|consult(?:ation)?)\b/i,
  },
  {
    source: 'oncology',
    pattern:
      /\b(?:oncolog|hematolog)\w{1,4}(?:'s)? (?:consult(?:ation)? |clinic |office )?(?:notes?|records?|letters?|reports?|consult(?:ation)?)\b/i,
  },
  {
    source: 'eye doctor',
    pattern:
      /\b(?:eye|ophthalmolog\w{1,4}|optometr\w{1,4})(?:'s)? (?:exam |doctor(?:'s)? |consult(?:ation)? )?(?:notes?|records?|letters?|reports?)\b/i,
  },
  {
    source: 'nephrology',
    pattern: /\bnephrolog\w{1,4}(?:'s)? (?:consult(?:ation)? |clinic )?(?:notes?|records?|letters?|reports?)\b/i,
  },
  {
    source: 'gastroenterology',
    pattern:
      /\b(?:gi|gastroenterolog\w{1,4})(?:'s)? (?:consult(?:ation)? |clinic )?(?:notes?|records?|letters?|reports?)\b/i,
  },
  {
    source: 'endocrinology',
    pattern: /\bendocrin\w{1,8}(?:'s)? (?:consult(?:ation)? |clinic )?(?:notes?|records?|letters?|reports?)\b/i,
  },
  {
    source: 'pulmonology',
    pattern: /\bpulmon\w{1,8}(?:'s)? (?:consult(?:ation)? |clinic )?(?:notes?|records?|letters?)\b/i,
  },
  {
    source: 'surgery',
    pattern:
      /\b(?:surg(?:ery|ical|eon)|orthop\w{1,8}|urolog\w{1,4}|neurosurg\w{1,6}|ent)(?:'s)? (?:consult(?:ation)? |clinic )?(?:notes?|records?|letters?|consult(?:ation)?)\b/i,
  },
  {
    source: 'rheumatology',
    pattern:
      /\b(?:rheumatolog|dermatolog)\w{1,4}(?:'s)? (?:consult(?:ation)? |clinic )?(?:notes?|records?|letters?)\b/i,
  },
  {
    source: 'gynecology',
    pattern:
      /\b(?:ob-?\/?gyn|gyn(?:a?ecolog\w{1,4})?|obstetric\w{0,4})(?:'s)? (?:consult(?:ation)? |clinic )?(?:notes?|records?|letters?)\b/i,
  },
  {
    source: 'mental health',
    pattern:
      /\b(?:psychiatr\w{1,6}|psycholog\w{1,6}|therapist|counsel(?:or|ing))(?:'s)? (?:consult(?:ation)? |intake )?(?:notes?|records?|letters?|reports?)\b/i,
  },
  {
    source: 'therapy',
    pattern:
      /\b(?:physical therap\w{1,4}|pt|occupational therap\w{1,4}|speech therap\w{1,4}|home health|wound care)(?:'s)? (?:progress )?(?:notes?|records?|reports?)\b/i,
  },
  {
    source: 'primary care',
    pattern:
      /\b(?:pcp|primary care(?: physician| provider| doctor)?|family (?:physician|doctor|practice)|referring (?:physician|provider|doctor)|pediatrician|gp)(?:'s)? (?:office )?(?:notes?|records?|letters?|referral)\b|\b(?:referral|referring) (?:letter|note|records?)\b/i,
  },
  {
    source: 'school',
    pattern: /\bschool (?:reports?|records?|notes?|letters?|evaluations?)\b|\bteacher (?:reports?|ratings?|forms?)\b/i,
  },
  {
    source: 'nursing facility',
    pattern:
      /\b(?:nursing home|snf|nursing facility|facility|group home|assisted living) (?:notes?|records?|chart|paperwork)\b/i,
  },
  { source: 'ambulance', pattern: /\b(?:ems|paramedics?|ambulance) (?:notes?|records?|reports?|run sheet)\b/i },
  {
    source: 'specialist',
    pattern: /\b(?:consult(?:ation|ant)?(?:'s)?|specialist(?:'s)?) (?:notes?|records?|letters?|reports?)\b/i,
  },
  {
    source: 'outside records',
    pattern:
      /\b(?:outside|external|transferr?(?:ing|ed)?|previous (?:doctor|physician|provider)(?:'s)?|care everywhere|health information exchange|another (?:hospital|facility)|other (?:hospital|facility)(?:'s)?) (?:hospital |facility |medical |clinic )?(?:records?|notes?|documents?|data|charts?)\b|\bmedical records? from\b|\brecords? from (?:dr|the|her|his|an?|another|outside)\b|\b(?:brought|sent|faxed|provided|with) (?:her|his|their|the)(?: old| previous)? medical records\b|\bcare everywhere\b/i,
  },
];
const DOCTOR =
  /\b(?:notes?|letters?|records?|reports?|consult) (?:from|of|by) (?:the )?(?:office of )?(Dr\.? ?[A-Z][A-Za-z'-]{0,20}|Doctor [A-Z][A-Za-z'-]{1,20})|\b(Dr\.? ?[A-Z][A-Za-z'-]{0,20})'s (?:\w{2,14} )?(?:notes?|letters?|records?|reports?|consult(?:ation)?)\b/;
const READ_BEFORE =
  /\b(?:review(?:ed|ing|s)?|read|looked (?:at|over|through)|per|according to|based on|as (?:noted|documented|stated) in|noted in|went (?:over|through)|received|analy[sz]ed|summari[sz]ed|brought|noted in|recorded in)\b[^;\n]{0,70}$/i;
const READ_AFTER =
  /^[^;\n]{0,80}?\b(?:reviewed|read|noted|appreciated|show(?:s|ed)|indicat(?:es|ed)|states?|stated|document(?:s|ed)|reveal(?:s|ed)|describ(?:es|ed)|mention(?:s|ed)|recommend(?:s|ed)|suggest(?:s|ed))\b/i;
const REVIEWED = /\b(?:review(?:ed|ing|s)?|read|went over|looked (?:at|over))\b/i;
const OWN =
  /\b(?:my|our)(?: own)? (?:last|previous|prior|own|earlier|old|office|clinic)?\s?(?:visit |clinic |office |progress )?(?:notes?|records?|chart|documentation)\b/i;
const PENDING =
  /\b(?:(?:to|should|can|plan(?:s|ned)? to) (?:review|read|look)|request(?:ed|ing)?|will (?:obtain|request|get|review|send|try)|obtain|await(?:ing)?|pending|not available|unavailable|unable to (?:obtain|review)|sign(?:ed)? (?:a )?release|release of|forward|send|fax|copy of this|cc)\b/i;
const GENERIC =
  /\b(?:records?|chart|old (?:records?|chart)|medical records?|notes?|documentation)\b[^;\n]{0,40}\breview(?:ed)?\b|\breview(?:ed)? (?:of )?(?:the |her |his |all |old |available |previous |prior |past |patient'?s )*(?:medical )?(?:records?|charts?|notes)\b/i;
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
  for (const sentence of sentences) {
    if (sentence.zone === 'lists') continue;
    if (DATABASE.test(sentence.text)) {
      observations.push({
        ...proof(text, sentence, sentence.text.search(DATABASE)),
        kind: 'monitoring-database-check',
        item: 'prescription monitoring database',
      });
      continue;
    }
    if (OWN.test(sentence.text) && REVIEWED.test(sentence.text)) {
      observations.push({
        ...proof(text, sentence, sentence.text.search(OWN)),
        kind: 'own-notes-reviewed',
        item: 'own note',
      });
      continue;
    }
    const named = sourcesIn(sentence);
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
    if (named.length > 0 || !GENERIC.test(sentence.text) || PENDING.test(sentence.text)) continue;
    if (/\b(?:review of (?:systems|symptoms)|systems? (?:were |was )?reviewed)\b/i.test(sentence.text)) continue;
    observations.push({
      ...proof(text, sentence, sentence.text.search(GENERIC)),
      kind: 'records-reviewed-without-source',
      item: 'records',
    });
  }
  return { facts: [...facts.values()], observations };
}

function sourcesIn(sentence: MaskedSentence): readonly { readonly source: string; readonly at: number }[] {
  const { text } = sentence;
  const found: { readonly source: string; readonly at: number }[] = [];
  const doctor = DOCTOR.exec(text);
  for (const { source, pattern } of SOURCES) {
    const match = pattern.exec(text);
    if (match === null || !isRead(text, match.index, match[0].length)) continue;
    if (source === 'specialist' || source === 'outside records') {
      // A general word for a source that is named beside it is not a second one.
      if (found.length > 0 || doctor !== null) continue;
    }
    found.push({ source, at: match.index });
  }
  if (doctor !== null && found.length === 0 && isRead(text, doctor.index, doctor[0].length)) {
    found.push({ source: (doctor[1] ?? doctor[2] ?? 'physician').trim(), at: doctor.index });
  }
  return found;
}

/** Whether the note says that the document was read, not merely that there is one, or that this is it. */
function isRead(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const after = text.slice(at + length, at + length + 100);
  if (/\b(?:this|my|our)\s$/i.test(before) || before.trimEnd().endsWith(TEST)) return false;
  return (READ_BEFORE.test(before) || READ_AFTER.test(after)) && !isWanted(text, at, length);
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
