/** The four levels of medical decision making, lowest first. */
export const LEVELS = ['straightforward', 'low', 'moderate', 'high'] as const;

/** A level of medical decision making. */
export type Level = (typeof LEVELS)[number];

/** Position of a level, 0 (straightforward) to 3 (high). */
export function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The higher of two levels. */
export function higherOf(a: Level, b: Level): Level {
  return rankOf(a) >= rankOf(b) ? a : b;
}

/** The lower of two levels. */
export function lowerOf(a: Level, b: Level): Level {
  return rankOf(a) <= rankOf(b) ? a : b;
}

/** The next level up, or `null` above `high`. */
export function levelAbove(level: Level): Level | null {
  return LEVELS[rankOf(level) + 1] ?? null;
}
