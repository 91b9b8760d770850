export type { Extractor } from './extractor.js';
