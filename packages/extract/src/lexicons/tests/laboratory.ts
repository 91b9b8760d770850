/**
 * Laboratory tests. One row a test, columns separated by ` | `:
 * id | code number, `-` if unsure | overlap group, `-` if none | marks | words for it, separated by `; ` (the first is its name)
 *
 * Marks: `panel`; `read` a professional reads and reports it; `contested` auditors differ whether it counts (C12);
 * `never` it never counts. A word with `?` before it is a test only beside an order or a result (`?sodium`: also in food).
 * A word with a capital letter must be written just so (`FIT`, `US`). Tests of one overlap group on one date are one
 * unique test (R1.30).
 */
export const laboratoryTests = `
cbc-diff | 85025 | CBC | panel | cbc with diff; cbc w/ diff; cbc/diff; cbc with differential; cbcd
cbc | 85027 | CBC | panel | cbc; complete blood count; hemogram; fbc; blood count; hemoglobin and hematocrit; hematocrit and hemoglobin; ?crit; haemoglobin; haematocrit; h and h's; mcv; mch; rdw; white blood cells; white blood count; white cell count; white cells; wbcs; wcc; red blood cell count; wbc count; ?leukocytes
rbc | 85041 | CBC | - | ?rbc
hgb | 85018 | CBC | - | hemoglobin; hgb; ?hb; h&h
hct | 85014 | CBC | - | hematocrit; hct
plt | 85049 | CBC | - | platelet count; platelets; plt
wbc | 85048 | CBC | - | wbc; white count; white blood cell count
anc | 85048 | CBC | - | ?anc; absolute neutrophil count
diff-manual | 85007 | CBC | - | manual differential
retic | 85045 | - | - | reticulocyte count; retic
smear | 85060 | - | read | peripheral smear
esr | 85652 | - | - | esr; sed rate; sedimentation rate; erythrocyte sedimentation rate; westergren
crp | 86140 | - | - | crp; c-reactive protein
hscrp | 86141 | - | - | hs-crp; hscrp; high sensitivity crp
pt-inr | 85610 | - | - | pt/inr; ?PT; inr; protime; prothrombin time; coags; ?coagulation; coagulation studies; coagulation profile; coagulation panel; coag panel; clotting screen; pt and inr; pro time; prothrombin
bleeding-time | 85002 | - | - | bleeding time
ptt | 85730 | - | - | ptt; aptt; partial thromboplastin time; partial thromboplastin; thromboplastin time; pt/ptt
ddimer | 85379 | - | - | d-dimer; ddimer
fibrinogen | 85384 | - | - | ?fibrinogen
b12 | 82607 | - | - | b12; vitamin b12; vit b12; cobalamin; b-12; b12 level; vitamin b12 level
mma | 83921 | - | - | methylmalonic acid; mma
folate | 82746 | - | - | ?folate; serum folate; ?folic acid
ferritin | 82728 | - | - | ferritin; serum ferritin
iron | 83540 | - | - | serum iron; iron level; iron studies; iron panel; ?iron
iron-saturation | - | - | - | ?percent saturation
tibc | 83550 | - | - | tibc; total iron binding capacity; iron sat; transferrin saturation; tsat
transferrin | 84466 | - | - | ?transferrin
haptoglobin | 83010 | - | - | ?haptoglobin
ldh | 83615 | - | - | ldh; lactate dehydrogenase
g6pd | 82955 | - | - | g6pd
hb-electro | 83020 | - | - | hemoglobin electrophoresis
fvl | 81241 | - | - | factor v leiden
prothrombin-gene | 81240 | - | - | prothrombin gene mutation
lupus-ac | 85613 | - | - | lupus anticoagulant; drvvt
cardiolipin | 86147 | CARDIOLIPIN | - | anticardiolipin; cardiolipin antibodies
type-screen | 86850 | TYPESCREEN | - | type and screen; type and cross
bmp | 80048 | METABOLIC | panel | bmp; basic metabolic panel; chem 7; chem7; basic metabolic; sma-7; chemistry 7; chem-7 panel; sma7; basic chemistry
cmp | 80053 | METABOLIC | panel | cmp; comprehensive metabolic panel; comp metabolic; complete metabolic panel; comprehensive metabolic; chem-20; chem20; smac; chemistry panel; chem panel; chemistries; serum chemistry; metabolic panel; metabolic profile; comprehensive medical profile; comprehensive metabolic profile; complete metabolic profile; chemistry profile; ?chemistry; chem profile; chem-12; electrolyte profile; u&e; urea and electrolytes; renal function tests; rfts; kidney function tests; bun/creatinine; bun/cr; bun and creatinine; comp panel; sma12; sma20
renal-panel | 80069 | METABOLIC | panel | renal function panel; renal panel; renal levels
lytes | 80051 | METABOLIC | panel | ?electrolytes; ?lytes; electrolyte panel
hepatic | 80076 | METABOLIC | panel | hepatic function panel; hepatic panel; liver panel; lft; liver enzymes; ?liver function; transaminases; liver tests; liver profile; hepatic enzymes; hepatic profile; liver function test; aminotransferases
glucose | 82947 | METABOLIC | - | ?glucose; fasting glucose; ?blood glucose; random glucose; fbg; serum glucose; ?blood sugar; ?blood sugars; ?sugars; ?blood glucose level; ?blood glucose levels; ?random blood sugar; ?fasting blood sugar; ?cbg; ?glucose level; ?FBS; ?RBS
poc-glucose | 82962 | METABOLIC | - | poc glucose; fingerstick; finger stick glucose; fsbs; accu-chek; fsbg; capillary glucose; capillary blood sugar; capillary blood glucose; bedside glucose
ogtt | 82951 | OGTT | - | ogtt; oral glucose tolerance test; glucose tolerance test
creatinine | 82565 | METABOLIC | - | ?creatinine; serum creatinine; scr; egfr; gfr; ?renal function; ?kidney function
bun | 84520 | METABOLIC | - | bun; blood urea nitrogen; ?urea
creatinine-clearance | 82575 | - | - | ?creatinine clearance
sodium | 84295 | METABOLIC | - | sodium level; serum sodium; ?sodium; ?Na
potassium | 84132 | METABOLIC | - | ?potassium; serum potassium; ?K+
bicarb | 82374 | METABOLIC | - | bicarbonate; bicarb; ?co2; ?carbon dioxide; ?anion gap
calcium | 82310 | METABOLIC | - | serum calcium; calcium level; ?corrected calcium; ?calcium
ica | 82330 | - | - | ionized calcium; ical
magnesium | 83735 | - | - | magnesium level; serum magnesium; ?magnesium; ?mag
phos | 84100 | - | - | phosphorus; phosphate level; ?phosphate; ?phos
albumin | 82040 | METABOLIC | - | serum albumin; ?albumin
prealbumin | 84134 | - | - | ?prealbumin; ?pre-albumin
total-protein | 84155 | METABOLIC | - | total protein
alt | 84460 | METABOLIC | - | ?ALT; sgpt; alanine aminotransferase
ast | 84450 | METABOLIC | - | ?AST; sgot; aspartate aminotransferase
ast-alt | - | METABOLIC | - | ast and alt; ast/alt; alt/ast; alt and ast; sgot/sgpt
alp | 84075 | METABOLIC | - | alk phos; alkaline phosphatase; ?ALP
tbili | 82247 | METABOLIC | - | ?bilirubin; total bilirubin; t bili; tbili; bilirubin level
dbili | 82248 | METABOLIC | - | direct bilirubin
ggt | 82977 | - | - | ggt; sggt; ggtp; gamma gt
ammonia | 82140 | - | - | ?ammonia; ammonia level
lipase | 83690 | - | - | lipase
amylase | 82150 | - | - | amylase
uric | 84550 | - | - | uric acid
ck | 82550 | - | - | ?ck; cpk; creatine kinase; total ck
troponin | 84484 | TROP | - | troponin; trop; hstnt
bnp | 83880 | - | - | bnp; ntprobnp; pro-bnp; probnp; brain natriuretic peptide; b-natriuretic peptide; b-type natriuretic peptide; brain natriuretic
lactate | 83605 | - | - | lactate; lactic acid
osm | 83930 | - | - | serum osmolality; ?osmolality
procal | 84145 | - | - | procalcitonin; procal
abg | 82803 | - | - | abg; arterial blood gas; vbg; blood gas
a1c | 83036 | - | - | a1c; hba1c; hgb a1c; hemoglobin a1c; hgba1c; glycohemoglobin; glycated hemoglobin; ha1c; alc; hgba1; hba1; a1c level; diabetic labs; glycosylated hemoglobin; ha1
fructosamine | 82985 | - | - | fructosamine
cpeptide | 84681 | - | - | c-peptide
insulin-level | 83525 | - | - | fasting insulin; insulin level
gad65 | 86341 | - | - | gad65
islet-antibodies | 86341 | - | - | islet cell antibodies
uacr | 82043+82570 | - | - | uacr; urine microalbumin; microalbumin; albumin creatinine ratio; ?ACR; urine albumin; microalbumin to creatinine ratio; urine acr
upcr | 84156+82570 | - | - | upcr; spot protein creatinine; urine protein; 24 hour urine; 24-hour urine collection
trig | 84478 | LIPID | - | triglycerides; trigs
lipid | 80061 | LIPID | panel | lipid panel; ?lipids; lipid profile; flp; fasting lipid panel; cholesterol panel; ?lipid; lipid levels; cholesterol test; cholesterol check; fasting lipid; fasting lipid profile; fasting cholesterol; cholesterol levels; vldl; non-hdl; hdl cholesterol; serum cholesterol; triglyceride; triglyceride level; ldls; serum lipids
chol | 82465 | LIPID | - | total cholesterol; cholesterol level; ?cholesterol
hdl | 83718 | LIPID | - | hdl
ldl | 83721 | LIPID | - | ldl; ldl cholesterol
apob | 82172 | - | - | apob; apolipoprotein b
lpa | 83695 | - | - | lp(a)
homocysteine | 83090 | - | - | homocysteine
tsh | 84443 | - | - | tsh; thyroid stimulating hormone; thyroid function; thyroid function test; thyroid profile; thyroid screen; thyroid level; tsh level; tshs; thyroid panel; tfts; thyroid labs; thyroid studies
ft4 | 84439 | - | - | free t4; ft4; free thyroxine
t4 | 84436 | - | - | total t4; t4
t3 | 84480 | - | - | total t3; ?t3
ft3 | 84481 | - | - | free t3; ft3
tpo | 86376 | - | - | tpo antibodies; anti-tpo; thyroid peroxidase antibody
tsi | 84445 | - | - | tsi; trab
thyroglobulin | 84432 | - | - | thyroglobulin
pth | 83970 | - | - | pth; parathyroid hormone; intact pth
vitd | 82306 | - | - | vitamin d level; ?vitamin d; 25-hydroxy vitamin d; vit d
vitd125 | 82652 | - | - | 1,25-dihydroxy vitamin d
cortisol | 82533 | - | - | ?cortisol; am cortisol; morning cortisol; salivary cortisol
acth-stimulation | 80400 | - | - | acth stimulation test
dex-suppression | 80420 | - | - | dexamethasone suppression test
acth | 82024 | - | - | acth level; acth
prolactin | 84146 | - | - | ?prolactin; prl
fsh | 83001 | - | - | fsh; fsh and lh
lh | 83002 | - | - | luteinizing hormone; ?LH
estradiol | 82670 | - | - | estradiol level; estradiol
progesterone | 84144 | - | - | progesterone level; ?progesterone
testo | 84403 | - | - | total testosterone; testosterone level; serum testosterone; ?testosterone
free-testo | 84402 | - | - | free testosterone
shbg | 84270 | - | - | shbg
dheas | 82627 | - | - | dhea-s; dheas; dhea sulfate
igf1 | 84305 | - | - | igf-1; igf1
aldo | 82088 | - | - | aldosterone level; ?aldosterone
renin | 84244 | - | - | renin activity; ?renin
metaneph | 83835 | - | - | metanephrines
ohp17 | 83498 | - | - | 17-hydroxyprogesterone
hcg-quant | 84702 | - | - | beta hcg; quantitative hcg; quant hcg; serum hcg; bhcg
upt | 81025 | - | - | urine pregnancy test; upt; urine hcg; pregnancy test; ucg; preg test; urine pregnancy; urine beta hcg; ?hcg; hcg level
serum-pregnancy | 84703 | - | - | serum pregnancy test; serum pregnancy
psa | 84153 | - | - | psa; prostate specific antigen; psa level; psa test; psa screening
psa-free | 84154 | - | - | free psa
cea | 82378 | - | - | cea; carcinoembryonic antigen
ca125 | 86304 | - | - | ca-125; ca125
ca199 | 86301 | - | - | ca 19-9; ca19-9
afp | 82105 | - | - | afp; alpha fetoprotein
ana | 86038 | - | - | ANA; antinuclear antibody; anti-nuclear antibody; ANAs; autoimmune panel; lupus panel; rheumatology panel; arthritis panel
rf | 86431 | - | - | rheumatoid factor; ?RF
ccp | 86200 | - | - | anti-ccp; ccp antibody; cyclic citrullinated peptide; ?CCP
dsdna | 86225 | - | - | anti-dsdna; dsdna; double stranded dna; dna antibody
ena | 86235 | - | - | ena panel; ssa/ssb; ssa; ssb
c3c4 | 86160 | - | - | c3/c4; c4 complement; c3 and c4; ?complement; complement level; ?c3; ?c4; c3 level; c4 level; ch50
anca | 86036 | - | - | anca; p-anca; c-anca
hlab27 | 86812 | - | - | hla-b27
ttg | 86364 | - | - | ttg; tissue transglutaminase; celiac panel; tissue transglutaminase antibody; celiac serology; celiac screen; coeliac screen
ig-quant | 82784 | - | - | ?immunoglobulins; iga level; igg level; igm level; ?immunoglobulin a
ige | 82785 | - | - | total ige; IgE; ige level
spec-ige | 86003 | - | - | specific ige; RAST; rast test; rast allergy testing; blood allergy test; allergen panel; respiratory allergy panel
spep | 84165 | - | - | spep; serum protein electrophoresis
upep | 84166 | - | - | upep; urine protein electrophoresis
ife | 86334 | - | - | immunofixation; ife
flc | 83521 | - | - | free light chains; light chains
tryptase | 83520 | - | - | tryptase
qft | 86480 | QFT | - | quantiferon; qft; igra; tb gold; tb test; tb screen; tb testing; tb blood test
tspot | 86481 | QFT | - | t-spot; tspot
ppd | 86580 | - | - | ppd; tuberculin skin test; tb skin test; mantoux; ppd test
hiv | 87389 | - | - | hiv test; hiv screen; hiv testing; hiv antibody; ?hiv; hiv serology; hiv elisa
hiv-vl | 87536 | - | - | hiv viral load; hiv rna; ?viral load; viral loads
cd4 | 86361 | - | - | cd4; cd4 count
hbsag | 87340 | - | - | hbsag; hepatitis b surface antigen; hepatitis b panel
hbsab | 86706 | - | - | hbsab
hbcab | 86704 | - | - | hbcab
hcv | 86803 | - | - | hcv ab; hepatitis c antibody; hep c screen; hepatitis c screening; hep c antibody; hcv antibody; hepatitis c test; hepatitis c testing; ?hepatitis c; ?hep c
hcv-rna | 87522 | - | - | hcv rna; hepatitis c rna; hcv pcr
hcv-genotype | 87902 | - | - | hcv genotype
hcv-rna-load | 87522 | - | - | hepatitis c quantitative; hcv viral load
hbv-dna | 87517 | - | - | hbv dna
hep-panel | 80074 | - | panel | acute hepatitis panel; hepatitis panel; hepatitis profile; hepatitis serology; hepatitis screen; hepatitis b and c
rpr | 86592 | - | - | rpr; vdrl
trep | 86780 | - | - | treponemal antibody; fta-abs
gc | 87591 | - | - | ?gonorrhea; ?gonorrhoea; gonorrhea test; gonorrhea culture; ?GC; neisseria gonorrhoeae
ct-naat | 87491 | - | - | ?chlamydia; chlamydia naat; gc/ct; std testing; std screen; std screening; std panel; sti testing; sti screen; sti screening; sti panel; std check; sti check; genprobe; chlamydia test; chlamydia culture
trich | 87661 | - | - | trichomonas naat; trichomonas test
wetprep | 87210 | - | - | wet prep; wet mount
koh | 87220 | - | - | koh; koh prep
bv-panel | 81513 | - | - | vaginitis panel; ?affirm; nuswab
hpv | 87624 | - | - | hpv test; hpv cotesting; hpv co-testing; high risk hpv; hpv dna; HPV; hpv testing
pap | 88175 | - | read | pap; pap smear; pap test; cervical cytology; thinprep; thin prep; smear test; cervical smear; cervical screening
strep | 87880 | - | - | rapid strep; strep test; strep screen; rapid strep test; strep swab; rapid strep screen; quick strep; ?strep; strep a test
strep-pcr | 87651 | - | - | strep pcr
throat-cx | 87081 | - | - | throat culture; strep culture; throat swab
flu | 87804 | - | - | rapid flu; flu swab; influenza test; rapid influenza; flu a/b; flu test; influenza swab; influenza a and b; influenza a; influenza b; rapid influenza swab; flu screen
flu-pcr | 87502 | - | - | flu pcr; influenza pcr
covid-ag | 87811 | - | - | rapid covid; covid antigen; covid rapid; rapid covid-19 test; covid test; covid-19 test; covid swab; covid-19 swab
covid-pcr | 87635 | - | - | covid pcr; covid-19 pcr; sars-cov-2; covid testing; covid-19 testing; covid lateral flow; covid screen; covid-19 screen
covid-flu | 87636 | COVIDFLU | - | covid/flu pcr; covid/flu; flu/covid
covid-flu-rsv | 87637 | COVIDFLU | - | covid/flu/rsv; flu/covid/rsv
rsv | 87807 | - | - | ?rsv; rsv antigen; rsv swab; rsv test; rsv screen; rsv testing
rvp | 87633 | - | - | respiratory viral panel; rvp; biofire
mono | 86308 | - | - | monospot; mono test
ebv | 86665 | - | - | ebv titers
lyme | 86618 | - | - | ?lyme; lyme titer; lyme serology; lyme antibody; lyme test
western-blot | 86617 | - | - | western blot
serology | - | - | - | ?serology; ?serologies; ?titer; ?titers
vitamins | - | - | - | vitamin levels; vitamin panel
bcx | 87040 | - | - | blood culture; bcx; cultures of blood; blood cx; blood cultures x2
ucx | 87086 | - | - | urine culture; ucx; urine cx; culture and sensitivity; c&s; urine for culture; msu; mid stream urine; midstream urine
wcx | 87070 | - | - | wound culture; wound swab; aerobic culture; anaerobic culture; tissue culture; fluid culture; skin swab
spcx | 87070 | - | - | sputum culture
gram | 87205 | - | - | gram stain
afb | 87116 | - | - | afb culture
stoolcx | 87045 | - | - | stool culture; stool studies; stool sample; stool specimen; stool testing
fecal-wbc | 89055 | - | - | fecal leukocytes
gi-pcr | 87507 | - | - | gi pcr panel; gi panel; stool pcr
cdiff | 87493 | - | - | c diff; c diff toxin; clostridioides difficile; c difficile; cdiff; c. difficile toxin; clostridium difficile; clostridium difficile toxin
op | 87177 | - | - | ova and parasites; o&p
hpylori-ag | 87338 | - | - | h pylori stool antigen; h pylori; h pylori testing; helicobacter pylori; hydrogen breath test
clo | - | - | - | clo test
hpylori-serology | 86677 | - | - | h. pylori serology
ubt | 83013 | - | - | urea breath test
fit | 82274 | - | - | fit test; fecal immunochemical test; fit kit; ifobt; ?FIT; faecal immunochemical test; qfit
fobt | 82270 | - | - | fobt; hemoccult; guaiac; stool guaiac; fecal occult blood; occult blood; hemoccult cards; guaiac negative; guaiac positive; heme negative; heme positive; hemoccult negative; hemoccult positive; fecal occult blood test; hemocult
cologuard | 81528 | - | - | cologuard
calpro | 83993 | - | - | fecal calprotectin; calprotectin
elastase | 82653 | - | - | fecal elastase
hsv | 87529 | - | - | hsv pcr; herpes pcr; hsv swab; hsv culture
mpox | 87593 | - | - | mpox pcr
gbs | 87653 | - | - | gbs swab
ua | 81003 | UA | - | ua; urinalysis; u/a; urine dip; urine dipstick
ua-micro | 81001 | UA | - | ua with micro; ua w/ micro; urinalysis with microscopy; ua with reflex; urine analysis; ua dip; urine dipsticks; dipstick; urine microscopy; clean catch urine; catheterized urine; clean catch urinalysis; ua and culture; urine sample; urine specimen; uas; urine test; urine testing; urine dip test; urinalysis with culture
uds | 80307 | - | - | uds; urine drug screen; urine tox; udt; tox screen; utox; urine toxicology; toxicology screen; drug screen; drug screening; ?toxicology; urine drug
serum-tox | 80307 | - | - | serum toxicology; serum tox
uds-conf | G0480 | - | - | confirmatory drug testing
urine-na | 84300 | - | - | urine sodium; fena
urine-eos | - | - | - | urine eosinophils
urine-cr | 82570 | - | - | urine creatinine
urine-osm | 83935 | - | - | urine osmolality
lithium-lvl | 80178 | - | - | lithium level; li level
vpa-lvl | 80164 | - | - | valproic acid level; valproate level; depakote level
cbz-lvl | 80156 | - | - | carbamazepine level; tegretol level
pht-lvl | 80185 | - | - | phenytoin level; dilantin level
dig-lvl | 80162 | - | - | digoxin level; dig level
tac-lvl | 80197 | - | - | tacrolimus level; tacrolimus trough; prograf level
csa-lvl | 80158 | - | - | cyclosporine level
siro-lvl | 80195 | - | - | sirolimus level
vanc-lvl | 80202 | - | - | vancomycin level; vancomycin trough; vanc trough; vanc level
gent-lvl | 80170 | - | - | gentamicin level
lev-lvl | 80177 | - | - | levetiracetam level; keppra level
ltg-lvl | 80175 | - | - | lamotrigine level; lamictal level
pb-lvl | 80184 | - | - | phenobarbital level
theo-lvl | 80198 | - | - | theophylline level
cloz-lvl | 80159 | - | - | clozapine level
mtx-lvl | 80204 | - | - | methotrexate level
apap-lvl | 80143 | - | - | acetaminophen level
asa-lvl | 80179 | - | - | salicylate level
etoh-lvl | 82077 | - | - | ethanol level; alcohol level; etoh level; blood alcohol; ?ethanol; ?alcohol levels; ?etoh; serum alcohol
cdt | 82373 | - | - | CDT
peth | 80321 | - | - | peth
lead | 83655 | - | - | lead level; blood lead
surg-path | 88305 | - | read | surgical pathology; ?biopsy; ?biopsies; ?pathology; biopsy result; path report; biopsy report; pathology report; ?histology; final pathology; frozen section; pathologic examination; pathology results; histopathology
tpmt | 81335 | - | - | tpmt
brca | 81162 | - | - | brca testing; brca; brca1; brca2
pgx | 81418 | - | - | pharmacogenomic testing
nipt | 81420 | - | - | nipt; cffdna
karyotype | 88262 | - | - | karyotype; chromosome analysis
semen | 89320 | - | - | semen analysis
cardiac-enzymes | 82553 | TROP | - | cardiac enzymes; cardiac markers; cardiac biomarkers; ck-mb; ckmb; mb fraction
myoglobin | 83874 | - | - | myoglobin
chloride | 82435 | METABOLIC | - | ?chloride
differential | 85004 | CBC | - | ?differential; ?neutrophils; ?eosinophils; ?lymphocytes; ?bands; ?segs; ?polys
ckd-cystatin | 82610 | - | - | cystatin c; cystatin
thyroid-antibody | 86800 | - | - | thyroglobulin antibody
insulin-antibodies | 86337 | - | - | insulin antibodies; islet antibodies
znt8 | 86341 | - | - | zinc transporter antibody; znt8
growth-hormone | 83003 | - | - | growth hormone
igfbp3 | - | - | - | igfbp-3
catecholamines | 82384 | - | - | catecholamines; urine catecholamines
vma | 84585 | - | - | vma
five-hiaa | 83497 | - | - | 5-hiaa
amh | 82397 | - | - | anti-mullerian hormone; amh
b1 | 84425 | - | - | thiamine level; vitamin b1
b6 | 84207 | - | - | vitamin b6
vitamin-a-e | 84590 | - | - | vitamin a level
ceruloplasmin | 82390 | - | - | ceruloplasmin
selenium-level | 84255 | - | - | selenium level
copper-level | 82525 | - | - | copper level
vitamin-e | 84446 | - | - | vitamin e level
heavy-metals | 83015 | - | - | heavy metals; heavy metal screen
arsenic | 82175 | - | - | arsenic level
mercury | 83825 | - | - | mercury level
ace-level | 82164 | - | - | ace level
alpha1 | 82103 | - | - | alpha-1 antitrypsin; a1at
hemochromatosis-gene | 81256 | - | - | hfe gene; hemochromatosis genetic testing
smooth-muscle-ab | 86015 | - | - | smooth muscle antibody; asma
mitochondrial-ab | 86381 | - | - | antimitochondrial antibody
endomysial | 86231 | - | - | endomysial antibody; antiendomysial antibody; antiendomysial
gliadin | 86258 | - | - | gliadin antibody
aso | 86060 | - | - | aso titer; ASO
phospholipid | 86146 | CARDIOLIPIN | - | beta-2 glycoprotein; antiphospholipid
thrombophilia | 85300 | - | - | hypercoagulable workup; hypercoagulable panel; hypercoagulable work-up; hypercoagulability panel; thrombophilia screen; thrombophilia panel; factor v
antithrombin | 85300 | - | - | antithrombin iii; antithrombin
protein-s | 85306 | - | - | protein s
protein-c | 85303 | - | - | protein c
vwf | 85246 | - | - | von willebrand panel; von willebrand factor
factor-viii | 85240 | - | - | factor viii level; factor viii
sickle | 85660 | - | - | sickle screen
coombs | 86880 | - | - | coombs; coombs test; direct coombs; direct antiglobulin test
blood-type | 86900 | TYPESCREEN | - | blood type; blood typing; type & cross; abo
hepatitis-a-ab | 86708 | - | - | hepatitis a antibody; hepatitis a igm
vaginal-culture | 87070 | - | - | vaginal culture; vaginal swab
nasal-culture | 87081 | - | - | nasal culture; mrsa screen; mrsa swab
fungal-culture | 87101 | - | - | fungal culture; skin scraping; fungal smear
viral-culture | 87252 | - | - | viral culture
csf | 89050 | - | - | ?csf; csf analysis; cerebrospinal fluid; spinal fluid; csf culture; spinal fluid culture
synovial-fluid | 89051 | - | - | ?synovial fluid; synovial fluid analysis; joint fluid analysis; ?joint fluid
body-fluid | 89051 | - | - | body fluid cell count
ascitic-fluid | - | - | - | ?ascitic fluid; ascites fluid
pleural-fluid | - | - | - | pleural fluid analysis; ?pleural fluid
pertussis | 87798 | - | - | pertussis pcr; pertussis testing; pertussis culture
rmsf-tick | 86757 | - | - | rocky mountain spotted fever titers
tick-panel | - | - | panel | tick-borne panel
lyme-ehrlichia | 86666 | - | - | ehrlichia
cmv | 86644 | - | - | cmv titers; cmv
torch | - | - | panel | torch panel
toxoplasma | 86777 | - | - | toxoplasma titer; toxoplasma
varicella | 86787 | - | - | varicella titer
measles-titer | 86765 | - | - | measles titer
rubella | 86762 | - | - | rubella titer; ?rubella; rubella immunity
mmr-titer | - | - | - | mmr titer
malaria | 87207 | - | - | malaria smear
cocci | 86635 | - | - | cocci titers
fungal-serology | - | - | - | fungal serologies
galactomannan | 87305 | - | - | galactomannan
fungitell | 87449 | - | - | beta-d-glucan
cryptococcal | 87899 | - | - | cryptococcal antigen
histoplasma | 87385 | - | - | histoplasma antigen
fecal-fat | 82705 | - | - | fecal fat
stone-analysis | 82365 | - | - | stone analysis
urine-cytology | 88112 | - | read | urine cytology; ?cytology
fna-cytology | 88173 | - | read | fine needle cytology
pleural-cytology | 88112 | - | read | pleural fluid cytology
sputum-cytology | 88112 | - | read | sputum cytology
quad-screen-ob | 81511 | - | - | quad test; triple screen; msafp; afp screen
first-trimester-screen | 81508 | - | - | first trimester screen
nuchal | 76813 | - | read | nuchal translucency
ob-panel | 80081 | - | panel | prenatal labs; prenatal panel; ob panel
glucola | 82950 | OGTT | - | glucola; one-hour glucose; 1-hour glucose; glucose challenge; glucose screen; ?gtt
ffn | 82731 | - | - | fetal fibronectin; ffn
nitrazine | 83986 | - | - | nitrazine
rupture-test | 84112 | - | - | amnisure
newborn-screen | 84030 | - | - | newborn screen; pku
transcutaneous-bilirubin | 88720 | - | - | transcutaneous bilirubin
newborn-bilirubin | - | - | - | neonatal bilirubin
sweat-chloride | 89230 | - | - | sweat chloride; sweat test
genetic-testing | 81479 | - | - | genetic testing; gene panel; genetic panel; genetic test
carrier-screen | - | - | - | carrier screening
cf-carrier | 81220 | - | - | cystic fibrosis carrier screen
fish-panel | 88271 | - | read | fish panel
cytogenetics | 88262 | - | read | cytogenetics
flow-cytometry | 88184 | - | read | flow cytometry
bcr-abl | 81206 | - | - | bcr-abl
jak2 | 81270 | - | - | jak2
oncotype | 81519 | - | - | oncotype dx; oncotype
egfr-mutation | 81235 | - | - | egfr mutation
kras | 81275 | - | - | kras
exome | 81415 | - | - | whole exome sequencing
fragile-x | 81243 | - | - | fragile x testing; fragile x
microarray | 81229 | - | - | chromosomal microarray; microarray
tumor-markers | 86304 | - | - | tumor markers; tumour markers
he4 | 86305 | - | - | he4
calcitonin | 82308 | - | - | calcitonin level; ?calcitonin
chromogranin | 86316 | - | - | chromogranin a; chromogranin
beta2-microglobulin | 82232 | - | - | beta-2 microglobulin
ca2729 | 86300 | - | - | ca 27.29
bone-marrow-path | 85097 | - | read | bone marrow biopsy; bone marrow aspirate; ?bone marrow
ketones | 82010 | - | - | serum ketones; ?ketones; ?acetone; beta-hydroxybutyrate; blood ketones
carboxyhemoglobin | 82375 | - | - | carboxyhemoglobin
methemoglobin | 83050 | - | - | methemoglobin
drug-level | 80299 | - | - | drug level; ?trough level; peak and trough; therapeutic level; vancomycin troughs
culture | 87070 | - | - | ?cultures; ?culture; cultures and sensitivity
other-antibodies | 86255 | - | - | paraneoplastic panel
aquaporin | 86051 | - | - | aquaporin-4
musk-ab | 86366 | - | - | musk antibody; MuSK
achr-ab | 86041 | - | - | acetylcholine receptor antibody
heparin-xa | 85520 | - | - | anti-xa
heparin-pf4 | 86022 | - | - | pf4 antibody; hit antibody
bone-profile | - | METABOLIC | panel | bone profile
haematinics | - | - | - | haematinics; anemia panel; anemia workup
clotting | 85610 | - | - | coagulation screen; ?clotting; clotting profile
naat | 87491 | - | - | NAAT
endocervical-swab | 87070 | - | - | endocervical swab; cervical swab; rectal swab; nasal swab
aldolase | 82085 | - | - | aldolase
il6 | 83529 | - | - | interleukin-6
c1-esterase | 86160 | - | - | c1 esterase
hbv-titer | 86317 | - | - | hepatitis b titer
sputum-afb | 87116 | - | - | sputum afb; acid fast bacilli; induced sputum
fluid-crystals | 89060 | - | - | crystal exam
bal | 87070 | - | - | bronchoalveolar lavage; bal fluid
paracetamol-level | 80143 | - | - | paracetamol level
pd-l1 | 88360 | - | read | pd-l1; pdl1
alpha-1-antitrypsin | 82103 | - | - | a1at level
copper | 82525 | - | - | serum copper
zinc-level | 84630 | - | - | serum zinc; zinc level
cryoglobulins | 82595 | - | - | cryoglobulins; cryoglobulin
cold-agglutinins | 86157 | - | - | cold agglutinins; cold agglutinin
gbm-antibody | 83520 | - | - | anti-gbm; pla2r
legionella | 87449 | - | - | legionella antigen
gangliosides | 83516 | - | - | ganglioside antibodies
tumor-receptors | 88360 | - | read | her2; her-2; er/pr; hormone receptors; receptor status; estrogen receptor
msi | 81301 | - | - | microsatellite instability
thyroid-classifier | 81546 | - | - | afirma; thyroseq
ccsf-vdrl | 86592 | - | - | csf vdrl
`;
