/**
 * Drugs that need a prescription, and those with both a prescription and a shop form. One row a drug, columns separated by ` | `:
 * generic name | class | marks | other names: brands, British names, salts, short forms, separated by `; `, `-` if none
 *
 * Marks: `rx` prescription only; `either` also sold over the counter (then strength or wording decides); `C2`..`C5` the
 * DEA schedule; `assay` also the name of a laboratory test. A name with a capital letter must be written just so.
 * Lines that start with `//` are headings for the reader.
 */
export const prescriptionDrugs = `
// heart and vessels
lisinopril | ace_inhibitor | rx | prinivil; zestril; qbrelis
lisinopril-hydrochlorothiazide | ace_inhibitor | rx | zestoretic; prinzide; lisinopril-hctz
enalapril | ace_inhibitor | rx | vasotec
benazepril | ace_inhibitor | rx | lotensin
benazepril-hydrochlorothiazide | ace_inhibitor | rx | lotensin hct
amlodipine-benazepril | ace_inhibitor | rx | lotrel
ramipril | ace_inhibitor | rx | altace
quinapril | ace_inhibitor | rx | accupril
captopril | ace_inhibitor | rx | capoten
fosinopril | ace_inhibitor | rx | monopril
perindopril | ace_inhibitor | rx | aceon
trandolapril | ace_inhibitor | rx | mavik
moexipril | ace_inhibitor | rx | univasc
losartan | arb | rx | cozaar
losartan-hydrochlorothiazide | arb | rx | hyzaar; losartan-hctz
valsartan | arb | rx | diovan
amlodipine-valsartan | arb | rx | exforge; exforge hct
valsartan-hydrochlorothiazide | arb | rx | diovan hct
olmesartan | arb | rx | benicar
amlodipine-olmesartan | arb | rx | azor; tribenzor
olmesartan-hydrochlorothiazide | arb | rx | benicar hct
irbesartan | arb | rx | avapro
irbesartan-hydrochlorothiazide | arb | rx | avalide
candesartan | arb | rx | atacand
candesartan-hydrochlorothiazide | arb | rx | atacand hct
telmisartan | arb | rx | micardis
amlodipine-telmisartan | arb | rx | twynsta
telmisartan-hydrochlorothiazide | arb | rx | micardis hct
azilsartan | arb | rx | edarbi
sacubitril-valsartan | arni | rx | entresto
metoprolol | beta_blocker | rx | lopressor; toprol; toprol xl; metoprolol er; metoprolol xl
metoprolol-hydrochlorothiazide | beta_blocker | rx | lopressor hct
atenolol | beta_blocker | rx | tenormin
atenolol-chlorthalidone | beta_blocker | rx | tenoretic
carvedilol | beta_blocker | rx | coreg; coreg cr
propranolol | beta_blocker | rx | inderal
bisoprolol | beta_blocker | rx | zebeta
bisoprolol-hydrochlorothiazide | beta_blocker | rx | ziac; bisoprolol-hctz
nebivolol | beta_blocker | rx | bystolic
labetalol | beta_blocker | rx | trandate
nadolol | beta_blocker | rx | corgard
amlodipine | ccb | rx | norvasc; katerzia
amlodipine-atorvastatin | ccb | rx | caduet
diltiazem | ccb | rx | cardizem; cartia; tiazac; dilacor; taztia; cardizem cd
verapamil | ccb | rx | calan; verelan; isoptin; calan sr; covera
nifedipine | ccb | rx | procardia; adalat; procardia xl; adalat cc
felodipine | ccb | rx | plendil
hydrochlorothiazide | thiazide | rx | hctz; microzide; hydrodiuril; esidrix; oretic
bendroflumethiazide | thiazide | rx | bendrofluazide
chlorthalidone | thiazide | rx | thalitone
indapamide | thiazide | rx | lozol
metolazone | thiazide | rx | zaroxolyn
furosemide | loop_diuretic | rx | lasix
torsemide | loop_diuretic | rx | demadex; soaanz
bumetanide | loop_diuretic | rx | bumex
spironolactone | k_sparing | rx | aldactone
eplerenone | k_sparing | rx | inspra
triamterene | k_sparing | rx | dyrenium
triamterene-hydrochlorothiazide | k_sparing | rx | maxzide; dyazide; triamterene-hctz
amiloride | k_sparing | rx | midamor
finerenone | k_sparing | rx | kerendia
clonidine | alpha_central | rx | catapres; kapvay
guanfacine | alpha_central | rx | tenex; intuniv
methyldopa | alpha_central | rx | aldomet
prazosin | alpha_central | rx | minipress
doxazosin | alpha_central | rx | cardura
terazosin | alpha_central | rx | hytrin
hydralazine | vasodilator | rx | apresoline
isosorbide mononitrate | vasodilator | rx | imdur; ismn; isosorbide; isosorbide mn
isosorbide dinitrate | vasodilator | rx | isordil
isosorbide dinitrate-hydralazine | vasodilator | rx | bidil
nitroglycerin | vasodilator | rx | nitrostat; ntg; nitro-dur; nitro; nitroglycerine; gtn; glyceryl trinitrate; nitrates; nitropaste; nitrobid
ranolazine | vasodilator | rx | ranexa
ivabradine | vasodilator | rx | corlanor
trandolapril-verapamil | ace_inhibitor | rx | tarka
felodipine-enalapril | ace_inhibitor | rx | lexxel; teczem
ethacrynic acid | loop_diuretic | rx | edecrin
nadolol-bendroflumethiazide | beta_blocker | rx | corzide
penbutolol | beta_blocker | rx | levatol; cartrol; carteolol
guanabenz | alpha_central | rx | wytensin; ismelin; guanethidine
minoxidil | vasodilator | either | loniten; rogaine
atorvastatin | statin | rx | lipitor; atorvaliq
rosuvastatin | statin | rx | crestor
simvastatin | statin | rx | zocor
pravastatin | statin | rx | pravachol
lovastatin | statin | rx | mevacor
pitavastatin | statin | rx | livalo
fluvastatin | statin | rx | lescol
ezetimibe | lipid_other | rx | zetia
bempedoic acid-ezetimibe | lipid_other | rx | nexlizet
ezetimibe-simvastatin | lipid_other | rx | vytorin
fenofibrate | lipid_other | rx | tricor
fenofibric acid | lipid_other | rx | trilipix
gemfibrozil | lipid_other | rx | lopid
icosapent ethyl | lipid_other | rx | vascepa
omega-3 acid ethyl esters | lipid_other | rx | lovaza
bempedoic acid | lipid_other | rx | nexletol
colestipol | lipid_other | rx | colestid
cholestyramine | lipid_other | rx | questran
colesevelam | lipid_other | rx | welchol
evolocumab | pcsk9 | rx | repatha
alirocumab | pcsk9 | rx | praluent
inclisiran | pcsk9 | rx | leqvio
warfarin | anticoagulant | rx | coumadin; jantoven; coumadin therapy; warfarin therapy; coumadinization
apixaban | anticoagulant | rx | eliquis
rivaroxaban | anticoagulant | rx | xarelto
dabigatran | anticoagulant | rx | pradaxa
edoxaban | anticoagulant | rx | savaysa
enoxaparin | anticoagulant | rx | lovenox
heparin | anticoagulant | rx | -
fondaparinux | anticoagulant | rx | arixtra
clopidogrel | antiplatelet | rx | plavix
ticagrelor | antiplatelet | rx | brilinta
prasugrel | antiplatelet | rx | effient
dipyridamole | antiplatelet | rx | aggrenox
cilostazol | antiplatelet | rx | pletal
amiodarone | antiarrhythmic | rx | pacerone; cordarone
sotalol | antiarrhythmic | rx | betapace
flecainide | antiarrhythmic | rx | tambocor
dofetilide | antiarrhythmic | rx | tikosyn
propafenone | antiarrhythmic | rx | rythmol
dronedarone | antiarrhythmic | rx | multaq
digoxin | antiarrhythmic | rx assay | lanoxin; lanoxicaps; digitalis
mexiletine | antiarrhythmic | rx | mexitil
bosentan | pah | rx | tracleer
ambrisentan | pah | rx | letairis
macitentan | pah | rx | opsumit
riociguat | pah | rx | adempas
selexipag | pah | rx | uptravi
eprosartan | arb | rx | teveten
pindolol | beta_blocker | rx | visken
acebutolol | beta_blocker | rx | sectral
betaxolol | beta_blocker | rx | kerlone
timolol oral | beta_blocker | rx | blocadren
nisoldipine | ccb | rx | sular
isradipine | ccb | rx | dynacirc
nicardipine oral | ccb | rx | cardene
nimodipine | ccb | rx | nimotop
acetazolamide | thiazide | rx | diamox
reserpine | alpha_central | rx | -
aliskiren | arb | rx | tekturna
niacin | lipid_other | either | niaspan; nicotinic acid
niacin-simvastatin | lipid_other | rx | simcor
niacin-lovastatin | lipid_other | rx | advicor
cerivastatin | statin | rx | baycol
dalteparin | anticoagulant | rx | fragmin
low molecular weight heparin | anticoagulant | rx | lmwh
tinzaparin | anticoagulant | rx | -
argatroban | anticoagulant | rx | hirudin
bivalirudin | anticoagulant | rx | angiomax
ticlopidine | antiplatelet | rx | ticlid
eptifibatide | antiplatelet | rx | integrilin
tirofiban | antiplatelet | rx | aggrastat
abciximab | antiplatelet | rx | reopro
pentoxifylline | vasodilator | rx | trental
procainamide | antiarrhythmic | rx | procan
lidocaine infusion | antiarrhythmic | rx | lidocaine drip
tocainide | antiarrhythmic | rx | -
disopyramide | antiarrhythmic | rx | norpace
quinidine | antiarrhythmic | rx | -
milrinone | vasodilator | rx | primacor
nesiritide | vasodilator | rx | natrecor
revatio | pah | rx | -
epoprostenol | pah | rx | flolan
treprostinil | pah | rx | remodulin
droxidopa | vasopressor | rx | northera
mavacamten | heart_failure | rx | camzyos
vericiguat | heart_failure | rx | verquvo
tafamidis | heart_failure | rx | vyndaqel
// endocrine
metformin | biguanide | rx | glucophage; glumetza; fortamet; metformin er; metformin xr; glucophage xr; riomet
linagliptin-metformin | biguanide | rx | jentadueto
saxagliptin-metformin | biguanide | rx | kombiglyze
canagliflozin-metformin | biguanide | rx | invokamet
pioglitazone-metformin | biguanide | rx | actoplus met
pioglitazone-glimepiride | sulfonylurea | rx | duetact
glipizide-metformin | biguanide | rx | metaglip
glyburide-metformin | biguanide | rx | glucovance
glipizide | sulfonylurea | rx | glucotrol
glimepiride | sulfonylurea | rx | amaryl
glyburide | sulfonylurea | rx | diabeta; micronase; glynase; glibenclamide
sitagliptin | dpp4 | rx | januvia
sitagliptin-metformin | dpp4 | rx | janumet
linagliptin | dpp4 | rx | tradjenta
saxagliptin | dpp4 | rx | onglyza
alogliptin | dpp4 | rx | nesina
empagliflozin | sglt2 | rx | jardiance
empagliflozin-linagliptin | sglt2 | rx | glyxambi
empagliflozin-metformin | sglt2 | rx | synjardy
dapagliflozin | sglt2 | rx | farxiga
dapagliflozin-metformin | sglt2 | rx | xigduo
canagliflozin | sglt2 | rx | invokana
ertugliflozin | sglt2 | rx | steglatro
bexagliflozin | sglt2 | rx | brenzavvy
semaglutide | glp1 | rx | ozempic; wegovy; rybelsus
liraglutide | glp1 | rx | victoza; saxenda
dulaglutide | glp1 | rx | trulicity
exenatide | glp1 | rx | byetta; bydureon
tirzepatide | glp1 | rx | mounjaro; zepbound
lixisenatide | glp1 | rx | adlyxin
insulin glargine-lixisenatide | glp1 | rx | soliqua
pioglitazone | tzd_other_dm | rx | actos
repaglinide | tzd_other_dm | rx | prandin
nateglinide | tzd_other_dm | rx | starlix
acarbose | tzd_other_dm | rx | precose
pramlintide | tzd_other_dm | rx | symlin
insulin glargine | insulin | rx | lantus; basaglar; toujeo; semglee; rezvoglar; lantus insulin; glargine
insulin lispro | insulin | rx | humalog; admelog; lyumjev; lispro
insulin lispro mix | insulin | rx | humalog mix; humalog 75/25; humalog mix 75/25
insulin aspart | insulin | rx | novolog; fiasp; aspart; novorapid
insulin aspart mix | insulin | rx | novolog mix; novomix; novolog 70/30
insulin degludec | insulin | rx | tresiba; degludec
insulin degludec-liraglutide | insulin | rx | xultophy
insulin detemir | insulin | rx | levemir; detemir
insulin nph | insulin | rx | humulin n; novolin n; nph; nph insulin; isophane
insulin ultralente | insulin | rx | ultralente; lente insulin
insulin regular | insulin | rx | humulin r; novolin r; regular insulin; actrapid
insulin 70/30 | insulin | rx | humulin 70/30; novolin 70/30; nph 70/30; 70/30 insulin
glulisine | insulin | rx | apidra
insulin | insulin | rx assay | sliding scale insulin; sliding scale; insulin sliding scale; basal-bolus; basal bolus insulin
glucagon | insulin | rx | baqsimi; gvoke; glucagon kit; glucagon emergency kit
dextrose 50% | insulin | rx | d50; dextrose 50
levothyroxine | thyroid | rx | synthroid; levoxyl; unithroid; tirosint; euthyrox; lt4; levothroid; levothyroxine sodium; thyroxine; thyroid replacement; thyroid medication; thyroid hormone; thyroid supplementation; levothyroid; synthyroid; armour
liothyronine | thyroid | rx | cytomel
liotrix | thyroid | rx | thyrolar
thyroid desiccated | thyroid | rx | armour thyroid; np thyroid
methimazole | thyroid | rx | tapazole
carbimazole | thyroid | rx | -
propylthiouracil | thyroid | rx | ptu
alendronate | bone | rx | fosamax; fosamax plus d; alendronic acid; alendronate sodium
risedronate | bone | rx | actonel
ibandronate | bone | rx | boniva
zoledronic acid | bone | rx | reclast; zometa; zoledronic
denosumab | bone | rx | prolia; xgeva
teriparatide | bone | rx | forteo
romosozumab | bone | rx | evenity
raloxifene | bone | rx | evista
calcitonin | bone | rx | miacalcin; fortical
cinacalcet | bone | rx | sensipar
calcitriol | bone | rx | rocaltrol
calcitriol topical | pde4_derm | rx | vectical; calcitriol ointment
ergocalciferol | bone | rx | drisdol; vitamin d 50000; vitamin d 50,000; vitamin d2 50,000
prednisone | corticosteroid | rx | deltasone; rayos; sterapred; pred; prednisone dose pack
methylprednisolone | corticosteroid | rx | medrol; depo-medrol; medrol dose pack; medrol dose-pak; solumedrol; depomedrol; steroid dose pack; dose pack; steroid dosepak; steroid pack; solu-medrol; medrol dosepak
prednisolone | corticosteroid | rx | orapred; prelone; pediapred; millipred
dexamethasone | corticosteroid | rx | decadron; dexasone
hydrocortisone tablet | corticosteroid | rx | cortef; hydrocortisone iv
budesonide capsule | corticosteroid | rx | entocort; uceris; entocort ec
fludrocortisone | corticosteroid | rx | florinef
triamcinolone injection | corticosteroid | rx | kenalog; aristospan; aristocort; kenalog-40
testosterone | androgen_estrogen | rx C3 assay | androgel; testim; depo-testosterone; xyosted; testosterone gel; androderm; depotestosterone
estradiol | androgen_estrogen | rx assay | estrace; vivelle; climara; divigel; vagifem; estraderm; estring; estradiol patch; minivelle; evamist; ogen
estrogen | androgen_estrogen | rx assay | -
ethinyl estradiol-norethindrone hormone therapy | androgen_estrogen | rx | femhrt
estradiol-norethindrone | androgen_estrogen | rx | activella; combipatch
hormone replacement | androgen_estrogen | rx | hormone replacement therapy; hormone therapy; hrt
conjugated estrogens | androgen_estrogen | rx | premarin; cenestin
esterified estrogens | androgen_estrogen | rx | menest
conjugated estrogens-medroxyprogesterone | androgen_estrogen | rx | prempro; premphase
progesterone | androgen_estrogen | rx assay | prometrium; progestin; crinone
hydroxyprogesterone caproate | androgen_estrogen | rx | makena
medroxyprogesterone | androgen_estrogen | rx | provera; depo-provera; depo; cycrin
norethindrone acetate | androgen_estrogen | rx | aygestin
clomiphene | androgen_estrogen | rx | clomid; serophene
gonadotropins | androgen_estrogen | rx | menopur; follistim; gonal-f
letrozole | androgen_estrogen | rx | femara
anastrozole | androgen_estrogen | rx | arimidex
tamoxifen | androgen_estrogen | rx | nolvadex
exemestane | androgen_estrogen | rx | aromasin
cabergoline | androgen_estrogen | rx | dostinex
desmopressin | androgen_estrogen | rx | ddavp
phentermine | obesity | rx C4 | adipex; lomaira; adipex-p; ionamin; fenfluramine-phentermine
orlistat prescription | obesity | rx | xenical
sibutramine | obesity | rx C4 | meridia
lorcaserin | obesity | rx C4 | belviq
phentermine-topiramate | obesity | rx C4 | qsymia
naltrexone-bupropion | obesity | rx | contrave
setmelanotide | obesity | rx | imcivree
rosiglitazone | tzd_other_dm | rx | avandia
rosiglitazone-glimepiride | tzd_other_dm | rx | avandaryl
rosiglitazone-metformin | tzd_other_dm | rx | avandamet
troglitazone | tzd_other_dm | rx | rezulin
chlorpropamide | sulfonylurea | rx | diabinese
gliclazide | sulfonylurea | rx | -
tolbutamide | sulfonylurea | rx | orinase
tolazamide | sulfonylurea | rx | tolinase
miglitol | tzd_other_dm | rx | glyset
radioactive iodine | thyroid | rx | i-131 therapy; radioiodine; radioactive iodine ablation; radioiodine ablation; rai
etidronate | bone | rx | didronel
bisphosphonate | bone | rx | -
pamidronate | bone | rx | aredia
betamethasone injection | corticosteroid | rx | celestone
growth hormone therapy | hormone | rx | somatropin; norditropin; humatrope; growth hormone; genotropin; nutropin
pegvisomant | hormone | rx | -
lanreotide | hormone | rx | -
octreotide | hormone | rx | sandostatin
bromocriptine | hormone | rx | parlodel; cycloset
oxandrolone | androgen_estrogen | rx C3 | anavar
methyltestosterone | androgen_estrogen | rx C3 | estratest
danazol | androgen_estrogen | rx C3 | danocrine
megestrol | androgen_estrogen | rx C3 | megace
dronabinol | gi_other | rx C3 | marinol
// women's health and hormones
ethinyl estradiol/norgestimate | contraceptive | rx | sprintec; ortho tri-cyclen
ethinyl estradiol/norethindrone | contraceptive | rx | lo loestrin; junel; microgestin
ethinyl estradiol/drospirenone | contraceptive | rx | Yaz; yasmin
levonorgestrel iud | contraceptive | rx | mirena; kyleena; liletta; skyla
etonogestrel implant | contraceptive | rx | nexplanon; implanon
etonogestrel ring | contraceptive | rx | nuvaring; vaginal ring; annovera
norelgestromin patch | contraceptive | rx | xulane
oral contraceptive | contraceptive | rx | ocp; birth control pill; birth control; bcp; contraceptive pill; combined pill; ortho-novum; orthotricyclen; ortho-cyclen; ortho evra; alesse; levlen; lo/ovral; loestrin; mircette; seasonale; seasonique; desogen; ovcon; triphasil; microgynon; cerazette; progesterone only pill; mini-pill; minipill; the pill; hormonal contraception; hormonal contraceptive; aviane; apri; levora; kariva; natazia; gianvi; loryna; yasmin 28; cilest; dianette; rigevidon; marvelon
desogestrel | contraceptive | rx | -
drospirenone | contraceptive | rx | slynd
norethindrone | contraceptive | rx | Camila; Errin; micronor
ulipristal | contraceptive | rx | Ella
tranexamic acid | women | rx | lysteda
elagolix | women | rx | orilissa
relugolix combination | women | rx | myfembree; oriahnn
ospemifene | women | rx | osphena
fezolinetant | women | rx | veozah
methylergonovine | women | rx | methergine
metronidazole vaginal | women | rx | metrogel vaginal
terconazole | women | rx | terazol
boric acid vaginal | women | rx | -
mifepristone | women | rx | mifeprex
clindamycin vaginal | women | rx | -
norgestrel | contraceptive | rx | -
norethisterone | contraceptive | rx | utovlan
norgestimate | contraceptive | rx | -
levonorgestrel | contraceptive | rx | -
levonorgestrel-ethinyl estradiol | contraceptive | rx | -
magnesium tocolysis | women | rx | -
betamethasone for lung maturity | women | rx | -
nifedipine tocolysis | women | rx | -
cytotec | women | rx | -
rho(d) immune globulin | women | rx | rhogam; rh immune globulin; anti-d
dinoprostone | women | rx | cervidil
oxytocin | women | rx | pitocin
terbutaline | saba_laba | rx | brethine
// mind
sertraline | ssri | rx | zoloft
fluoxetine | ssri | rx | prozac; sarafem
escitalopram | ssri | rx | lexapro
citalopram | ssri | rx | celexa
paroxetine | ssri | rx | paxil; paxil cr; pexeva
fluvoxamine | ssri | rx | luvox
vilazodone | ssri | rx | viibryd
vortioxetine | ssri | rx | trintellix
venlafaxine | snri | rx | effexor; effexor xr; venlafaxine xr; venlafaxine er
duloxetine | snri | rx | cymbalta
desvenlafaxine | snri | rx | pristiq
levomilnacipran | snri | rx | fetzima
milnacipran | snri | rx | savella
bupropion | antidepressant_other | rx | wellbutrin; zyban; wellbutrin xl; wellbutrin sr; bupropion xl; bupropion sr; aplenzin; budeprion
dextromethorphan-bupropion | antidepressant_other | rx | auvelity
mirtazapine | antidepressant_other | rx | remeron
trazodone | antidepressant_other | rx | desyrel; oleptro
nefazodone | antidepressant_other | rx | serzone
esketamine | antidepressant_other | rx C3 | spravato
ketamine | antidepressant_other | rx C3 | ketalar
brexanolone | antidepressant_other | rx C4 | zulresso
zuranolone | antidepressant_other | rx C4 | zurzuvae
selegiline patch | antidepressant_other | rx | emsam
phenelzine | antidepressant_other | rx | nardil
tranylcypromine | antidepressant_other | rx | parnate
amitriptyline | tca | rx | elavil
nortriptyline | tca | rx | pamelor
doxepin | tca | rx | sinequan; silenor
imipramine | tca | rx | tofranil
clomipramine | tca | rx | anafranil
desipramine | tca | rx | norpramin
lithium | mood_stabilizer | rx assay | lithobid; eskalith; eskalith cr; lithium er; priadel
lamotrigine | mood_stabilizer | rx assay | lamictal
divalproex | mood_stabilizer | rx | depakote; depakote er; divalproex sodium; semisodium valproate
valproic acid | mood_stabilizer | rx | depakene; valproate; sodium valproate; epilim; valproic
aripiprazole | antipsychotic_2g | rx | abilify
aripiprazole lauroxil | antipsychotic_2g | rx | aristada
quetiapine | antipsychotic_2g | rx | seroquel; seroquel xr
risperidone | antipsychotic_2g | rx | risperdal; perseris; Consta; risperdal m-tab; uzedy
olanzapine | antipsychotic_2g | rx | zyprexa
olanzapine-samidorphan | antipsychotic_2g | rx | lybalvi
olanzapine-fluoxetine | antipsychotic_2g | rx | symbyax
ziprasidone | antipsychotic_2g | rx | geodon
lurasidone | antipsychotic_2g | rx | latuda
paliperidone | antipsychotic_2g | rx | invega
cariprazine | antipsychotic_2g | rx | vraylar
brexpiprazole | antipsychotic_2g | rx | rexulti
lumateperone | antipsychotic_2g | rx | caplyta
asenapine | antipsychotic_2g | rx | saphris
iloperidone | antipsychotic_2g | rx | fanapt
clozapine | antipsychotic_2g | rx assay | clozaril
pimavanserin | antipsychotic_2g | rx | nuplazid
xanomeline-trospium | antipsychotic_2g | rx | cobenfy
haloperidol | antipsychotic_1g | rx | haldol
chlorpromazine | antipsychotic_1g | rx | thorazine
fluphenazine | antipsychotic_1g | rx | prolixin
perphenazine | antipsychotic_1g | rx | trilafon
thiothixene | antipsychotic_1g | rx | navane
loxapine | antipsychotic_1g | rx | loxitane
alprazolam | benzodiazepine | rx C4 | xanax; xanax xr; niravam
lorazepam | benzodiazepine | rx C4 | ativan
clonazepam | benzodiazepine | rx C4 | klonopin; klonipin
diazepam | benzodiazepine | rx C4 | valium
temazepam | benzodiazepine | rx C4 | restoril
chlordiazepoxide | benzodiazepine | rx C4 | librium
oxazepam | benzodiazepine | rx C4 | serax
triazolam | benzodiazepine | rx C4 | halcion
midazolam | benzodiazepine | rx C4 | versed
buspirone | anxiolytic_other | rx | buspar
hydroxyzine | anxiolytic_other | rx | vistaril; atarax
zolpidem | hypnotic | rx C4 | ambien; ambien cr; edluar
zopiclone | hypnotic | rx C4 | zimovane
eszopiclone | hypnotic | rx C4 | lunesta
zaleplon | hypnotic | rx C4 | sonata
suvorexant | hypnotic | rx C4 | belsomra
lemborexant | hypnotic | rx C4 | dayvigo
daridorexant | hypnotic | rx C4 | quviviq
ramelteon | hypnotic | rx | rozerem
methylphenidate | stimulant | rx C2 | ritalin; concerta; metadate; quillivant; daytrana; jornay; ritalin la; metadate cd; aptensio; methylin; ritalin sr
dexmethylphenidate | stimulant | rx C2 | focalin
amphetamine salts | stimulant | rx C2 | adderall; adderall xr
mixed amphetamine salts er | stimulant | rx C2 | mydayis
amphetamine | stimulant | rx C2 | evekeo; adzenys
lisdexamfetamine | stimulant | rx C2 | vyvanse
dextroamphetamine | stimulant | rx C2 | dexedrine; zenzedi
modafinil | stimulant | rx C4 | provigil
armodafinil | stimulant | rx C4 | nuvigil
solriamfetol | stimulant | rx C4 | sunosi
pitolisant | stimulant | rx | wakix
atomoxetine | adhd_nonstim | rx | strattera
viloxazine | adhd_nonstim | rx | qelbree
valbenazine | vmat2 | rx | ingrezza
deutetrabenazine | vmat2 | rx | austedo
tetrabenazine | vmat2 | rx | xenazine
buprenorphine | sud | rx C3 | subutex; sublocade; butrans; belbuca; brixadi; buprenex
buprenorphine-naloxone | sud | rx C3 | suboxone; zubsolv; bunavail
naltrexone | sud | rx | vivitrol; revia
methadone | sud | rx C2 | dolophine; methadose
acamprosate | sud | rx | campral
disulfiram | sud | rx | antabuse
varenicline | sud | rx | chantix; champix
naloxone | sud | either | narcan; naloxone kit; narcan nasal spray
digoxin immune fab | antidote | rx | digibind
fomepizole | sud | either | -
physostigmine | sud | either | -
flumazenil | sud | either | romazicon
lofexidine | sud | rx | lucemyra
nicotine inhaler | smoking | rx | nicotrol
amoxapine | tca | rx | asendin
lofepramine | tca | rx | -
dosulepin | tca | rx | -
maprotiline | tca | rx | -
trimipramine | tca | rx | surmontil
protriptyline | tca | rx | vivactil
thioridazine | antipsychotic_1g | rx | mellaril
mesoridazine | antipsychotic_1g | rx | -
amisulpride | antipsychotic_1g | rx | -
zuclopenthixol | antipsychotic_1g | rx | -
flupentixol | antipsychotic_1g | rx | -
pimozide | antipsychotic_1g | rx | orap
molindone | antipsychotic_1g | rx | moban
trifluoperazine | antipsychotic_1g | rx | stelazine
clorazepate | benzodiazepine | rx C4 | tranxene
nitrazepam | benzodiazepine | rx C4 | -
quazepam | benzodiazepine | rx C4 | -
estazolam | benzodiazepine | rx C4 | prosom
flurazepam | benzodiazepine | rx C4 | dalmane
meprobamate | anxiolytic_other | rx C4 | equanil; miltown
secobarbital | anxiolytic_other | rx C4 | -
butabarbital | anxiolytic_other | rx C4 | -
pemoline | stimulant | rx C4 | cylert
diethylpropion | stimulant | rx C4 | tenuate
phendimetrazine | stimulant | rx C4 | bontril
benzphetamine | stimulant | rx C4 | -
methamphetamine hydrochloride | stimulant | rx C4 | desoxyn
tacrine | dementia | rx | cognex
aducanumab | dementia | rx | aduhelm
// nerves
donepezil | dementia | rx | aricept
memantine-donepezil | dementia | rx | namzaric
memantine | dementia | rx | namenda
rivastigmine | dementia | rx | exelon
galantamine | dementia | rx | razadyne; reminyl
lecanemab | dementia | rx | leqembi
donanemab | dementia | rx | kisunla
levetiracetam | antiepileptic | rx assay | keppra; keppra xr
topiramate | antiepileptic | rx | topamax; trokendi; qudexy
gabapentin | antiepileptic | rx | neurontin; gralise; horizant
pregabalin | antiepileptic | rx C5 | lyrica
carbamazepine | antiepileptic | rx assay | tegretol; carbatrol; equetro; tegretol xr; epitol
oxcarbazepine | antiepileptic | rx | trileptal; oxtellar
phenytoin | antiepileptic | rx assay | dilantin
fosphenytoin | antiepileptic | rx assay | cerebyx
zonisamide | antiepileptic | rx | zonegran
lacosamide | antiepileptic | rx C5 | vimpat
phenobarbital | antiepileptic | rx C4 assay | luminal
ethosuximide | antiepileptic | rx | zarontin
felbamate | antiepileptic | rx | felbatol
perampanel | antiepileptic | rx C4 | fycompa
brivaracetam | antiepileptic | rx C5 | briviact
cenobamate | antiepileptic | rx C5 | xcopri
clobazam | antiepileptic | rx C4 | onfi
primidone | antiepileptic | rx | mysoline
cannabidiol | antiepileptic | rx | epidiolex
vigabatrin | antiepileptic | rx | sabril
carbidopa-levodopa | parkinson | rx | sinemet; rytary; levodopa; madopar; sinemet cr; co-careldopa; carbidopa
carbidopa-levodopa-entacapone | parkinson | rx | stalevo
pramipexole | parkinson | rx | mirapex
ropinirole | parkinson | rx | requip
rasagiline | parkinson | rx | azilect
entacapone | parkinson | rx | comtan
amantadine | parkinson | rx | symmetrel; gocovri
benztropine | parkinson | rx | cogentin
trihexyphenidyl | parkinson | rx | artane
rotigotine | parkinson | rx | neupro
sumatriptan | migraine | rx | imitrex; imigran
triptan | migraine | rx | -
sumatriptan-naproxen | migraine | rx | treximet
rizatriptan | migraine | rx | maxalt; maxalt-mlt
eletriptan | migraine | rx | relpax
zolmitriptan | migraine | rx | zomig
naratriptan | migraine | rx | amerge
frovatriptan | migraine | rx | frova
rimegepant | migraine | rx | nurtec
ubrogepant | migraine | rx | ubrelvy
atogepant | migraine | rx | qulipta
erenumab | migraine | rx | aimovig
galcanezumab | migraine | rx | emgality
fremanezumab | migraine | rx | ajovy
lasmiditan | migraine | rx C5 | reyvow
butalbital combination | migraine | rx | fioricet; esgic; fiorinal; butalbital; phrenilin; fioricet with codeine
quinacrine | dmard | rx | -
prednicarbate | pde4_derm | rx | -
coal tar | pde4_derm | either | -
papain | pde4_derm | rx | -
hypertonic saline nebs | pulm_other | rx | -
glaucoma drops | eye_ear | rx | -
scopolamine drops | eye_ear | rx | -
nasal spray | nasal_allergy_rx | either | -
ciprofloxacin otic | eye_ear | rx | -
ear drops | eye_ear | rx | -
eye drops | eye_ear | rx | -
peppermint oil capsule | gi_other | either | -
nitroglycerin ointment | gi_other | rx | -
interferon alfa | hepatitis_c | rx | -
cefiderocol | cephalosporin | rx | -
eravacycline | tetracycline | rx | -
ibrexafungerp | antifungal | rx | -
post-exposure prophylaxis | hiv | rx | -
chloramphenicol iv | antibiotic_other | rx | -
fosfomycin iv | antibiotic_other | rx | -
bezlotoxumab | antibiotic_other | rx | -
polymyxin | antibiotic_other | rx | -
iodoquinol | antiparasitic | rx | -
5-alpha reductase inhibitor | gu | rx | -
plasmapheresis | transplant_immune | rx | -
conscious sedation medication | anesthesia_ed | rx | -
onabotulinumtoxina | migraine | rx | botox; botulinum; chemodenervation
rimabotulinumtoxinb | migraine | rx | myobloc
incobotulinumtoxina | migraine | rx | xeomin
abobotulinumtoxina | migraine | rx | dysport
dihydroergotamine | migraine | rx | dhe
ocrelizumab | ms_neuro | rx | ocrevus
natalizumab | ms_neuro | rx | tysabri
dimethyl fumarate | ms_neuro | rx | tecfidera; dimethyl
fingolimod | ms_neuro | rx | gilenya
teriflunomide | ms_neuro | rx | aubagio
glatiramer | ms_neuro | rx | copaxone
ofatumumab | ms_neuro | rx | kesimpta
interferon beta | ms_neuro | rx | avonex; rebif; betaseron; interferon
peginterferon beta | ms_neuro | rx | plegridy
pyridostigmine | ms_neuro | rx | mestinon
dalfampridine | ms_neuro | rx | ampyra
riluzole | ms_neuro | rx | rilutek
tiagabine | antiepileptic | rx | gabitril
mephobarbital | antiepileptic | rx | -
fenfluramine | antiepileptic | rx | fintepla
stiripentol | antiepileptic | rx | -
ezogabine | antiepileptic | rx | potiga
eslicarbazepine | antiepileptic | rx | aptiom
rufinamide | antiepileptic | rx | banzel
methsuximide | antiepileptic | rx | -
ethotoin | antiepileptic | rx | -
diazepam rectal | antiepileptic | rx C4 | diastat
diazepam nasal | antiepileptic | rx C4 | valtoco
midazolam nasal | antiepileptic | rx C4 | nayzilam
pergolide | parkinson | rx | permax
opicapone | parkinson | rx | -
selegiline | parkinson | rx | eldepryl
istradefylline | parkinson | rx | -
safinamide | parkinson | rx | xadago
apomorphine | parkinson | rx | apokyn
tolcapone | parkinson | rx | tasmar
almotriptan | migraine | rx | axert
ergotamine | migraine | rx | cafergot; ergot
dihydroergotamine nasal | migraine | rx | migranal
isometheptene | migraine | rx | midrin
methysergide | migraine | rx | sansert
eptinezumab | migraine | rx | vyepti
zavegepant | migraine | rx | zavzpret
cladribine | ms_neuro | rx | mavenclad
mitoxantrone | ms_neuro | rx | -
ublituximab | ms_neuro | rx | -
alemtuzumab | ms_neuro | rx | lemtrada
ozanimod | ms_neuro | rx | zeposia
siponimod | ms_neuro | rx | mayzent
edaravone | ms_neuro | rx | radicava
efgartigimod | ms_neuro | rx | vyvgart
dextromethorphan-quinidine | ms_neuro | rx | nuedexta
// muscle, joint, gout
cyclobenzaprine | muscle_relaxant | rx | flexeril; amrix; fexmid
tizanidine | muscle_relaxant | rx | zanaflex
methocarbamol | muscle_relaxant | rx | robaxin
baclofen | muscle_relaxant | rx | lioresal
carisoprodol | muscle_relaxant | rx C4 | Soma
metaxalone | muscle_relaxant | rx | skelaxin
orphenadrine | muscle_relaxant | rx | norflex; norgesic
dantrolene | muscle_relaxant | rx | dantrium
meloxicam | nsaid_rx | rx | mobic; vivlodex
diclofenac | nsaid_rx | either | voltaren; cataflam; zipsor; voltarol; diclofenac sodium; diclofenac potassium
diclofenac patch | topical_pain | rx | flector
diclofenac-misoprostol | nsaid_rx | rx | arthrotec
celecoxib | nsaid_rx | rx | celebrex
indomethacin | nsaid_rx | rx | indocin; tivorbex
nabumetone | nsaid_rx | rx | relafen
etodolac | nsaid_rx | rx | lodine
ketorolac | nsaid_rx | rx | toradol; sprix
naproxen | nsaid_rx | either | -
naproxen prescription brands | nsaid_rx | rx | naprosyn; anaprox; naprelan; anaprox ds
naproxen-esomeprazole | nsaid_rx | rx | vimovo
piroxicam | nsaid_rx | rx | feldene
sulindac | nsaid_rx | rx | clinoril
oxaprozin | nsaid_rx | rx | daypro
allopurinol | gout | rx | zyloprim
febuxostat | gout | rx | uloric
colchicine | gout | rx | colcrys; mitigare
probenecid | gout | rx | benemid
pegloticase | gout | rx | krystexxa
lidocaine patch | topical_pain | rx | lidocaine 5%; lidoderm; xylocaine patch
capsaicin patch | topical_pain | rx | qutenza
diclofenac gel | topical_pain | either | voltaren gel
chlorzoxazone | muscle_relaxant | rx | parafon forte; lorzone
rofecoxib | nsaid_rx | rx | vioxx
etoricoxib | nsaid_rx | rx | -
valdecoxib | nsaid_rx | rx | bextra
ketoprofen | nsaid_rx | rx | orudis; oruvail
aceclofenac | nsaid_rx | rx | -
fenoprofen | nsaid_rx | rx | nalfon
salsalate | nsaid_rx | rx | disalcid
mefenamic acid | nsaid_rx | rx | ponstel; ponstan
meclofenamate | nsaid_rx | rx | -
diflunisal | nsaid_rx | rx | dolobid
tolmetin | nsaid_rx | rx | tolectin
flurbiprofen | nsaid_rx | rx | ansaid
hyaluronic acid | joint_injection | rx | synvisc; orthovisc; euflexxa; supartz; hyalgan; monovisc; viscosupplementation; hyaluronate; durolane
steroid injection | corticosteroid | rx | corticosteroid injection; cortisone injection; cortisone shot; intra-articular steroid; depo-medrol injection; intraarticular steroid; steroid shot
corticosteroid | corticosteroid | rx | cortisone; steroid
// pain
oxycodone | opioid | rx C2 | oxycontin; roxicodone; xtampza; oxyir; oxy ir
oxycodone-ibuprofen | opioid | rx C2 | combunox
oxycodone-aspirin | opioid | rx C2 | percodan
oxycodone-acetaminophen | opioid | rx C2 | percocet; endocet; roxicet; tylox; oxycodone/apap
hydrocodone | opioid | rx C2 | zohydro; hysingla
hydrocodone-guaifenesin | opioid | rx C2 | hycotuss
hydrocodone-chlorpheniramine | opioid | rx C2 | tussionex
hydrocodone-homatropine | opioid | rx C2 | hycodan
hydrocodone-ibuprofen | opioid | rx C2 | vicoprofen
hydrocodone-acetaminophen | opioid | rx C2 | norco; vicodin; lortab; lorcet; hydrocodone/apap; vicodin es; anexsia; maxidone; xodol; zydone
morphine | opioid | rx C2 | ms contin; msir; kadian; avinza; roxanol; oramorph; morphine pca; duramorph
hydromorphone | opioid | rx C2 | dilaudid; exalgo
fentanyl | opioid | rx C2 | duragesic; actiq; sublimaze; fentora
tramadol | opioid | rx C4 | ultram; conzip; ultram er
tramadol-acetaminophen | opioid | rx C4 | ultracet
codeine | opioid | rx C3 | codeine phosphate
aspirin-codeine | opioid | rx C3 | empirin with codeine
acetaminophen-codeine | opioid | rx C3 | tylenol #3; tylenol with codeine; tylenol no. 3; acetaminophen with codeine; co-codamol; tylenol 4; tylenol-codeine; tylenol number 3
tapentadol | opioid | rx C2 | nucynta; nucynta er
oxymorphone | opioid | rx C2 | opana
propoxyphene | opioid | rx C4 | darvon
propoxyphene-acetaminophen | opioid | rx C4 | darvocet; darvocet-n; darvocet n 100
dihydrocodeine | opioid | rx C4 | co-dydramol
co-proxamol | opioid | rx C4 | -
meperidine | opioid | rx C2 | demerol; pethidine
pentazocine | opioid | rx C4 | talwin
remifentanil | opioid | rx C4 | -
sufentanil | opioid | rx C4 | -
levorphanol | opioid | rx C4 | -
nalbuphine | opioid | rx C4 | nubain
butorphanol | opioid | rx C4 | stadol
narcotics | opioid | rx C2 | narcotic; narcotic pain medication; opioid; opiate; narcotic pain medicine; opioid analgesics; narcotic analgesic; pain pump; pca; intrathecal pump
lidocaine viscous | topical_pain | rx | viscous lidocaine; lidocaine swish; lidocaine swish and swallow; lidocaine mouthwash; lidocaine rinse; lidocaine swish and spit
lidocaine-prilocaine | topical_pain | rx | emla
magic mouthwash | topical_pain | rx | bmx
// immune system
methotrexate | dmard | rx assay | mtx; trexall; rheumatrex; otrexup; rasuvo
hydroxychloroquine | dmard | rx | plaquenil; hcq
chloroquine | dmard | rx | -
sulfasalazine | dmard | rx | azulfidine; salazopyrin
leflunomide | dmard | rx | arava
azathioprine | dmard | rx | imuran; azasan
mycophenolate | dmard | rx | cellcept; myfortic; mycophenolic acid
cyclophosphamide | dmard | rx | cytoxan
cyclosporine | dmard | rx assay | neoral; sandimmune; gengraf; cyclosporin; ciclosporin
tacrolimus | dmard | rx assay | prograf; envarsus; advagraf; fk506
sirolimus | dmard | rx assay | rapamune
everolimus | dmard | rx | afinitor; zortress
mercaptopurine | dmard | rx | 6-mp; purinethol
voclosporin | dmard | rx | lupkynis
adalimumab | biologic | rx | humira; hyrimoz; cyltezo; amjevita; hadlima
etanercept | biologic | rx | enbrel
infliximab | biologic | rx | remicade; inflectra
golimumab | biologic | rx | simponi
certolizumab | biologic | rx | cimzia
tocilizumab | biologic | rx | actemra
sarilumab | biologic | rx | kevzara
abatacept | biologic | rx | orencia
rituximab | biologic | rx | rituxan; truxima
ustekinumab | biologic | rx | stelara; wezlana
secukinumab | biologic | rx | cosentyx
ixekizumab | biologic | rx | taltz
guselkumab | biologic | rx | tremfya
risankizumab | biologic | rx | skyrizi
vedolizumab | biologic | rx | entyvio
belimumab | biologic | rx | benlysta
anifrolumab | biologic | rx | saphnelo
anakinra | biologic | rx | kineret
bimekizumab | biologic | rx | bimzelx
tofacitinib | jak | rx | xeljanz
upadacitinib | jak | rx | rinvoq
baricitinib | jak | rx | olumiant
ruxolitinib | jak | rx | jakafi
ruxolitinib topical | pde4_derm | rx | opzelura
abrocitinib | jak | rx | cibinqo
deucravacitinib | jak | rx | sotyktu
ritlecitinib | jak | rx | litfulo
gold salts | dmard | rx | gold injections; myochrysine
penicillamine | dmard | rx | cuprimine
auranofin | dmard | rx | ridaura
alefacept | biologic | rx | amevive
tnf inhibitor | biologic | rx | anti-tnf
biologic | biologic | rx | -
spesolimab | biologic | rx | -
rilonacept | biologic | rx | -
canakinumab | biologic | rx | ilaris
brodalumab | biologic | rx | siliq
tildrakizumab | biologic | rx | ilumya
efalizumab | biologic | rx | raptiva
// skin
apremilast | pde4_derm | rx | otezla
roflumilast | pde4_derm | rx | daliresp
roflumilast topical | pde4_derm | rx | zoryve; roflumilast cream
crisaborole | pde4_derm | rx | eucrisa
dupilumab | pde4_derm | rx | dupixent
tralokinumab | pde4_derm | rx | adbry
isotretinoin | pde4_derm | rx | accutane; claravis; absorica; zenatane; amnesteem; sotret; roaccutane
acitretin | pde4_derm | rx | soriatane
tretinoin | pde4_derm | rx | retin-a; atralin
topical retinoid | pde4_derm | rx | retinoid
clindamycin-tretinoin | pde4_derm | rx | ziana
trifarotene | pde4_derm | rx | -
tazarotene | pde4_derm | rx | tazorac
clindamycin topical | pde4_derm | rx | cleocin t; clindagel; evoclin; clindamycin gel; clindamycin lotion; clindamycin solution
adapalene-benzoyl peroxide | pde4_derm | rx | epiduo
erythromycin-benzoyl peroxide | pde4_derm | rx | benzamycin
erythromycin topical | pde4_derm | rx | erythromycin gel
clindamycin-benzoyl peroxide | pde4_derm | rx | benzaclin; duac; acanya; onexton
clascoterone | pde4_derm | rx | winlevi
sulfacetamide topical | pde4_derm | rx | sodium sulfacetamide; klaron; sulfacet-r; plexion; rosula
azelaic acid | pde4_derm | rx | finacea; azelex; azelaic
dapsone gel | pde4_derm | rx | aczone
ivermectin topical | pde4_derm | rx | soolantra; sklice
metronidazole topical | pde4_derm | rx | metrogel; metrocream; noritate; metronidazole gel; metronidazole cream; metrolotion
oxymetazoline topical | pde4_derm | rx | rhofade
brimonidine topical | pde4_derm | rx | mirvaso
fluorouracil cream | pde4_derm | rx | efudex; carac; 5-fluorouracil cream; 5-fu
tirbanibulin | pde4_derm | rx | klisyri
ingenol | pde4_derm | rx | picato
diclofenac 3% gel | pde4_derm | rx | solaraze
imiquimod | pde4_derm | rx | aldara; zyclara
podofilox | pde4_derm | rx | condylox; podophyllin
sinecatechins | pde4_derm | rx | veregen
clobetasol | pde4_derm | rx | temovate; olux; dermovate; clobex; cormax
halobetasol | pde4_derm | rx | ultravate
betamethasone | pde4_derm | rx | diprolene; luxiq; betnovate; diprosone; valisone
fusidic acid-betamethasone | pde4_derm | rx | fucibet
clotrimazole-betamethasone | pde4_derm | rx | lotrisone
calcipotriene-betamethasone | pde4_derm | rx | taclonex; enstilar; dovobet
triamcinolone cream | pde4_derm | rx | triamcinolone; kenalog cream; aristocort cream; triamcinolone 0.1%; tac cream; kenalog in orabase
fluocinonide | pde4_derm | rx | lidex; vanos
clocortolone | pde4_derm | rx | cloderm
fluticasone topical | pde4_derm | rx | cutivate; fluticasone cream
topical steroid | pde4_derm | rx | steroid cream; topical corticosteroid; steroid ointment
hydrocortisone butyrate | pde4_derm | rx | locoid
hydrocortisone valerate | pde4_derm | rx | westcort
flurandrenolide | pde4_derm | rx | cordran
diflorasone | pde4_derm | rx | psorcon
amcinonide | pde4_derm | rx | cyclocort
desoximetasone | pde4_derm | rx | topicort
fluocinolone | pde4_derm | rx | synalar; derma-smoothe
alclometasone | pde4_derm | rx | aclovate
clobetasone | pde4_derm | rx | eumovate
mometasone topical | pde4_derm | rx | elocon; mometasone cream
hydrocortisone 2.5% | pde4_derm | rx | -
desonide | pde4_derm | rx | desowen
tacrolimus ointment | pde4_derm | rx | protopic; tacrolimus topical; tacrolimus cream
pimecrolimus | pde4_derm | rx | elidel
mupirocin | pde4_derm | rx | bactroban
gentamicin cream | pde4_derm | rx | gentamicin ointment
ozenoxacin | pde4_derm | rx | -
fusidic acid | pde4_derm | rx | fucidin; fusidic; fucithalmic
retapamulin | pde4_derm | rx | altabax
ketoconazole | pde4_derm | rx | nizoral
butenafine | pde4_derm | rx | mentax
sulconazole | pde4_derm | rx | -
luliconazole | pde4_derm | rx | -
naftifine | pde4_derm | rx | naftin
tavaborole | pde4_derm | rx | kerydin
sertaconazole | pde4_derm | rx | -
econazole | pde4_derm | rx | spectazole
oxiconazole | pde4_derm | rx | oxistat
ciclopirox | pde4_derm | rx | loprox; penlac
efinaconazole | pde4_derm | rx | jublia
permethrin | pde4_derm | rx | elimite
crotamiton | pde4_derm | rx | eurax
spinosad | pde4_derm | rx | natroba
malathion | pde4_derm | rx | ovide
lindane | pde4_derm | rx | kwell
silver sulfadiazine | pde4_derm | rx | silvadene; flamazine; ssd cream
wound dressing agent | pde4_derm | rx | xeroform; medihoney
becaplermin | pde4_derm | rx | regranex
collagenase | pde4_derm | rx | santyl
calcipotriene | pde4_derm | rx | dovonex; calcipotriol
tapinarof | pde4_derm | rx | vtama
anthralin | pde4_derm | rx | -
glycopyrrolate topical | pde4_derm | rx | qbrexza
bimatoprost topical | pde4_derm | rx | latisse
eflornithine | pde4_derm | rx | vaniqa
aluminum chloride | pde4_derm | rx | drysol
hydroquinone | pde4_derm | rx | tri-luma
// lungs
albuterol | saba_laba | rx | proair; ventolin; proventil; albuterol inhaler; albuterol nebulizer; albuterol neb; albuterol mdi; accuneb; albuterol hfa; rescue inhaler; proventil hfa; ventolin inhaler; vospire; airet
nebulizer | bronchodilator | rx | nebuliser; nebs; nebulizer treatments; nebulized treatments
bronchodilator | saba_laba | rx | beta agonist
salbutamol | saba_laba | rx | salbutamol inhaler; blue inhaler; reliever inhaler; reliever
levalbuterol | saba_laba | rx | xopenex; xopenex hfa
salmeterol | saba_laba | rx | serevent
olodaterol | saba_laba | rx | striverdi
indacaterol | saba_laba | rx | -
arformoterol | saba_laba | rx | brovana
formoterol | saba_laba | rx | foradil; perforomist
ipratropium | saba_laba | rx | atrovent; ipratropium inhaler
ipratropium-albuterol | saba_laba | rx | duoneb; combivent; albuterol-ipratropium; albuterol and ipratropium; albuterol/atrovent
tiotropium | saba_laba | rx | spiriva
revefenacin | saba_laba | rx | -
glycopyrronium | saba_laba | rx | seebri
aclidinium | saba_laba | rx | tudorza
umeclidinium | saba_laba | rx | incruse
umeclidinium-vilanterol | saba_laba | rx | anoro
tiotropium-olodaterol | saba_laba | rx | stiolto
fluticasone inhaled | ics | rx | flovent; arnuity; flovent hfa; flixotide; inhaled fluticasone
inhaled corticosteroid | ics | rx | inhaled steroid; steroid inhaler; brown inhaler; preventer inhaler; preventer; controller inhaler; ICS; maintenance inhaler
ciclesonide | ics | rx | alvesco
triamcinolone inhaler | ics | rx | azmacort
flunisolide | ics | rx | aerobid
budesonide inhaled | ics | rx | pulmicort; budesonide nebulizer; budesonide inhaler; budesonide
beclomethasone | ics | rx | clenil; qvar; beclometasone; vanceril; beclovent; becotide
mometasone inhaled | ics | rx | asmanex
fluticasone-salmeterol | ics | rx | advair; wixela; airduo; advair hfa; seretide; sirdupla
budesonide-formoterol | ics | rx | symbicort; breyna
aclidinium-formoterol | saba_laba | rx | duaklir
glycopyrrolate-formoterol | saba_laba | rx | bevespi
beclomethasone-formoterol | ics | rx | fostair
fluticasone-vilanterol | ics | rx | breo; relvar
mometasone-formoterol | ics | rx | dulera
fluticasone-umeclidinium-vilanterol | ics | rx | trelegy
budesonide-glycopyrrolate-formoterol | ics | rx | breztri
albuterol-budesonide | ics | rx | airsupra
montelukast | pulm_other | rx | singulair; leukotriene inhibitor
zileuton | pulm_other | rx | zyflo
zafirlukast | pulm_other | rx | accolate
theophylline | pulm_other | rx assay | theo-24; theo-dur; uniphyl; aminophylline; slo-bid; theodur
omalizumab | pulm_other | rx | xolair
mepolizumab | pulm_other | rx | nucala
benralizumab | pulm_other | rx | fasenra
tezepelumab | pulm_other | rx | tezspire
nintedanib | pulm_other | rx | ofev
pirfenidone | pulm_other | rx | esbriet
benzonatate | pulm_other | rx | tessalon
promethazine-dm | pulm_other | rx | phenergan dm
guaifenesin-codeine | pulm_other | rx C5 | cheratussin; robitussin ac; robitussin with codeine; tussi-organidin; codeine cough; tussigon; histussin; codeine linctus
promethazine-phenylephrine | pulm_other | rx | phenergan vc
promethazine-codeine | pulm_other | rx C5 | phenergan with codeine; promethazine with codeine
codeine cough syrup | pulm_other | rx C5 | cough syrup with codeine; cough medicine with codeine
elexacaftor combination | pulm_other | rx | trikafta
ensifentrine | pulm_other | rx | ohtuvayre
inhaler | bronchodilator | rx | mdi
cromolyn | pulm_other | rx | intal; opticrom
nedocromil | pulm_other | rx | tilade
acetylcysteine | pulm_other | rx | mucomyst; nac
tobramycin inhaled | pulm_other | rx | tobi
carbocisteine | pulm_other | rx | -
dornase | pulm_other | rx | pulmozyme
oxygen | oxygen | rx | home oxygen; o2 therapy
// nose, eye, ear
azelastine | nasal_allergy_rx | either | astelin
olopatadine nasal | nasal_allergy_rx | rx | patanase
azelastine-fluticasone | nasal_allergy_rx | rx | dymista
ipratropium nasal | nasal_allergy_rx | rx | -
olopatadine | eye_ear | rx | patanol
cyproheptadine | nasal_allergy_rx | rx | periactin
epinephrine auto-injector | nasal_allergy_rx | rx | epipen; auvi-q; epi-pen; epipen jr; epinephrine pen; adrenaclick; twinject
desloratadine | nasal_allergy_rx | rx | clarinex
acrivastine-pseudoephedrine | nasal_allergy_rx | rx | semprex
desloratadine-pseudoephedrine | nasal_allergy_rx | rx | clarinex-d
cetirizine-pseudoephedrine | nasal_allergy_rx | either | zyrtec-d
fexofenadine-pseudoephedrine | nasal_allergy_rx | either | allegra-d
latanoprost | eye_ear | rx | xalatan; xelpros
latanoprostene bunod | eye_ear | rx | vyzulta; latanoprostene
netarsudil | eye_ear | rx | rhopressa
netarsudil-latanoprost | eye_ear | rx | rocklatan
tafluprost | eye_ear | rx | zioptan
timolol | eye_ear | rx | timoptic; betimol; istalol
levobunolol | eye_ear | rx | betagan
betaxolol ophthalmic | eye_ear | rx | betoptic
brimonidine-timolol | eye_ear | rx | combigan
dorzolamide-timolol | eye_ear | rx | cosopt
dorzolamide | eye_ear | rx | trusopt
dipivefrin | eye_ear | rx | propine
methazolamide | eye_ear | rx | -
apraclonidine | eye_ear | rx | iopidine
pilocarpine | eye_ear | rx | -
brinzolamide | eye_ear | rx | azopt
brinzolamide-brimonidine | eye_ear | rx | simbrinza
brimonidine | eye_ear | rx | alphagan; alphagan p
bimatoprost | eye_ear | rx | lumigan
travoprost | eye_ear | rx | travatan; travatan z
prednisolone ophthalmic | eye_ear | rx | pred forte; prednisolone acetate; pred mild
rimexolone | eye_ear | rx | vexol
diclofenac ophthalmic | eye_ear | rx | voltaren ophthalmic
steroid eye drops | eye_ear | rx | steroid drops
difluprednate | eye_ear | rx | durezol
nepafenac | eye_ear | rx | nevanac; ilevro
bromfenac | eye_ear | rx | xibrom; prolensa
ketorolac ophthalmic | eye_ear | rx | acular
fluorometholone | eye_ear | rx | FML
loteprednol | eye_ear | rx | lotemax; alrex
erythromycin ophthalmic | eye_ear | rx | erythromycin ointment; erythromycin eye ointment; ilotycin
polymyxin-trimethoprim | eye_ear | rx | polytrim
moxifloxacin ophthalmic | eye_ear | rx | vigamox; moxeza
ofloxacin otic | eye_ear | rx | ofloxacin drops; floxin otic
ciprofloxacin-dexamethasone otic | eye_ear | rx | ciprodex
cyclosporine ophthalmic | eye_ear | rx | restasis; cequa
bepotastine | eye_ear | rx | bepreve
alcaftadine | eye_ear | rx | lastacaft
azelastine ophthalmic | eye_ear | rx | optivar
ganciclovir ophthalmic | eye_ear | rx | zirgan
epinastine | eye_ear | rx | elestat
natamycin | eye_ear | rx | -
trifluridine | eye_ear | rx | viroptic
tropicamide | eye_ear | rx | -
homatropine | eye_ear | rx | -
cyclopentolate | eye_ear | rx | -
atropine drops | eye_ear | rx | -
lifitegrast | eye_ear | rx | xiidra
aflibercept | eye_ear | rx | eylea
intravitreal anti-vegf | eye_ear | rx | anti-vegf; intravitreal injection
brolucizumab | eye_ear | rx | beovu
pegaptanib | eye_ear | rx | macugen
bevacizumab intravitreal | eye_ear | rx | avastin injection; intravitreal avastin
verteporfin | eye_ear | rx | visudyne
faricimab | eye_ear | rx | vabysmo
ranibizumab | eye_ear | rx | lucentis
acetic acid otic | eye_ear | rx | vosol; domeboro otic
fluticasone furoate nasal | nasal_allergy_rx | either | veramyst; avamys
fluticasone nasal prescription | nasal_allergy_rx | rx | xhance
beclomethasone nasal | nasal_allergy_rx | rx | qnasl; beconase; vancenase
ciclesonide nasal | nasal_allergy_rx | rx | omnaris; zetonna
flunisolide nasal | nasal_allergy_rx | rx | nasarel; nasalide
nasal steroid | nasal_allergy_rx | either | nasal corticosteroid; steroid nasal spray
guaifenesin-pseudoephedrine | antihistamine | rx | rynatan; palgic; dexchlorpheniramine; rondec; entex; duratuss; deconsal; poly-histine; zephrex; guaifed; entex la; entex pse; humibid; humibid la
brompheniramine | antihistamine | rx | bromfed
clemastine | antihistamine | rx | -
carbinoxamine | antihistamine | rx | -
neomycin-polymyxin-hydrocortisone otic | eye_ear | rx | cortisporin; otosporin
neomycin-polymyxin-dexamethasone ophthalmic | eye_ear | rx | maxitrol
ofloxacin ophthalmic | eye_ear | rx | ocuflox
levofloxacin ophthalmic | eye_ear | rx | quixin
chloramphenicol ophthalmic | eye_ear | rx | chloramphenicol eye drops; chloramphenicol
azithromycin ophthalmic | eye_ear | rx | azasite
besifloxacin | eye_ear | rx | besivance
gentamicin ophthalmic | eye_ear | rx | gentamicin drops
tobramycin ophthalmic | eye_ear | rx | tobrex; tobramycin drops
tobramycin-dexamethasone | eye_ear | rx | tobradex
ciprofloxacin ophthalmic | eye_ear | rx | ciloxan
fluocinolone otic | eye_ear | rx | dermotic
dexamethasone-neomycin-acetic acid otic | eye_ear | rx | otomize
antipyrine-benzocaine | eye_ear | rx | auralgan
acetic acid-hydrocortisone otic | eye_ear | rx | vosol hc; acetasol
ciprofloxacin-hydrocortisone otic | eye_ear | rx | cipro hc
antibiotic drops | eye_ear | rx | antibiotic ear drops; antibiotic eye drops
gatifloxacin ophthalmic | eye_ear | rx | zymar; zymaxid
sulfacetamide ophthalmic | eye_ear | rx | bleph-10; sulamyd; sulfacetamide
// stomach and bowel
pantoprazole | ppi_h2_rx | rx | protonix
rabeprazole | ppi_h2_rx | rx | aciphex
helicobacter pylori therapy | ppi_h2_rx | rx | prevpac; pylera; helidac
dexlansoprazole | ppi_h2_rx | rx | dexilant; kapidex
vonoprazan | ppi_h2_rx | rx | voquezna
sucralfate | ppi_h2_rx | rx | carafate
misoprostol | ppi_h2_rx | rx | -
ondansetron | gi_other | rx | zofran; zofran odt
aprepitant | gi_other | rx | emend
palonosetron | gi_other | rx | aloxi
dolasetron | gi_other | rx | anzemet
granisetron | gi_other | rx | kytril
promethazine | gi_other | rx | phenergan
metoclopramide | gi_other | rx | reglan; maxolon
cisapride | gi_other | rx | propulsid
prochlorperazine | gi_other | rx | compazine; stemetil; buccastem
domperidone | gi_other | rx | -
cyclizine | gi_other | rx | -
trimethobenzamide | gi_other | rx | tigan
dicyclomine | gi_other | rx | bentyl
mebeverine | gi_other | rx | colofac
hyoscyamine | gi_other | rx | levsin; levbid; nulev; anaspaz; levsinex
chlordiazepoxide-clidinium | gi_other | rx C4 | librax
belladonna combination | gi_other | rx | donnatal; belladonna
propantheline | gi_other | rx | -
glycopyrrolate | gi_other | rx | robinul
hyoscine | gi_other | rx | buscopan
scopolamine | gi_other | rx | transderm scop
linaclotide | gi_other | rx | linzess
lubiprostone | gi_other | rx | amitiza
plecanatide | gi_other | rx | trulance
tenapanor | gi_other | rx | ibsrela
prucalopride | gi_other | rx | motegrity
lactulose | gi_other | rx | enulose; chronulac; kristalose; cephulac
rifaximin | gi_other | rx | xifaxan
mesalamine | gi_other | rx | lialda; asacol; pentasa; apriso; rowasa; canasa; mesalazine; delzicol; asacol hd
olsalazine | gi_other | rx | dipentum
balsalazide | gi_other | rx | colazal
ursodiol | gi_other | rx | actigall; urso; ursodeoxycholic acid
elafibranor | gi_other | rx | iqirvo
obeticholic acid | gi_other | rx | ocaliva
pancrelipase | gi_other | rx | creon; zenpep; pancrease; viokase; ultrase; pancreatic enzyme; pancrease mt; creon 20
diphenoxylate-atropine | gi_other | rx C5 | lomotil; motofen
paregoric | gi_other | rx C5 | tincture of opium
crofelemer | gi_other | rx C5 | -
methylnaltrexone | gi_other | rx | relistor
eluxadoline | gi_other | rx C4 | viberzi
bowel prep | gi_other | rx | golytely; suprep; sutab; plenvu; nulytely; moviprep; halflytely; fleet phospho-soda; osmoprep; visicol; magnesium citrate prep; colyte; trilyte; picoprep
nitroglycerin rectal | gi_other | rx | rectiv
omeprazole | ppi | either | prilosec; zegerid; losec; omeprazole magnesium
esomeprazole | ppi | either | nexium
lansoprazole | ppi | either | prevacid; zoton
famotidine | h2 | either | pepcid
ibuprofen-famotidine | h2 | rx | duexis
h2 blocker | h2 | either | -
cimetidine | h2 | either | tagamet
nizatidine | h2 | either | axid
ranitidine | h2 | either | zantac
tegaserod | gi_other | rx | zelnorm
naloxegol | gi_other | rx | movantik
alosetron | gi_other | rx | lotronex
hydrocortisone rectal | gi_other | rx | anusol-hc; proctosol; cortifoam; cortenema; hydrocortisone suppository; hydrocortisone enema; nifedipine ointment; anusol suppositories; proctocream
diltiazem ointment | gi_other | rx | diltiazem cream
pramoxine-hydrocortisone rectal | gi_other | rx | proctofoam; proctofoam-hc; analpram
pegylated interferon | hepatitis_c | rx | pegasys; peg-intron; peginterferon
elbasvir-grazoprevir | hepatitis_c | rx | zepatier
sofosbuvir | hepatitis_c | rx | sovaldi
lamivudine | hepatitis_c | rx | -
adefovir | hepatitis_c | rx | hepsera
boceprevir | hepatitis_c | rx | -
telaprevir | hepatitis_c | rx | -
ribavirin | hepatitis_c | rx | rebetol; copegus
cholestyramine powder | gi_other | rx | rifaximin ibs
// infection
sofosbuvir-velpatasvir | hepatitis_c | rx | epclusa
glecaprevir-pibrentasvir | hepatitis_c | rx | mavyret
ledipasvir-sofosbuvir | hepatitis_c | rx | harvoni
entecavir | hepatitis_c | rx | baraclude
tenofovir | hepatitis_c | rx | vemlidy; viread
amoxicillin | penicillin | rx | amoxil; trimox; moxatag; amoxycillin; amox
amoxicillin-clavulanate | penicillin | rx | augmentin; amox-clav; augmentin xr; augmentin es; augmentin es-600; co-amoxiclav; amoxicillin/clavulanic acid; clavulanate
penicillin | penicillin | rx | pen vk; penicillin v; bicillin; penicillin vk; veetids; bicillin la; penicillin g; pen-vee k; pen v; phenoxymethylpenicillin; pen g; bicillin l-a; penicillin v potassium
ampicillin | penicillin | rx | -
ampicillin-sulbactam | penicillin | rx | unasyn
ticarcillin | penicillin | rx | timentin
flucloxacillin | penicillin | rx | fluclox
oxacillin | penicillin | rx | -
nafcillin | penicillin | rx | -
dicloxacillin | penicillin | rx | -
piperacillin-tazobactam | penicillin | rx | zosyn; pip-tazo; tazocin; piperacillin
cephalexin | cephalosporin | rx | keflex; cefalexin; cephalexine
cephradine | cephalosporin | rx | velosef
cefdinir | cephalosporin | rx | omnicef
cefoxitin | cephalosporin | rx | mefoxin
cefotetan | cephalosporin | rx | cefotan
ceftibuten | cephalosporin | rx | cedax
cefditoren | cephalosporin | rx | spectracef
loracarbef | cephalosporin | rx | lorabid
cefaclor | cephalosporin | rx | ceclor
cefuroxime | cephalosporin | rx | ceftin
ceftriaxone | cephalosporin | rx | rocephin; rocephin im
ceftaroline | cephalosporin | rx | teflaro
ceftazidime | cephalosporin | rx | fortaz
cefotaxime | cephalosporin | rx | claforan
cefpodoxime | cephalosporin | rx | vantin
cefadroxil | cephalosporin | rx | duricef
cefixime | cephalosporin | rx | suprax
cefazolin | cephalosporin | rx | ancef; kefzol
cefepime | cephalosporin | rx | maxipime
cefprozil | cephalosporin | rx | cefzil
azithromycin | macrolide | rx | zithromax; z-pak; zpak; z pack; zpack; azithromycin dose pack; zmax; zithromax z-pak
clarithromycin | macrolide | rx | biaxin; biaxin xl
dirithromycin | macrolide | rx | -
telithromycin | macrolide | rx | ketek
erythromycin | macrolide | rx | ery-tab; e-mycin; PCE; eryc; EES; eryped
erythromycin-sulfisoxazole | macrolide | rx | pediazole
ciprofloxacin | fluoroquinolone | rx | cipro; cipro xr; proquin; cipro xl
levofloxacin | fluoroquinolone | rx | levaquin
moxifloxacin | fluoroquinolone | rx | avelox
trovafloxacin | fluoroquinolone | rx | trovan
lomefloxacin | fluoroquinolone | rx | -
norfloxacin | fluoroquinolone | rx | noroxin
gemifloxacin | fluoroquinolone | rx | factive
gatifloxacin | fluoroquinolone | rx | tequin
ofloxacin | fluoroquinolone | rx | floxin
delafloxacin | fluoroquinolone | rx | baxdela
doxycycline | tetracycline | rx | vibramycin; doryx; monodox; adoxa; oracea; periostat; doxycyline; vibratabs; doxy
minocycline | tetracycline | rx | minocin; solodyn; dynacin; ximino
tetracycline | tetracycline | rx | sumycin
oxytetracycline | tetracycline | rx | -
tigecycline | tetracycline | rx | tygacil
lymecycline | tetracycline | rx | -
omadacycline | tetracycline | rx | nuzyra
sarecycline | tetracycline | rx | seysara
trimethoprim-sulfamethoxazole | sulfa_uti | rx | bactrim; septra; tmp-smx; bactrim ds; septra ds; co-trimoxazole; cotrimoxazole; smx-tmp; sulfamethoxazole; sulfamethoxazole-trimethoprim; smz-tmp; sulfa antibiotic; sulfatrim; trimethoprim sulfa
nitrofurantoin | sulfa_uti | rx | macrobid; macrodantin; furadantin
fosfomycin | sulfa_uti | rx | monurol
trimethoprim | sulfa_uti | rx | primsol
phenazopyridine | sulfa_uti | either | pyridium; urogesic; uristat; azo standard
uribel | sulfa_uti | rx | urised; prosed
flavoxate | sulfa_uti | either | urispas
methenamine | gu | rx | hiprex; urex; mandelamine
clindamycin | antibiotic_other | rx | cleocin; clinda
metronidazole | antibiotic_other | rx | flagyl; flagyl er
tinidazole | antibiotic_other | rx | tindamax
vancomycin | antibiotic_other | rx assay | vancocin
linezolid | antibiotic_other | rx | zyvox
daptomycin | antibiotic_other | rx | cubicin
gentamicin | antibiotic_other | rx assay | -
tobramycin | antibiotic_other | rx | -
amikacin | antibiotic_other | rx | -
meropenem | antibiotic_other | rx | merrem
ertapenem | antibiotic_other | rx | invanz
colistin | antibiotic_other | rx | coly-mycin
rifampin | antibiotic_other | rx | rifadin
isoniazid | antibiotic_other | rx | INH
ethambutol | antibiotic_other | rx | myambutol
pyrazinamide | antibiotic_other | rx | pza
dapsone | antibiotic_other | rx | -
fidaxomicin | antibiotic_other | rx | dificid
secnidazole | antibiotic_other | rx | solosec
tedizolid | antibiotic_other | rx | sivextro
oritavancin | antibiotic_other | rx | orbactiv
dalbavancin | antibiotic_other | rx | dalvance
fluconazole | antifungal | rx | diflucan
antifungal | antifungal | rx | -
flucytosine | antifungal | rx | -
anidulafungin | antifungal | rx | -
caspofungin | antifungal | rx | cancidas
micafungin | antifungal | rx | mycamine
terbinafine | antifungal | rx | lamisil
nystatin | antifungal | rx | mycostatin; nystatin swish and swallow; nystop; nystatin swish and spit
nystatin-triamcinolone | antifungal | rx | mycolog; mycolog ii
itraconazole | antifungal | rx | sporanox
voriconazole | antifungal | rx | vfend
posaconazole | antifungal | rx | noxafil
griseofulvin | antifungal | rx | gris-peg; grifulvin; fulvicin
amphotericin | antifungal | rx | ambisome
isavuconazole | antifungal | rx | cresemba
clotrimazole troche | antifungal | rx | mycelex
valacyclovir | antiviral | rx | valtrex
acyclovir | antiviral | rx | zovirax; aciclovir
penciclovir | antiviral | rx | denavir
antiviral | antiviral | rx | -
famciclovir | antiviral | rx | famvir
oseltamivir | antiviral | rx | tamiflu
palivizumab | antiviral | rx | synagis
nirsevimab | antiviral | rx | beyfortus
monoclonal antibody | antiviral | rx | bamlanivimab; regen-cov; bebtelovimab; evusheld
rimantadine | antiviral | rx | flumadine
peramivir | antiviral | rx | rapivab
zanamivir | antiviral | rx | relenza
baloxavir | antiviral | rx | xofluza
nirmatrelvir-ritonavir | antiviral | rx | paxlovid
molnupiravir | antiviral | rx | lagevrio
remdesivir | antiviral | rx | veklury
ganciclovir | antiviral | rx | cytovene
valganciclovir | antiviral | rx | valcyte
tecovirimat | antiviral | rx | tpoxx
bictegravir-emtricitabine-tenofovir | hiv | rx | biktarvy
dolutegravir | hiv | rx | tivicay
dolutegravir-rilpivirine | hiv | rx | juluca
dolutegravir-lamivudine | hiv | rx | dovato
dolutegravir-abacavir-lamivudine | hiv | rx | triumeq
emtricitabine-tenofovir | hiv | rx | truvada
pre-exposure prophylaxis | hiv | rx | PrEP
emtricitabine-tenofovir alafenamide | hiv | rx | descovy
efavirenz combination | hiv | rx | atripla
darunavir | hiv | rx | prezista
darunavir-cobicistat | hiv | rx | prezcobix; symtuza
cabotegravir | hiv | rx | apretude
cabotegravir-rilpivirine | hiv | rx | cabenuva
rilpivirine | hiv | rx | edurant
emtricitabine-rilpivirine-tenofovir | hiv | rx | odefsey; complera
raltegravir | hiv | rx | isentress
lenacapavir | hiv | rx | sunlenca; yeztugo
abacavir | hiv | rx | ziagen
ivermectin | antiparasitic | rx | stromectol
albendazole | antiparasitic | rx | albenza
atovaquone-proguanil | antiparasitic | rx | malarone
mefloquine | antiparasitic | rx | lariam
praziquantel | antiparasitic | rx | biltricide
nitazoxanide | antiparasitic | rx | alinia
mebendazole | antiparasitic | rx | emverm; vermox
antibiotic | antibiotic_other | rx | antibiotic prophylaxis; abx; ivabx; antimicrobial
aztreonam | antibiotic_other | rx | azactam
teicoplanin | antibiotic_other | rx | -
streptomycin | antibiotic_other | rx | -
telavancin | antibiotic_other | rx | -
quinupristin | antibiotic_other | rx | synercid
doripenem | antibiotic_other | rx | -
imipenem | antibiotic_other | rx | primaxin
antituberculous | antitubercular | rx | inh prophylaxis; ripe therapy; isoniazid prophylaxis; nydrazid
bedaquiline | antitubercular | rx | -
rifabutin | antitubercular | rx | -
rifapentine | antitubercular | rx | -
hiv antiretrovirals | hiv | rx | antiretroviral; haart
abacavir-lamivudine | hiv | rx | epzicom
zidovudine-lamivudine | hiv | rx | combivir; trizivir
elvitegravir combination | hiv | rx | genvoya; stribild
fosamprenavir | hiv | rx | -
indinavir | hiv | rx | crixivan
saquinavir | hiv | rx | -
maraviroc | hiv | rx | -
emtricitabine | hiv | rx | -
efavirenz | hiv | rx | sustiva
didanosine | hiv | rx | -
stavudine | hiv | rx | zerit
nevirapine | hiv | rx | viramune
nelfinavir | hiv | rx | viracept
zidovudine | hiv | rx | retrovir; azt
atazanavir | hiv | rx | reyataz
ritonavir | hiv | rx | norvir
lopinavir | hiv | rx | kaletra
antimalarial | antiparasitic | rx | -
benznidazole | antiparasitic | rx | -
atovaquone | antiparasitic | rx | mepron
paromomycin | antiparasitic | rx | humatin
pentamidine | antiparasitic | rx | -
artemether | antiparasitic | rx | coartem
quinine | antiparasitic | rx | -
tafenoquine | antiparasitic | rx | -
primaquine | antiparasitic | rx | -
// urinary and sexual
tamsulosin | gu | rx | flomax
dutasteride-tamsulosin | gu | rx | jalyn
alpha blocker | gu | rx | -
alfuzosin | gu | rx | uroxatral
silodosin | gu | rx | rapaflo
finasteride | gu | rx | proscar; propecia
dutasteride | gu | rx | avodart
sildenafil | gu | rx | viagra
pde5 inhibitor | gu | rx | pde-5 inhibitor
alprostadil | gu | rx | caverject; edex
papaverine-phentolamine-alprostadil | gu | rx | trimix
avanafil | gu | rx | stendra
tadalafil | gu | rx | adcirca; cialis
vardenafil | gu | rx | levitra; staxyn
oxybutynin | gu | rx | ditropan; ditropan xl; oxytrol; gelnique
anticholinergic | gu | rx | -
darifenacin | gu | rx | enablex
tolterodine | gu | rx | detrol; detrol la
solifenacin | gu | rx | vesicare
mirabegron | gu | rx | myrbetriq
vibegron | gu | rx | gemtesa
trospium | gu | rx | sanctura; sanctura xr
fesoterodine | gu | rx | toviaz
bethanechol | gu | rx | urecholine
tiopronin | gu | rx | thiola
pentosan | gu | rx | elmiron
potassium citrate | renal_electrolyte | rx | urocit-k
// kidney and salts
potassium chloride | renal_electrolyte | rx | k-dur; klor-con; kcl; micro-k; k-lor; potassium supplement; potassium supplementation; slow-k; k-tab; kdur; potassium replacement; potassium tablets; potassium repletion; potassium 10 meq; potassium 20 meq; potassium 40 meq
sodium polystyrene | renal_electrolyte | rx | kayexalate
potassium phosphate | renal_electrolyte | rx | k-phos
sevelamer | renal_electrolyte | rx | renvela; renagel
sodium citrate | renal_electrolyte | rx | bicitra
phosphate binder | renal_electrolyte | rx | -
ferric citrate | renal_electrolyte | rx | auryxia
sucroferric oxyhydroxide | renal_electrolyte | rx | velphoro
doxercalciferol | renal_electrolyte | rx | hectorol
paricalcitol | renal_electrolyte | rx | zemplar
calcium acetate | renal_electrolyte | rx | phoslo
patiromer | renal_electrolyte | rx | veltassa
sodium zirconium cyclosilicate | renal_electrolyte | rx | lokelma
sodium bicarbonate | renal_electrolyte | rx | sodium bicarbonate tablets
epoetin | renal_electrolyte | rx | epogen; procrit; erythropoietin; retacrit; epo
ferric gluconate | renal_electrolyte | rx | ferrlecit
methoxy polyethylene glycol-epoetin | renal_electrolyte | rx | mircera
ferumoxytol | renal_electrolyte | rx | feraheme
intravenous iron | renal_electrolyte | rx | iv iron; iron infusion
iron dextran | renal_electrolyte | rx | infed
darbepoetin | renal_electrolyte | rx | aranef; aranesp
iron sucrose | renal_electrolyte | rx | venofer
ferric carboxymaltose | renal_electrolyte | rx | ferric; ferinject; monofer; injectafer
tolvaptan | renal_electrolyte | rx | samsca; jynarque
midodrine | renal_electrolyte | rx | proamatine
lanthanum | renal_electrolyte | rx | fosrenol
// cancer and blood
deferasirox | heme_onc | rx | exjade; jadenu
deferoxamine | heme_onc | rx | desferal
hydroxyurea | heme_onc | rx | hydrea; droxia
luspatercept | heme_onc | rx | -
anagrelide | heme_onc | rx | agrylin
crizanlizumab | heme_onc | rx | -
voxelotor | heme_onc | rx | -
capecitabine | heme_onc | rx | xeloda
imatinib | heme_onc | rx | gleevec
dasatinib | heme_onc | rx | sprycel
nilotinib | heme_onc | rx | tasigna
ibrutinib | heme_onc | rx | imbruvica
acalabrutinib | heme_onc | rx | calquence
zanubrutinib | heme_onc | rx | brukinsa
venetoclax | heme_onc | rx | venclexta
lenalidomide | heme_onc | rx | revlimid
pomalidomide | heme_onc | rx | pomalyst
thalidomide | heme_onc | rx | thalomid
bortezomib | heme_onc | rx | velcade
daratumumab | heme_onc | rx | darzalex
pembrolizumab | heme_onc | rx | keytruda
nivolumab | heme_onc | rx | opdivo
ipilimumab | heme_onc | rx | yervoy
atezolizumab | heme_onc | rx | tecentriq
durvalumab | heme_onc | rx | imfinzi
trastuzumab | heme_onc | rx | herceptin
trastuzumab deruxtecan | heme_onc | rx | enhertu
bevacizumab | heme_onc | rx | avastin
osimertinib | heme_onc | rx | tagrisso
palbociclib | heme_onc | rx | ibrance
ribociclib | heme_onc | rx | kisqali
abemaciclib | heme_onc | rx | verzenio
abiraterone | heme_onc | rx | zytiga
enzalutamide | heme_onc | rx | xtandi
apalutamide | heme_onc | rx | erleada
leuprolide | heme_onc | rx | lupron; eligard
androgen deprivation therapy | heme_onc | rx | ADT; androgen deprivation
relugolix | heme_onc | rx | orgovyx
toremifene | heme_onc | rx | fareston
aromatase inhibitor | heme_onc | rx | -
hormonal therapy | heme_onc | rx | endocrine therapy; antiestrogen; gnrh agonist
degarelix | heme_onc | rx | firmagon
triptorelin | heme_onc | rx | trelstar
goserelin | heme_onc | rx | zoladex
fulvestrant | heme_onc | rx | faslodex
paclitaxel | heme_onc | rx | taxol
nab-paclitaxel | heme_onc | rx | abraxane
docetaxel | heme_onc | rx | taxotere
carboplatin | heme_onc | rx | paraplatin
cisplatin | heme_onc | rx | platinol
oxaliplatin | heme_onc | rx | eloxatin
doxorubicin | heme_onc | rx | adriamycin
irinotecan | heme_onc | rx | camptosar
gemcitabine | heme_onc | rx | gemzar
pemetrexed | heme_onc | rx | alimta
fluorouracil | heme_onc | rx | -
etoposide | heme_onc | rx | vepesid; vp-16
vincristine | heme_onc | rx | oncovin
temozolomide | heme_onc | rx | temodar
lenvatinib | heme_onc | rx | lenvima
sunitinib | heme_onc | rx | sutent
sorafenib | heme_onc | rx | nexavar
erlotinib | heme_onc | rx | tarceva
olaparib | heme_onc | rx | lynparza
filgrastim | heme_onc | rx | neupogen; zarxio
eltrombopag | heme_onc | rx | promacta
romiplostim | heme_onc | rx | nplate
sargramostim | heme_onc | rx | leukine; gm-csf
pegfilgrastim | heme_onc | rx | neulasta
bendamustine | heme_onc | rx | bendeka
azacitidine | heme_onc | rx | vidaza
decitabine | heme_onc | rx | dacogen
cytarabine | heme_onc | rx | ara-c
bcg intravesical | heme_onc | rx | -
chemotherapy | heme_onc | rx | chemo; antineoplastic therapy; chemoradiation; systemic therapy; immunotherapy; folfiri; folfox; r-chop; CHOP; abvd; carboplatin and taxol; chemoradiotherapy; cytotoxic therapy; floxuridine; nivolumab-ipilimumab; nilutamide
flutamide | heme_onc | rx | eulexin
bicalutamide | heme_onc | rx | casodex
darolutamide | heme_onc | rx | -
alectinib | heme_onc | rx | -
crizotinib | heme_onc | rx | -
afatinib | heme_onc | rx | -
regorafenib | heme_onc | rx | -
cabozantinib | heme_onc | rx | -
axitinib | heme_onc | rx | inlyta
pazopanib | heme_onc | rx | votrient
mitomycin | heme_onc | rx | -
dacarbazine | heme_onc | rx | -
vinblastine | heme_onc | rx | -
ixabepilone | heme_onc | rx | ixempra
eribulin | heme_onc | rx | -
pertuzumab | heme_onc | rx | perjeta
ado-trastuzumab | heme_onc | rx | kadcyla
panitumumab | heme_onc | rx | vectibix
cetuximab | heme_onc | rx | erbitux
gefitinib | heme_onc | rx | iressa
carmustine | heme_onc | rx | -
fludarabine | heme_onc | rx | -
chlorambucil | heme_onc | rx | leukeran
melphalan | heme_onc | rx | alkeran
bleomycin | heme_onc | rx | -
ifosfamide | heme_onc | rx | -
topotecan | heme_onc | rx | -
vinorelbine | heme_onc | rx | navelbine
// transplant and immune
ivig | transplant_immune | rx | immune globulin; gammagard; privigen; intravenous immunoglobulin; iv immunoglobulin; immunoglobulin infusion
immunosuppressants | transplant_immune | rx | immunosuppression; immunosuppressive therapy; immunosuppressant; antirejection medications; anti-rejection medications; immunosuppressive medications
belatacept | transplant_immune | rx | nulojix
antithymocyte globulin | transplant_immune | rx | thymoglobulin
eculizumab | transplant_immune | rx | soliris
// acute care
propofol | anesthesia_ed | rx | diprivan
midazolam infusion | anesthesia_ed | rx | versed drip
norepinephrine | anesthesia_ed | rx | levophed
epinephrine | anesthesia_ed | rx | adrenaline; epi
racemic epinephrine | anesthesia_ed | rx | racemic epi
vasopressin | anesthesia_ed | rx | -
dobutamine | anesthesia_ed | rx | -
nicardipine | anesthesia_ed | rx | -
esmolol | anesthesia_ed | rx | brevibloc
alteplase | anesthesia_ed | rx | tpa; activase; t-pa
tenecteplase | anesthesia_ed | rx | tnkase
adenosine | anesthesia_ed | rx | adenocard
magnesium sulfate iv | anesthesia_ed | rx | -
hypertonic saline | anesthesia_ed | rx | -
mannitol | anesthesia_ed | rx | osmitrol
dexmedetomidine | anesthesia_ed | rx | precedex
etomidate | anesthesia_ed | rx | amidate
succinylcholine | anesthesia_ed | rx | anectine
rocuronium | anesthesia_ed | rx | zemuron
dopamine | anesthesia_ed | rx | -
heparin infusion | anesthesia_ed | rx | heparin gtt
amiodarone infusion | anesthesia_ed | rx | amiodarone drip
nitroglycerin infusion | anesthesia_ed | rx | nitroglycerin drip; ntg drip
esmolol infusion | anesthesia_ed | rx | esmolol drip
labetalol infusion | anesthesia_ed | rx | labetalol drip
reteplase | anesthesia_ed | rx | retavase
streptokinase | anesthesia_ed | rx | -
nitroprusside | anesthesia_ed | rx | nipride
atropine | anesthesia_ed | rx | -
isoproterenol | anesthesia_ed | rx | -
vasopressors | anesthesia_ed | rx | pressors; vasopressor; inotropes
phenylephrine infusion | anesthesia_ed | rx | neosynephrine drip; phenylephrine drip
iv fluids | iv_fluid | rx | intravenous fluids; iv hydration; intravenous hydration; normal saline; iv fluid; ivf; saline bolus; fluid bolus; lactated ringers; d5 half normal; ringer lactate; fluid resuscitation; ns bolus
// vitamins and other
cyanocobalamin injection | vitamin_rx | rx | b12 injection; b-12 shot; b12 shot; vitamin b12 injection; vitamin b12 shots; b-12 injections; b-12 injection; nascobal; vitamin b-12 injections; vitamin b-12 injection; cyanocobalamin
hydroxocobalamin | vitamin_rx | rx | -
folic acid 1 mg | vitamin_rx | rx | -
leucovorin | vitamin_rx | rx | folinic acid; foltx
l-methylfolate | vitamin_rx | rx | deplin; metanx
phytonadione | vitamin_rx | rx assay | vitamin k; mephyton; aquamephyton
fluoride | vitamin_rx | rx | -
tetanus immunoglobulin | immune | rx | TIG
hepatitis b immune globulin | immune | rx | hbig
rabies immune globulin | immune | rx | rabies immunoglobulin; hrig; hyperrab
betahistine | vestibular_rx | rx | serc; antivert
cevimeline | eye_ear | rx | evoxac
chlorhexidine rinse | antibiotic_other | rx | peridex; chlorhexidine; chlorhexidine rinse rx; corsodyl
sodium oxybate | stimulant | rx | xyrem; xywav; lumryz
serdexmethylphenidate | stimulant | rx | azstarys
lidocaine topical | topical_pain | rx | lidocaine cream; lidocaine jelly; lidocaine gel; xylocaine jelly; lidocaine ointment
insulin human | insulin | rx | humulin; novolin
`;
