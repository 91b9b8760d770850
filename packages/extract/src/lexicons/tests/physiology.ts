/**
 * Physiologic tests of heart, lungs, vessels, nerves, sleep, eyes, ears, bladder, skin. Columns as in laboratory.ts:
 * id | code number | overlap group | marks | words
 */
export const physiologicTests = `
ekg | 93000 | - | read | ekg; ecg; ?12-lead; electrocardiogram; 12-lead ekg; e.k.g; electrocardiography; twelve-lead; twelve lead ekg; 12-lead ecg; 12-lead electrocardiogram; rhythm strip
holter | 93224 | - | read | holter; holter monitor; 24-hour monitor; 24-hour holter; holter monitoring; 24-hour ecg; 72 hour monitor; 24-hour tape
zio | 93241 | - | read | zio; patch monitor; extended monitor; long-term monitor
event-mon | 93268 | - | read | event monitor; loop recorder interrogation; cardiac event monitor; mcot; ?loop recorder; 30-day monitor; ?cardiac monitoring; ambulatory monitor; ambulatory ecg; 14-day monitor; heart monitor; ziopatch; event recorder; king of hearts; implantable loop recorder
tte | 93306 | - | read | echo; echocardiogram; tte; transthoracic echo; transthoracic echocardiogram; 2d echo; echocardiography; 2d echocardiogram; two-dimensional echocardiogram; heart ultrasound; cardiac ultrasound; doppler echocardiogram; bubble study
tee | 93312 | - | read | TEE; transesophageal echo
stress-echo | 93350 | - | read | stress echo; dobutamine stress echo
ett | 93015 | - | read | exercise stress test; treadmill test; treadmill stress test; stress test; ett; cardiac stress test; cardiac stress testing; stress testing; exercise treadmill; ?treadmill; treadmill stress; exercise test; exercise tolerance test; stress study; stress ecg; stress ekg; bruce protocol
nuc-stress | 78452 | - | read | nuclear stress test; nuclear stress; myocardial perfusion; myoview; lexiscan; ?MPI; ?spect; ?nuclear study; cardiolite; cardiolite stress test; thallium; thallium stress test; persantine thallium; adenosine stress; adenosine stress test; adenosine cardiolite; lexiscan stress test; persantine; sestamibi; stress cardiolite; myocardial perfusion imaging; ?nuclear scan; myocardial perfusion scan; ?perfusion study; adenosine nuclear; dobutamine stress; dobutamine stress test; pharmacologic stress test; chemical stress test; myocardial spect; ?nuclear imaging; nuclear perfusion study; persantine myoview; isotope scan
cath | 93458 | - | read | left heart cath; lhc; cardiac cath; coronary angiogram; cardiac catheterization; coronary angiography; heart cath; heart catheterization; left heart catheterization; coronary catheterization; ?angiogram; angiography; arteriogram
aortogram | - | - | read | aortogram
right-heart-cath | 93451 | - | read | right heart cath; right heart catheterization
cerebral-angiogram | 36224 | - | read | cerebral angiogram
abi | 93922 | - | read | ABI; abis; ankle brachial index
ultrasound carotid | 93880 | - | read | carotid duplex; carotid ultrasound; carotid us; carotid doppler; carotid study; carotid duplex ultrasound; carotids ultrasound; carotid doppler study; carotid noninvasive
tcd | 93886 | - | read | transcranial doppler; tcd
ultrasound leg veins | 93970 | - | read | venous duplex; venous doppler; lower extremity doppler; le doppler; dvt study; venous ultrasound; leg doppler; lower extremity ultrasound; lower extremity venous doppler; lower extremity venous ultrasound; ?duplex; duplex ultrasound; venous duplex ultrasound; dvt ultrasound; dvt scan; venous studies; venogram; ?doppler; ?dopplers; doppler ultrasound; doppler study; lower extremity duplex; upper extremity doppler; duplex scan; duplex study
ultrasound arteries | 93925 | - | read | arterial duplex; arterial doppler; arterial studies; arterial ultrasound; ?arterial study; graft surveillance
segmental-pressures | 93923 | - | read | segmental pressures; pulse volume recordings
mesenteric-duplex | 93975 | - | read | mesenteric duplex
renal-duplex | 93975 | - | read | renal artery duplex; renal artery doppler; renal doppler
abpm | 93784 | - | read | abpm; ambulatory bp monitor; ambulatory bp monitoring
device-check | 93280 | - | read | pacemaker interrogation; device interrogation; icd interrogation; device check; pacemaker check; icd check; pacer interrogation; device was interrogated; pacemaker was interrogated; ?interrogation
spiro | 94010 | SPIRO | read | spirometry; fev1; fev-1; fvc; fev1/fvc; spirometric; spirometer test; post-bronchodilator
spiro-bd | 94060 | SPIRO | read | pre and post bronchodilator spirometry; pre/post spirometry; spirometry with bronchodilator
pft | 94726+94729 | - | read | pft; pulmonary function test; dlco; lung volumes; pulmonary functions; ?pulmonary function; pulmonary function studies; lung function test; lung function testing; pfts with dlco; pulmonary function testing; breathing test; full pfts; complete pfts; plethysmography; diffusion capacity
feno | 95012 | - | - | feno
sixmwt | 94618 | - | read | 6mwt; 6 minute walk; six minute walk; 6-minute walk test
overnight-ox | 94762 | - | - | overnight oximetry; nocturnal oximetry; overnight pulse oximetry; nocturnal pulse oximetry
psg | 95810 | - | read | polysomnogram; psg; sleep study; overnight sleep study; polysomnography; sleep test; split-night; titration study; cpap titration; sleep apnea study
mslt | 95805 | - | read | multiple sleep latency test; mslt; sleep latency test
hsat | 95806 | - | read | hsat; home sleep test; home sleep study
methacholine | 94070 | - | read | methacholine challenge
eeg | 95816 | - | read | eeg; electroencephalogram; ambulatory eeg; electroencephalography; sleep-deprived eeg; video eeg; video eeg monitoring; eeg monitoring; brain wave test
emg-ncs | 95886+95910 | - | read | emg; NCS; emg/ncs; nerve conduction; nerve conduction study; electromyography; nerve conduction velocity; ncv; emg/ncv; emg and nerve conduction; emg and nerve conduction studies; emg/nerve conduction; emg/nerve conduction study; electrodiagnostic study; electrodiagnostic testing; electromyogram; nerve study; nerve test; nerve conduction testing; emg and ncv; emg study; emg testing
neuropsych | 96132 | - | read | neuropsychological testing; neuropsych testing; neuropsych eval; neuropsychological evaluation; neuropsychologic testing; neuropsychologic evaluation; neuropsychometric testing; psychological testing; psychologic testing; psychoeducational testing; psychometric testing; neurocognitive testing; cognitive testing; educational testing; iq testing; WAIS; WISC
lp-csf | 62270 | - | read | lumbar puncture; spinal tap; csf studies; LP
fundus | 92250 | - | read | fundus photo; fundus photography; retinal photos; retinal imaging; retinal photography; retinal scan; diabetic eye photos; retinopathy screening photo; optos
fluorescein-angiography | 92235 | - | read | fluorescein angiogram; fluorescein angiography; ivfa
oct-eye | 92134 | - | read | macular oct; oct macula; retinal oct; ?OCT; optical coherence tomography; oct scan; optic nerve oct; rnfl; ocular coherence tomography
vf | 92083 | - | read | visual field testing; humphrey visual field; visual fields testing; ?visual fields; ?visual field; visual field test; goldmann visual fields; formal visual fields; hvf; automated perimetry; visual field exam
audio | 92557 | - | read | audiogram; audiometry; hearing test; hearing evaluation; audiometric testing; audiologic evaluation; audiologic testing; hearing screen; audiology evaluation; audiological evaluation; audiologic assessment; hearing testing
oae | 92587 | - | read | otoacoustic emissions; oae
tymp | 92567 | - | read | tympanometry; tympanogram; tympanometric
urodyn | 51729 | - | read | urodynamics; urodynamic testing; cystometrogram; ?CMG; cystometrics; urodynamic
uroflow | 51741 | - | read | uroflow; uroflowmetry; flow rate; ?flow study
allergy-skin | 95004 | - | read | allergy skin testing; scratch testing; allergy skin test; allergy testing; allergy test; skin prick tests; prick test; prick testing; skin testing; allergy panel; scratch test; intradermal testing; aeroallergen testing; food allergy testing; skin tests
patch-test | 95044 | - | read | patch testing; patch test; contact allergy testing
nst | 59025 | - | read | ?NST; non-stress test; nonstress test; fetal monitoring; fetal heart tracing; fetal monitor; fetal heart monitor; ctg
contraction-stress | 59020 | - | read | contraction stress test
bpp | 76818 | - | read | biophysical profile; BPP
cgm-review | 95251 | - | read | cgm download; cgm review; cgm data; cgm report; dexcom download; libre download; agp report; cgm tracing; ambulatory glucose profile; glucose monitor download; pump download; meter download; time in range
telemetry | 93040 | - | never | telemetry; cardiac monitor; monitor strip
signal-averaged | 93278 | - | read | signal-averaged ecg; signal averaged ekg
tilt | 93660 | - | read | tilt table; tilt table test; tilt test
fetal-echo | 76825 | - | read | fetal echocardiogram; fetal echo
muga | 78472 | - | read | muga; muga scan; gated blood pool; radionuclide ventriculogram
ep-study | 93620 | - | read | ep study; electrophysiology study; electrophysiologic study
ultrasound venous reflux | 93970 | - | read | venous reflux study; vein mapping; venous insufficiency study
home-bp | - | - | never | home blood pressure; home bp; ?blood pressure log; blood pressure readings; bp log
pulse-oximetry | 94760 | - | never | pulse oximetry; pulse ox; oximetry; spo2; o2 sat; oxygen saturation; o2 saturation; saturation; ?sats; ?sat; pulse oximeter
peak-flow | 94150 | - | never | peak flow; pefr; peak expiratory flow; pef
visual-acuity | 99173 | - | never | visual acuity; snellen
cpet | 94621 | - | read | cardiopulmonary exercise test; cardiopulmonary exercise testing; cpet; cpx; vo2 max
cpap-download | 94660 | - | contested | cpap download; compliance download; cpap data
evoked | 95930 | - | read | evoked potentials; evoked potential; vep; ssep; BAER; ABR; brainstem auditory evoked response; brainstem evoked response; auditory brainstem response; visual evoked response
vng | 92540 | - | read | vng; ENG; videonystagmography; electronystagmography; electronystagmogram; caloric testing; calorics; vestibular testing; balance testing
b-scan | 76512 | - | read | b-scan
pachymetry | 76514 | - | read | pachymetry
corneal-topography | 92025 | - | read | corneal topography
esophageal-manometry | 91010 | - | read | esophageal manometry; manometry
anorectal-manometry | 91122 | - | read | anorectal manometry
impedance | 91037 | - | read | impedance study
ph-study | 91034 | - | read | ph probe; ph study; bravo; 24-hour ph; ph monitoring; esophageal ph; ph testing
breath-test | 91065 | - | - | lactose breath test; lactulose breath test; breath test; breath testing; sibo testing
gait-analysis | 96000 | - | read | gait analysis; motion analysis
fce | 97750 | - | read | functional capacity evaluation; FCE
dermoscopy | 96904 | - | never | dermoscopy; dermatoscopy
fluorescein-stain | - | - | never | fluorescein staining; fluorescein stain
slit-lamp | - | - | never | slit lamp
woods-lamp | - | - | never | wood's lamp
capillaroscopy | 95999 | - | read | muscle testing computerised
thermography | - | - | read | thermography
quantitative-sensory | - | - | read | quantitative sensory testing
autonomic-testing | 95924 | - | read | autonomic testing; autonomic function testing; qsart; sweat testing
tonometry | - | - | never | tonometry; applanation tonometry; intraocular pressure check
biometry | 76519 | - | read | iol calculation; a-scan; a-scan biometry; iolmaster; lenstar; biometry
anorectal-transit | - | - | read | defecography; sitz marker study; sitzmark study; sitz markers; colonic transit study; balloon expulsion test
developmental | 96110 | - | - | developmental testing; developmental evaluation testing
amniocentesis-karyotype | 88269 | - | read | amniocentesis results; cvs results
`;
