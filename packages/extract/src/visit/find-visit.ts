import {
  type Certainty,
  type PsychotherapyFact,
  type ResolvedEncounter,
  type ServiceKind,
  type VisitFact,
  visitKindOf,
} from '@levelproof/contract';
import type { Note, Span } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import { isDenied, isNotYet } from '../cues/denied.js';
import { evidencesOf, wordsOf } from '../cues/window.js';
import type { PsychotherapyCue } from '../psychotherapy/psychotherapy-cue.js';
import { isTherapist } from '../psychotherapy/read-session.js';
import { documentKind } from './document-kind.js';
import { clinicalParts, talks } from './document-words.js';
import { plannedProcedure } from './planned-procedure.js';
import { preventiveOf } from './preventive.js';
import type { VisitCue } from './visit-cue.js';

/** What the finder of the kind of visit needs to know. */
export interface VisitInput {
  readonly note: Note;
  readonly cues: Cues<VisitCue>;
  readonly therapyCues: Cues<PsychotherapyCue>;
  readonly encounter: ResolvedEncounter;
  /** True where the caller named the setting: then the note's own headings do not make another place of it. */
  readonly settingTold: boolean;
  readonly psychotherapy: PsychotherapyFact | null;
  /** The note holds nothing but the session. */
  readonly alone: boolean;
  /** Drugs are decided about in the note. */
  readonly drugs: boolean;
  /** A problem is worked on beyond what a preventive visit holds. */
  readonly manages: boolean;
  /** Several problems are managed, each in its part of the plan. */
  readonly several: boolean;
  /** A procedure was done at the visit. */
  readonly procedure: boolean;
}

const TITLE = 360;
/** A bare "intake" is the title of a therapist's note only where the note begins with it. */
const INTAKE = 40;

/** The kind of the visit as a whole: from the session, the headings and the words of the note, and the place. */
export function findVisit(input: VisitInput): VisitFact {
  const { note, cues, encounter, psychotherapy } = input;
  const document = documentKind(note, cues);
  if (document?.kind === 'not-em') return fact(note, 'not-em', 'documented', document.signs);
  if (encounter.modality === 'asynchronous') return fact(note, 'not-em', 'documented', cues.of('asynchronous'));
  // A report names what is wrong and its test too: somebody must be treated, with words of a visit.
  const treats = document?.kind === 'testing' && input.manages && (talks(note) || clinicalParts(note) > 0);
  if (document !== null && psychotherapy?.minutes == null && !treats && !place(encounter, input)) {
    return fact(note, document.kind, 'documented', document.signs);
  }
  const evaluation = evaluationOf(input);
  if (evaluation !== null) return evaluation;
  if (psychotherapy !== null) return ofSession(input, psychotherapy);
  if (isTherapist(encounter.clinician)) return fact(note, 'not-em', 'implied', []);
  const planned = input.manages ? null : plannedProcedure(note, input.procedure);
  if (planned !== null) return fact(note, 'procedure', 'documented', [planned], { separateEm: 'no' });
  const preventive = preventiveOf(note, cues, input);
  if (preventive !== null && visitKindOf(encounter) === 'office-em') return preventive;
  const placed = [
    ...cues.of(
      'consult-heading',
      'consult-strong',
      'ed-strong',
      'inpatient-strong',
      'discharge-heading',
      'admission-heading',
    ),
  ];
  const kind = visitKindOf(encounter);
  return fact(note, kind, kind === 'office-em' ? 'implied' : 'documented', kind === 'office-em' ? [] : placed);
}

/** A stay that ends is its own visit, whatever procedure its summary tells of. */
function place({ stay }: ResolvedEncounter, { cues }: VisitInput): boolean {
  return stay === 'discharge' && cues.has('discharge-heading');
}

function fact(
  note: Note,
  kind: ServiceKind,
  certainty: Certainty,
  signs: readonly Span[],
  more: Partial<VisitFact> = {},
): VisitFact {
  return { kind, certainty, evidence: evidencesOf(note, signs.slice(0, 3)), ...more };
}

function ofSession({ note, cues, encounter, alone }: VisitInput, session: PsychotherapyFact): VisitFact {
  const crisis = session.form === 'crisis' && session.crisisContent?.scheduledFollowUp !== true;
  const evidence = session.evidence.slice(0, 2);
  const { certainty } = session;
  if (crisis) {
    const beside = !alone && !isTherapist(encounter.clinician) && session.separated;
    return { kind: 'crisis', certainty, evidence, ...(beside ? { separateEm: 'yes' } : {}) };
  }
  if (isTherapist(encounter.clinician) || alone) return { kind: 'psychotherapy', certainty, evidence };
  const separate = cues.has('consult-heading') ? 'not-stated' : session.separated ? 'yes' : 'not-stated';
  return {
    kind: 'em-plus-psychotherapy',
    certainty,
    evidence: [...evidence, ...evidencesOf(note, [])],
    separateEm: separate,
  };
}

const REVIEWED = /\b(?:per|from|see|since|after|following|at|last|prior|previous|reviewed)\b[^.\n]{0,20}$/i;

/** A psychiatric diagnostic evaluation: named in the title, or built like one. */
function evaluationOf(input: VisitInput): VisitFact | null {
  const { note, cues, therapyCues, encounter, psychotherapy, drugs } = input;
  if (encounter.stay === 'discharge' || cues.has('discharge-heading')) return null;
  const named = therapyCues
    .of('diagnostic-evaluation')
    .filter(
      (cue) =>
        note.order.placeOf(cue.start) < TITLE && !isDenied(note, cue) && !isNotYet(note, cue) && !isReviewed(note, cue),
    );
  if (isTherapist(encounter.clinician) && named.length === 0) {
    named.push(
      ...therapyCues.of('intake-title').filter(({ heading, start }) => heading || note.order.placeOf(start) < INTAKE),
    );
  }
  const built = builtLikeEvaluation(therapyCues);
  if (named.length === 0 && built.length === 0) return null;
  if (named.length === 0 && (isFollowUp(note, cues) || (psychotherapy !== null && psychotherapy.minutes !== null)))
    return null;
  const signs = named.length > 0 ? named : built;
  const certainty = named.length > 0 ? 'documented' : 'implied';
  const medical = isTherapist(encounter.clinician)
    ? therapyCues.of('pharm', 'pharm-claim').some((cue) => !isDenied(note, cue) && !isNotYet(note, cue))
    : drugs || therapyCues.of('pharm').some((cue) => !isDenied(note, cue)) || hasMedicalPart(note);
  return fact(note, 'psych-eval', certainty, signs, { medicalServices: medical });
}

function isReviewed(note: Note, { start }: Span): boolean {
  return REVIEWED.test(wordsOf(note, { start: Math.max(0, start - 30), end: start }));
}

function isFollowUp({ order }: Note, cues: Cues<VisitCue>): boolean {
  return cues.of('follow-up-visit', 'established-patient').some(({ start }) => order.placeOf(start) < TITLE * 2);
}

/** Identification, psychiatric history, mental state and axes, as an intake has them. */
function builtLikeEvaluation(cues: Cues<PsychotherapyCue>): readonly Cue<PsychotherapyCue>[] {
  const opens = cues.of('identifying-heading');
  const history = cues.of('psych-history-heading');
  const state = cues.of('mse-heading', 'formulation-heading');
  const axes = cues.of('axis-heading');
  const signs = [opens, history, state, axes].filter((found) => found.length > 0);
  return opens.length > 0 && signs.length >= 2 ? signs.flatMap(([first]) => (first === undefined ? [] : [first])) : [];
}

function hasMedicalPart(note: Note): boolean {
  return note.sections.some(({ category }) => category === 'vitals' || category === 'labs' || category === 'exam');
}
