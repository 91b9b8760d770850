/**
 * Headings of operative and procedure notes and of test reports, one row a line, below a line `= cue`.
 * `operative-heading` alone says that the note is about an operation; `operative-weak-heading` needs company.
 * To add a row, write the heading without its colon; longest row wins.
 */
export const reportCueRows = `
= operative-heading
preoperative diagnosis
preoperative diagnoses
pre operative diagnosis
pre operative diagnoses
preop diagnosis
pre op diagnosis
pre op diagnoses
preoperative dx
postoperative diagnosis
postoperative diagnoses
post operative diagnosis
post operative diagnoses
postop diagnosis
post op diagnosis
preprocedure diagnosis
precatheterization diagnosis
postcatheterization diagnosis
preprocedural diagnosis
pre procedure diagnosis
postprocedure diagnosis
post procedure diagnosis
title of operation
title of procedure
title of procedures
name of operation
name of procedure
operation performed
operations performed
procedure performed
procedures performed
operative procedure
operative procedures
operative note
operative report
operative findings
intraoperative findings
operative technique
description of procedure
description of the procedure
description of operation
description of the operation
procedure in detail
operation in detail
operative procedure in detail
details of procedure
details of the procedure
details of the operation
procedure details
procedure detail
estimated blood loss
blood loss
ebl
tourniquet time
total tourniquet time
tubes and drains
indications for operation
indication for operation
indications for surgery
indication for surgery
delivery note
findings at surgery
= operative-weak-heading
operation
operations
anesthesia
surgeon
assistant
assistant surgeon
complications
specimens
specimen
specimens removed
drains
implants
hemostasis
fluids
counts
procedure
procedures
procedure note
procedure done
indications for procedure
indication for procedure
indications for the procedure
indications for procedures
type of procedure
consent
informed consent
premedication
premedications
injectables
= operative-words
prepped and draped
general endotracheal anesthesia
sponge and needle counts
taken to the operating room
brought to the operating room
taken to the recovery room
= procedure-words
tolerated the procedure well
tolerated procedure well
patient tolerated both procedures well
under sterile technique
under sterile conditions
timeout was performed
time out procedure
informed written consent
written informed consent
= procedure-visit
comes in now for
is here for scheduled
presents for scheduled
comes in for elective
presents for elective
admitted for elective
admitted for definitive
brought in for definitive
= test-weak-heading
exam
examination
specifications
impression
findings
conclusion
conclusions
summary
indication
indications
clinical history
clinical information
clinical data
radiologic findings
= test-heading
type of examination
reason for exam
reason for examination
reason for the exam
indication for study
indication for exam
indication for test
clinical indication
clinical indications
reason for study
study
type of study
test performed
technique
technique and findings
comparison
comparison study
interpretation
procedure and interpretation
description of record
nerve conduction studies
needle emg
electrodiagnostic findings
myocardial perfusion imaging
gestational age by current ultrasound
biometry
fetal anatomy
spirometry
radiopharmaceutical
stress ecg
rest echo
left ventriculogram
hemodynamic data
angiographic findings
= test-words
bruce protocol
peak stress echo
exercise echocardiogram
stress echocardiogram
polysomnogram
polysomnography
total sleep time
eeg recording
video eeg
video monitoring
eeg during wakefulness
background activity
recording time
hyperventilation was performed
electroencephalogram
posterior dominant rhythm
photic stimulation
axial images
contiguous axial
= psych-testing
wais iii
wais iv
mmpi
bender gestalt
scoring and interpretation
tests administered
verbal comprehension index
full scale iq
rorschach
standard score
hours of testing
testing time
test administration
= psych-testing-weak
beck depression inventory
trail making
psychological testing
neuropsychological testing
neuropsychological evaluation
percentile
t score
`;
