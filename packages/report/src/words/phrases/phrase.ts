import type { Reason } from '@levelproof/contract';

/** What a reason carries besides its code. */
export type Params = NonNullable<Reason['params']>;

/**
 * Words for one reason code, a clause without a capital and without a full stop. `{name}` stands for a parameter,
 * `{name|one|many}` for a count with its noun. A function where the words depend on what the reason carries.
 */
export type Phrase = string | ((params: Params) => string);

/** One phrase a reason code. */
export type Phrases = Readonly<Record<string, Phrase>>;
