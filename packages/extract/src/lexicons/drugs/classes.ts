/**
 * Words for a whole class of prescription drugs, used where a note names no single one. Columns as in prescription.ts:
 * name | class | marks | other names
 */
export const drugClasses = `
ace inhibitor | ace_inhibitor | rx | ace inhibitors; acei; acei/arb
arb | arb | rx | angiotensin receptor blocker; angiotensin receptor blockers; arbs
beta blocker | beta_blocker | rx | beta blockers; beta blockade
calcium channel blocker | ccb | rx | calcium channel blockers; ccb
diuretic | loop_diuretic | rx | diuretics; water pill; diuresis; diuretic therapy; iv diuresis
thiazide diuretic | loop_diuretic | rx | -
contraceptive patch | contraceptive | rx | -
contraceptive ring | contraceptive | rx | -
contraceptive implant | contraceptive | rx | -
hormonal iud | contraceptive | rx | -
emergency contraception | contraceptive | rx | -
loop diuretic | loop_diuretic | rx | -
antihypertensive | antihypertensive | rx | antihypertensives; antihypertensive medication; antihypertensive medications; blood pressure medication; blood pressure medications; blood pressure medicine; blood pressure medicines; blood pressure pill; blood pressure pills; bp meds; bp medication; bp medications; antihypertensive therapy; high blood pressure medication; blood pressure meds
statin | statin | rx | statins; statin therapy; cholesterol medication; cholesterol medicine; lipid-lowering therapy; lipid lowering medication; high-intensity statin; cholesterol medications; cholesterol pill; lipid lowering agent
fibrate | lipid_other | rx | fibrates
bile acid sequestrant | lipid_other | rx | -
dpp-4 inhibitor | diabetes | rx | -
anticoagulation | anticoagulant | rx | anticoagulant; anticoagulants; anticoagulation therapy; blood thinner; blood thinners; doac; noac; doacs; systemic anticoagulation; anticoagulant therapy; oral anticoagulation; oral anticoagulant
antiplatelet | antiplatelet | rx | antiplatelet therapy; antiplatelets; antiplatelet agents
dual antiplatelet therapy | antiplatelet | rx | dapt
antiarrhythmic | antiarrhythmic | rx | antiarrhythmics; antiarrhythmic therapy; rate control medication
oral hypoglycemic | diabetes | rx | oral hypoglycemics; oral hypoglycemic agents; oral diabetes medication; diabetes medication; diabetes medications; diabetic medication; diabetic medications; oral agents; oral agent; oral hypoglycaemics; diabetes medicine
glp-1 receptor agonist | diabetes | rx | glp-1; glp-1 agonist; glp1 agonist
sglt2 inhibitor | diabetes | rx | sglt-2 inhibitor
sulfonylurea | diabetes | rx | sulfonylureas
antithyroid drug | thyroid | rx | antithyroid drugs; antithyroid medication
antidepressant | antidepressant_other | rx | antidepressants; antidepressant medication; antidepressant therapy; antidepressant medications
ssri | ssri | rx | ssris
snri | ssri | rx | snris
tricyclic | tca | rx | tricyclics; tricyclic antidepressant; tca; tcas
antipsychotic | antipsychotic_2g | rx | antipsychotics; antipsychotic medication; atypical antipsychotic; neuroleptic; neuroleptics; antipsychotic medications; long-acting injectable
mood stabilizer | mood_stabilizer | rx | mood stabilizers; mood stabiliser
benzodiazepine | benzodiazepine | rx C4 | benzodiazepines; benzo; benzos; anxiolytic; anxiolytics
sleeping pill | hypnotic | rx | sleep medication; sleeping medication; sleep aid; sleeping pills; hypnotics; hypnotic; sedative; sedatives; sleep medications; sleeping tablets
stimulant | stimulant | rx C2 | stimulants; stimulant medication; adhd medication; stimulant medications; psychostimulant; stimulant therapy
psychotropic | psychotropic | rx | psychotropics; psychotropic medication; psychotropic medications; psychiatric medication; psychiatric medications; psychotropic meds
anticonvulsant | antiepileptic | rx | anticonvulsants; antiepileptic; antiepileptics; seizure medication; seizure medications; antiseizure medication; anticonvulsant medication; anticonvulsant therapy; antiepileptic drug; antiepileptic drugs; aed; aeds; seizure medicine; antiepileptic medications; antiepileptic medication
dementia drug | dementia | rx | cholinesterase inhibitor; cholinesterase inhibitors
migraine prophylaxis | migraine | rx | prophylactic medication for migraine; migraine medication; abortive medication; migraine prophylactic
muscle relaxant | muscle_relaxant | rx | muscle relaxants; muscle relaxer; muscle relaxers
antispasmodic | muscle_relaxant | rx | antispasmodics
cox-2 inhibitor | nsaid_rx | rx | cox-2 inhibitors; cox-2
controlled substance | opioid | rx | prescription pain medication; strong pain medication; controlled substances; prescription analgesic
dmard | dmard | rx | dmards; disease-modifying agent; disease-modifying therapy; immunomodulator
proton pump inhibitor | ppi | rx | proton pump inhibitors; ppi; ppis; acid suppression; iv ppi
antiemetic | gi_other | rx | antiemetics; anti-emetic; anti-emetics; antinausea medication; anti-nausea medication
bronchodilator inhaler | saba_laba | rx | long-acting bronchodilator; laba; lama; long-acting beta agonist
osteoporosis drug | bone | rx | bisphosphonates; bisphosphonate therapy
phosphodiesterase drug | gu | rx | ed medication; medication for erectile dysfunction
contraceptive injection | contraceptive | rx | -
fertility drug | women | rx | ovulation induction; fertility medication; fertility medications
tocolytic | women | rx | tocolytics; tocolysis
eye pressure drops | eye_ear | rx | pressure drops; glaucoma medication; glaucoma medications
subcutaneous heparin | anticoagulant | rx | sq heparin; subq heparin; sc heparin; prophylactic heparin
prescription medication | other | rx | prescription medications; prescription medicine
`;
