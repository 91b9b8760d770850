export type { AskedCode, Suspect, SuspectKind } from './suspect.js';
export { type Suspects, type SuspectsOptions, suspectsOf } from './suspects-of.js';
