import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixture/fixtures.js';
import { escapeMarkdown } from '../markdown/escape.js';
import { renderMarkdown } from '../markdown/render-markdown.js';
import { printable } from '../text/printable.js';
import { renderText } from '../text/render-text.js';
import { escapeHtml } from './escape.js';
import { type Highlight, markedNote } from './marked-note.js';
import { renderHtml } from './render-html.js';

/** Text with what HTML, Markdown and terminals obey, much of it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>', '</style>', '<img src=x onerror=alert(1)>', '"', "'", '&amp;', '<!--', ']]>', '-->'),
      fc.constantFrom(
        '\u001b[2J',
        '\u0000',
        '\ud800',
        '\u202e',
        '`',
        '![x](y)',
        '[a](javascript:b)',
        '\n# ',
        '|',
        '\r',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The text of HTML as a browser shows it, given that only the marks of the page are in it. */
function shown(html: string): string {
  const text = html.replace(/<\/?(?:a|mark)(?: [a-z]+="[^"<>]*")*>/g, '');
  expect(text).not.toMatch(/[<>]/);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** What HTML cannot hold becomes a visible mark. */
function holdable(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\uFFFD')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

const groups = ['problem', 'data', 'risk', 'time', 'diagnosis', 'other'] as const;

describe('a note in the page', () => {
  it('is shown whole and obeyed in nothing, however its quotes overlap', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 8 }), (note, spans) => {
        const highlights = spans.map(([a, b, c], index): Highlight => {
          const start = a % note.length;
          const end = start + 1 + (b % (note.length - start));
          const evidence = { start, end, quote: note.slice(start, end) };
          return { evidence, anchor: `fact-${index}`, group: groups[c % groups.length] ?? 'other', label: note };
        });
        // A pair of surrogates that a quote cuts in two is shown as two marks; all else is shown as it is.
        const cut = markedNote(note, highlights);
        const whole = markedNote(note, []);
        expect(shown(whole)).toBe(holdable(note));
        expect(shown(cut).length).toBe(note.length);
      }),
    );
  });

  it('is escaped in the page and its title', () => {
    fc.assert(
      fc.property(hostile, (note) => {
        const [fixture] = FIXTURES;
        if (fixture === undefined) throw new Error('no fixture');
        const page = renderHtml(fixture.result, { note, title: note });
        const tags = [...page.matchAll(/<([a-z!][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase());
        const known =
          'a blockquote body br div doctype footer h1 h2 h3 head header html li main mark meta p section span strong style table tbody td th thead title tr ul';
        expect([...new Set(tags)].filter((tag) => tag !== '!doctype' && !known.split(' ').includes(tag))).toEqual([]);
        expect(page.match(/<style>/g)).toHaveLength(1);
        expect(page).not.toMatch(/<[^<>]* on[a-z]+=/i);
      }),
    );
  });
});

describe('escaping', () => {
  it('leaves no sign that opens or closes markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('keeps Markdown on one line without links, images, code or tables', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = escapeMarkdown(text);
        expect(line).not.toMatch(/[\n\r<]/);
        expect(line.replaceAll(/\\./g, '')).not.toMatch(/[[\]()`|!*_#]/);
      }),
    );
  });

  it('keeps a terminal from being steered', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

it('no word of the note reaches a rendering unescaped, in any field that quotes it', () => {
  const canary = '<b onclick="x">canary</b>\u001b[31m';
  for (const { result, note } of FIXTURES) {
    const spoilt = JSON.parse(
      JSON.stringify(result, (key, value: unknown) =>
        ['quote', 'name', 'item', 'term'].includes(key) ? canary : value,
      ),
    ) as typeof result;
    expect(renderHtml(spoilt, { note })).not.toContain('<b ');
    expect(renderMarkdown(spoilt)).not.toContain('<b ');
    expect(renderText(spoilt)).not.toContain('\u001b');
  }
});

it('the page asks for nothing from outside and runs nothing', () => {
  for (const { result, note } of FIXTURES) {
    const page = renderHtml(result, { note });
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<iframe|<object|@import|url\(|\bsrc=|https?:/i);
  }
});
