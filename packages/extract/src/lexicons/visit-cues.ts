/**
 * Words that say what kind of encounter a note is about, one row a line, below a line `= cue`.
 *
 * To add a row, write the words as they stand in a note and name one of the cues of `visit/cue.ts`. Case, hyphens and
 * line breaks do not matter; the longest row wins where two begin at the same word. A cue ending in `-heading` counts
 * only as a heading of its own. `| exact` behind words: only in exactly this case.
 */
export const visitCueRows = `
= new-patient
new patient
new pt
establish care
establishing care
establish primary care
establish pcp
new to the clinic
new to our clinic
new to this clinic
new to the practice
new to our practice
new to this practice
new to my practice
new to me
not seen here before
= established-patient
established patient
established pt
established client
est pt
est patient
return patient
known to me
known to our clinic
known to our practice
seen in followup
seen in follow up
seen back in
returns to clinic
returns to the clinic
back in clinic
back in the clinic
last seen here
last seen in this clinic
last seen by me
back in follow up
back in followup
back for follow up
back for followup
= follow-up-visit
here for follow up
here for a follow up
here for followup
here for a followup
here for recheck
here for a recheck
presents for follow up
presents for a follow up
presents today for follow up
comes today for follow up
returns for
returns today
returns to clinic for
returns to our office
returns to the office
follow up visit
followup visit
follow up appointment
since last visit
since the last visit
since her last visit
since his last visit
since their last visit
at her last visit
at his last visit
at our last visit
on her last visit
on his last visit
last seen
last office visit
interim history
interval history
= ed-strong
emergency department course
emergency room course
course in the ed
course in the er
ed course
er course
ed provider note
emergency department provider note
emergency department note
emergency room note
emergency department record
emergency medicine note
here in the emergency department
here in the emergency room
here in the ed
here in the er
in our emergency department
in our emergency room
discharged from the er
discharged from the ed
discharged from the emergency department
discharged from the emergency room
while in the emergency department
while in the emergency room
while in the ed
while in the er
triage note
disposition from ed
admitted to the emergency department
admitted to the emergency room
observed in the ed
was admitted to the emergency department
was admitted to the emergency room
in our ed
return to this emergency department
= ed-weak
emergency department visit
here to the emergency department
here to the emergency room
to our emergency department
to our emergency room
to the emergency department today
to the emergency room today
to the ed today
by squad
ems reports
ems reported
via ems
by paramedics
transported here
presents here today
seen here originally
ems brought
by ambulance
by ems
in triage
brought by police
via private vehicle
ambulance brought
by way of ambulance
via ambulance
= ed-return
return to ed
return to the ed
return to er
return to the er
return to the emergency department
return to the emergency room
return here
return to emergency room
return to emergency department
= ed-weak-heading
time seen
condition on disposition
condition upon disposition
disposition
aftercare and disposition
= ed-mention
in the emergency department
in the emergency room
in the ed
in the er
to the emergency department
to the emergency room
to the ed
to the er
to er
to emergency room
to emergency department
into the emergency department
into the emergency room
into the er
into the ed
= ed-discharge
well enough to be discharged home
felt well enough to go home
able to be discharged home
safe for discharge home
discharged in stable condition
discharged in satisfactory condition
discharged in good condition
discharged to home in stable condition
discharged home in stable condition
will be discharged home
stable and will be discharged
patient is discharged home
discharge instruction sheet
= critical-care
critical care time
critical care services
= past-emergency
er follow up
er followup
ed follow up
ed followup
emergency room follow up
emergency department follow up
went to the emergency room
went to the er
= hospital-follow-up
hospital follow up
hospital followup
hospital discharge follow up
post hospitalization
post discharge visit
recently hospitalized
= hospital-day
hospital day
inpatient progress note
hospital progress note
inpatient follow up
overnight events
no events overnight
afebrile overnight
= inpatient-strong
while she is in the hospital
while he is in the hospital
dvt prophylaxis
gi prophylaxis
deep venous thrombosis prophylaxis
deep vein thrombosis prophylaxis
prophylaxis for dvt
remains intubated
keep npo
keep her npo
keep him npo
on the ventilator
ventilator settings
transfer to the floor
transferred to the floor
observation status
admission orders
since admission
this admission
remain hospitalized
remains hospitalized
remain in the hospital
remains in the hospital
this hospitalization
throughout her hospitalization
throughout his hospitalization
to the bedside
rapid response
ventilator support
icu monitoring
icu followup
icu follow up
continue iv antibiotics
= inpatient-weak
over the past 24 hours
in the last 24 hours
over the last 24 hours
t max
tmax
npo
seen at bedside
seen at the bedside
examined at bedside
i&o
af vss
afvss
i o
fio2
subq heparin
heparin sq
sc heparin
enoxaparin sq
bed available
heparin drip
insulin drip
levophed
wean oxygen
sliding scale
iv fluids
iv antibiotics
ng tube
nasogastric tube
foley catheter
transfuse
telemetry
extubated
transfer to the icu
intensive care unit
code status
intubated
pca
postop day
postoperative day
continue current antibiotics
advance diet
out of bed
incentive spirometry
bowel sounds are absent
per nursing
= admission-told
being admitted for
is being admitted for
being admitted with
is being admitted with
admitted to the hospital
admitted to hospital
admitted for
admitted with
admitted from
admitted to the floor
admitted to medicine
day of admission
prior to admission
prior to her admission
prior to his admission
admitted to rule out
admitted overnight
admitted last night
on admission
at the time of admission
was admitted
admitted following
admitted after
was hospitalized at
is hospitalized
is currently hospitalized
has been admitted
admitted via
admitted through
= admission-plan
admitted now
admitted for orders
admitted today
directly admitted
direct admit
admission to the floor
admission to the emu
admission to medicine
admission for observation
admission for iv
inpatient admission for
admit to the hospital
admit to hospital
admit to medicine
admit to the icu
admit to icu
admit to telemetry
admit to the floor
admit the patient
admit patient
admit him
admit her
admitted to the icu
admitted to telemetry
admitted for observation
will be admitted
being admitted
is admitted to
we will admit
admission to observation
admission to the hospital
admission to the icu
admission to telemetry
= admission-heading
admitting diagnosis
admitting diagnoses
admission diagnosis
admission diagnoses
diagnosis at admission
diagnoses on admission
reason for admission
reason for hospitalization
date of admission
admission date
admission history and physical
admission h p
h p admission
= hospital-course-heading
course
hospital course
brief hospital course
summary of hospital course
course in the hospital
course in hospital
hospital summary
= discharge-heading
discharge summary
discharge diagnosis
discharge diagnoses
diagnosis at discharge
diagnoses at discharge
diagnosis on discharge
date of discharge
discharge date
discharge medications
medications on discharge
discharge condition
condition on discharge
condition at discharge
discharge disposition
discharge physical examination
discharge exam
discharge diet
discharge weight
= discharge-weak-heading
discharge instructions
discharge plan
is being discharged
final diagnoses
preliminary diagnoses
= discharge-management
discharge day management
discharge time
time spent on discharge
time spent discharging
= nursing-facility
nursing home visit
nursing facility visit
nursing facility progress note
snf visit
snf progress note
seen at the nursing home
seen in the nursing home
seen at the snf
seen in the snf
long term care visit
= home-visit
home visit
house call
seen at home
seen in the home
seen in her home
seen in his home
home based primary care
= assisted-living
assisted living visit
seen at the assisted living
seen at her assisted living
seen at his assisted living
group home visit
= home-safety
home safety visit
= urgent-care
urgent care visit
urgent care note
walk in clinic
= video
video visit
video appointment
audio and video
audio video
audio + video
audio visual
two way video
synchronous video
secure video
via video
by video
over video
via zoom
on zoom
doxy me
video call
= telehealth
telehealth
telemedicine
teletherapy
telepsychiatry
virtual visit
virtual appointment
televisit
= audio
audio only
spoke with the patient by phone
spoke with patient by phone
spoke to the patient on the phone
spoke with the patient on the phone
spoke with her by phone
spoke with him by phone
telephone visit
telephone encounter
telephone appointment
telephone session
phone visit
phone encounter
phone appointment
phone session
by phone only
by telephone only
voice only
no video
video not available
video not working
declined video
= in-person
in person
seen in the office
seen in clinic
= asynchronous
portal message
e visit
mychart message
= portal
patient portal
= consult-heading
reason for consultation
chief reason for consultation
indication for consultation
reason for consult
reason for the consult
reason for the consultation
consult request for
reason for neurological consultation
type of consultation
consultation requested
consultation note
consultation report
= referral-heading
reason for referral
= consult-strong
inpatient consultation
initial consultation
office consultation
consult requested by
consultation requested by
consultation at the request of
in consultation at the request of
seen in consultation
i was consulted
i am being consulted
i am consulted
we are consulted
we were consulted
i have been consulted
we have been consulted
this is a consultation for
allowing me to see
allowing us to see
consulted to see
consultation was requested
as a consultation from
in consultation from
for a surgical consult
for surgical consultation
this request for consultation
asking me to see
asked to see
asked to evaluate
asked to consult
asked to perform
asked to provide consultation
requested to evaluate
requested to see
asked me to see
asked us to see
requesting physician
requesting provider
requested by dr
requested my opinion
opinion requested
at the request of dr
thank you for this consultation
thank you for the consultation
thank you for this consult
thank you for allowing me to participate
thank you for allowing us to participate
thank you for the opportunity to participate
thank you for asking me
thank you for asking us
= consult-weak
in consultation
for consultation
thank you for the referral
thank you for this referral
thank you for referring
thank you for your referral
thank you for your kind referral
referred by dr
was referred by
= consult-report
report sent to
letter sent to
copy of this report
copy sent to
report back to
= own-wish
second opinion
self referred
referred by herself
referred by himself
= dietary
dietary consultation
nutrition consultation
nutritional counseling
medical nutrition therapy
food diary
food journal
food record
= no-treatment
independent medical evaluation
independent medical examination
independent medical exam
evaluative purposes only
evaluation purposes only
traditional doctor patient relationship
doctor patient relationship does not
doctor patient relationship was not
physician patient relationship does not
independent medical evaluator
independent psychiatric examination
physician patient relationship was not established
no physician patient relationship
no doctor patient relationship
no treatment relationship
not a treating physician
nor was treatment rendered
agreed medical evaluation
qualified medical evaluation
disability determination
deposition
= no-treatment-heading
claimant
examinee
contested condition
contested conditions
medical panel
opinions expressed in this report
department of labor and industries
allowed condition
allowed conditions
disallowed condition
requesting party
= autopsy-heading
external examination
manner of death
cause of death
= autopsy
autopsy
postmortem examination
the body is that of
= pathology-heading
gross description
microscopic description
= not-seen
patient not seen
pt not seen
client not seen
no show
did not show up
patient did not show for
did not show for his
did not show for her
did not show for the appointment
client did not show for
patient did not attend
chart review only
refill request only
prior authorization only
= refill-only
refill request
= patient-absent
patient not present
patient was not present
patient absent
patient not in attendance
client not present
client was not present
pt not present
pt absent
= not-the-patient
not my identified pt
not my identified patient
not the identified patient
not the identified pt
not my patient
is not a patient
not a patient here
= allied-therapy
physical therapy evaluation
physical therapy diagnosis
occupational therapy evaluation
speech and language therapy diagnosis
speech therapy evaluation
speech language evaluation
has attended physical therapy
skilled speech therapy
skilled physical therapy
skilled occupational therapy
speech and language evaluation
= allied-goals
short term goals
short term goal to be
long term goal to be
long term goals
speech therapy sessions
physical therapy sessions
occupational therapy sessions
outpatient rehabilitation department
rehab potential
rehabilitation potential
discharged from skilled
discharge from skilled
call and cancels
treatment diagnosis
= letter
this letter serves as
this letter is
please accept this letter
result letter
i am writing this letter
i am writing to inform
i am writing to let you know
to whom it may concern
dear dr
dear doctor
= nurse-visit
nurse visit
nurse only visit
rn visit
bp check only
blood pressure check only
injection only
= preventive
annual exam
annual examination
annual physical
annual wellness
annual checkup
annual check up
yearly physical
routine physical
complete physical
physical exam for school
preventive visit
preventive physical
preventive checkup
preventive exam
preventive care visit
preventive medicine visit
health maintenance exam
health maintenance examination
health maintenance visit
well child
well baby
well woman
well adult
wellness exam
wellness visit
sports physical
school physical
annual gyn exam
annual gynecologic exam
cpe
yearly exam
healthy checkup
healthy checkups
checkup and shots
health checkup
health check up
exam and pap
pap and pelvic
pelvic and pap
annual pap
periodic health exam
periodic health examination
well infant
well adolescent
well teen
month check
month checkup
week check
week checkup
= medicare-wellness
annual wellness visit
medicare wellness
medicare annual wellness
awv
= medicare-subsequent
subsequent annual wellness visit
subsequent awv
subsequent medicare wellness visit
g0439
= medicare-initial
initial annual wellness visit
initial awv
g0438
= welcome-to-medicare
welcome to medicare
ippe
g0402
= preventive-content
health maintenance
healthcare maintenance
health care maintenance
preventative health
preventive health
anticipatory guidance
immunizations up to date
immunizations are up to date
immunizations reviewed
due for her mammogram
routine mammogram
screening mammogram
screening colonoscopy
colon cancer screening
cervical cancer screening
breast cancer screening
age appropriate screening
developmental milestones
growth chart
health risk assessment
pap smear done
seat belt
well exam
`;
