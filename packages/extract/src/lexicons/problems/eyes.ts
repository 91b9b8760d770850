/** Eyes. Columns: see `problems.ts` in the folder above. */
export const eyes = `
cataract | H26.9 | chronic | lens opacity; visually significant cataract
age-related cataract | H25.9 | chronic | senile cataract
nuclear sclerotic cataract | H25.1{1,2,3,0} | chronic | nuclear sclerosis; nuclear cataract; nuclear sclerosis cataract
posterior subcapsular cataract | H25.04{1,2,3,9} | chronic
posterior capsule opacification | H26.49{1,2,3,9} | chronic | secondary cataract; posterior capsule opacity; pco; capsular opacification
glaucoma | H40.9 | chronic
primary open-angle glaucoma | H40.1190 | chronic | open-angle glaucoma; =POAG
glaucoma suspect | H40.00{1,2,3,9} | chronic | suspected glaucoma; large cup to disc ratio; increased cup to disc ratio; high cup to disc ratio
ocular hypertension | H40.05{1,2,3,9} | chronic | elevated intraocular pressure; raised intraocular pressure
acute angle-closure glaucoma | H40.21{1,2,3,9} ! | acute-systemic | acute glaucoma
narrow angles | H40.03{1,2,3,9} | chronic | anatomical narrow angle
narrow angle glaucoma | H40.20X0 | chronic | angle-closure glaucoma
macular degeneration | H35.30 | chronic | =AMD; =ARMD
dry macular degeneration | H35.3190 | chronic | dry amd; nonexudative macular degeneration; dry armd; dry age-related macular degeneration
wet macular degeneration | H35.32{1,2,3,9}0 | chronic | wet amd; exudative macular degeneration; neovascular amd; neovascular macular degeneration; neovascular age-related macular degeneration; neurovascular age-related macular degeneration; wet age-related macular degeneration; exudative amd
choroidal neovascularization | H35.05{1,2,3,9} | chronic
retinal detachment | H33.2{1,2,3,0} ! | acute-systemic
retinal tear | H33.31{1,2,3,9} | acute-systemic
retinal break | H33.30{1,2,3,9} | acute-systemic
retinal hole | H33.32{1,2,3,9} | acute-systemic
retinal vein occlusion | H34.81{1,2,3,9}2 | acute-systemic
central retinal vein occlusion | H34.81{1,2,3,9}2 | acute-systemic | =CRVO
branch retinal vein occlusion | H34.83{1,2,3,9}2 | acute-systemic | =BRVO
central retinal artery occlusion | H34.1{1,2,3,0} ! | acute-systemic
retinal artery occlusion | H34.9 ! | acute-systemic
retinopathy | H35.00 | chronic
hypertensive retinopathy | H35.03{1,2,3,9} | chronic
epiretinal membrane | H35.37{1,2,3,9} | chronic | macular pucker; =ERM
macular hole | H35.34{1,2,3,9} | chronic
macular edema | H35.81 | chronic | retinal edema
cystoid macular edema | H35.35{1,2,3,9} | chronic | =CME; macular oedema
vitreous detachment | H43.81{1,2,3,9} | acute
vitreous hemorrhage | H43.1{1,2,3,0} | acute-systemic
vitreous floaters | H43.39{1,2,3,9} | symptom | floaters
retinitis pigmentosa | H35.52 | chronic
retinopathy of prematurity | H35.10{1,2,3,9} | chronic
optic neuritis | H46.9 ! | acute-systemic
optic neuropathy | H46.9 | acute-systemic
ischemic optic neuropathy | H47.01{1,2,3,9} | acute-systemic
papilledema | H47.10 ! | acute-systemic | optic disc edema
uveitis | H20.9 | acute-systemic | iritis; iridocyclitis
scleritis | H15.00{1,2,3,9} | acute-systemic
episcleritis | H15.10{1,2,3,9} | acute
keratitis | H16.9 | acute-systemic | corneal infection
corneal ulcer | H16.00{1,2,3,9} | acute-systemic
keratoconus | H18.60{1,2,3,9} | chronic
fuchs dystrophy | H18.51{1,2,3,9} | chronic | fuchs endothelial dystrophy; fuchs corneal dystrophy
corneal dystrophy | H18.50{1,2,3,9} | chronic
corneal abrasion | S05.0{1,2,0}XA | injury | abrasion of cornea; corneal scratch; scratched cornea
corneal foreign body | T15.0{1,2,0}XA | injury | foreign body of cornea
foreign body in eye | T15.9{1,2,0}XA | injury | foreign body eye; eye foreign body
conjunctivitis | H10.9 | acute | pink eye; conjunctivitis bilateral
eye infection |  | acute
bacterial conjunctivitis | H10.029 | acute | mucopurulent conjunctivitis
acute conjunctivitis | H10.3{1,2,3,0} | acute
viral conjunctivitis | B30.9 | acute | adenoviral conjunctivitis
allergic conjunctivitis | H10.45 | chronic
subconjunctival hemorrhage | H11.3{1,2,3,0} | self-limited | subconjunctival bleed; burst blood vessel in the eye
pterygium | H11.00{1,2,3,9} | chronic
pinguecula | H11.15{1,2,3,9} | chronic
blepharitis | H01.009 | chronic
meibomian gland dysfunction | H02.889 | chronic | meibomitis
stye | H00.019 | self-limited | hordeolum; sty
chalazion | H00.19 | self-limited | meibomian cyst
dry eye syndrome | H04.12{1,2,3,9} | chronic | dry eye; keratoconjunctivitis sicca
nasolacrimal duct obstruction | H04.559 | acute | blocked tear duct; nasolacrimal duct stenosis; dacryostenosis
epiphora | H04.20{1,2,3,9} | symptom | watery eyes
dacryocystitis | H04.309 | acute
ptosis | H02.40{1,2,3,9} | chronic | blepharoptosis; drooping eyelid
dermatochalasis | H02.839 | chronic
entropion | H02.009 | chronic
ectropion | H02.109 | chronic
eyelid lesion | H02.9 | symptom | eyelid mass
orbital cellulitis | H05.01{1,2,3,9} ! | acute-systemic
preseptal cellulitis | L03.213 | acute-systemic | periorbital cellulitis
strabismus | H50.9 | chronic
esotropia | H50.00 | chronic | crossed eyes; esotropia bilateral
accommodative esotropia | H50.43 | chronic
exotropia | H50.10 | chronic
amblyopia | H53.00{1,2,3,9} | chronic | lazy eye
myopia | H52.1{1,2,3,0} | chronic | nearsightedness
hyperopia | H52.0{1,2,3,0} | chronic | farsightedness
astigmatism | H52.20{1,2,3,9} | chronic
presbyopia | H52.4 | chronic
refractive error | H52.7 | chronic | nearsighted; farsighted
visual loss | H54.7 | undiagnosed | vision loss; loss of vision; decreased vision; visual impairment; low vision; poor vision; decreased visual acuity; decreasing visual acuity
sudden visual loss | H53.13{1,2,3,9} ! | acute-systemic | sudden vision loss; sudden loss of vision; acute vision loss
legal blindness | H54.8 | chronic | blindness; legally blind
blurred vision | H53.8 | symptom | blurry vision
visual disturbance | H53.9 | symptom | vision changes; visual changes; visual symptoms; change in vision
visual field defect | H53.40 | undiagnosed | hemianopsia; hemianopia; visual field loss
eye pain | H57.1{1,2,3,0} | symptom | ocular pain; eye discomfort
red eye | H57.89 | symptom | eye redness
eye irritation | H57.89 | symptom | itchy eyes
corneal scar | H17.9 | chronic | corneal opacity
nystagmus | H55.00 | chronic
thyroid eye disease | E05.00 | chronic | graves ophthalmopathy; thyroid ophthalmopathy
cortical cataract | H25.01{1,2,3,9} | chronic | cortical age-related cataract
congenital cataract | Q12.0 | chronic
traumatic cataract | H26.10{1,2,3,9} | chronic
steroid-induced cataract | H26.3{1,2,3,0} | chronic | drug-induced cataract
`;
