import { readFile } from 'node:fs/promises';
import { LevelproofError } from '@levelproof/contract';
import type { Overlay } from '@levelproof/rules';
import { checkOverlay, defineOverlay, type OverlayData } from '@levelproof/rules/authoring';
import { write } from './output.js';

/** Options that bring rules of a payer along. */
export interface OverlayFlags {
  readonly overlay?: readonly string[];
}

/**
 * The overlays of files.
 * @throws LevelproofError naming the option, the field of the file and the remedy
 */
export async function overlaysOf({ overlay: files = [] }: OverlayFlags): Promise<readonly Overlay[]> {
  return Promise.all(files.map(async (file) => defined(await dataIn(file, '--overlay'))));
}

/** `levelproof check-overlay`: everything that is wrong with a file, one line each; exit code 1 when something is. */
export async function runCheckOverlay(file: string): Promise<void> {
  const data = await dataIn(file, 'file');
  const problems = checkOverlay(data);
  for (const { kind, field, says } of problems) await write(`${field === '' ? 'file' : field}: ${says} (${kind})\n`);
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  const { id, patches = [], switches = [], cases } = data as OverlayData;
  await write(
    `${id} is right. Patches: ${patches.length}, contested points: ${switches.length}, cases: ${cases.length}.\n`,
  );
}

async function dataIn(file: string, field: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw unusable(field, 'a file that can be read', 'Check the path.');
  });
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(field, 'JSON', 'Write the overlay as one JSON object; examples/payer-overlay shows one.');
  }
}

function unusable(field: string, expected: string, remedy: string): LevelproofError {
  return new LevelproofError('INVALID_INPUT', { field, expected, remedy });
}

function defined(data: unknown): Overlay {
  try {
    return defineOverlay(data as OverlayData);
  } catch (error) {
    if (!LevelproofError.isInstance(error)) throw error;
    throw new LevelproofError(error.code, { ...error.details, field: `--overlay ${error.details.field ?? ''}`.trim() });
  }
}
