import { observed } from '../findings/observed.js';
import type { FindingRule } from '../findings/rule.js';
import { cite } from '../pack/cite.js';

const integrity = { as: 'flag', direction: 'integrity' } as const;

/** Things in the text that must never score, and that a reader of the note should know of (R9.22). */
export const INTEGRITY_FLAGS: readonly FindingRule[] = [
  observed('model-instruction', {
    id: 'model-instruction',
    ...integrity,
    severity: 'high',
    text: 'The note holds an instruction to a program or a model. It was ignored; ask where it came from.',
    cite: cite('DESIGN.1'),
  }),
  observed('self-assigned-level', {
    id: 'self-assigned-level',
    ...integrity,
    severity: 'low',
    text: 'The note states its own level. A stated level is no evidence and was not used.',
    cite: cite('DESIGN.1'),
  }),
  observed('self-assigned-code', {
    id: 'self-assigned-code',
    ...integrity,
    severity: 'low',
    text: 'The note states its own billing code. It was not used; compare it with what the note supports.',
    cite: cite('DESIGN.1'),
  }),
  observed('placeholder', {
    id: 'placeholder',
    ...integrity,
    severity: 'medium',
    text: 'A placeholder was left unfilled. What stands there was not counted.',
    cite: cite('R9.22'),
  }),
  observed('template-unfilled', {
    id: 'template-unfilled',
    ...integrity,
    severity: 'medium',
    text: 'Part of a template was left unfilled or all choices stand side by side. It was not counted.',
    cite: cite('R9.22'),
  }),
  observed('copy-forward', {
    id: 'copy-forward',
    ...integrity,
    severity: 'medium',
    text: 'Text seems to be carried over from an earlier note. Auditors discount what is not of this date.',
    cite: cite('R9.22'),
  }),
  observed('contradiction', {
    id: 'contradiction',
    ...integrity,
    severity: 'high',
    text: 'Two statements of the note contradict each other. Which one holds?',
    cite: cite('R9.22'),
  }),
];
