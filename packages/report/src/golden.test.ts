import { describe, expect, it } from 'vitest';
import { FIXTURES } from './fixture/fixtures.js';
import { renderHtml } from './html/render-html.js';
import { renderJson } from './json/render-json.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import { renderText } from './text/render-text.js';
import { hasPhrase } from './words/reasons.js';

describe.each(FIXTURES)('$name', ({ name, note, result }) => {
  it('as text', async () => {
    await expect(renderText(result)).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });

  it('as Markdown', async () => {
    await expect(renderMarkdown(result)).toMatchFileSnapshot(`__snapshots__/${name}.md`);
  });

  it('as HTML', async () => {
    await expect(renderHtml(result, { note })).toMatchFileSnapshot(`__snapshots__/${name}.html`);
  });

  it('as JSON, which is the result itself', () => {
    expect(JSON.parse(renderJson(result))).toEqual(result);
    expect(renderJson(result).endsWith('}\n')).toBe(true);
  });

  it('says every reason of the result in words', () => {
    const codes = [...JSON.stringify(result).matchAll(/"reason":\{"code":"([^"]+)"/g)].map(([, code = '']) => code);
    const unsaid = codes.filter((code) => !code.startsWith('finding.') && !hasPhrase(code));
    expect(codes.length).toBeGreaterThan(5);
    expect(unsaid).toEqual([]);
  });

  it('keeps within the width of the terminal', () => {
    for (const width of [60, 80, 100]) {
      const long = renderText(result, { width })
        .split('\n')
        .filter((line) => line.length > width);
      expect(long).toEqual([]);
    }
  });

  it('has every quote of the facts in the note of the page, in its place', () => {
    const page = renderHtml(result, { note });
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
