import type { Clinician, Observation, ObservationKind, PsychotherapyFact } from '@levelproof/contract';
import { type Note, says } from '@levelproof/note';
import type { Cues } from '../cues/cue.js';
import { isDenied } from '../cues/denied.js';
import { evidencesOf, sentenceEvidence } from '../cues/window.js';
import type { MinutesRead } from '../time/read-minutes.js';
import { complexityOf } from './complexity.js';
import { crisisContentOf } from './crisis-content.js';
import { participantsOf, presenceOf } from './participants.js';
import type { PsychotherapyCue } from './psychotherapy-cue.js';
import type { SessionRead } from './read-session.js';
import { type SessionMinutes, sessionMinutes } from './session-minutes.js';

/** The session with what the reader saw of it besides. */
export interface PsychotherapyFound {
  readonly psychotherapy: PsychotherapyFact | null;
  readonly observations: readonly Observation[];
}

/** What the finder of psychotherapy needs to know. */
export interface PsychotherapyInput {
  readonly note: Note;
  readonly cues: Cues<PsychotherapyCue>;
  readonly session: SessionRead | null;
  readonly minutes: MinutesRead;
  readonly clinician: Clinician;
  /** The note holds nothing but the session. */
  readonly alone: boolean;
}

/** The session as a fact, with the weaknesses of its minutes and its words as observations. */
export function findPsychotherapy(input: PsychotherapyInput): PsychotherapyFound {
  const { note, cues, session } = input;
  if (session === null) return { psychotherapy: factorsAlone(note, cues), observations: withoutSession(input) };
  const minutes = sessionMinutes(input.minutes.statements, input.alone);
  const named = session.named.slice(0, 3).map((cue) => sentenceEvidence(note, cue, note.sentences[cue.sentence])[0]);
  const evidence = [...named, ...evidencesOf(note, minutes.spans)].flatMap((one) => one ?? []);
  const content = session.content.map((cue) => sentenceEvidence(note, cue, note.sentences[cue.sentence])[0]);
  const modalities = unique(session.content.map(({ name }) => name).filter((name) => name !== ''));
  const responseStated = cues.has('response', 'response-heading');
  const psychotherapy: PsychotherapyFact = {
    id: 'psychotherapy:1',
    certainty: session.certainty,
    evidence: evidence.length > 0 ? evidence : content.flatMap((one) => one ?? []).slice(0, 2),
    form: session.form,
    minutes: minutes.minutes,
    separated: minutes.separated,
    ...(minutes.includesOtherWork ? { includesOtherWork: true } : {}),
    ...(minutes.form === undefined ? {} : { timeForm: minutes.form }),
    patientPresent: presenceOf(note, cues, session.form),
    participants: participantsOf(note, cues),
    modalities,
    ...(responseStated ? { responseStated } : {}),
    complexity: complexityOf(note, cues),
    ...(session.form === 'crisis' ? { crisisContent: crisisContentOf(note, cues) } : {}),
    ...(managesDrugs(input) ? { pharmacologicManagement: true } : {}),
  };
  return { psychotherapy, observations: observationsOf(psychotherapy, minutes, modalities.length) };
}

const BEHAVIOURAL = /\b(?:psychiat\w{1,6}|mental status|mse\b|behaviou?ral health|interactive complexity|90785)/i;

/** A complicating factor of a psychiatric visit in which no therapy took place: no session, and no minutes. */
function factorsAlone(note: Note, cues: Cues<PsychotherapyCue>): PsychotherapyFact | null {
  if (!says(BEHAVIOURAL, note)) return null;
  const complexity = complexityOf(note, cues).filter(({ factor }) => factor !== 'interpreter' && factor !== 'other');
  if (complexity.length === 0) return null;
  return {
    id: 'psychotherapy:1',
    certainty: 'implied',
    evidence: complexity.flatMap(({ evidence }) => evidence).slice(0, 2),
    form: 'individual',
    minutes: null,
    separated: true,
    patientPresent: 'all',
    participants: participantsOf(note, cues),
    modalities: [],
    complexity,
  };
}

function managesDrugs({ note, cues, clinician }: PsychotherapyInput): boolean {
  if (clinician !== 'prescribing-psychologist') return false;
  return cues.of('pharm', 'pharm-claim').some((cue) => !isDenied(note, cue));
}

function observationsOf(fact: PsychotherapyFact, minutes: SessionMinutes, contents: number): readonly Observation[] {
  const found: Observation[] = [];
  const add = (kind: ObservationKind, amount?: number): void => {
    const at = found.length + 1;
    found.push({
      id: `${kind}:${at}`,
      certainty: 'documented',
      evidence: fact.evidence,
      kind,
      about: fact.id,
      ...(amount === undefined ? {} : { amount }),
    });
  };
  const timed = fact.form === 'individual' || fact.form === 'family' || fact.form === 'crisis';
  if (timed && minutes.problem === 'missing') add('psychotherapy-time-missing');
  if (timed && minutes.problem === 'not-separated') add('psychotherapy-time-not-separated');
  if (minutes.includesOtherWork || minutes.otherWork > 0)
    add('psychotherapy-time-includes-other-work', minutes.otherWork);
  if (contents === 0) add('psychotherapy-content-thin');
  return found;
}

/** Therapy named in a statement of time, or supportive talk, where no session is described. */
function withoutSession({ note, cues, minutes }: PsychotherapyInput): readonly Observation[] {
  const claimed = minutes.statements.find(({ activity }) => activity === 'psychotherapy');
  const word = cues
    .of('psychotherapy-word')
    .find((cue) => !isDenied(note, cue) && COUNSELLED.test(sentenceOf(note, cue.sentence)));
  if (word !== undefined) return [observed(note, 'psychotherapy-time-not-separated', word)];
  if (claimed !== undefined) {
    const evidence = evidencesOf(note, claimed.mention.spans);
    return [
      { id: 'psychotherapy-content-thin:1', certainty: 'documented', evidence, kind: 'psychotherapy-content-thin' },
    ];
  }
  const talk = cues.of('talk').find((cue) => !isDenied(note, cue));
  return talk === undefined ? [] : [observed(note, 'therapeutic-talk-without-psychotherapy', talk)];
}

const COUNSELLED = /\b(?:time|visit|minutes?|spent|encounter|appointment)\b/i;

function sentenceOf(note: Note, index: number): string {
  const sentence = note.sentences[index];
  return sentence === undefined ? '' : note.text.slice(sentence.start, sentence.end);
}

function observed(
  note: Note,
  kind: ObservationKind,
  cue: { readonly start: number; readonly end: number; readonly sentence: number },
): Observation {
  const evidence = sentenceEvidence(note, cue, note.sentences[cue.sentence]);
  return { id: `${kind}:1`, certainty: 'documented', evidence, kind };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
