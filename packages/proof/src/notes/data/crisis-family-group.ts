import type { NoteCase } from './behavioural-notes.js';

/** Crises, families and groups, and what makes a session complex. */
export const CRISIS_FAMILY_GROUP: readonly NoteCase[] = [
  {
    name: 'crisis, three contacts of one day',
    given: { clinician: 'lcsw' },
    note: `CRISIS PSYCHOTHERAPY 6/12/25
Contacts: 9:10-9:50, 11:00-11:20, 13:30-13:52 (82 min total, undivided attention).
Walk-in after texting goodbye to sister. Urgent assessment: SI with plan (bridge), intent ambivalent, means reachable. MSE: tearful, oriented x4, no psychosis.
De-escalated; sister joined; safety plan written; car keys with sister; county mobile team and PCP mobilised.
Disposition: home with sister, recheck tomorrow 9:00.
A. Pohl LCSW`,
    codes: ['90839', '90840'],
    therapy: 82,
  },
  {
    name: 'crisis, 30 minutes',
    given: { clinician: 'lpc' },
    note: `Psychotherapy for crisis, 30 minutes, 06/12/25, 4:00-4:30 pm.
Presenting: threatened to overdose an hour ago, pills in hand. Urgent assessment of risk: high. MSE agitated, then calmer, oriented. Safety plan made, pills handed over to roommate. Disposition: to ED with roommate, call placed to ED.
G. Ott LPC`,
    codes: ['90839'],
    therapy: 30,
    quiet: ['crisis-under-30-min'],
  },
  {
    name: 'crisis, 25 minutes',
    given: { clinician: 'lpc' },
    note: `Crisis session 06/12/25, 25 minutes.
Urgent assessment after panic at work with thoughts of jumping from the parking deck. MSE: trembling, oriented, linear. Safety plan completed, husband picks her up. Disposition home with husband; no hospitalization needed.
G. Ott LPC`,
    codes: ['90832'],
    therapy: 25,
    flags: ['crisis-under-30-min'],
  },
  {
    name: 'crisis beside a psychiatrist’s visit, too short',
    given: { clinician: 'physician' },
    note: `Psychiatry 6/12/25
MDD, severe, recurrent, acute worsening with suicidal plan. Increased venlafaxine to 225 mg. Hospitalization considered and declined after safety planning with wife; wife locks firearms away.
Crisis psychotherapy 22 minutes, separate from the E/M: urgent assessment, MSE, de-escalation, safety plan; disposition home with wife.
J. Sundt DO`,
    codes: ['99215', '90833'],
    therapy: 22,
    flags: ['crisis-under-30-min'],
  },
  {
    name: 'a word of crisis is none',
    given: { clinician: 'lcsw' },
    note: `Individual therapy 6/12/25, 55 min. Client "in crisis about the kitchen remodel". CBT: prioritising, decatastrophizing; amused by the end. No SI. Weekly. A. Pohl LCSW`,
    codes: ['90837'],
    therapy: 55,
    quiet: ['crisis-under-30-min'],
  },
  {
    name: 'family with the patient, 50 minutes',
    given: { clinician: 'lmft' },
    note: `Family psychotherapy 6/12/25, 50 minutes. Present: identified patient Lena (15), mother, stepfather. Structural: seating changed, parents made one rule together; Lena said that she felt heard. Mild tension. Plan: 2 wks. O. Salas LMFT`,
    codes: ['90847'],
    therapy: 50,
  },
  {
    name: 'parents without the child, 26 minutes',
    given: { clinician: 'lcsw' },
    note: `6/12/25 Family therapy without patient present, 26 min. Met with both parents; patient stayed in class. PCIT coaching in labelled praise and ignoring. Parents rehearsed. O. Salas LCSW`,
    codes: ['90846'],
    therapy: 26,
    quiet: ['family-under-26-min'],
  },
  {
    name: 'parents without the child, 20 minutes',
    given: { clinician: 'lcsw' },
    note: `6/12/25 Family therapy session with parents, patient not present, 20 min. Reviewed behaviour chart, planned token system. Parents agreed. O. Salas LCSW`,
    codes: [],
    therapy: 20,
    flags: ['family-under-26-min'],
  },
  {
    name: 'couple, 22 minutes',
    given: { clinician: 'lmft' },
    note: `Couples therapy (90847) 6/12/25 1:00-1:22 pm. Patient and husband both attended; EFT: named the pursue-withdraw cycle. Cut short by fire alarm. O. Salas LMFT`,
    codes: [],
    therapy: 22,
    flags: ['family-under-26-min'],
  },
  {
    name: 'DBT group, two hours',
    given: { clinician: 'lpc' },
    note: `DBT skills group psychotherapy 6/12/25 10:00-12:00, 8 members. Topic: opposite action. Client gave own example (urge to quit job), practised with partner, feedback accepted. Affect bright. No SI. G. Ott LPC`,
    codes: ['90853'],
  },
  {
    name: 'multi-family group',
    given: { clinician: 'lcsw' },
    note: `Multiple-family group psychotherapy 6/12/25, 90 min, five families of clients with first-episode psychosis. Patient and mother took part, shared relapse signs list. Problem-solving steps practised. A. Pohl LCSW`,
    codes: ['90849'],
  },
  {
    name: 'play and a speech delay',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25, 45 min. Four-year-old with selective mutism and expressive language delay who cannot put feelings into words; used dollhouse and picture cards to let him show the scene. He placed the figures and pointed to the scared face. Continue weekly. A. Pohl LCSW`,
    codes: ['90834', '90785'],
    therapy: 45,
  },
  {
    name: 'mandated report started in session',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25 50 min. Teen disclosed that her uncle hit her with a belt on Sunday. With her present I called the child protection hotline and filed the mandated report; talked through what comes next. Grounding, validation. Shaken but steady. A. Pohl LCSW`,
    codes: ['90834', '90785'],
    therapy: 50,
    quiet: ['interactive-complexity-not-supported'],
  },
  {
    name: 'complexity claimed for a chatty session',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25 45 minutes. Client talkative and hard to redirect. CBT agenda kept with effort; thought record done. No SI. Billed 90834 + 90785 for complexity. A. Pohl LCSW`,
    codes: ['90834'],
    flags: ['interactive-complexity-not-supported'],
    never: ['90785'],
  },
  {
    name: 'complexity claimed with family therapy',
    given: { clinician: 'lmft' },
    note: `Family psychotherapy with patient present, 55 min, 6/12/25. Divorced parents shouted over each other throughout and the session had to be stopped twice to manage their hostile exchange, which blocked work on the plan. Patient (12) drew. Interactive complexity 90785. O. Salas LMFT`,
    codes: ['90847'],
    flags: ['interactive-complexity-not-supported'],
    never: ['90785'],
  },
  {
    name: 'interpreter in therapy',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25, 53 minutes, with a Tigrinya interpreter by video throughout. Narrative exposure, lifeline laid out. Client engaged. 90785 added for interpreter. A. Pohl LCSW`,
    codes: ['90837'],
    flags: ['interpreter-not-interactive-complexity'],
    never: ['90785'],
  },
  {
    name: 'sign language interpreter',
    given: { clinician: 'psychologist' },
    note: `6/12/25 Psychotherapy 40 min, individual. ASL interpreter present. Interactive complexity because communication went through the interpreter. ACT: values. Client reflective. O. Brandt PhD`,
    codes: ['90834'],
    flags: ['interpreter-not-interactive-complexity'],
    never: ['90785'],
  },
  {
    name: 'interpreter and a hostile caregiver',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25 45 min, Spanish interpreter. Father in the room kept contradicting and belittling the boy and refused to follow the bedtime plan; time was spent managing the father's anger so that treatment could go on. Then play-based coping skills; boy named two. A. Pohl LCSW`,
    codes: ['90834', '90785'],
    flags: ['interpreter-not-interactive-complexity'],
  },
  {
    name: 'the patient speaks two languages',
    given: { clinician: 'lcsw' },
    note: `Individual psychotherapy 6/12/25 45 min, session held in Spanish by this bilingual clinician; no interpreter needed. CBT: worry tree. Client engaged. A. Pohl LCSW`,
    codes: ['90834'],
    quiet: ['interpreter-not-interactive-complexity', 'interpreter-not-historian'],
  },
  {
    name: 'medication visit with a complicating parent',
    given: { clinician: 'physician' },
    note: `Child psychiatry follow-up 6/12/25
9M ADHD combined, worse at school. Mother agitated, refused to let him answer and disputed the plan, which interfered with treatment. Methylphenidate ER 18 -> 27 mg. Interactive complexity 90785. MSE: fidgety, bright.
L. Marsh MD`,
    codes: ['99214'],
    flags: ['interactive-complexity-needs-psychotherapy'],
    never: ['90785'],
  },
  {
    name: 'medication visit, report made',
    given: { clinician: 'np' },
    note: `Psychiatric follow up 6/12/2025. 15F MDD, worse. Disclosed sexual abuse by coach; mandated report to child protective services initiated during the visit with patient and mother. Fluoxetine 20 -> 30 mg. MSE: tearful, no SI. 90785.
Pat Wren PMHNP`,
    codes: ['99214'],
    flags: ['interactive-complexity-needs-psychotherapy'],
    never: ['90785'],
  },
  {
    name: 'add-on with complexity stands',
    given: { clinician: 'physician' },
    note: `Child psychiatry 6/12/25
7M, disruptive mood dysregulation, worse. Guanfacine 1 -> 2 mg.
Psychotherapy 30 min separate from E/M. Parents argued bitterly in the session over the plan, and their conflict had to be managed before work on the feelings thermometer could proceed. Boy took part.
L. Marsh MD`,
    codes: ['99214', '90833', '90785'],
    therapy: 30,
    quiet: ['interactive-complexity-needs-psychotherapy', 'interactive-complexity-not-supported'],
  },
  {
    name: 'interpreter at a medical visit',
    given: {},
    note: `Office visit 6/12/25. History through a Vietnamese interpreter, the patient herself a good historian.
Hypertension, BP 158/94, above goal. Increase lisinopril to 20 mg. Recheck 4 weeks.
G. Stone MD`,
    codes: ['99214'],
    flags: ['interpreter-not-historian'],
  },
  {
    name: 'interpreter named as historian',
    given: {},
    note: `Visit 6/12/2025
History obtained from interpreter (independent historian), Dari.
Cough 5 days, no fever, lungs clear. Viral URI. Fluids, honey. No medicines needed.
G. Stone MD`,
    codes: ['99212'],
    flags: ['interpreter-not-historian'],
    never: ['99213'],
  },
  {
    name: 'diagnostic evaluation with a parent in conflict',
    given: { clinician: 'psychologist', patientStatus: 'new' },
    note: `Psychiatric diagnostic evaluation 6/12/25, 80 minutes.
11F brought by separated parents who interrupted and accused each other throughout; their conflict had to be contained before history could be taken, and each disputed the other's account. Developmental, family and school history. MSE. Impression: separation anxiety disorder. Recommendations: weekly therapy, parent sessions.
O. Brandt PhD`,
    codes: ['90791', '90785'],
  },
];
