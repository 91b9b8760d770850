import type { CodingResult, Encounter, EncounterFacts } from '@levelproof/contract';
import type { Extractor } from '@levelproof/extract';
import { createScorer, type ScoreOptions } from '@levelproof/rules';
import { breathing } from '../batch/breathing.js';
import { inOrder, type Outcome, safeError } from '../batch/in-order.js';
import { checkEncounter } from '../input/check-encounter.js';
import { checkFacts } from '../input/check-facts.js';
import { checkNote } from '../input/check-note.js';
import type { HccSide } from './hcc-of.js';

/** What a coder is made of. Everything has a cautious default. */
export interface CoderOptions extends ScoreOptions {
  /** Turns notes into facts. @defaultValue the offline extractor */
  readonly extractor?: Extractor;
  /** Whether the result has the risk-adjustment side. @defaultValue true */
  readonly hcc?: boolean;
  /** Longest note, in UTF-16 code units. @defaultValue 10,000,000 */
  readonly maxNoteLength?: number;
}

/** One note of a batch. */
export interface NoteToCode {
  readonly id: string;
  readonly note: string;
  readonly encounter: Encounter;
}

/** One answer of a batch, in the order of the notes. */
export type CodedNote = { readonly id: string } & Outcome<CodingResult>;

/** How a batch is worked through. */
export interface BatchOptions {
  /** Notes under way at once. @defaultValue 4 */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
  /** Called after each note with how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** Codes notes. Holds its options only: nothing of a note stays behind. */
export interface Coder {
  /**
   * What a note supports, with the proof.
   * @throws LevelproofError with the field that is wrong and the remedy, never with words of the note
   */
  code(note: string, encounter: Encounter): Promise<CodingResult>;
  /** The same from facts, for those who have no note or no extractor. Quotes are checked where the note is given. */
  codeFacts(facts: EncounterFacts, note?: string): Promise<CodingResult>;
  /** Many notes, in their order; one bad note is one error row and the run goes on. */
  codeMany(notes: AsyncIterable<NoteToCode> | Iterable<NoteToCode>, options?: BatchOptions): AsyncGenerator<CodedNote>;
}

/** Makes a coder. */
export function createCoder(options: CoderOptions = {}): Coder {
  const scorer = createScorer(options);
  let extractor: Promise<Extractor> | undefined;
  // The offline extractor is most of the bytes: who brings an extractor or facts does not pay for its lexicons.
  const reader = (): Promise<Extractor> => {
    extractor ??=
      options.extractor === undefined
        ? import('@levelproof/extract').then(({ createOfflineExtractor }) => createOfflineExtractor())
        : Promise.resolve(options.extractor);
    return extractor;
  };
  let tables: Promise<HccSide> | undefined;
  // Loaded when asked for, once a coder: who codes visits alone does not pay for the tables of risk adjustment.
  const riskAdjustment = (): Promise<HccSide> => {
    tables ??= import('./hcc-of.js').then(({ hccSide }) => hccSide());
    return tables;
  };
  const scored = async (facts: EncounterFacts): Promise<CodingResult> => {
    const result = scorer.score(facts);
    return options.hcc === false ? result : (await riskAdjustment())(result, facts);
  };
  const code = async (note: string, encounter: Encounter): Promise<CodingResult> => {
    try {
      const text = checkNote(note, options.maxNoteLength);
      const settled = checkEncounter(encounter);
      const facts = await (await reader()).extract(text, settled);
      return await scored(facts);
    } catch (cause) {
      throw safeError(cause);
    }
  };
  return {
    code,
    codeFacts: async (facts, note) => scored(checkFacts(facts, note)),
    async *codeMany(notes, { concurrency = 4, signal, onProgress } = {}) {
      const breathe = breathing();
      const ids: string[] = [];
      let done = 0;
      const task = async ({ id, note, encounter }: NoteToCode): Promise<CodingResult> => {
        ids.push(id);
        await breathe(typeof note === 'string' ? note.length : 0);
        return code(note, encounter);
      };
      for await (const outcome of inOrder(notes, { concurrency, signal }, task)) {
        done += 1;
        onProgress?.(done);
        yield { id: ids.shift() ?? '', ...outcome };
      }
    },
  };
}

/** Codes one note with the defaults. For many notes make a coder once. */
export function code(note: string, encounter: Encounter, options: CoderOptions = {}): Promise<CodingResult> {
  return createCoder(options).code(note, encounter);
}

/** Codes many notes with the defaults, in their order. */
export function codeMany(
  notes: AsyncIterable<NoteToCode> | Iterable<NoteToCode>,
  options: CoderOptions & BatchOptions = {},
): AsyncGenerator<CodedNote> {
  return createCoder(options).codeMany(notes, options);
}
