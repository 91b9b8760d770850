/**
 * `pnpm bench:extraction [--shared FOLDER] [--python PROGRAM]`
 * The whole corpus through the offline extractor and the rules, beside wink-nlp merely tokenising, tagging and
 * splitting it, and beside medspaCy on a part of it. Ratios of one run; times of two runs do not compare.
 */
import { parseArgs } from 'node:util';
import { emptyFacts, type Encounter } from '@levelproof/contract';
import { extractOffline } from '@levelproof/extract';
import { readNote } from '@levelproof/note';
import { score } from '@levelproof/rules';
import { sharedFolder } from '../eval/sets.js';
import { repositoryRoot } from '../source/repository.js';
import { corpusTexts } from './corpus.js';
import { medspacySeconds } from './medspacy.js';
import { winkReader } from './wink.js';

const { values } = parseArgs({
  options: { shared: { type: 'string' }, python: { type: 'string', default: 'python3' } },
});
const shared = sharedFolder(values.shared, repositoryRoot);
const texts = shared === null ? [] : [...corpusTexts(shared, 'mtsamples'), ...corpusTexts(shared, 'aci-bench')];
const encounter: Encounter = { dateOfService: '2026-03-02', patientStatus: 'established' };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (texts.length === 0) say('No corpus here; name its folder with --shared.');
else {
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  say(`${texts.length} notes, ${megabytes.toFixed(1)} million characters`);
  const seconds = (work: (text: string) => unknown): number => {
    const start = performance.now();
    for (const text of texts) work(text);
    return (performance.now() - start) / 1000;
  };
  const wink = winkReader();
  const whole = (text: string): unknown => score(extractOffline(text, encounter));
  for (const text of texts.slice(0, 50)) {
    wink(text);
    whole(text);
  }
  emptyFacts(encounter);
  const [ourRead, ours, theirs] = [seconds(readNote), seconds(whole), seconds(wink)];
  say(`reading alone      ${ourRead.toFixed(2)} s`);
  say(`reading to result  ${ours.toFixed(2)} s (${(megabytes / ours).toFixed(1)} million characters a second)`);
  say(`wink-nlp           ${theirs.toFixed(2)} s; ours is ${(theirs / ours).toFixed(2)} times as fast`);
  const part = texts.slice(0, 60);
  const python = medspacySeconds(values.python, part);
  if ('missing' in python) say(`medspaCy           not measured: ${python.missing}`);
  else {
    const start = performance.now();
    for (const text of part) whole(text);
    const own = (performance.now() - start) / 1000;
    say(
      `medspaCy           ${python.seconds.toFixed(2)} s on ${part.length} notes; ours ${own.toFixed(3)} s, ${(python.seconds / own).toFixed(0)} times as fast`,
    );
  }
  const one = texts.slice(0, 40).join('\n\n');
  const timeOf = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      whole(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const single = timeOf(one);
  const tenfold = timeOf(Array.from({ length: 10 }, () => one).join('\n\n'));
  say(`ten times the text takes ${(tenfold / single).toFixed(1)} times the time`);
}
