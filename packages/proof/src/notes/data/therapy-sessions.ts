import type { NoteCase } from './behavioural-notes.js';

/** Sessions of therapy in the styles that therapists write in. */
export const THERAPY_SESSIONS: readonly NoteCase[] = [
  {
    name: 'DAP, from 2:05 to 2:50',
    given: { clinician: 'lpc' },
    note: `DAP NOTE 06/12/2025
Met with client from 2:05 to 2:50 at the Elm St office.
DATA: Ct described the argument with her landlord and "shutting down" for two days. Practised the DEAR MAN script aloud twice. Sleep 6 h.
ASSESSMENT: Adjustment disorder with mixed anxiety and depressed mood. Ct grasped the script and asked good questions. Denies SI/HI.
PLAN: RTC 1 wk, 50 min. Use the script before 6/16.
Rita Solano, LPC`,
    codes: ['90834'],
    therapy: 45,
  },
  {
    name: 'telegram style',
    given: { clinician: 'lcsw' },
    note: `6/12 ind tx 1015-1108. wt loss guilt, body checking x20/d. ERP: mirror, no reassurance. tolerated, SUDS 70->40. no SI. hw: 2 mirror trials/d. nv 6/19. --K. Dorn LCSW`,
    codes: ['90837'],
    therapy: 53,
  },
  {
    name: 'dictated, minutes in words',
    given: { clinician: 'psychologist' },
    note: `This is an individual psychotherapy session on June 12, 2025. I met with the patient for thirty-eight minutes. We continued prolonged exposure with the second imaginal recounting of the warehouse fire, and afterwards processed her guilt about her coworker. She was tearful but was able to finish, and she said that the peak was lower than last week. There was no suicidal or homicidal ideation. Next visit in one week, and that one is booked for ninety minutes. Dictated by Henrik Vale, PsyD.`,
    codes: ['90834'],
    therapy: 38,
  },
  {
    name: 'one line with commas',
    given: { clinician: 'lmft' },
    note: `DOS 6/12/25, individual psychotherapy, 37 min, office, MDD recurrent moderate, BA scheduling reviewed, pt completed 4 of 6 activities, mood 5/10 up from 3, affect brighter, no SI/HI, continue BA, next 6/19, J. Pinto LMFT`,
    codes: ['90832'],
    therapy: 37,
  },
  {
    name: 'a form with boxes',
    given: { clinician: 'lcsw' },
    note: `SESSION RECORD
Date: 6/12/2025     Modality: [x] in person [ ] video [ ] phone
Service: [x] Individual [ ] Family [ ] Group [ ] Crisis
Start: 16:04   End: 16:57   Total: 53
Interventions: [x] CBT [ ] DBT [x] Motivational interviewing [ ] Play
Response: [ ] none [x] partial [ ] full
Narrative: Explored ambivalence about cutting down on cannabis; filled in decisional balance.
Risk: [x] none
Signature: M. Yoder, LCSW`,
    codes: ['90837'],
    therapy: 53,
  },
  {
    name: 'start and stop on lines of their own',
    given: { clinician: 'lcsw' },
    note: `PROGRESS NOTE

Date of service
06/12/2025

Start time
11:02 AM

Stop time
11:39 AM

Intervention
Cognitive processing therapy, session 4. Reviewed impact statement, identified stuck points.

Response
Client engaged; completed the challenging questions sheet.

Plan
Weekly sessions.

Tova Lind, LCSW`,
    codes: ['90832'],
    therapy: 37,
  },
  {
    name: 'ranges are no minutes of a session but their lower end is sure',
    given: { clinician: 'lcsw' },
    note: `GIRP 6/12/25
Individual therapy, 38-52 minutes.
G: lower worry. I: worry time, defusion exercises (ACT). R: pt found it odd yet useful. P: weekly.
D. Ferro LCSW`,
    flags: ['time-range-not-exact'],
    never: ['90837'],
  },
  {
    name: 'over 50 minutes',
    given: { clinician: 'psychologist' },
    note: `Session note 6/12/2025. Individual psychotherapy; met for over 50 min. Schema work on defectiveness, chair dialogue. Good engagement. No SI. Weekly. A. Nunes PhD`,
    codes: ['90834'],
    never: ['90837'],
    flags: ['time-not-exact'],
  },
  {
    name: 'charting after the session, both in one number',
    given: { clinician: 'lcsw' },
    note: `6/12/25 Individual psychotherapy
Total time 60 min (psychotherapy 48, note and letter to school 12).
IPT for grief after her brother died: linked mood to anniversary, role-played talk with mother. Responded well. No SI.
Plan: weekly.
E. Kast, LCSW`,
    codes: ['90834'],
    therapy: 48,
    flags: ['psychotherapy-time-includes-nontherapy'],
  },
  {
    name: 'the hour with the paperwork inside',
    given: { clinician: 'lpc' },
    note: `Progress note, 06/12/2025, individual therapy, 60 minutes including 15 minutes completing disability forms with no clinical content.
Narrative therapy: externalised "the fog". Client named three times it lost. Receptive.
No SI. Return 1 week.
C. Amadi, LPC`,
    codes: ['90834'],
    therapy: 45,
    flags: ['psychotherapy-time-includes-nontherapy'],
  },
  {
    name: 'no minutes anywhere',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25
CBT-I: sleep diary reviewed, window moved to 12:30-6:00, stimulus control rehearsed. Client keen. Reports lying awake 90 minutes most nights. No SI.
Plan: same time next week.
B. Oram, LCSW`,
    codes: [],
    therapy: null,
    flags: ['psychotherapy-time-missing'],
  },
  {
    name: 'only what was booked',
    given: { clinician: 'lcsw' },
    note: `Therapy note 6/12/25. Appointment: 3:00 pm, 50-minute slot.
Behavioral activation: two walks planned. Client hopeful. No SI.
B. Oram, LCSW`,
    codes: [],
    therapy: null,
    flags: ['psychotherapy-time-missing'],
  },
  {
    name: 'cut short at 12 minutes',
    given: { clinician: 'psychologist' },
    note: `6/12/2025 individual session, 12 min. Client arrived 35 minutes late; brief mindfulness exercise and planning. Rescheduled for the full 45 min. No SI. Dr. O. Brandt, PhD`,
    codes: [],
    therapy: 12,
    flags: ['psychotherapy-under-16-min'],
  },
  {
    name: 'two stretches by the clock, named between the clock and the minutes: the second is no therapy',
    given: { clinician: 'prescribing-psychologist' },
    note: `6/12/2025
10:05-10:40 psychotherapy 35 min: behavioural activation, two outings planned, client brighter.
10:40-10:50 medication 10 min: sertraline 50 mg, no nausea, raised to 75 mg.
Assessment: major depression, improving. Plan: psychotherapy every two weeks.
M. Tallis, PhD`,
    codes: ['90832'],
    therapy: 35,
  },
  {
    name: '16 minutes by the clock',
    given: { clinician: 'psychologist' },
    note: `6/12/2025 individual session 9:44 am - 10:00 am. Client arrived 29 minutes late; grounding practised and safety at home reviewed, client calmer. Full session next week, 45 min. Dr. O. Brandt, PhD`,
    codes: ['90832'],
    therapy: 16,
    quiet: ['psychotherapy-under-16-min'],
  },
  {
    name: 'a letter written the next day',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25, 52 min, EMDR phase 4, two sets, SUD 6 to 2, client settled by the end.
Addendum 6/13/25: 25 minutes writing a letter to the court.
P. Rehn LCSW`,
    codes: ['90834'],
    therapy: 52,
  },
  {
    name: 'two contacts in a day',
    given: { clinician: 'lcsw' },
    note: `Individual therapy, 6/12/25. Seen 10:00-10:25 and again 15:10-15:30 after the fire drill broke up the first half; same focus both times.
ACT: values card sort; committed action chosen. Client engaged. No SI.
N. Boateng LCSW`,
    codes: ['90834'],
    therapy: 45,
  },
  {
    name: 'homework and symptoms have minutes of their own',
    given: { clinician: 'lpc' },
    note: `SOAP 06/12/25
S: Panic x2 this week, 10 and 25 min. Walks 40 min daily. Slept 5 hours. Works 12-hour shifts.
O: 41 minutes, individual session. Mild tremor, linear.
A: Panic disorder, improving. Interoceptive exposure: spinning 60 sec x 3, breath hold 30 sec.
P: exposure 15 minutes a day, next session in 7 days for 60 min.
F. Iyer LPC`,
    codes: ['90834'],
    therapy: 41,
  },
  {
    name: 'a code in the note that the minutes do not bear',
    given: { clinician: 'lcsw' },
    note: `Individual therapy 6/12/25 1:00 PM-1:50 PM  CPT 90837
DBT chain analysis of Tuesday's cutting (superficial, no intent). Client collaborated. Diary card complete. No SI today.
H. Moss LCSW`,
    codes: ['90834'],
    never: ['90837'],
    therapy: 50,
  },
  {
    name: 'medication told of by a therapist',
    given: { clinician: 'lcsw' },
    note: `BIRP 6/12/25 45 min individual psychotherapy
B: Client says that Dr. Amin raised her Lexapro to 20 mg last week and she feels jittery.
I: Supportive reflection, cognitive restructuring of "the pills mean I am broken". Encouraged her to call Dr. Amin about side effects.
R: Relieved, will call.
P: weekly.
T. Grau, LCSW`,
    codes: ['90834'],
    therapy: 45,
    quiet: ['medical-services-outside-scope'],
  },
  {
    name: 'a therapist who changes a dose',
    given: { clinician: 'lpc' },
    note: `Individual psychotherapy 6/12/25 45 minutes. CBT for social anxiety, exposure to phone calls, client did three.
Medication management: increased sertraline from 50 mg to 100 mg daily, reviewed side effects.
T. Grau, LPC`,
    codes: ['90834'],
    flags: ['medical-services-outside-scope'],
    never: ['90863', '99213', '99214'],
  },
  {
    name: 'a therapist who stops a drug',
    given: { clinician: 'lmft' },
    note: `6/12/25. Session 50 min, individual. Processed job loss, reframing. Client calmer.
I discontinued her trazodone and started hydroxyzine 25 mg at night.
V. Hale LMFT`,
    codes: ['90834'],
    flags: ['medical-services-outside-scope'],
  },
  {
    name: 'no show',
    given: { clinician: 'lcsw' },
    note: `6/12/25. Client did not attend the 2:00 session (60 min booked). Called, left voicemail. 15 minutes spent on outreach and letter. R. Lux LCSW`,
    codes: [],
  },
];
