import type { Encounter, EncounterFacts } from '@levelproof/contract';

/** Turns a note into facts with verbatim evidence. Whatever it claims, the rules decide every level. */
export interface Extractor {
  /** Names the extractor and its version in a result, e.g. `offline@0.1.0`. */
  readonly id: string;
  /**
   * @param note the text exactly as it is kept; offsets of the evidence refer to it
   * @param encounter what the caller knows; fields left out are read from the note, with evidence, or stay defaults
   */
  extract(note: string, encounter: Encounter): EncounterFacts | Promise<EncounterFacts>;
}
