/**
 * Words of psychotherapy notes, one row a line: `words | cue | name`. The third column names a modality, a technique or a
 * participant as the facts show it; `exact` there (or in a fourth column) means: only in exactly this case.
 *
 * Cues: `service-…` a session took place and in which form; `modality` and `technique` what was done in it;
 * `response` the patient's response or progress; `therapy-elsewhere` therapy given by somebody else or advised;
 * `crisis-…` the content of crisis work; `factor-…` interactive complexity; `participant` who took part;
 * `pharm` medication work beside the therapy.
 */
export const psychotherapyCueRows = `
psychotherapy | psychotherapy-word
psychotherapies | psychotherapy-word
psychotherapeutic | psychotherapy-word
talk therapy | psychotherapy-word
therapy portion | psychotherapy-word
therapy component | psychotherapy-word
therapy part | psychotherapy-word
therapy segment | psychotherapy-word
therapy add on | psychotherapy-word
add on therapy | psychotherapy-word
supportive psychotherapy | modality | supportive
supportive therapy | modality | supportive
supportive tx | modality | supportive
insight oriented | modality | insight-oriented
insight oriented psychotherapy | modality | insight-oriented
individual psychotherapy | service-individual
individual therapy | service-individual
individual session | service-individual
individual counseling session | service-individual
individual psychotherapy session | service-individual
psychotherapy session | service-individual
psychotherapy note | service-individual
psychotherapy progress note | service-individual
psychotherapy provided | service-individual
psychotherapy was provided | service-individual
provided psychotherapy | service-individual
psychotherapy time | service-individual
psychotherapy minutes | service-individual
psychotherapy portion | service-individual
psychotherapy component | service-individual
psychotherapy add on | service-individual
add on psychotherapy | service-individual
therapy session | service-individual
therapy note | service-individual
therapy progress note | service-individual
child therapy note | service-individual
teletherapy note | service-individual
teletherapy | service-individual
teletherapy session | service-individual
play therapy session | service-individual
outpatient therapy | service-individual
counseling session | service-individual
face to face therapy | service-individual
session note | service-individual
individual therapy note | service-individual
individual tx | service-individual
ind tx | service-individual
psychotherapy services | service-individual
family therapy | service-family
family psychotherapy | service-family
family session | service-family
family therapy session | service-family
family therapy note | service-family
couples therapy | service-family
couple therapy | service-family
couples session | service-family
couples counseling | service-family
marital therapy | service-family
marital session | service-family
conjoint session | service-family
conjoint therapy | service-family
conjoint visit | service-family
parent session | service-family
parents session | service-family
session with parents | service-family
session with the parents | service-family
parent guidance session | service-family
collateral session | service-family
caregiver session | service-family
parent only session | service-family
parent child session | service-family
parent training session | service-family
parent coaching session | service-family
parent management session | service-family
parent consultation session | service-family
family only session | service-family
family meeting | service-family-weak
met with parents | service-family-weak
met with both parents | service-family-weak
met with the parents | service-family-weak
met with mother | service-family-weak
met with father | service-family-weak
met with his parents | service-family-weak
met with her parents | service-family-weak
met with their parents | service-family-weak
met with spouse | service-family-weak
met with wife | service-family-weak
met with husband | service-family-weak
met with guardian | service-family-weak
met with caregiver | service-family-weak
seen with parents | service-family-weak
90847 | service-family
90846 | service-family
group therapy | service-group
group therapy note | service-group
group psychotherapy | service-group
group psychotherapy note | service-group
group session | service-group
process group | service-group
skills group | service-group
therapy group | service-group
group note | service-group
dbt group | service-group
dbt skills group | service-group
cbt group | service-group
90853 | service-group
multiple family group | service-multiple-family
multiple family group psychotherapy | service-multiple-family
multi family group | service-multiple-family
multifamily group | service-multiple-family
90849 | service-multiple-family
psychoanalysis | service-psychoanalysis
psychoanalytic session | service-psychoanalysis
psychoanalysis session | service-psychoanalysis
analytic hour | service-psychoanalysis
analytic session | service-psychoanalysis
analysand | service-psychoanalysis
on the couch | service-psychoanalysis-weak
90845 | service-psychoanalysis
psychotherapy for crisis | service-crisis
crisis psychotherapy | service-crisis
crisis session | service-crisis
crisis note | service-crisis
crisis visit | service-crisis
crisis therapy | service-crisis
crisis intervention | service-crisis
crisis intervention session | service-crisis
crisis contact | service-crisis
emergency session | service-crisis
emergency psychotherapy | service-crisis
90839 | service-crisis
cbt | modality | cbt
cognitive behavioral | modality | cbt
cognitive behavioral therapy | modality | cbt
cognitive behavioural therapy | modality | cbt
cognitive behavior therapy | modality | cbt
cognitive therapy | modality | cbt
tf cbt | modality | trauma-focused cbt
trauma focused cbt | modality | trauma-focused cbt
trauma focused | modality | trauma-focused
trauma focused play | modality | trauma-focused play
cbt i | modality | cbt-i
dbt | modality | dbt
dialectical behavior therapy | modality | dbt
dialectical behavioral therapy | modality | dbt
acceptance and commitment | modality | act
acceptance and commitment therapy | modality | act
act based | modality | act
act work | modality | act
defusion | technique | defusion
values clarification | technique | values clarification
values work | technique | values clarification
emdr | modality | emdr
prolonged exposure | modality | prolonged exposure
exposure and response prevention | modality | erp
erp | modality | erp
exposure therapy | modality | exposure
in session exposure | technique | exposure
imaginal exposure | technique | exposure
interoceptive exposure | technique | exposure
behavioral exposure | technique | exposure
exposure exercise | technique | exposure
exposure practice | technique | exposure
exposure hierarchy | technique | exposure
hierarchy | technique-weak | hierarchy
cognitive processing therapy | modality | cpt
cpt for ptsd | modality | cpt
cpt worksheet | technique | cpt worksheet
stuck points | technique | stuck points
motivational interviewing | modality | motivational interviewing
psychodynamic | modality | psychodynamic
psychodynamic psychotherapy | modality | psychodynamic
psychodynamically oriented | modality | psychodynamic
transference | technique | transference
interpretation of the wish | technique | interpretation
interpersonal psychotherapy | modality | ipt
interpersonal therapy | modality | ipt
ipt | modality | ipt
solution focused | modality | solution-focused
problem solving therapy | modality | problem-solving
play therapy | modality | play therapy
sand tray | technique | sand tray
sandtray | technique | sand tray
behavioral activation | modality | behavioral activation
behavioural activation | modality | behavioral activation
activity scheduling | technique | activity scheduling
cognitive restructuring | technique | cognitive restructuring
cognitive reframing | technique | reframing
mindfulness based | modality | mindfulness
mindfulness exercise | technique | mindfulness
mindfulness | technique | mindfulness
family systems | modality | family systems
structural family therapy | modality | family systems
emotionally focused | modality | emotionally focused
gottman | modality | gottman
pcit | modality | pcit
parent child interaction therapy | modality | pcit
schema therapy | modality | schema
grief therapy | modality | grief work
grief work | modality | grief work
habit reversal | modality | habit reversal
narrative therapy | modality | narrative
IFS | modality | internal family systems | exact
client centered | modality | client-centered
person centered | modality | client-centered
socratic questioning | technique | socratic questioning
socratic dialogue | technique | socratic questioning
thought record | technique | thought record
thought records | technique | thought record
thought log | technique | thought record
reframed | technique | reframing
reframing | technique | reframing
reflective listening | technique | reflective listening
psychoeducation | technique | psychoeducation
psychoeducation on | technique | psychoeducation
relaxation training | technique | relaxation
progressive muscle relaxation | technique | relaxation
guided imagery | technique | guided imagery
grounding | technique | grounding
grounding skills | technique | grounding
grounding exercise | technique | grounding
distress tolerance | technique | distress tolerance
emotion regulation | technique | emotion regulation
opposite action | technique | opposite action
stop skill | technique | stop skill
tipp | technique | tipp
dear man | technique | dear man
wise mind | technique | wise mind
diary card | technique | diary card
role play | technique | role play
role played | technique | role play
roleplay | technique | role play
coping skills | technique | coping skills
coping strategies | technique | coping skills
skills training | technique | skills training
communication skills | technique | communication skills
chain analysis | technique | chain analysis
behavioral experiment | technique | behavioral experiment
behavioral experiments | technique | behavioral experiment
downward arrow | technique | downward arrow
cognitive distortions | technique | cognitive restructuring
automatic thoughts | technique | cognitive restructuring
core belief | technique | cognitive restructuring
core beliefs | technique | cognitive restructuring
therapeutic alliance | technique | alliance
empty chair | technique | empty chair
enactment | technique | enactment
explored feelings | technique | exploration
explored themes | technique | exploration
explored | technique-weak | exploration
processed feelings | technique | processing
processed grief | technique | processing
processed trauma | technique | processing
processed | technique-weak | processing
validated | technique-weak | validation
validation | technique-weak | validation
safety plan | technique-weak | safety planning
safety planning | technique-weak | safety planning
stanley brown safety plan | technique | safety planning
homework assigned | technique | homework
homework reviewed | technique | homework
reviewed homework | technique | homework
homework | technique-weak | homework
worry time | technique | worry time
sleep restriction | technique | sleep restriction
stimulus control | technique | stimulus control
paced breathing | technique | breathing
deep breathing | technique | breathing
diaphragmatic breathing | technique | breathing
deescalation | technique | de-escalation
de escalation | technique | de-escalation
problem solving | technique-weak | problem-solving
limit setting | technique | limit setting
contingency management | technique | contingency management
response to intervention | response
response to treatment | response
response to therapy | response
response | response-heading
progress toward | response
progress towards | response
progress on goal | response
some progress | response
good progress | response
partial progress | response
minimal progress | response
progress | response-heading
goal 1 | response
goal 2 | response
goal 3 | response
tx goal | response
treatment goal | response
treatment goals | response
tx plan goal | response
treatment plan goal | response
goals reviewed | response
receptive | response
engaged | response
tearful but | response
able to identify | response
was able to | response
participated | response
working toward goal | response
treatment plan reviewed | response
intervention | intervention-heading
interventions | intervention-heading
therapeutic intervention | intervention-heading
therapeutic interventions | intervention-heading
in therapy with | therapy-elsewhere
sees a therapist | therapy-elsewhere
sees her therapist | therapy-elsewhere
sees his therapist | therapy-elsewhere
sees therapist | therapy-elsewhere
seeing a therapist | therapy-elsewhere
seeing therapist | therapy-elsewhere
her therapist | therapy-elsewhere
his therapist | therapy-elsewhere
their therapist | therapy-elsewhere
with her therapist | therapy-elsewhere
with his therapist | therapy-elsewhere
outside therapist | therapy-elsewhere
weekly therapy | therapy-elsewhere
going to therapy | therapy-elsewhere
attends therapy | therapy-elsewhere
continues therapy with | therapy-elsewhere
continue therapy with | therapy-elsewhere
continue therapy | therapy-elsewhere
continue weekly therapy | therapy-elsewhere
continue psychotherapy with | therapy-elsewhere
refer for | therapy-elsewhere
refer to | therapy-elsewhere
refer her to | therapy-elsewhere
refer him to | therapy-elsewhere
referred for | therapy-elsewhere
referred to | therapy-elsewhere
referral for | therapy-elsewhere
referral to | therapy-elsewhere
recommend | therapy-elsewhere
recommended | therapy-elsewhere
recommends | therapy-elsewhere
recommendation for | therapy-elsewhere
encouraged to start | therapy-elsewhere
encouraged therapy | therapy-elsewhere
offered | therapy-elsewhere
suggested | therapy-elsewhere
discussed starting | therapy-elsewhere
consider | therapy-elsewhere
waitlist for | therapy-elsewhere
wait list for | therapy-elsewhere
waiting list for | therapy-elsewhere
intake for | therapy-elsewhere
candidate for | therapy-elsewhere
may benefit from | therapy-elsewhere
would benefit from | therapy-elsewhere
will benefit from | therapy-elsewhere
had a course of | therapy-elsewhere
past psychotherapy | therapy-elsewhere
prior psychotherapy | therapy-elsewhere
previous psychotherapy | therapy-elsewhere
no therapy referral | therapy-none
no psychotherapy | therapy-none
no therapy | therapy-none
no formal psychotherapy | therapy-none
psychotherapy not provided | therapy-none
psychotherapy was not provided | therapy-none
psychotherapy not performed | therapy-none
psychotherapy not done | therapy-none
no psychotherapy provided | therapy-none
no psychotherapy today | therapy-none
declined psychotherapy | therapy-none
declines psychotherapy | therapy-none
declined therapy | therapy-none
declines therapy | therapy-none
not psychotherapy | therapy-none
psychotherapy billed separately by | therapy-elsewhere
supportive listening | talk
listened supportively | talk
active listening | talk
supportive counseling | talk
brief counseling | talk
brief supportive counseling | talk
brief support | talk
emotional support | talk
empathic listening | talk
listened and reassured | talk
listened to her concerns | talk
listened to his concerns | talk
lent an ear | talk
counseled her on coping | talk
talked about stress | talk
mother | participant | mother
mom | participant | mother
father | participant | father
dad | participant | father
parents | participant | parents
parent | participant | parent
husband | participant | spouse
wife | participant | spouse
spouse | participant | spouse
partner | participant | partner
boyfriend | participant | partner
girlfriend | participant | partner
fiance | participant | partner
son | participant | son
daughter | participant | daughter
brother | participant | brother
sister | participant | sister
grandmother | participant | grandmother
grandfather | participant | grandfather
guardian | participant | guardian
legal guardian | participant | guardian
foster mother | participant | foster parent
foster father | participant | foster parent
foster parent | participant | foster parent
foster parents | participant | foster parent
caregiver | participant | caregiver
caseworker | participant | caseworker
case worker | participant | caseworker
probation officer | participant | probation officer
school counselor | participant | school counselor
teacher | participant | teacher
patient present | patient-present
with patient present | patient-present
with the patient present | patient-present
patient was present | patient-present
pt present | patient-present
pt was present | patient-present
client present | patient-present
client was present | patient-present
patient present throughout | patient-present
me w client both times | patient-present
patient present for all | patient-present
patient present for most | patient-present-most
present for most | patient-present-most
present for the majority | patient-present-most
present for half | patient-present-most
without the patient | patient-absent
without patient | patient-absent
without the client | patient-absent
without client | patient-absent
without pt | patient-absent
without the pt | patient-absent
without her present | patient-absent
without him present | patient-absent
patient not in session | patient-absent
pt not in session | patient-absent
client not in session | patient-absent
child not present | patient-absent
child was not present | patient-absent
child not in session | patient-absent
patient did not participate | patient-absent
pt did not participate | patient-absent
client did not participate | patient-absent
patient at school | patient-absent
pt at school | patient-absent
child at school | patient-absent
parents only | patient-absent
parent only | patient-absent
mother only | patient-absent
patient stayed home | patient-absent
pt stayed home | patient-absent
urgent assessment | crisis-assessment
urgent evaluation | crisis-assessment
emergent assessment | crisis-assessment
crisis assessment | crisis-assessment
risk assessment | crisis-assessment
lethality | crisis-assessment
seen immediately | crisis-assessment
seen urgently | crisis-assessment
seen emergently | crisis-assessment
acutely distressed | crisis-assessment
in acute distress | crisis-assessment-weak
acute crisis | crisis-assessment
immediate crisis | crisis-assessment
high acute risk | crisis-assessment
mse | crisis-mental-status
mental status | crisis-mental-status
mental status exam | crisis-mental-status
mental status examination | crisis-mental-status
disposition | crisis-disposition
to ed | crisis-disposition
to the ed | crisis-disposition
psych ed | crisis-disposition
involuntary hold | crisis-disposition
5150 | crisis-disposition
hospitalized | crisis-disposition
inpatient admission | crisis-disposition
inpatient not needed | crisis-disposition
voluntary admission | crisis-disposition
mobile crisis | crisis-disposition
mobile crisis team | crisis-disposition
mobilized | crisis-disposition
mobilization of resources | crisis-disposition
mobilised | crisis-disposition
sent home with | crisis-disposition
released to | crisis-disposition
911 | crisis-disposition
ambulance | crisis-disposition
next day appointment | crisis-disposition
next day appt | crisis-disposition
safety plan written | crisis-safety
built new safety plan | crisis-safety
made a safety plan | crisis-safety
means restriction | crisis-safety
firearms | crisis-safety
lock box | crisis-safety
lockbox | crisis-safety
keys taken | crisis-safety
removed car keys | crisis-safety
crisis stabilization | crisis-safety
stabilize | crisis-safety
stabilized | crisis-safety
stabilization | crisis-safety
crisis resolved | crisis-past
after the crisis | crisis-past
after crisis | crisis-past
crisis follow up | crisis-past
crisis followup | crisis-past
follow up after crisis | crisis-past
post crisis | crisis-past
post crisis follow up | crisis-past
last week's crisis | crisis-past
not in crisis | crisis-past
no crisis | crisis-past
no acute crisis | crisis-past
maladaptive communication | factor-communication
high reactivity | factor-communication
highly reactive | factor-communication
repeated questions | factor-communication
repeated questioning | factor-communication
shouted over | factor-communication
shouting over | factor-communication
yelled over | factor-communication
yelling at each other | factor-communication
screamed at each other | factor-communication
shouting at each other | factor-communication
talked over each other | factor-communication
interrupted repeatedly | factor-communication
repeatedly interrupted | factor-communication
kept interrupting | factor-communication
disagreement between | factor-communication
disagreed loudly | factor-communication
argued throughout | factor-communication
arguing throughout | factor-communication
argument between | factor-communication
arguments between | factor-communication
conflict between parents | factor-communication
conflict between the parents | factor-communication
conflict between caregivers | factor-communication
conflict between mother | factor-communication
hostile exchange | factor-communication
hostility between | factor-communication
accused each other | factor-communication
blaming each other | factor-communication
contentious | factor-communication
had to be separated | factor-communication
had to separate | factor-communication
stopped the session twice | factor-communication
walked out of session | factor-communication
stormed out | factor-communication
refused to let | factor-caregiver
caregiver interfered | factor-caregiver
interfered with | factor-caregiver-weak
interferes with | factor-caregiver-weak
interfering with | factor-caregiver-weak
undermined | factor-caregiver
undermines | factor-caregiver
undermining | factor-caregiver
undercut | factor-caregiver
unable to assist | factor-caregiver
could not implement | factor-caregiver
refused to implement | factor-caregiver
refuses to implement | factor-caregiver
refused to follow the plan | factor-caregiver
too anxious to | factor-caregiver
too distressed to | factor-caregiver
too tearful to | factor-caregiver
caregiver's emotions | factor-caregiver
caregiver emotions | factor-caregiver
caregiver emotion | factor-caregiver
caregiver behavior | factor-caregiver
cps report | factor-report
cps called | factor-report
cps notified | factor-report
called cps | factor-report
report to cps | factor-report
reported to cps | factor-report
report made to cps | factor-report
aps report | factor-report
report to aps | factor-report
called aps | factor-report
dcf report | factor-report
dcfs report | factor-report
report to dcf | factor-report
report to dcfs | factor-report
dcs report | factor-report
dhs report | factor-report
child protective services | factor-report
adult protective services | factor-report
child abuse hotline | factor-report
abuse hotline | factor-report
hotline report | factor-report
mandated report | factor-report
mandated reporter | factor-report-weak
mandatory report | factor-report
mandated reporting | factor-report
duty to warn | factor-report
tarasoff | factor-report
reported to police | factor-report
police report filed | factor-report
sentinel event | factor-report
play equipment | factor-equipment
through play | factor-equipment
play materials | factor-equipment
toys used | factor-equipment
used toys | factor-equipment
puppets | factor-equipment
puppet | factor-equipment
doll family | factor-equipment
dolls | factor-equipment
dollhouse | factor-equipment
doll house | factor-equipment
picture board | factor-equipment
sand tray | factor-equipment
figurines | factor-equipment
letter board | factor-equipment
play therapy | factor-equipment
speech app | factor-equipment
toys | factor-equipment
picture cards | factor-equipment
picture sequence | factor-equipment
communication board | factor-equipment
communication device | factor-equipment
aac device | factor-equipment
speech generating device | factor-equipment
tablet speech device | factor-equipment
asl interpreter | factor-equipment-sign
sign language interpreter | factor-equipment-sign
interpreter for the deaf | factor-equipment-sign
expressive language disorder | language-barrier
undeveloped expressive language | language-barrier
undeveloped language | language-barrier
has not developed | language-barrier
not yet developed | language-barrier
nonverbal | language-barrier
non verbal | language-barrier
nonspeaking | language-barrier
minimally verbal | language-barrier
aphasia | language-barrier
lost expressive | language-barrier
lost receptive | language-barrier
lost speech | language-barrier
limited speech | language-barrier
few words | language-barrier
single words | language-barrier
spoken words | language-barrier
cannot express in words | language-barrier
can not tell about feelings | language-barrier
developmental language | language-barrier
interpreter | factor-interpreter
spanish interpreter | factor-interpreter
video interpreter | factor-interpreter
phone interpreter | factor-interpreter
certified interpreter | factor-interpreter
medical interpreter | factor-interpreter
language line | factor-interpreter
translator | factor-interpreter
interactive complexity | factor-claim
90785 | factor-claim
medication management | pharm
med management | pharm
med mgmt | pharm
pharmacologic management | pharm
pharmacological management | pharm
medication review | pharm
90863 | pharm-claim
refilled | pharm-weak
prescribed | pharm-weak
increase | pharm-weak
increased | pharm-weak
decrease | pharm-weak
start | pharm-weak
started | pharm-weak
continue | pharm-weak
psychiatric diagnostic evaluation | diagnostic-evaluation
psychiatric evaluation | diagnostic-evaluation
initial psychiatric evaluation | diagnostic-evaluation
comprehensive psychiatric evaluation | diagnostic-evaluation
psychiatric intake | diagnostic-evaluation
psychiatric assessment | diagnostic-evaluation
psychiatric interview | diagnostic-evaluation
initial psychiatric assessment | diagnostic-evaluation
diagnostic evaluation | diagnostic-evaluation
diagnostic intake | diagnostic-evaluation
diagnostic interview | diagnostic-evaluation
diagnostic assessment | diagnostic-evaluation
biopsychosocial | diagnostic-evaluation
biopsychosocial assessment | diagnostic-evaluation
biopsychosocial evaluation | diagnostic-evaluation
biopsychosocial intake | diagnostic-evaluation
intake evaluation | diagnostic-evaluation
intake assessment | diagnostic-evaluation
intake interview | diagnostic-evaluation
intake session | diagnostic-evaluation
intake note | diagnostic-evaluation
intake | intake-title
new client intake | diagnostic-evaluation
new client assessment | diagnostic-evaluation
diagnostic session | diagnostic-evaluation
initial assessment | diagnostic-evaluation
initial evaluation | intake-title
psych eval | diagnostic-evaluation
psych evaluation | diagnostic-evaluation
comprehensive assessment | intake-title
clinical assessment | intake-title
mental health intake | diagnostic-evaluation
mental health assessment | diagnostic-evaluation
psychological evaluation | diagnostic-evaluation
psychiatric reassessment | diagnostic-evaluation
new patient psychiatric evaluation | diagnostic-evaluation
90791 | diagnostic-evaluation
90792 | diagnostic-evaluation
identifying data | identifying-heading
identification of patient | identifying-heading
identification | identifying-heading
identifying information | identifying-heading
past psychiatric history | psych-history-heading
psychiatric history | psych-history-heading
family psychiatric history | psych-history-heading
substance abuse history | psych-history-heading
developmental history | psych-history-heading
legal history | psych-history-heading
mental status examination | mse-heading
mental status exam | mse-heading
mental status | mse-heading
mse | mse-heading
axis i | axis-heading
axis ii | axis-heading
axis iii | axis-heading
axis iv | axis-heading
axis v | axis-heading
formulation | formulation-heading
session | session-word
therapy | session-word
therapy time | session-word
session time | session-word
counseling | session-word
`;
