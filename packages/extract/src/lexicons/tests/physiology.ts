/**
 * Physiologic tests of heart, lungs, vessels, nerves, sleep, eyes, ears, bladder, skin. Columns as in laboratory.ts:
 * id | code number | overlap group | marks | words
 */
export const physiologicTests = `
ekg | 93000 | - | read | ekg; ecg; ?12-lead; electrocardiogram; 12-lead ekg; electrocardiography; twelve-lead; twelve lead ekg; 12-lead ecg; rhythm strip
holter | 93224 | - | read | holter; holter monitor; 24-hour monitor; 24-hour holter; holter monitoring; 24-hour ecg; 24-hour tape
zio | 93241 | - | read | zio; patch monitor
event-mon | 93268 | - | read | event monitor; loop recorder interrogation; cardiac event monitor; mcot; ?loop recorder; 30-day monitor; ?cardiac monitoring; ambulatory monitor; ambulatory ecg; 14-day monitor; heart monitor; ziopatch; event recorder; implantable loop recorder
tte | 93306 | - | read | echo; echocardiogram; tte; transthoracic echo; transthoracic echocardiogram; 2d echo; echocardiography; 2d echocardiogram; two-dimensional echocardiogram; heart ultrasound; cardiac ultrasound; bubble study
tee | 93312 | - | read | TEE; transesophageal echo
stress-echo | 93350 | - | read | stress echo
ett | 93015 | - | read | exercise stress test; treadmill test; treadmill stress test; stress test; ett; cardiac stress test; stress testing; exercise treadmill; ?treadmill; treadmill stress; exercise test; exercise tolerance test; stress study; stress ecg; stress ekg; bruce protocol
nuc-stress | 78452 | - | read | nuclear stress test; nuclear stress; myocardial perfusion; myoview; lexiscan; ?MPI; ?spect; ?nuclear study; cardiolite; cardiolite stress test; thallium; adenosine stress; adenosine stress test; adenosine cardiolite; lexiscan stress test; persantine; sestamibi; myocardial perfusion imaging; ?nuclear scan; myocardial perfusion scan; ?perfusion study; dobutamine stress; dobutamine stress test; pharmacologic stress test; chemical stress test; persantine myoview
cath | 93458 | - | read | left heart cath; lhc; cardiac cath; coronary angiogram; cardiac catheterization; coronary angiography; heart cath; heart catheterization; left heart catheterization; ?angiogram; angiography; arteriogram
aortogram | - | - | read | aortogram
right-heart-cath | 93451 | - | read | right heart cath; right heart catheterization
cerebral-angiogram | 36224 | - | read | cerebral angiogram
abi | 93922 | - | read | ABI; abis; ankle brachial index
ultrasound carotid | 93880 | - | read | carotid duplex; carotid ultrasound; carotid us; carotid doppler; carotid study; carotid duplex ultrasound; carotid doppler study
tcd | 93886 | - | read | transcranial doppler; tcd
ultrasound leg veins | 93970 | - | read | venous duplex; venous doppler; lower extremity doppler; le doppler; dvt study; venous ultrasound; leg doppler; lower extremity ultrasound; lower extremity venous doppler; lower extremity venous ultrasound; ?duplex; duplex ultrasound; dvt ultrasound; dvt scan; venogram; ?doppler; ?dopplers; doppler ultrasound; doppler study; lower extremity duplex; duplex scan; duplex study
ultrasound arteries | 93925 | - | read | arterial duplex; arterial doppler; arterial ultrasound
segmental-pressures | 93923 | - | read | segmental pressures
mesenteric-duplex | 93975 | - | read | mesenteric duplex
renal-duplex | 93975 | - | read | renal artery duplex; renal artery doppler; renal doppler
abpm | 93784 | - | read | abpm; ambulatory bp monitor; ambulatory bp monitoring
device-check | 93280 | - | read | pacemaker interrogation; device interrogation; icd interrogation; device check; pacemaker check; icd check; device was interrogated; pacemaker was interrogated; ?interrogation
spiro | 94010 | SPIRO | read | spirometry; fev1; fvc; fev1/fvc
spiro-bd | 94060 | SPIRO | read | pre and post bronchodilator spirometry
pft | 94726+94729 | - | read | pft; pulmonary function test; dlco; lung volumes; pulmonary functions; ?pulmonary function; pulmonary function studies; lung function test; lung function testing; pulmonary function testing; breathing test; full pfts; complete pfts; diffusion capacity
feno | 95012 | - | - | feno
sixmwt | 94618 | - | read | 6mwt; 6 minute walk; six minute walk; 6-minute walk test
overnight-ox | 94762 | - | - | overnight oximetry; nocturnal oximetry; overnight pulse oximetry; nocturnal pulse oximetry
psg | 95810 | - | read | polysomnogram; psg; sleep study; overnight sleep study; polysomnography; sleep test; titration study; cpap titration; sleep apnea study
mslt | 95805 | - | read | multiple sleep latency test; mslt
hsat | 95806 | - | read | hsat; home sleep test; home sleep study
methacholine | 94070 | - | read | methacholine challenge
eeg | 95816 | - | read | eeg; electroencephalogram; ambulatory eeg; sleep-deprived eeg; video eeg; video eeg monitoring; eeg monitoring
emg-ncs | 95886+95910 | - | read | emg; NCS; nerve conduction; nerve conduction study; electromyography; nerve conduction velocity; ncv; emg/ncv; emg and nerve conduction; emg and nerve conduction studies; emg/nerve conduction; emg/nerve conduction study; electrodiagnostic study; electromyogram; nerve study; nerve test; nerve conduction testing; emg study; emg testing
neuropsych | 96132 | - | read | neuropsychological testing; neuropsych testing; neuropsych eval; neuropsychological evaluation; neuropsychologic testing; neuropsychologic evaluation; neuropsychometric testing; psychological testing; neurocognitive testing; cognitive testing; iq testing; WAIS; WISC
lp-csf | 62270 | - | read | lumbar puncture; spinal tap; csf studies; LP
fundus | 92250 | - | read | fundus photo; fundus photography; retinal imaging; retinal scan; optos
fluorescein-angiography | 92235 | - | read | fluorescein angiogram; fluorescein angiography; ivfa
oct-eye | 92134 | - | read | macular oct; retinal oct; ?OCT; optical coherence tomography; oct scan; rnfl
vf | 92083 | - | read | visual field testing; humphrey visual field; visual fields testing; ?visual fields; ?visual field; visual field test; goldmann visual fields; formal visual fields; hvf; visual field exam
audio | 92557 | - | read | audiogram; audiometry; hearing test; hearing evaluation; audiometric testing; audiologic evaluation; audiologic testing; hearing screen; audiology evaluation; audiological evaluation; audiologic assessment; hearing testing
oae | 92587 | - | read | otoacoustic emissions; oae
tymp | 92567 | - | read | tympanometry; tympanogram
urodyn | 51729 | - | read | urodynamics; urodynamic testing; ?CMG; urodynamic
uroflow | 51741 | - | read | uroflow; uroflowmetry
allergy-skin | 95004 | - | read | allergy skin testing; allergy skin test; allergy testing; allergy test; skin prick tests; prick test; prick testing; skin testing; allergy panel; skin tests
patch-test | 95044 | - | read | patch testing; patch test; contact allergy testing
nst | 59025 | - | read | ?NST; non-stress test; nonstress test; fetal monitoring; fetal heart tracing; fetal monitor; fetal heart monitor; ctg
contraction-stress | 59020 | - | read | contraction stress test
bpp | 76818 | - | read | biophysical profile; BPP
cgm-review | 95251 | - | read | cgm download; cgm review; cgm data; cgm report; dexcom download; libre download; glucose monitor download; pump download; meter download; time in range
telemetry | 93040 | - | never | telemetry; cardiac monitor; monitor strip
signal-averaged | 93278 | - | read | signal-averaged ecg
tilt | 93660 | - | read | tilt table; tilt table test; tilt test
fetal-echo | 76825 | - | read | fetal echocardiogram; fetal echo
muga | 78472 | - | read | muga; muga scan
ep-study | 93620 | - | read | ep study; electrophysiology study; electrophysiologic study
ultrasound venous reflux | 93970 | - | read | venous reflux study; vein mapping
home-bp | - | - | never | home blood pressure; home bp; ?blood pressure log; blood pressure readings; bp log
pulse-oximetry | 94760 | - | never | pulse oximetry; pulse ox; oximetry; spo2; o2 sat; oxygen saturation; o2 saturation; saturation; ?sats; ?sat; pulse oximeter
peak-flow | 94150 | - | never | peak flow; pefr; pef
visual-acuity | 99173 | - | never | visual acuity; snellen
cpet | 94621 | - | read | cardiopulmonary exercise test; cardiopulmonary exercise testing; cpet; cpx
cpap-download | 94660 | - | contested | cpap download; compliance download; cpap data
evoked | 95930 | - | read | evoked potentials; evoked potential; vep; ssep; BAER; ABR; brainstem auditory evoked response; visual evoked response
vng | 92540 | - | read | vng; ENG; electronystagmography; electronystagmogram; calorics
b-scan | 76512 | - | read | b-scan
pachymetry | 76514 | - | read | pachymetry
corneal-topography | 92025 | - | read | corneal topography
esophageal-manometry | 91010 | - | read | esophageal manometry; manometry
anorectal-manometry | 91122 | - | read | anorectal manometry
impedance | 91037 | - | read | impedance study
ph-study | 91034 | - | read | ph probe; ph study; bravo; 24-hour ph; ph monitoring; ph testing
breath-test | 91065 | - | - | lactose breath test; breath test; breath testing
gait-analysis | 96000 | - | read | gait analysis
fce | 97750 | - | read | functional capacity evaluation; FCE
dermoscopy | 96904 | - | never | dermoscopy
fluorescein-stain | - | - | never | fluorescein staining
slit-lamp | - | - | never | slit lamp
woods-lamp | - | - | never | wood's lamp
capillaroscopy | 95999 | - | read | muscle testing computerised
thermography | - | - | read | thermography
quantitative-sensory | - | - | read | quantitative sensory testing
autonomic-testing | 95924 | - | read | autonomic testing; qsart; sweat testing
tonometry | - | - | never | tonometry; applanation tonometry
biometry | 76519 | - | read | iol calculation; a-scan; lenstar; biometry
anorectal-transit | - | - | read | defecography
developmental | 96110 | - | - | developmental testing
amniocentesis-karyotype | 88269 | - | read | amniocentesis results
`;
