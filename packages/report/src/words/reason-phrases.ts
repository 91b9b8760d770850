/**
 * One phrase for each reason code of the rules. `{name}` stands for a parameter of the reason.
 * A test proves that every code of `@levelproof/rules` has its phrase here.
 */
export const REASON_PHRASES: Readonly<Record<string, string>> = {};
