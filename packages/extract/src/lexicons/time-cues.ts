/**
 * Words beside a number of minutes that say whose minutes they are, what they went into and whether they count, one row
 * a line, below a line `= cue`. Cues: `who-…` whose time, `act-…` what it was spent on (a `TimeActivity`), `total` a total is
 * meant, `time-word` clinician time is spoken of, `apart` what follows is left out, `within` what follows is contained,
 * `other-day` not the date of the visit, `em-inside` medication work where it stands between clock times and minutes,
 * `booked` an appointment length, `patient-time` minutes of the patient's life.
 */
export const timeCueRows = `
= total
TT | exact
total
total time
total visit time
total encounter time
total provider time
total physician time
total clinician time
total face to face time
total clinical time
total time today
total time spent
total time on the date of the encounter
entire visit
entire encounter
whole visit
whole encounter
whole appointment
altogether
in all
all told
all together
length of the encounter
length of visit
length of encounter
length of the visit
duration of visit
duration of the visit
visit duration
encounter duration
visit length
visit time
encounter time
= place-time
clinic time
total clinic time
time in clinic
time in the clinic
time in office
total time in office
check in
check out
arrived
log in
logged in
log on
roomed
= time-weak
nursing facility
nursing home
time
= time-word
time spent
time today
spent
i spent
spend
devoted
for the encounter
for this encounter
for the visit
for this visit
date of service
day of service
date of the encounter
date of encounter
day of the encounter
day of encounter
date of the visit
date of this visit
day of the visit
face to face
face to face time
f2f
ftf
contact time
direct service
direct time
direct contact
visit start
visit end
visit was
minute visit
minute appointment
minute office visit
minute encounter
floor time
unit time
bedside
on this encounter
on this visit
on this case
in the care of this patient
patient care
min used
minutes used
counseling
counselling
counseled
counselled
educating
saw patient
saw the patient
seeing the patient
seeing patient
examining
history and exam
with the patient
with patient
with pt
visit today
today's visit
visit lasted
encounter lasted
appointment lasted
met for
seen for
with daughter
with son
with wife
with husband
with family
with mother
with father
with parents
= act-session
session
session time
contact 1
contact 2
contact 3
= who-self
of my time
of my own time
my time
my own time
i personally
personally
personally spent
provider time
physician time
clinician time
attending time
teaching physician time
my own
= who-self-weak
me
myself
i
= who-staff
nurse
nursing
nurses
rn
lpn
ma
cma
medical assistant
staff
front desk
care manager
case manager
care coordinator
social worker
peer specialist
health coach
educator
dietitian
nutritionist
pharmacist
scribe
technician
receptionist
rooming
intake by
medical student
np student
pa student
pharmacy student
= who-resident
resident
residents
resident's
resident time
resident's time
fellow
fellow's
intern
trainee
pgy 1
pgy 2
pgy 3
= who-other
md
pa's
np's
the pa
the np
our pa
our np
pa time
np time
pa spent
np spent
nurse practitioner
physician assistant
colleague
partner's
supervising physician
= who-joint
jointly
together with the resident
overlapping
both of us
= act-psychotherapy
indiv tx
psychotx
psytx
psych tx
psychotherapy
psychotherapy time
psychotherapy session
psychotherapeutic
therapy
therapy time
therapy session
cbt
dbt
insight oriented
psychodynamic
90833
90836
90838
90832
90834
90837
= patient-time
cpr
jerks
physical therapy
occupational therapy
speech therapy
infusion therapy
light therapy
oxygen therapy
commute
walk
walks
walking
walked
exercise
exercises
exercising
exercised
jogging
treadmill
bike
yoga
meditation
meditate
meditates
breathing
physical activity
swim
gym
sleep
sleeps
nap
naps
fall asleep
lasting
lasts
episodes
episode
pain
seizure
onset
headache
symptoms
every
q
dose
doses
nebs
repeat in
recheck in
rechecked in
bp
ice
heat
soak
elevate
apply
steam
tourniquet
tourniquet time
fluoroscopy
fluoroscopy time
ischemia time
clamp time
cross clamp time
withdrawal time
bypass time
recording time
total recording time
total sleep time
sleep time
warm ischemia
anesthesia time
operative time
pump time
inflated
deflated
apgar
lasering time
freezing time
steroids
commutes
drives
drove
away
from home
cross the kitchen
ago
within
homework
takes her
takes him
takes them
took her
took him
it takes
he spent
she spent
pt spent
patient spent
the patient spent
they spent
spends
daily
per day
a day
per week
a week
at bedtime
each evening
each night
nightly
most nights
most days
most mornings
screen time
tv
call lights
nap time
standing test
up and go
on the porch
weekly
monthly
= act-crisis
crisis psychotherapy
psychotherapy for crisis
crisis intervention
crisis session
crisis therapy
crisis counseling
crisis work
crisis time
crisis contact
= act-em
e m
e m time
evaluation and management
em time
medical portion
medical part
medical management
medication management
medication management time
med management
med mgmt
meds mgmt
med check
medication check
medication review
medication portion
medication part
medication time
medication work
pharmacologic management
pharmacological management
prescribing
= em-inside
medication
medications
meds
= act-documentation
consent form
post visit
postvisit
indirect
indirect time
note writing
min note
mins note
minutes note
i did notes
my note
this note
the note
treatment plan
non face to face
non face to face time
charting
charted
documented
documentation
documenting
paperwork
note writing
writing note
note time
dictation
dictating
letter
forms
fmla
scheduling
billing
notes
= act-coordination
case mgmt
collateral
insurance
authorization
supervision
supervisor
coordination of care
care coordination
coordinating care
phone call
phone calls
calling
emailed
email
emails
texted
messaged
portal message
called later
called after
called back
voicemail
voicemails
case management
after the visit
= act-preparation
preparation
prep
preparing
getting ready for the visit
pre visit
previsit
pre charting
precharting
precharted
prepping
prepped
chart reviewed
reviewed chart
reviewed the chart
reviewing chart
chart review
record review
reviewing the chart
reviewing outside records
reviewed outside records
outside records
records
outside notes
outside the encounter itself
old chart
reviewing labs
= act-discussion
talked
medical discussion
discussion time
on the phone
by phone
on the call
telephone time
audio only
call lasted
call duration
spoke
= act-acp
advance care planning
advanced care planning
advance directive
advance directives
goals of care
acp
code status discussion
99497
= act-tobacco
counselling on smoking
smoking counselling
smoking cessation counselling
tobacco counseling
smoking cessation counseling
tobacco cessation counseling
cessation counseling
cessation
tobacco
smoking counseling
quit counseling
counseling on smoking
counseling on quitting
quitting smoking
quit smoking counseling
99406
99407
= act-procedure
inject
injecting
procedure
procedures
procedure time
injection
injections
cryotherapy
cryosurgery
excision
destruction
incision and drainage
arthrocentesis
aspiration
trigger point
cerumen removal
ear lavage
iud insertion
colposcopy
splinting
casting
wound repair
laceration
nebulizer
biopsy
suturing
separately billable procedures
separately billed procedures
separately reported procedures
= act-other-reported
separately reported
separately billed
separately billable
other services
other billable services
= act-interpretation
ekg
ecg
spirometry
test interpretation
x ray interpretation
ultrasound
= act-preventive
preventive
wellness
annual physical
awv
= act-teaching
teaching
teaching time
teaching the resident
resident teaching
= act-travel
travel
travel time
travelling
traveling
driving
drive to
drive time
= act-critical-care
critical care
critical care time
= act-discharge
discharge
discharge time
discharging
= act-prolonged
prolonged
99417
g2212
99418
= act-diagnostic
diagnostic interview
diagnostic evaluation
intake evaluation
= with-patient
with her
with him
= act-waiting
waiting
wait time
waited
in lobby
= late
lunch
break
running
late
= apart
excl
excluding
excludes
exclude
not including
not counting
does not include
doesn't include
do not include
did not include
separate from
separately from
separately identifiable from
distinct from
apart from
aside from
other than
not in the
not within the
outside
in addition to
beyond
over and above
not to include
exclusive
not counted toward
on top of
net of
= left-out
not counted
not included
excluded
not part of
doesn't count
does not count
= extra
additional
another
plus
= deducted
less
minus
= part-of
of them
of which
of that
of this time
of those
of these
= within
including
includes
inclusive of
incl
included
of this
= other-day
yesterday
last night
the night before
day before
evening before
prior day
previous day
on sunday
on saturday
over the weekend
this weekend
tomorrow
next day
next morning
the following day
following morning
last week
earlier this week
= other-visit
last visit
last session
last time
last one
last appointment
previous visit
previous session
prior visit
prior session
first visit
first appointment
initial visit lasted
next visit
next session
next appointment
prior sessions
for comparison
min sessions
minute sessions
minutes sessions
sees therapist
sees a therapist
sees her therapist
sees his therapist
with her therapist
with his therapist
with outside therapist
week before
weeks ago
session before
visit before
intake lasted
intake was
at intake
= booked
usual
usually
late to a
late for a
late for her
late for his
late to her
late to his
appointment type
appt type
visit type
scheduled time
planned duration
booked
slot
slots
time slot
scheduled
blocked
reserved
planned for
standard
= lasted
lasted
`;
