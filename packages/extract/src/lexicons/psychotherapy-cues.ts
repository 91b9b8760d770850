/**
 * Words of psychotherapy notes, one row a line, below a line `= cue` or `= cue | name`. The name is that of a
 * modality, a technique or a participant as the facts show it; `| exact` behind words: only in exactly this case.
 *
 * Cues: `service-…` a session took place and in which form; `modality` and `technique` what was done in it;
 * `response` the patient's response or progress; `therapy-elsewhere` therapy given by somebody else or advised;
 * `crisis-…` the content of crisis work; `factor-…` interactive complexity; `participant` who took part;
 * `pharm` medication work beside the therapy.
 */
export const psychotherapyCueRows = `
= psychotherapy-word
therapy time
psychotx
psytx
psych tx
did therapy
did some therapy
provided therapy
minutes of therapy
min of therapy
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
= modality | supportive
supportive psychotherapy
supportive therapy
supportive tx
= modality | insight-oriented
insight oriented
insight oriented psychotherapy
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
90847
90846
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
90845
= service-psychoanalysis-weak
on the couch
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
crisis service
crisis encounter
crisis appointment
crisis walk in
walk in crisis
unscheduled crisis
emergency session
emergency psychotherapy
90839
= modality | cbt
cbt
cognitive behavioral
cognitive behavioral therapy
cognitive behavioural therapy
cognitive behavior therapy
cognitive therapy
= modality | trauma-focused cbt
tf cbt
trauma focused cbt
= modality | trauma-focused
trauma focused
= modality | trauma-focused play
trauma focused play
= modality | cbt-i
cbt i
= modality | dbt
dbt
dialectical behavior therapy
dialectical behavioral therapy
= modality | act
acceptance and commitment
acceptance and commitment therapy
act based
act work
= technique | defusion
defusion
= technique | values clarification
values clarification
values work
= modality | emdr
emdr
= modality | prolonged exposure
prolonged exposure
= modality | erp
exposure and response prevention
erp
= modality | exposure
exposure therapy
= technique | exposure
in session exposure
imaginal exposure
interoceptive exposure
behavioral exposure
exposure exercise
exposure practice
exposure hierarchy
= technique-weak | hierarchy
hierarchy
= modality | cpt
cognitive processing therapy
cpt for ptsd
= technique | cpt worksheet
cpt worksheet
= technique | stuck points
stuck points
= modality | motivational interviewing
motivational interviewing
= modality | psychodynamic
psychodynamic
psychodynamic psychotherapy
psychodynamically oriented
= technique | transference
transference
= technique | interpretation
interpretation of the wish
= modality | ipt
interpersonal psychotherapy
interpersonal therapy
ipt
= modality | solution-focused
solution focused
= modality | problem-solving
problem solving therapy
= modality | play therapy
play therapy
= technique | sand tray
sand tray
sandtray
= modality | behavioral activation
behavioral activation
behavioural activation
= technique | activity scheduling
activity scheduling
= technique | cognitive restructuring
cognitive restructuring
cognitive distortions
automatic thoughts
core belief
core beliefs
= technique | reframing
reframed
reframing
= modality | mindfulness
mindfulness based
= technique | mindfulness
mindfulness
= modality | family systems
family systems
structural family therapy
= modality | emotionally focused
emotionally focused
= modality | gottman
gottman
= modality | pcit
pcit
parent child interaction therapy
= modality | schema
schema therapy
= modality | grief work
grief therapy
grief work
= modality | habit reversal
habit reversal
= modality | narrative
narrative therapy
= modality | internal family systems
IFS | exact
= modality | client-centered
client centered
person centered
= technique | socratic questioning
socratic questioning
socratic dialogue
= technique | thought record
thought record
thought records
thought log
= technique | reflective listening
reflective listening
= technique | psychoeducation
psychoeducation
= technique | relaxation
relaxation training
progressive muscle relaxation
= technique | guided imagery
guided imagery
= technique | grounding
grounding
= technique | distress tolerance
distress tolerance
= technique | emotion regulation
emotion regulation
= technique | opposite action
opposite action
= technique | stop skill
stop skill
= technique | tipp
tipp
= technique | dear man
dear man
= technique | wise mind
wise mind
= technique | diary card
diary card
= technique | role play
role play
role played
roleplay
= technique | coping skills
coping skills
coping strategies
= technique | skills training
skills training
= technique | communication skills
communication skills
= technique | chain analysis
chain analysis
= technique | behavioral experiment
behavioral experiment
behavioral experiments
= technique | downward arrow
downward arrow
= technique | alliance
therapeutic alliance
= technique | empty chair
empty chair
= technique | enactment
enactment
= technique | exploration
explored feelings
explored themes
= technique-weak | exploration
explored
= technique | processing
processed feelings
processed grief
processed trauma
= technique-weak | processing
processed
= technique-weak | validation
validated
validation
= technique-weak | safety planning
safety plan
safety planning
= technique | safety planning
stanley brown safety plan
= technique | homework
homework assigned
homework reviewed
reviewed homework
= technique-weak | homework
homework
= technique | worry time
worry time
= technique | sleep restriction
sleep restriction
= technique | stimulus control
stimulus control
= technique | breathing
paced breathing
deep breathing
diaphragmatic breathing
= technique | de-escalation
deescalation
de escalation
= technique-weak | problem-solving
problem solving
= technique | limit setting
limit setting
= technique | contingency management
contingency management
= response
response to intervention
response to treatment
response to therapy
progress toward
progress towards
progress on goal
some progress
good progress
partial progress
minimal progress
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
= response-heading
response
progress
= intervention-heading
intervention
interventions
therapeutic intervention
therapeutic interventions
= therapy-elsewhere
in therapy with
sees a therapist
sees therapist
seeing a therapist
seeing therapist
her therapist
his therapist
their therapist
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
psychotherapy billed separately by
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
= participant | mother
mother
mom
= participant | father
father
dad
= participant | parents
parents
= participant | parent
parent
= participant | spouse
husband
wife
spouse
= participant | partner
partner
boyfriend
girlfriend
fiance
= participant | son
son
= participant | daughter
daughter
= participant | brother
brother
= participant | sister
sister
= participant | grandmother
grandmother
= participant | grandfather
grandfather
= participant | guardian
guardian
= participant | foster parent
foster mother
foster father
foster parent
foster parents
= participant | caregiver
caregiver
= participant | caseworker
caseworker
case worker
= participant | probation officer
probation officer
= participant | school counselor
school counselor
= participant | teacher
teacher
= patient-present
patient present
patient was present
pt present
pt was present
client present
client was present
me w client both times
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
acute crisis
immediate crisis
high acute risk
= crisis-assessment-weak
in acute distress
= crisis-mental-status
mse
mental status
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
stabilize
stabilized
stabilization
= crisis-past
crisis resolved
after the crisis
after crisis
crisis follow up
crisis followup
post crisis
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
= factor-caregiver
refused to let
caregiver interfered
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
= factor-caregiver-weak
interfered with
interferes with
interfering with
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
abuse hotline
hotline report
mandated report
mandatory report
mandated reporting
duty to warn
tarasoff
reported to police
police report filed
sentinel event
= factor-report-weak
mandated reporter
= factor-equipment
play equipment
through play
play materials
puppets
puppet
doll family
dolls
dollhouse
doll house
picture board
figurines
letter board
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
language line
translator
= factor-claim
interactive complexity
90785
= pharm
medication management
med management
med mgmt
pharmacologic management
pharmacological management
medication review
= pharm-claim
90863
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
psychiatric evaluation
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
diagnostic evaluation
diagnostic intake
diagnostic interview
diagnostic assessment
biopsychosocial
biopsychosocial intake
intake evaluation
intake assessment
intake interview
intake session
intake note
new client intake
new client assessment
diagnostic session
initial assessment
psych eval
psych evaluation
mental health intake
mental health assessment
psychological evaluation
psychiatric reassessment
90791
90792
= intake-title
intake
initial evaluation
comprehensive assessment
clinical assessment
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
= axis-heading
axis i
axis ii
axis iii
axis iv
axis v
= formulation-heading
formulation
= session-word
session
therapy
counseling
`;
