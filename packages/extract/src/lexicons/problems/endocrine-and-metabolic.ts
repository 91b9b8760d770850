/** Glands, metabolism, nutrition, fluids and salts. Columns: see `problems.ts` in the folder above. */
export const endocrineAndMetabolic = `
type 2 diabetes | E11.9 | chronic | t2dm; dm2; =DM II; =DMII; type ii diabetes; diabetes type 2; diabetes type ii; diabetes mellitus type 2; diabetes mellitus type ii; type two diabetes; adult onset diabetes; niddm; non insulin dependent diabetes mellitus; non-insulin-dependent diabetes; noninsulin dependent diabetes mellitus; non-insulin diabetes mellitus; type 2 dm; type ii dm; dm type 2; dm type ii; insulin requiring type 2 diabetes
diabetes | E11.9 | chronic | =DM; diabetic; insulin dependent diabetes mellitus; insulin-requiring diabetes; insulin-dependent diabetes; insulin requiring diabetes mellitus; steroid exacerbated diabetes; =IDDM
type 1 diabetes | E10.9 | chronic | t1dm; dm1; type i diabetes; diabetes type 1; diabetes type i; diabetes mellitus type 1; diabetes mellitus type i; juvenile diabetes; juvenile onset diabetes; type 1 dm; type one diabetes
latent autoimmune diabetes | E13.9 | chronic | =LADA; type 1.5 diabetes
diabetes with hyperglycemia | E11.65 | chronic | uncontrolled diabetes; diabetes uncontrolled; uncontrolled diabetes mellitus; poorly controlled diabetes; diabetes mellitus uncontrolled; type 2 diabetes with hyperglycemia; type 2 diabetes uncontrolled; uncontrolled type 2 diabetes; poorly controlled type 2 diabetes; poorly controlled t2dm; diabetes mellitus poorly controlled; diabetes out of control; dm2 with hyperglycemia; uncontrolled type ii diabetes; diabetes mellitus out of control; steroid induced hyperglycemia in diabetes
type 1 diabetes with hyperglycemia | E10.65 | chronic | uncontrolled type 1 diabetes; poorly controlled type 1 diabetes
diabetes with hypoglycemia | E11.649 | chronic | type 2 diabetes with hypoglycemia
diabetic ketoacidosis | E11.10 ! | acute-systemic | =DKA
type 1 diabetes with ketoacidosis | E10.10 ! | acute-systemic
hyperosmolar hyperglycemic state | E11.00 ! | acute-systemic | =HHS; hyperosmolar nonketotic state
diabetic nephropathy | E11.21 | chronic | diabetic kidney disease; diabetic renal disease; =DKD
diabetic chronic kidney disease | E11.22 | chronic | type 2 diabetes with ckd; diabetic ckd; type 2 diabetes with chronic kidney disease; diabetes with ckd; diabetes with chronic kidney disease
diabetic microalbuminuria | E11.29 | chronic | diabetes with microalbuminuria; type 2 diabetes with microalbuminuria; diabetic proteinuria
diabetic retinopathy | E11.319 | chronic | type 2 diabetes with retinopathy
nonproliferative diabetic retinopathy | E11.329{1,2,3,9} | chronic | =NPDR
proliferative diabetic retinopathy | E11.359{1,2,3,9} | chronic | =PDR
diabetic macular edema | E11.311 | chronic | diabetic macular oedema
diabetic neuropathy | E11.40 | chronic | type 2 diabetes with neuropathy; diabetes with neuropathy; diabetic neuropathic pain
diabetic polyneuropathy | E11.42 | chronic | diabetic peripheral neuropathy; =DPN; type 2 diabetes with polyneuropathy; diabetes with peripheral neuropathy
diabetic gastroparesis | E11.43 | chronic
diabetic autonomic neuropathy | E11.43 | chronic
diabetic peripheral angiopathy | E11.51 | chronic | type 2 diabetes with pad; diabetes with pvd; diabetic peripheral vascular disease
diabetic foot ulcer | E11.621 | chronic | diabetic ulcer
diabetic foot | E11.628 | chronic
diabetic foot infection | E11.628 | acute
type 2 diabetes in remission | E11.A | chronic
prediabetes | R73.03 | chronic | borderline diabetes; pre diabetes; borderline diabetic; prediabetic
impaired fasting glucose | R73.01 | chronic | =IFG; elevated fasting glucose
impaired glucose tolerance | R73.02 | chronic | glucose intolerance
insulin resistance | E88.819 | chronic
hyperglycemia | R73.9 | symptom | elevated blood sugar; elevated glucose; high blood sugar; elevated blood sugars; elevated blood glucose; high blood sugars; steroid induced hyperglycemia
hypoglycemia | E16.2 | acute-systemic | low blood sugar; hypoglycemic episode; hypoglycemic reaction; insulin reaction
steroid-induced diabetes | E09.9 | chronic | drug induced diabetes
gestational diabetes | O24.419 | chronic | =GDM
hypothyroidism | E03.9 | chronic | hypothyroid; underactive thyroid; low thyroid
postsurgical hypothyroidism | E89.0 | chronic | postprocedural hypothyroidism; hypothyroidism status post thyroidectomy; postoperative hypothyroidism; post surgical hypothyroidism; postablative hypothyroidism
subclinical hypothyroidism | E02 | chronic | subclinical hypothyroid
congenital hypothyroidism | E03.1 | chronic
hashimoto thyroiditis | E06.3 | chronic | hashimoto's; autoimmune thyroiditis; chronic lymphocytic thyroiditis
thyroiditis | E06.9 | acute
subacute thyroiditis | E06.1 | acute | de quervain thyroiditis
hyperthyroidism | E05.90 | chronic | thyrotoxicosis; overactive thyroid; hyperthyroid
graves disease | E05.00 | chronic | graves; grave's disease
toxic multinodular goiter | E05.20 | chronic
thyroid storm | E05.91 ! | acute-systemic
myxedema coma | E03.5 ! | acute-systemic
thyroid nodule | E04.1 | undiagnosed | thyroid mass
multinodular goiter | E04.2 | chronic | multinodular thyroid
goiter | E04.9 | chronic | enlarged thyroid; thyromegaly; thyroid enlargement
thyroid disease | E07.9 | chronic | thyroid disorder; thyroid problem; thyroid dysfunction
hyperparathyroidism | E21.3 | chronic
primary hyperparathyroidism | E21.0 | chronic
parathyroid adenoma | D35.1 | chronic
secondary hyperparathyroidism | N25.81 | chronic
hypoparathyroidism | E20.9 | chronic
adrenal insufficiency | E27.40 | chronic | adrenal failure
addison disease | E27.1 | chronic | primary adrenal insufficiency
adrenal crisis | E27.2 ! | acute-systemic
cushing syndrome | E24.9 | chronic
cushing disease | E24.0 | chronic
hyperaldosteronism | E26.9 | chronic
conn syndrome | E26.01 | chronic
primary hyperaldosteronism | E26.09 | chronic | primary aldosteronism
pheochromocytoma | D35.0{1,2,0} | chronic
adrenal nodule | E27.8 | undiagnosed | adrenal mass; adrenal incidentaloma; adrenal lesion
adrenal adenoma | D35.0{1,2,0} | chronic
hypopituitarism | E23.0 | chronic | panhypopituitarism
growth hormone deficiency | E23.0 | chronic
pituitary adenoma | D35.2 | chronic | pituitary macroadenoma; pituitary microadenoma
pituitary tumor | D49.7 | undiagnosed | pituitary mass; pituitary lesion
prolactinoma | D35.2 | chronic
hyperprolactinemia | E22.1 | chronic | elevated prolactin
acromegaly | E22.0 | chronic
diabetes insipidus | E23.2 | chronic
syndrome of inappropriate antidiuretic hormone | E22.2 | acute-systemic | =SIADH
polycystic ovary syndrome | E28.2 | chronic | =PCOS; polycystic ovarian syndrome; polycystic ovarian disease; polycystic ovaries
hypogonadism | E29.1 | chronic | low testosterone; low t; testosterone deficiency; hypotestosteronemia
premature menopause | E28.319 | chronic | premature ovarian failure
precocious puberty | E30.1 | chronic | early puberty
delayed puberty | E30.0 | chronic
gynecomastia | N62 | chronic
hirsutism | L68.0 | chronic
short stature | R62.52 | chronic
obesity | E66.9 | chronic | obese
obesity due to excess calories | E66.09 | chronic | exogenous obesity
morbid obesity | E66.01 | chronic | severe obesity; morbidly obese
class 1 obesity | E66.811 | chronic | obesity class 1; obesity class i; class i obesity
class 2 obesity | E66.812 | chronic | obesity class 2; obesity class ii; class ii obesity
class 3 obesity | E66.813 | chronic | obesity class 3; obesity class iii; class iii obesity
overweight | E66.3 | chronic | excess body weight
weight gain | R63.5 | symptom | abnormal weight gain; gaining weight; weight increase
weight loss | R63.4 | undiagnosed | abnormal weight loss; unexplained weight loss; losing weight
weight management | R63.5 | chronic | weight control; weight loss management; weight loss on phentermine; weight loss on wegovy; weight loss counseling; surgical weight loss
metabolic syndrome | E88.810 | chronic
malnutrition | E46 | chronic | undernutrition; malnourished; malnourishment; undernourished
severe protein-calorie malnutrition | E43 | chronic | severe malnutrition
moderate protein-calorie malnutrition | E44.0 | chronic | moderate malnutrition
mild protein-calorie malnutrition | E44.1 | chronic | mild malnutrition
failure to thrive | R62.51 | undiagnosed | =FTT; poor weight gain; slow weight gain; not gaining weight; faltering growth
adult failure to thrive | R62.7 | chronic
cachexia | R64 | chronic | wasting syndrome
vitamin d deficiency | E55.9 | chronic | low vitamin d; hypovitaminosis d; vitamin d insufficiency; vit d deficiency; low vit d; low vitamin d level
vitamin b12 deficiency | E53.8 | chronic | b12 deficiency; low b12; low vitamin b12; cobalamin deficiency
folate deficiency | E53.8 | chronic | folic acid deficiency; low folate
thiamine deficiency | E51.9 | chronic
wernicke encephalopathy | E51.2 ! | acute-systemic
iron overload | E83.19 | chronic
hemochromatosis | E83.119 | chronic
hereditary hemochromatosis | E83.110 | chronic
wilson disease | E83.01 | chronic
phenylketonuria | E70.1 | chronic
amyloidosis | E85.9 | chronic
dehydration | E86.0 | acute-systemic | dehydrated
volume depletion | E86.9 | acute-systemic
hypovolemia | E86.1 | acute-systemic
mild dehydration | E86.0 | acute
hyponatremia | E87.1 | acute-systemic | low sodium; hypo-osmolality
severe hyponatremia | E87.1 ! | acute-systemic
hypernatremia | E87.0 | acute-systemic
hyperkalemia | E87.5 | acute-systemic | high potassium; elevated potassium; potassium is high
severe hyperkalemia | E87.5 ! | acute-systemic | hyperkalemia with ekg changes
hypokalemia | E87.6 | acute | low potassium
hypocalcemia | E83.51 | acute | low calcium
hypercalcemia | E83.52 | acute-systemic | elevated calcium; high calcium; hypercalcemia of malignancy
hypomagnesemia | E83.42 | acute | low magnesium
hypophosphatemia | E83.39 | acute
acidosis | E87.20 | acute-systemic
respiratory acidosis | E87.29 | acute-systemic
lactic acidosis | E87.20 ! | acute-systemic
alkalosis | E87.3 | acute-systemic
electrolyte imbalance | E87.8 | acute | electrolyte abnormality; electrolyte disturbance
hyperuricemia | E79.0 | chronic | elevated uric acid; high uric acid
porphyria | E80.20 | chronic
lactose intolerance | E73.9 | chronic | lactase deficiency
hyperhidrosis | R61 | chronic
excessive sweating | R61 | symptom | diaphoresis
night sweats | R61 | symptom | drenching sweats; sweats at night; nocturnal sweating
hot flashes | R23.2 | symptom | hot flushes
menopause | N95.1 | chronic | perimenopause; climacteric
menopausal symptoms | N95.1 | chronic | vasomotor symptoms; menopausal hot flashes; perimenopausal symptoms; postmenopausal symptoms; menopausal syndrome; climacteric symptoms; vasomotor symptoms of menopause
`;
