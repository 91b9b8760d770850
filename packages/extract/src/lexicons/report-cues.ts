/**
 * Headings of operative and procedure notes and of test reports, one row a line: `words | cue`.
 * `operative-heading` alone says that the note is about an operation; `operative-weak-heading` needs company.
 * To add a row, write the heading without its colon; longest row wins.
 */
export const reportCueRows = `
preoperative diagnosis | operative-heading
preoperative diagnoses | operative-heading
pre operative diagnosis | operative-heading
pre operative diagnoses | operative-heading
preop diagnosis | operative-heading
pre op diagnosis | operative-heading
pre op diagnoses | operative-heading
preoperative dx | operative-heading
postoperative diagnosis | operative-heading
postoperative diagnoses | operative-heading
post operative diagnosis | operative-heading
post operative diagnoses | operative-heading
postop diagnosis | operative-heading
post op diagnosis | operative-heading
preprocedure diagnosis | operative-heading
precatheterization diagnosis | operative-heading
postcatheterization diagnosis | operative-heading
preprocedural diagnosis | operative-heading
pre procedure diagnosis | operative-heading
postprocedure diagnosis | operative-heading
post procedure diagnosis | operative-heading
title of operation | operative-heading
title of procedure | operative-heading
title of procedures | operative-heading
name of operation | operative-heading
name of procedure | operative-heading
operation performed | operative-heading
operations performed | operative-heading
procedure performed | operative-heading
procedures performed | operative-heading
operative procedure | operative-heading
operative procedures | operative-heading
operative note | operative-heading
operative report | operative-heading
operative findings | operative-heading
intraoperative findings | operative-heading
operative technique | operative-heading
description of procedure | operative-heading
description of the procedure | operative-heading
description of operation | operative-heading
description of the operation | operative-heading
procedure in detail | operative-heading
operation in detail | operative-heading
operative procedure in detail | operative-heading
details of procedure | operative-heading
details of the procedure | operative-heading
details of the operation | operative-heading
procedure details | operative-heading
procedure detail | operative-heading
estimated blood loss | operative-heading
blood loss | operative-heading
ebl | operative-heading
tourniquet time | operative-heading
total tourniquet time | operative-heading
tubes and drains | operative-heading
indications for operation | operative-heading
indication for operation | operative-heading
indications for surgery | operative-heading
indication for surgery | operative-heading
delivery note | operative-heading
findings at surgery | operative-heading
operation | operative-weak-heading
operations | operative-weak-heading
anesthesia | operative-weak-heading
surgeon | operative-weak-heading
assistant | operative-weak-heading
assistant surgeon | operative-weak-heading
complications | operative-weak-heading
specimens | operative-weak-heading
specimen | operative-weak-heading
specimens removed | operative-weak-heading
drains | operative-weak-heading
implants | operative-weak-heading
hemostasis | operative-weak-heading
fluids | operative-weak-heading
counts | operative-weak-heading
procedure | operative-weak-heading
procedures | operative-weak-heading
procedure note | operative-weak-heading
procedure done | operative-weak-heading
indications for procedure | operative-weak-heading
indication for procedure | operative-weak-heading
indications for the procedure | operative-weak-heading
indications for procedures | operative-weak-heading
type of procedure | operative-weak-heading
consent | operative-weak-heading
informed consent | operative-weak-heading
premedication | operative-weak-heading
premedications | operative-weak-heading
injectables | operative-weak-heading
prepped and draped | operative-words
was prepped and draped | operative-words
prepped and draped in the usual sterile fashion | operative-words
general endotracheal anesthesia | operative-words
sponge and needle counts | operative-words
taken to the operating room | operative-words
brought to the operating room | operative-words
taken to the recovery room | operative-words
tolerated the procedure well | procedure-words
tolerated procedure well | procedure-words
patient tolerated both procedures well | procedure-words
under sterile technique | procedure-words
under sterile conditions | procedure-words
timeout was performed | procedure-words
time out procedure | procedure-words
informed written consent | procedure-words
written informed consent | procedure-words
comes in now for | procedure-visit
is here for scheduled | procedure-visit
presents for scheduled | procedure-visit
comes in for elective | procedure-visit
presents for elective | procedure-visit
admitted for elective | procedure-visit
admitted for definitive | procedure-visit
brought in for definitive | procedure-visit
exam | test-weak-heading
examination | test-weak-heading
type of examination | test-heading
reason for exam | test-heading
reason for examination | test-heading
reason for the exam | test-heading
indication for study | test-heading
indication for exam | test-heading
indication for test | test-heading
clinical indication | test-heading
clinical indications | test-heading
reason for study | test-heading
study | test-heading
type of study | test-heading
test performed | test-heading
technique | test-heading
technique and findings | test-heading
comparison | test-heading
comparison study | test-heading
interpretation | test-heading
procedure and interpretation | test-heading
description of record | test-heading
nerve conduction studies | test-heading
needle emg | test-heading
electrodiagnostic findings | test-heading
myocardial perfusion imaging | test-heading
gestational age by current ultrasound | test-heading
biometry | test-heading
fetal anatomy | test-heading
spirometry | test-heading
radiopharmaceutical | test-heading
stress ecg | test-heading
rest echo | test-heading
left ventriculogram | test-heading
hemodynamic data | test-heading
angiographic findings | test-heading
specifications | test-weak-heading
impression | test-weak-heading
findings | test-weak-heading
conclusion | test-weak-heading
conclusions | test-weak-heading
summary | test-weak-heading
indication | test-weak-heading
indications | test-weak-heading
clinical history | test-weak-heading
clinical information | test-weak-heading
clinical data | test-weak-heading
radiologic findings | test-weak-heading
standard bruce protocol | test-words
bruce protocol | test-words
peak stress echo | test-words
exercise echocardiogram | test-words
stress echocardiogram | test-words
polysomnogram | test-words
polysomnography | test-words
total sleep time | test-words
total recording time | test-words
eeg recording | test-words
video eeg | test-words
video monitoring | test-words
eeg during wakefulness | test-words
background activity | test-words
recording time | test-words
hyperventilation was performed | test-words
intermittent photic stimulation | test-words
electroencephalogram | test-words
posterior dominant rhythm | test-words
photic stimulation | test-words
axial images | test-words
contiguous axial | test-words
wais iii | psych-testing
wais iv | psych-testing
mmpi | psych-testing
mmpi 3 | psych-testing
bender gestalt | psych-testing
scoring and interpretation | psych-testing
administration scoring and interpretation | psych-testing
beck depression inventory | psych-testing-weak
trail making | psych-testing-weak
mmpi 2 | psych-testing
tests administered | psych-testing
psychological testing | psych-testing-weak
neuropsychological testing | psych-testing-weak
neuropsychological evaluation | psych-testing-weak
verbal comprehension index | psych-testing
full scale iq | psych-testing
rorschach | psych-testing
percentile | psych-testing-weak
standard score | psych-testing
t score | psych-testing-weak
hours of testing | psych-testing
testing time | psych-testing
test administration | psych-testing
`;
