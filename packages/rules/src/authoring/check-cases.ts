import type { ScoreOptions } from '../score.js';
import type { CaseData } from './data.js';
import type { Say } from './problem.js';
import { differencesOf } from './run-cases.js';

/** What a case is run under: all of the pack or overlay, and the same without one of its parts. */
export interface CaseGround {
  /** Names of parameters and contested points that need a case, with the path of each. */
  readonly parts: ReadonlyMap<string, string>;
  readonly overlays: readonly string[];
  readonly whole: ScoreOptions;
  readonly without: (part: string) => ScoreOptions;
}

/** Every part has a case, every case holds, and none of them would hold without the part that it shows. */
export function checkCases(cases: readonly CaseData[], ground: CaseGround, say: Say): void {
  for (const [part, at] of ground.parts) {
    if (!cases.some(({ shows }) => shows.includes(part))) {
      say('no-case', at, `No case shows ${part}. Add one that a coder can read, with "shows": ["${part}"].`);
    }
  }
  cases.forEach((example, index) => {
    checkCase(example, `cases[${index}]`, ground, say);
  });
}

function checkCase(example: CaseData, at: string, ground: CaseGround, say: Say): void {
  if (Object.keys(example.expect).length === 0) {
    say('missing-key', `${at}.expect`, 'A case has to expect something.');
    return;
  }
  const unlike = differencesOf(example, ground.whole, ground.overlays);
  if (unlike.length > 0) {
    say('case-fails', at, `It does not hold: ${unlike.join('; ')}.`);
    return;
  }
  for (const part of example.shows) {
    if (!ground.parts.has(part)) {
      say('unknown-value', `${at}.shows`, `It shows ${part}, which is not changed here.`);
    } else if (differencesOf(example, ground.without(part), ground.overlays).length === 0) {
      say('case-shows-nothing', at, `It comes out the same without ${part}, so it does not show it.`);
    }
  }
}
