/** Ears, nose, throat, voice, allergy. Rows: see `problems.ts` in the folder above. */
export const earsNoseThroat = `
# acute
J31.0; purulent rhinitis; mucopurulent rhinitis
H66.9{1,2,3,0}; otitis media; =AOM; ear infection; bilateral otitis media; bulging drum; bulging eardrum; bulging tympanic membrane; infected ear
H65.9{1,2,3,0}; otitis media with effusion; middle ear effusion; =OME; glue ear; fluid in ears; fluid in the ears; middle ear fluid; serous otitis; fluid behind the ear drum
H60.9{1,2,3,0}; otitis externa; swimmer's ear; external otitis; ear canal infection
H69.9{1,2,3,0}; eustachian tube dysfunction; =ETD; eustachian tube disorder
H81.1{1,2,3,0}; benign paroxysmal positional vertigo; =BPPV; positional vertigo
H81.2{1,2,3,0}; vestibular neuritis; vestibular neuronitis
H83.0{1,2,3,9}; labyrinthitis
J06.9; upper respiratory infection; uri; upper respiratory tract infection; =URTI; upper respiratory illness; upper respiratory symptoms; =URI; viral respiratory infection; cold symptoms
J02.9; pharyngitis
J02.9; sore throat; throat infection
J02.0; streptococcal pharyngitis; strep throat; strep pharyngitis; streptococcal sore throat; strep tonsillitis
J03.90; tonsillitis
J03.90; acute tonsillitis
J04.0; laryngitis
J32.9; sinusitis; sinus infection; rhinosinusitis
J01.90; acute sinusitis; acute rhinosinusitis; bacterial sinusitis; acute bacterial rhinosinusitis
J32.0; maxillary sinusitis
J32.4; pansinusitis
J32.1; frontal sinusitis
J01.00; acute maxillary sinusitis
R04.0; epistaxis; nosebleed; nose bleed; recurrent epistaxis; nasal bleeding
# chronic
H66.9{1,2,3,0}; recurrent otitis media; recurrent acute otitis media; recurrent ear infections
H66.3X{1,2,3,9}; chronic suppurative otitis media
H66.9{1,2,3,0}; chronic otitis media
H65.2{1,2,3,0}; chronic serous otitis media; chronic middle ear effusion
H65.49{1,2,3,9}; chronic otitis media with effusion
H71.9{1,2,3,0}; cholesteatoma
H72.9{1,2,3,0}; tympanic membrane perforation; perforated eardrum; perforated tympanic membrane; ruptured eardrum; ruptured tympanic membrane; eardrum perforation
H91.9{1,2,3,0}; hearing loss; decreased hearing; hard of hearing; hearing impairment; hearing difficulty; hearing problems; deafness; hearing deficit
H91.1{1,2,3,0}; presbycusis
H90.5; sensorineural hearing loss; =SNHL; sensorineural deafness; sensorineural hearing impairment
H90.2; conductive hearing loss
H93.1{1,2,3,9}; tinnitus; ringing in ears; ringing in the ears; ear ringing
H81.0{1,2,3,9}; meniere disease; meniere's
H83.2X{1,2,3,9}; vestibular dysfunction; vestibulopathy; vestibular hypofunction
J03.91; recurrent tonsillitis; recurrent acute tonsillitis; recurrent sore throats; frequent tonsillitis
J35.01; chronic tonsillitis
J35.03; chronic adenotonsillitis; adenotonsillitis; chronic tonsillitis and adenoiditis
J35.8; tonsil stones; tonsil stone; tonsillolith
J35.1; tonsillar hypertrophy; enlarged tonsils; tonsil hypertrophy
J35.3; adenotonsillar hypertrophy; adenoid and tonsil hypertrophy; tonsil and adenoid hypertrophy; adenotonsillar hyperplasia; adenoid hyperplasia; hypertrophy of tonsils
J35.2; adenoid hypertrophy; enlarged adenoids
J35.02; adenoiditis
R49.0; muscle tension dysphonia
J38.2; vocal cord nodule; vocal nodules
J38.1; vocal cord polyp; laryngeal polyp
J38.3; vocal cord lesion; laryngeal lesion; vocal fold lesion; vocal cord mass; vocal cord leukoplakia
J38.00; vocal cord paralysis; vocal cord paresis; vocal fold paralysis
J38.3; vocal cord dysfunction
Q31.5; laryngomalacia
J38.6; subglottic stenosis; laryngeal stenosis
J32.9; chronic sinusitis; chronic rhinosinusitis; chronic sinus infections
J34.9; sinus disease
J32.9; recurrent sinusitis
J32.2; chronic ethmoid sinusitis
J32.0; chronic maxillary sinusitis
J32.4; chronic pansinusitis
J30.9; allergic rhinitis; nasal allergies; allergic rhinosinusitis; perennial rhinitis
J30.9; environmental allergies; dust allergy; allergies; allergy symptoms
J30.1; pollen allergy; hay fever; hayfever
J30.2; seasonal allergic rhinitis; seasonal allergy; fall allergies; spring allergies
J31.0; rhinitis
J30.0; vasomotor rhinitis; nonallergic rhinitis
J31.0; chronic rhinitis
J31.0; atrophic rhinitis
J31.0; rhinitis medicamentosa
J33.9; nasal polyps; nasal polyposis; sinonasal polyposis; nasal polyp
J34.2; deviated nasal septum; deviated septum; septal deviation; nasoseptal deviation
J34.89; nasal septal perforation; septal perforation; septum perforation; perforation of nasal septum
J34.3; turbinate hypertrophy; enlarged turbinates; hypertrophied turbinates; turbinate hyperplasia
J34.829; nasal valve collapse
Z91.018; food allergy; nut allergy
Z91.013; shellfish allergy; seafood allergy
Z91.0120; egg allergy
Z91.0110; milk allergy
Z91.010; peanut allergy
T78.40XA; allergy evaluation
T78.40XA; allergic disorder; allergic disease
Q18.0; branchial cleft cyst
Q89.2; thyroglossal duct cyst
Q38.1; ankyloglossia; tongue tie
Q35.9; cleft palate
Q36.9; cleft lip
K13.79; velopharyngeal insufficiency
H74.09; tympanosclerosis
# acute-systemic
H60.2{1,2,3,0}; malignant otitis externa
H70.90; mastoiditis
H91.2{1,2,3,0}; sudden hearing loss; sudden sensorineural hearing loss
J36; peritonsillar abscess; quinsy
J39.0 !; retropharyngeal abscess
J39.0 !; parapharyngeal abscess
K12.2 !; ludwig angina
# self-limited
H61.2{1,2,3,0}; cerumen impaction; impacted cerumen; ear wax; wax impaction; earwax; cerumenosis; impacted wax; excess cerumen
J00; common cold; head cold; a cold; nasopharyngitis; coryza; acute rhinitis; viral rhinitis
R19.6; halitosis
# symptom
H92.0{1,2,3,9}; ear pain; otalgia; earache; ear ache
H92.1{1,2,3,0}; ear drainage; otorrhea; ear discharge
R49.0; hoarseness; dysphonia; hoarse
R49.9; voice change
R09.81; sinus congestion; sinus symptoms
R09.81; sinus pressure
R51.9; sinus headache
J34.89; sinus pain
J34.89; rhinorrhea; runny nose; nasal drainage; nasal discharge
J34.89; nasal dryness; dry nose
R09.82; postnasal drip; postnasal drainage; post-nasal drip
R09.89; throat clearing
R09.89; chest congestion
R09.A2; globus sensation; globus; lump in throat; foreign body sensation in throat; swallowing foreign body sensation; lump in the throat
R22.0; facial swelling; swelling of face
R22.0; jaw swelling
R51.9; facial pain
R68.84; jaw pain
R06.83; snoring with sleep-disordered breathing
K14.6; sore tongue
# injury
T17.1XXA; nasal foreign body; foreign body in nose
T16.{1,2,9}XXA; ear foreign body; foreign body in ear; foreign body of ear
T18.108A; esophageal foreign body
T18.128A; food impaction; food bolus
T18.9XXA; foreign body ingestion; swallowed foreign body; ingested foreign body; foreign body ingested; coin ingestion; swallowed coin
# status
Z88.9; drug allergy status; medication allergies
Z88.0; penicillin allergy; allergy to penicillin
# undiagnosed
R22.1; neck mass; neck lump; neck swelling; mass of neck; cervical mass; lump in neck; mass in the neck; lump in the neck
R22.0; scalp mass; lump on scalp
R22.0; facial mass
`;
