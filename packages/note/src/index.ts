export { type EntityType, ENTITY_TYPES } from './assertion/assess.js';
export type { Lexicon, Match, Term } from './lexicon/lexicon.js';
export type { Note } from './note.js';
export { SECTION_CATEGORIES, type Section, type SectionCategory } from './section/section.js';
export type { ListItem, Sentence } from './sentence/sentence.js';
export { contains, overlaps, type Span } from './text/span.js';
export type { Token } from './text/token.js';
