/**
 * Words for a whole class of prescription drugs, used where a note names no single one. Lines as in
 * prescription.ts.
 */
export const drugClasses = `
= ace_inhibitor | rx
ace inhibitor; acei
= arb | rx
arb; angiotensin receptor blocker
= beta_blocker | rx
beta blocker; beta blockade
= ccb | rx
calcium channel blocker; ccb
= loop_diuretic | rx
diuretic; water pill; diuresis
thiazide diuretic
loop diuretic
= contraceptive | rx
contraceptive patch
contraceptive ring
contraceptive implant
hormonal iud
emergency contraception
contraceptive injection
= antihypertensive | rx
antihypertensive; blood pressure medication; blood pressure medicine; blood pressure pill; bp meds; bp medication; blood pressure meds; hypertension medication
= statin | rx
statin; cholesterol medication; cholesterol medicine; lipid-lowering therapy; lipid lowering medication; cholesterol pill; lipid lowering agent; cholesterol lowering medication; cholesterol-lowering drug
= lipid_other | rx
fibrate
bile acid sequestrant
= diabetes | rx
dpp-4 inhibitor
oral hypoglycemic; diabetes medication; diabetic medication; oral agent; oral hypoglycaemics; diabetes medicine; diabetes meds
glp-1 receptor agonist; glp-1; glp1 agonist
sglt2 inhibitor; sglt-2 inhibitor; sglt2
sulfonylurea
= anticoagulant | rx
anticoagulation; anticoagulant; blood thinner; doac; noac
subcutaneous heparin; sq heparin; subq heparin; sc heparin; prophylactic heparin
= antiplatelet | rx
antiplatelet
dual antiplatelet therapy; dapt
= antiarrhythmic | rx
antiarrhythmic; rate control medication
= thyroid | rx
antithyroid drug; antithyroid medication
= antidepressant_other | rx
antidepressant; depression medication
= ssri | rx
ssri
snri
= tca | rx
tricyclic; tca
= antipsychotic_2g | rx
antipsychotic; neuroleptic; long-acting injectable
= mood_stabilizer | rx
mood stabilizer; mood stabiliser
= benzodiazepine | rx C4
benzodiazepine; benzo; anxiolytic; antianxiety medication; anxiety medication
= hypnotic | rx
sleeping pill; sleep medication; sleeping medication; sleep aid; hypnotic; sedative; sleeping tablets
= stimulant | rx C2
stimulant; adhd medication; psychostimulant; adhd meds; adhd medicine
= psychotropic | rx
psychotropic; psychiatric medication
= antiepileptic | rx
anticonvulsant; antiepileptic; seizure medication; antiseizure medication; aed; seizure medicine; antiseizure meds; seizure meds
nerve pain medication; neuropathic agent; neuropathic pain medication
= dementia | rx
dementia drug; cholinesterase inhibitor
= migraine | rx
migraine prophylaxis; prophylactic medication for migraine; migraine medication; abortive medication; migraine prophylactic
= muscle_relaxant | rx
muscle relaxant; muscle relaxer
antispasmodic
= nsaid_rx | rx
cox-2 inhibitor; cox-2
= opioid | rx
controlled substance; prescription pain medication; strong pain medication; prescription analgesic
= dmard | rx
dmard; disease-modifying agent; disease-modifying therapy; immunomodulator
= ppi | rx
proton pump inhibitor; ppi; acid suppression
= gi_other | rx
antiemetic; anti-emetic; antinausea medication; anti-nausea medication
= saba_laba | rx
bronchodilator inhaler; long-acting bronchodilator; laba; lama; long-acting beta agonist
= bone | rx
osteoporosis drug; bisphosphonates; bisphosphonate therapy; osteoporosis medication
= gu | rx
phosphodiesterase drug; ed medication; medication for erectile dysfunction
bladder medication
= women | rx
fertility drug; ovulation induction; fertility medication
tocolytic; tocolysis
= eye_ear | rx
eye pressure drops; pressure drops; glaucoma medication
= gout | rx
gout medication; urate lowering therapy
= other | rx
prescription medication; prescription medicine
`;
