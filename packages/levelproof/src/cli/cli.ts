#!/usr/bin/env node
import { isWrongUse } from './encounter-options.js';
import { endWithReader, saidOf } from './output.js';
import { program } from './program.js';

endWithReader();

program({
  code: async (file, flags) => {
    // Loaded when asked for: `--help` and `raf` need no extractor, `code` no streams of patients.
    if (flags.ndjson === true) return (await import('./code-lines.js')).runCodeLines(file, flags);
    return (await import('./code-command.js')).runCode(file, flags);
  },
  checkOverlay: async (file) => (await import('./overlay-files.js')).runCheckOverlay(file),
  raf: async (file, flags) => (await import('./raf-command.js')).runRaf(file, flags),
})
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`levelproof: ${saidOf(error)}\n`);
    process.exitCode = isWrongUse(error) ? 2 : 1;
  });
