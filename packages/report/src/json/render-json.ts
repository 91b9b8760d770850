import type { CodingResult } from '@levelproof/contract';

/**
 * The result as JSON with two-space indentation and a final newline.
 * Keys come in the order in which the engine built them: same input, same bytes.
 */
export function renderJson(result: CodingResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
