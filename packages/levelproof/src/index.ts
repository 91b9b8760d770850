export {
  type BatchOptions,
  type CodedNote,
  type Coder,
  type CoderOptions,
  code,
  codeMany,
  createCoder,
  type NoteToCode,
} from './coder/create-coder.js';
export { checkEncounter } from './input/check-encounter.js';
export { checkFacts } from './input/check-facts.js';
export { type CodingResult, type Encounter, type EncounterFacts, LevelproofError } from '@levelproof/contract';
