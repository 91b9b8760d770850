import { hasPhrase, hasQuestion, PHRASE_CODES, QUESTION_WORDS, SWITCH_WORDS } from '@levelproof/report';
import { SWITCHES } from '@levelproof/rules';
import { describe, expect, it } from 'vitest';
import { packageOf, packageSources } from '../source/repository.js';
import { questionIdsIn, reasonCodesIn } from './phrases.js';

const sources = packageSources();
const from = (names: readonly string[]) => sources.filter(({ path }) => names.includes(packageOf(path)));

describe('reasons', () => {
  const codes = new Set(from(['rules', 'hcc']).flatMap(reasonCodesIn));

  it('are found in the sources', () => {
    expect(codes.size).toBeGreaterThan(100);
    for (const code of ['mdm.two-of-three', 'time.staff', 'exclusion.needs-25', 'hcc.conflict']) {
      expect(codes).toContain(code);
    }
  });

  it('each have a phrase', () => {
    expect([...codes].filter((code) => !hasPhrase(code))).toEqual([]);
  });

  it('have no phrase left over', () => {
    expect(PHRASE_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });
});

it('contested points each have words, none left over', () => {
  expect(Object.keys(SWITCH_WORDS).sort()).toEqual(Object.keys(SWITCHES).sort());
});

describe('open questions', () => {
  const ids = new Set(from(['extract']).flatMap(questionIdsIn));

  it('each have words, none left over', () => {
    expect(ids.size).toBeGreaterThan(3);
    expect([...ids].filter((id) => !hasQuestion(id))).toEqual([]);
    expect(Object.keys(QUESTION_WORDS).filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('reads codes and not the names of rules and parameters', () => {
  const text = `
    step('time.level', 1, { code: 'time.total' });
    const p = dated('time.countable', 'x', []);
    const r = { code: \`time.\${fact.whose}\` };
    const s = { code: \`time.\${other}-total\` };
    const t = 'levelproof.error';`;
  expect(reasonCodesIn({ path: 'packages/rules/src/a.ts', text })).toEqual([
    'time.total',
    'time.staff',
    'time.resident',
    'time.other-clinician',
    'time.*-total',
  ]);
});
