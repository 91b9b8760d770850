/**
 * Words beside a number of minutes that say whose minutes they are, what they went into and whether they count, one row
 * a line: `words | cue`. Cues: `who-…` whose time, `act-…` what it was spent on (a `TimeActivity`), `total` a total is
 * meant, `time-word` clinician time is spoken of, `apart` what follows is left out, `within` what follows is contained,
 * `other-day` not the date of the visit, `em-inside` medication work where it stands between clock times and minutes,
 * `booked` an appointment length, `patient-time` minutes of the patient's life.
 */
export const timeCueRows = `
total | total
total time | total
total visit time | total
total encounter time | total
total provider time | total
total physician time | total
total clinician time | total
total face to face time | total
total clinical time | total
total time today | total
total time spent | total
total time on the date of the encounter | total
total duration | total
entire visit | total
entire encounter | total
whole visit | total
whole encounter | total
whole appointment | total
altogether | total
in all | total
all told | total
all together | total
length of the encounter | total
length of visit | total
length of encounter | total
length of the visit | total
duration of visit | total
duration of the visit | total
visit duration | total
encounter duration | total
visit length | total
visit time | total
encounter time | total
clinic time | place-time
total clinic time | place-time
time in clinic | place-time
time in the clinic | place-time
time in office | place-time
total time in office | place-time
check in | place-time
check out | place-time
arrived | place-time
log in | place-time
logged in | place-time
log on | place-time
roomed | place-time
time | time-weak
time spent | time-word
time today | time-word
spent | time-word
i spent | time-word
spend | time-word
devoted | time-word
minutes spent | time-word
for the encounter | time-word
for this encounter | time-word
for the visit | time-word
for this visit | time-word
date of service | time-word
day of service | time-word
date of the encounter | time-word
date of encounter | time-word
day of the encounter | time-word
day of encounter | time-word
date of the visit | time-word
date of this visit | time-word
day of the visit | time-word
face to face | time-word
face to face with patient | time-word
face to face with the patient | time-word
face to face time | time-word
visit start | time-word
visit end | time-word
visit was | time-word
minute visit | time-word
minute appointment | time-word
minute office visit | time-word
minute encounter | time-word
minute session | act-session
floor time | time-word
unit time | time-word
bedside | time-word
at the bedside | time-word
on this encounter | time-word
on this visit | time-word
on this case | time-word
for this visit | time-word
for this encounter | time-word
in the care of this patient | time-word
patient care | time-word
of my time | who-self
of my own time | who-self
my time | who-self
my own time | who-self
i personally | who-self
personally | who-self
personally spent | who-self
provider time | who-self
physician time | who-self
clinician time | who-self
attending time | who-self
teaching physician time | who-self
me | who-self-weak
with me | who-self-weak
myself | who-self-weak
i | who-self-weak
my own | who-self
nurse | who-staff
nursing | who-staff
nurses | who-staff
rn | who-staff
lpn | who-staff
ma | who-staff
cma | who-staff
medical assistant | who-staff
staff | who-staff
clinical staff | who-staff
office staff | who-staff
front desk | who-staff
care manager | who-staff
case manager | who-staff
care coordinator | who-staff
social worker | who-staff
peer specialist | who-staff
health coach | who-staff
diabetes educator | who-staff
educator | who-staff
dietitian | who-staff
nutritionist | who-staff
pharmacist | who-staff
scribe | who-staff
technician | who-staff
receptionist | who-staff
rooming | who-staff
rooming and vitals | who-staff
intake by | who-staff
medical student | who-staff
nursing student | who-staff
np student | who-staff
pa student | who-staff
pharmacy student | who-staff
the medical student | who-staff
resident | who-resident
residents | who-resident
resident's | who-resident
resident time | who-resident
resident's time | who-resident
resident's own | who-resident
fellow | who-resident
fellow's | who-resident
intern | who-resident
trainee | who-resident
pgy 1 | who-resident
pgy 2 | who-resident
pgy 3 | who-resident
pa's | who-other
np's | who-other
the pa | who-other
the np | who-other
our pa | who-other
our np | who-other
pa time | who-other
np time | who-other
pa spent | who-other
np spent | who-other
nurse practitioner | who-other
physician assistant | who-other
colleague | who-other
partner's | who-other
supervising physician | who-other
my colleague | who-other
jointly | who-joint
together with the resident | who-joint
overlapping | who-joint
both of us | who-joint
psychotherapy | act-psychotherapy
psychotherapy time | act-psychotherapy
psychotherapy minutes | act-psychotherapy
psychotherapy portion | act-psychotherapy
psychotherapy component | act-psychotherapy
psychotherapy session | act-psychotherapy
psychotherapy start | act-psychotherapy
psychotherapeutic | act-psychotherapy
therapy | act-psychotherapy
therapy time | act-psychotherapy
therapy session | act-psychotherapy
therapy portion | act-psychotherapy
therapy component | act-psychotherapy
therapy part | act-psychotherapy
therapy segment | act-psychotherapy
therapy began | act-psychotherapy
therapy started | act-psychotherapy
talk therapy | act-psychotherapy
individual therapy | act-psychotherapy
supportive therapy | act-psychotherapy
family therapy | act-psychotherapy
couples therapy | act-psychotherapy
group therapy | act-psychotherapy
play therapy | act-psychotherapy
cbt | act-psychotherapy
dbt | act-psychotherapy
cognitive behavioral therapy | act-psychotherapy
insight oriented | act-psychotherapy
psychodynamic | act-psychotherapy
cpr | patient-time
jerks | patient-time
physical therapy | patient-time
occupational therapy | patient-time
speech therapy | patient-time
infusion therapy | patient-time
light therapy | patient-time
oxygen therapy | patient-time
add on psychotherapy | act-psychotherapy
90833 | act-psychotherapy
90836 | act-psychotherapy
90838 | act-psychotherapy
90832 | act-psychotherapy
90834 | act-psychotherapy
90837 | act-psychotherapy
crisis psychotherapy | act-crisis
psychotherapy for crisis | act-crisis
crisis intervention | act-crisis
crisis session | act-crisis
crisis therapy | act-crisis
crisis counseling | act-crisis
crisis work | act-crisis
crisis time | act-crisis
crisis contact | act-crisis
session | act-session
session time | act-session
session length | act-session
session duration | act-session
session start | act-session
session started | act-session
session began | act-session
conjoint session | act-session
family session | act-session
group session | act-session
contact 1 | act-session
contact 2 | act-session
contact 3 | act-session
e m | act-em
e m time | act-em
e m portion | act-em
evaluation and management | act-em
em time | act-em
medical portion | act-em
medical part | act-em
medical management | act-em
medication management | act-em
medication management time | act-em
med management | act-em
med mgmt | act-em
meds mgmt | act-em
med check | act-em
medication check | act-em
medication review | act-em
medication portion | act-em
medication part | act-em
medication time | act-em
medication work | act-em
medication | em-inside
medications | em-inside
meds | em-inside
pharmacologic management | act-em
pharmacological management | act-em
prescribing | act-em
min used | time-word
minutes used | time-word
min note | act-documentation
mins note | act-documentation
minutes note | act-documentation
min notes | act-documentation
minutes notes | act-documentation
did notes | act-documentation
i did notes | act-documentation
do notes | act-documentation
doing notes | act-documentation
on notes | act-documentation
my notes | act-documentation
my note | act-documentation
this note | act-documentation
the note | act-documentation
treatment plan | act-documentation
treatment plan update | act-documentation
non face to face | act-documentation
non face to face time | act-documentation
insurance | act-coordination
authorization | act-coordination
prior authorization | act-coordination
authorization call | act-coordination
supervision | act-coordination
supervisor | act-coordination
consult with supervisor | act-coordination
charting | act-documentation
charted | act-documentation
documented | act-documentation
documentation | act-documentation
documenting | act-documentation
paperwork | act-documentation
note writing | act-documentation
writing the note | act-documentation
writing note | act-documentation
note time | act-documentation
dictation | act-documentation
dictating | act-documentation
letter | act-documentation
forms | act-documentation
fmla | act-documentation
scheduling | act-documentation
billing | act-documentation
preparation | act-preparation
prep | act-preparation
preparing | act-preparation
preparing to see | act-preparation
getting ready for the visit | act-preparation
pre visit | act-preparation
previsit | act-preparation
pre charting | act-preparation
precharting | act-preparation
chart reviewed | act-preparation
records reviewed | act-preparation
records were reviewed | act-preparation
reviewed records | act-preparation
reviewed chart | act-preparation
reviewed the chart | act-preparation
reviewing chart | act-preparation
chart prep | act-preparation
chart preparation | act-preparation
chart review | act-preparation
record review | act-preparation
records review | act-preparation
review of records | act-preparation
reviewing records | act-preparation
reviewed records | act-preparation
reviewing the chart | act-preparation
reviewing outside records | act-preparation
reviewed outside records | act-preparation
outside records | act-preparation
records | act-preparation
old records | act-preparation
outside notes | act-preparation
outside the encounter itself | act-preparation
coordination of care | act-coordination
care coordination | act-coordination
coordinating care | act-coordination
phone call | act-coordination
phone calls | act-coordination
calling | act-coordination
emailed | act-coordination
email | act-coordination
emails | act-coordination
texted | act-coordination
messaged | act-coordination
portal message | act-coordination
called later | act-coordination
called after | act-coordination
called back | act-coordination
voicemail | act-coordination
voicemails | act-coordination
case management | act-coordination
after the visit | act-coordination
we talked | act-discussion
talked | act-discussion
medical discussion | act-discussion
of medical discussion | act-discussion
discussion time | act-discussion
on the phone | act-discussion
by phone | act-discussion
on the call | act-discussion
telephone time | act-discussion
audio only | act-discussion
call lasted | act-discussion
call duration | act-discussion
advance care planning | act-acp
advanced care planning | act-acp
advance directive | act-acp
advance directives | act-acp
goals of care | act-acp
acp | act-acp
code status discussion | act-acp
99497 | act-acp
tobacco cessation | act-tobacco
smoking cessation | act-tobacco
tobacco counseling | act-tobacco
smoking cessation counseling | act-tobacco
tobacco cessation counseling | act-tobacco
cessation counseling | act-tobacco
cessation | act-tobacco
tobacco | act-tobacco
smoking counseling | act-tobacco
quit counseling | act-tobacco
vaping cessation | act-tobacco
counseling on smoking | act-tobacco
counseling on quitting | act-tobacco
quitting smoking | act-tobacco
quit smoking counseling | act-tobacco
99406 | act-tobacco
99407 | act-tobacco
procedure | act-procedure
procedures | act-procedure
procedure time | act-procedure
joint injection | act-procedure
injection | act-procedure
injections | act-procedure
cryotherapy | act-procedure
cryosurgery | act-procedure
excision | act-procedure
destruction | act-procedure
incision and drainage | act-procedure
arthrocentesis | act-procedure
aspiration | act-procedure
trigger point | act-procedure
cerumen removal | act-procedure
ear lavage | act-procedure
iud insertion | act-procedure
colposcopy | act-procedure
splinting | act-procedure
casting | act-procedure
wound repair | act-procedure
laceration | act-procedure
nebulizer | act-procedure
biopsy | act-procedure
laceration repair | act-procedure
suturing | act-procedure
billable procedures | act-procedure
separately billable procedures | act-procedure
separately billed procedures | act-procedure
separately reported procedures | act-procedure
separately billable services | act-other-reported
separately reported services | act-other-reported
separately reported | act-other-reported
separately billed | act-other-reported
separately billable | act-other-reported
other services | act-other-reported
other billable services | act-other-reported
ekg interpretation | act-interpretation
ecg interpretation | act-interpretation
interpreting the ekg | act-interpretation
interpreting the ecg | act-interpretation
ekg | act-interpretation
ecg | act-interpretation
spirometry | act-interpretation
test interpretation | act-interpretation
x ray interpretation | act-interpretation
ultrasound | act-interpretation
preventive | act-preventive
preventive visit | act-preventive
preventive exam | act-preventive
wellness visit | act-preventive
wellness | act-preventive
annual physical | act-preventive
awv | act-preventive
teaching | act-teaching
teaching time | act-teaching
teaching the resident | act-teaching
teaching the student | act-teaching
resident teaching | act-teaching
travel | act-travel
travel time | act-travel
travelling | act-travel
traveling | act-travel
driving | act-travel
driving to | act-travel
drive to | act-travel
drive time | act-travel
commute | patient-time
critical care | act-critical-care
critical care time | act-critical-care
critical care services | act-critical-care
discharge | act-discharge
discharge time | act-discharge
discharge planning | act-discharge
discharge management | act-discharge
discharging | act-discharge
discharge day | act-discharge
prolonged | act-prolonged
prolonged service | act-prolonged
prolonged services | act-prolonged
99417 | act-prolonged
g2212 | act-prolonged
99418 | act-prolonged
diagnostic interview | act-diagnostic
diagnostic evaluation | act-diagnostic
psychiatric diagnostic evaluation | act-diagnostic
intake evaluation | act-diagnostic
counseling | time-word
counselling | time-word
counseled | time-word
counselled | time-word
educating | time-word
saw patient | time-word
saw the patient | time-word
seeing the patient | time-word
seeing patient | time-word
examining | time-word
history and exam | time-word
with the patient | time-word
with patient | time-word
with pt | time-word
with her | with-patient
with him | with-patient
waiting | act-waiting
waiting room | act-waiting
wait time | act-waiting
waited | act-waiting
in the waiting room | act-waiting
in lobby | act-waiting
lunch | late
break | late
running | late
running late | late
late | late
min late | late
minutes late | late
excluding | apart
excludes | apart
exclusive of | apart
exclude | apart
not including | apart
not counting | apart
not counted | left-out
not included | left-out
are not counted | left-out
is not counted | left-out
was not counted | left-out
were not counted | left-out
is excluded | left-out
are excluded | left-out
was excluded | left-out
were excluded | left-out
excluded | left-out
not part of | left-out
not part of visit | left-out
doesn't count | left-out
does not count | left-out
does not include | apart
doesn't include | apart
do not include | apart
did not include | apart
separate from | apart
separately from | apart
separate and distinct from | apart
separate and apart from | apart
separately identifiable from | apart
distinct from | apart
apart from | apart
aside from | apart
other than | apart
outside of | apart
not in the | apart
not within the | apart
outside | apart
in addition to | apart
additional | extra
an additional | extra
another | extra
plus | extra
beyond | apart
over and above | apart
above and beyond | apart
not to include | apart
exclusive | apart
not counted toward | apart
on top of | apart
less | deducted
minus | deducted
net of | apart
of which | part-of
including | within
includes | within
inclusive of | within
incl | within
included | within
this includes | within
of that | part-of
of this time | part-of
of those | part-of
of these | part-of
yesterday | other-day
last night | other-day
the night before | other-day
the day before | other-day
day before | other-day
evening before | other-day
the evening before | other-day
prior day | other-day
previous day | other-day
the previous day | other-day
on sunday | other-day
on saturday | other-day
over the weekend | other-day
this weekend | other-day
tomorrow | other-day
the next day | other-day
next day | other-day
next morning | other-day
the following day | other-day
following morning | other-day
last week | other-day
earlier this week | other-day
last visit | other-visit
last session | other-visit
last time | other-visit
last one | other-visit
last appointment | other-visit
previous visit | other-visit
previous session | other-visit
prior visit | other-visit
prior session | other-visit
first visit | other-visit
first appointment | other-visit
her first appointment | other-visit
initial visit lasted | other-visit
next visit | other-visit
next session | other-visit
next appointment | other-visit
prior sessions | other-visit
for comparison | other-visit
min sessions | other-visit
minute sessions | other-visit
minutes sessions | other-visit
sees therapist | other-visit
sees a therapist | other-visit
sees her therapist | other-visit
sees his therapist | other-visit
with her therapist | other-visit
with his therapist | other-visit
with outside therapist | other-visit
week before | other-visit
weeks ago | other-visit
session before | other-visit
visit before | other-visit
intake lasted | other-visit
intake was | other-visit
at intake | other-visit
usual | booked
usually | booked
our usual | booked
late to a | booked
late for a | booked
late for her | booked
late for his | booked
late to her | booked
late to his | booked
appointment type | booked
appt type | booked
visit type | booked
scheduled service | booked
scheduled time | booked
scheduled duration | booked
scheduled length | booked
planned duration | booked
booked | booked
booked for | booked
slot | booked
slots | booked
minute slot | booked
min slot | booked
time slot | booked
scheduled | booked
scheduled for | booked
scheduled as | booked
appointment slot | booked
was scheduled for | booked
blocked | booked
reserved | booked
planned for | booked
standard | booked
walk | patient-time
walks | patient-time
walking | patient-time
walked | patient-time
exercise | patient-time
exercises | patient-time
exercising | patient-time
exercised | patient-time
jogging | patient-time
treadmill | patient-time
bike | patient-time
yoga | patient-time
meditation | patient-time
meditate | patient-time
meditates | patient-time
breathing | patient-time
physical activity | patient-time
swim | patient-time
gym | patient-time
sleep | patient-time
sleeps | patient-time
nap | patient-time
naps | patient-time
fall asleep | patient-time
lasting | patient-time
lasts | patient-time
lasted | lasted
episodes | patient-time
episode | patient-time
pain | patient-time
seizure | patient-time
onset | patient-time
headache | patient-time
symptoms | patient-time
every | patient-time
q | patient-time
dose | patient-time
doses | patient-time
nebs | patient-time
repeat in | patient-time
recheck in | patient-time
rechecked in | patient-time
repeat bp | patient-time
bp | patient-time
ice | patient-time
heat | patient-time
soak | patient-time
elevate | patient-time
apply | patient-time
steam | patient-time
tourniquet | patient-time
tourniquet time | patient-time
fluoroscopy | patient-time
fluoroscopy time | patient-time
ischemia time | patient-time
clamp time | patient-time
cross clamp time | patient-time
withdrawal time | patient-time
bypass time | patient-time
recording time | patient-time
total recording time | patient-time
total sleep time | patient-time
sleep time | patient-time
sleep latency | patient-time
warm ischemia | patient-time
anesthesia time | patient-time
operative time | patient-time
pump time | patient-time
inflated | patient-time
deflated | patient-time
cpr | patient-time
apgar | patient-time
lasering time | patient-time
freezing time | patient-time
steroids | patient-time
commutes | patient-time
to the commute | patient-time
drives | patient-time
drove | patient-time
away | patient-time
from home | patient-time
cross the kitchen | patient-time
ago | patient-time
after the dose | patient-time
within | patient-time
for homework | patient-time
homework | patient-time
takes her | patient-time
takes him | patient-time
takes them | patient-time
took her | patient-time
took him | patient-time
it takes | patient-time
he spent | patient-time
she spent | patient-time
pt spent | patient-time
patient spent | patient-time
the patient spent | patient-time
they spent | patient-time
spends | patient-time
practice daily | patient-time
daily | patient-time
per day | patient-time
a day | patient-time
per week | patient-time
a week | patient-time
at bedtime | patient-time
each evening | patient-time
each night | patient-time
nightly | patient-time
most nights | patient-time
most days | patient-time
most mornings | patient-time
spoke | act-discussion
spoke for | act-discussion
twice a day | patient-time
twice daily | patient-time
times per day | patient-time
times a day | patient-time
screen time | patient-time
tv | patient-time
call lights | patient-time
nap time | patient-time
walk test | patient-time
standing test | patient-time
timed up and go | patient-time
up and go | patient-time
on the porch | patient-time
notes | act-documentation
visit today | time-word
today's visit | time-word
visit lasted | time-word
encounter lasted | time-word
appointment lasted | time-word
met for | time-word
seen for | time-word
with daughter | time-word
with son | time-word
with wife | time-word
with husband | time-word
with family | time-word
with mother | time-word
with father | time-word
with parents | time-word
of this | within
weekly | patient-time
monthly | patient-time
old records | act-preparation
prior records | act-preparation
old chart | act-preparation
hospital records | act-preparation
pages of records | act-preparation
reviewed the chart | act-preparation
reviewing labs | act-preparation
`;
