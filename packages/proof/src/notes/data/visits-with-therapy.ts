import type { NoteCase } from './behavioural-notes.js';

/** Psychiatric visits with therapy beside the E/M, and those where it cannot stand there. */
export const VISITS_WITH_THERAPY: readonly NoteCase[] = [
  {
    name: 'split in so many words',
    given: { clinician: 'physician' },
    note: `PSYCHIATRY FOLLOW UP 6/12/2025
Interval: 44M with bipolar II, two weeks of low mood, sleeping 10 h, missed work. No SI/HI. Takes lamotrigine 150 mg.
MSE: psychomotor slowing, constricted affect, linear, no psychosis.
A: Bipolar II, current depressive episode, worsening.
P: Lamotrigine up to 200 mg daily; rash precautions. RTC 3 wks.
Psychotherapy: 25 minutes, separate from the E/M. Interpersonal and social rhythm therapy: anchored wake time, mapped disruptions. He agreed to log times.
Ines Coria MD`,
    codes: ['99214', '90833'],
    therapy: 25,
  },
  {
    name: 'E/M minutes and therapy minutes',
    given: { clinician: 'np' },
    note: `Med mgmt + therapy visit 06/12/25
S: 29F OCD, checking up to 3 h/day (was 1 h). On fluoxetine 40. No SI.
O: anxious, organised.
A/P: OCD, worse -> fluoxetine 60 mg qam. F/u 4 wk.
E/M 20 min; psychotherapy 40 min (ERP: stove checking ladder, first two rungs done in session, SUDS 80->45).
Pat Wren PMHNP-BC`,
    codes: ['99214', '90836'],
    therapy: 40,
    flags: ['em-by-time-not-allowed-with-psychotherapy'],
  },
  {
    name: 'of 60 minutes 38 were therapy',
    given: { clinician: 'physician' },
    note: `Outpatient psychiatry. DOS 6/12/25. Total encounter 60 minutes, of which 38 minutes were psychotherapy (CPT-based trauma work, stuck points on blame); the remainder was medication management.
PTSD, nightmares more frequent. Prazosin 2 mg -> 4 mg hs, BP 118/74. No SI. Return 2 weeks.
J. Sundt, DO`,
    codes: ['99214', '90836'],
    therapy: 38,
    flags: ['em-by-time-not-allowed-with-psychotherapy'],
  },
  {
    name: 'one number for both',
    given: { clinician: 'physician' },
    note: `Psych f/u 6/12/25. 51F GAD, worse since divorce filing. Start buspirone 7.5 mg bid; continue escitalopram 20 mg. CBT techniques, supportive psychotherapy and med management, 45 minutes total. No SI. 6 wk. Z. Orel MD`,
    codes: ['99214'],
    flags: ['psychotherapy-time-not-separated'],
    never: ['90833', '90834', '90836'],
  },
  {
    name: 'time of the visit and therapy without its share',
    given: { clinician: 'np' },
    note: `Follow-up 6/12/2025
MDD, single episode, moderate: not improving on bupropion XL 150. Raise to 300 mg.
Provided insight-oriented psychotherapy around perfectionism and medication counseling. Total time 40 minutes.
Pat Wren PMHNP-BC`,
    codes: ['99214'],
    flags: ['psychotherapy-time-not-separated'],
    never: ['90833', '90836'],
  },
  {
    name: 'therapy named, minutes missing, nothing else timed',
    given: { clinician: 'physician' },
    note: `Psychiatry 6/12/25
Schizoaffective disorder, voices louder. Olanzapine 10 -> 15 mg. No CAH, no SI.
Psychotherapy provided: CBT for psychosis, reality testing, coping cards. Engaged.
RTC 2 wk. L. Marsh MD`,
    codes: ['99214'],
    flags: ['psychotherapy-time-missing'],
  },
  {
    name: '15 minutes beside the E/M',
    given: { clinician: 'physician' },
    note: `Psychiatry 6/12/25
HPI: ADHD and anxiety, anxiety worse with finals. Start sertraline 25 mg then 50. Lisdexamfetamine 40 mg continue, working well, no side effects.
Psychotherapy time: 15 min, separate from medication management; worry scheduling taught, patient receptive.
L. Marsh MD`,
    codes: ['99214'],
    therapy: 15,
    flags: ['psychotherapy-under-16-min'],
    never: ['90833'],
  },
  {
    name: 'prolonged beside an add-on',
    given: { clinician: 'physician' },
    note: `Psychiatry, established patient, 6/12/25
Borderline personality disorder and MDD, both worse after hospital stay; lithium considered, started quetiapine 50 mg hs.
Total time 110 minutes today; of this 53 minutes psychotherapy (DBT: chain analysis, distress tolerance; good response) apart from the E/M. Prolonged service 99417 x1.
W. Abara MD`,
    codes: ['99214', '90838'],
    therapy: 53,
    flags: ['prolonged-not-with-psychotherapy', 'em-by-time-not-allowed-with-psychotherapy'],
    never: ['99417', '99215'],
  },
  {
    name: 'a long visit with therapy is not prolonged',
    given: { clinician: 'physician', payerRules: 'medicare' },
    note: `Psychiatry 6/12/25. 70F, recurrent MDD, severe anhedonia, worse. Mirtazapine 15 -> 30 mg hs. No SI.
I spent 95 minutes in total on this visit today. Psychotherapy, 40 minutes, separately from the E/M: life review, behavioural activation; brighter at the end.
W. Abara MD`,
    codes: ['99214', '90836'],
    therapy: 40,
    flags: ['prolonged-not-with-psychotherapy'],
    never: ['G2212'],
  },
  {
    name: 'supportive words are no therapy',
    given: { clinician: 'physician' },
    note: `Psych med check 6/12/25, 18 minutes.
MDD in remission on sertraline 100, at goal. Reassurance and supportive listening about the move.
Plan: continue sertraline 100 mg for relapse prevention, 6 months.
L. Marsh MD`,
    codes: ['99213'],
    never: ['90833'],
  },
  {
    name: 'therapy by somebody else',
    given: { clinician: 'np' },
    note: `Med management 6/12/25. Panic disorder, attacks up to daily. Sees Tom Reyes LCSW weekly for CBT, 50-minute sessions, next Tuesday.
Increase paroxetine to 30 mg. Total time 22 minutes.
Pat Wren PMHNP`,
    codes: ['99214'],
    therapy: null,
    never: ['90833', '90836'],
  },
  {
    name: 'therapy alone by a psychiatrist',
    given: { clinician: 'physician' },
    note: `Psychotherapy only, no medication work today. 6/12/25, 50 minutes.
Psychodynamic work on endings, transference named. Patient thoughtful. No SI.
Weekly.
S. Imai MD`,
    codes: ['90834'],
    therapy: 50,
  },
  {
    name: 'add-on from clock to clock',
    given: { clinician: 'physician' },
    note: `Psychiatry progress note 6/12/25
Medication visit 9:00-9:20, psychotherapy 9:20-9:58.
Social phobia, avoiding class, worse. Venlafaxine XR 75 -> 150.
Therapy: exposure hierarchy, role play of asking a question; patient willing, SUDS 85 to 60.
S. Imai MD`,
    codes: ['99214', '90836'],
    therapy: 38,
  },
  {
    name: 'a stable illness, continued with a reason',
    given: { clinician: 'physician' },
    note: `Psychiatry progress note 6/12/25
Generalized anxiety disorder: well controlled, at goal on duloxetine 60 mg, continue because relapse followed the last taper; no side effects.
Psychotherapy 30 minutes in addition to the E/M: problem-solving therapy about caregiving; plan made, patient relieved.
S. Imai MD`,
    codes: ['99213', '90833'],
    therapy: 30,
  },
  {
    name: 'two illnesses, two drugs',
    given: { clinician: 'np' },
    note: `6/12/25 PMHNP visit
1. ADHD, inattentive: stable, at goal on Concerta 36 mg. Continue, refill 30 days.
2. Insomnia: stable on trazodone 50 mg, continue, sleeps 7 h.
PSYCHOTHERAPY ADD-ON: 17 min (CBT: time blocking, procrastination). Responsive. Time is separate from E/M.
P. Wren PMHNP`,
    codes: ['99214', '90833'],
    therapy: 17,
  },
  {
    name: 'prescribing psychologist beside therapy',
    given: { clinician: 'prescribing-psychologist' },
    note: `6/12/25 individual psychotherapy 46 min. CBT for depression: thought record on failure; responded well.
Pharmacologic management (separate, 10 min): increased citalopram to 40 mg, ECG ordered through PCP.
R. Quist PhD, RxP`,
    codes: ['90834', '90863'],
    therapy: 46,
    flags: [],
  },
  {
    name: 'prescribing psychologist, Medicare patient',
    given: { clinician: 'prescribing-psychologist', payerRules: 'medicare' },
    note: `6/12/25 psychotherapy, individual, 55 minutes. Grief work after wife's death; tearful, accepting. 
Medication management: mirtazapine started 7.5 mg qhs, 8 min apart from therapy.
R. Quist PhD, RxP`,
    codes: ['90837'],
    therapy: 55,
    flags: ['90863-not-payable-by-medicare'],
    never: ['90863'],
  },
  {
    name: 'prescribing psychologist without a drug',
    given: { clinician: 'prescribing-psychologist', payerRules: 'medicare' },
    note: `6/12/25 psychotherapy, individual, 55 minutes. Grief work; letter to the deceased read aloud, tearful, accepting. No medication issues addressed.
R. Quist PhD, RxP`,
    codes: ['90837'],
    quiet: ['90863-not-payable-by-medicare', 'medical-services-outside-scope'],
  },
  {
    name: 'counselling share of the visit',
    given: { clinician: 'physician' },
    note: `Psychiatry 6/12/25. 32M, bipolar I, early mania, not sleeping. Restarted lithium 300 mg tid, ordered lithium level and BMP for day 5. Total time 35 minutes, more than half of it spent in counseling and coordination of care. L. Marsh MD`,
    codes: ['99214'],
    time: 35,
    flags: ['obsolete-counseling-statement'],
  },
  {
    name: 'counselling share, family practice',
    given: {},
    note: `OV 6/12/2025
Plantar fasciitis R, 3 weeks. Stretching, OTC naproxen, insoles.
25 min visit, >50% counseling on footwear.
G. Stone MD`,
    codes: ['99213'],
    time: 25,
    flags: ['obsolete-counseling-statement'],
  },
  {
    name: 'half of the patients improve',
    given: {},
    note: `OV 6/12/2025
Plantar fasciitis R, 3 weeks. Told that more than half of people improve with stretching alone. OTC naproxen, insoles. Total time 21 minutes.
G. Stone MD`,
    codes: ['99213'],
    time: 21,
    quiet: ['obsolete-counseling-statement'],
  },
];
