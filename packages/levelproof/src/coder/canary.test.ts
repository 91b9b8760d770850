import dgram from 'node:dgram';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CodingResult, type Encounter, LevelproofError } from '@levelproof/contract';
import { renderHtml, renderJson, renderMarkdown, renderText } from '@levelproof/report';
import { createCoder } from './create-coder.js';

const CANARY = 'zanzibarcanary';
const VISIT = { dateOfService: '2026-03-02', patientStatus: 'established' } as const;
const NOTE = `CHIEF COMPLAINT: ${CANARY} follow-up
ASSESSMENT AND PLAN
1. Hypertension, not at goal. Increase lisinopril to 40 mg daily. Seen by Dr. ${CANARY}.
2. ${CANARY} syndrome, stable. Continue ${CANARY}mab.
Total time 40 minutes with ${CANARY}.`;

/** Everything through which text could leave the process or stay in it. */
const DOORS = [
  [fs, ['writeFileSync', 'writeFile', 'appendFile', 'appendFileSync', 'createWriteStream', 'openSync', 'open']],
  [fs.promises, ['writeFile', 'appendFile', 'open', 'readFile']],
  [fs, ['readFileSync', 'readFile', 'createReadStream']],
  [net, ['connect', 'createConnection', 'createServer']],
  [net.Socket.prototype, ['connect']],
  [dgram, ['createSocket']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [globalThis, ['fetch']],
  [console, ['log', 'warn', 'error', 'info', 'debug', 'trace', 'table', 'dir']],
  [process.stdout, ['write']],
  [process.stderr, ['write']],
  [process, ['emitWarning']],
] as const;

const opened: string[] = [];
let before: readonly string[] = [];
let environment = '';

beforeEach(async () => {
  // The tables of risk adjustment are loaded first: that is the module loader's reading, not ours.
  await createCoder().code(NOTE, VISIT);
  opened.length = 0;
  before = Object.getOwnPropertyNames(globalThis).sort();
  environment = JSON.stringify(process.env);
  for (const [owner, names] of DOORS) {
    for (const name of names) {
      vi.spyOn(owner as unknown as Record<string, (...given: unknown[]) => unknown>, name).mockImplementation(() => {
        opened.push(name);
        return true;
      });
    }
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Asserts, after the spies are off, that nothing left and nothing stayed. */
function nothingLeft(): void {
  const seen = [...opened];
  vi.restoreAllMocks();
  expect(seen).toEqual([]);
  expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(before);
  expect(JSON.stringify(process.env)).toBe(environment);
}

function textOf(error: unknown): string {
  const { message = '', stack = '', cause } = error as Error;
  const own = Object.getOwnPropertyNames(error as object).map((name) =>
    JSON.stringify(Reflect.get(error as object, name)),
  );
  return [message, stack, String(cause), String(error), JSON.stringify(error), ...own].join('\n');
}

describe('no word of a note leaves', () => {
  it('through file, socket, console or global, while it is coded and written in every form', async () => {
    const result = await createCoder().code(NOTE, VISIT);
    for (const render of [renderText, renderMarkdown, renderJson]) render(result);
    renderHtml(result, { note: NOTE });
    nothingLeft();
    expect(JSON.stringify(result.facts)).toContain('quote');
  });

  it('while many are coded, with bad ones among them', async () => {
    const notes = [NOTE, '', `{"note":"${CANARY}"}`, `${CANARY}\u0000`, NOTE].map((note, index) => ({
      id: String(index),
      note,
      encounter: index === 4 ? ({ ...VISIT, [CANARY.toUpperCase()]: CANARY } as Encounter) : VISIT,
    }));
    const rows: string[] = [];
    for await (const row of createCoder().codeMany(notes, { concurrency: 3 })) {
      if ('error' in row) rows.push(textOf(row.error));
    }
    nothingLeft();
    expect(rows).toHaveLength(4);
    expect(rows.join('\n')).not.toContain(CANARY);
  });

  it.each([
    ['an extractor that throws the note', () => new Error(NOTE)],
    ['an extractor that throws a text', () => NOTE],
    ['an extractor that throws with a cause', () => new Error('x', { cause: NOTE })],
    ['an extractor that throws an object', () => ({ message: NOTE, note: NOTE })],
  ])('in an error: %s', async (_, thrown) => {
    const failing = createCoder({
      extractor: {
        id: 'failing',
        extract: () => {
          throw thrown();
        },
      },
    });
    const error = await failing.code(NOTE, VISIT).catch((cause: unknown) => cause);
    nothingLeft();
    expect(LevelproofError.isInstance(error)).toBe(true);
    expect(textOf(error)).not.toContain(CANARY);
  });

  it.each([
    ['a quote that is not in the note', { evidence: [{ start: 0, end: 14, quote: CANARY }] }, 'EVIDENCE_MISMATCH'],
    ['an unknown category', { category: CANARY }, 'UNKNOWN_VALUE'],
    ['an unknown field', { [`${CANARY} of note`]: 1 }, 'UNKNOWN_FIELD'],
  ])('in an error about facts: %s', async (_, more, code) => {
    const coder = createCoder();
    const { facts } = await coder.code(NOTE, VISIT);
    const problem = { ...facts.problems[0], ...more };
    const given = { ...(await factsOf()), problems: [problem] } as never;
    const error = await coder.codeFacts(given, NOTE.replaceAll(CANARY, 'x')).catch((cause: unknown) => cause);
    nothingLeft();
    expect(error).toMatchObject({ code });
    expect(textOf(error)).not.toContain(CANARY);
  });
});

async function factsOf(): Promise<object> {
  const { emptyFacts } = await import('@levelproof/contract');
  return emptyFacts(VISIT);
}

describe('a coder keeps nothing of a note', () => {
  it('so that the next answer is the same whatever came before', async () => {
    const coder = createCoder();
    const first = await coder.code(NOTE, VISIT);
    const other: CodingResult = await coder.code(`Plain cough. Rest. ${CANARY}`, VISIT);
    const again = await coder.code(NOTE, VISIT);
    vi.restoreAllMocks();
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(other.recommended).not.toEqual(first.recommended);
  });
});
