import type { Encounter } from '@levelproof/contract';

/** An invented note with what a coder makes of it. */
export interface NoteCase {
  readonly name: string;
  /** What the caller knows beside the date; an established patient in the office, in person, where it says nothing. */
  readonly given: Partial<Encounter>;
  /** Place and way of contact are left to the note. */
  readonly placeOpen?: true;
  readonly note: string;
  /** The recommended codes, in any order. */
  readonly codes?: readonly string[];
  /** Codes that the note must never get. */
  readonly never?: readonly string[];
  /** Minutes of psychotherapy. */
  readonly therapy?: number | null;
  /** Minutes that count towards the visit. */
  readonly time?: number | null;
  /** Flags or gaps that must be raised. */
  readonly flags?: readonly string[];
  /** Flags and gaps that must not be raised. */
  readonly quiet?: readonly string[];
}

export const BEHAVIOURAL_NOTES: readonly NoteCase[] = [
  {
    name: '52 minutes stay below the longest band',
    given: { clinician: 'lcsw' },
    note: `BIRP Progress Note
Client: J.M.   DOB on file   DOS: 6/12/25
Start Time: 3:02 PM    End Time: 3:54 PM    Duration: 52 minutes
Service: Individual Psychotherapy   Location: Office

B: Client presented with anxious mood and reported three panic episodes this week, each lasting about 15 minutes. Arrived 10 minutes early.
I: Clinician provided CBT with interoceptive exposure (60 seconds of straw breathing x 4) and cognitive restructuring of catastrophic thoughts.
R: Client was receptive, SUDS went from 80 to 35.
P: Continue weekly 60-minute sessions. Practice 10 minutes daily.

L. Ortiz, LCSW`,
    codes: ['90834'],
    therapy: 52,
  },
  {
    name: '53 minutes from clock to clock reach it',
    given: { clinician: 'psychologist' },
    note: `Psychotherapy progress note
6/12/2025
Time in: 1:05 pm. Time out: 1:58 pm.
Type of session: individual, in person

Ms. K continues EMDR for PTSD following a 2021 assault. Target memory reprocessed through three sets. SUD 8 to 3. Affect congruent, tearful then calm. No suicidal ideation. She reported sleeping 5 hours.
Plan: weekly.

Dana Reyes, Ph.D.`,
    codes: ['90837'],
    therapy: 53,
  },
  {
    name: '14 minutes of a session that ended early',
    given: { clinician: 'lcsw' },
    note: `Individual therapy note 6/12/25
Session began at 11:31 and ended at 11:45 as client left upset.
Reviewed thought record, used motivational interviewing around alcohol use. Client became tearful about custody hearing and left. 25 minutes were then spent on the phone with her case manager and writing this note.
No SI.
Plan: call tomorrow; session was booked for 45 min.
S. Lee, LCSW`,
    codes: [],
    never: ['90832', '98016', '99212'],
    therapy: 14,
    flags: ['psychotherapy-under-16-min'],
  },
  {
    name: '37 minutes, homework within them',
    given: { clinician: 'lcsw' },
    note: `SOAP
DOS 6/12/25 – 37 min individual psychotherapy (10:08-10:45)
S: "Work is better." Argued with boss Monday. 
O: calm, reactive affect
A: GAD, improving. DBT skills (wise mind, check the facts) taught and rehearsed.
P: 1 wk. Bring diary card.
Homework reviewed 5 min of that. 
K.B. LCSW`,
    codes: ['90832'],
    therapy: 37,
  },
  {
    name: 'add-on with its own minutes beside a worse illness',
    given: { clinician: 'physician' },
    note: `PSYCHIATRY FOLLOW UP   06/12/2025

Interval: 34 yo woman with bipolar II disorder. More depressed for four weeks, sleeping 11 hours, passive wish not to wake up without plan or intent. Takes lamotrigine 150 mg nightly, no rash.

MSE: casually dressed, slowed, mood "low", affect constricted, linear, no SI plan or intent, no psychosis.

Assessment: Bipolar II disorder, current depressive episode, worsening.

Plan: increase lamotrigine to 200 mg nightly. RTC 4 weeks.

Psychotherapy (in addition to and separate from the E/M): 41 minutes of interpersonal psychotherapy focused on role transition after her move. She identified two people to call. Good engagement.
Total time of the visit 62 minutes.

R. Amin MD`,
    codes: ['99214', '90836'],
    never: ['90838', '99215', '99417'],
    therapy: 41,
  },
  {
    name: 'medication work and therapy in one number',
    given: { clinician: 'physician' },
    note: `Med visit 6/12/25
45 min spent on medication management and psychotherapy.

51 M with MDD recurrent, moderate, not responding to sertraline 100 mg after 8 weeks; mood still low most days, PHQ-9 16.
MSE: psychomotor slowing, mood down, no SI.
A/P: MDD recurrent moderate, inadequate response. Increase sertraline to 150 mg daily. Supportive psychotherapy provided around marital stress. RTC 4 wk.
P. Stone MD`,
    codes: ['99214'],
    never: ['90833', '90836', '90838', '99215'],
    flags: ['psychotherapy-time-not-separated'],
  },
  {
    name: 'therapy without minutes',
    given: { clinician: 'np' },
    note: `PMHNP follow-up 6/12/25
CC: "anxiety is worse"
29F GAD, worsening since new job; escitalopram 10 mg tolerated but not enough. No SI/HI.
MSE anxious, fidgety, linear.
Assessment: GAD, worsening
Plan: increase escitalopram to 20 mg; hydroxyzine 25 mg prn
Psychotherapy: provided CBT with thought challenging and breathing retraining; patient receptive.
RTC 3 wks
M. Cole, PMHNP-BC`,
    codes: ['99214'],
    never: ['90833'],
    flags: ['psychotherapy-time-missing'],
  },
  {
    name: '16 minutes, the least there is',
    given: { clinician: 'physician' },
    note: `Outpatient psychiatry 6/12/25
HPI: 44M with panic disorder and alcohol use disorder in early remission. Panic attacks increased to 4/week.
Meds: paroxetine 20 mg, naltrexone 50 mg
MSE: anxious, no SI.
A: panic disorder, not at goal. AUD, in early remission, stable on naltrexone.
P: paroxetine to 30 mg. continue naltrexone 50 mg daily.
Add-on psychotherapy 16 min (2:44 - 3:00 pm), CBT for panic: interoceptive exposure. Time excludes the medication visit.
V. Hale, MD`,
    codes: ['99214', '90833'],
    therapy: 16,
  },
  {
    name: '15 minutes support no add-on',
    given: { clinician: 'physician' },
    note: `Outpatient psychiatry 6/12/25
HPI: 44M with panic disorder. Panic attacks increased to 4/week.
Meds: paroxetine 20 mg
MSE: anxious, no SI.
A: panic disorder, worse.
P: paroxetine to 30 mg. 
Psychotherapy time 15 minutes, separate from E/M: CBT for panic, interoceptive exposure.
V. Hale, MD`,
    codes: ['99214'],
    never: ['90833'],
    therapy: 15,
    flags: ['psychotherapy-under-16-min'],
  },
  {
    name: 'a total split into therapy and E/M',
    given: { clinician: 'physician' },
    note: `Psychiatric follow-up, 06/12/2025. Total encounter time 80 minutes, of which 55 minutes psychotherapy and 25 minutes E/M.

39 yo man, generalized anxiety disorder, doing well, at goal on venlafaxine XR 150 mg. No side effects. Sleeps well. No SI.
MSE: euthymic.
A: GAD, stable.
P: continue venlafaxine XR 150 mg daily, refill sent. RTC 3 mo.
Psychotherapy: psychodynamic, focus on conflict with father. Patient gained insight into anger.
B. Wu MD`,
    codes: ['99213', '90838'],
    never: ['99215', '99417', '90837'],
    therapy: 55,
    flags: ['em-by-time-not-allowed-with-psychotherapy'],
  },
  {
    name: 'crisis of 74 minutes',
    given: { clinician: 'lcsw' },
    note: `CRISIS PSYCHOTHERAPY NOTE 6/12/25
Face to face time 2:00 pm - 3:14 pm (74 min)
Client (22F) walked in after texting roommate goodbye. Urgent assessment of lethality: SI with plan to overdose on acetaminophen, bottle in backpack, surrendered to clinician. MSE: tearful, oriented, judgment impaired. 
Intervention: de-escalation, means restriction, safety plan completed, mother contacted and came to office.
Disposition: mother drove client to ED for evaluation; ED charge nurse called.
Response: agreed to go voluntarily.
N. Field LCSW`,
    codes: ['90839'],
    never: ['90840', '90837', '90785'],
    therapy: 74,
  },
  {
    name: 'crisis of 75 minutes',
    given: { clinician: 'lcsw' },
    note: `Psychotherapy for crisis, 6/12/2025. In 9:00 out 10:15, 75 minutes.
Client 40M in immediate crisis after eviction, high distress, SI with plan to shoot himself, gun at home. Urgent risk assessment, mental status exam: agitated, no psychosis. Worked on stabilization, brother took the firearm (confirmed by phone), safety plan written. Disposition: home with brother, appointment tomorrow 9 am, mobile crisis informed.
T. Ali, LCSW`,
    codes: ['90839', '90840'],
    never: ['90840x2', '90837'],
    therapy: 75,
  },
  {
    name: 'crisis of 29 minutes is ordinary therapy',
    given: { clinician: 'lcsw' },
    note: `Crisis session 6/12/25 1:00-1:29 pm (29 minutes)
Client called in crisis and came in. Urgent assessment: SI without plan. MSE: tearful, oriented x4. Psychotherapy for crisis with grounding, safety plan, husband called. Disposition home with husband.
P. Moss, LCSW`,
    codes: ['90832'],
    never: ['90839'],
    therapy: 29,
    flags: ['crisis-under-30-min'],
  },
  {
    name: 'parents alone, patient at school',
    given: { clinician: 'psychologist' },
    note: `Family session without patient
6/12/25 4:00-4:50 pm, 50 min
Participants: parents of 14 y/o patient with anorexia nervosa. Patient was not present (at school).
FBT: coached parents on meal support; mother practiced responding to refusal. Parents aligned.
Plan: family meal session next week.
Dr. H. Gray, PsyD`,
    codes: ['90846'],
    never: ['90847', '90834', '90837'],
    therapy: 50,
  },
  {
    name: 'couple with the patient',
    given: { clinician: 'psychologist' },
    note: `Couples therapy, patient present
DOS 6/12/25; 48 minutes (5:02 pm to 5:50 pm)
Pt (MDD, recurrent) and wife attended. EFT: identified negative cycle, enactment. Both softened. Pt denied SI.
Next in 2 wks.
A. Park, PhD`,
    codes: ['90847'],
    never: ['90846', '90834'],
    therapy: 48,
  },
  {
    name: 'skills group',
    given: { clinician: 'lcsw' },
    note: `GROUP NOTE  DBT skills group 6/12/25  10:00-11:30 (90 minutes) 8 members
Client participated actively: shared her use of opposite action with her sister, gave feedback to a peer. Mood euthymic. No SI. Working toward goal 1 (fewer urges). Will complete diary card.
R. Hart LCSW`,
    codes: ['90853'],
    never: ['90832', '90837', '90785'],
  },
  {
    name: 'parents who shout: complexity',
    given: { clinician: 'lcsw' },
    note: `Child therapy 6/12/25, 45 min (3:15-4:00)
7 y/o M, ADHD/ODD. Mother and father attended the last half. Parents yelled over each other repeatedly, and therapist had to stop the session twice and redirect; the conflict between parents prevented review of the behavior plan until each was seen apart. CBT-based parent-child work, token chart.
Child withdrew during the yelling, then re-engaged.
E. Fox LCSW`,
    codes: ['90834', '90785'],
    therapy: 45,
  },
  {
    name: 'an interpreter is no complexity',
    given: { clinician: 'lcsw' },
    note: `Individual therapy 06/12/25  45 minutes (9:00-9:45)
Session conducted through a Spanish interpreter (video). Interactive complexity: interpreter used.
Trauma-focused CBT; wrote narrative chapter 2. Client tolerated well.
C. Diaz, LCSW`,
    codes: ['90834'],
    never: ['90785'],
    therapy: 45,
    flags: ['interpreter-not-interactive-complexity'],
  },
  {
    name: 'prescribing psychologist',
    given: { clinician: 'prescribing-psychologist' },
    note: `Prescribing psychologist note 6/12/25
Psychotherapy 40 min (1:00-1:40), not including medication time. CBT for insomnia: stimulus control, sleep restriction reviewed.
Pharmacologic management, 10 additional minutes: trazodone 50 mg increased to 100 mg nightly, side effects reviewed, no priapism.
MDD single episode. No SI.
G. Vale, PhD, MP`,
    codes: ['90834', '90863'],
    therapy: 40,
  },
  {
    name: 'prescribing psychologist, Medicare',
    given: { clinician: 'prescribing-psychologist', payerRules: 'medicare' },
    note: `Prescribing psychologist note 6/12/25
Psychotherapy 40 min (1:00-1:40), not including medication time. CBT for insomnia: stimulus control, sleep restriction reviewed.
Pharmacologic management: trazodone 50 mg increased to 100 mg nightly, side effects reviewed.
MDD single episode. No SI.
G. Vale, PhD, MP`,
    codes: ['90834'],
    never: ['90863'],
    therapy: 40,
    flags: ['90863-not-payable-by-medicare'],
  },
  {
    name: 'a therapist who advises on drugs',
    given: { clinician: 'lcsw' },
    note: `Therapy session 6/12/25 2:00-2:58 pm, 58 minutes psychotherapy
CBT and behavioral activation for MDD. Medication management: reviewed sertraline side effects and suggested client increase to 100 mg. 
Client engaged.
Plan weekly.
H. Nunn, LCSW`,
    codes: ['90837'],
    never: ['99213', '99214', '90833', '90838', '90863'],
    therapy: 58,
    flags: ['medical-services-outside-scope'],
  },
  {
    name: 'intake of 75 minutes is no therapy',
    given: { clinician: 'lcsw' },
    note: `BIOPSYCHOSOCIAL INTAKE ASSESSMENT
6/12/25, 75 minutes
Presenting problem: 24F with worry and low mood x 1 year.
Psychiatric history: outpatient therapy in college. No hospitalization.
Family history: mother depression. Social: grad student. 
MSE: cooperative, mood anxious, affect full, thought process linear, no SI/HI.
Diagnosis: GAD; r/o MDD.
Recommendations: weekly CBT. Treatment plan to be completed next session. Psychoeducation about anxiety provided.
M. Chu, LCSW`,
    codes: ['90791'],
    never: ['90792', '90837', '90834'],
    therapy: null,
  },
  {
    name: 'evaluation with medical services',
    given: { clinician: 'physician', patientStatus: 'new' },
    note: `PSYCHIATRIC DIAGNOSTIC EVALUATION  6/12/2025
Total time 75 min.
CC: depression. HPI: 41M referred by PCP with 6 months of depressed mood, anhedonia, insomnia.
Past psychiatric history: none. PMH: hypertension. Meds: lisinopril. Allergies NKDA. Family: father alcoholism. Social: married, teacher.
Vitals 132/80, 78.
MSE: dysphoric, linear, no SI.
Dx: MDD, single episode, moderate.
Plan: start sertraline 50 mg; order TSH, CBC; refer for CBT. RTC 4 wk.
F. Banks, MD`,
    codes: ['90792'],
    never: ['99205', '99204', '90838', '90791', '90836'],
  },
  {
    name: 'telephone, Medicare',
    given: { clinician: 'physician', setting: 'telehealth', modality: 'audio-only', payerRules: 'medicare' },
    note: `Telephone visit 6/12/2025 (audio only, patient has no video). We talked 22 minutes about her hypertension.
71F. Home BP log average 128/76 on lisinopril 20 mg. At goal. No dizziness.
A/P: hypertension, controlled. Continue lisinopril 20 mg, refilled. Recheck 6 months.
Total time today 25 minutes.
S. Ong MD`,
    codes: ['99213'],
    never: ['98012', '98013', '98014'],
    flags: ['audio-only-modifier-93'],
  },
  {
    name: 'nine minutes by phone',
    given: { clinician: 'physician', setting: 'telehealth', modality: 'audio-only' },
    note: `Phone visit 6/12/25
Spoke with the patient for 9 minutes by phone, no video.
45M gout flare right toe, second this year. Started colchicine 0.6 mg bid x 5 days.
A: gout flare. P: as above; labs at next visit.
J. Katz, MD`,
    codes: ['98016'],
    never: ['98013', '98012', '99213', '98014'],
    flags: ['audio-only-10-min-or-less'],
  },
  {
    name: 'counselling more than half',
    given: { clinician: 'physician' },
    note: `Office visit 6/12/25
60F type 2 diabetes uncontrolled, A1c 9.1 (was 8.2). Metformin 1000 bid.
A/P: T2DM uncontrolled: start empagliflozin 10 mg daily. Repeat A1c 3 mo.
I spent 35 minutes with the patient, more than half of which was spent counseling and coordinating care.
L. Dunn MD`,
    codes: ['99214'],
    never: ['99215'],
    flags: ['obsolete-counseling-statement'],
  },
  {
    name: '54 minutes are no prolonged service',
    given: { clinician: 'physician' },
    note: `Office visit 6/12/2025
66M with COPD exacerbation, mild, increased cough. Prednisone 40 mg x 5 days, continue tiotropium. Long discussion of inhaler technique and of his wife's illness.
A: COPD exacerbation.
Total time on the date of service 54 minutes, including record review, examination, counseling and documentation. 99417.
T. Webb MD`,
    codes: ['99215'],
    never: ['99417'],
    time: 54,
    flags: ['prolonged-threshold-not-met', 'time-mdm-disagree'],
  },
  {
    name: '55 minutes are one unit',
    given: { clinician: 'physician' },
    note: `Office visit 6/12/2025
66M with COPD exacerbation, mild, increased cough. Prednisone 40 mg x 5 days, continue tiotropium. Long discussion of inhaler technique and of his wife's illness.
A: COPD exacerbation.
Total time on the date of service 55 minutes, including record review, examination, counseling and documentation.
T. Webb MD`,
    codes: ['99215', '99417'],
    time: 55,
    flags: ['time-mdm-disagree'],
  },
  {
    name: '68 minutes, Medicare',
    given: { clinician: 'physician', payerRules: 'medicare' },
    note: `Office visit 6/12/2025
66M with COPD exacerbation, mild, increased cough. Prednisone 40 mg x 5 days, continue tiotropium.
A: COPD exacerbation.
Sixty-eight minutes (68) of my own time were spent on this visit today, including records, examination, counseling his family and charting.
T. Webb MD`,
    codes: ['99215'],
    never: ['99417', 'G2212'],
    time: 68,
    flags: ['prolonged-threshold-not-met', 'time-mdm-disagree'],
  },
  {
    name: 'teaching by the nurse',
    given: { clinician: 'physician' },
    note: `Family medicine 6/12/25
30F seasonal allergies, needs refresher on nasal spray. Exam: boggy turbinates.
A: allergic rhinitis. P: fluticasone OTC.
Nurse spent 15 minutes teaching nasal spray technique. I spent 20 minutes on the date of service.
I. Snow MD`,
    codes: ['99213'],
    never: ['99214'],
    time: 20,
    flags: ['staff-time-excluded'],
  },
  {
    name: 'records of the evening before',
    given: { clinician: 'physician' },
    note: `Rheumatology visit 6/12/25. 50F osteoarthritis of knees, worse.
Outside records reviewed last night, 25 minutes. Today 31 minutes: history, exam, counseling, charting.
Plan: diclofenac gel (Rx), PT.
Q. Bell MD`,
    codes: ['99214'],
    time: 31,
    flags: ['other-day-time-excluded'],
  },
  {
    name: 'a range',
    given: { clinician: 'physician' },
    note: `Visit 6/12/25. 34M ankle sprain improving. Rest, ice, ibuprofen OTC.
I spent 30-39 minutes total time on this visit.
C. May MD`,
    codes: ['99213'],
    never: ['99214'],
    flags: ['time-range-not-exact'],
  },
  {
    name: 'time without minutes',
    given: { clinician: 'physician' },
    note: `Visit 6/12/25. 34M ankle sprain improving. Rest, ice, ibuprofen OTC.
A considerable amount of time was spent counseling the patient about return to sport.
C. May MD`,
    codes: ['99213'],
    never: ['99214'],
    flags: ['no-total-time'],
  },
  {
    name: 'continuing care with a procedure',
    given: { clinician: 'physician', payerRules: 'medicare' },
    note: `Primary care 6/12/25. I have been her PCP for 12 years and remain the focal point for all of her care. 70F hypertension above goal 158/90.
Also right knee osteoarthritis pain: after consent, knee joint injection performed today with triamcinolone 40 mg, tolerated well.
A/P: HTN uncontrolled: lisinopril 20 to 40 mg. T2DM uncontrolled A1c 8.9: metformin to 1000 bid. Knee OA: injected.
A. Ford MD`,
    codes: ['99214'],
    never: ['G2211'],
    flags: ['g2211-blocked-by-modifier-25'],
  },
  {
    name: 'a refill within a preventive visit',
    given: { clinician: 'physician', patient: { age: 46 } },
    note: `ANNUAL PREVENTIVE EXAM 6/12/25
46F here for her annual physical. Feels well. Hypothyroid, stable on levothyroxine 75 mcg, refilled.
ROS negative. Exam normal. Pap done. Mammogram ordered. Immunizations up to date.
A/P: Well adult exam. Anticipatory guidance on diet and exercise. Continue levothyroxine.
B. Knox MD`,
    codes: ['99396'],
    never: ['99213', '99214'],
    flags: ['modifier-25-not-supported'],
  },
  {
    name: 'charting inside the session',
    given: { clinician: 'psychologist' },
    note: `Therapy 6/12/25
Session 1:00-2:00 pm (60 min), which includes 16 min of documentation and scheduling after the patient left.
Schema therapy. Worked on abandonment mode, chair work. Patient cried, then felt relief.
M. Orr PhD`,
    codes: ['90834'],
    never: ['90837'],
    therapy: 44,
    flags: ['psychotherapy-time-includes-nontherapy'],
  },
  {
    name: '50 minutes billed as an hour',
    given: { clinician: 'lcsw' },
    note: `Individual session   Billed: 90837
Date: 06/12/2025
Start: 11:00 AM  Stop: 11:50 AM
Client processed grief about father using narrative techniques. Tearful. No SI.
Plan: weekly
Ann Bell LCSW`,
    codes: ['90834'],
    never: ['90837'],
    therapy: 50,
  },
  {
    name: 'minutes of last week',
    given: { clinician: 'lcsw' },
    note: `Progress note - psychotherapy 55 mins face-to-face
6/12/25. Client on time. Discussed boundaries with ex-husband. Interventions: CBT, assertiveness role play. Client practiced "no" statements for 10 minutes. Response good. Plan wk.
Last week we met for 38 minutes.
Y. Lam, LMSW, LCSW`,
    codes: ['90837'],
    therapy: 55,
  },
  {
    name: 'a slot of 60',
    given: { clinician: 'psychologist' },
    note: `Psychotherapy session, 52 min
We met for 52 minutes although the slot is 60. Insight-oriented therapy around perfectionism. She felt lighter.
6/12/25 
L. Abt PsyD`,
    codes: ['90834'],
    therapy: 52,
  },
  {
    name: 'E/M and therapy minutes apart',
    given: { clinician: 'np' },
    note: `Psychiatric NP visit 06/12/25
S: 38yo M, PTSD + MDD. Nightmares increased since anniversary. sertraline 150, prazosin 2.
O: 118/76. MSE: anxious, guarded. No SI.
A: PTSD, exacerbated. MDD, partial response.
P: prazosin up to 4 mg qhs, sertraline continue 150.
Psychotherapy add-on: 37 minutes, start 10:15 stop 10:52; E/M time 14 minutes separate. Grounding, cognitive processing of stuck points. Pt tolerated.
Kay Lowe, PMHNP`,
    codes: ['99214', '90833'],
    therapy: 37,
  },
  {
    name: 'telemedicine code, Medicare',
    given: { clinician: 'physician', setting: 'telehealth', modality: 'audio-video', payerRules: 'medicare' },
    note: `Telehealth psychiatry 6/12/25. Video visit, patient at home. Code 98006.
68F MDD recurrent, worse, tearful daily. Increase mirtazapine 15 to 30 mg. No SI. RTC 3 wk.
E. Cho MD`,
    codes: ['99214'],
    never: ['98006', '98005'],
    flags: ['medicare-rejects-98000-series'],
  },
  {
    name: 'therapy by phone',
    given: { clinician: 'lcsw', setting: 'telehealth', modality: 'audio-only' },
    note: `Phone therapy session (audio only - client declined video)
6/12/25  4:00-4:45 pm
CBT for panic; imaginal exposure done over the phone. Client at home in Dayton. Client calmer.
R. West LCSW`,
    codes: ['90834'],
    therapy: 45,
    flags: ['audio-only-modifier-93'],
  },
  {
    name: 'crisis of 105 minutes',
    given: { clinician: 'lcsw' },
    note: `Crisis psychotherapy 6/12/25 12:15 pm to 2:00 pm, 105 min
Urgent assessment after client disclosed plan to jump from the parking deck. MSE: agitated, tearful, oriented. Safety plan, means restriction; husband arrived. Mobilized county crisis team. Disposition: involuntary hold, transported by ambulance.
U. Kerr LCSW`,
    codes: ['90839', '90840x2'],
    never: ['90837'],
    therapy: 105,
  },
  {
    name: 'crisis of 104 minutes',
    given: { clinician: 'lcsw' },
    note: `Crisis psychotherapy 6/12/25 12:15 pm to 1:59 pm, 104 min
Urgent assessment after client disclosed plan to jump from the parking deck. MSE: agitated, tearful, oriented. Safety plan, means restriction; husband arrived. Mobilized county crisis team. Disposition: involuntary hold, transported by ambulance.
U. Kerr LCSW`,
    codes: ['90839', '90840'],
    never: ['90840x2'],
    therapy: 104,
  },
  {
    name: 'follow-up after a crisis',
    given: { clinician: 'lcsw' },
    note: `Scheduled follow-up after last week's crisis, 6/12/25, 45 min
Client stable, no SI since ED visit. Safety plan reviewed. CBT for hopelessness; behavioral activation. Sleeping better.
G. Lind LCSW`,
    codes: ['90834'],
    never: ['90839'],
    therapy: 45,
  },
  {
    name: 'family session of 25 minutes',
    given: { clinician: 'lcsw' },
    note: `Family therapy with client present 6/12/25, 25 minutes (2:05-2:30)
Client (16F), mother. Structural family therapy, boundary setting around phone. Both calm.
G. Lind LCSW`,
    codes: [],
    never: ['90847', '90832', '90846'],
    therapy: 25,
    flags: ['family-under-26-min'],
  },
  {
    name: 'family session of 26 minutes, mild disagreement',
    given: { clinician: 'lmft' },
    note: `Conjoint family session, identified patient attended 6/12/25
26 min  (9:00 - 9:26 am)
Mother, father and client (12M). Parents disagreed mildly about curfew, resolved. CPS report from 2019 reviewed in history.
S. Tran LMFT`,
    codes: ['90847'],
    never: ['90785'],
    therapy: 26,
  },
  {
    name: 'report of abuse made in session',
    given: { clinician: 'lcsw' },
    note: `Therapy note 6/12/25 47 minutes
Client 15F disclosed in session that stepfather touched her. Mandated report made to CPS hotline during session (ref 4471), discussed with client and mother. TF-CBT stabilization, grounding.
Client scared but relieved.
B. Haas LCSW`,
    codes: ['90834', '90785'],
    therapy: 47,
  },
  {
    name: 'a hard session is no complexity',
    given: { clinician: 'lcsw' },
    note: `Therapy note 6/12/25 47 minutes
Codes: 90834 + 90785 (very hard, emotionally draining session)
Client processed trauma with exposure. Cried most of session.
B. Haas LCSW`,
    codes: ['90834'],
    never: ['90785'],
    therapy: 47,
    flags: ['interactive-complexity-not-supported'],
  },
  {
    name: 'complexity without therapy',
    given: { clinician: 'physician' },
    note: `Child psychiatry med check 6/12/25
9M ADHD combined, worse at school. Parents argued loudly and repeatedly interrupted, had to be separated to finish the interview, which complicated care.
Increase methylphenidate ER 27 to 36 mg. RTC 4 wks. BP 98/60.
L. Moya MD`,
    codes: ['99214'],
    never: ['90785'],
    flags: ['interactive-complexity-needs-psychotherapy'],
  },
  {
    name: 'no show',
    given: { clinician: 'lcsw' },
    note: `Case note 6/12/25
Client did not show for scheduled 45 min session. Called and left voicemail, 5 min. Will reschedule.
B. Haas LCSW`,
    codes: [],
    never: ['90832', '90791', '99212'],
  },
  {
    name: 'a call to a school counsellor',
    given: { clinician: 'lcsw' },
    note: `Collateral contact 6/12/25, 20 minutes
Spoke by phone with client's school counselor about attendance plan. Client not present.
B. Haas LCSW`,
    codes: [],
    never: ['90832', '90834'],
  },
  {
    name: 'scored instruments in a session',
    given: { clinician: 'psychologist' },
    note: `Individual psychotherapy, 45 minutes
PHQ-9 = 14, GAD-7 = 11 administered and scored today.
CBT: behavioral experiments for social anxiety. Mood improving. 6/12/25.
Z. Roy PhD`,
    codes: ['90834'],
    never: ['90791', '90785'],
    therapy: 45,
  },
  {
    name: '42 minutes for a stable illness',
    given: { clinician: 'physician' },
    note: `Office visit, 6/12/25
Diabetes, stable, A1c 6.8 on metformin 1000 mg bid, continue.
Total time: 42 min (chart review 6, face to face 28, documentation 8). Excludes time for separately billed services.
N. Abe DO`,
    codes: ['99215'],
    never: ['99214', '99417'],
    time: 42,
    flags: ['time-mdm-disagree'],
  },
  {
    name: '29 minutes, not 30',
    given: { clinician: 'physician' },
    note: `Office visit, 6/12/25. Plantar fasciitis, stretching, OTC ibuprofen.
My total time on the date of the encounter was 29 minutes. MA time for rooming 10 minutes not included.
N. Abe DO`,
    codes: ['99213'],
    never: ['99214'],
    time: 29,
    flags: ['staff-time-excluded'],
  },
  {
    name: 'time in the room is no time spent',
    given: { clinician: 'physician' },
    note: `Office visit, 6/12/25. Plantar fasciitis, stretching, OTC ibuprofen.
Time: 30 minutes total today, personally spent by me.
Pt in room 9:02, left 9:50.
N. Abe DO`,
    codes: ['99214'],
    time: 30,
    flags: ['time-mdm-disagree'],
  },
  {
    name: '88 minutes, new, Medicare',
    given: { clinician: 'physician', patientStatus: 'new', payerRules: 'medicare' },
    note: `New patient, Rheumatology 6/12/25. Medicare.
Rheumatoid arthritis, active, methotrexate 15 mg started, folic acid. CBC, CMP ordered.
88 minutes were spent on this encounter on the day of service including review of outside records, history, exam, counseling on the drug, orders and documentation. Will bill G2212.
N. Abe DO`,
    codes: ['99205'],
    never: ['G2212', '99417'],
    time: 88,
    flags: ['prolonged-threshold-not-met'],
  },
  {
    name: 'own ECG billed',
    given: { clinician: 'physician' },
    note: `6/12/25
S: chest discomfort twice on stairs.
ECG done in office today and interpreted by me: NSR, no ST changes (93000 billed).
A/P: Chest discomfort, possible angina: stress test ordered, start aspirin and metoprolol 25 mg bid.
N. Abe DO`,
    codes: ['99214'],
    flags: ['interpretation-separately-billed'],
  },
  {
    name: 'session without minutes',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25
CBT for depression. Activity scheduling; challenged all-or-nothing thinking. Client engaged, affect brighter. No SI.
Next wk.
B. Haas LCSW`,
    codes: [],
    never: ['90832', '90834', '90837'],
    flags: ['psychotherapy-time-missing'],
  },
  {
    name: 'scheduled minutes only',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25
Scheduled: 60 minutes.
CBT for depression. Activity scheduling; challenged all-or-nothing thinking. Client engaged.
B. Haas LCSW`,
    codes: [],
    never: ['90834', '90837'],
    flags: ['psychotherapy-time-missing'],
  },
  {
    name: 'risk assessment without risk',
    given: { clinician: 'physician' },
    note: `Psychiatry follow-up 6/12/25
45F MDD, single episode, in remission on citalopram 20 mg. Suicide risk assessment: denies SI, no plan, no intent, no prior attempts, no firearms; risk low. Safety plan reviewed. 
Continue citalopram 20 mg. RTC 6 mo.
N. Abe MD`,
    codes: ['99213'],
    never: ['99214', '99215'],
  },
  {
    name: 'passive wish, worse',
    given: { clinician: 'physician' },
    note: `Psychiatry follow-up 6/12/25
45F MDD recurrent, worse x 1 month, passive SI ("would be easier not to be here") without plan or intent; protective: children. Risk judged low-moderate, outpatient care appropriate. C-SSRS done. 
Increase citalopram 20 to 30 mg. Crisis line given. RTC 2 wk.
N. Abe MD`,
    codes: ['99214'],
    never: ['99215'],
  },
  {
    name: 'nothing left to treat',
    given: { clinician: 'physician' },
    note: `Psychiatry follow-up 6/12/25
28M adjustment disorder after breakup, resolved. No medication. No SI. Sleeping well, back at work. No treatment needed; return as needed.
N. Abe MD`,
    codes: ['99212'],
    never: ['99213', '99214'],
  },
  {
    name: 'session at school',
    given: { clinician: 'lcsw' },
    note: `School-based therapy, 6/12/25
Met with student 12:10-12:40 (30 min) during lunch. Worked on coping skills (deep breathing, feelings thermometer). Teacher emailed after, 5 min.
Next Thurs.
B. Haas LCSW`,
    codes: ['90832'],
    therapy: 30,
  },
  {
    name: 'psychoanalysis',
    given: { clinician: 'psychologist' },
    note: `Psychoanalytic session, 6/12/25, 50 minutes, on the couch, four times weekly analysis.
Transference themes of abandonment before the August break; dream of a closed shop, associations to mother. Interpretation offered.
V. Baum PhD, psychoanalyst`,
    codes: ['90845'],
    never: ['90837', '90834'],
  },
  {
    name: 'families in a group',
    given: { clinician: 'lcsw' },
    note: `Multiple-family group psychotherapy 6/12/25, 90 minutes
Four families attended with their teens. Client and his mother shared a success with limit setting, received feedback. Client engaged.
B. Haas LCSW`,
    codes: ['90849'],
    never: ['90847', '90853'],
  },
  {
    name: 'one hour',
    given: { clinician: 'psychologist' },
    note: `Individual psychotherapy, one hour (2-3 pm), prolonged exposure for PTSD. Imaginal exposure 30 minutes, processed 20 minutes. SUDS 90 to 40. Homework: listen to tape daily 45 minutes. 6/12/25 K. Dorn PhD`,
    codes: ['90837'],
    never: ['90840', '90839', '90837x2'],
    therapy: 60,
  },
  {
    name: '90 minutes are one unit',
    given: { clinician: 'psychologist' },
    note: `Individual psychotherapy 90 minutes (1:00 PM - 2:30 PM) 6/12/25
Prolonged exposure. SUDS fell. K. Dorn PhD`,
    codes: ['90837'],
    therapy: 90,
  },
  {
    name: 'grandmother joins for five minutes',
    given: { clinician: 'psychologist' },
    note: `6/12/25
Individual therapy
10:05am–10:50am
Client seen individually for 45 min; grandmother joined for the last 5 min to hear homework.
ACT: values card sort. Client open. 
K. Dorn PsyD`,
    codes: ['90834'],
    therapy: 45,
  },
  {
    name: '22 min of CBT by a physician',
    given: { clinician: 'physician' },
    note: `6/12/25 psych
MDD recurrent, worse. Increase sertraline from 50 to 100 mg daily.
A/P: MDD recurrent, worsening. Sertraline 100 mg daily.
22 min of CBT (behavioral activation), separate from med mgmt. Pt engaged.
N. Abe MD`,
    codes: ['99214', '90833'],
    therapy: 22,
  },
  {
    name: 'E/M and therapy from clock to clock',
    given: { clinician: 'np' },
    note: `PMHNP NOTE
Date of Service: 06/12/2025
Visit type: 60 minute follow-up w/ therapy
E/M: 14:00-14:18
Psychotherapy: 14:18-14:58
Subjective: bipolar II, depressed x 3 wks, lamotrigine 100. Denies SI.
Objective: MSE slowed, sad.
Assessment: Bipolar II, depressed episode, worse.
Plan: Increase lamotrigine to 150 mg daily. RTC 4 wks.
Psychotherapy content: IPSRT, regularizing wake time; pt made a schedule.
R. Oduya, PMHNP-BC`,
    codes: ['99214', '90836'],
    therapy: 40,
  },
  {
    name: 'time of symptoms and letters',
    given: { clinician: 'psychologist' },
    note: `SESSION SUMMARY     12 June 2025
Modality: individual, in person. Length: 46 minutes (scheduled 53).
He got here at 9:07 after the elevator stuck. We talked about the promotion he lost. Used Socratic questioning. He rated the belief "I'm finished" 80 at the start and 50 at the end. He checks the stove for 25 minutes nightly, down from 60. 
Risk: none.
Next: June 19, 53 minutes. I then spent 18 minutes on a letter to his school.
Q. Lindt, Ph.D.`,
    codes: ['90834'],
    therapy: 46,
  },
  {
    name: 'quarrels told are no complexity',
    given: { clinician: 'lcsw' },
    note: `Client 34F, 6/12/25, 50 min. She told me that her parents yelled at each other last weekend and that she and her husband argued. We used DEAR MAN. Limits of confidentiality and mandated reporter status reviewed (no report). Client calm.
S. Ng LCSW`,
    codes: ['90834'],
    never: ['90785'],
    therapy: 50,
  },
  {
    name: 'evaluation through puppets',
    given: { clinician: 'psychologist' },
    note: `DIAGNOSTIC INTERVIEW 6/12/25 (90 minutes)
6M referred for selective mutism; nonverbal in the office. Because of undeveloped expressive language, interview carried out with puppets, picture cards and drawing. History from mother. MSE: quiet, avoids eye contact.
Dx: selective mutism. Recommendation: weekly play therapy.
S. Ng PsyD`,
    codes: ['90791', '90785'],
    never: ['90837', '90792'],
  },
  {
    name: 'therapy within an evaluation',
    given: { clinician: 'physician', patientStatus: 'new' },
    note: `Initial psychiatric evaluation, 6/12/25. Total time 90 minutes including 20 minutes supportive psychotherapy.
CC: "I can't stop drinking." HPI: 50M, alcohol use disorder severe, MDD. PMH: HTN. Medications: amlodipine. Allergies none. Family hx: alcohol. Social: divorced.
MSE: tearful, no SI.
BP 142/88 HR 92.
Dx: AUD severe; MDD.
Plan: naltrexone 50 mg daily; CMP, CBC; RTC 1 wk.
S. Ng MD`,
    codes: ['90792'],
    never: ['90833', '90838', '99205', '90837'],
  },
  {
    name: 'a therapist’s intake',
    given: { clinician: 'lcsw' },
    note: `Intake 6/12/25 9:00-10:15
Client 30F. Reason for referral: panic. Psychiatric hx none. Medical: asthma, on albuterol (PCP). Substance: none. Trauma: none. MSE: anxious, oriented x4, no SI/HI.
Dx: F41.0 Panic disorder. Plan: weekly CBT, referral to psychiatrist for medication evaluation. 
S. Ng LCSW`,
    codes: ['90791'],
    never: ['90792'],
  },
  {
    name: '28 minutes of crisis, 40 of calls',
    given: { clinician: 'lcsw' },
    note: `Walk-in crisis 6/12/25
2:10 - 2:38 pm, 28 minutes face to face. Another 40 minutes arranging transport and calling ED, client waiting in lobby with peer specialist.
Psychotherapy for crisis: urgent assessment of SI with plan to overdose; MSE tearful, oriented; safety plan, means restriction; disposition voluntary admission.
S. Ng LCSW`,
    codes: ['90832'],
    never: ['90839'],
    therapy: 28,
    flags: ['crisis-under-30-min'],
  },
  {
    name: 'process group',
    given: { clinician: 'lcsw' },
    note: `Process Group, 6/12/25, 75 min, 7 participants. Facilitator: S. Ng LCSW.
Individualized note: Pt shared about relapse, accepted feedback, used urge surfing. Progress toward sobriety goal: 21 days.`,
    codes: ['90853'],
  },
  {
    name: 'group with a child who does not speak',
    given: { clinician: 'lcsw' },
    note: `Group psychotherapy 6/12/25 60 min. 5 children ages 6-8 with autism; client is nonverbal and used a picture board and AAC device throughout to take part. Client pointed to "mad", tolerated turn taking.
S. Ng LCSW`,
    codes: ['90853', '90785'],
  },
  {
    name: 'complexity with a family session',
    given: { clinician: 'lcsw' },
    note: `Family psychotherapy with patient, 6/12/25, 50 min (1:00-1:50)
Patient 15M, mother, father. Parents shouted over each other and had to be separated twice (interactive complexity 90785). Structural interventions.
S. Ng LCSW`,
    codes: ['90847'],
    never: ['90785', '90846'],
    therapy: 50,
    flags: ['interactive-complexity-not-supported'],
  },
  {
    name: 'caregivers of an absent child',
    given: { clinician: 'psychologist' },
    note: `Caregiver session 6/12/25 10:00-10:45
Met with both parents of pt (9F, OCD) without pt. Taught parents to reduce accommodation; role-played response to reassurance seeking. Parents aligned.
S. Ng PsyD`,
    codes: ['90846'],
    never: ['90847', '90834'],
    therapy: 45,
  },
  {
    name: 'resident and attending',
    given: { clinician: 'physician' },
    note: `6/12/25 Teaching clinic. Resident: spent 35 minutes with patient. 
Attending: I saw the patient with the resident and agree. Low back strain; heat, OTC naproxen.
Teaching physician time 22 minutes, exclusive of teaching.
S. Ng MD`,
    codes: ['99213'],
    never: ['99215', '99214'],
    time: 22,
    flags: ['resident-time-excluded'],
  },
  {
    name: 'forms on the next day',
    given: { clinician: 'physician' },
    note: `Seen 6/12/25. 
Eczema, mild, OTC hydrocortisone.
I spent 21 minutes on the visit on 6/12/25 and a further 20 minutes on 6/13/25 finishing the note and forms.
S. Ng MD`,
    codes: ['99213'],
    never: ['99214', '99215'],
    time: 21,
    flags: ['other-day-time-excluded'],
  },
  {
    name: '69 minutes, Medicare',
    given: { clinician: 'physician', payerRules: 'medicare' },
    note: `Seen 6/12/25, Medicare. Parkinson disease, stable on carbidopa-levodopa 25/100 tid, continue.
I spent 69 minutes in total on the date of the encounter reviewing records, examining, counseling him and his wife, and documenting.
S. Ng MD`,
    codes: ['99215', 'G2212'],
    time: 69,
    flags: ['time-mdm-disagree'],
  },
  {
    name: 'an hour and ten minutes',
    given: { clinician: 'physician' },
    note: `Seen 6/12/25, commercial. Parkinson disease, stable on carbidopa-levodopa 25/100 tid, continue.
I spent 1 hour and 10 minutes in total on the date of the encounter reviewing records, examining, counseling him and his wife, and documenting.
S. Ng MD`,
    codes: ['99215', '99417x2'],
    time: 70,
  },
  {
    name: 'the educator’s 40 minutes',
    given: { clinician: 'physician' },
    note: `Seen 6/12/25. Type 2 diabetes diet controlled, A1c 6.2, at goal. Diet reviewed.
The diabetes educator (RN) spent 40 minutes on carb counting. My own time today: 23 min.
S. Ng MD`,
    codes: ['99213'],
    never: ['99214'],
    time: 23,
    flags: ['staff-time-excluded'],
  },
  {
    name: 'ten minutes by phone',
    given: { clinician: 'physician', setting: 'telehealth', modality: 'audio-only' },
    note: `Telephone call 6/12/25, patient initiated, 10 minutes. 
UTI symptoms 2 days, no fever. Nitrofurantoin 100 mg bid x 5 d.
A: acute cystitis.
S. Ng MD`,
    codes: ['98016'],
    never: ['98013', '98014', '99213', '99214'],
    flags: ['audio-only-10-min-or-less'],
  },
  {
    name: 'drugs changed by a therapist',
    given: { clinician: 'lcsw' },
    note: `6/12/25 Therapy 45 min + med management 15 min. I adjusted her bupropion to 300 mg after talking with her about side effects.
CBT for depression, activity log.
S. Ng LCSW`,
    codes: ['90834'],
    never: ['99213', '90836', '90863'],
    therapy: 45,
    flags: ['medical-services-outside-scope'],
  },
  {
    name: 'drugs changed by the psychiatrist',
    given: { clinician: 'psychologist' },
    note: `6/12/25 Therapy 55 min. Client's psychiatrist Dr. Ray increased her bupropion to 300 mg last week. She asked about side effects; referred back to Dr. Ray.
CBT for depression, activity log.
S. Ng PhD`,
    codes: ['90837'],
    never: ['90863'],
    therapy: 55,
    quiet: ['medical-services-outside-scope'],
  },
  {
    name: 'well child',
    given: { clinician: 'physician', patient: { age: 8 } },
    note: `WELL CHILD CHECK 6/12/25
8 yo male here for well visit. No concerns. Growth 50th percentile. Development normal. Vaccines up to date. Anticipatory guidance: screen time, helmets.
Exam normal.
A: well child. Return 1 year.
S. Ng MD`,
    codes: ['99393'],
    never: ['99213', '99214'],
    quiet: ['modifier-25-required'],
  },
  {
    name: 'wellness visit with a refill',
    given: { clinician: 'physician', payerRules: 'medicare', patient: { age: 70 } },
    note: `MEDICARE SUBSEQUENT ANNUAL WELLNESS VISIT 6/12/25
Health risk assessment reviewed. Cognitive screen normal. Depression screen PHQ-2 0. Advance directive on file. Screening schedule updated. HTN stable, continue lisinopril, refilled.
S. Ng MD`,
    codes: ['G0439'],
    never: ['99213', '99214', '99397'],
  },
  {
    name: 'prescribing psychologist, minutes apart',
    given: { clinician: 'prescribing-psychologist' },
    note: `Thursday 6/12/25. Psychotherapy 42 minutes: CBT for panic (interoceptive exposure). Client practiced spinning x3.
Medication management, 12 minutes, not part of the therapy time: reviewed escitalopram 10 mg, mild nausea resolved; raised to 15 mg. 
P. Ness, PhD, prescribing psychologist`,
    codes: ['90834', '90863'],
    therapy: 42,
  },
  {
    name: 'drug review inside the session',
    given: { clinician: 'prescribing-psychologist' },
    note: `6/12/25 Session 3:00 - 3:42 (42 min), which included 12 minutes of medication review. CBT for panic. Escitalopram continued at 10 mg with good effect.
P. Ness, PhD, prescribing psychologist`,
    codes: ['90832', '90863'],
    never: ['90834'],
    therapy: 30,
    flags: ['psychotherapy-time-includes-nontherapy'],
  },
  {
    name: 'a psychologist who refers back',
    given: { clinician: 'psychologist' },
    note: `6/12/25 45 min psychotherapy. Patient asked about changing sertraline; I told her to speak with Dr. Moss, who prescribes. CBT. Engaged.
P. Ness, PhD`,
    codes: ['90834'],
    never: ['90863', '99213'],
    therapy: 45,
  },
  {
    name: 'no psychotherapy today',
    given: { clinician: 'physician' },
    note: `Psychiatry 6/12/25. Medication management. 
A/P: 1. Bipolar I, depressed, worse: increase quetiapine to 300 mg qhs. No psychotherapy provided today.
N. Abe MD`,
    codes: ['99214'],
    never: ['90863', '90833'],
  },
  {
    name: 'psychotherapy only, by a nurse practitioner',
    given: { clinician: 'np' },
    note: `6/12/25 Individual psychotherapy only, 55 minutes (1:00-1:55 pm). No medications prescribed or reviewed; meds with Dr. Lu. CBT for social anxiety, exposure in session. Engaged.
A. Poe, PMHNP`,
    codes: ['90837'],
    never: ['99213', '99214', '90838'],
    therapy: 55,
  },
  {
    name: 'family session by a psychiatrist',
    given: { clinician: 'physician' },
    note: `Family therapy with patient present, 6/12/25, 50 minutes (10:00 to 10:50).
Pt 17M, MDD; parents. Worked on communication around school refusal; structural. Patient spoke about feeling watched; parents listened. No medication discussed.
N. Abe MD`,
    codes: ['90847'],
    never: ['90846', '99214'],
    therapy: 50,
  },
  {
    name: 'crisis at home, Medicare',
    given: { clinician: 'lcsw', setting: 'home', payerRules: 'medicare' },
    note: `CRISIS psychotherapy at patient's home 6/12/25, 45 minutes
Urgent assessment, SI with plan; MSE tearful; safety plan; means restriction; disposition: stays with daughter, appointment tomorrow.
S. Ng LCSW`,
    codes: ['G0017'],
    never: ['90839'],
    therapy: 45,
  },
  {
    name: 'rounded by the scheduler',
    given: { clinician: 'psychologist' },
    note: `Psychotherapy: 37 minutes (rounded to 45 by our scheduler; actual 10:03-10:40).
Client did mindfulness. Insight good. 6/12/25 P. Ness PhD`,
    codes: ['90832'],
    never: ['90834', '90837'],
    therapy: 37,
  },
  {
    name: 'connection lost',
    given: { clinician: 'lcsw', setting: 'telehealth', modality: 'audio-video' },
    note: `Telehealth (Zoom for Healthcare) individual therapy 6/12/25
Connected 2:04 pm; lost connection 2:20; reconnected 2:30; ended 2:50. Total therapy minutes 36.
CBT for GAD. Client in Ohio at home.
S. Ng LCSW`,
    codes: ['90832'],
    therapy: 36,
    flags: ['modifier-95-telehealth'],
  },
  {
    name: 'video, Medicare, with add-on',
    given: { clinician: 'physician', setting: 'telehealth', modality: 'audio-video', payerRules: 'medicare' },
    note: `Telepsychiatry by video 6/12/25; patient home.
MDD recurrent, worse; increase venlafaxine XR to 150 mg.
Assessment: MDD recurrent, moderate, worsening.
Plan: venlafaxine XR 150 mg daily.
Psychotherapy 20 minutes in addition to E/M: CBT. Engaged.
N. Abe MD`,
    codes: ['99214', '90833'],
    never: ['98006'],
    therapy: 20,
  },
  {
    name: 'irritable and late',
    given: { clinician: 'lcsw' },
    note: `6/12/25 50 min individual. 90834, 90785.
IC: client came 15 min late, was irritable and rambling. CBT, redirection.
S. Ng LCSW`,
    codes: ['90834'],
    never: ['90785'],
    therapy: 50,
    flags: ['interactive-complexity-not-supported'],
  },
  {
    name: 'a caregiver who undermines',
    given: { clinician: 'lcsw' },
    note: `6/12/25 50 min individual, client 13M with conduct disorder, with grandmother for part.
Grandmother, overwhelmed and crying, was unable to assist with the behavior plan and undermined it in session by promising rewards; therapist had to stop and calm her before going on with treatment plan. Parent management strategies, CBT.
S. Ng LCSW`,
    codes: ['90834', '90785'],
    therapy: 50,
  },
  {
    name: 'drawing with a child who speaks',
    given: { clinician: 'lcsw' },
    note: `6/12/25 50 min individual therapy with 8F. Drew pictures and played Uno while talking about school; verbal, articulate. CBT feelings work. Mother quiet in waiting room.
S. Ng LCSW`,
    codes: ['90834'],
    never: ['90785'],
    therapy: 50,
  },
  {
    name: 'a report of years ago',
    given: { clinician: 'lcsw' },
    note: `6/12/25 50 min individual therapy. History: CPS report filed in 2018 when she was a child; case closed. Narrative therapy. No current abuse, no report needed.
S. Ng LCSW`,
    codes: ['90834'],
    never: ['90785'],
    therapy: 50,
  },
  {
    name: 'add-on with complexity',
    given: { clinician: 'physician' },
    note: `Child psychiatry 6/12/25
11M ADHD, worse; increase guanfacine ER to 3 mg.
Assessment: ADHD combined, worsening.
Plan: guanfacine ER 3 mg daily.
Psychotherapy 25 min separate from E/M. Divorced parents argued throughout, accusing each other; had to separate them and set rules repeatedly; complicated delivery of care. Behavioral parent work.
N. Abe MD`,
    codes: ['99214', '90833', '90785'],
    therapy: 25,
  },
  {
    name: 'case management',
    given: { clinician: 'lcsw' },
    note: `6/12/25 Case management: 40 minutes helping client with housing application and calling the shelter. No therapy today.
S. Ng LCSW`,
    codes: [],
    never: ['90832', '90834', '90837', '90853'],
  },
  {
    name: 'psychological testing',
    given: { clinician: 'psychologist' },
    note: `NEUROPSYCHOLOGICAL EVALUATION REPORT 6/12/25
Tests administered: WAIS-IV, WMS-IV, Trail Making A and B, Rey Complex Figure, MMPI-3. Testing time 5 hours; scoring and report 3 hours.
Results: FSIQ 104, working memory index 88.
Impression: mild neurocognitive disorder.
P. Ness PhD`,
    codes: [],
    never: ['90791', '90837', '90834'],
  },
  {
    name: 'appointment type of 60, actual 53',
    given: { clinician: 'lcsw' },
    note: `Individual Therapy Progress Note
Appointment Type: 90837 Psychotherapy 60 min
Scheduled time: 1:00 PM - 2:00 PM
Actual start: 1:04 PM   Actual end: 1:57 PM
ACT. Values. Client moved.
6/12/25 S. Ng LCSW`,
    codes: ['90837'],
    therapy: 53,
  },
  {
    name: 'appointment type of 60, actual 49',
    given: { clinician: 'lcsw' },
    note: `Individual Therapy Progress Note
Appointment Type: 90837 Psychotherapy 60 min
Scheduled time: 1:00 PM - 2:00 PM
Actual start: 1:04 PM   Actual end: 1:53 PM
ACT. Values. Client moved.
6/12/25 S. Ng LCSW`,
    codes: ['90834'],
    never: ['90837'],
    therapy: 49,
  },
  {
    name: 'combined visit of 40 minutes',
    given: { clinician: 'physician' },
    note: `Psychiatry 6/12/25. 
Assessment: OCD, worsening. Plan: increase fluvoxamine to 200 mg.
Combined psychotherapy and medication management visit lasting 40 minutes. ERP reviewed and practiced.
N. Abe MD`,
    codes: ['99214'],
    never: ['90833', '99215'],
    flags: ['psychotherapy-time-not-separated'],
  },
  {
    name: 'husband and daughter alone',
    given: { clinician: 'lcsw' },
    note: `Family psychotherapy (without the patient present). Date 6/12/25. 55 minutes, 5:00-5:55 PM
Husband and adult daughter of pt (62F, bipolar I, hospitalized). Psychoeducation and expressed-emotion work. They agreed on a plan for discharge.
S. Ng LCSW`,
    codes: ['90846'],
    never: ['90847'],
    therapy: 55,
  },
  {
    name: 'group of three hours',
    given: { clinician: 'lcsw' },
    note: `Intensive outpatient group therapy, relapse prevention, 3 hours (9-12), 9 clients. Client spoke about craving; urge surfing; gave feedback. Progress: 2 wks sober. 6/12/25 S. Ng LCSW`,
    codes: ['90853'],
    never: ['90849'],
  },
  {
    name: 'group attended elsewhere',
    given: { clinician: 'lcsw' },
    note: `6/12/25 Individual therapy 45 min. Client also attends DBT skills group on Mondays (not today) and family therapy elsewhere. Chain analysis of urges. Engaged.
S. Ng LCSW`,
    codes: ['90834'],
    never: ['90853', '90832'],
    therapy: 45,
  },
];
