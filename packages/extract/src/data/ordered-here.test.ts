import { describe, expect, it } from 'vitest';
import { extractOffline } from '../index.js';

const ENCOUNTER = { dateOfService: '2025-06-02', patientStatus: 'established', payerRules: 'cpt' } as const;

function read(history: string, plan = '', results = ''): readonly string[] {
  const shown = results === '' ? '' : `RESULTS:\n${results}\n\n`;
  const note = `HPI:\n${history}\n\n${shown}ASSESSMENT AND PLAN:\nHypertension, stable. ${plan}\n`;
  return extractOffline(note, ENCOUNTER).data.map(({ kind, item }) => `${kind} ${item}`);
}
const HERE = 'A 54-year-old man is here for a check of hypertension.';
const planned = (plan: string): readonly string[] => read(HERE, plan);
const told = (words: string): readonly string[] => read(`${HERE} ${words}`);
const shown = (results: string): readonly string[] => read(HERE, '', results);

describe('panels', () => {
  it('of the liver and of the salts are two', () => {
    expect(planned('Order a BMP and LFTs.')).toEqual(['test-ordered bmp', 'test-ordered hepatic function panel']);
    expect(planned('Electrolytes and liver enzymes are normal.')).toHaveLength(2);
  });

  it('are one where one holds the other, or where only values are shown', () => {
    expect(planned('Order a CMP and LFTs.')).toEqual(['test-ordered cmp']);
    expect(shown('Sodium 140, potassium 4.1, creatinine 1.0, AST 20, ALT 22, albumin 4.0.')).toHaveLength(1);
  });
});

describe('numbers that are no results', () => {
  const cases = [
    'Goal INR 2 to 3.',
    'Target A1c less than 7.',
    'Keep hemoglobin above 8.',
    'Maintain potassium above 4.',
    'Transfuse if hemoglobin below 7.',
    'Titrate heparin to a PTT of 60.',
    'Take calcium 500 mg twice a day.',
  ];
  it.each(cases)('%s', (words) => expect(planned(words)).toEqual([]));

  it('stand beside one that is', () => {
    expect(planned('INR is 2.6, goal 2 to 3.')).toEqual(['test-reviewed pt/inr']);
  });
});

describe('orders', () => {
  it('of those who come back for a test', () => {
    expect(planned('She will come back in the morning for a CBC.')).toEqual(['test-ordered cbc']);
    expect(planned('He will come for a BMP in ten days.')).toEqual(['test-ordered bmp']);
  });

  it('by those who did it here', () => {
    expect(planned('We did an x-ray of the wrist, which showed no fracture.')).toEqual(['test-ordered x-ray wrist']);
    expect(told('We did an EKG here today that showed sinus rhythm.')).toEqual(['test-ordered ekg']);
  });

  it('are none where a later plan may hold them', () => {
    expect(planned('Future plans may include injections as well as imaging studies with an MRI.')).toEqual([]);
    expect(planned('This will probably entail repeating his EEG.')).toEqual([]);
    expect(planned('We obtained the report of her CT abdomen, which was normal.')).toEqual([
      'test-reviewed ct abdomen',
    ]);
  });

  const none = [
    'CT was ordered by the neurologist.',
    'Her PCP has ordered a mammogram.',
    'Request old EEG.',
    'Will call with TSH results.',
    'Follow up on CT results.',
    'Patient asks whether an MRI is needed.',
    'Avoid MRI because of pacemaker.',
    'Return for an EKG if palpitations recur.',
    'She had a CT scheduled but cancelled it.',
  ];
  it.each(none)('are not: %s', (words) => expect(planned(words)).toEqual([]));

  it('stand before a condition for something else', () => {
    expect(planned('We will do an ultrasound of the leg and if this is positive admit him.')).toHaveLength(1);
    expect(planned('I will send a PTT, with mixing studies if it is long.')).toContain('test-ordered ptt');
    expect(planned('Get an echo.')).toEqual(['test-ordered echo']);
  });

  it('of what is still out', () => {
    expect(shown('Lipase is still pending.')).toEqual(['test-ordered lipase']);
    expect(planned('Continue antibiotics until blood cultures are negative for 48 hours.')).toEqual([
      'test-ordered blood culture',
    ]);
  });

  it('say a culture again', () => {
    expect(planned('Send a urine culture. Will follow cultures.')).toEqual(['test-ordered urine culture']);
  });
});

describe('told history', () => {
  it('of one event after the other is no review', () => {
    expect(told('He subsequently had an MRI, which showed an old stroke.')).toEqual([]);
    expect(told('A biopsy showed sarcoma.')).toEqual([]);
    expect(told('Her MRI shows a disc herniation.')).toEqual(['test-reviewed mri']);
  });
});

describe('those who tell', () => {
  const yes: readonly (readonly [words: string, who: string])[] = [
    ['History was provided primarily by the daughter.', 'daughter'],
    ['His wife provides most of the history.', 'wife'],
    ['He has Alzheimer disease. His niece reports falls.', 'niece'],
    ['Daughter at the bedside supplies the history since he is aphasic.', 'daughter'],
    ['His son (who drove him here) says he gets lost on the way home; patient does not recall this.', 'son'],
    ['He is paranoid. I contacted his partner by telephone.', 'partner'],
    ['He is obtunded. The husband, who is present, knows of the fall.', 'husband'],
  ];
  it.each(yes)('%s', (words, who) => expect(told(words)).toEqual([`independent-historian ${who}`]));

  const no = [
    'His wife is present.',
    'His wife says he snores.',
    'We contacted his daughter to inform her of the plan.',
  ];
  it.each(no)('not: %s', (words) => expect(told(words)).toEqual([]));
});

describe('own eyes and colleagues', () => {
  it('see the film', () => {
    expect(shown('We did an x-ray of the elbow. He has a fracture. I do not see any effusion.')).toContain(
      'independent-interpretation x-ray elbow',
    );
  });

  it('take a patient over', () => {
    expect(planned('The patient was discussed with J. Moore, who will admit her.')).toEqual(['discussion j. moore']);
    expect(planned('Discussed with Mary, who agrees to take her pills.')).toEqual([]);
    expect(planned('Findings discussed with Jane and she will take the statin.')).toEqual([]);
  });

  it('wrote a note', () => {
    expect(told('Upon reviewing your earlier note, there was some doubt.')).toEqual([
      'external-note referring clinician',
    ]);
    expect(told('Her outside records do note a low ejection fraction.')).toEqual(['external-note outside records']);
    expect(told('I will review your note when it arrives.')).toEqual([]);
  });
});
