import type { NoteCase } from './behavioural-notes.js';

/** Notes of a third reader: telegrams, letters and forms, each with what a coder makes of it. */
export const THIRD_READING: readonly NoteCase[] = [
  {
    name: 'twenty-nine minutes of a crisis are a short session',
    given: { dateOfService: '2025-10-07', clinician: 'psychologist' },
    note: `Walk-in crisis contact 10/7/25
In room 2:31 pm, out 3:00 pm (29 min face to face crisis psychotherapy).

34 y/o M, established, MDD. Found out an hour ago that custody was denied. Sobbing, said "there's no point", thought of driving into the median. Urgent risk assessment done: ideation w/ fleeting plan, no intent, no prior attempts, no guns. MSE: distressed, oriented, no psychosis. Worked on grounding, reasons for living, brief safety plan, called brother who came at once and will stay the night. Next appt tomorrow 10 am. Distress from 10 to 5.

Ilse Brandt PhD`,
    codes: ['90832'],
    never: ['90839', '90840', '90834'],
    therapy: 29,
    flags: ['crisis-under-30-min'],
  },
  {
    name: 'a prescribing psychologist manages drugs beside the session',
    given: { dateOfService: '2025-07-01', clinician: 'psychologist' },
    note: `Prescribing psychologist note (New Mexico, conditional prescribing certificate), July 1 2025.

Psychotherapy, 42 minutes (9:05-9:47). CBT for panic: interoceptive exposure by straw breathing, 6 trials; fear 80 -> 35. Pt 27 y/o F, panic d/o. Assigned daily practice.

Pharmacologic management, additional 9 minutes after therapy ended: fluoxetine 20 mg tolerated, mild jitter first wk resolved; partial response. Increased to 30 mg. Interactions reviewed. No E/M.

No SI. RTC 2 wk.
C. Tafoya, PhD, RxP`,
    codes: ['90834', '90863'],
    never: ['90836', '99213', '99214', '90837'],
    therapy: 42,
  },
  {
    name: 'what a resident writes of himself is his time',
    given: { dateOfService: '2025-05-06', clinician: 'physician' },
    note: `PSYCHIATRY RESIDENT CLINIC 5/6/25

PGY-3: 50F panic disorder, no attacks since January on paroxetine 20 mg. Sleeping, working. Denies SI. Spent 35 minutes with the patient.

Attending addendum: I saw the patient together with Dr. Hsu and was present for the key parts. Panic disorder, stable and at goal. Continue paroxetine 20 mg, benefits outweigh mild sexual side effect which she accepts. RTC 4 months. My own time on the case was 12 minutes; the resident's 35 minutes are not counted.

Simone Adler, MD`,
    codes: ['99213'],
    never: ['99214', '99215', '90833'],
    therapy: null,
    time: 12,
    flags: ['resident-time-excluded'],
  },
  {
    name: 'minutes of the evening before and of the day after',
    given: { dateOfService: '2025-02-20', clinician: 'physician' },
    note: `2/20/25 f/u
55F MDD recurrent, partial response, still anhedonic, PHQ-9 not done. bupropion XL 150. no si.
A/ MDD recurrent, moderate, not at goal
P/ bupropion XL 300 qam. sleep hygiene. rtc 4w

Time on 2/20: 31 min (25 visit, 6 charting). I also spent 20 min on the evening of 2/19 going thru her old records from Ohio and 10 min on 2/21 on a disability letter.
-- D. Mbeki MD`,
    codes: ['99214'],
    never: ['99215', '99417', '90833'],
    therapy: null,
    time: 31,
    flags: ['other-day-time-excluded'],
  },
  {
    name: 'recurrent is a kind of depression, and advance care planning leaves the total',
    given: { dateOfService: '2025-11-13', clinician: 'physician', payerRules: 'medicare' },
    note: `Geriatric psychiatry 11/13/25

79M, MDD in remission on sertraline 50, seen w/ wife.
Mood good, eats, plays cards. No SI. A: MDD recurrent, in remission, at goal. P: continue sertraline 50 mg qd, falls reviewed, no change wanted. RTC 6 mo.

Advance care planning: voluntary, with pt and wife, 18 minutes face to face. Discussed health care proxy and what he would want w/ a stroke; MOLST explained, proxy form completed today.

Total time of the visit 45 minutes, of which 18 were advance care planning billed separately.
L. Fontaine MD`,
    codes: ['99213', '99497'],
    never: ['99215', '99214', '99498'],
    flags: ['separately-reported-time-excluded'],
  },
  {
    name: 'met while the next client waited',
    given: { dateOfService: '2025-10-15', clinician: 'lcsw' },
    note: `10/15. Client turned up at 11:40 for an 11:00 appt. Bus. Met 11:41 to 11:55 only as next client waiting. CBT thought record reviewed, one entry, she challenged "everyone hates me" on her own. mood better, no SI. Homework 3 entries. Will see 10/22 full hour.
M.J., LCSW`,
    codes: [],
    never: ['90832', '90834'],
    therapy: 14,
    flags: ['psychotherapy-under-16-min'],
  },
  {
    name: 'sixty minutes of which fifteen went into the note',
    given: { dateOfService: '2025-05-27', clinician: 'lcsw' },
    note: `Session 5/27/25: total 60 minutes, consisting of 45 minutes of therapy and 15 minutes writing the note and completing the insurance treatment report.
Client 51M, alcohol use disorder, early remission, depressed mood.
MI and relapse prevention: identified the Friday paycheck as a high risk moment, wrote a plan w/ sponsor call at 4 pm. Client hopeful. No SI/HI.
Continue weekly.
Trudy Halvorsen LCSW`,
    codes: ['90834'],
    never: ['90837'],
    therapy: 45,
    flags: ['psychotherapy-time-includes-nontherapy'],
  },
  {
    name: 'minutes at the end of a line that opens with psychotherapy',
    given: { dateOfService: '2025-07-14', clinician: 'physician' },
    note: `07/14/2025 - Office, psychiatry

S: 42F, panic disorder, no attacks in 3 mo on escitalopram 15 mg. Working, driving again. No SI.
O: calm, euthymic, linear.
A: Panic disorder, stable at goal.
P: escitalopram 15 mg continued, no side effects, she prefers to stay on through winter. RTC 8 wks.

Psychotherapy (CBT, relapse prevention; worked on elevator exposure, she was engaged): 40 min, not including E/M.
E/M time: 42 min. Level of E/M (99215) selected by time.

B. Coll MD`,
    codes: ['99213', '90836'],
    never: ['99215', '99214', '90834', '99417'],
    therapy: 40,
    flags: ['em-by-time-not-allowed-with-psychotherapy'],
  },
  {
    name: 'a crisis service of eighty minutes',
    given: { dateOfService: '2025-12-02', clinician: 'lcsw' },
    note: `CRISIS SERVICE NOTE 12/2/25. Begin 1:20 pm End 2:40 pm (80 min continuous face to face, nobody else seen in that time)
Client 22F MDD came without appt after breakup; "I have the pills in my bag." 
Assessment: C-SSRS - active ideation with plan and means, intent 6/10. 1 prior OD (2022). MSE: agitated, tearful, oriented, no psychosis.
Intervention: took possession of pills with her consent (given to her aunt), grounding, reasons for living, problem solving of tonight; collateral from aunt by phone; called county mobile team, arranged crisis stabilization bed.
Response: intent 2/10, contracted to go with aunt.
Disposition: crisis stabilization unit, aunt drove 3:00 pm.
L. Okoro, LCSW`,
    codes: ['90839', '90840'],
    never: ['90837', '90785', '90840x2'],
    therapy: 80,
  },
  {
    name: 'mania that is taken into hospital',
    given: { dateOfService: '2025-07-30', clinician: 'physician' },
    note: `07/30/2025 PSYCHIATRY - URGENT FOLLOW UP

58M, bipolar I, brought by sister. Not slept in 5 nights, bought two trucks, believes he has been chosen to run the bank, shouted at a teller who called police. Off lithium 3 weeks. Denies SI; "I could crush them". 
MSE: loud, pressured, grandiose delusions, irritable, insight nil, judgement poor.
Assessment: Bipolar I, severe manic episode with psychotic features; danger to others and inability to care for himself if untreated.
Plan: involuntary hold papers completed, ambulance called to bring him to the inpatient psychiatric unit; report given to the admitting doctor. Olanzapine 10 mg PO given by mouth here.
Separately, 26 min of psychotherapy with patient while we waited for transport (de-escalation, supportive, alliance), with sister present for part. He calmed and agreed to go without restraint.
Dr. Ines Calloway, MD`,
    codes: ['99215', '90833'],
    never: ['90839', '90836', '99214'],
    therapy: 26,
  },
  {
    name: 'a mother whose distress stops the plan',
    given: { dateOfService: '2025-03-25', clinician: 'psychologist' },
    note: `Psychotherapy note — 25 March 2025 — 46 minutes face to face
Client: boy, 9, disruptive mood dysregulation disorder. Mother in for the first 20 minutes.
During the session the mother shouted at the boy whenever he answered, wept, and twice took up her coat to leave; her distress made it impossible to go on with the reward plan until the therapist had settled her and set ground rules for turn taking. Thereafter emotion thermometer and problem solving with the boy alone, 26 minutes.
He named two early signs of anger. No self-harm, no harm to others.
Plan: mother to meet separately with colleague. Weekly.
F. Whitcombe, PsyD`,
    codes: ['90834', '90785'],
    never: ['90847', '90837', '90832'],
    therapy: 46,
  },
  {
    name: 'minutes of a letter given to cognitive therapy',
    given: { dateOfService: '2025-05-01', clinician: 'physician' },
    note: `Dear Colleague,
Ms. Verity Ashdown attended on 1 May 2025. Her generalised anxiety disorder remains well controlled on escitalopram 10 mg, which she takes each morning without adverse effects; she has returned to full-time teaching. She is sleeping well and there were no thoughts of self-harm. I have advised that escitalopram be continued unchanged until the summer, when we shall reconsider.
Thirty minutes of the appointment, over and above the medical review, were given to cognitive therapy for residual perfectionism; she brought a completed worksheet and engaged thoughtfully.
She will return in two months.
Yours faithfully,
Dr. Imogen Farrar, MD, Psychiatrist`,
    codes: ['99213', '90833'],
    never: ['99214', '90836'],
    therapy: 30,
  },
  {
    name: 'a telephone session until eight minutes past ten',
    given: {
      dateOfService: '2025-11-05',
      clinician: 'psychologist',
      modality: 'audio-only',
      setting: 'telehealth',
      payerRules: 'medicare',
    },
    note: `Telephone psychotherapy, Medicare, 11/05/25. Patient (81F) has no video capability and agreed to telephone. At her home in Duluth. 
Call connected 9:31, psychotherapy until 10:08. (Scheduled 45, she tired.)
Grief after husband's death. Interpersonal therapy, role transition; looked at the calendar of firsts. Tearful, some warmth about the church lunch. No SI. MDD single moderate.
Next call 11/12.
R. Stolz PhD`,
    codes: ['90832'],
    never: ['90834'],
    therapy: 37,
    flags: ['audio-only-modifier-93'],
  },
  {
    name: 'a line of therapy beside an interpreter',
    given: { dateOfService: '2025-03-31', clinician: 'physician' },
    note: `Psychiatry 3/31/25. ASL not needed; Vietnamese interpreter by video whole visit, plan to add 90785 for interpreter.
50F, PTSD + MDD. Nightmares up to nightly since anniversary. Prazosin 3 mg, sertraline 150.
MSE sad, oriented. No SI.
A: PTSD, worsening. MDD recurrent, stable.
P: prazosin 5 mg. Sertraline 150 continue. RTC 3 wks.
Therapy (separate from the medical part): 45 minutes CPT, stuck points about guilt, worked hard, wrote a new statement.
An-Mei Doyle MD`,
    codes: ['99214', '90836'],
    never: ['90834', '99215', '90785', '90838'],
    therapy: 45,
    flags: ['interpreter-not-interactive-complexity'],
  },
  {
    name: 'skin tags that were to be removed, and nothing else',
    given: { dateOfService: '2025-06-12', clinician: 'physician' },
    note: `6/12/25. Returns for scheduled removal of skin tags on the neck, decided last month. Consent signed. Eight tags snipped after lidocaine, hemostasis with aluminum chloride. No other problem discussed or evaluated. Wound care sheet given.
R. Sadiq MD`,
    codes: [],
    never: ['99212', '99213', '99214'],
    flags: ['modifier-25-not-supported'],
  },
  {
    name: 'an arrow of doses, and more than thirty minutes',
    given: { dateOfService: '2025-06-12', clinician: 'physician' },
    note: `6/12/25 psychiatry. 52M PTSD, nightmares increasing. Prazosin 5 -> 8 mg. No SI. A: PTSD, worsening. Time: more than 30 minutes.
S. Grieve MD`,
    codes: ['99214'],
    never: ['99215'],
    flags: ['time-not-exact'],
  },
  {
    name: 'conditions on file that nobody treats today',
    given: { dateOfService: '2025-06-12', clinician: 'physician' },
    note: `Chronic conditions on file: T2DM (endocrine), RA (rheum), hypertension.
Today only: hypertension. BP 126/74, at goal. Lisinopril 20 mg continued. RTC 6 months.
Z. Farr MD`,
    codes: ['99213'],
    never: ['99214'],
    flags: ['problem-listed-not-addressed'],
  },
];
