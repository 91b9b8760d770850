import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.js';

/** `category: heading` of each section; `^` for one that stands below another. */
function sectionsOf(text: string): readonly string[] {
  return readNote(text).sections.map(({ category, heading, parent }) => {
    const words = heading === null ? '' : text.slice(heading.start, heading.end);
    return `${category}: ${words}${parent === null ? '' : ' ^'}`;
  });
}

const SOAP = ['hpi: ', 'exam: ', 'assessment: ', 'plan: '] as const;
const soap = (...headings: readonly string[]) => SOAP.map((category, at) => `${category}${headings[at]}`);

describe('shapes of headings', () => {
  it.each([
    [
      'capitals with a colon',
      'SUBJECTIVE:  Cough.\n\nOBJECTIVE:  Clear.\n\nASSESSMENT:  Cold.\n\nPLAN:  Rest.',
      soap('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN'),
    ],
    [
      'capitals on a line of their own',
      'SUBJECTIVE\nCough.\nOBJECTIVE\nClear.\nASSESSMENT\nCold.\nPLAN\nRest.',
      soap('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN'),
    ],
    [
      'title case with a colon',
      'Subjective: Cough.\nObjective: Clear.\nAssessment: Cold.\nPlan: Rest.',
      soap('Subjective', 'Objective', 'Assessment', 'Plan'),
    ],
    [
      'markdown',
      '## Subjective\nCough.\n## Objective\nClear.\n### Assessment\nCold.\n# Plan\nRest.',
      soap('Subjective', 'Objective', 'Assessment', 'Plan'),
    ],
    [
      'bold',
      '**Subjective**\nCough.\n**Objective:** Clear.\n__Assessment__\nCold.\n**Plan**: Rest.',
      soap('Subjective', 'Objective', 'Assessment', 'Plan'),
    ],
    [
      'numbered',
      '1. Subjective complaints: Cough.\n2. Physical exam: Clear.\n3. Assessment: Cold.\n4. Plan: Rest.',
      soap('Subjective complaints', 'Physical exam', 'Assessment', 'Plan'),
    ],
    [
      'HTML',
      '<h2>Subjective</h2>\n<p>Cough.</p>\n<b>Objective:</b> Clear.\n<strong>Assessment</strong>: Cold.\n<h2>Plan</h2>\nRest.',
      soap('Subjective', 'Objective', 'Assessment', 'Plan'),
    ],
    ['one letter', 'S: Cough.\nO: Clear.\nA: Cold.\nP: Rest.', soap('S', 'O', 'A', 'P')],
    ['a dash', 'S - Cough.\nO - Clear.\nA - Cold.\nP - Rest.', soap('S', 'O', 'A', 'P')],
    [
      'comma-joined dictation',
      'SUBJECTIVE:,  Cough.,OBJECTIVE: , Clear.,ASSESSMENT:,1.  Cold.,2.  Gout.,PLAN:,Rest.',
      soap('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN'),
    ],
    [
      'comma before the colon',
      'SUBJECTIVE:,  Cough.,OBJECTIVE ,:  Clear.,ASSESSMENT,:,Cold.,PLAN:,Rest.',
      soap('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN'),
    ],
    [
      'all in one line',
      'SUBJECTIVE: Cough. PHYSICAL EXAM: Clear. ASSESSMENT: Cold. PLAN: Rest.',
      soap('SUBJECTIVE', 'PHYSICAL EXAM', 'ASSESSMENT', 'PLAN'),
    ],
    [
      'CRLF',
      'SUBJECTIVE:\r\nCough.\r\nOBJECTIVE:\r\nClear.\r\nASSESSMENT:\r\nCold.\r\nPLAN:\r\nRest.',
      soap('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN'),
    ],
    [
      'CR',
      'SUBJECTIVE:\rCough.\rOBJECTIVE:\rClear.\rASSESSMENT:\rCold.\rPLAN:\rRest.',
      soap('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN'),
    ],
  ] as const)('%s', (_, text, wanted) => {
    expect(sectionsOf(text)).toEqual(wanted);
  });

  it.each([
    ['A/P: Gout.', ['assessment-plan: A/P']],
    // An initial with a name and a title signs.
    ['Plan: Rest.\nP. Ormond-Hale, PMHNP-BC', ['plan: Plan']],
    ['Plan: Rest.\nS. Itoh PhD', ['plan: Plan']],
    ['S. Itchy eyes.\nP. Rest.', ['hpi: S', 'plan: P']],
    ['Imp: Gout.', ['assessment: Imp']],
    ['Assessment & Plan\nGout.', ['assessment-plan: Assessment & Plan']],
    ['IMPRESSION / PLAN:  Gout.', ['assessment-plan: IMPRESSION / PLAN']],
    ['REASON FOR NEUROLOGICAL CONSULTATION:  Tremor.', ['chief-complaint: REASON FOR NEUROLOGICAL CONSULTATION']],
    ['SECONDARY WORKING DIAGNOSES:  Gout.', ['assessment: SECONDARY WORKING DIAGNOSES']],
    ['No heading here. Just text: all of it.', ['none: ']],
    ['', ['none: ']],
  ] as const)('%s', (text, wanted) => {
    expect(sectionsOf(text)).toEqual(wanted);
  });
});

describe('headings below headings', () => {
  it('take the category of the section that holds them', () => {
    expect(sectionsOf('PHYSICAL EXAM:\nHeart: regular.\nLungs: clear.\nPLAN:\nHeart: nothing.')).toEqual([
      'exam: PHYSICAL EXAM',
      'exam: Heart ^',
      'exam: Lungs ^',
      'plan: PLAN',
    ]);
  });
  it('may follow in the same line', () => {
    expect(sectionsOf('PHYSICAL EXAMINATION:  VITAL SIGNS:  Stable.')).toEqual([
      'exam: PHYSICAL EXAMINATION',
      'vitals: VITAL SIGNS',
    ]);
  });
});

describe('no headings', () => {
  it.each([
    ['labels of a value', 'HPI:  Cough.\nBLOOD SUGARS TODAY: 140\nDATE OF BIRTH:  in the chart.', ['hpi: HPI']],
    ['labels of a plan', 'PLAN:\nMedications: continue.\n2. Allergies: stay on the drops.', ['plan: PLAN']],
    ['a value that stands alone', 'ALLERGIES:  NKDA', ['allergies: ALLERGIES']],
    ['a statement of time', 'PLAN:  Rest.\nTime: 40 minutes.', ['plan: PLAN']],
    ['a long stretch before a colon', `PLAN:  Rest.\n${'AND THEN '.repeat(10)}THIS: x`, ['plan: PLAN']],
  ] as const)('%s', (_, text, wanted) => {
    expect(sectionsOf(text)).toEqual(wanted);
  });
});

describe('the usual order', () => {
  const parts = {
    hpi: 'HPI:  Cough for a week.\n',
    exam: 'EXAM:  Clear.\n',
    assessment: 'ASSESSMENT:  Cold.\n',
    plan: 'PLAN:  Rest.\n',
  };
  const usual = parts.hpi + parts.exam + parts.assessment + parts.plan;
  const turned = parts.assessment + parts.plan + parts.hpi + parts.exam;
  it('is the order of a note that has it', () => {
    const { order } = readNote(usual);
    for (let at = 0; at < usual.length; at += 1) expect(order.placeOf(at)).toBe(at);
  });
  it('gives words of a turned note the places that they usually have', () => {
    const { order } = readNote(turned);
    for (const word of ['Cough', 'Clear', 'Cold', 'Rest'])
      expect(order.placeOf(turned.indexOf(word))).toBe(usual.indexOf(word));
    expect(order.opening(11)).toBe('HPI:  Cough');
    const [late] = order.spansFrom(usual.indexOf('Rest'));
    expect(late && turned.slice(late.start, late.end)).toBe('Rest.\n');
  });
  it('keeps what stands before the first known heading at the front', () => {
    const note = readNote(`Visit of a patient.\n${turned}`);
    expect(note.order.placeOf(0)).toBe(0);
    expect(note.order.opening(500)).toBe(`Visit of a patient.\n${usual}`);
  });
});
