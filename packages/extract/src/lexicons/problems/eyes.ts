/** Eyes. Rows: see `problems.ts` in the folder above. */
export const eyes = `
# chronic
H26.9; cataract; lens opacity; visually significant cataract
H25.9; age-related cataract; senile cataract
H25.1{1,2,3,0}; nuclear sclerotic cataract; nuclear sclerosis; nuclear cataract; nuclear sclerosis cataract
H25.04{1,2,3,9}; posterior subcapsular cataract
H26.49{1,2,3,9}; posterior capsule opacification; secondary cataract; posterior capsule opacity; pco; capsular opacification
H40.9; glaucoma
H40.1190; primary open-angle glaucoma; open-angle glaucoma; =POAG
H40.00{1,2,3,9}; glaucoma suspect; suspected glaucoma; large cup to disc ratio; increased cup to disc ratio; high cup to disc ratio
H40.05{1,2,3,9}; ocular hypertension; elevated intraocular pressure; raised intraocular pressure
H40.03{1,2,3,9}; narrow angles; anatomical narrow angle
H40.20X0; narrow angle glaucoma; angle-closure glaucoma
H35.30; macular degeneration; =AMD; =ARMD
H35.3190; dry macular degeneration; dry amd; nonexudative macular degeneration; dry armd; dry age-related macular degeneration
H35.32{1,2,3,9}0; wet macular degeneration; wet amd; exudative macular degeneration; neovascular amd; neovascular macular degeneration; neovascular age-related macular degeneration; neurovascular age-related macular degeneration; wet age-related macular degeneration; exudative amd
H35.05{1,2,3,9}; choroidal neovascularization
H35.00; retinopathy
H35.03{1,2,3,9}; hypertensive retinopathy
H35.37{1,2,3,9}; epiretinal membrane; macular pucker; =ERM
H35.34{1,2,3,9}; macular hole
H35.81; macular edema; retinal edema
H35.35{1,2,3,9}; cystoid macular edema; =CME; macular oedema
H35.52; retinitis pigmentosa
H35.10{1,2,3,9}; retinopathy of prematurity
H18.60{1,2,3,9}; keratoconus
H18.51{1,2,3,9}; fuchs dystrophy; fuchs endothelial dystrophy; fuchs corneal dystrophy
H18.50{1,2,3,9}; corneal dystrophy
H10.45; allergic conjunctivitis
H11.00{1,2,3,9}; pterygium
H11.15{1,2,3,9}; pinguecula
H01.009; blepharitis
H02.889; meibomian gland dysfunction; meibomitis
H04.12{1,2,3,9}; dry eye syndrome; dry eye; keratoconjunctivitis sicca
H02.40{1,2,3,9}; ptosis; blepharoptosis; drooping eyelid
H02.839; dermatochalasis
H02.009; entropion
H02.109; ectropion
H50.9; strabismus
H50.00; esotropia; crossed eyes; esotropia bilateral
H50.43; accommodative esotropia
H50.10; exotropia
H53.00{1,2,3,9}; amblyopia; lazy eye
H52.1{1,2,3,0}; myopia; nearsightedness
H52.0{1,2,3,0}; hyperopia; farsightedness
H52.20{1,2,3,9}; astigmatism
H52.4; presbyopia
H52.7; refractive error; nearsighted; farsighted
H54.8; legal blindness; blindness; legally blind
H17.9; corneal scar; corneal opacity
H55.00; nystagmus
E05.00; thyroid eye disease; graves ophthalmopathy; thyroid ophthalmopathy
H25.01{1,2,3,9}; cortical cataract; cortical age-related cataract
Q12.0; congenital cataract
H26.10{1,2,3,9}; traumatic cataract
H26.3{1,2,3,0}; steroid-induced cataract; drug-induced cataract
# acute-systemic
H40.21{1,2,3,9} !; acute angle-closure glaucoma; acute glaucoma
H33.2{1,2,3,0} !; retinal detachment
H33.31{1,2,3,9}; retinal tear
H33.30{1,2,3,9}; retinal break
H33.32{1,2,3,9}; retinal hole
H34.81{1,2,3,9}2; retinal vein occlusion
H34.81{1,2,3,9}2; central retinal vein occlusion; =CRVO
H34.83{1,2,3,9}2; branch retinal vein occlusion; =BRVO
H34.1{1,2,3,0} !; central retinal artery occlusion
H34.9 !; retinal artery occlusion
H43.1{1,2,3,0}; vitreous hemorrhage
H46.9 !; optic neuritis
H46.9; optic neuropathy
H47.01{1,2,3,9}; ischemic optic neuropathy
H47.10 !; papilledema; optic disc edema
H20.9; uveitis; iritis; iridocyclitis
H15.00{1,2,3,9}; scleritis
H16.9; keratitis; corneal infection
H16.00{1,2,3,9}; corneal ulcer
H05.01{1,2,3,9} !; orbital cellulitis
L03.213; preseptal cellulitis; periorbital cellulitis
H53.13{1,2,3,9} !; sudden visual loss; sudden vision loss; sudden loss of vision; acute vision loss
# acute
H43.81{1,2,3,9}; vitreous detachment
H15.10{1,2,3,9}; episcleritis
H10.9; conjunctivitis; pink eye; conjunctivitis bilateral
-; eye infection
H10.029; bacterial conjunctivitis; mucopurulent conjunctivitis
H10.3{1,2,3,0}; acute conjunctivitis
B30.9; viral conjunctivitis; adenoviral conjunctivitis
H04.559; nasolacrimal duct obstruction; blocked tear duct; nasolacrimal duct stenosis; dacryostenosis
H04.309; dacryocystitis
# symptom
H43.39{1,2,3,9}; vitreous floaters; floaters
H04.20{1,2,3,9}; epiphora; watery eyes
H02.9; eyelid lesion; eyelid mass
H53.8; blurred vision; blurry vision
H53.9; visual disturbance; vision changes; visual changes; visual symptoms; change in vision
H57.1{1,2,3,0}; eye pain; ocular pain; eye discomfort
H57.89; red eye; eye redness
H57.89; eye irritation; itchy eyes
# injury
S05.0{1,2,0}XA; corneal abrasion; abrasion of cornea; corneal scratch; scratched cornea
T15.0{1,2,0}XA; corneal foreign body; foreign body of cornea
T15.9{1,2,0}XA; foreign body in eye; foreign body eye; eye foreign body
# self-limited
H11.3{1,2,3,0}; subconjunctival hemorrhage; subconjunctival bleed; burst blood vessel in the eye
H00.019; stye; hordeolum; sty
H00.19; chalazion; meibomian cyst
# undiagnosed
H54.7; visual loss; vision loss; loss of vision; decreased vision; visual impairment; low vision; poor vision; decreased visual acuity; decreasing visual acuity
H53.40; visual field defect; hemianopsia; hemianopia; visual field loss
`;
