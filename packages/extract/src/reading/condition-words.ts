/** Words that no name of a condition holds: it begins behind them and ends before them. */
const OUTSIDE = new Set(
  (
    'a an the this that these its her his our their my she he they we which of in on at to for with without from by as and ' +
    'or but vs versus than if when while after before since during because due secondary is are was were been has have ' +
    'had do does did will would can could may might should no not normal negative well patient pt history who ' +
    'impression assessment diagnosis findings evidence signs symptoms risk status post regarding about likely probable ' +
    'possible probably possibly suspected presumed also now still today last both seems appears noted treat treated ' +
    'manage watch avoid prevent reviewed discussed evaluate control improve remove rule out upon infectious'
  ).split(' '),
);

/** Words that say how a condition stands, how long and on which side, not which one it is. */
const VAGUE = new Set(
  (
    'acute chronic subacute mild moderate moderately severe severely stable worsening worse better progressive slowly ' +
    'left right bilateral l r new old onset recurrent persistent small large significant current underlying medical ' +
    'multiple other certain some much active primary recent symptomatic asymptomatic resolving resolved improving ' +
    'unchanged controlled uncontrolled longstanding simple general main major minor'
  ).split(' '),
);

/** A word that may belong to a name. */
export function isOfName(norm: string): boolean {
  return !OUTSIDE.has(norm);
}

/** A word that tells which condition it is. */
export function isTelling(norm: string): boolean {
  return !VAGUE.has(norm);
}

/** A word that may stand behind a whole name: one that tells on, not one that makes another thing of it. */
export function endsName(norm: string): boolean {
  return OUTSIDE.has(norm) || VAGUE.has(norm) || /.(?:ing|ed|ly)$/.test(norm);
}
