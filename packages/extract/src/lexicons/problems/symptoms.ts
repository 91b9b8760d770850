/** Symptoms without a better home, and chest pain. Pain by site is made from `sites.ts`. Columns: see `problems.ts` in the folder above. */
export const symptoms = `
chest pain | R07.9 | undiagnosed | chest discomfort; chest pressure; chest tightness; precordial pain; tight chest; chest heaviness
pleuritic pain | R07.1 | undiagnosed | chest pain on breathing; chest pain with breathing; painful respiration
rib pain | R07.81 | symptom | rib cage pain
throat pain | R07.0 | symptom
abnormal electrocardiogram | R94.31 | undiagnosed | abnormal ekg; abnormal ecg; ekg changes; ekg abnormality
abnormal stress test | R94.39 | undiagnosed | positive stress test; abnormal cardiolite; abnormal nuclear stress test; positive exercise stress test; abnormal cardiac stress test
abnormal echocardiogram | R93.1 | undiagnosed
abnormal thyroid function test | R94.6 | symptom | elevated tsh; low tsh; abnormal tsh; suppressed tsh; abnormal thyroid function; abnormal thyroid tests; elevated thyroid stimulating hormone; elevation of the thyroid stimulating hormone
abnormal imaging | R93.89 | undiagnosed | abnormal ct scan; abnormal mri; abnormal x-ray; incidental finding; abnormal ultrasound
abnormal eeg | R94.01 | undiagnosed
abnormal urinalysis | R82.90 | symptom | abnormal urine; abnormal ua
glycosuria | R81 | symptom
ketonuria | R82.4 | symptom
multiple complaints | R69 | symptom | multiple somatic complaints
groin pain | R10.30 | symptom | inguinal pain
lump in groin | R19.09 | undiagnosed | groin mass; inguinal mass; groin lump
lump in axilla | R22.30 | undiagnosed | axillary mass; axillary lump
arm mass | R22.30 | undiagnosed | arm lump
excessive thirst | R63.1 | symptom | polydipsia
impaired mobility | Z74.09 | symptom | decreased mobility; immobility
early satiety | R68.81 | symptom
dry eyes and mouth | R68.89 | symptom
restless sleep | G47.9 | symptom
heat intolerance | R68.89 | symptom
cold intolerance | R68.89 | symptom | hypersensitivity to cold
sexual dysfunction | R37 | symptom | sexual problem
sexual dysfunction male | N53.9 | chronic | male sexual dysfunction
allodynia | R20.8 | symptom
dysesthesia | R20.8 | symptom
developmental concern | R62.50 | symptom
speech problem | R47.9 | symptom | speech difficulty; speech disturbance
difficulty concentrating | R41.840 | symptom | poor concentration; trouble concentrating; concentration problems; brain fog; inattention
social isolation | Z60.4 | symptom | loneliness
irritability | R45.4 | symptom
`;
