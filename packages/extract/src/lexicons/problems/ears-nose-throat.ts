/** Ears, nose, throat, voice, allergy. Rows: see `problems.ts` in the folder above. */
export const earsNoseThroat = `
# acute
H60.9{1,2,3,0}; otitis externa; swimmer's ear; external otitis; ear canal infection
H61.009; perichondritis
H65.9{1,2,3,0}; otitis media with effusion; middle ear effusion; =OME; glue ear; fluid in the ears; middle ear fluid; serous otitis
H66.9{1,2,3,0}; otitis media; =AOM; ear infection; bulging drum; bulging eardrum; bulging tympanic membrane; infected ear
H69.9{1,2,3,0}; eustachian tube dysfunction; =ETD; eustachian tube disorder
H73.009; myringitis
H81.1{1,2,3,0}; benign paroxysmal positional vertigo; =BPPV; positional vertigo
.2{1,2,3,0}; vestibular neuritis; vestibular neuronitis
H83.0{1,2,3,9}; labyrinthitis
J01.00; acute maxillary sinusitis
.90; acute sinusitis; acute rhinosinusitis; bacterial sinusitis; acute bacterial rhinosinusitis
J02.0; streptococcal pharyngitis; strep throat; strep pharyngitis; strep tonsillitis
.9; pharyngitis
.9; sore throat; throat infection
J03.90; tonsillitis
J04.0; laryngitis
J06.9; upper respiratory infection; uri; upper respiratory tract infection; =URTI; upper respiratory illness; upper respiratory symptoms; =URI; cold symptoms
J31.0; purulent rhinitis; mucopurulent rhinitis
J32.0; maxillary sinusitis
.1; frontal sinusitis
.4; pansinusitis
.9; sinusitis; sinus infection; rhinosinusitis
J38.4; laryngeal edema
R04.0; epistaxis; nosebleed; nose bleed; nasal bleeding
# chronic
H65.2{1,2,3,0}; chronic serous otitis media
.49{1,2,3,9}; chronic otitis media with effusion
H66.3X{1,2,3,9}; chronic suppurative otitis media
.9{1,2,3,0}; recurrent otitis media; recurrent acute otitis media; recurrent ear infections
.9{1,2,3,0}; chronic otitis media
H71.9{1,2,3,0}; cholesteatoma
H72.9{1,2,3,0}; tympanic membrane perforation; perforated eardrum; perforated tympanic membrane; ruptured eardrum; ruptured tympanic membrane; eardrum perforation
H73.899; tympanic membrane retraction; retracted tympanic membrane
H74.09; tympanosclerosis
H80.90; otosclerosis
H81.0{1,2,3,9}; meniere disease; meniere's
H83.2X{1,2,3,9}; vestibular dysfunction; vestibulopathy; vestibular hypofunction
H90.2; conductive hearing loss
.5; sensorineural hearing loss; =SNHL; sensorineural deafness; sensorineural hearing impairment
H91.1{1,2,3,0}; presbycusis
.9{1,2,3,0}; hearing loss; decreased hearing; hard of hearing; hearing impairment; hearing difficulty; hearing problems; deafness; hearing deficit
H93.1{1,2,3,9}; tinnitus; ringing in ears; ringing in the ears; ear ringing
J03.91; recurrent tonsillitis; recurrent acute tonsillitis; recurrent sore throats; frequent tonsillitis
J30.0; vasomotor rhinitis; nonallergic rhinitis
.1; pollen allergy; hay fever; hayfever
.2; seasonal allergic rhinitis; seasonal allergy; fall allergies; spring allergies
.9; allergic rhinitis; nasal allergies; allergic rhinosinusitis; perennial rhinitis
.9; environmental allergies; dust allergy; allergies; allergy symptoms
J31.0; rhinitis
.0; chronic rhinitis
.0; atrophic rhinitis
.0; rhinitis medicamentosa
J32.0; chronic maxillary sinusitis
.2; chronic ethmoid sinusitis
.4; chronic pansinusitis
.9; chronic sinusitis; chronic rhinosinusitis; chronic sinus infections
.9; recurrent sinusitis
J33.9; nasal polyps; nasal polyposis; sinonasal polyposis; nasal polyp
J34.1; retention cyst of maxillary sinus; mucous retention cyst
.1; mucocele
.2; deviated nasal septum; deviated septum; septal deviation; nasoseptal deviation
.3; turbinate hypertrophy; enlarged turbinates; hypertrophied turbinates; turbinate hyperplasia
.829; nasal valve collapse
.89; nasal septal perforation; septal perforation; septum perforation
.9; sinus disease
J35.01; chronic tonsillitis
.02; adenoiditis
.03; chronic adenotonsillitis; adenotonsillitis
.1; tonsillar hypertrophy; enlarged tonsils; tonsil hypertrophy
.2; adenoid hypertrophy; enlarged adenoids
.3; adenotonsillar hypertrophy; tonsil and adenoid hypertrophy; adenotonsillar hyperplasia; adenoid hyperplasia; hypertrophy of tonsils
.8; tonsil stones; tonsil stone; tonsillolith
J37.0; chronic laryngitis
J38.00; vocal cord paralysis; vocal cord paresis; vocal fold paralysis
.1; vocal cord polyp; laryngeal polyp
.2; vocal cord nodule; vocal nodules
.3; vocal cord lesion; laryngeal lesion
.3; vocal cord dysfunction
.4; vocal fold edema; reinke edema
.6; subglottic stenosis; laryngeal stenosis
J39.8; tracheal stenosis
Q18.0; branchial cleft cyst
Q31.5; laryngomalacia
Q35.9; cleft palate
Q36.9; cleft lip
Q38.1; ankyloglossia; tongue tie
Q89.2; thyroglossal duct cyst
R49.0; muscle tension dysphonia
T78.40XA; allergy evaluation
Z91.010; peanut allergy
.0110; milk allergy
.0120; egg allergy
.013; shellfish allergy; seafood allergy
.018; food allergy; nut allergy
# acute-systemic
H60.2{1,2,3,0}; malignant otitis externa
H70.90; mastoiditis
H91.2{1,2,3,0}; sudden hearing loss; sudden sensorineural hearing loss
J04.30 !; supraglottitis
J34.89; nasal septal hematoma
J36; peritonsillar abscess; quinsy
J39.0 !; retropharyngeal abscess
.0 !; parapharyngeal abscess
K12.2 !; ludwig angina
R09.2 !; respiratory arrest
# self-limited
H61.2{1,2,3,0}; cerumen impaction; impacted cerumen; ear wax; wax impaction; earwax; cerumenosis; impacted wax; excess cerumen
J00; common cold; head cold; a cold; nasopharyngitis; coryza; acute rhinitis; viral rhinitis
R19.6; halitosis
# symptom
H92.0{1,2,3,9}; ear pain; otalgia; earache; ear ache
.1{1,2,3,0}; ear drainage; otorrhea; ear discharge
J34.89; sinus pain
.89; rhinorrhea; runny nose; nasal drainage; nasal discharge
.89; nasal dryness; dry nose
K14.6; sore tongue
R09.81; sinus congestion; sinus symptoms
.81; sinus pressure
.82; postnasal drip; postnasal drainage; post-nasal drip
.89; throat clearing
.89; chest congestion
.A2; globus sensation; globus; lump in throat; lump in the throat
R22.0; facial swelling; swelling of face
R49.0; hoarseness; dysphonia; hoarse
.9; voice change
R51.9; facial pain
R68.84; jaw pain
# injury
T17.1XXA; nasal foreign body; foreign body in nose
T18.108A; esophageal foreign body
.128A; food impaction; food bolus
.9XXA; foreign body ingestion; swallowed foreign body; ingested foreign body; foreign body ingested; coin ingestion; swallowed coin
# status
Z88.0; penicillin allergy; allergy to penicillin
.9; drug allergy status; medication allergies
Z91.89; aspiration risk; risk for aspiration
# undiagnosed
R09.89; carotid bruit
R22.0; scalp mass; lump on scalp
.0; facial mass
.1; neck mass; neck lump; neck swelling; cervical mass; lump in neck; mass in the neck; lump in the neck
`;
