/**
 * Sites of the body and what can befall them. The lexicon makes a term of every pair: `knee` with `pain` gives
 * "knee pain", "pain of the knee", "right knee pain", each with the code of the side that stands with it.
 *
 * Columns: `site words ; as they are said | condition = code ; condition = code`. A code holds its sides in braces:
 * right, left, unspecified (or right, left, both, unspecified). To add a site, copy a row.
 */
export const siteRows = `
shoulder; shoulder joint | pain = M25.51{1,2,9}; contusion = S40.01{1,2,9}A; sprain = S43.40{1,2,9}A; stiffness = M25.61{1,2,9}; swelling = M25.41{1,2,9}; injury = S49.9{1,2,0}XA; weakness = M25.51{1,2,9}; laceration = S41.01{1,2,9}A; abrasion = S40.21{1,2,9}A
arm; upper arm | pain = M79.60{1,2,3}; contusion = S40.02{1,2,9}A; laceration = S41.11{1,2,9}A; abrasion = S40.81{1,2,9}A; swelling = M79.89; injury = S49.9{1,2,0}XA; abscess = L02.41{3,4,9}; burn = T22.00XA
elbow; elbow joint | pain = M25.52{1,2,9}; contusion = S50.0{1,2,0}XA; sprain = S53.40{1,2,9}A; stiffness = M25.62{1,2,9}; swelling = M25.42{1,2,9}; injury = S59.90{1,2,9}A; laceration = S51.01{1,2,9}A; abrasion = S50.31{1,2,9}A; strain = S56.91{1,2,9}A
forearm | pain = M79.63{1,2,9}; contusion = S50.1{1,2,0}XA; laceration = S51.81{1,2,9}A; strain = S56.91{1,2,9}A; abrasion = S50.81{1,2,9}A; injury = S59.91{1,2,9}A; burn = T22.019A
wrist; wrist joint | pain = M25.53{1,2,9}; contusion = S60.21{1,2,9}A; sprain = S63.50{1,2,9}A; stiffness = M25.63{1,2,9}; swelling = M25.43{1,2,9}; injury = S69.9{1,2,0}XA; laceration = S61.51{1,2,9}A; strain = S66.91{1,2,9}A; mass = R22.30; weakness = M25.53{1,2,9}
hand | pain = M79.64{1,2,3}; contusion = S60.22{1,2,9}A; sprain = S63.9{1,2,0}XA; laceration = S61.41{1,2,9}A; swelling = M79.89; injury = S69.9{1,2,0}XA; abrasion = S60.51{1,2,9}A; burn = T23.00{1,2,9}A; abscess = L02.51{1,2,9}; infection = L08.9; stiffness = M25.64{1,2,9}; strain = S66.91{1,2,9}A; puncture wound = S61.43{1,2,9}A
finger; digit; index finger; middle finger; ring finger; little finger; long finger; small finger | pain = M79.64{4,5,6}; contusion = S60.00XA; sprain = S63.619A; laceration = S61.219A; swelling = M79.89; injury = S69.90XA; infection = L08.9; burn = T23.029A; stiffness = M25.649; mass = R22.30
thumb | pain = M79.64{4,5,6}; sprain = S63.60{1,2,9}A; contusion = S60.01{1,2,9}A; laceration = S61.01{1,2,9}A; swelling = M79.89; injury = S69.9{1,2,0}XA
hip; hip joint | pain = M25.55{1,2,9}; contusion = S70.0{1,2,0}XA; sprain = S73.10{1,2,9}A; strain = S76.01{1,2,9}A; stiffness = M25.65{1,2,9}; injury = S79.91{1,2,9}A; swelling = M25.45{1,2,9}
thigh | pain = M79.65{1,2,9}; contusion = S70.1{1,2,0}XA; laceration = S71.11{1,2,9}A; abscess = L02.41{5,6,9}; injury = S79.92{1,2,9}A; mass = R22.4{1,2,0}; swelling = M79.89
knee; knee joint | pain = M25.56{1,2,9}; contusion = S80.0{1,2,0}XA; sprain = S83.9{1,2,0}XA; strain = S86.91{1,2,9}A; stiffness = M25.66{1,2,9}; injury = S89.9{1,2,0}XA; laceration = S81.01{1,2,9}A; abrasion = S80.21{1,2,9}A; instability = M25.36{1,2,9}; dislocation = S83.10{4,5,6}A
leg; lower leg; calf; shin; lower extremity | pain = M79.66{1,2,9}; contusion = S80.1{1,2,0}XA; laceration = S81.81{1,2,9}A; abrasion = S80.81{1,2,9}A; injury = S89.9{1,2,0}XA; abscess = L02.41{5,6,9}; burn = T24.00{1,2,9}A; numbness = R20.0; strain = S86.91{1,2,9}A; mass = R22.4{1,2,0}
ankle; ankle joint | pain = M25.57{1,2,9}; contusion = S90.0{1,2,0}XA; sprain = S93.40{1,2,9}A; stiffness = M25.67{1,2,3}; injury = S99.91{1,2,9}A; strain = S96.91{1,2,9}A; instability = M25.37{1,2,3}; laceration = S91.01{1,2,9}A; swelling = M25.47{1,2,3}; abrasion = S90.51{1,2,9}A
foot; feet | pain = M79.67{1,2,3}; contusion = S90.3{1,2,0}XA; sprain = S93.60{1,2,9}A; laceration = S91.31{1,2,9}A; injury = S99.92{1,2,9}A; infection = L08.9; abscess = L02.61{1,2,9}; burn = T25.02{1,2,9}A; puncture wound = S91.33{1,2,9}A; strain = S96.91{1,2,9}A; mass = R22.4{1,2,0}; numbness = R20.0; deformity = M21.96{1,2,9}
toe; great toe; big toe | pain = M79.67{4,5,6}; contusion = S90.12{1,2,9}A; sprain = S93.50{5,6,9}A; laceration = S91.119A; injury = S99.92{1,2,9}A; infection = L08.9; swelling = M79.89; deformity = M20.6{1,2,0}
heel | pain = M79.67{1,2,3}; injury = S99.92{1,2,9}A; contusion = S90.3{1,2,0}XA
extremity; limb | pain = M79.609; swelling = M79.89; injury = T14.90XA
scalp; skull | laceration = S01.01XA; contusion = S00.03XA; abrasion = S00.01XA; pain = R51.9; abscess = L02.811; cyst = L72.11
face; facial; cheek; forehead; chin | laceration = S01.81XA; contusion = S00.83XA; abrasion = S00.81XA; abscess = L02.01; injury = S09.93XA; burn = T20.00XA
eyebrow; eyelid; periorbital | laceration = S01.119A; contusion = S00.10XA; abrasion = S00.219A; swelling = H02.849
nose; nasal | foreign body = T17.1XXA; laceration = S01.21XA; contusion = S00.33XA; abrasion = S00.31XA; injury = S09.92XA; pain = J34.89; lesion = J34.89
lip; mouth | laceration = S01.511A; contusion = S00.531A; abrasion = S00.511A; lesion = K13.0; swelling = R22.0
ear | foreign body = T16.{1,2,9}XXA; laceration = S01.319A; contusion = S00.439A; injury = S09.91XA; fullness = H93.8X9
neck | contusion = S10.93XA; laceration = S11.91XA; abscess = L02.11; injury = S19.9XXA; abrasion = S10.91XA
back; lower back; low back | contusion = S20.229A; abscess = L02.212; injury = S39.92XA; laceration = S21.209A; abrasion = S20.419A; mass = R22.2; cyst = L72.0
chest; chest wall | laceration = S21.119A; injury = S29.9XXA; abscess = L02.213; abrasion = S20.319A; mass = R22.2; wall mass = R22.2
buttock; gluteal | pain = M79.18; abscess = L02.31; contusion = S30.0XXA
groin | abscess = L02.214; strain = S39.011A; rash = R21
axilla; axillary | abscess = L02.41{1,2,9}; rash = R21; pain = M79.62{1,2,9}
abdominal wall; abdomen | abscess = L02.211; contusion = S30.11XA; laceration = S31.119A; injury = S39.91XA
rib | contusion = S20.219A; injury = S29.9XXA
eye; eyeball; cornea; conjunctiva | foreign body = T15.9{1,2,0}XA
airway; trachea; bronchus; windpipe | foreign body = T17.908A
esophagus; stomach; throat | foreign body = T18.9XXA
kidney; renal | cyst = N28.1; mass = N28.89
liver; hepatic | cyst = K76.89
breast | cyst = N60.0{1,2,9}
ovary; adnexal | cyst = N83.20{1,2,9}
coccyx; tailbone | contusion = S30.0XXA; fracture = S32.2XXA; injury = S39.92XA
humerus; humeral | fracture = S42.30{1,2,9}A
clavicle; collarbone | fracture = S42.00{1,2,9}A
scapula; scapular; shoulder blade | fracture = S42.10{1,2,9}A
ulna; ulnar | fracture = S52.20{1,2,9}A
radius; radial | fracture = S52.30{1,2,9}A
metacarpal | fracture = S62.309A
femur; femoral | fracture = S72.9{1,2,0}XA
patella; kneecap | fracture = S82.00{1,2,9}A
tibia; tibial | fracture = S82.20{1,2,9}A
fibula; fibular | fracture = S82.40{1,2,9}A
metatarsal | fracture = S92.30{1,2,9}A
calcaneus; heel bone | fracture = S92.00{1,2,9}A
talus | fracture = S92.10{1,2,9}A
pelvis; pelvic | fracture = S32.9XXA
acetabulum | fracture = S32.40{1,2,9}A
sternum | fracture = S22.20XA
mandible; jaw | fracture = S02.609A
`;
