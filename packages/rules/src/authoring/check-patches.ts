import type { IsoDate } from '@levelproof/contract';
import { dayAfter } from '../pack/days.js';
import { PARAMETERS } from '../packs/parameters.js';
import type { PatchData } from './data.js';
import { citationShape } from './data-shapes.js';
import { shapeOf } from './parameter-shapes.js';
import type { Say } from './problem.js';
import { isRecord } from './shape.js';

/** Judges patches one by one: parameter, unit, dates, value, citation; then their spans against each other. */
export function checkPatches(patches: readonly PatchData[], say: Say): void {
  patches.forEach((patch, index) => {
    checkPatch(patch, `patches[${index}]`, say);
  });
  checkSpans(patches, say);
}

function checkPatch(patch: PatchData, at: string, say: Say): void {
  const parameter = PARAMETERS.find(({ id }) => id === patch.parameter);
  if (parameter === undefined) {
    const near = PARAMETERS.map(({ id }) => id).filter((id) => id.split('.')[0] === patch.parameter.split('.')[0]);
    const known = near.length > 0 ? near : PARAMETERS.map(({ id }) => id);
    say('unknown-value', `${at}.parameter`, `There is no such parameter. Known are ${known.join(', ')}.`);
  } else if (patch.unit !== parameter.unit) {
    say('wrong-unit', `${at}.unit`, `The parameter is in ${parameter.unit}.`);
  }
  if (patch.to !== undefined && patch.to < patch.from) say('invalid-date', `${at}.to`, 'It ends before it begins.');
  citationShape(patch.cite, `${at}.cite`, say);
  const whole = patch.value !== undefined;
  if (whole === (patch.change !== undefined)) {
    say(whole ? 'unknown-key' : 'missing-key', at, 'Give the whole value, or a change of some keys: one of the two.');
  } else if (whole) {
    shapeOf(patch.parameter)?.(patch.value, `${at}.value`, say);
  } else if (!isRecord(patch.change) || !isRecord(parameter?.values[0]?.value)) {
    say(
      'wrong-type',
      `${at}.change`,
      'Only a parameter that is an object can be changed by keys; give the whole value.',
    );
  }
}

/** Patches of one parameter follow each other without overlap and without a day between them. */
function checkSpans(patches: readonly PatchData[], say: Say): void {
  const dated = patches
    .map((patch, index) => ({ ...patch, at: `patches[${index}]` }))
    .sort((a, b) => (a.parameter === b.parameter ? compare(a.from, b.from) : compare(a.parameter, b.parameter)));
  dated.forEach((patch, index) => {
    const before = dated[index - 1];
    if (before?.parameter !== patch.parameter) return;
    if (before.to === undefined || before.to >= patch.from) {
      say('overlap', `${patch.at}.from`, `${before.at} still holds on this date. End it the day before.`);
    } else if (dayAfter(before.to) !== patch.from) {
      say('gap', `${patch.at}.from`, `No patch holds from the day after ${before.to}. Begin there, or end later.`);
    }
  });
}

function compare(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
