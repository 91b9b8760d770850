/** Glands, metabolism, nutrition, fluids and salts. Rows: see `problems.ts` in the folder above. */
export const endocrineAndMetabolic = `
# chronic
D30.00; angiomyolipoma; oncocytoma
D34; thyroid adenoma
D35.0{1,2,0}; pheochromocytoma
.0{1,2,0}; adrenal adenoma
.1; parathyroid adenoma
.2; pituitary adenoma; pituitary macroadenoma; pituitary microadenoma
.2; prolactinoma
D38.1; lung neoplasm of uncertain behavior
E02; subclinical hypothyroidism; subclinical hypothyroid
E03.1; congenital hypothyroidism
.9; hypothyroidism; hypothyroid; underactive thyroid; low thyroid
E04.2; multinodular goiter; multinodular thyroid
.9; goiter; enlarged thyroid; thyromegaly; thyroid enlargement
E05.00; graves disease; graves; grave's disease
.20; toxic multinodular goiter
.90; hyperthyroidism; thyrotoxicosis; overactive thyroid; hyperthyroid
E06.3; hashimoto thyroiditis; hashimoto's; autoimmune thyroiditis; chronic lymphocytic thyroiditis
E07.89; sick euthyroid; euthyroid sick syndrome
.9; thyroid disease; thyroid disorder; thyroid problem; thyroid dysfunction
E09.9; steroid-induced diabetes; drug induced diabetes
E10.65; type 1 diabetes with hyperglycemia; uncontrolled type 1 diabetes; poorly controlled type 1 diabetes
.9; type 1 diabetes; t1dm; dm1; diabetes type 1; diabetes mellitus type 1; juvenile diabetes; juvenile onset diabetes; type 1 dm; type one diabetes
E11.21; diabetic nephropathy; diabetic kidney disease; diabetic renal disease; =DKD
.22; diabetic chronic kidney disease; type 2 diabetes with ckd; diabetic ckd; diabetes with ckd
.29; diabetic microalbuminuria; diabetes with microalbuminuria; type 2 diabetes with microalbuminuria; diabetic proteinuria
.311; diabetic macular edema
.319; diabetic retinopathy; type 2 diabetes with retinopathy
.329{1,2,3,9}; nonproliferative diabetic retinopathy; =NPDR
.359{1,2,3,9}; proliferative diabetic retinopathy; =PDR
.39; diabetic eye disease
.40; diabetic neuropathy; type 2 diabetes with neuropathy; diabetes with neuropathy; diabetic neuropathic pain
.42; diabetic polyneuropathy; diabetic peripheral neuropathy; =DPN; type 2 diabetes with polyneuropathy; diabetes with peripheral neuropathy
.43; diabetic gastroparesis
.43; diabetic autonomic neuropathy
.51; diabetic peripheral angiopathy; type 2 diabetes with pad; diabetes with pvd
.621; diabetic foot ulcer; diabetic ulcer
.628; diabetic foot
.649; diabetes with hypoglycemia; type 2 diabetes with hypoglycemia
.65; diabetes with hyperglycemia; uncontrolled diabetes; diabetes uncontrolled; uncontrolled diabetes mellitus; poorly controlled diabetes; diabetes mellitus uncontrolled; type 2 diabetes with hyperglycemia; type 2 diabetes uncontrolled; uncontrolled type 2 diabetes; poorly controlled type 2 diabetes; poorly controlled t2dm; diabetes mellitus poorly controlled; diabetes out of control; dm2 with hyperglycemia; diabetes mellitus out of control; steroid induced hyperglycemia in diabetes
.9; type 2 diabetes; t2dm; dm2; =DM II; =DMII; diabetes type 2; diabetes mellitus type 2; type two diabetes; adult onset diabetes; niddm; non-insulin-dependent diabetes; noninsulin dependent diabetes mellitus; non-insulin diabetes mellitus; type 2 dm; dm type 2; insulin requiring type 2 diabetes
.9; diabetes; =DM; diabetic; insulin dependent diabetes mellitus; insulin-requiring diabetes; insulin-dependent diabetes; insulin requiring diabetes mellitus; steroid exacerbated diabetes; =IDDM
.A; type 2 diabetes in remission
E13.9; latent autoimmune diabetes; =LADA; type 1.5 diabetes
.9; type 3c diabetes; pancreatogenic diabetes; posttransplant diabetes; secondary diabetes
E20.9; hypoparathyroidism
E21.0; primary hyperparathyroidism
.3; hyperparathyroidism
E22.0; acromegaly
.1; hyperprolactinemia; elevated prolactin
E23.0; hypopituitarism; panhypopituitarism
.0; growth hormone deficiency
.1; sheehan syndrome
.2; diabetes insipidus
.6; rathke cleft cyst
E24.0; cushing disease
.9; cushing syndrome
E25.0; congenital adrenal hyperplasia
E26.01; conn syndrome
.09; primary hyperaldosteronism; primary aldosteronism
.9; hyperaldosteronism
E27.1; addison disease; primary adrenal insufficiency
.40; adrenal insufficiency; adrenal failure
E28.2; polycystic ovary syndrome; =PCOS; polycystic ovarian syndrome; polycystic ovarian disease; polycystic ovaries
.310; premature ovarian insufficiency; primary ovarian insufficiency
.319; premature menopause; premature ovarian failure
E29.1; hypogonadism; low testosterone; low t; testosterone deficiency; hypotestosteronemia
E30.0; delayed puberty
.1; precocious puberty; early puberty
E31.20; multiple endocrine neoplasia
E43; severe protein-calorie malnutrition; severe malnutrition
E44.0; moderate protein-calorie malnutrition; moderate malnutrition
.1; mild protein-calorie malnutrition; mild malnutrition
E46; malnutrition; undernutrition; malnourished; malnourishment; undernourished
E50.9; vitamin a deficiency
E51.9; thiamine deficiency
.9; b1 deficiency
E53.8; vitamin b12 deficiency; b12 deficiency; low b12; cobalamin deficiency
.8; folate deficiency; folic acid deficiency; low folate
.8; borderline b12
E54; scurvy; vitamin c deficiency
E55.9; vitamin d deficiency; low vitamin d; hypovitaminosis d; vitamin d insufficiency; vit d deficiency
E60; zinc deficiency
E66.01; morbid obesity; severe obesity; morbidly obese; severely obese; supermorbid obesity; supermorbidly obese; supermorbid obese; super obese; super obesity; extreme obesity; extremely obese; massive obesity; massively obese
.3; overweight; excess body weight
.811; class 1 obesity; obesity class 1
.812; class 2 obesity; obesity class 2
.813; class 3 obesity; obesity class 3
.9; obesity; obese
E70.1; phenylketonuria
E73.9; lactose intolerance; lactase deficiency
E79.0; hyperuricemia; elevated uric acid; high uric acid
E80.20; porphyria
E83.01; wilson disease
.110; hereditary hemochromatosis
.119; hemochromatosis
.19; iron overload
.39; hypophosphatasia
.39; hyperphosphatemia
E85.9; amyloidosis
E88.01; alpha-1 antitrypsin deficiency
.10; lipodystrophy
.810; metabolic syndrome
.819; insulin resistance
E89.0; postsurgical hypothyroidism; postprocedural hypothyroidism; hypothyroidism status post thyroidectomy; postoperative hypothyroidism; postablative hypothyroidism
L68.0; hirsutism
N25.81; secondary hyperparathyroidism
.89; renal tubular acidosis
N62; gynecomastia
N95.1; menopause; perimenopause; climacteric
.1; menopausal symptoms; vasomotor symptoms; perimenopausal symptoms; postmenopausal symptoms; menopausal syndrome; climacteric symptoms; vasomotor symptoms of menopause
O24.419; gestational diabetes; =GDM
R61; hyperhidrosis
R62.52; short stature
.7; adult failure to thrive
R63.5; weight management; weight control; weight loss on phentermine; surgical weight loss
R64; cachexia; wasting syndrome
R73.01; impaired fasting glucose; =IFG; elevated fasting glucose
.02; impaired glucose tolerance; glucose intolerance
.03; prediabetes; borderline diabetes; pre diabetes; borderline diabetic; prediabetic
# acute-systemic
E03.5 !; myxedema coma
E05.91 !; thyroid storm
E10.10 !; type 1 diabetes with ketoacidosis
E11.00 !; hyperosmolar hyperglycemic state; =HHS; hyperosmolar state; hyperosmolar nonketotic state
.10 !; diabetic ketoacidosis; =DKA; severe ketoacidosis
E16.2; hypoglycemia; low blood sugar; hypoglycemic episode; hypoglycemic reaction; insulin reaction
E22.2; syndrome of inappropriate antidiuretic hormone; =SIADH
E27.2 !; adrenal crisis
.2 !; addisonian crisis
.3; steroid withdrawal
E51.2 !; wernicke encephalopathy
E83.52; hypercalcemia; elevated calcium; high calcium; hypercalcemia of malignancy
E86.0; dehydration; dehydrated
.1; hypovolemia
.9; volume depletion
E87.0; hypernatremia
.1; hyponatremia; low sodium; hypo-osmolality
.1 !; severe hyponatremia
.20; acidosis
.20 !; lactic acidosis
.29; respiratory acidosis
.3; alkalosis
.5; hyperkalemia; high potassium; elevated potassium; potassium is high
.5 !; severe hyperkalemia; hyperkalemia with ekg changes
E88.3 !; tumor lysis
# acute
E06.1; subacute thyroiditis; de quervain thyroiditis
.9; thyroiditis
E11.628; diabetic foot infection
E83.39; hypophosphatemia
.42; hypomagnesemia; low magnesium
.51; hypocalcemia; low calcium
E86.0; mild dehydration
E87.6; hypokalemia; low potassium
.8; electrolyte imbalance; electrolyte abnormality; electrolyte disturbance
# symptom
R23.2; hot flashes; hot flushes
R61; excessive sweating; diaphoresis
R61; night sweats; drenching sweats; sweats at night; nocturnal sweating
R61; cold sweats
R63.2; polyphagia
.5; weight gain; abnormal weight gain; gaining weight; weight increase
.8; abnormal weight
.8; decreased po intake
R73.9; hyperglycemia; elevated blood sugar; elevated glucose; high blood sugar; elevated blood glucose
# undiagnosed
D49.7; pituitary tumor; pituitary mass; pituitary lesion
E04.1; thyroid nodule; thyroid mass
E21.5; parathyroid mass
E27.8; adrenal nodule; adrenal mass; adrenal incidentaloma; adrenal lesion
R62.51; failure to thrive; =FTT; not gaining weight; faltering growth
R63.4; weight loss; abnormal weight loss; unexplained weight loss; losing weight
`;
