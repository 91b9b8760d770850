import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lineBatches } from './lines.js';

async function* cut(bytes: Buffer, at: readonly number[]): AsyncGenerator<Buffer> {
  const edges = [0, ...at.map((each) => each % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let i = 0; i + 1 < edges.length; i++) yield bytes.subarray(edges[i], edges[i + 1]);
}

async function read(bytes: Buffer, at: readonly number[] = [], longest?: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const batch of lineBatches(cut(bytes, at), longest)) lines.push(...batch);
  return lines;
}

const shown = (lines: readonly Line[]) => lines.map((line) => ('text' in line ? line.text : line.error.code));

describe('lines of a stream', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')));

  it('are the same however the bytes come in pieces, and numbered from 1', () =>
    fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        async (lines, at, feed) => {
          const given = lines.map((line, index) => (index === 0 ? line.replace(/^\uFEFF/, '') : line));
          const read1 = await read(Buffer.from(given.map((line) => line + feed).join('')), at);
          expect(shown(read1)).toEqual(given);
          expect(read1.map(({ number }) => number)).toEqual(given.map((_, index) => index + 1));
        },
      ),
    ));

  it.each([[[]], [[1]], [[5, 6, 7]]])('with a bad one among them: it alone is refused (cut at %j)', async (at) => {
    const bytes = Buffer.concat([Buffer.from('\ufeffone\ntwo\n'), Buffer.of(0xc3, 0x28, 10), Buffer.from('é\n\nlast')]);
    expect(shown(await read(bytes, at))).toEqual(['one', 'two', 'INVALID_ENCODING', 'é', '', 'last']);
  });

  it('beyond the longest are refused, and the next is read', async () => {
    const bytes = Buffer.from(`short\n${'x'.repeat(50)}\nnext\n`);
    expect(shown(await read(bytes, [10, 20, 30, 40], 20))).toEqual(['short', 'NOTE_TOO_LARGE', 'next']);
  });
});
