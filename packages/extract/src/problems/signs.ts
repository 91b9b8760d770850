import type { TestUse } from '../data/tests.js';
import { type Cue, cueLexicon, findCues } from '../cues/cue.js';
import { sentenceAt } from '../cues/window.js';
import { problemStatusRows } from '../lexicons/problem-status.js';
import type { ProblemEntry, ProcedureEntry } from '../reading/entries.js';
import { type BySentence, bySentence } from '../reading/by-sentence.js';
import type { Reading } from '../reading/reading.js';
import type { DrugUse } from '../risk/drug-uses.js';
import { type Uses, usesOf } from '../uses.js';
import type { Care } from './care.js';
import { courseCues } from './course-words.js';
import { type Measured, measuresOf } from './measures.js';

/** What a status word says; see the table. */
export type StatusKind =
  | 'at-goal'
  | 'stable'
  | 'improving'
  | 'resolved'
  | 'unchanged'
  | 'not-at-goal'
  | 'worsening'
  | 'side-effects'
  | 'severe'
  | 'new'
  | 'unclear'
  | 'minor'
  | 'elsewhere'
  | 'not-addressed'
  | 'none';

/** Everything in the note that bears on how problems stand and what is done about them, by sentence. */
export interface Signs {
  readonly reading: Reading;
  readonly care: Care;
  /** The assessment item whose head a sentence is. */
  headOf(sentence: number): number | undefined;
  readonly problems: BySentence<ProblemEntry>;
  readonly procedures: BySentence<ProcedureEntry>;
  drugs(sentence: number): readonly DrugUse[];
  tests(sentence: number): readonly TestUse[];
  statuses(sentence: number): readonly Cue<StatusKind>[];
  /** Readings of measures by the root of the problem that they are the goal of. */
  readonly measures: ReadonlyMap<string, readonly Measured[]>;
}

const statusLexicon = cueLexicon<StatusKind>(problemStatusRows);

/** Gathers the signs of a note, once. */
export function signsOf(reading: Reading, care: Care, found: Uses = usesOf(reading)): Signs {
  const heads = new Map(reading.items.map(({ index, head }) => [sentenceAt(reading.note, head.start), index]));
  return {
    reading,
    care,
    headOf: (sentence) => heads.get(sentence),
    problems: bySentence(reading.problems),
    procedures: bySentence(reading.procedures),
    drugs: grouped(found.drugs, ({ sentence }) => sentence.index),
    tests: grouped(found.tests, ({ sentence }) => sentence.index),
    statuses: grouped(statusCues(reading), ({ sentence }) => sentence),
    measures: measuresOf(reading),
  };
}

function grouped<T>(all: readonly T[], sentenceOf: (one: T) => number): (sentence: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(sentenceOf(one));
    if (group === undefined) groups.set(sentenceOf(one), [one]);
    else group.push(one);
  }
  return (sentence) => groups.get(sentence) ?? [];
}

/** Status words that are meant: not what may come, not what is feared, not what is denied. */
function statusCues({ note, drugs }: Reading): readonly Cue<StatusKind>[] {
  const drugsOf = bySentence(drugs);
  return [...findCues(statusLexicon(), note).all, ...courseCues(note)].filter((cue) => {
    if (cue.kind === 'none') return false;
    const sentence = note.sentences[cue.sentence];
    if (sentence === undefined || sentence.heading) return false;
    if (
      FOLLOWED_BY.test(note.text.slice(cue.start, cue.end)) &&
      !BY_SOMEBODY.test(note.text.slice(cue.end, cue.end + 90))
    )
      return false;
    const words = note.text.slice(cue.start, Math.min(sentence.end, cue.end + 60));
    if (cue.kind === 'not-at-goal' && FOR_THE_MOMENT.test(words)) return false;
    if (cue.kind === 'stable' && OF_THE_PATIENT.test(note.text.slice(sentence.start, cue.start))) return false;
    if (/^increas/i.test(words) && drugsOf(cue.sentence).some(({ start }) => start > cue.end && start - cue.end < 25))
      return false;
    const before = note.text.slice(Math.max(sentence.start, cue.start - 90), cue.start);
    if (WELL.has(cue.kind) && ENDED.test(note.text.slice(cue.end, cue.end + 40))) return false;
    if (MAY_COME.test(before) || TAUGHT.test(note.text.slice(sentence.start, cue.start))) return false;
    if (NOT_BELIEVED.test(before) && cue.kind !== 'unclear') return false;
    if ((cue.kind === 'worsening' || cue.kind === 'severe') && isOccasion(words, before)) return false;
    if (cue.kind === 'not-at-goal' && IN_GENERAL.test(note.text.slice(cue.end, cue.end + 60))) return false;
    return !DENIED.test(before) || cue.kind === 'unclear' || cue.kind === 'elsewhere';
  });
}

const WELL: ReadonlySet<StatusKind> = new Set<StatusKind>(['at-goal', 'stable', 'improving', 'resolved', 'unchanged']);
/** Well once, and no more: `doing well until yesterday`. Care that goes on until a day is no such end. */
const ENDED =
  /^[^.;:]{0,16}?\b(?:(?:un)?til|up (?:un)?til|up to|prior to|before) (?!(?:her|his|their|the) (?:next|follow)|next|seen|follow|further|we\b|i\b|she (?:sees|is seen)|he (?:sees|is seen))/i;

/** A pressure or a sugar that pain or fear has raised says nothing of its treatment. */
const FOR_THE_MOMENT =
  /^[^.;]{0,12}(?:elevated|high)\b[^.;]{0,25}\b(?:due to|because of|secondary to|related to|from)\b[^.;]{0,25}\b(?:pain|anxiety|anxious|stress|white[- ]coat|nervous\w{0,4})\b/i;
/** The state of the patient at the door, not that of a problem. */
const OF_THE_PATIENT = /^\W{0,4}(?:(?:discharge )?condition|disposition|vital signs|vitals)\b/i;

/** Worse on an occasion, or worse once: neither says that it is worse now. */
function isOccasion(words: string, before: string): boolean {
  return AGGRAVATED.test(words) || PAST_EVENT.test(words) || (EVENT.test(words) && FORMER.test(before));
}

const AGGRAVATED =
  /^(?:worse (?:at night|in the (?:morning|evening|cold)|with|by|when|upon|after|during|on)\b|exacerbated (?:by|with) (?:\w{1,12} ){0,3}?(?:activit(?:y|ies)|movements?|motion|exercise|exertion|\w{3,12}ing)\b)/i;
/** What an illness out of control does to anybody. */
const IN_GENERAL =
  /^(?:,? (?!(?:is|are|was|were)\b)[\w-]{2,14}){0,2} (?:leads? to|can (?:lead|cause|result|damage)|may (?:lead|cause|result)|causes|damages|increases? (?:the |her |his )?risk|puts)\b/i;
const EVENT =
  /^(?:(?:acute |mild |moderate |severe )?(?:\w{3,8} )?(?:exacerbation|flare(?:[- ]?up)?|decompensation|relapse)s?)\b/i;
const PAST_EVENT =
  /^(?:(?:acute |mild |moderate |severe )?(?:\w{3,8} )?(?:exacerbation|flare(?:[- ]?up)?|decompensation|relapse))\b[^.;,]{0,40}\b(?:earlier (?:in|this)|last (?:week|month|year|spring|summer|fall|autumn|winter)|(?:weeks?|months?|years?) ago|in (?:the past|19\d\d|20\d\d))/i;
const FORMER = /\b(?:last|previous|prior|past|history of(?: an?)?)\s(?:\w{3,9} )?$/i;
/** "Followed by weight bearing" says what comes next; somebody must do it. */
const FOLLOWED_BY = /\b(?:followed|treated) by$/i;
const BY_SOMEBODY =
  /^ (?:[\w.,'’-]{1,16} ){0,4}?(?:drs?\b|doctors?|physicians?|provider|pcp|primary|gi|id|ent|gyn|va|ortho|renal|cards|heme|onc|neuro|rheum|endo|vascular|psych|ophtho|clinic|center|team|service|surgeons?|surgery|department|hospital|hospice|medicine|transplant|group|[a-z]{3,20}(?:olog(?:ist|y)|iatr(?:ist|y)|ist|icians?|dontics))\b/i;

const MAY_COME =
  /\b(?:if|once|as soon as|should (?:she|he|the|her|his|it|symptoms|they)|unless|until|in case|whenever|return (?:for|to|if|in|sooner|precautions)|call (?:us|me|back|if|for)|to (?:see if|make sure|ensure|prevent|avoid|help|keep)|in (?:the )?hopes?|hopefully|risks? (?:of|for|include)|monitor for|watch for|used for|in case of|for any|as needed for|would|worried (?:about|that)|concerned (?:about|that)|goal (?:is|of)|prior to|can (?:be|get|become)|may (?:be|get|become|need)|might (?:be|get|become)|could (?:be|get|become)|used to be|when (?:she|he|it|symptoms|needed|having|experiencing)|had been|initially|previously|in the past|mother|father|family)\b[^.;]{0,70}$/i;
/** What such an illness does in general: `it can also include …`. */
const TAUGHT = /\b(?:can|may) (?:also |sometimes |often )?(?:include|cause|lead to|result in)\b/i;
/** "I do not believe that it is symptomatic." */
const NOT_BELIEVED =
  /\b(?:do|does|did) ?n[o']t (?:believe|think|feel|expect)\b[^.;]{0,80}$|\bdoubt\w{0,3}\b[^.;]{0,60}$/i;
const DENIED =
  /\b(?:no|without) (?:[\w-]{3,14} )?(?:signs?|evidence|indications?|suggestion|hint|symptoms?) (?:of|for|suggesting) (?:[\w-]{2,14} ){0,2}$|\b(?:no|not|without|denies|denied|negative for|never|nor|isn't|aren't|wasn't)\s(?:(?:any|had|has|been|getting|giving|providing|provided?|having|much|very|really|further|evidence of|signs? of|significant|such|a|the)\s){0,3}$/i;
