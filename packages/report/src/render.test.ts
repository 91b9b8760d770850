import type { CodingResult } from '@levelproof/contract';
import { ENCOUNTER_DEFAULTS } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { renderHtml } from './html/render-html.js';
import { renderJson } from './json/render-json.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import { renderText } from './text/render-text.js';

const result: CodingResult = {
  schemaVersion: '1.0',
  rulePack: { id: 'us-em-2026', version: '2026.1.0', overlays: [] },
  dateOfService: '2026-03-02',
  encounter: { dateOfService: '2026-03-02', ...ENCOUNTER_DEFAULTS },
  sources: [],
  service: { kind: 'office-em', inScope: true, reasons: [], evidence: [] },
  mdm: null,
  time: null,
  psychotherapy: null,
  candidates: [],
  recommended: { candidate: null, basis: 'none', codes: [], reason: { code: 'recommend.none-supported' } },
  facts: {
    problems: [],
    data: [],
    risk: [],
    time: [],
    psychotherapy: null,
    diagnoses: [],
    services: [],
    observations: [],
  },
  hcc: [],
  gaps: [],
  flags: [
    {
      id: 'placeholder',
      severity: 'medium',
      direction: 'integrity',
      says: 'A placeholder was left unfilled.',
      reason: { code: 'finding.placeholder' },
      facts: [],
      evidence: [{ start: 0, end: 8, quote: '<b>***\u001b[2J' }],
      citations: [],
    },
  ],
  questions: [],
  counterfactuals: [],
  switches: [],
};

describe('a result without a code', () => {
  it('says so in every form', () => {
    for (const shown of [renderText(result), renderMarkdown(result), renderHtml(result)]) {
      expect(shown).toContain('No code supported');
    }
  });

  it('escapes quotes in HTML and keeps control codes out of a terminal', () => {
    expect(renderHtml(result)).not.toContain('<b>***');
    expect(renderText(result)).not.toContain('\u001b[2J');
  });

  it('is the same JSON as the result', () => {
    expect(JSON.parse(renderJson(result))).toEqual(result);
  });

  it('colours only when asked', () => {
    expect(renderText(result)).not.toContain('\u001b[');
    expect(renderText(result, { color: true })).toContain('\u001b[');
  });
});
