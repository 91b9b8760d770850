import { expect, test } from 'vitest';
import { missClasses } from './classes.js';

const label = {
  id: 'a',
  expect: {
    mdm: 'moderate',
    problems_level: 'moderate',
    data_level: 'low',
    risk_level: 'moderate',
    problems: [
      { icd10: 'I10', category: 'stable-chronic' },
      { icd10: 'E11.9', category: 'chronic-exacerbation' },
      { icd10: 'J45.909', category: 'stable-chronic' },
    ],
  },
};

const result = {
  id: 'a',
  result: {
    facts: {
      problems: [
        { icd10: 'I10', category: 'stable-chronic' },
        { icd10: 'E11.65', category: 'stable-chronic' },
      ],
    },
    mdm: { problems: { level: 'moderate' }, data: { level: 'moderate' }, risk: { level: 'low' } },
  },
};

test('problems by what became of them, elements by direction', () => {
  expect(missClasses([label], [result])).toEqual({
    categories: [
      { category: 'stable-chronic', labelled: 2, right: 1, otherwise: 0, notFound: 1 },
      { category: 'chronic-exacerbation', labelled: 1, right: 0, otherwise: 1, notFound: 0 },
    ],
    elements: [
      { element: 'problems', notes: 1, below: 0, above: 0 },
      { element: 'data', notes: 1, below: 0, above: 1 },
      { element: 'risk', notes: 1, below: 1, above: 0 },
    ],
  });
});

test('a note that is no visit, or that was refused, counts nowhere', () => {
  const { categories, elements } = missClasses(
    [
      { id: 'a', expect: {} },
      { ...label, id: 'b' },
    ],
    [result, { id: 'b', error: 'unknown' }],
  );
  expect(categories).toEqual([]);
  expect(elements.map(({ notes }) => notes)).toEqual([0, 0, 0]);
});
