import type { CodingResult, EncounterSource } from '@levelproof/contract';
import { quotedLine } from './proved.js';
import type { ProvedLine } from './view.js';

/** Each field of the encounter that matters, with who settled it; what the note settled is quoted. */
export function encounterViews(result: CodingResult): readonly ProvedLine[] {
  return result.sources.flatMap((source) => {
    const value = valueWords(source.field, result);
    if (value === null) return [];
    return [
      quotedLine(
        `encounter:${source.field}`,
        `${fieldWords(source.field)}: ${value} (${whoWords(source)})`,
        'other',
        source.evidence,
      ),
    ];
  });
}

function whoWords({ by, certainty }: EncounterSource): string {
  if (by === 'caller') return 'told by the caller';
  if (by === 'default') return 'assumed: neither caller nor note says';
  return certainty === 'documented' ? 'read in the note' : 'inferred from the note';
}

function valueWords(field: EncounterSource['field'], { encounter }: CodingResult): string | null {
  switch (field) {
    case 'overlays':
      return encounter.overlays.length === 0 ? null : encounter.overlays.join(', ');
    case 'stay':
      return encounter.stay === 'unknown' ? null : encounter.stay.replaceAll('-', ' ');
    case 'consultation':
      return encounter.consultation ? 'yes' : null;
    case 'patient': {
      const { age, sex } = encounter.patient;
      const parts = [...(age === undefined ? [] : [`age ${age}`]), ...(sex === undefined ? [] : [`sex ${sex}`])];
      return parts.length === 0 ? null : parts.join(', ');
    }
    case 'payerRules':
      return encounter.payerRules === 'cpt' ? 'AMA' : 'Medicare';
    case 'dateOfService':
      return encounter.dateOfService;
    default:
      return encounter[field].replaceAll('-', ' ');
  }
}

/** `payerRules` as `payer rules`. */
function fieldWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
