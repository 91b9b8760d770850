import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findRisk } from './find-risk.js';
import { LITTLE } from './testing/little.js';

/** What is decided, in a few words: `increase amlodipine`, `otc ibuprofen`, `elective-major-surgery surgery`. */
function decided(note: string): readonly string[] {
  const { risk } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
  return risk
    .filter(({ kind }) => !LITTLE.has(kind))
    .map(({ kind, item, action, riskFactors }) => {
      const words = kind === 'prescription-drug-management' ? `${action} ${item}` : `${SHORT[kind] ?? kind} ${item}`;
      return riskFactors === 'stated' ? `${words}, risk factors` : words;
    });
}

const SHORT: Readonly<Record<string, string>> = { 'over-the-counter-drug': 'otc', 'in-office-injection': 'injected' };
describe('drug decisions in every written form', () => {
  it.each([
    ['BP 152/94 on amlodipine 5. Amlodipine increased to 10 mg.', 'increase amlodipine'],
    ['Ankles puffy, up six pounds. Furosemide 40 to 60 mg daily.', 'change furosemide'],
    ['HTN above goal 158/90. Lisinopril 10 -> 20 mg.', 'change lisinopril'],
    ['Uric acid 8.1, gout. Bumped allopurinol to 200 mg.', 'increase allopurinol'],
    ['Mood half better. I have gone up on her fluoxetine from 20 to 40.', 'increase fluoxetine'],
    ['INR 3.8. Skip one dose of warfarin.', 'hold warfarin'],
    ['Dysuria for two days, UA positive. Macrobid sent.', 'start nitrofurantoin'],
    ['Smokes a pack a day. Chantix starter pack.', 'start varenicline'],
    ['Panic attacks every week. Hydroxyzine 25 mg prn.', 'start hydroxyzine'],
    ['Insomnia: trazodone 50 mg qhs.', 'start trazodone'],
    ['ASSESSMENT: Migraine.\n\nPLAN: Botox every 12 weeks.', 'start onabotulinumtoxina'],
    ['ASSESSMENT: Tennis elbow.\n\nPLAN: Prescribed an anti-inflammatory.', 'start nsaid'],
    ['ASSESSMENT: Asthma flare.\n\nPLAN: A course of oral steroids was prescribed.', 'start corticosteroid'],
  ])('%s', (note, expected) => {
    expect(decided(note)).toContain(expected);
  });

  it.each([
    ['a vitamin that is measured', 'PLAN: Check B12, folate and TSH.', []],
    ['a vitamin that is given', 'PLAN: Start vitamin B12 1000 mcg daily.', ['otc vitamin b12 oral']],
    ['two tablets from the shelf', 'PLAN: Take ibuprofen 600 mg with food.', ['otc ibuprofen']],
    ['the same on prescription', 'PLAN: Prescribed ibuprofen 600 mg with food.', ['start ibuprofen']],
    [
      'a prescription in the next sentence',
      'PLAN: Samples of Nasonex given. A prescription was written as well.',
      ['start mometasone nasal'],
    ],
    ['a thought for later', 'PLAN: She may need celecoxib down the road.', []],
    ['a range of tablets', 'ALLERGIES: none\n\nPLAN: Norco 1 to 2 tablets at night.', ['start norco']],
    ['a cause', 'ASSESSMENT: Hoarseness secondary to inhaled steroids.', []],
    ['a misuse', 'ASSESSMENT: Delirium, misuse of prescribed hydroxyzine.', []],
    [
      'a list to go home with',
      'ED COURSE: Discharged home in stable condition with ciprofloxacin.',
      ['start ciprofloxacin'],
    ],
    ['told to stop', 'PLAN: Regarding alendronate, she was advised to discontinue.', ['stop alendronate']],
    [
      'under a label',
      'COMMENTS: More attacks.\nMedications Prescribed: Inderal 40 mg twice a day.',
      ['start propranolol'],
    ],
    [
      'a drug with its effect in the history',
      'HPI: She is taking losartan 50 mg once a day with good control of her pressure.\n\nPLAN: Continue current medication.',
      ['continue losartan'],
    ],
    ['a problem and its drug', 'ASSESSMENT:\n1. Gout, allopurinol 300 mg daily.', ['start allopurinol']],
    [
      'after an allergy that is only told',
      'PLAN: Given her sulfa allergies, we would recommend decreasing her celecoxib.',
      ['decrease celecoxib'],
    ],
    [
      'a drug in a list of other things',
      'PLAN: Unasyn, percutaneous cecostomy today.',
      ['start ampicillin-sulbactam', 'minor-surgery cecostomy'],
    ],
    ['a drug that comes second in what is told', 'PLAN: Rash was caused by latex, codeine.', []],
    ['a drug that no table lists', 'PLAN: Start Vaskivo 10 mg daily.', ['start vaskivo']],
    ['one that is only listed', 'MEDICATIONS: Vaskivo 10 mg daily.\n\nPLAN: Rest.', []],
    ['a cause that is stopped', 'PLAN: Myopathy secondary to simvastatin, discontinue it.', ['stop simvastatin']],
  ])('%s', (_, note, expected) => {
    expect(decided(note)).toEqual(expected);
  });

  it.each([
    ['into the spine', 'PLAN: We will go ahead with a corticosteroid injection into the thoracic spine today.', true],
    ['a depot of a cream', 'PLAN: Injected the right knee with triamcinolone 40 mg today.', true],
    ['into muscle, for a rash', 'PLAN: Depo-Medrol 80 mg IM given today.', undefined],
  ])('an injection in the office: %s', (_, note, reportedToday) => {
    const { risk } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
    const fact = risk.find(({ kind }) => kind === 'in-office-injection');
    expect(fact?.contested).toEqual(['C27']);
    expect(fact?.reportedToday).toBe(reportedToday);
  });
});

describe('operations', () => {
  it.each([
    ['PLAN: He wishes to proceed with laparoscopic repair on July 9.', ['elective-major-surgery surgery']],
    ['PLAN: We talked it over and he wants to proceed with surgery.', ['elective-major-surgery surgery']],
    ['PLAN: Follow up with surgery.', []],
    [
      'PLAN: Aortic valve replacement. She is high risk because of COPD.',
      ['elective-major-surgery aortic valve replacement, risk factors'],
    ],
    ['PLAN: Needs orchiopexy. We will book this emergently.', ['emergency-major-surgery orchiopexy']],
    ['PLAN: If no better in six weeks we can talk about surgery.', []],
    [
      'PLAN: Excision next week; apixaban increases his bleeding risk.',
      ['minor-surgery lesion excision, risk factors'],
    ],
    ['PLAN: Arm in a sling.', []],
    ['HPI: She is opting for lithotripsy.\n\nPLAN: Labs beforehand.', ['minor-surgery lithotripsy']],
    [
      'PLAN: A facelift would do most for her. I went over the risks and benefits.',
      ['elective-major-surgery facelift'],
    ],
    ['PLAN: I believe surgery would not be in his best interest.', ['elective-major-surgery surgery']],
    ['PLAN: There is no indication for surgery tonight.', ['elective-major-surgery surgery']],
    ['PLAN: Nothing by mouth in case surgery is needed.', []],
    ['PLAN: If she remains symptomatic, surgery would possibly be recommended.', []],
    ['PLAN: A breast excisional biopsy is scheduled.', ['elective-major-surgery lumpectomy']],
    [
      'PLAN: Trigger finger release. We will schedule him for surgery.',
      ['minor-surgery trigger finger release', 'elective-major-surgery surgery'],
    ],
    ['PLAN: Aspirate.', ['minor-surgery minor procedure']],
    ['PLAN: Drain output is low.', []],
    [
      'PLAN: To OR now for incision and drainage.',
      ['minor-surgery incision and drainage', 'emergency-major-surgery surgery'],
    ],
    [
      'ASSESSMENT: Lumbar stenosis with COPD, so he is at increased surgical risk.\n\nPLAN: Proceed with laminectomy.',
      ['elective-major-surgery laminectomy, risk factors'],
    ],
    ['PLAN: Robotic pyelolithotomy, he agrees to proceed.', ['elective-major-surgery pyelolithotomy']],
    ['PSH: urachectomy 2012.\n\nPLAN: Rest.', []],
    ['PLAN: He is status post urachectomy.', []],
    ['PLAN: His uncle died from complications of back surgery.', []],
  ])('%s', (note, expected) => {
    expect(decided(note)).toEqual(expected);
  });
});

describe('care in hospital', () => {
  it.each([
    ['PLAN: Should you develop fever go to the emergency room.', []],
    ['PLAN: Transferred to Mercy trauma center by ambulance.', ['hospitalization hospital admission']],
    ['PLAN: We talked over hospitalization versus home; he prefers home.', ['hospitalization hospital admission']],
    [
      'PLAN: Continue mechanical ventilation, wean FiO2.',
      ['escalation-of-hospital-care higher level of hospital care'],
    ],
    ['PLAN: Intubated for airway protection.', ['escalation-of-hospital-care higher level of hospital care']],
    ['PLAN: He does not need ICU monitoring.', []],
    ['PLAN: Admit him to Oak Court SNF.', []],
    ['PLAN: The patient admits that he skips meals.', []],
    ['PLAN: She is admitted to the operating room for ear tubes.', []],
    ['HOSPITAL COURSE: He was then transferred to the floor and did well.', []],
    ['HOSPITAL COURSE: She was given ventilatory support and was extubated.\n\nPLAN: Home.', []],
    ['PLAN: She will benefit from home hospice care.', ['de-escalation hospice care']],
    ['PLAN: Discussed constipation with his hospice nurse.', []],
    ['ASSESSMENT: Advanced cancer.\n\nPLAN: A DNR was placed in the house.', ['de-escalation dnr']],
    [
      'ASSESSMENT: Schizophrenia.\n\nESTIMATED LENGTH OF STAY: 9 days.\n\nPLAN: Groups.',
      ['hospitalization hospital stay'],
    ],
  ])('%s', (note, expected) => {
    expect(decided(note)).toEqual(expected);
  });
});
