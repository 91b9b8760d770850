/** Work, in UTF-16 code units of notes, after which other work of the process gets its turn. */
const UNITS_BETWEEN_TURNS = 200_000;

/** Least cost of a note, so that many small ones count too. */
const LEAST_UNITS = 4_000;

/**
 * Lets timers, signals and sockets of the host have their turn during a long run. A synchronous extractor
 * leaves no gap of its own between two notes, so that neither an abort nor a progress bar would come through.
 */
export function breathing(): (units: number) => Promise<void> {
  let since = 0;
  return async (units) => {
    since += Math.max(LEAST_UNITS, units);
    if (since < UNITS_BETWEEN_TURNS) return;
    since = 0;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  };
}
