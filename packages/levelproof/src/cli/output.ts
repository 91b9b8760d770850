import { LevelproofError } from '@levelproof/contract';

/** A reader that stops early (head, less) is no error: the run ends, quietly. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write('levelproof: standard output cannot be written to\n');
    process.exit(1);
  });
  process.stderr.on('error', () => undefined);
}

/** Writes to standard output and waits while the reader is slow. */
export async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
  });
}

/** Whether to colour: NO_COLOR says no, FORCE_COLOR yes, else a terminal decides. */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>> = process.env,
  isTerminal: boolean = process.stdout.isTTY === true,
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** Counts on standard error, where that is a terminal and the results go elsewhere. */
export function progressOn(wanted: boolean, what: string): { done(count: number): void; end(): void } {
  const shown = wanted && process.stderr.isTTY === true && process.stdout.isTTY !== true;
  let last = 0;
  return {
    done(count) {
      if (!shown || count === last) return;
      last = count;
      process.stderr.write(`\r${count} ${what}`);
    },
    end() {
      if (shown && last > 0) process.stderr.write('\n');
    },
  };
}

/** What a failed run says on standard error: kind, field and remedy, never words of a note. */
export function saidOf(error: unknown): string {
  return LevelproofError.isInstance(error)
    ? error.message
    : 'INTERNAL. This is a fault of levelproof. Please report it with the version, without the note.';
}
