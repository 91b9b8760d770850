/** Eyes. Rows: see `problems.ts` in the folder above. */
export const eyes = `
# chronic
E05.00; thyroid eye disease; graves ophthalmopathy; thyroid ophthalmopathy
H01.009; blepharitis
H02.009; entropion
.109; ectropion
.30; blepharochalasia; blepharochalasis; baggy eyelids; droopy lids
.40{1,2,3,9}; ptosis; blepharoptosis; drooping eyelid
.839; dermatochalasis
.889; meibomian gland dysfunction; meibomitis
H04.12{1,2,3,9}; dry eye syndrome; dry eye; keratoconjunctivitis sicca
H05.20; exophthalmos; proptosis
H10.45; allergic conjunctivitis
H11.00{1,2,3,9}; pterygium
.15{1,2,3,9}; pinguecula
H17.9; corneal scar; corneal opacity
H18.20; corneal edema
.50{1,2,3,9}; corneal dystrophy
.51{1,2,3,9}; fuchs dystrophy; fuchs endothelial dystrophy; fuchs corneal dystrophy
.60{1,2,3,9}; keratoconus
H25.01{1,2,3,9}; cortical cataract
.04{1,2,3,9}; posterior subcapsular cataract
.1{1,2,3,0}; nuclear sclerotic cataract; nuclear sclerosis; nuclear cataract; nuclear sclerosis cataract
.9; age-related cataract; senile cataract
H26.10{1,2,3,9}; traumatic cataract
.49{1,2,3,9}; posterior capsule opacification; secondary cataract; posterior capsule opacity; pco; capsular opacification
.9; cataract; lens opacity
H27.0{1,2,3,0}; aphakia
H35.00; retinopathy
.03{1,2,3,9}; hypertensive retinopathy
.05{1,2,3,9}; choroidal neovascularization
.10{1,2,3,9}; retinopathy of prematurity
.30; macular degeneration; =AMD; =ARMD
.3190; dry macular degeneration; dry amd; nonexudative macular degeneration; dry armd; dry age-related macular degeneration
.32{1,2,3,9}0; wet macular degeneration; wet amd; exudative macular degeneration; neovascular amd; neovascular macular degeneration; neovascular age-related macular degeneration; neurovascular age-related macular degeneration; wet age-related macular degeneration; exudative amd
.34{1,2,3,9}; macular hole
.35{1,2,3,9}; cystoid macular edema; =CME; macular oedema
.369; drusen
.37{1,2,3,9}; epiretinal membrane; macular pucker; =ERM
.469; lattice degeneration
.52; retinitis pigmentosa
.719; central serous chorioretinopathy
.81; macular edema; retinal edema
H40.009; preglaucoma
.00{1,2,3,9}; glaucoma suspect; suspected glaucoma; large cup to disc ratio; increased cup to disc ratio; high cup to disc ratio
.03{1,2,3,9}; narrow angles; anatomical narrow angle
.05{1,2,3,9}; ocular hypertension; elevated intraocular pressure; raised intraocular pressure
.1190; primary open-angle glaucoma; open-angle glaucoma; =POAG
.20X0; narrow angle glaucoma; angle-closure glaucoma
.9; glaucoma
H43.829; vitreomacular traction
H47.20; optic atrophy; optic nerve damage
H49.9; ophthalmoplegia; sixth nerve palsy; third nerve palsy; fourth nerve palsy; cranial nerve palsy
H50.00; esotropia; crossed eyes
.10; exotropia
.43; accommodative esotropia
.9; strabismus
H51.11; convergence insufficiency
H52.0{1,2,3,0}; hyperopia; farsightedness
.1{1,2,3,0}; myopia; nearsightedness
.20{1,2,3,9}; astigmatism
.4; presbyopia
.7; refractive error; nearsighted; farsighted
H53.00{1,2,3,9}; amblyopia; lazy eye
H54.8; legal blindness; blindness; legally blind
H55.00; nystagmus
Q12.0; congenital cataract
# acute-systemic
H05.01{1,2,3,9} !; orbital cellulitis
H15.00{1,2,3,9}; scleritis
H16.00{1,2,3,9}; corneal ulcer
.9; keratitis; corneal infection
H20.9; uveitis; iritis; iridocyclitis
H33.2{1,2,3,0} !; retinal detachment
.30{1,2,3,9}; retinal break
.31{1,2,3,9}; retinal tear
.32{1,2,3,9}; retinal hole
H34.1{1,2,3,0} !; central retinal artery occlusion
.81{1,2,3,9}2; retinal vein occlusion
.81{1,2,3,9}2; central retinal vein occlusion; =CRVO
.83{1,2,3,9}2; branch retinal vein occlusion; =BRVO
.9 !; retinal artery occlusion
H40.21{1,2,3,9} !; acute angle-closure glaucoma; acute glaucoma
H43.1{1,2,3,0}; vitreous hemorrhage
H44.009 !; endophthalmitis
H46.9; optic neuropathy
.9 !; optic neuritis
H47.01{1,2,3,9}; ischemic optic neuropathy
.10 !; papilledema; optic disc edema
H53.13{1,2,3,9} !; sudden visual loss; sudden vision loss; sudden loss of vision; acute vision loss
L03.213; preseptal cellulitis; periorbital cellulitis
# acute
B30.9; viral conjunctivitis; adenoviral conjunctivitis
H04.309; dacryocystitis
.559; nasolacrimal duct obstruction; blocked tear duct; nasolacrimal duct stenosis; dacryostenosis
H10.3{1,2,3,0}; acute conjunctivitis
.9; conjunctivitis; pink eye
H15.10{1,2,3,9}; episcleritis
H16.9; contact lens keratitis; contact lens overwear
H43.81{1,2,3,9}; vitreous detachment
# symptom
H02.9; eyelid lesion; eyelid mass
H04.20{1,2,3,9}; epiphora; watery eyes
H43.39{1,2,3,9}; vitreous floaters; floaters
H53.8; blurred vision; blurry vision
.9; visual disturbance; vision changes; visual changes; visual symptoms; change in vision
H57.1{1,2,3,0}; eye pain; ocular pain; eye discomfort
.89; red eye; eye redness
.89; eye irritation; itchy eyes
# injury
S05.0{1,2,0}XA; corneal abrasion; abrasion of cornea; corneal scratch; scratched cornea
T15.0{1,2,0}XA; corneal foreign body; foreign body of cornea
.9{1,2,0}XA; foreign body in eye; foreign body eye; eye foreign body
# self-limited
H00.019; stye; hordeolum; sty
.19; chalazion; meibomian cyst
H11.3{1,2,3,0}; subconjunctival hemorrhage; subconjunctival bleed
# undiagnosed
H53.40; visual field defect; hemianopsia; hemianopia; visual field loss
H54.7; visual loss; vision loss; loss of vision; decreased vision; visual impairment; low vision; poor vision; decreased visual acuity; decreasing visual acuity
`;
