/**
 * Words for a whole class of prescription drugs, used where a note names no single one. Columns as in prescription.ts:
 * name | class | marks | other names
 */
export const drugClasses = `
ace inhibitor | ace_inhibitor | rx | acei; acei/arb
arb | arb | rx | angiotensin receptor blocker
beta blocker | beta_blocker | rx | beta blockade
calcium channel blocker | ccb | rx | ccb
diuretic | loop_diuretic | rx | water pill; diuresis
thiazide diuretic | loop_diuretic | rx | -
contraceptive patch | contraceptive | rx | -
contraceptive ring | contraceptive | rx | -
contraceptive implant | contraceptive | rx | -
hormonal iud | contraceptive | rx | -
emergency contraception | contraceptive | rx | -
loop diuretic | loop_diuretic | rx | -
antihypertensive | antihypertensive | rx | blood pressure medication; blood pressure medicine; blood pressure pill; bp meds; bp medication; high blood pressure medication; blood pressure meds; hypertension medication; antihypertensive medication; antihypertensive therapy
statin | statin | rx | cholesterol medication; cholesterol medicine; lipid-lowering therapy; lipid lowering medication; cholesterol pill; lipid lowering agent; cholesterol lowering medication; cholesterol-lowering drug; statin therapy
fibrate | lipid_other | rx | -
bile acid sequestrant | lipid_other | rx | -
dpp-4 inhibitor | diabetes | rx | -
anticoagulation | anticoagulant | rx | anticoagulant; anticoagulation therapy; blood thinner; doac; noac; systemic anticoagulation; oral anticoagulation
antiplatelet | antiplatelet | rx | -
dual antiplatelet therapy | antiplatelet | rx | dapt
antiarrhythmic | antiarrhythmic | rx | rate control medication
oral hypoglycemic | diabetes | rx | oral diabetes medication; diabetes medication; diabetic medication; oral agent; oral hypoglycaemics; diabetes medicine; diabetes meds
glp-1 receptor agonist | diabetes | rx | glp-1; glp1 agonist
sglt2 inhibitor | diabetes | rx | sglt-2 inhibitor; sglt2
sulfonylurea | diabetes | rx | -
antithyroid drug | thyroid | rx | antithyroid medication
antidepressant | antidepressant_other | rx | antidepressant medication; depression medication
ssri | ssri | rx | -
snri | ssri | rx | -
tricyclic | tca | rx | tricyclic antidepressant; tca
antipsychotic | antipsychotic_2g | rx | neuroleptic; long-acting injectable
mood stabilizer | mood_stabilizer | rx | mood stabiliser
benzodiazepine | benzodiazepine | rx C4 | benzo; anxiolytic; anti-anxiety medication; antianxiety medication; anxiety medication
sleeping pill | hypnotic | rx | sleep medication; sleeping medication; sleep aid; hypnotic; sedative; sleeping tablets
stimulant | stimulant | rx C2 | adhd medication; psychostimulant; adhd meds; adhd medicine
psychotropic | psychotropic | rx | psychiatric medication
anticonvulsant | antiepileptic | rx | antiepileptic; seizure medication; antiseizure medication; aed; seizure medicine; anti-seizure medication; antiseizure meds; seizure meds
dementia drug | dementia | rx | cholinesterase inhibitor
migraine prophylaxis | migraine | rx | prophylactic medication for migraine; migraine medication; abortive medication; migraine prophylactic
muscle relaxant | muscle_relaxant | rx | muscle relaxer
antispasmodic | muscle_relaxant | rx | -
cox-2 inhibitor | nsaid_rx | rx | cox-2
controlled substance | opioid | rx | prescription pain medication; strong pain medication; prescription analgesic
dmard | dmard | rx | disease-modifying agent; disease-modifying therapy; immunomodulator
proton pump inhibitor | ppi | rx | ppi; acid suppression
antiemetic | gi_other | rx | anti-emetic; antinausea medication; anti-nausea medication
bronchodilator inhaler | saba_laba | rx | long-acting bronchodilator; laba; lama; long-acting beta agonist
osteoporosis drug | bone | rx | bisphosphonates; bisphosphonate therapy; osteoporosis medication
phosphodiesterase drug | gu | rx | ed medication; medication for erectile dysfunction
contraceptive injection | contraceptive | rx | -
fertility drug | women | rx | ovulation induction; fertility medication
tocolytic | women | rx | tocolysis
eye pressure drops | eye_ear | rx | pressure drops; glaucoma medication
subcutaneous heparin | anticoagulant | rx | sq heparin; subq heparin; sc heparin; prophylactic heparin
gout medication | gout | rx | urate lowering therapy
bladder medication | gu | rx | overactive bladder medication
nerve pain medication | antiepileptic | rx | neuropathic agent; neuropathic pain medication
prescription medication | other | rx | prescription medicine
`;
