import { LevelproofError } from '@levelproof/contract';

/** One item of a batch with its answer: a value or the reason why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly error: LevelproofError };

/**
 * Runs a task over a stream with bounded concurrency and yields the outcomes in the order of the input.
 * One failed item is one error outcome; the run goes on. At most `concurrency` items are held.
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In> | Iterable<In>,
  concurrency: number,
  task: (item: In, index: number) => Promise<Out>,
): AsyncGenerator<Outcome<Out>> {
  const running: Promise<Outcome<Out>>[] = [];
  let index = 0;
  for await (const item of items) {
    running.push(settled(task, item, index++));
    if (running.length >= concurrency) yield await (running.shift() as Promise<Outcome<Out>>);
  }
  for (const last of running) yield await last;
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
