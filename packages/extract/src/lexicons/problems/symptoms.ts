/** Symptoms without a better home, and chest pain. Pain by site is made from `sites.ts`. Rows: see `problems.ts` in the folder above. */
export const symptoms = `
# undiagnosed
-; recurrent aspiration
R07.1; pleuritic pain; chest pain on breathing; chest pain with breathing; painful respiration
.9; chest pain; chest discomfort; chest pressure; chest tightness; precordial pain; tight chest; chest heaviness
R19.09; lump in groin; groin mass; inguinal mass; groin lump
R22.30; lump in axilla; axillary mass; axillary lump
R93.1; abnormal echocardiogram
.1; elevated coronary calcium score; high calcium score
.5; abnormal ct of abdomen
.89; abnormal imaging; abnormal ct scan; abnormal mri; incidental finding; abnormal ultrasound
R94.01; abnormal eeg
.31; abnormal electrocardiogram; abnormal ekg; abnormal ecg; ekg changes; ekg abnormality
.39; abnormal stress test; positive stress test; abnormal cardiolite; abnormal nuclear stress test
.4; abnormal renal function
.6; abnormal tfts
# symptom
-; cva tenderness; costovertebral angle tenderness
G47.9; restless sleep
R07.0; throat pain
.81; rib pain; rib cage pain
R10.30; groin pain; inguinal pain
R20.8; allodynia
.8; dysesthesia
R37; sexual dysfunction; sexual problem
R41.840; difficulty concentrating; poor concentration; trouble concentrating; concentration problems; brain fog; inattention
R45.4; irritability
R47.9; speech problem; speech difficulty; speech disturbance
R62.50; developmental concern
R63.1; excessive thirst; polydipsia
R68.81; early satiety
.82; loss of libido
.89; dry eyes and mouth
.89; heat intolerance
.89; cold intolerance; hypersensitivity to cold
R69; multiple complaints; multiple somatic complaints
R82.90; abnormal urinalysis; abnormal urine; abnormal ua
R94.6; abnormal thyroid function test; elevated tsh; low tsh; abnormal tsh; suppressed tsh; elevation of the thyroid stimulating hormone
Z60.4; social isolation; loneliness
Z74.09; impaired mobility; decreased mobility; immobility
# chronic
N53.9; sexual dysfunction male; male sexual dysfunction
`;
