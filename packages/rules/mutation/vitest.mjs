/**
 * What the tests of this package use of vitest, without its machinery: tests are
 * collected into a list that `runner.mjs` runs in its own process, once for each mutant. The expectations are vitest's
 * own. Properties run with a fixed seed, so that a mutant is never killed by luck.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';
import * as fc from 'fast-check';

fc.configureGlobal({ numRuns: 50, seed: 1, endOnFailure: true });
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.getState = () => getState(expect);
expect.setState = (state) => setState(state, expect);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false, environment: 'node' }, expect);

/** Every test as `{ id, run }`, in the order of the files. */
export const tests = [];
let path = [];

function collect(name, run) {
  tests.push({ id: `${tests.length} ${[...path, String(name)].join(' > ')}`, run });
}

function eachOf(what) {
  return (table) => (name, body) => {
    for (const row of table) what(name, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
}

export function describe(name, body) {
  const outer = path;
  path = [...outer, String(name)];
  body();
  path = outer;
}
describe.each = eachOf(describe);

export const test = (name, run) => collect(name, run);
test.each = eachOf(collect);
export const it = test;
