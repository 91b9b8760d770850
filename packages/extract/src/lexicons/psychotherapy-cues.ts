/**
 * Words of psychotherapy notes, one row a line: `words | cue | name`. Under a line `= cue` a row may be
 * words alone. The third column names a modality, a technique or a
 * participant as the facts show it; `exact` there (or in a fourth column) means: only in exactly this case.
 *
 * Cues: `service-…` a session took place and in which form; `modality` and `technique` what was done in it;
 * `response` the patient's response or progress; `therapy-elsewhere` therapy given by somebody else or advised;
 * `crisis-…` the content of crisis work; `factor-…` interactive complexity; `participant` who took part;
 * `pharm` medication work beside the therapy.
 */
export const psychotherapyCueRows = `
= psychotherapy-word
psychotherapy
psychotherapies
psychotherapeutic
talk therapy
therapy portion
therapy component
therapy part
therapy segment
therapy add on
add on therapy
supportive psychotherapy | modality | supportive
supportive therapy | modality | supportive
supportive tx | modality | supportive
insight oriented | modality | insight-oriented
insight oriented psychotherapy | modality | insight-oriented
= service-individual
individual psychotherapy
individual therapy
individual session
individual counseling session
individual psychotherapy session
psychotherapy session
psychotherapy note
psychotherapy progress note
psychotherapy provided
psychotherapy was provided
provided psychotherapy
psychotherapy time
psychotherapy minutes
psychotherapy portion
psychotherapy component
psychotherapy add on
add on psychotherapy
therapy session
therapy note
therapy progress note
child therapy note
teletherapy note
teletherapy
teletherapy session
play therapy session
outpatient therapy
counseling session
face to face therapy
session note
individual therapy note
individual tx
ind tx
psychotherapy services
= service-family
family therapy
family psychotherapy
family session
family therapy session
family therapy note
couples therapy
couple therapy
couples session
couples counseling
marital therapy
marital session
conjoint session
conjoint therapy
conjoint visit
parent session
parents session
session with parents
session with the parents
parent guidance session
collateral session
caregiver session
parent only session
parent child session
parent training session
parent coaching session
parent management session
parent consultation session
family only session
= service-family-weak
family meeting
met with parents
met with both parents
met with the parents
met with mother
met with father
met with his parents
met with her parents
met with their parents
met with spouse
met with wife
met with husband
met with guardian
met with caregiver
seen with parents
90847 | service-family
90846 | service-family
= service-group
group therapy
group therapy note
group psychotherapy
group psychotherapy note
group session
process group
skills group
therapy group
group note
dbt group
dbt skills group
cbt group
90853
= service-multiple-family
multiple family group
multiple family group psychotherapy
multi family group
multifamily group
90849
= service-psychoanalysis
psychoanalysis
psychoanalytic session
psychoanalysis session
analytic hour
analytic session
analysand
on the couch | service-psychoanalysis-weak
90845
= service-crisis
psychotherapy for crisis
crisis psychotherapy
crisis session
crisis note
crisis visit
crisis therapy
crisis intervention
crisis intervention session
crisis contact
emergency session
emergency psychotherapy
90839
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
= response
response to intervention
response to treatment
response to therapy
response | response-heading
progress toward
progress towards
progress on goal
some progress
good progress
partial progress
minimal progress
progress | response-heading
goal 1
goal 2
goal 3
tx goal
treatment goal
treatment goals
tx plan goal
treatment plan goal
goals reviewed
receptive
engaged
tearful but
able to identify
was able to
participated
working toward goal
treatment plan reviewed
= intervention-heading
intervention
interventions
therapeutic intervention
therapeutic interventions
= therapy-elsewhere
in therapy with
sees a therapist
sees her therapist
sees his therapist
sees therapist
seeing a therapist
seeing therapist
her therapist
his therapist
their therapist
with her therapist
with his therapist
outside therapist
weekly therapy
going to therapy
attends therapy
continues therapy with
continue therapy with
continue therapy
continue weekly therapy
continue psychotherapy with
refer for
refer to
refer her to
refer him to
referred for
referred to
referral for
referral to
recommend
recommended
recommends
recommendation for
encouraged to start
encouraged therapy
offered
suggested
discussed starting
consider
waitlist for
wait list for
waiting list for
intake for
candidate for
may benefit from
would benefit from
will benefit from
had a course of
past psychotherapy
prior psychotherapy
previous psychotherapy
= therapy-none
no therapy referral
no psychotherapy
no therapy
no formal psychotherapy
psychotherapy not provided
psychotherapy was not provided
psychotherapy not performed
psychotherapy not done
no psychotherapy provided
no psychotherapy today
declined psychotherapy
declines psychotherapy
declined therapy
declines therapy
not psychotherapy
psychotherapy billed separately by | therapy-elsewhere
= talk
supportive listening
listened supportively
active listening
supportive counseling
brief counseling
brief supportive counseling
brief support
emotional support
empathic listening
listened and reassured
listened to her concerns
listened to his concerns
lent an ear
counseled her on coping
talked about stress
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
= patient-present
patient present
with patient present
with the patient present
patient was present
pt present
pt was present
client present
client was present
patient present throughout
me w client both times
patient present for all
= patient-present-most
patient present for most
present for most
present for the majority
present for half
= patient-absent
without the patient
without patient
without the client
without client
without pt
without the pt
without her present
without him present
patient not in session
pt not in session
client not in session
child not present
child was not present
child not in session
patient did not participate
pt did not participate
client did not participate
patient at school
pt at school
child at school
parents only
parent only
mother only
patient stayed home
pt stayed home
= crisis-assessment
urgent assessment
urgent evaluation
emergent assessment
crisis assessment
risk assessment
lethality
seen immediately
seen urgently
seen emergently
acutely distressed
in acute distress | crisis-assessment-weak
acute crisis
immediate crisis
high acute risk
= crisis-mental-status
mse
mental status
mental status exam
mental status examination
= crisis-disposition
disposition
to ed
to the ed
psych ed
involuntary hold
5150
hospitalized
inpatient admission
inpatient not needed
voluntary admission
mobile crisis
mobile crisis team
mobilized
mobilization of resources
mobilised
sent home with
released to
911
ambulance
next day appointment
next day appt
= crisis-safety
safety plan written
built new safety plan
made a safety plan
means restriction
firearms
lock box
lockbox
keys taken
removed car keys
crisis stabilization
stabilize
stabilized
stabilization
= crisis-past
crisis resolved
after the crisis
after crisis
crisis follow up
crisis followup
follow up after crisis
post crisis
post crisis follow up
last week's crisis
not in crisis
no crisis
no acute crisis
= factor-communication
maladaptive communication
high reactivity
highly reactive
repeated questions
repeated questioning
shouted over
shouting over
yelled over
yelling at each other
screamed at each other
shouting at each other
talked over each other
interrupted repeatedly
repeatedly interrupted
kept interrupting
disagreement between
disagreed loudly
argued throughout
arguing throughout
argument between
arguments between
conflict between parents
conflict between the parents
conflict between caregivers
conflict between mother
hostile exchange
hostility between
accused each other
blaming each other
contentious
had to be separated
had to separate
stopped the session twice
walked out of session
stormed out
refused to let | factor-caregiver
caregiver interfered | factor-caregiver
= factor-caregiver-weak
interfered with
interferes with
interfering with
= factor-caregiver
undermined
undermines
undermining
undercut
unable to assist
could not implement
refused to implement
refuses to implement
refused to follow the plan
too anxious to
too distressed to
too tearful to
caregiver's emotions
caregiver emotions
caregiver emotion
caregiver behavior
= factor-report
cps report
cps called
cps notified
called cps
report to cps
reported to cps
report made to cps
aps report
report to aps
called aps
dcf report
dcfs report
report to dcf
report to dcfs
dcs report
dhs report
child protective services
adult protective services
child abuse hotline
abuse hotline
hotline report
mandated report
mandated reporter | factor-report-weak
mandatory report
mandated reporting
duty to warn
tarasoff
reported to police
police report filed
sentinel event
= factor-equipment
play equipment
through play
play materials
toys used
used toys
puppets
puppet
doll family
dolls
dollhouse
doll house
picture board
sand tray
figurines
letter board
play therapy
speech app
toys
picture cards
picture sequence
communication board
communication device
aac device
speech generating device
tablet speech device
= factor-equipment-sign
asl interpreter
sign language interpreter
interpreter for the deaf
= language-barrier
expressive language disorder
undeveloped expressive language
undeveloped language
has not developed
not yet developed
nonverbal
non verbal
nonspeaking
minimally verbal
aphasia
lost expressive
lost receptive
lost speech
limited speech
few words
single words
spoken words
cannot express in words
can not tell about feelings
developmental language
= factor-interpreter
interpreter
spanish interpreter
video interpreter
phone interpreter
certified interpreter
medical interpreter
language line
translator
interactive complexity | factor-claim
90785 | factor-claim
= pharm
medication management
med management
med mgmt
pharmacologic management
pharmacological management
medication review
90863 | pharm-claim
= pharm-weak
refilled
prescribed
increase
increased
decrease
start
started
continue
= diagnostic-evaluation
psychiatric diagnostic evaluation
psychiatric evaluation
initial psychiatric evaluation
comprehensive psychiatric evaluation
psychiatric intake
psychosocial assessment
psychosocial evaluation
first appointment with psychiatry
first visit with psychiatry
new patient to psychiatry
initial psychiatric visit
initial psychiatry visit
psychiatry initial visit
psychiatry intake
psychiatry new patient
psychiatric assessment
psychiatric interview
initial psychiatric assessment
diagnostic evaluation
diagnostic intake
diagnostic interview
diagnostic assessment
biopsychosocial
biopsychosocial assessment
biopsychosocial evaluation
biopsychosocial intake
intake evaluation
intake assessment
intake interview
intake session
intake note
intake | intake-title
new client intake
new client assessment
diagnostic session
initial assessment
initial evaluation | intake-title
psych eval
psych evaluation
comprehensive assessment | intake-title
clinical assessment | intake-title
mental health intake
mental health assessment
psychological evaluation
psychiatric reassessment
new patient psychiatric evaluation
90791
90792
= identifying-heading
identifying data
identification of patient
identification
identifying information
= psych-history-heading
past psychiatric history
psychiatric history
family psychiatric history
substance abuse history
developmental history
legal history
= mse-heading
mental status examination
mental status exam
mental status
mse
= axis-heading
axis i
axis ii
axis iii
axis iv
axis v
formulation | formulation-heading
= session-word
session
therapy
therapy time
session time
counseling
`;
