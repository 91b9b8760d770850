import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a run of the built command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs the built command line, as a user does. Not for the sources: for the tests of the package. */
export function run(
  args: readonly string[],
  { input = '', env = {}, cwd }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Promise<Run> {
  if (!existsSync(built)) throw new Error('Build the package first: the command line is tested as built.');
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
    const child = spawn(process.execPath, [built, ...args], { env: { ...rest, ...env }, ...(cwd ? { cwd } : {}) });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') });
    });
    child.stdin.end(input);
  });
}
