/**
 * Questionnaires and scales with a score. Auditors differ whether they count (C12); cognitive batteries are tests.
 * Columns as in laboratory.ts: id | code number | overlap group | marks | words
 */
export const instruments = `
phq9 | 96127 | - | contested | phq-9; phq9; phq2; phq; patient health questionnaire
gad7 | 96127 | - | contested | gad-7; gad7
pcl5 | 96127 | - | contested | pcl-5; pcl5
mdq | 96127 | - | contested | mdq; mood disorder questionnaire
vanderbilt | 96127 | - | contested | vanderbilt; asrs; conners
edinburgh | 96127 | - | contested | epds; edinburgh
cssrs | 96127 | - | contested | c-ssrs; columbia protocol
auditc | 99408 | - | contested | audit-c; dast-10; auditc; ?AUDIT; cage questionnaire; crafft; DAST; sbirt; audit score; opioid risk tool; ?ORT; soapp; ?COMS; ?COWS; ciwa
moca | - | MOCA | - | moca; mmse; slums; mini-cog
mchat | 96110 | - | contested | m-chat; mchat; asq-3; developmental screening; ASQ; ages and stages; ?denver; denver developmental; denver ii; developmental screen; SWYC; PEDS questionnaire; ADOS; ados-2; autism screening; developmental assessment
gds | 96127 | - | contested | geriatric depression scale; GDS; hamilton depression; ham-d; hamd; hamilton anxiety; ham-a; beck depression inventory; bdi; beck anxiety inventory; BAI; madrs; qids; cesd; ces-d; depression screen; depression screening; depression questionnaire; anxiety screening; zung; y-bocs; ybocs; ymrs; panss; bprs
scared | 96127 | - | contested | ?SCARED; rcads; psc-17; pediatric symptom checklist; cbcl; child behavior checklist; conners rating; conners scale; snap-iv; adhd rating scale; adhd screen; ptsd checklist; pc-ptsd; ?caps-5; ACE score; ace questionnaire
cognitive-battery | - | MOCA | - | mini mental; mini mental state exam; mini mental status exam; mini-mental status examination; mini mental status; folstein; montreal cognitive assessment; clock drawing; clock draw; six-item cognitive; 6cit; gpcog; blessed; addenbrooke; ace-iii; cognitive screen; cognitive screening; minicog
epworth | 96160 | - | contested | epworth; stop-bang; ?ESS; ACT score; asthma control test; CAT score; aua symptom score; aua score; ipss; i-pss; midas; hit-6; oswestry; neck disability index; DASH score; womac; koos; promis; rapid3; das28; cdai; HAQ; basdai; falls risk screen; frax; nihss; nih stroke scale; updrs; edss; fall risk assessment; health risk assessment
`;
