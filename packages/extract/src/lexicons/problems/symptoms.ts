/** Symptoms without a better home, and chest pain. Pain by site is made from `sites.ts`. Rows: see `problems.ts` in the folder above. */
export const symptoms = `
# undiagnosed
R07.9; chest pain; chest discomfort; chest pressure; chest tightness; precordial pain; tight chest; chest heaviness
R07.1; pleuritic pain; chest pain on breathing; chest pain with breathing; painful respiration
R94.31; abnormal electrocardiogram; abnormal ekg; abnormal ecg; ekg changes; ekg abnormality
R94.39; abnormal stress test; positive stress test; abnormal cardiolite; abnormal nuclear stress test; positive exercise stress test; abnormal cardiac stress test
R93.1; abnormal echocardiogram
R93.89; abnormal imaging; abnormal ct scan; abnormal mri; abnormal x-ray; incidental finding; abnormal ultrasound
R94.01; abnormal eeg
R19.09; lump in groin; groin mass; inguinal mass; groin lump
R22.30; lump in axilla; axillary mass; axillary lump
R22.30; arm mass; arm lump
# symptom
R07.81; rib pain; rib cage pain
R07.0; throat pain
R94.6; abnormal thyroid function test; elevated tsh; low tsh; abnormal tsh; suppressed tsh; abnormal thyroid function; abnormal thyroid tests; elevated thyroid stimulating hormone; elevation of the thyroid stimulating hormone
R82.90; abnormal urinalysis; abnormal urine; abnormal ua
R81; glycosuria
R82.4; ketonuria
R69; multiple complaints; multiple somatic complaints
R10.30; groin pain; inguinal pain
R63.1; excessive thirst; polydipsia
Z74.09; impaired mobility; decreased mobility; immobility
R68.81; early satiety
R68.89; dry eyes and mouth
G47.9; restless sleep
R68.89; heat intolerance
R68.89; cold intolerance; hypersensitivity to cold
R37; sexual dysfunction; sexual problem
R20.8; allodynia
R20.8; dysesthesia
R62.50; developmental concern
R47.9; speech problem; speech difficulty; speech disturbance
R41.840; difficulty concentrating; poor concentration; trouble concentrating; concentration problems; brain fog; inattention
Z60.4; social isolation; loneliness
R45.4; irritability
# chronic
N53.9; sexual dysfunction male; male sexual dysfunction
`;
