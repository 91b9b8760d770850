/**
 * Vital signs and laboratory values by name:
 * `measure | kind | usual unit | least | most | names, separated by ; | names only in this case`.
 * A number outside least and most is not read as this measure. The usual unit stands where the note gives none.
 * To add a value, add a row.
 */
export const measureRows = `
blood-pressure | vital | mmHg | 40 | 320 | blood pressure; bp; b/p; blood pressures; systolic blood pressure; sbp; systolic | BP
heart-rate | vital | bpm | 20 | 320 | heart rate; pulse; pulse rate; hr; heart rate and rhythm | HR; P
respiratory-rate | vital | breaths/min | 4 | 90 | respiratory rate; respirations; respiration; resp; rr; resp rate | RR; R
temperature | vital | | 30 | 115 | temperature; temp; tmax; oral temperature | T
oxygen-saturation | vital | % | 40 | 100 | oxygen saturation; o2 saturation; o2 sat; o2 sats; spo2; sao2; pulse ox; pulse oximetry; sat; sats; sating; satting; saturation; oximetry; o2sat |
weight | vital | | 0.4 | 900 | weight; wt; weighs; body weight; weighed | Wt; W
height | vital | | 2 | 260 | height; ht | Ht; H
bmi | vital | kg/m2 | 8 | 110 | bmi; body mass index |
pain | vital | | 0 | 10 | pain level; pain score; pain scale; pain |
peak-flow | vital | | 50 | 900 | peak flow; peak expiratory flow |
a1c | lab | % | 3 | 20 | a1c; hba1c; hgba1c; hgb a1c; hemoglobin a1c; hb a1c; glycohemoglobin; glycated hemoglobin; hemoglobin a1c level; hga1c |
glucose | lab | mg/dL | 10 | 1500 | glucose; blood sugar; blood sugars; fasting glucose; fbs; blood glucose; fasting blood sugar; fingerstick; accu check; fsbs; random glucose; sugar; sugars |
potassium | lab | mEq/L | 1 | 10 | potassium; potassium level | K
sodium | lab | mEq/L | 90 | 190 | sodium; sodium level | Na
chloride | lab | mEq/L | 60 | 150 | chloride | Cl
bicarbonate | lab | mEq/L | 3 | 60 | bicarbonate; bicarb; co2; hco3; carbon dioxide |
bun | lab | mg/dL | 1 | 250 | bun; blood urea nitrogen; urea nitrogen |
creatinine | lab | mg/dL | 0.1 | 25 | creatinine; serum creatinine; creat; scr | Cr; CR
egfr | lab | mL/min | 1 | 200 | egfr; gfr; estimated gfr; glomerular filtration rate; creatinine clearance |
calcium | lab | mg/dL | 3 | 20 | calcium | Ca
magnesium | lab | mg/dL | 0.3 | 8 | magnesium | Mg
phosphorus | lab | mg/dL | 0.3 | 15 | phosphorus; phosphate |
albumin | lab | g/dL | 0.5 | 7 | albumin |
total-protein | lab | g/dL | 2 | 14 | total protein |
bilirubin | lab | mg/dL | 0 | 60 | bilirubin; total bilirubin; t bili; tbili |
alt | lab | U/L | 1 | 20000 | sgpt; alanine aminotransferase | ALT
ast | lab | U/L | 1 | 20000 | sgot; aspartate aminotransferase | AST
alkaline-phosphatase | lab | U/L | 1 | 5000 | alkaline phosphatase; alk phos; alkp |
lipase | lab | U/L | 1 | 30000 | lipase |
amylase | lab | U/L | 1 | 20000 | amylase |
ldl | lab | mg/dL | 5 | 600 | ldl; ldl cholesterol; ldl c; direct ldl |
hdl | lab | mg/dL | 5 | 200 | hdl; hdl cholesterol |
cholesterol | lab | mg/dL | 40 | 1000 | cholesterol; total cholesterol |
triglycerides | lab | mg/dL | 10 | 12000 | triglycerides; triglyceride; trigs |
tsh | lab | mIU/L | 0 | 250 | tsh; thyroid stimulating hormone |
free-t4 | lab | ng/dL | 0 | 15 | free t4; ft4 |
hemoglobin | lab | g/dL | 2 | 25 | hemoglobin; hgb; hb; haemoglobin |
hematocrit | lab | % | 5 | 75 | hematocrit; hct; haematocrit |
wbc | lab | K/uL | 0 | 500000 | wbc; white count; white blood cell count; white blood count; white cell count; wbcs; white blood cells |
platelets | lab | K/uL | 0 | 3000000 | platelets; platelet count; plt; plts; platelet |
mcv | lab | fL | 40 | 160 | mcv |
inr | lab | | 0.5 | 25 | inr; pt/inr; pro time inr |
prothrombin-time | lab | second | 5 | 200 | prothrombin time; pro time; protime | PT
ptt | lab | second | 10 | 250 | ptt; aptt; partial thromboplastin time |
troponin | lab | ng/mL | 0 | 100000 | troponin; troponin i; troponin t; trop; high sensitivity troponin |
bnp | lab | pg/mL | 0 | 100000 | bnp; nt probnp; probnp; brain natriuretic peptide |
d-dimer | lab | | 0 | 100000 | d dimer; ddimer |
crp | lab | | 0 | 700 | crp; c reactive protein; c-reactive protein; hs crp |
esr | lab | mm/h | 0 | 200 | esr; sed rate; sedimentation rate; erythrocyte sedimentation rate |
ferritin | lab | ng/mL | 0 | 100000 | ferritin |
vitamin-d | lab | ng/mL | 1 | 300 | vitamin d; vitamin d level; 25 oh vitamin d; 25 hydroxy vitamin d |
vitamin-b12 | lab | pg/mL | 20 | 5000 | b12 level; vitamin b12 level |
psa | lab | ng/mL | 0 | 20000 | psa; prostate specific antigen |
uric-acid | lab | mg/dL | 0.5 | 25 | uric acid |
lithium-level | lab | mEq/L | 0 | 6 | lithium level; li level |
digoxin-level | lab | ng/mL | 0 | 10 | digoxin level; dig level |
lactate | lab | mmol/L | 0 | 40 | lactate; lactic acid |
ph | lab | | 6.5 | 8 | arterial ph; venous ph | pH
ejection-fraction | other | % | 5 | 90 | ejection fraction; lvef | EF
phq-9 | other | | 0 | 27 | phq 9; phq9; phq 9 score |
gad-7 | other | | 0 | 21 | gad 7; gad7; gad 7 score |
moca | other | | 0 | 30 | moca; moca score |
mmse | other | | 0 | 30 | mmse; mini mental; folstein |
gcs | other | | 3 | 15 | gcs; glasgow coma scale; glasgow coma score |
gaf | other | | 1 | 100 | gaf; gaf score |
`;
