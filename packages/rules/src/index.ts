export type { FeeFigure, FeePeriod, FeeSchedule } from './fees/schedule.js';
export { medicareFees } from './fees/medicare.js';
export type { ContextOptions } from './pack/context.js';
export type { DatedValue, Parameter } from './pack/dated.js';
export { type Overlay, type Patch, patch } from './pack/overlay.js';
export type { RulePack } from './pack/pack.js';
export { RULE_YEARS } from './packs/years.js';
export { type ScoreOptions, score } from './score.js';
export { type ContestedSwitch, SWITCHES, type SwitchId } from './switches.js';
