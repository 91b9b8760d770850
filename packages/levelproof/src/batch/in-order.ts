import { LevelproofError } from '@levelproof/contract';

/** One item of a batch with its answer: a value or the reason why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly error: LevelproofError };

/** How a stream is worked through. */
export interface InOrderOptions {
  /** Tasks under way at once; at most so many items are held. */
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a task over a stream with bounded concurrency and yields the outcomes in the order of the input, each as soon
 * as it and all before it are there, even while the source is still waiting for its next item.
 * One failed item is one error outcome; the run goes on.
 * @throws LevelproofError ABORTED when the signal is aborted; what the source itself throws
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In> | Iterable<In>,
  { concurrency, signal }: InOrderOptions,
  task: (item: In, index: number) => Promise<Out>,
): AsyncGenerator<Outcome<Out>> {
  const source = iteratorOf(items);
  const running: Promise<Outcome<Out>>[] = [];
  const abort = abortOf(signal);
  let asked: Promise<IteratorResult<In>> | null = null;
  let ended = false;
  let index = 0;
  try {
    while (!ended || running.length > 0) {
      refuseAborted(signal);
      if (!ended && asked === null && running.length < concurrency) asked = Promise.resolve(source.next());
      const [oldest] = running;
      const first = await Promise.race([
        ...(oldest === undefined ? [] : [oldest.then(() => 'outcome' as const)]),
        ...(asked === null ? [] : [asked.then(() => 'item' as const)]),
        ...(abort === null ? [] : [abort.promise]),
      ]);
      refuseAborted(signal);
      if (first === 'outcome' && oldest !== undefined) {
        running.shift();
        yield await oldest;
      } else if (asked !== null) {
        const next: IteratorResult<In> = await asked;
        asked = null;
        if (next.done === true) ended = true;
        else running.push(settled(task, next.value, index++));
      }
    }
  } finally {
    abort?.forget();
    // Not awaited: a source that waits for input would hold up the caller that has left.
    if (!ended) Promise.resolve(source.return?.()).catch(() => undefined);
  }
}

function iteratorOf<In>(items: AsyncIterable<In> | Iterable<In>): AsyncIterator<In> | Iterator<In> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}

function abortOf(signal: AbortSignal | undefined): { promise: Promise<'aborted'>; forget: () => void } | null {
  if (signal === undefined) return null;
  let listener: () => void = () => undefined;
  const promise = new Promise<'aborted'>((resolve) => {
    listener = () => resolve('aborted');
    signal.addEventListener('abort', listener, { once: true });
  });
  return { promise, forget: () => signal.removeEventListener('abort', listener) };
}

/** Throws ABORTED when the signal is aborted. */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw new LevelproofError('ABORTED', { remedy: 'The caller stopped the run; rows already given stand.' });
  }
}

async function settled<In, Out>(
  task: (item: In, index: number) => Promise<Out>,
  item: In,
  index: number,
): Promise<Outcome<Out>> {
  try {
    return { value: await task(item, index) };
  } catch (cause) {
    return { error: safeError(cause) };
  }
}

/**
 * A LevelproofError as it is; anything else as INTERNAL with nothing of its message, which could hold
 * words of the note.
 */
export function safeError(cause: unknown): LevelproofError {
  if (LevelproofError.isInstance(cause)) return cause;
  return new LevelproofError('INTERNAL', {
    remedy: 'This is a fault of levelproof. Please report it with the version, without the note.',
  });
}
