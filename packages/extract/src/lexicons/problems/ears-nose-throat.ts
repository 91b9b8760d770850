/** Ears, nose, throat, voice, allergy. Columns: see `problems.ts` in the folder above. */
export const earsNoseThroat = `
otitis media | H66.9{1,2,3,0} | acute | =AOM; ear infection; bilateral otitis media
recurrent otitis media | H66.9{1,2,3,0} | chronic | recurrent acute otitis media; recurrent ear infections
chronic suppurative otitis media | H66.3X{1,2,3,9} | chronic
chronic otitis media | H66.9{1,2,3,0} | chronic
otitis media with effusion | H65.9{1,2,3,0} | acute | middle ear effusion; =OME; glue ear; fluid in ears; fluid in the ears; middle ear fluid; serous otitis; fluid behind the ear drum
chronic serous otitis media | H65.2{1,2,3,0} | chronic | chronic middle ear effusion
chronic otitis media with effusion | H65.49{1,2,3,9} | chronic
otitis externa | H60.9{1,2,3,0} | acute | swimmer's ear; external otitis; ear canal infection
malignant otitis externa | H60.2{1,2,3,0} | acute-systemic
mastoiditis | H70.90 | acute-systemic
cholesteatoma | H71.9{1,2,3,0} | chronic
tympanic membrane perforation | H72.9{1,2,3,0} | chronic | perforated eardrum; perforated tympanic membrane; ruptured eardrum; ruptured tympanic membrane; eardrum perforation
eustachian tube dysfunction | H69.9{1,2,3,0} | acute | =ETD; eustachian tube disorder
cerumen impaction | H61.2{1,2,3,0} | self-limited | impacted cerumen; ear wax; wax impaction; earwax; cerumenosis; impacted wax; excess cerumen
ear pain | H92.0{1,2,3,9} | symptom | otalgia; earache; ear ache
ear drainage | H92.1{1,2,3,0} | symptom | otorrhea; ear discharge
hearing loss | H91.9{1,2,3,0} | chronic | decreased hearing; hard of hearing; hearing impairment; hearing difficulty; hearing problems; deafness; hearing deficit
presbycusis | H91.1{1,2,3,0} | chronic
sensorineural hearing loss | H90.5 | chronic | =SNHL; sensorineural deafness; sensorineural hearing impairment
conductive hearing loss | H90.2 | chronic
sudden hearing loss | H91.2{1,2,3,0} | acute-systemic | sudden sensorineural hearing loss
tinnitus | H93.1{1,2,3,9} | chronic | ringing in ears; ringing in the ears; ear ringing
benign paroxysmal positional vertigo | H81.1{1,2,3,0} | acute | =BPPV; positional vertigo
meniere disease | H81.0{1,2,3,9} | chronic | meniere's
vestibular neuritis | H81.2{1,2,3,0} | acute | vestibular neuronitis
vestibular dysfunction | H83.2X{1,2,3,9} | chronic | vestibulopathy; vestibular hypofunction
labyrinthitis | H83.0{1,2,3,9} | acute
upper respiratory infection | J06.9 | acute | uri; upper respiratory tract infection; =URTI; upper respiratory illness; upper respiratory symptoms; =URI; viral respiratory infection; cold symptoms
common cold | J00 | self-limited | head cold; a cold; nasopharyngitis; coryza
pharyngitis | J02.9 | acute
sore throat | J02.9 | acute | throat infection
streptococcal pharyngitis | J02.0 | acute | strep throat; strep pharyngitis; streptococcal sore throat; strep tonsillitis
tonsillitis | J03.90 | acute
acute tonsillitis | J03.90 | acute
recurrent tonsillitis | J03.91 | chronic | recurrent acute tonsillitis; recurrent sore throats; frequent tonsillitis
chronic tonsillitis | J35.01 | chronic
chronic adenotonsillitis | J35.03 | chronic | adenotonsillitis; chronic tonsillitis and adenoiditis
tonsil stones | J35.8 | chronic | tonsil stone; tonsillolith
tonsillar hypertrophy | J35.1 | chronic | enlarged tonsils; tonsil hypertrophy
adenotonsillar hypertrophy | J35.3 | chronic | adenoid and tonsil hypertrophy; tonsil and adenoid hypertrophy; adenotonsillar hyperplasia; adenoid hyperplasia; hypertrophy of tonsils
adenoid hypertrophy | J35.2 | chronic | enlarged adenoids
adenoiditis | J35.02 | chronic
peritonsillar abscess | J36 | acute-systemic | quinsy
retropharyngeal abscess | J39.0 ! | acute-systemic
parapharyngeal abscess | J39.0 ! | acute-systemic
ludwig angina | K12.2 ! | acute-systemic
laryngitis | J04.0 | acute
hoarseness | R49.0 | symptom | dysphonia; hoarse
muscle tension dysphonia | R49.0 | chronic
voice change | R49.9 | symptom
vocal cord nodule | J38.2 | chronic | vocal nodules
vocal cord polyp | J38.1 | chronic | laryngeal polyp
vocal cord lesion | J38.3 | chronic | laryngeal lesion; vocal fold lesion; vocal cord mass; vocal cord leukoplakia
vocal cord paralysis | J38.00 | chronic | vocal cord paresis; vocal fold paralysis
vocal cord dysfunction | J38.3 | chronic
laryngomalacia | Q31.5 | chronic
subglottic stenosis | J38.6 | chronic | laryngeal stenosis
sinusitis | J32.9 | acute | sinus infection; rhinosinusitis
acute sinusitis | J01.90 | acute | acute rhinosinusitis; bacterial sinusitis; acute bacterial rhinosinusitis
maxillary sinusitis | J32.0 | acute
pansinusitis | J32.4 | acute
frontal sinusitis | J32.1 | acute
acute maxillary sinusitis | J01.00 | acute
chronic sinusitis | J32.9 | chronic | chronic rhinosinusitis; chronic sinus infections
sinus disease | J34.9 | chronic
recurrent sinusitis | J32.9 | chronic
chronic ethmoid sinusitis | J32.2 | chronic
chronic maxillary sinusitis | J32.0 | chronic
chronic pansinusitis | J32.4 | chronic
sinus congestion | R09.81 | symptom | sinus symptoms
sinus pressure | R09.81 | symptom
sinus headache | R51.9 | symptom
sinus pain | J34.89 | symptom
allergic rhinitis | J30.9 | chronic | nasal allergies; allergic rhinosinusitis; perennial rhinitis
environmental allergies | J30.9 | chronic | dust allergy; allergies; allergy symptoms
pollen allergy | J30.1 | chronic | hay fever; hayfever
seasonal allergic rhinitis | J30.2 | chronic | seasonal allergy; fall allergies; spring allergies
rhinitis | J31.0 | chronic
vasomotor rhinitis | J30.0 | chronic | nonallergic rhinitis
chronic rhinitis | J31.0 | chronic
atrophic rhinitis | J31.0 | chronic
rhinitis medicamentosa | J31.0 | chronic
nasal polyps | J33.9 | chronic | nasal polyposis; sinonasal polyposis; nasal polyp
deviated nasal septum | J34.2 | chronic | deviated septum; septal deviation; nasoseptal deviation
nasal septal perforation | J34.89 | chronic | septal perforation; septum perforation; perforation of nasal septum
rhinorrhea | J34.89 | symptom | runny nose; nasal drainage; nasal discharge
nasal dryness | J34.89 | symptom | dry nose
turbinate hypertrophy | J34.3 | chronic | enlarged turbinates; hypertrophied turbinates; turbinate hyperplasia
nasal valve collapse | J34.829 | chronic
epistaxis | R04.0 | acute | nosebleed; nose bleed; recurrent epistaxis; nasal bleeding
postnasal drip | R09.82 | symptom | postnasal drainage; post-nasal drip
throat clearing | R09.89 | symptom
chest congestion | R09.89 | symptom
globus sensation | R09.A2 | symptom | globus; lump in throat; foreign body sensation in throat; swallowing foreign body sensation; lump in the throat
nasal foreign body | T17.1XXA | injury | foreign body in nose
ear foreign body | T16.{1,2,9}XXA | injury | foreign body in ear; foreign body of ear
esophageal foreign body | T18.108A | injury
food impaction | T18.128A | injury | food bolus
foreign body ingestion | T18.9XXA | injury | swallowed foreign body; ingested foreign body; foreign body ingested; coin ingestion; swallowed coin
food allergy | Z91.018 | chronic | nut allergy
shellfish allergy | Z91.013 | chronic | seafood allergy
egg allergy | Z91.0120 | chronic
milk allergy | Z91.0110 | chronic
peanut allergy | Z91.010 | chronic
drug allergy status | Z88.9 | status | medication allergies
penicillin allergy | Z88.0 | status | allergy to penicillin
allergy evaluation | T78.40XA | chronic
allergic disorder | T78.40XA | chronic | allergic disease
neck mass | R22.1 | undiagnosed | neck lump; neck swelling; mass of neck; cervical mass; lump in neck; mass in the neck; lump in the neck
branchial cleft cyst | Q18.0 | chronic
thyroglossal duct cyst | Q89.2 | chronic
facial swelling | R22.0 | symptom | swelling of face
jaw swelling | R22.0 | symptom
scalp mass | R22.0 | undiagnosed | lump on scalp
facial mass | R22.0 | undiagnosed
ankyloglossia | Q38.1 | chronic | tongue tie
cleft palate | Q35.9 | chronic
cleft lip | Q36.9 | chronic
velopharyngeal insufficiency | K13.79 | chronic
facial pain | R51.9 | symptom
jaw pain | R68.84 | symptom
snoring with sleep-disordered breathing | R06.83 | symptom
sore tongue | K14.6 | symptom
halitosis | R19.6 | self-limited
tympanosclerosis | H74.09 | chronic
`;
