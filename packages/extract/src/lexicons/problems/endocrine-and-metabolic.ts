/** Glands, metabolism, nutrition, fluids and salts. Rows: see `problems.ts` in the folder above. */
export const endocrineAndMetabolic = `
# chronic
E11.9; type 2 diabetes; t2dm; dm2; =DM II; =DMII; type ii diabetes; diabetes type 2; diabetes type ii; diabetes mellitus type 2; diabetes mellitus type ii; type two diabetes; adult onset diabetes; niddm; non insulin dependent diabetes mellitus; non-insulin-dependent diabetes; noninsulin dependent diabetes mellitus; non-insulin diabetes mellitus; type 2 dm; type ii dm; dm type 2; dm type ii; insulin requiring type 2 diabetes
E11.9; diabetes; =DM; diabetic; insulin dependent diabetes mellitus; insulin-requiring diabetes; insulin-dependent diabetes; insulin requiring diabetes mellitus; steroid exacerbated diabetes; =IDDM
E10.9; type 1 diabetes; t1dm; dm1; type i diabetes; diabetes type 1; diabetes type i; diabetes mellitus type 1; diabetes mellitus type i; juvenile diabetes; juvenile onset diabetes; type 1 dm; type one diabetes
E13.9; latent autoimmune diabetes; =LADA; type 1.5 diabetes
E11.65; diabetes with hyperglycemia; uncontrolled diabetes; diabetes uncontrolled; uncontrolled diabetes mellitus; poorly controlled diabetes; diabetes mellitus uncontrolled; type 2 diabetes with hyperglycemia; type 2 diabetes uncontrolled; uncontrolled type 2 diabetes; poorly controlled type 2 diabetes; poorly controlled t2dm; diabetes mellitus poorly controlled; diabetes out of control; dm2 with hyperglycemia; uncontrolled type ii diabetes; diabetes mellitus out of control; steroid induced hyperglycemia in diabetes
E10.65; type 1 diabetes with hyperglycemia; uncontrolled type 1 diabetes; poorly controlled type 1 diabetes
E11.649; diabetes with hypoglycemia; type 2 diabetes with hypoglycemia
E11.21; diabetic nephropathy; diabetic kidney disease; diabetic renal disease; =DKD
E11.22; diabetic chronic kidney disease; type 2 diabetes with ckd; diabetic ckd; type 2 diabetes with chronic kidney disease; diabetes with ckd; diabetes with chronic kidney disease
E11.29; diabetic microalbuminuria; diabetes with microalbuminuria; type 2 diabetes with microalbuminuria; diabetic proteinuria
E11.319; diabetic retinopathy; type 2 diabetes with retinopathy
E11.329{1,2,3,9}; nonproliferative diabetic retinopathy; =NPDR
E11.359{1,2,3,9}; proliferative diabetic retinopathy; =PDR
E11.311; diabetic macular edema; diabetic macular oedema
E11.40; diabetic neuropathy; type 2 diabetes with neuropathy; diabetes with neuropathy; diabetic neuropathic pain
E11.42; diabetic polyneuropathy; diabetic peripheral neuropathy; =DPN; type 2 diabetes with polyneuropathy; diabetes with peripheral neuropathy
E11.43; diabetic gastroparesis
E11.43; diabetic autonomic neuropathy
E11.51; diabetic peripheral angiopathy; type 2 diabetes with pad; diabetes with pvd; diabetic peripheral vascular disease
E11.621; diabetic foot ulcer; diabetic ulcer
E11.628; diabetic foot
E11.A; type 2 diabetes in remission
R73.03; prediabetes; borderline diabetes; pre diabetes; borderline diabetic; prediabetic
R73.01; impaired fasting glucose; =IFG; elevated fasting glucose
R73.02; impaired glucose tolerance; glucose intolerance
E88.819; insulin resistance
E09.9; steroid-induced diabetes; drug induced diabetes
O24.419; gestational diabetes; =GDM
E03.9; hypothyroidism; hypothyroid; underactive thyroid; low thyroid
E89.0; postsurgical hypothyroidism; postprocedural hypothyroidism; hypothyroidism status post thyroidectomy; postoperative hypothyroidism; post surgical hypothyroidism; postablative hypothyroidism
E02; subclinical hypothyroidism; subclinical hypothyroid
E03.1; congenital hypothyroidism
E06.3; hashimoto thyroiditis; hashimoto's; autoimmune thyroiditis; chronic lymphocytic thyroiditis
E05.90; hyperthyroidism; thyrotoxicosis; overactive thyroid; hyperthyroid
E05.00; graves disease; graves; grave's disease
E05.20; toxic multinodular goiter
E04.2; multinodular goiter; multinodular thyroid
E04.9; goiter; enlarged thyroid; thyromegaly; thyroid enlargement
E07.9; thyroid disease; thyroid disorder; thyroid problem; thyroid dysfunction
E21.3; hyperparathyroidism
E21.0; primary hyperparathyroidism
D35.1; parathyroid adenoma
N25.81; secondary hyperparathyroidism
E20.9; hypoparathyroidism
E27.40; adrenal insufficiency; adrenal failure
E27.1; addison disease; primary adrenal insufficiency
E24.9; cushing syndrome
E24.0; cushing disease
E26.9; hyperaldosteronism
E26.01; conn syndrome
E26.09; primary hyperaldosteronism; primary aldosteronism
D35.0{1,2,0}; pheochromocytoma
D35.0{1,2,0}; adrenal adenoma
E23.0; hypopituitarism; panhypopituitarism
E23.0; growth hormone deficiency
D35.2; pituitary adenoma; pituitary macroadenoma; pituitary microadenoma
D35.2; prolactinoma
E22.1; hyperprolactinemia; elevated prolactin
E22.0; acromegaly
E23.2; diabetes insipidus
E28.2; polycystic ovary syndrome; =PCOS; polycystic ovarian syndrome; polycystic ovarian disease; polycystic ovaries
E29.1; hypogonadism; low testosterone; low t; testosterone deficiency; hypotestosteronemia
E28.319; premature menopause; premature ovarian failure
E30.1; precocious puberty; early puberty
E30.0; delayed puberty
N62; gynecomastia
L68.0; hirsutism
R62.52; short stature
E66.9; obesity; obese
E66.09; obesity due to excess calories; exogenous obesity
E66.01; morbid obesity; severe obesity; morbidly obese; severely obese; supermorbid obesity; supermorbidly obese; supermorbid obese; super morbid obesity; super obese; super obesity; extreme obesity; extremely obese; massive obesity; massively obese
E66.811; class 1 obesity; obesity class 1; obesity class i; class i obesity
E66.812; class 2 obesity; obesity class 2; obesity class ii; class ii obesity
E66.813; class 3 obesity; obesity class 3; obesity class iii; class iii obesity
E66.3; overweight; excess body weight
R63.5; weight management; weight control; weight loss management; weight loss on phentermine; weight loss on wegovy; weight loss counseling; surgical weight loss
E88.810; metabolic syndrome
E46; malnutrition; undernutrition; malnourished; malnourishment; undernourished
E43; severe protein-calorie malnutrition; severe malnutrition
E44.0; moderate protein-calorie malnutrition; moderate malnutrition
E44.1; mild protein-calorie malnutrition; mild malnutrition
R62.7; adult failure to thrive
R64; cachexia; wasting syndrome
E55.9; vitamin d deficiency; low vitamin d; hypovitaminosis d; vitamin d insufficiency; vit d deficiency; low vit d; low vitamin d level
E53.8; vitamin b12 deficiency; b12 deficiency; low b12; low vitamin b12; cobalamin deficiency
E53.8; folate deficiency; folic acid deficiency; low folate
E51.9; thiamine deficiency
E83.19; iron overload
E83.119; hemochromatosis
E83.110; hereditary hemochromatosis
E83.01; wilson disease
E70.1; phenylketonuria
E85.9; amyloidosis
E79.0; hyperuricemia; elevated uric acid; high uric acid
E80.20; porphyria
E73.9; lactose intolerance; lactase deficiency
R61; hyperhidrosis
N95.1; menopause; perimenopause; climacteric
N95.1; menopausal symptoms; vasomotor symptoms; menopausal hot flashes; perimenopausal symptoms; postmenopausal symptoms; menopausal syndrome; climacteric symptoms; vasomotor symptoms of menopause
# acute-systemic
E11.10 !; diabetic ketoacidosis; =DKA
E10.10 !; type 1 diabetes with ketoacidosis
E11.00 !; hyperosmolar hyperglycemic state; =HHS; hyperosmolar nonketotic state
E16.2; hypoglycemia; low blood sugar; hypoglycemic episode; hypoglycemic reaction; insulin reaction
E05.91 !; thyroid storm
E03.5 !; myxedema coma
E27.2 !; adrenal crisis
E22.2; syndrome of inappropriate antidiuretic hormone; =SIADH
E51.2 !; wernicke encephalopathy
E86.0; dehydration; dehydrated
E86.9; volume depletion
E86.1; hypovolemia
E87.1; hyponatremia; low sodium; hypo-osmolality
E87.1 !; severe hyponatremia
E87.0; hypernatremia
E87.5; hyperkalemia; high potassium; elevated potassium; potassium is high
E87.5 !; severe hyperkalemia; hyperkalemia with ekg changes
E83.52; hypercalcemia; elevated calcium; high calcium; hypercalcemia of malignancy
E87.20; acidosis
E87.29; respiratory acidosis
E87.20 !; lactic acidosis
E87.3; alkalosis
# acute
E11.628; diabetic foot infection
E06.9; thyroiditis
E06.1; subacute thyroiditis; de quervain thyroiditis
E86.0; mild dehydration
E87.6; hypokalemia; low potassium
E83.51; hypocalcemia; low calcium
E83.42; hypomagnesemia; low magnesium
E83.39; hypophosphatemia
E87.8; electrolyte imbalance; electrolyte abnormality; electrolyte disturbance
# symptom
R73.9; hyperglycemia; elevated blood sugar; elevated glucose; high blood sugar; elevated blood sugars; elevated blood glucose; high blood sugars; steroid induced hyperglycemia
R63.5; weight gain; abnormal weight gain; gaining weight; weight increase
R61; excessive sweating; diaphoresis
R61; night sweats; drenching sweats; sweats at night; nocturnal sweating
R23.2; hot flashes; hot flushes
# undiagnosed
E04.1; thyroid nodule; thyroid mass
E27.8; adrenal nodule; adrenal mass; adrenal incidentaloma; adrenal lesion
D49.7; pituitary tumor; pituitary mass; pituitary lesion
R63.4; weight loss; abnormal weight loss; unexplained weight loss; losing weight
R62.51; failure to thrive; =FTT; poor weight gain; slow weight gain; not gaining weight; faltering growth
`;
