/** The code of a chronic kidney disease by its stage, in numerals or words. */
export function kidneyStage(said: string): string | null {
  const stage = /\bstage ?(1|2|3 ?a|3 ?b|3|4|5|iii ?a|iii ?b|iii|ii|iv|i|v|three|four|five)\b/i
    .exec(said)?.[1]
    ?.toLowerCase()
    .replace(' ', '');
  const code = stage === undefined ? undefined : STAGES[stage];
  return code ?? null;
}

const STAGES: Readonly<Record<string, string>> = {
  '1': 'N18.1',
  i: 'N18.1',
  '2': 'N18.2',
  ii: 'N18.2',
  '3': 'N18.30',
  three: 'N18.30',
  four: 'N18.4',
  five: 'N18.5',
  iii: 'N18.30',
  '3a': 'N18.31',
  iiia: 'N18.31',
  '3b': 'N18.32',
  iiib: 'N18.32',
  '4': 'N18.4',
  iv: 'N18.4',
  '5': 'N18.5',
  v: 'N18.5',
};
