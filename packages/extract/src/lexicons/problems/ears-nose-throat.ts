/** Ears, nose, throat, voice, allergy. Columns: see `problems.ts` in the folder above. */
export const earsNoseThroat = `
otitis media | H66.9{1,2,3,0} | acute | acute otitis media; =AOM; ear infection; ear infections; middle ear infection; bilateral otitis media; acute ear infection
recurrent otitis media | H66.9{1,2,3,0} | chronic | recurrent acute otitis media; chronic otitis media; recurrent ear infections; chronic suppurative otitis media
otitis media with effusion | H65.9{1,2,3,0} | acute | serous otitis media; middle ear effusion; =OME; chronic otitis media with effusion; glue ear; fluid in ears; fluid in the ears; middle ear fluid; chronic serous otitis media
otitis externa | H60.9{1,2,3,0} | acute | swimmer's ear; acute otitis externa; external otitis; ear canal infection
malignant otitis externa | H60.2{1,2,3,0} | acute-systemic
mastoiditis | H70.90 | acute-systemic | acute mastoiditis
cholesteatoma | H71.9{1,2,3,0} | chronic
tympanic membrane perforation | H72.9{1,2,3,0} | chronic | perforated eardrum; perforated tympanic membrane; ruptured eardrum; ruptured tympanic membrane; eardrum perforation
eustachian tube dysfunction | H69.9{1,2,3,0} | acute | =ETD; eustachian tube disorder
cerumen impaction | H61.2{1,2,3,0} | self-limited | impacted cerumen; ear wax; wax impaction; earwax; cerumenosis; impacted wax; excess cerumen
ear pain | H92.0{1,2,3,9} | symptom | otalgia; earache; ear ache
ear drainage | H92.1{1,2,3,0} | symptom | otorrhea; ear discharge
hearing loss | H91.9{1,2,3,0} | chronic | decreased hearing; hard of hearing; hearing impairment; hearing difficulty; hearing problems; deafness; presbycusis; hearing deficit
sensorineural hearing loss | H90.5 | chronic | =SNHL; sensorineural deafness; sensorineural hearing impairment
conductive hearing loss | H90.2 | chronic
sudden hearing loss | H91.2{1,2,3,0} | acute-systemic | sudden sensorineural hearing loss
tinnitus | H93.1{1,2,3,9} | chronic | ringing in ears; ringing in the ears; ear ringing
benign paroxysmal positional vertigo | H81.1{1,2,3,0} | acute | =BPPV; benign positional vertigo; positional vertigo
meniere disease | H81.0{1,2,3,9} | chronic | meniere's disease; menieres; meniere's
vestibular neuritis | H81.2{1,2,3,0} | acute | labyrinthitis; vestibular dysfunction; vestibulopathy; vestibular neuronitis
upper respiratory infection | J06.9 | acute | uri; common cold; viral uri; head cold; upper respiratory tract infection; =URTI; viral upper respiratory infection; viral upper respiratory tract infection; cold symptoms; upper respiratory illness; upper respiratory symptoms; =URI; viral respiratory infection; a cold
acute nasopharyngitis | J00 | self-limited | nasopharyngitis; coryza
pharyngitis | J02.9 | acute | acute pharyngitis; sore throat; viral pharyngitis; exudative pharyngitis; throat infection; throat pain
streptococcal pharyngitis | J02.0 | acute | strep throat; strep pharyngitis; streptococcal sore throat; strep tonsillitis
tonsillitis | J03.90 | acute | acute tonsillitis; exudative tonsillitis
recurrent tonsillitis | J03.91 | chronic | recurrent acute tonsillitis
chronic tonsillitis | J35.01 | chronic | chronic adenotonsillitis; adenotonsillitis; chronic tonsillitis and adenoiditis; tonsilloliths; tonsil stones
tonsillar hypertrophy | J35.1 | chronic | enlarged tonsils; tonsil hypertrophy
adenotonsillar hypertrophy | J35.3 | chronic | adenoid and tonsil hypertrophy; tonsil and adenoid hypertrophy; adenotonsillar hyperplasia; hypertrophy of tonsils and adenoids
adenoid hypertrophy | J35.2 | chronic | enlarged adenoids; adenoiditis
peritonsillar abscess | J36 | acute-systemic | quinsy
retropharyngeal abscess | J39.0 ! | acute-systemic | parapharyngeal abscess
ludwig angina | K12.2 ! | acute-systemic
laryngitis | J04.0 | acute | acute laryngitis; viral laryngitis
hoarseness | R49.0 | symptom | dysphonia; hoarse voice; voice change; voice changes; muscle tension dysphonia; hoarse
vocal cord nodule | J38.2 | chronic | vocal cord nodules; vocal nodules
vocal cord polyp | J38.1 | chronic | vocal cord lesion; laryngeal lesion; laryngeal polyp
vocal cord paralysis | J38.00 | chronic | vocal cord paresis; vocal fold paralysis; vocal cord dysfunction
laryngomalacia | Q31.5 | chronic
subglottic stenosis | J38.6 | chronic | laryngeal stenosis; tracheal stenosis
sinusitis | J01.90 | acute | acute sinusitis; sinus infection; rhinosinusitis; acute bacterial sinusitis; maxillary sinusitis; frontal sinusitis; pansinusitis; acute maxillary sinusitis; acute rhinosinusitis
chronic sinusitis | J32.9 | chronic | chronic rhinosinusitis; recurrent sinusitis; chronic pansinusitis; chronic maxillary sinusitis; chronic ethmoid sinusitis; chronic sinus infections; sinus disease
sinus congestion | R09.81 | symptom | sinus pressure; sinus symptoms
sinus headache | R51.9 | symptom | sinus pain
allergic rhinitis | J30.9 | chronic | hay fever; hayfever; seasonal allergies; seasonal allergic rhinitis; environmental allergies; perennial allergic rhinitis; nasal allergies; allergies; environmental inhalant allergies; inhalant allergies; rhinitis; pollen allergy; dust allergy; seasonal allergy; allergy symptoms; allergic rhinosinusitis; fall allergies; spring allergies; perennial rhinitis
vasomotor rhinitis | J30.0 | chronic | nonallergic rhinitis
chronic rhinitis | J31.0 | chronic | rhinitis medicamentosa; atrophic rhinitis
nasal polyps | J33.9 | chronic | nasal polyposis; sinonasal polyposis; nasal polyp
deviated nasal septum | J34.2 | chronic | deviated septum; septal deviation; nasal septal deviation; nasoseptal deviation
nasal septal perforation | J34.89 | chronic | septal perforation; septum perforation; perforation of nasal septum; nasal dryness; rhinorrhea; runny nose; nasal drainage
turbinate hypertrophy | J34.3 | chronic | enlarged turbinates; inferior turbinate hypertrophy; hypertrophied turbinates
nasal valve collapse | J34.829 | chronic
epistaxis | R04.0 | acute | nosebleed; nose bleed; nosebleeds; recurrent epistaxis; nasal bleeding; nose bleeds
postnasal drip | R09.82 | symptom | post nasal drip; postnasal drainage; post-nasal drip
throat clearing | R09.89 | symptom | globus; globus sensation; lump in throat; foreign body sensation in throat; chest congestion
nasal foreign body | T17.1XXA | injury | foreign body in nose
ear foreign body | T16.{1,2,9}XXA | injury | foreign body in ear; foreign body of ear
esophageal foreign body | T18.108A | injury | foreign body ingestion; swallowed foreign body; food impaction; food bolus impaction
food allergy | Z91.018 | chronic | food allergies; peanut allergy; milk allergy; egg allergy; nut allergy; shellfish allergy
drug allergy status | Z88.9 | status | medication allergies; penicillin allergy
allergy evaluation | T78.40XA | chronic | allergic disorder; allergic disease
neck mass | R22.1 | undiagnosed | neck lump; neck swelling; mass of neck; cervical mass; lump in neck; mass in the neck; lump in the neck
branchial cleft cyst | Q18.0 | chronic | thyroglossal duct cyst
facial swelling | R22.0 | symptom | facial mass; swelling of face; jaw swelling; scalp mass
ankyloglossia | Q38.1 | chronic | tongue tie
cleft palate | Q35.9 | chronic | cleft lip
velopharyngeal insufficiency | K13.79 | chronic
facial pain | R68.84 | symptom | jaw pain
snoring with sleep-disordered breathing | R06.83 | symptom
sore tongue | K14.6 | symptom
halitosis | R19.6 | self-limited
`;
