import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.js';
import { ENTITY_TYPES, type EntityType } from './assess.js';
import { assess } from './create-assessor.js';
import { contextRows } from './lexicons/context.js';
import { triggers } from './triggers.js';

type Case = readonly [text: string, words: string, meant: readonly string[], entity?: EntityType];

function marksOf(text: string, words: string, entity: EntityType = 'problem') {
  const note = readNote(text);
  const start = text.indexOf(words);
  return assess(note, { start, end: start + words.length }, entity);
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a denial reaches through a list': [
    ['Denies chest pain, fever, or cough.', 'chest pain', ['negated']],
    ['Denies chest pain, fever, or cough.', 'cough', ['negated']],
    ['No nausea, vomiting or diarrhea.', 'diarrhea', ['negated']],
    ['Negative for rash, joint pain and oral ulcers.', 'oral ulcers', ['negated']],
    ['Without fever or chills.', 'chills', ['negated']],
    ['Patient has neither fever nor cough.', 'cough', ['negated']],
  ],
  'a denial ends': [
    ['No fever but has cough.', 'cough', []],
    ['No fever, however she coughs; wheezing noted.', 'wheezing', []],
    ['Denies fever. Cough for 3 days.', 'Cough', []],
    ['No chest pain, blood pressure is elevated.', 'blood pressure', []],
    ['No dyspnea, asthma well controlled.', 'asthma', []],
    ['Denies fever, reports fatigue.', 'fatigue', []],
    ['No rash except for eczema of the hands.', 'eczema', []],
    ['No edema; gout in the left toe.', 'gout', []],
    ['No fever\nCough', 'Cough', []],
  ],
  'a denial behind what it denies': [
    ['Pulmonary embolism was ruled out.', 'Pulmonary embolism', ['negated']],
    ['Fever: none.', 'Fever', ['negated']],
    ['Melena, hematochezia and hematemesis were absent.', 'Melena', ['negated']],
    ['Diabetes, gout, and COVID test negative.', 'COVID', ['negated']],
    ['Diabetes on metformin, COVID test negative.', 'Diabetes', []],
    ['Pneumonia is unlikely.', 'Pneumonia', ['negated']],
    ['Gout: no. Migraine: yes, monthly.', 'Gout', ['negated']],
    ['Gout: no. Migraine: yes, monthly.', 'Migraine', []],
    ['Asthma: No Epilepsy: No', 'Epilepsy', ['negated']],
    ['Lupus is in the chart but was felt to be unlikely.', 'Lupus', []],
    ['Lupus felt unlikely by rheumatology.', 'Lupus', ['negated']],
  ],
  'a denial behind a colon is said of what follows': [
    ['Diabetes: no hypoglycemia on glipizide.', 'Diabetes', []],
    ['Diabetes: no hypoglycemia on glipizide.', 'hypoglycemia', ['negated']],
    ['Legs: No signs of DVT.', 'DVT', ['negated']],
    ['Abdomen: no masses. Heart failure: no edema today.', 'Heart failure', []],
  ],
  'a drug that is taken is not denied with its harm': [
    ['No bleeding on apixaban.', 'apixaban', [], 'drug'],
    ['Denies side effects from lisinopril.', 'lisinopril', [], 'drug'],
    ['Never treated with insulin.', 'insulin', ['negated'], 'drug'],
    ['No longer on glipizide.', 'glipizide', ['negated'], 'drug'],
    ['Refrain from heparin.', 'heparin', ['negated'], 'drug'],
  ],
  'words that only look like a denial': [
    ['No increase in back pain.', 'back pain', []],
    ['No improvement in back pain with ibuprofen.', 'back pain', []],
    ['Not only diabetes but gout too.', 'diabetes', []],
    ['Gram negative sepsis.', 'sepsis', []],
    ['Hypertension is not well controlled.', 'Hypertension', []],
    ['No change in her angina.', 'angina', []],
    ['Sinusitis has not resolved.', 'Sinusitis', []],
    ['Unable to bear weight due to ankle pain.', 'ankle pain', []],
  ],
  uncertain: [
    ['Possible pneumonia.', 'pneumonia', ['uncertain']],
    ['PE cannot be ruled out.', 'PE', ['uncertain']],
    ['Cannot exclude malignancy.', 'malignancy', ['uncertain']],
    ['Likely viral bronchitis.', 'bronchitis', ['uncertain']],
    ['R/o appendicitis.', 'appendicitis', ['uncertain']],
    ['Pneumonia vs. atelectasis.', 'atelectasis', ['uncertain']],
    ['Suspected gout, diabetes is stable.', 'diabetes', []],
    ['Findings concerning for meningitis.', 'meningitis', ['uncertain']],
    ['Evaluate for sleep apnea.', 'sleep apnea', ['uncertain']],
    ['There is a possibility of myeloma.', 'myeloma', ['uncertain']],
    ['We spoke of whether she has lupus.', 'lupus', ['uncertain']],
    ['The shadow may represent tuberculosis.', 'tuberculosis', ['uncertain']],
    ['Sarcoidosis is not confirmed.', 'Sarcoidosis', ['uncertain']],
    ['Myeloma suspected.', 'Myeloma', ['uncertain']],
    ['Lupus?', 'Lupus', ['uncertain']],
    ['Vasculitis needs to be ruled out.', 'Vasculitis', ['uncertain']],
  ],
  historical: [
    ['History of stroke.', 'stroke', ['historical']],
    ['S/p appendectomy for appendicitis.', 'appendicitis', ['historical']],
    ['Asthma as a child.', 'Asthma', ['historical']],
    ['Copied from the spring note: gout flare of the left foot.', 'gout', ['historical']],
    ['Per prior note migraine twice a month.', 'migraine', ['historical']],
    ['A copy went to her rheumatologist about the gout.', 'gout', []],
    ['Previous MRI of the brain.', 'MRI', [], 'test'],
    ['Previously on lisinopril.', 'lisinopril', ['historical'], 'drug'],
    ['History and physical: sepsis.', 'sepsis', []],
  ],
  hypothetical: [
    ['Return if fever develops.', 'fever', ['hypothetical']],
    ['If symptoms worsen, start prednisone.', 'prednisone', ['hypothetical'], 'drug'],
    ['Take ibuprofen as needed for pain.', 'pain', ['hypothetical']],
    ['Consider sleep apnea.', 'sleep apnea', ['hypothetical']],
    ['Consider an MRI of the knee.', 'MRI', [], 'test'],
    ['Discussed the risk of bleeding.', 'bleeding', ['hypothetical']],
    ['PATIENT INSTRUCTIONS:  Watch your wound, infection can follow.', 'infection', ['hypothetical']],
    ['PATIENT INSTRUCTIONS:  Take amoxicillin.', 'amoxicillin', [], 'drug'],
  ],
  'somebody else': [
    ['Mother had breast cancer.', 'breast cancer', ['family']],
    ['FAMILY HISTORY:  Diabetes.', 'Diabetes', ['family']],
    ['Breast cancer in her maternal aunt.', 'Breast cancer', ['family']],
    ['Paternal grandfather died of colon cancer.', 'colon cancer', ['family']],
    ['Her sister was diagnosed with lupus.', 'lupus', ['family']],
    ['Husband has influenza.', 'influenza', ['family']],
    ['Exposed to tuberculosis at work.', 'tuberculosis', ['family']],
    ['Mother reports 3 days of fever.', 'fever', []],
    ['Per daughter, confusion since Monday.', 'confusion', []],
    ['Lives with her husband, hypertension at goal.', 'hypertension', []],
  ],
  template: [
    ['[ ] fever [x] cough', 'fever', ['template']],
    ['[ ] fever [x] cough', 'cough', []],
    ['☐ rash ☑ itching', 'rash', ['template']],
    ['☐ rash ☑ itching', 'itching', []],
    ['( ) diabetes', 'diabetes', ['template']],
  ],
  'several at once': [
    ['No family history of colon cancer.', 'colon cancer', ['family', 'negated']],
    ['Mother with possible lupus.', 'lupus', ['family', 'uncertain']],
    ['No history of seizures.', 'seizures', ['negated']],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    it.each(cases.map((one) => [...one] as [string, string, readonly string[], EntityType?]))(
      '%s [%s]',
      (text, words, meant, entity) => {
        expect(Object.keys(marksOf(text, words, entity)).sort()).toEqual([...meant].sort());
      },
    );
  });
}

describe('marks', () => {
  it('name the rule and quote the trigger', () => {
    const text = 'Denies chest pain.';
    expect(marksOf(text, 'chest pain').negated).toEqual({
      rule: 'denies',
      trigger: { start: 0, end: 6, quote: 'Denies' },
    });
  });
  it('of a section quote its heading', () => {
    expect(marksOf('FAMILY HISTORY:  Gout.', 'Gout').family).toEqual({
      rule: 'section-family-history',
      trigger: { start: 0, end: 14, quote: 'FAMILY HISTORY' },
    });
  });
  it('are none outside every sentence', () => {
    expect(assess(readNote(''), { start: 0, end: 0 }, 'problem')).toEqual({});
  });
});

describe('the table', () => {
  const lines = contextRows.trim().split('\n');
  const headings = lines.filter((line) => line.startsWith('= '));
  const rows = lines.filter((line) => !line.startsWith('= '));
  it('has every heading once, and no words twice below one', () => {
    expect(new Set(headings).size).toBe(headings.length);
    const below = lines.map(
      (line, at) =>
        `${lines
          .slice(0, at + 1)
          .filter((one) => one.startsWith('= '))
          .at(-1)}: ${line}`,
    );
    expect(new Set(below).size).toBe(below.length);
  });
  it('names only kinds of mention that there are', () => {
    for (const heading of headings) {
      const [, , , kinds = ''] = heading.split(' | ');
      for (const kind of kinds.split(' ').filter((one) => one !== '')) expect(ENTITY_TYPES, heading).toContain(kind);
    }
  });
  it('compiles every row', () => {
    expect(triggers().size).toBeGreaterThan(rows.length);
  });
});
