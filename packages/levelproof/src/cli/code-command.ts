import { renderHtml, renderJson, renderMarkdown, renderText } from '@levelproof/report';
import { createCoder } from '../coder/create-coder.js';
import { byOption, type EncounterFlags, encounterOf } from './encounter-options.js';
import { textOf } from './input.js';
import { type OverlayFlags, overlaysOf } from './overlay-files.js';
import { wantsColor, write } from './output.js';

/** Options of `levelproof code` for one note. */
export interface CodeFlags extends EncounterFlags, OverlayFlags {
  /** How the answer is written. */
  readonly format: 'text' | 'json' | 'md' | 'html';
}

/** `levelproof code`: the result on standard output, an error on standard error without words of the note. */
export async function runCode(file: string, flags: CodeFlags): Promise<void> {
  const overlays = await overlaysOf(flags);
  const note = await textOf(file);
  const result = await createCoder({ overlays })
    .code(note, encounterOf(flags, overlays))
    .catch((error: unknown) => {
      throw byOption(error);
    });
  switch (flags.format) {
    case 'json':
      return write(renderJson(result));
    case 'md':
      return write(renderMarkdown(result));
    case 'html':
      return write(renderHtml(result, { note }));
    default:
      return write(renderText(result, { color: wantsColor(), width: process.stdout.columns ?? 100 }));
  }
}
