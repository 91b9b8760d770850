import type { SectionCategory } from '@levelproof/note';

/** The parts of a note where the clinician judges and plans. */
export const PLANNING: readonly SectionCategory[] = ['assessment', 'plan', 'assessment-plan', 'mdm'];
