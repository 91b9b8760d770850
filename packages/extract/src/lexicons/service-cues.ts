/**
 * Words for services beside the main one, one row a line, below a line `= cue | item`. The item is how the fact
 * names it; `| exact` behind words: only in exactly this case. Instruments carry their usual code in the rules, never here.
 */
export const serviceCueRows = `
= instrument | phq-9
phq 9
phq9
= instrument | phq-2
phq 2
phq2
= instrument | phq-a
phq a
= instrument | gad-7
gad 7
gad7
= instrument | audit-c
audit c
= instrument | dast-10
dast 10
= instrument | mdq
mdq
= instrument | pcl-5
pcl 5
= instrument | vanderbilt
vanderbilt
= instrument | epds
edinburgh postnatal
epds
= instrument | scared
SCARED | exact
= instrument | m-chat
mchat
m chat
= instrument | asq-3
asq 3
= instrument | c-ssrs
c ssrs
cssrs
columbia suicide severity
= instrument | moca
moca
= instrument | mmse
mini mental
mmse
= instrument | crafft
crafft
= instrument | psc-17
psc 17
= instrument | y-bocs
y bocs
= instrument | bdi-ii
bdi ii
= global | suture removal
suture removal
sutures removed
= global | staple removal
staple removal
= global | post-op check
post op check
postop check
post operative check
= global | post-op visit
post op visit
postop visit
postoperative visit
= global | global period
global period
within the global
within global
= global-weak | postoperative day
postoperative day
post op day
pod
= tobacco | tobacco cessation counselling
tobacco cessation
smoking cessation
counseled on tobacco
counseled on smoking
counseled to quit smoking
counseled on quitting
counselled on smoking
tobacco counseling
99406
99407
= acp | advance care planning
advance care planning
advanced care planning
advance directive discussion
advance directives discussed
goals of care discussion
99497
= acp-weak | advance care planning
molst
polst
= tcm | transitional care management
transitional care management
transition of care visit
transitional care visit
transitions of care visit
tcm
99495
99496
= tcm-contact | contact after discharge
within 2 business days
within two business days
= determinants | determinants assessment
sdoh assessment
sdoh risk assessment
social determinants assessment
g0136
= determinants | prapare
prapare
= determinants | ahc-hrsn
ahc hrsn
= critical-care | critical care
critical care time
critical care services
provided critical care
critical care was provided
99291
= vaccine | influenza vaccine
influenza vaccine
flu vaccine
flu shot
= vaccine | pneumococcal vaccine
pneumococcal vaccine
prevnar
pneumovax
= vaccine | tdap
tdap
= vaccine | zoster vaccine
shingrix
zoster vaccine
= vaccine | hpv vaccine
hpv vaccine
gardasil
= vaccine | mmr
mmr
= vaccine | hepatitis b vaccine
hepatitis b vaccine
= vaccine | covid-19 vaccine
covid vaccine
covid 19 vaccine
covid booster
= vaccine | rsv vaccine
rsv vaccine
= longitudinal | longitudinal care
longitudinal care
longitudinal primary care
longitudinal relationship
longitudinal management
longitudinally
ongoing longitudinal
longitudinal patient physician
primary focal point
continuous relationship
continuing relationship
ongoing relationship
continuing focal point
focal point for all
= longitudinal | primary care
i am her pcp
i am his pcp
i am the pcp
i am her primary care
i am his primary care
her primary care physician for
his primary care physician for
her pcp for
his pcp for
serves as pcp
i serve as her
i serve as his
= longitudinal | ongoing care
i have followed her
i have followed him
i have cared for her
i have cared for him
i have been managing
i have been following
i have been caring for
i manage her
i manage his
i manage all
i follow her for
i follow him for
followed by me for
followed by me since
under my care for
under my care since
my patient for
i have been treating
i provide ongoing
i continue to manage her
i continue to manage his
my patient since
ongoing care of
i coordinate her
i coordinate his
i coordinate all
continuity patient
= longitudinal-claim | longitudinal care
g2211
= one-off | one-time visit
one time opinion
single visit
one visit only
one time consultation
second opinion only
from out of town
will follow with her own
will follow with his own
follow up with own pcp
one time visit
one time consult
care stays with
care remains with
returns to her own
returns to his own
visiting from
passing through town
= one-off | covering visit
covering for
= one-off | urgent care
urgent care
= one-off | walk-in
walk in
same day slot
= split-shared | split or shared visit
split shared
shared visit
split visit
substantive portion
substantive part
= teaching | teaching physician
teaching physician
attending attestation
with the resident
resident's note
resident note
= teaching-exception | primary care exception
primary care exception
ge modifier
= care-management | chronic care management
chronic care management
ccm
= care-management | principal care management
principal care management
= care-management | remote monitoring
remote patient monitoring
= care-management | collaborative care
collaborative care
cocm
= care-management | behavioral health integration
behavioral health integration
bhi
= care-management | advanced primary care management
apcm
= check-in | brief check-in
brief check in
virtual check in
98016
g2012
= patient-called | patient-initiated call
called the office
called the clinic
called in
asked to talk
patient called
pt called
client called
patient initiated
initiated by patient
requested a call
called asking
called with
called about
called to ask
= no-recent-visit | no visit within seven days
nothing in past 7 days
no visit in the past 7 days
= no-resulting-visit | no visit resulting
no need to come sooner
no visit needed
`;
