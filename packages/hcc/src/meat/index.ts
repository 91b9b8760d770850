export { type HccLineFacts, type HccLineOptions, hccLines } from './hcc-lines.js';
export { type Meat, meatOf } from './meat.js';
export { HCC_REASON_CODES, type Objection, objectionsTo, type Surroundings } from './objections.js';
export { type Link, linksOf } from './with-convention.js';
