import { readNote, table } from '@levelproof/note';
import { describe, expect, it } from 'vitest';
import { drugLexicon, drugRows } from './drugs.js';
import { drugClasses } from './drugs/classes.js';
import { overTheCounterDrugs } from './drugs/over-the-counter.js';
import { prescriptionDrugs } from './drugs/prescription.js';
import { imagingRegions } from './imaging-regions.js';
import { endoscopies } from './procedures/endoscopy.js';
import { majorProcedures } from './procedures/major.js';
import { minorProcedures } from './procedures/minor.js';
import { procedureLexicon } from './procedures.js';
import { listOf } from './rows.js';
import { instruments } from './tests/instruments.js';
import { laboratoryTests } from './tests/laboratory.js';
import { imagingModalities } from './tests/modalities.js';
import { namedImaging } from './tests/named-imaging.js';
import { physiologicTests } from './tests/physiology.js';
import { toxicityRows } from './toxicity.js';

const tests = [laboratoryTests, physiologicTests, namedImaging, imagingModalities, instruments].flatMap((text) => table(text)());
const drugs = [prescriptionDrugs, drugClasses, overTheCounterDrugs].flatMap((text) => drugRows(text));
const procedures = [minorProcedures, endoscopies, majorProcedures].flatMap((text) => table(text)());

describe('tests', () => {
  it('have five columns, a unique id and words', () => {
    for (const row of tests) {
      expect(row, row[0]).toHaveLength(5);
      expect(listOf(row[4]).length, row[0]).toBeGreaterThan(0);
    }
    expect(repeated(tests.map(([id = '']) => id))).toEqual([]);
  });

  it('have code numbers, not descriptions', () => {
    for (const [id, code] of tests) expect(code, id).toMatch(/^(?:-|[0-9A-Z][0-9]{4}(?:\+\d{5})*|[A-Z]\d{4})$/);
  });

  it('have known marks', () => {
    const known = ['panel', 'read', 'contested', 'never', '-'];
    for (const [id, , , marks = ''] of tests) expect(marks.split(' ').every((mark) => known.includes(mark)), id).toBe(true);
  });

  it('mean one test by one word', () => {
    expect(repeated(tests.flatMap(([, , , , words]) => listOf(words).map(plain)))).toEqual([]);
  });
});

describe('drugs', () => {
  it('have a class, a unique name and known marks', () => {
    for (const row of drugs) {
      expect(row[1], row[0]).toMatch(/^[a-z0-9_]+$/);
      expect(row[2], row[0]).toMatch(/^(?:rx|otc|either)(?: C[2-5])?(?: assay)?$/);
    }
    expect(repeated(drugs.map(([name]) => plain(name)))).toEqual([]);
  });

  it('mean one drug by one name', () => {
    expect(repeated(drugs.flatMap(([name, , , others]) => [name, ...others].map(plain)))).toEqual([]);
  });
});

it('a brand or a combination is the drug that it is', () => {
  const note = readNote('Floxin otic. Cialis. Percocet. Unasyn. Vesicare. Lotrisone. Paxlovid. Humalog.');
  const found = drugLexicon().find(note).map(({ value }) => value.name);
  expect(found).toEqual([
    'ofloxacin otic', 'tadalafil', 'percocet', 'ampicillin-sulbactam',
    'solifenacin', 'lotrisone', 'paxlovid', 'insulin lispro',
  ]);
});

describe('procedures', () => {
  it('have four columns, a known size and a unique name', () => {
    for (const row of procedures) {
      expect(row, row[0]).toHaveLength(4);
      expect(row[1], row[0]).toMatch(/^(?:minor|major|emergency|none)$/);
    }
    expect(repeated(procedures.map(([name = '']) => plain(name)))).toEqual([]);
  });

  it('mean one procedure by one word', () => {
    const words = procedures.flatMap(([own = '', , , others]) => [own, ...listOf(others)].flatMap((group) => group.split('=')));
    expect(repeated(words.map(plain))).toEqual([]);
  });

  it('are named by the words that stand there, without the codes of their family', () => {
    const note = readNote('Plan: schedule lumpectomy. Schedule vitrectomy. Schedule tka. Schedule mastectomy.');
    const found = procedureLexicon().find(note).map(({ value }) => `${value.name} ${value.codes.join(' ')}`.trim());
    expect(found).toEqual(['lumpectomy', 'vitrectomy', 'total knee arthroplasty', 'mastectomy 19303']);
  });
});

it('imaging regions have six columns', () => {
  for (const row of table(imagingRegions)()) expect(row, row[0]).toHaveLength(6);
});

describe('toxicity', () => {
  const ids = new Set(tests.map(([id]) => id));

  it.each(toxicityRows())('$drug is a drug of the lexicon, its tests are tests of it', ({ drug, tests: wanted }) => {
    expect(drugLexicon().find(readNote(drug)).map(({ value }) => value.name)).toEqual([drug]);
    for (const id of wanted) expect(ids.has(id), id).toBe(true);
  });
});

function plain(word: string): string {
  return word.replace(/^\?/, '').replace(/[^A-Za-z0-9+%#]+/g, ' ').trim().toLowerCase();
}

function repeated(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => (seen.has(word) ? true : (seen.add(word), false)));
}
