/**
 * Words for services beside the main one, one row a line: `words | cue | item`. The item is how the fact names it.
 * Instruments carry their usual code in the rules, never here. To add one, write each way of naming it on its own row.
 */
export const serviceCueRows = `
phq 9 | instrument | phq-9
phq9 | instrument | phq-9
phq 2 | instrument | phq-2
phq2 | instrument | phq-2
phq a | instrument | phq-a
gad 7 | instrument | gad-7
gad7 | instrument | gad-7
audit c | instrument | audit-c
dast 10 | instrument | dast-10
mdq | instrument | mdq
pcl 5 | instrument | pcl-5
vanderbilt | instrument | vanderbilt
edinburgh postnatal | instrument | epds
epds | instrument | epds
SCARED | instrument | scared | exact
mchat | instrument | m-chat
m chat | instrument | m-chat
asq 3 | instrument | asq-3
c ssrs | instrument | c-ssrs
cssrs | instrument | c-ssrs
columbia suicide severity | instrument | c-ssrs
moca | instrument | moca
mini mental | instrument | mmse
mmse | instrument | mmse
crafft | instrument | crafft
psc 17 | instrument | psc-17
y bocs | instrument | y-bocs
bdi ii | instrument | bdi-ii
suture removal | global | suture removal
sutures removed | global | suture removal
staple removal | global | staple removal
post op check | global | post-op check
post op visit | global | post-op visit
postop visit | global | post-op visit
postoperative visit | global | post-op visit
postop check | global | post-op check
post operative check | global | post-op check
first postoperative visit | global | post-op visit
global period | global | global period
within the global | global | global period
within global | global | global period
postoperative day | global-weak | postoperative day
post op day | global-weak | postoperative day
pod | global-weak | postoperative day
tobacco cessation counseling | tobacco | tobacco cessation counselling
smoking cessation counseling | tobacco | tobacco cessation counselling
tobacco cessation | tobacco | tobacco cessation counselling
smoking cessation | tobacco | tobacco cessation counselling
counseled on tobacco | tobacco | tobacco cessation counselling
counseled on smoking | tobacco | tobacco cessation counselling
counseled to quit smoking | tobacco | tobacco cessation counselling
counseled on quitting | tobacco | tobacco cessation counselling
counselled on smoking | tobacco | tobacco cessation counselling
tobacco counseling | tobacco | tobacco cessation counselling
tobacco cessation discussed | tobacco | tobacco cessation counselling
99406 | tobacco | tobacco cessation counselling
99407 | tobacco | tobacco cessation counselling
advance care planning | acp | advance care planning
advanced care planning | acp | advance care planning
advance directive discussion | acp | advance care planning
advance directives discussed | acp | advance care planning
goals of care discussion | acp | advance care planning
goals of care conversation | acp | advance care planning
molst | acp-weak | advance care planning
polst | acp-weak | advance care planning
99497 | acp | advance care planning
transitional care management | tcm | transitional care management
transition of care visit | tcm | transitional care management
transitional care visit | tcm | transitional care management
transitions of care visit | tcm | transitional care management
tcm visit | tcm | transitional care management
tcm | tcm | transitional care management
99495 | tcm | transitional care management
99496 | tcm | transitional care management
two business days of discharge | tcm-contact | contact after discharge
2 business days of discharge | tcm-contact | contact after discharge
within 2 business days | tcm-contact | contact after discharge
within two business days | tcm-contact | contact after discharge
sdoh assessment | determinants | determinants assessment
sdoh risk assessment | determinants | determinants assessment
social determinants of health risk assessment | determinants | determinants assessment
social determinants assessment | determinants | determinants assessment
prapare | determinants | prapare
ahc hrsn | determinants | ahc-hrsn
g0136 | determinants | determinants assessment
critical care time | critical-care | critical care
critical care services | critical-care | critical care
provided critical care | critical-care | critical care
critical care was provided | critical-care | critical care
99291 | critical-care | critical care
influenza vaccine | vaccine | influenza vaccine
flu vaccine | vaccine | influenza vaccine
flu shot | vaccine | influenza vaccine
pneumococcal vaccine | vaccine | pneumococcal vaccine
prevnar | vaccine | pneumococcal vaccine
prevnar 20 | vaccine | pneumococcal vaccine
pneumovax | vaccine | pneumococcal vaccine
tdap | vaccine | tdap
shingrix | vaccine | zoster vaccine
zoster vaccine | vaccine | zoster vaccine
hpv vaccine | vaccine | hpv vaccine
gardasil | vaccine | hpv vaccine
mmr | vaccine | mmr
hepatitis b vaccine | vaccine | hepatitis b vaccine
covid vaccine | vaccine | covid-19 vaccine
covid 19 vaccine | vaccine | covid-19 vaccine
covid booster | vaccine | covid-19 vaccine
rsv vaccine | vaccine | rsv vaccine
longitudinal care | longitudinal | longitudinal care
longitudinal primary care | longitudinal | longitudinal care
longitudinal relationship | longitudinal | longitudinal care
longitudinal management | longitudinal | longitudinal care
longitudinally | longitudinal | longitudinal care
ongoing longitudinal | longitudinal | longitudinal care
longitudinal patient physician | longitudinal | longitudinal care
primary focal point | longitudinal | longitudinal care
central point of contact | longitudinal | longitudinal care
main point of contact | longitudinal | longitudinal care
continuous relationship | longitudinal | longitudinal care
continuing relationship | longitudinal | longitudinal care
ongoing relationship | longitudinal | longitudinal care
continuing focal point | longitudinal | longitudinal care
focal point for all | longitudinal | longitudinal care
focal point of care | longitudinal | longitudinal care
i am her pcp | longitudinal | primary care
i am his pcp | longitudinal | primary care
i am their pcp | longitudinal | primary care
i am the pcp | longitudinal | primary care
i am her primary care | longitudinal | primary care
i am his primary care | longitudinal | primary care
her primary care physician for | longitudinal | primary care
his primary care physician for | longitudinal | primary care
her pcp for | longitudinal | primary care
his pcp for | longitudinal | primary care
serves as pcp | longitudinal | primary care
i serve as her | longitudinal | primary care
i serve as his | longitudinal | primary care
i have followed her | longitudinal | ongoing care
i have followed him | longitudinal | ongoing care
i have cared for her | longitudinal | ongoing care
i have cared for him | longitudinal | ongoing care
i have been managing | longitudinal | ongoing care
i have been following | longitudinal | ongoing care
i have been caring for | longitudinal | ongoing care
i have treated her | longitudinal | ongoing care
i have treated him | longitudinal | ongoing care
i have managed her | longitudinal | ongoing care
i have managed his | longitudinal | ongoing care
i manage her | longitudinal | ongoing care
i manage his | longitudinal | ongoing care
i manage all | longitudinal | ongoing care
i follow her for | longitudinal | ongoing care
i follow him for | longitudinal | ongoing care
followed by me for | longitudinal | ongoing care
followed by me since | longitudinal | ongoing care
under my care for | longitudinal | ongoing care
under my care since | longitudinal | ongoing care
my patient for | longitudinal | ongoing care
i have been treating | longitudinal | ongoing care
i treat her for | longitudinal | ongoing care
i treat him for | longitudinal | ongoing care
i have been her | longitudinal | ongoing care
i have been his | longitudinal | ongoing care
i am following her | longitudinal | ongoing care
i am following him | longitudinal | ongoing care
i provide ongoing | longitudinal | ongoing care
i provide her ongoing | longitudinal | ongoing care
i provide his ongoing | longitudinal | ongoing care
i continue to manage her | longitudinal | ongoing care
i continue to manage his | longitudinal | ongoing care
established with me since | longitudinal | ongoing care
patient of mine for | longitudinal | ongoing care
patient of mine since | longitudinal | ongoing care
my patient since | longitudinal | ongoing care
ongoing care of | longitudinal | ongoing care
i coordinate her | longitudinal | ongoing care
i coordinate his | longitudinal | ongoing care
i coordinate all | longitudinal | ongoing care
continuity patient | longitudinal | ongoing care
g2211 | longitudinal-claim | longitudinal care
one time opinion | one-off | one-time visit
single visit | one-off | one-time visit
one visit only | one-off | one-time visit
one time consultation | one-off | one-time visit
second opinion only | one-off | one-time visit
from out of town | one-off | one-time visit
out of town visitor | one-off | one-time visit
will follow with her own | one-off | one-time visit
will follow with his own | one-off | one-time visit
follow up with own pcp | one-off | one-time visit
one time visit | one-off | one-time visit
one time consult | one-off | one-time visit
care stays with | one-off | one-time visit
care remains with | one-off | one-time visit
returns to her own | one-off | one-time visit
returns to his own | one-off | one-time visit
covering for | one-off | covering visit
urgent care | one-off | urgent care
walk in | one-off | walk-in
walk in visit | one-off | walk-in
same day slot | one-off | walk-in
visiting from | one-off | one-time visit
passing through town | one-off | one-time visit
split shared | split-shared | split or shared visit
shared visit | split-shared | split or shared visit
split visit | split-shared | split or shared visit
substantive portion | split-shared | split or shared visit
substantive part | split-shared | split or shared visit
teaching physician | teaching | teaching physician
attending attestation | teaching | teaching physician
with the resident | teaching | teaching physician
resident's note | teaching | teaching physician
resident note | teaching | teaching physician
primary care exception | teaching-exception | primary care exception
ge modifier | teaching-exception | primary care exception
chronic care management | care-management | chronic care management
ccm | care-management | chronic care management
principal care management | care-management | principal care management
remote patient monitoring | care-management | remote monitoring
collaborative care | care-management | collaborative care
cocm | care-management | collaborative care
behavioral health integration | care-management | behavioral health integration
bhi | care-management | behavioral health integration
apcm | care-management | advanced primary care management
brief check in | check-in | brief check-in
virtual check in | check-in | brief check-in
98016 | check-in | brief check-in
g2012 | check-in | brief check-in
called the office | patient-called | patient-initiated call
called the clinic | patient-called | patient-initiated call
called in | patient-called | patient-initiated call
asked to talk | patient-called | patient-initiated call
patient called | patient-called | patient-initiated call
pt called | patient-called | patient-initiated call
client called | patient-called | patient-initiated call
patient initiated | patient-called | patient-initiated call
initiated by patient | patient-called | patient-initiated call
initiated by the patient | patient-called | patient-initiated call
requested a call | patient-called | patient-initiated call
requested a call back | patient-called | patient-initiated call
called asking | patient-called | patient-initiated call
called with | patient-called | patient-initiated call
called about | patient-called | patient-initiated call
called to ask | patient-called | patient-initiated call
nothing in past 7 days | no-recent-visit | no visit within seven days
no visit in the past 7 days | no-recent-visit | no visit within seven days
no visit in past 7 days | no-recent-visit | no visit within seven days
no e m in past 7 days | no-recent-visit | no visit within seven days
no need to come sooner | no-resulting-visit | no visit resulting
no visit needed | no-resulting-visit | no visit resulting
`;
