/**
 * Words that say what kind of encounter a note is about, one row a line: `words | cue`.
 *
 * To add a row, write the words as they stand in a note and name one of the cues of `visit/cue.ts`. Case, hyphens and
 * line breaks do not matter; the longest row wins where two begin at the same word. A cue ending in `-heading` counts
 * only as a heading of its own. A row whose third column is `exact` counts only in exactly this case.
 */
export const visitCueRows = `
new patient | new-patient
new pt | new-patient
new pt visit | new-patient
new patient visit | new-patient
new patient evaluation | new-patient
establish care | new-patient
establishing care | new-patient
establish primary care | new-patient
establish pcp | new-patient
new to the clinic | new-patient
new to our clinic | new-patient
new to this clinic | new-patient
new to the practice | new-patient
new to our practice | new-patient
new to this practice | new-patient
new to my practice | new-patient
new to me | new-patient
not seen here before | new-patient
never been seen here | new-patient
first visit to our clinic | new-patient
first visit to this office | new-patient
established patient | established-patient
established pt | established-patient
established client | established-patient
est pt | established-patient
est patient | established-patient
return patient | established-patient
known to me | established-patient
well known to me | established-patient
known to our clinic | established-patient
known to our practice | established-patient
seen in followup | established-patient
seen in follow up | established-patient
seen back in | established-patient
returns to clinic | established-patient
returns to the clinic | established-patient
back in clinic | established-patient
back in the clinic | established-patient
last seen here | established-patient
last seen in this clinic | established-patient
last seen by me | established-patient
here for follow up | follow-up-visit
here for a follow up | follow-up-visit
here for followup | follow-up-visit
here for a followup | follow-up-visit
here for recheck | follow-up-visit
here for a recheck | follow-up-visit
here for f u | follow-up-visit
presents for follow up | follow-up-visit
presents for a follow up | follow-up-visit
presents today for follow up | follow-up-visit
comes in for follow up | follow-up-visit
comes today for follow up | follow-up-visit
returns for | follow-up-visit
returns today | follow-up-visit
returns to clinic for | follow-up-visit
returns to our office | follow-up-visit
returns to the office | follow-up-visit
follow up visit | follow-up-visit
followup visit | follow-up-visit
follow up appointment | follow-up-visit
seen in follow up | follow-up-visit
seen in followup | follow-up-visit
since last visit | follow-up-visit
since the last visit | follow-up-visit
since her last visit | follow-up-visit
since his last visit | follow-up-visit
since their last visit | follow-up-visit
at her last visit | follow-up-visit
at his last visit | follow-up-visit
at our last visit | follow-up-visit
on her last visit | follow-up-visit
on his last visit | follow-up-visit
last seen | follow-up-visit
last office visit | follow-up-visit
interim history | follow-up-visit
interval history | follow-up-visit
emergency department course | ed-strong
emergency room course | ed-strong
course in the ed | ed-strong
course in the er | ed-strong
ed course | ed-strong
er course | ed-strong
ed provider note | ed-strong
emergency department provider note | ed-strong
emergency department note | ed-strong
emergency room note | ed-strong
emergency department visit | ed-weak
emergency department record | ed-strong
emergency medicine note | ed-strong
here in the emergency department | ed-strong
by me in the emergency department | ed-strong
by me in the emergency room | ed-strong
here in the emergency room | ed-strong
here in the ed | ed-strong
here in the er | ed-strong
here to the emergency department | ed-strong
here to the emergency room | ed-strong
in our emergency department | ed-strong
to our emergency department | ed-strong
in our emergency room | ed-strong
to our emergency room | ed-strong
to the emergency department today | ed-strong
to the emergency room today | ed-strong
to the emergency department tonight | ed-strong
to the ed today | ed-strong
discharged from the er | ed-strong
discharged from the ed | ed-strong
discharged from the emergency department | ed-strong
discharged from the emergency room | ed-strong
while in the emergency department | ed-strong
while in the emergency room | ed-strong
while in the ed | ed-strong
while in the er | ed-strong
reevaluation in the ed | ed-strong
return to the emergency department if | ed-return
return to the emergency room if | ed-return
return to the ed if | ed-return
return to ed | ed-return
return to the ed | ed-return
return to er | ed-return
return to the er | ed-return
return to the emergency department | ed-return
return to the emergency room | ed-return
return here | ed-return
triage note | ed-strong
time seen | ed-weak-heading
disposition from ed | ed-strong
condition on disposition | ed-weak-heading
condition upon disposition | ed-weak-heading
disposition | ed-weak-heading
aftercare and disposition | ed-weak-heading
brought in by ambulance | ed-weak
brought in by ems | ed-weak
arrived by ems | ed-weak
arrived by ambulance | ed-weak
via ems | ed-weak
by paramedics | ed-weak
transported here | ed-weak
admitted to the emergency department | ed-strong
admitted to the emergency room | ed-strong
in the emergency department | ed-mention
in the emergency room | ed-mention
in the ed | ed-mention
in the er | ed-mention
to the emergency department | ed-mention
to the emergency room | ed-mention
to the ed | ed-mention
to the er | ed-mention
to er | ed-mention
to emergency room | ed-mention
to emergency department | ed-mention
into the emergency department | ed-mention
into the emergency room | ed-mention
discharged in stable condition | ed-discharge
discharged in satisfactory condition | ed-discharge
discharged in good condition | ed-discharge
discharged to home in stable condition | ed-discharge
discharged home in stable condition | ed-discharge
will be discharged home | ed-discharge
stable and will be discharged | ed-discharge
patient is discharged home | ed-discharge
discharge instruction sheet | ed-discharge
critical care time | critical-care
critical care services | critical-care
er follow up | past-emergency
er followup | past-emergency
ed follow up | past-emergency
ed followup | past-emergency
emergency room follow up | past-emergency
emergency department follow up | past-emergency
emergency room visit follow up | past-emergency
follow up from the emergency room | past-emergency
follow up from the emergency department | past-emergency
seen in the er last | past-emergency
seen in the emergency room last | past-emergency
went to the emergency room | past-emergency
went to the er | past-emergency
hospital follow up | hospital-follow-up
hospital followup | hospital-follow-up
hospital discharge follow up | hospital-follow-up
post hospital follow up | hospital-follow-up
post hospitalization | hospital-follow-up
post discharge visit | hospital-follow-up
recently hospitalized | hospital-follow-up
hospital day | hospital-day
inpatient progress note | hospital-day
hospital progress note | hospital-day
inpatient follow up | hospital-day
overnight events | hospital-day
no acute events overnight | hospital-day
no events overnight | hospital-day
dvt prophylaxis | inpatient-strong
gi prophylaxis | inpatient-strong
deep venous thrombosis prophylaxis | inpatient-strong
deep vein thrombosis prophylaxis | inpatient-strong
prophylaxis for dvt | inpatient-strong
over the past 24 hours | inpatient-weak
in the last 24 hours | inpatient-weak
over the last 24 hours | inpatient-weak
t max | inpatient-weak
tmax | inpatient-weak
npo | inpatient-weak
keep npo | inpatient-strong
keep her npo | inpatient-strong
keep him npo | inpatient-strong
sliding scale | inpatient-weak
sliding scale insulin | inpatient-weak
iv fluids | inpatient-weak
iv antibiotics | inpatient-weak
ng tube | inpatient-weak
nasogastric tube | inpatient-weak
foley catheter | inpatient-weak
transfuse | inpatient-weak
telemetry | inpatient-weak
on the ventilator | inpatient-strong
ventilator settings | inpatient-strong
extubated | inpatient-weak
transfer to the floor | inpatient-strong
transferred to the floor | inpatient-strong
transfer to the icu | inpatient-weak
intensive care unit | inpatient-weak
observation status | inpatient-strong
admission orders | inpatient-strong
code status | inpatient-weak
admit to the hospital | admission-plan
admit to hospital | admission-plan
admit to medicine | admission-plan
admit to the icu | admission-plan
admit to icu | admission-plan
admit to telemetry | admission-plan
admit to the floor | admission-plan
was admitted to the emergency department | ed-strong
was admitted to the emergency room | ed-strong
admit the patient | admission-plan
admit patient | admission-plan
admit him | admission-plan
admit her | admission-plan
admitted to the hospital | admission-told
admitted to hospital | admission-told
admitted for | admission-told
admitted with | admission-told
admitted from | admission-told
admitted to the floor | admission-told
admitted to medicine | admission-told
admitted to the icu | admission-plan
admitted to telemetry | admission-plan
admitted for observation | admission-plan
will be admitted | admission-plan
patient will be admitted | admission-plan
being admitted | admission-plan
is being admitted | admission-plan
is admitted to | admission-plan
we will admit | admission-plan
direct admission | admission-told
on the day of admission | admission-told
day of admission | admission-told
prior to admission | admission-told
on admission | admission-told
at the time of admission | admission-told
since admission | inpatient-strong
this admission | inpatient-strong
this hospitalization | inpatient-strong
throughout her hospitalization | inpatient-strong
throughout his hospitalization | inpatient-strong
to the bedside | inpatient-strong
rapid response | inpatient-strong
ventilator support | inpatient-strong
intubated | inpatient-weak
pca | inpatient-weak
was admitted | admission-told
admitted following | admission-told
admitted after | admission-told
was hospitalized at | admission-told
is hospitalized | admission-told
is currently hospitalized | admission-told
has been admitted | admission-told
admitting diagnosis | admission-heading
admitting diagnoses | admission-heading
admission diagnosis | admission-heading
admission diagnoses | admission-heading
diagnosis at admission | admission-heading
diagnoses on admission | admission-heading
reason for admission | admission-heading
reason for hospitalization | admission-heading
date of admission | admission-heading
admission date | admission-heading
admission history and physical | admission-heading
admission h p | admission-heading
h p admission | admission-heading
hospital course | hospital-course-heading
brief hospital course | hospital-course-heading
summary of hospital course | hospital-course-heading
course in the hospital | hospital-course-heading
course in hospital | hospital-course-heading
hospital summary | hospital-course-heading
discharge summary | discharge-heading
discharge diagnosis | discharge-heading
discharge diagnoses | discharge-heading
diagnosis at discharge | discharge-heading
diagnoses at discharge | discharge-heading
diagnosis on discharge | discharge-heading
date of discharge | discharge-heading
discharge date | discharge-heading
discharge medications | discharge-heading
medications on discharge | discharge-heading
discharge condition | discharge-heading
condition on discharge | discharge-heading
condition at discharge | discharge-heading
discharge disposition | discharge-heading
discharge physical examination | discharge-heading
discharge exam | discharge-heading
discharge diet | discharge-heading
discharge weight | discharge-heading
discharge instructions | discharge-weak-heading
discharge plan | discharge-weak-heading
is being discharged | discharge-weak-heading
final diagnoses | discharge-weak-heading
preliminary diagnoses | discharge-weak-heading
discharge day management | discharge-management
discharge time | discharge-management
time spent on discharge | discharge-management
time spent discharging | discharge-management
discharge planning took | discharge-management
nursing home visit | nursing-facility
nursing facility visit | nursing-facility
nursing facility progress note | nursing-facility
snf visit | nursing-facility
snf progress note | nursing-facility
skilled nursing facility visit | nursing-facility
seen at the nursing home | nursing-facility
seen in the nursing home | nursing-facility
seen today at the nursing home | nursing-facility
seen at the skilled nursing facility | nursing-facility
seen at the snf | nursing-facility
seen in the snf | nursing-facility
long term care visit | nursing-facility
home visit | home-visit
house call | home-visit
housecall | home-visit
seen at home | home-visit
seen in the home | home-visit
seen in her home | home-visit
seen in his home | home-visit
home based primary care | home-visit
assisted living visit | assisted-living
seen at the assisted living | assisted-living
seen at her assisted living | assisted-living
seen at his assisted living | assisted-living
domiciliary visit | assisted-living
group home visit | assisted-living
home safety visit | home-safety
urgent care visit | urgent-care
urgent care note | urgent-care
walk in clinic | urgent-care
video visit | video
video appointment | video
telehealth visit | telehealth
telehealth encounter | telehealth
telehealth appointment | telehealth
telehealth session | telehealth
telehealth | telehealth
telemedicine | telehealth
teletherapy | telehealth
telepsychiatry | telehealth
virtual visit | telehealth
virtual appointment | telehealth
televisit | telehealth
audio and video | video
audio video | video
audio + video | video
audio visual | video
two way video | video
synchronous video | video
secure video | video
via video | video
by video | video
over video | video
via zoom | video
on zoom | video
doxy me | video
video call | video
audio only | audio
audio only visit | audio
telephone visit | audio
telephone encounter | audio
telephone call visit | audio
telephone appointment | audio
telephone session | audio
phone visit | audio
phone encounter | audio
phone appointment | audio
phone session | audio
phone call visit | audio
by phone only | audio
by telephone only | audio
voice only | audio
no video | audio
video not available | audio
video not working | audio
video would not connect | audio
declined video | audio
no video capability | audio
seen in person | in-person
in person visit | in-person
in person | in-person
face to face visit | in-person
seen in the office | in-person
seen in clinic | in-person
portal message | asynchronous
e visit | asynchronous
mychart message | asynchronous
patient portal | portal
reason for consultation | consult-heading
chief reason for consultation | consult-heading
indication for consultation | consult-heading
reason for referral | referral-heading
reason for consult | consult-heading
reason for the consult | consult-heading
reason for the consultation | consult-heading
consult request for | consult-heading
reason for neurological consultation | consult-heading
reason for psychiatric consultation | consult-heading
type of consultation | consult-heading
consultation requested | consult-heading
consultation note | consult-heading
consultation report | consult-heading
inpatient consultation | consult-strong
initial consultation | consult-strong
office consultation | consult-strong
consult requested by | consult-strong
consultation requested by | consult-strong
consultation was requested by | consult-strong
consultation at the request of | consult-strong
in consultation at the request of | consult-strong
seen in consultation | consult-strong
i was consulted | consult-strong
consulted to see | consult-strong
consultation was requested | consult-strong
as a consultation from | consult-strong
in consultation from | consult-strong
in consultation from dr | consult-strong
for a surgical consult | consult-strong
for surgical consultation | consult-strong
this request for consultation | consult-strong
asking me to see | consult-strong
in consultation | consult-weak
for consultation | consult-weak
asked to see | consult-strong
asked to evaluate | consult-strong
asked to consult | consult-strong
asked to perform | consult-strong
asked to provide consultation | consult-strong
requested to evaluate | consult-strong
requested to see | consult-strong
asked me to see | consult-strong
asked us to see | consult-strong
requesting physician | consult-strong
requesting provider | consult-strong
requested by dr | consult-strong
requested my opinion | consult-strong
opinion requested | consult-strong
at the request of dr | consult-strong
thank you for this consultation | consult-strong
thank you for the consultation | consult-strong
thank you for this consult | consult-strong
thank you for allowing me to participate | consult-strong
thank you for allowing us to participate | consult-strong
thank you for the opportunity to participate | consult-strong
thank you for asking me | consult-strong
thank you for asking us | consult-strong
thank you for the referral | consult-weak
thank you for this referral | consult-weak
thank you for referring | consult-weak
thank you for your referral | consult-weak
thank you for your kind referral | consult-weak
thank you very much for your kind referral | consult-weak
referred by dr | consult-weak
was referred by | consult-weak
report sent to | consult-report
letter sent to | consult-report
copy of this report | consult-report
copy sent to | consult-report
report back to | consult-report
second opinion | own-wish
self referred | own-wish
referred by herself | own-wish
referred by himself | own-wish
dietary consultation | dietary
nutrition consultation | dietary
nutritional counseling | dietary
medical nutrition therapy | dietary
food diary | dietary
food journal | dietary
food record | dietary
independent medical evaluation | no-treatment
independent medical examination | no-treatment
independent medical exam | no-treatment
evaluative purposes only | no-treatment
evaluation purposes only | no-treatment
traditional doctor patient relationship | no-treatment
doctor patient relationship does not | no-treatment
doctor patient relationship was not | no-treatment
physician patient relationship does not | no-treatment
independent medical evaluator | no-treatment
independent psychiatric examination | no-treatment
claimant | no-treatment-heading
examinee | no-treatment-heading
contested condition | no-treatment-heading
contested conditions | no-treatment-heading
medical panel | no-treatment-heading
opinions expressed in this report | no-treatment-heading
department of labor and industries | no-treatment-heading
physician patient relationship was not established | no-treatment
no physician patient relationship | no-treatment
no doctor patient relationship | no-treatment
no treatment relationship | no-treatment
not a treating physician | no-treatment
nor was treatment rendered | no-treatment
allowed condition | no-treatment-heading
allowed conditions | no-treatment-heading
disallowed condition | no-treatment-heading
requesting party | no-treatment-heading
agreed medical evaluation | no-treatment
qualified medical evaluation | no-treatment
disability determination | no-treatment
deposition | no-treatment
external examination | autopsy-heading
manner of death | autopsy-heading
cause of death | autopsy-heading
autopsy | autopsy
postmortem examination | autopsy
the body is that of | autopsy
gross description | pathology-heading
microscopic description | pathology-heading
patient not seen | not-seen
pt not seen | not-seen
client not seen | not-seen
no show | not-seen
did not show | not-seen
patient did not attend | not-seen
chart review only | not-seen
refill request only | not-seen
refill request | refill-only
prior authorization only | not-seen
patient not present | patient-absent
patient was not present | patient-absent
patient absent | patient-absent
patient not in attendance | patient-absent
client not present | patient-absent
client was not present | patient-absent
pt not present | patient-absent
pt absent | patient-absent
not my identified pt | not-the-patient
not my identified patient | not-the-patient
not the identified patient | not-the-patient
not the identified pt | not-the-patient
not my patient | not-the-patient
is not a patient | not-the-patient
not a patient here | not-the-patient
physical therapy evaluation | allied-therapy
physical therapy diagnosis | allied-therapy
occupational therapy evaluation | allied-therapy
speech and language therapy diagnosis | allied-therapy
speech therapy evaluation | allied-therapy
speech language evaluation | allied-therapy
short term goals | allied-goals
long term goals | allied-goals
has attended physical therapy | allied-therapy
patient has attended physical therapy | allied-therapy
skilled speech therapy | allied-therapy
outpatient speech therapy sessions | allied-goals
speech therapy sessions | allied-goals
skilled physical therapy | allied-therapy
skilled occupational therapy | allied-therapy
physical therapy sessions | allied-goals
occupational therapy sessions | allied-goals
speech and language evaluation | allied-therapy
outpatient rehabilitation department | allied-goals
rehab potential | allied-goals
rehabilitation potential | allied-goals
discharged from skilled | allied-goals
discharge from skilled | allied-goals
call and cancels | allied-goals
treatment diagnosis | allied-goals
this letter serves as | letter
this letter is | letter
please accept this letter | letter
result letter | letter
i am writing this letter | letter
i am writing to inform | letter
i am writing to let you know | letter
this letter is to inform | letter
to whom it may concern | letter
dear dr | letter
dear doctor | letter
nurse visit | nurse-visit
nurse only visit | nurse-visit
rn visit | nurse-visit
bp check only | nurse-visit
blood pressure check only | nurse-visit
injection only | nurse-visit
annual exam | preventive
annual examination | preventive
annual physical | preventive
annual physical exam | preventive
annual physical examination | preventive
annual wellness | preventive
annual checkup | preventive
annual check up | preventive
yearly physical | preventive
routine physical | preventive
complete physical | preventive
complete physical exam | preventive
physical exam for school | preventive
preventive visit | preventive
preventive exam | preventive
preventive care visit | preventive
preventive medicine visit | preventive
health maintenance exam | preventive
health maintenance examination | preventive
health maintenance visit | preventive
well child | preventive
well child check | preventive
well child visit | preventive
well child exam | preventive
well child checkup | preventive
well baby | preventive
well baby check | preventive
well woman | preventive
well woman exam | preventive
well woman visit | preventive
well adult | preventive
wellness exam | preventive
wellness visit | preventive
sports physical | preventive
school physical | preventive
camp physical | preventive
annual gyn exam | preventive
annual gynecologic exam | preventive
annual well woman | preventive
annual wellness visit | medicare-wellness
medicare wellness | medicare-wellness
medicare annual wellness | medicare-wellness
medicare wellness visit | medicare-wellness
subsequent annual wellness visit | medicare-subsequent
subsequent awv | medicare-subsequent
subsequent medicare wellness visit | medicare-subsequent
initial annual wellness visit | medicare-initial
initial awv | medicare-initial
awv | medicare-wellness
g0438 | medicare-initial
g0439 | medicare-subsequent
welcome to medicare | welcome-to-medicare
ippe | welcome-to-medicare
initial preventive physical examination | welcome-to-medicare
g0402 | welcome-to-medicare
health maintenance | preventive-content
healthcare maintenance | preventive-content
health care maintenance | preventive-content
preventative health | preventive-content
preventive health | preventive-content
anticipatory guidance | preventive-content
immunizations up to date | preventive-content
immunizations are up to date | preventive-content
immunizations reviewed | preventive-content
due for her mammogram | preventive-content
routine mammogram | preventive-content
screening mammogram | preventive-content
screening colonoscopy | preventive-content
colon cancer screening | preventive-content
cervical cancer screening | preventive-content
breast cancer screening | preventive-content
age appropriate screening | preventive-content
developmental milestones | preventive-content
growth chart | preventive-content
health risk assessment | preventive-content
pap smear done | preventive-content
seat belt | preventive-content
well exam | preventive-content
admission to observation | admission-plan
admission to the hospital | admission-plan
admission to the icu | admission-plan
admission to telemetry | admission-plan
admitted via | admission-told
admitted through | admission-told
icu monitoring | inpatient-strong
icu followup | inpatient-strong
icu follow up | inpatient-strong
presents here to the emergency department | ed-strong
presents here to the emergency room | ed-strong
presents to the emergency department today | ed-strong
presents to the emergency room today | ed-strong
presents here today | ed-weak
seen here originally | ed-weak
in our ed | ed-strong
ems brought | ed-weak
ambulance brought | ed-weak
by way of ambulance | ed-weak
via ambulance | ed-weak
asked to return to emergency room | ed-return
return to emergency room | ed-return
return to emergency department | ed-return
return to this emergency department | ed-strong
postop day | inpatient-weak
postoperative day | inpatient-weak
hospital day number | hospital-day
continue iv antibiotics | inpatient-strong
continue current antibiotics | inpatient-weak
advance diet | inpatient-weak
out of bed | inpatient-weak
incentive spirometry | inpatient-weak
bowel sounds are absent | inpatient-weak
afebrile overnight | hospital-day
per nursing | inpatient-weak
`;
