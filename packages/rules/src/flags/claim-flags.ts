import { type Observation, rankOf } from '@levelproof/contract';
import type { FindingInput, FindingRule } from '../findings/rule.js';
import { some } from '../findings/rule.js';
import { cite } from '../pack/cite.js';
import { visitComplexity } from '../packs/coupled.js';
import { PARAMETERS } from '../packs/parameters.js';
import { prolongedCpt, prolongedMedicare } from '../packs/prolonged.js';
import type { VisitFamily, VisitRow } from '../packs/visit-families.js';

const over = { as: 'flag', direction: 'over-coding' } as const;

/** Codes that the note states, held against what the facts support (R9.25-R9.27). They never score. */
export const CLAIM_FLAGS: readonly FindingRule[] = [
  {
    id: 'claimed-level-above-support',
    ...over,
    severity: 'high',
    text: 'The note states a visit code of a higher level than its facts support.',
    cite: [cite('R1.4'), cite('R1.52')],
    find: (input) => {
      const { mdm, time } = input.concluded;
      if (mdm === null) return null;
      const supported = Math.max(rankOf(mdm.level), time?.level == null ? 0 : rankOf(time.level));
      return claims(input, (code) => {
        const row = rowOf(code, input);
        return row !== null && rankOf(row.row.least) > supported;
      });
    },
  },
  {
    id: 'prolonged-not-supported',
    ...over,
    severity: 'high',
    text: 'The note states a code of prolonged service that its time does not support.',
    cite: [cite('R3.1'), cite('R3.2'), cite('R9.26')],
    find: (input) => {
      const known = [prolongedCpt, prolongedMedicare].flatMap((table) => Object.values(input.ctx.at(table).value));
      const supported = input.concluded.candidates.filter(
        ({ basis, support }) => basis === 'time' && support === 'supported',
      );
      return claims(
        input,
        (code) =>
          known.some((row) => row.code === code) &&
          !supported.some(({ codes }) => codes.some((each) => each.startsWith(code))),
      );
    },
  },
  {
    id: 'new-patient-code-for-established',
    ...over,
    severity: 'high',
    text: 'The note states a code for new patients, and the patient is established.',
    cite: [cite('R4.10'), cite('R9.27')],
    find: (input) =>
      input.facts.encounter.patientStatus === 'established'
        ? claims(input, (code) => rowOf(code, input)?.whom === 'new')
        : null,
  },
  {
    id: 'g2211-without-relationship',
    ...over,
    severity: 'medium',
    text: 'The note states the add-on for a continuing relationship and does not describe one.',
    cite: [cite('R6.1'), cite('R9.25')],
    find: (input) => {
      const described = input.facts.services.some(({ kind }) => kind === 'longitudinal-relationship');
      // Also where it is stated before it existed.
      const isAddOn = (code: string) => visitComplexity.values.some(({ value }) => value.code === code);
      return described ? null : claims(input, isAddOn);
    },
  },
];

/** Statements of codes of some kind. */
function claims({ facts }: FindingInput, wanted: (code: string) => boolean): readonly Observation[] | null {
  return some(
    facts.observations.filter(({ kind, item }) => kind === 'self-assigned-code' && wanted((item ?? '').slice(0, 5))),
  );
}

/** The levelled visit that a code stands for on the date. */
function rowOf(
  code: string,
  { ctx }: FindingInput,
): { readonly row: VisitRow; readonly whom: VisitFamily['whom'] } | null {
  for (const parameter of PARAMETERS) {
    if (!parameter.id.startsWith('family.')) continue;
    const { rows, whom } = (ctx.rules.values.get(parameter)?.value ?? {}) as Partial<VisitFamily>;
    const row = rows?.find((each) => each.code === code);
    if (row !== undefined && whom !== undefined) return { row, whom };
  }
  return null;
}
