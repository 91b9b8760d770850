import {
  type Certainty,
  type Encounter,
  ENCOUNTER_DEFAULTS,
  type EncounterSource,
  type Modality,
  type Observation,
  type PatientStatus,
  type ResolvedEncounter,
  type Setting,
  type StayPhase,
} from '@levelproof/contract';
import type { Note, Span } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import { isDenied } from '../cues/denied.js';
import { evidencesOf } from '../cues/window.js';
import { patientOf } from './patient.js';
import { prescribes, signedBy } from './signature.js';
import type { VisitCue } from './visit-cue.js';
import { type PlaceRead, placeOf } from './place.js';
import { lastDayOf } from './place-words.js';

/** The encounter with every field settled, who settled it, and where note and caller disagree. */
export interface EncounterSettled {
  readonly encounter: ResolvedEncounter;
  readonly sources: readonly EncounterSource[];
  readonly observations: readonly Observation[];
}

/** A field as the note gives it. */
interface Read<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly spans: readonly Span[];
}

/**
 * Settles the fields that the caller left open: from the note, with the words, else by the named default. What the
 * caller says always stands; where the note says another thing outright, that is observed.
 */
export function settleEncounter(note: Note, cues: Cues<VisitCue>, given: Encounter): EncounterSettled {
  const place = placeOf(note, cues);
  const patient = patientOf(note);
  const signed = signedBy(note);
  const read: { readonly [K in keyof typeof ENCOUNTER_DEFAULTS]?: Read<ResolvedEncounter[K]> | undefined } = {
    setting: settingOf(note, place, cues),
    modality: modalityOf(note, cues),
    patientStatus: statusOf(note, cues),
    stay: stayOf(place) ?? lastDay(note, given.setting),
    consultation:
      place.kind === 'consult' ? { value: true, certainty: place.certainty, spans: place.spans } : undefined,
    clinician: signed === null ? undefined : { value: signed.clinician, certainty: 'documented', spans: [signed] },
    patient:
      patient.spans.length === 0
        ? undefined
        : { value: personOf(patient), certainty: 'documented', spans: patient.spans },
  };
  const settled: Record<string, unknown> = { ...ENCOUNTER_DEFAULTS, dateOfService: given.dateOfService };
  const sources: EncounterSource[] = [];
  const observations: Observation[] = [];
  for (const field of Object.keys(ENCOUNTER_DEFAULTS) as (keyof typeof ENCOUNTER_DEFAULTS)[]) {
    const told = given[field];
    const seen = read[field];
    // What kind of psychologist he is the note may say more exactly than the caller.
    if (told === 'psychologist' && prescribes(note)) {
      settled[field] = 'prescribing-psychologist';
      sources.push({ field, by: 'caller', certainty: 'attested', evidence: [] });
    } else if (told !== undefined) {
      settled[field] = told;
      sources.push({ field, by: 'caller', certainty: 'attested', evidence: [] });
      if (seen !== undefined && contradicts(field, told, seen)) {
        observations.push({
          id: `contradiction:${observations.length + 1}`,
          certainty: 'documented',
          evidence: evidencesOf(note, seen.spans),
          kind: 'contradiction',
          item: field,
        });
      }
    } else if (seen !== undefined) {
      settled[field] = seen.value;
      sources.push({ field, by: 'note', certainty: seen.certainty, evidence: evidencesOf(note, seen.spans) });
    } else {
      sources.push({ field, by: 'default', certainty: 'attested', evidence: [] });
    }
  }
  return { encounter: settled as unknown as ResolvedEncounter, sources, observations };
}

function personOf({ age, sex }: ReturnType<typeof patientOf>): ResolvedEncounter['patient'] {
  return { ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }) };
}

/** Only what the note says outright contradicts a caller, and only where one word leaves no room. */
function contradicts(field: keyof typeof ENCOUNTER_DEFAULTS, told: unknown, seen: Read<unknown>): boolean {
  if (seen.certainty !== 'documented' || told === seen.value) return false;
  if (field === 'patientStatus') return told !== 'unknown';
  return field === 'modality' && !(told === 'audio-video' && seen.value === 'in-person');
}

function settingOf(note: Note, place: PlaceRead, cues: Cues<VisitCue>): Read<Setting> | undefined {
  const at: Partial<Record<PlaceRead['kind'], Setting>> = {
    ed: 'ed',
    inpatient: 'hospital-inpatient',
    'nursing-facility': 'nursing-facility',
    home: 'home',
    'assisted-living': 'assisted-living',
  };
  const setting = place.kind === 'consult' && place.inHospital ? 'hospital-inpatient' : at[place.kind];
  if (setting !== undefined) return { value: setting, certainty: place.certainty, spans: place.spans };
  const [urgent] = cues.of('urgent-care');
  if (urgent !== undefined) return { value: 'urgent-care', certainty: 'documented', spans: [urgent] };
  const [far] = remote(note, cues);
  return far === undefined ? undefined : { value: 'telehealth', certainty: 'documented', spans: [far] };
}

/** The opening of a note, and only it, tells how clinician and patient met. */
const OPENING = 600;

function remote({ order }: Note, cues: Cues<VisitCue>): readonly Cue<VisitCue>[] {
  return cues.of('telehealth', 'video', 'audio').filter(({ start }) => order.placeOf(start) < OPENING);
}

function modalityOf(note: Note, cues: Cues<VisitCue>): Read<Modality> | undefined {
  const found = remote(note, cues).filter((cue) => !isDenied(note, cue) && !isFuture(note, cue));
  const audio = found.filter(({ kind }) => kind === 'audio');
  const video = found.filter(({ kind }) => kind === 'video');
  const first = audio[0] ?? video[0] ?? found[0];
  if (first !== undefined) {
    const value = audio.length > 0 ? 'audio-only' : 'audio-video';
    return { value, certainty: first.kind === 'telehealth' ? 'implied' : 'documented', spans: [first] };
  }
  const [here] = cues.of('in-person').filter((cue) => note.order.placeOf(cue.start) < OPENING && !isDenied(note, cue));
  return here === undefined ? undefined : { value: 'in-person', certainty: 'documented', spans: [here] };
}

function isFuture(note: Note, { start }: Span): boolean {
  return /\b(?:next|will|schedule\w{0,2}|follow[- ]?up (?:by|via)|last|previous|prior|offered)\b[^.\n]{0,40}$/i.test(
    note.text.slice(Math.max(0, start - 50), start),
  );
}

function statusOf(note: Note, cues: Cues<VisitCue>): Read<PatientStatus> | undefined {
  const fresh = cues.of('new-patient').find((cue) => !isDenied(note, cue) && isOpening(note, cue));
  const known = cues.of('established-patient').find((cue) => !isDenied(note, cue));
  if (fresh !== undefined && known === undefined) return { value: 'new', certainty: 'documented', spans: [fresh] };
  if (known !== undefined && fresh === undefined)
    return { value: 'established', certainty: 'documented', spans: [known] };
  const [back] = fresh === undefined ? cues.of('follow-up-visit').filter((cue) => isOpening(note, cue)) : [];
  return back === undefined ? undefined : { value: 'established', certainty: 'implied', spans: [back] };
}

/** Not in the plan, where visits are those to come. */
function isOpening(note: Note, { section, start }: Cue<VisitCue>): boolean {
  const category = note.sections[section]?.category;
  if (category === 'plan' || category === 'assessment-plan' || category === 'patient-instructions') return false;
  return note.order.placeOf(start) < Math.max(OPENING, note.text.length / 2);
}

const STAYS: readonly Setting[] = ['hospital-inpatient', 'hospital-observation', 'nursing-facility'];

/** Minutes spent on the discharge end a stay that the caller speaks of. */
function lastDay(note: Note, setting: Setting | undefined): Read<StayPhase> | undefined {
  const span = setting !== undefined && STAYS.includes(setting) ? lastDayOf(note) : null;
  return span === null ? undefined : { value: 'discharge', certainty: 'documented', spans: [span] };
}

function stayOf(place: PlaceRead): Read<StayPhase> | undefined {
  return place.stay === null ? undefined : { value: place.stay, certainty: place.certainty, spans: place.spans };
}
