/**
 * Drugs that need a prescription, and those with both a prescription and a shop form. Below a line
 * `= class | marks` one row a drug, separated by `; `: its generic name, then brands, British names, salts, short forms.
 *
 * Marks: `rx` prescription only; `either` also sold over the counter (then strength or wording decides); `C2`..`C5` the
 * DEA schedule; `assay` also the name of a laboratory test. A name with a capital letter must be written just so.
 */
export const prescriptionDrugs = `
= ace_inhibitor | rx
lisinopril; prinivil; zestril; qbrelis
lisinopril-hydrochlorothiazide; zestoretic; prinzide; lisinopril-hctz
enalapril; vasotec
benazepril; lotensin
benazepril-hydrochlorothiazide; lotensin hct
amlodipine-benazepril; lotrel
ramipril; altace
quinapril; accupril
captopril; capoten
fosinopril; monopril
perindopril; aceon
trandolapril; mavik
moexipril; univasc
trandolapril-verapamil; tarka
felodipine-enalapril; lexxel; teczem
= arb | rx
losartan; cozaar
losartan-hydrochlorothiazide; hyzaar; losartan-hctz
valsartan; diovan
amlodipine-valsartan; exforge; exforge hct
valsartan-hydrochlorothiazide; diovan hct
olmesartan; benicar
amlodipine-olmesartan; azor; tribenzor
olmesartan-hydrochlorothiazide; benicar hct
irbesartan; avapro
irbesartan-hydrochlorothiazide; avalide
candesartan; atacand
candesartan-hydrochlorothiazide; atacand hct
telmisartan; micardis
amlodipine-telmisartan; twynsta
telmisartan-hydrochlorothiazide; micardis hct
azilsartan; edarbi
eprosartan; teveten
aliskiren; tekturna
= arni | rx
sacubitril-valsartan; entresto
= beta_blocker | rx
metoprolol; lopressor; toprol; toprol xl
metoprolol-hydrochlorothiazide; lopressor hct
atenolol; tenormin
atenolol-chlorthalidone; tenoretic
carvedilol; coreg; coreg cr
propranolol; inderal
bisoprolol; zebeta
bisoprolol-hydrochlorothiazide; ziac; bisoprolol-hctz
nebivolol; bystolic
labetalol; trandate
nadolol; corgard
nadolol-bendroflumethiazide; corzide
penbutolol; levatol; cartrol; carteolol
pindolol; visken
acebutolol; sectral
betaxolol; kerlone
timolol oral; blocadren
= ccb | rx
amlodipine; norvasc; katerzia
amlodipine-atorvastatin; caduet
diltiazem; cardizem; cartia; tiazac; dilacor; taztia; cardizem cd
verapamil; calan; verelan; isoptin; calan sr; covera
nifedipine; procardia; adalat; procardia xl
felodipine; plendil
nisoldipine; sular
isradipine; dynacirc
nicardipine oral; cardene
nimodipine; nimotop
= thiazide | rx
hydrochlorothiazide; hctz; microzide; hydrodiuril; esidrix; oretic
bendroflumethiazide; bendrofluazide
chlorthalidone; thalitone
indapamide; lozol
metolazone; zaroxolyn
acetazolamide; diamox
= loop_diuretic | rx
furosemide; lasix
torsemide; demadex; soaanz
bumetanide; bumex
ethacrynic acid; edecrin
= k_sparing | rx
spironolactone; aldactone
eplerenone; inspra
triamterene; dyrenium
triamterene-hydrochlorothiazide; maxzide; dyazide; triamterene-hctz
amiloride; midamor
finerenone; kerendia
= alpha_central | rx
clonidine; catapres; kapvay
guanfacine; tenex; intuniv
methyldopa; aldomet
prazosin; minipress
doxazosin; cardura
terazosin; hytrin
guanabenz; wytensin; ismelin; guanethidine
reserpine
= vasodilator | rx
hydralazine; apresoline
isosorbide mononitrate; imdur; ismn; isosorbide
isosorbide dinitrate; isordil
isosorbide dinitrate-hydralazine; bidil
nitroglycerin; nitrostat; ntg; nitro-dur; nitro; nitroglycerine; gtn; glyceryl trinitrate; nitrates; nitropaste; nitrobid
ranolazine; ranexa
ivabradine; corlanor
pentoxifylline; trental
milrinone; primacor
nesiritide; natrecor
= vasodilator | either
minoxidil; loniten; rogaine
= statin | rx
atorvastatin; lipitor; atorvaliq
rosuvastatin; crestor
simvastatin; zocor
pravastatin; pravachol
lovastatin; mevacor
pitavastatin; livalo
fluvastatin; lescol
cerivastatin; baycol
= lipid_other | rx
ezetimibe; zetia
bempedoic acid-ezetimibe; nexlizet
ezetimibe-simvastatin; vytorin
fenofibrate; tricor
fenofibric acid; trilipix
gemfibrozil; lopid
icosapent ethyl; vascepa
omega-3 acid ethyl esters; lovaza
bempedoic acid; nexletol
colestipol; colestid
cholestyramine; questran
colesevelam; welchol
niacin-simvastatin; simcor
niacin-lovastatin; advicor
= pcsk9 | rx
evolocumab; repatha
alirocumab; praluent
inclisiran; leqvio
= anticoagulant | rx
warfarin; coumadin; jantoven; coumadin therapy; warfarin therapy; coumadinization
apixaban; eliquis
rivaroxaban; xarelto
dabigatran; pradaxa
edoxaban; savaysa
enoxaparin; lovenox
heparin
fondaparinux; arixtra
dalteparin; fragmin
low molecular weight heparin; lmwh
tinzaparin
argatroban; hirudin
bivalirudin; angiomax
= antiplatelet | rx
clopidogrel; plavix
ticagrelor; brilinta
prasugrel; effient
dipyridamole; aggrenox
cilostazol; pletal
ticlopidine; ticlid
eptifibatide; integrilin
tirofiban; aggrastat
abciximab; reopro
= antiarrhythmic | rx
amiodarone; pacerone; cordarone
sotalol; betapace
flecainide; tambocor
dofetilide; tikosyn
propafenone; rythmol
dronedarone; multaq
mexiletine; mexitil
procainamide; procan
lidocaine infusion; lidocaine drip
tocainide
disopyramide; norpace
quinidine
= antiarrhythmic | rx assay
digoxin; lanoxin; lanoxicaps; digitalis
= pah | rx
bosentan; tracleer
ambrisentan; letairis
macitentan; opsumit
riociguat; adempas
selexipag; uptravi
revatio
epoprostenol; flolan
treprostinil; remodulin
= lipid_other | either
niacin; niaspan; nicotinic acid
= vasopressor | rx
droxidopa; northera
= heart_failure | rx
mavacamten; camzyos
vericiguat; verquvo
tafamidis; vyndaqel
= biguanide | rx
metformin; glucophage; glumetza; fortamet; metformin xr; glucophage xr; riomet
linagliptin-metformin; jentadueto
saxagliptin-metformin; kombiglyze
canagliflozin-metformin; invokamet
pioglitazone-metformin; actoplus met
glipizide-metformin; metaglip
glyburide-metformin; glucovance
= sulfonylurea | rx
pioglitazone-glimepiride; duetact
glipizide; glucotrol
glimepiride; amaryl
glyburide; diabeta; micronase; glynase; glibenclamide
chlorpropamide; diabinese
gliclazide
tolbutamide; orinase
tolazamide; tolinase
= dpp4 | rx
sitagliptin; januvia
sitagliptin-metformin; janumet
linagliptin; tradjenta
saxagliptin; onglyza
alogliptin; nesina
= sglt2 | rx
empagliflozin; jardiance
empagliflozin-linagliptin; glyxambi
empagliflozin-metformin; synjardy
dapagliflozin; farxiga
dapagliflozin-metformin; xigduo
canagliflozin; invokana
ertugliflozin; steglatro
bexagliflozin; brenzavvy
= glp1 | rx
semaglutide; ozempic; wegovy; rybelsus
liraglutide; victoza; saxenda
dulaglutide; trulicity
exenatide; byetta; bydureon
tirzepatide; mounjaro; zepbound
lixisenatide; adlyxin
insulin glargine-lixisenatide; soliqua
= tzd_other_dm | rx
pioglitazone; actos
repaglinide; prandin
nateglinide; starlix
acarbose; precose
pramlintide; symlin
rosiglitazone; avandia
rosiglitazone-glimepiride; avandaryl
rosiglitazone-metformin; avandamet
troglitazone; rezulin
miglitol; glyset
= insulin | rx
insulin glargine; lantus; basaglar; toujeo; semglee; rezvoglar; lantus insulin; glargine
insulin lispro; humalog; admelog; lyumjev; lispro
insulin lispro mix; humalog mix; humalog 75/25
insulin aspart; novolog; fiasp; aspart; novorapid
insulin aspart mix; novolog mix; novomix; novolog 70/30
insulin degludec; tresiba; degludec
insulin degludec-liraglutide; xultophy
insulin detemir; levemir; detemir
insulin nph; humulin n; novolin n; nph; nph insulin; isophane
insulin ultralente; ultralente; lente insulin
insulin regular; humulin r; novolin r; regular insulin; actrapid
insulin 70/30; humulin 70/30; novolin 70/30; nph 70/30; 70/30 insulin
glulisine; apidra
glucagon; baqsimi; gvoke
dextrose 50%; d50; dextrose 50
insulin human; humulin; novolin
= insulin | rx assay
insulin; sliding scale insulin; sliding scale; insulin sliding scale; basal-bolus; basal bolus insulin
= thyroid | rx
levothyroxine; synthroid; levoxyl; unithroid; tirosint; euthyrox; lt4; levothroid; levothyroxine sodium; thyroxine; thyroid replacement; thyroid medication; thyroid hormone; thyroid supplementation; levothyroid; synthyroid; armour
liothyronine; cytomel
liotrix; thyrolar
thyroid desiccated; armour thyroid; np thyroid
methimazole; tapazole
carbimazole
propylthiouracil; ptu
radioactive iodine; i-131 therapy; radioiodine; radioactive iodine ablation; radioiodine ablation; rai
= bone | rx
alendronate; fosamax; alendronic acid; alendronate sodium
risedronate; actonel
ibandronate; boniva
zoledronic acid; reclast; zometa; zoledronic
denosumab; prolia; xgeva
teriparatide; forteo
romosozumab; evenity
raloxifene; evista
calcitonin; miacalcin; fortical
cinacalcet; sensipar
calcitriol; rocaltrol
ergocalciferol; drisdol; vitamin d 50000; vitamin d 50,000; vitamin d2 50,000
etidronate; didronel
bisphosphonate
pamidronate; aredia
= pde4_derm | rx
calcitriol topical; vectical; calcitriol ointment
prednicarbate
papain
ruxolitinib topical; opzelura
apremilast; otezla
roflumilast; daliresp
roflumilast topical; zoryve; roflumilast cream
crisaborole; eucrisa
dupilumab; dupixent
tralokinumab; adbry
isotretinoin; accutane; claravis; absorica; zenatane; amnesteem; sotret; roaccutane
acitretin; soriatane
tretinoin; retin-a; atralin
topical retinoid; retinoid
clindamycin-tretinoin; ziana
trifarotene
tazarotene; tazorac
clindamycin topical; cleocin t; clindagel; evoclin; clindamycin gel; clindamycin lotion; clindamycin solution
adapalene-benzoyl peroxide; epiduo
erythromycin-benzoyl peroxide; benzamycin
erythromycin topical; erythromycin gel
clindamycin-benzoyl peroxide; benzaclin; duac; acanya; onexton
clascoterone; winlevi
sulfacetamide topical; sodium sulfacetamide; klaron; sulfacet-r; plexion; rosula
azelaic acid; finacea; azelex; azelaic
dapsone gel; aczone
ivermectin topical; soolantra; sklice
metronidazole topical; metrogel; metrocream; noritate; metronidazole gel; metronidazole cream; metrolotion
oxymetazoline topical; rhofade
brimonidine topical; mirvaso
fluorouracil cream; efudex; carac; 5-fu
tirbanibulin; klisyri
ingenol; picato
diclofenac 3% gel; solaraze
imiquimod; aldara; zyclara
podofilox; condylox; podophyllin
sinecatechins; veregen
clobetasol; temovate; olux; dermovate; clobex; cormax
halobetasol; ultravate
betamethasone; diprolene; luxiq; betnovate; diprosone; valisone
fusidic acid-betamethasone; fucibet
clotrimazole-betamethasone; lotrisone
calcipotriene-betamethasone; taclonex; enstilar; dovobet
triamcinolone cream; triamcinolone; kenalog cream; aristocort cream; triamcinolone 0.1%; tac cream; kenalog in orabase
fluocinonide; lidex; vanos
clocortolone; cloderm
fluticasone topical; cutivate; fluticasone cream
topical steroid; steroid cream; topical corticosteroid; steroid ointment
hydrocortisone butyrate; locoid
hydrocortisone valerate; westcort
flurandrenolide; cordran
diflorasone; psorcon
amcinonide; cyclocort
desoximetasone; topicort
fluocinolone; synalar; derma-smoothe
alclometasone; aclovate
clobetasone; eumovate
mometasone topical; elocon; mometasone cream
hydrocortisone 2.5%
desonide; desowen
tacrolimus ointment; protopic; tacrolimus topical; tacrolimus cream
pimecrolimus; elidel
mupirocin; bactroban
gentamicin cream; gentamicin ointment
ozenoxacin
fusidic acid; fucidin; fusidic; fucithalmic
retapamulin; altabax
ketoconazole; nizoral
butenafine; mentax
sulconazole
luliconazole
naftifine; naftin
tavaborole; kerydin
sertaconazole
econazole; spectazole
oxiconazole; oxistat
ciclopirox; loprox; penlac
efinaconazole; jublia
permethrin; elimite
crotamiton; eurax
spinosad; natroba
malathion; ovide
lindane; kwell
silver sulfadiazine; silvadene; flamazine; ssd cream
wound dressing agent; xeroform; medihoney
becaplermin; regranex
collagenase; santyl
calcipotriene; dovonex; calcipotriol
tapinarof; vtama
anthralin
glycopyrrolate topical; qbrexza
bimatoprost topical; latisse
eflornithine; vaniqa
aluminum chloride; drysol
hydroquinone; tri-luma
= corticosteroid | rx
prednisone; deltasone; rayos; sterapred; pred; prednisone dose pack
methylprednisolone; medrol; depo-medrol; medrol dose pack; solumedrol; depomedrol; steroid dose pack; dose pack; steroid dosepak; steroid pack; solu-medrol; medrol dosepak
prednisolone; orapred; prelone; pediapred; millipred
dexamethasone; decadron; dexasone
hydrocortisone tablet; cortef; hydrocortisone iv
budesonide capsule; entocort; uceris
fludrocortisone; florinef
triamcinolone injection; kenalog; aristospan; aristocort
betamethasone injection; celestone
steroid injection; corticosteroid injection; cortisone injection; cortisone shot; intra-articular steroid; depo-medrol injection; intraarticular steroid; steroid shot
corticosteroid; cortisone; steroid
= androgen_estrogen | rx C3 assay
testosterone; androgel; testim; depo-testosterone; xyosted; androderm; depotestosterone
= androgen_estrogen | rx assay
estradiol; estrace; vivelle; climara; divigel; vagifem; estraderm; estring; minivelle; evamist; ogen
estrogen
progesterone; prometrium; progestin; crinone
= androgen_estrogen | rx
ethinyl estradiol-norethindrone hormone therapy; femhrt
estradiol-norethindrone; activella; combipatch
hormone replacement; hormone replacement therapy; hormone therapy; hrt
conjugated estrogens; premarin; cenestin
esterified estrogens; menest
conjugated estrogens-medroxyprogesterone; prempro; premphase
hydroxyprogesterone caproate; makena
medroxyprogesterone; provera; depo-provera; depo; cycrin
norethindrone acetate; aygestin
clomiphene; clomid; serophene
gonadotropins; menopur; follistim; gonal-f
letrozole; femara
anastrozole; arimidex
tamoxifen; nolvadex
exemestane; aromasin
cabergoline; dostinex
desmopressin; ddavp
= obesity | rx C4
phentermine; adipex; lomaira; ionamin; fenfluramine-phentermine
sibutramine; meridia
lorcaserin; belviq
phentermine-topiramate; qsymia
= obesity | rx
orlistat prescription; xenical
naltrexone-bupropion; contrave
setmelanotide; imcivree
= hormone | rx
growth hormone therapy; somatropin; norditropin; humatrope; growth hormone; genotropin; nutropin
pegvisomant
lanreotide
octreotide; sandostatin
bromocriptine; parlodel; cycloset
= androgen_estrogen | rx C3
oxandrolone; anavar
methyltestosterone; estratest
danazol; danocrine
megestrol; megace
= gi_other | rx C3
dronabinol; marinol
= contraceptive | rx
ethinyl estradiol/norgestimate; sprintec; ortho tri-cyclen
ethinyl estradiol/norethindrone; lo loestrin; junel; microgestin
ethinyl estradiol/drospirenone; Yaz; yasmin
levonorgestrel iud; mirena; kyleena; liletta; skyla
etonogestrel implant; nexplanon; implanon
etonogestrel ring; nuvaring; vaginal ring; annovera
norelgestromin patch; xulane
oral contraceptive; ocp; birth control pill; birth control; bcp; contraceptive pill; combined pill; ortho-novum; orthotricyclen; ortho-cyclen; ortho evra; alesse; levlen; lo/ovral; loestrin; mircette; seasonale; seasonique; desogen; ovcon; triphasil; microgynon; cerazette; progesterone only pill; mini-pill; minipill; the pill; hormonal contraception; hormonal contraceptive; aviane; apri; levora; kariva; natazia; gianvi; loryna; yasmin 28; cilest; dianette; rigevidon; marvelon
desogestrel
drospirenone; slynd
norethindrone; Camila; Errin; micronor
ulipristal; Ella
norgestrel
norethisterone; utovlan
norgestimate
levonorgestrel
levonorgestrel-ethinyl estradiol
= women | rx
tranexamic acid; lysteda
elagolix; orilissa
relugolix combination; myfembree; oriahnn
ospemifene; osphena
fezolinetant; veozah
methylergonovine; methergine
metronidazole vaginal; metrogel vaginal
terconazole; terazol
boric acid vaginal
mifepristone; mifeprex
clindamycin vaginal
magnesium tocolysis
betamethasone for lung maturity
nifedipine tocolysis
cytotec
rho(d) immune globulin; rhogam; rh immune globulin; anti-d
dinoprostone; cervidil
oxytocin; pitocin
= saba_laba | rx
terbutaline; brethine
albuterol; proair; ventolin; proventil; albuterol inhaler; albuterol nebulizer; albuterol mdi; accuneb; rescue inhaler; ventolin inhaler; vospire; airet
bronchodilator; beta agonist
salbutamol; salbutamol inhaler; blue inhaler; reliever inhaler; reliever
levalbuterol; xopenex
salmeterol; serevent
olodaterol; striverdi
indacaterol
arformoterol; brovana
formoterol; foradil; perforomist
ipratropium; atrovent; ipratropium inhaler
ipratropium-albuterol; duoneb; combivent; albuterol-ipratropium; albuterol and ipratropium; albuterol/atrovent
tiotropium; spiriva
revefenacin
glycopyrronium; seebri
aclidinium; tudorza
umeclidinium; incruse
umeclidinium-vilanterol; anoro
tiotropium-olodaterol; stiolto
aclidinium-formoterol; duaklir
glycopyrrolate-formoterol; bevespi
= ssri | rx
sertraline; zoloft
fluoxetine; prozac; sarafem
escitalopram; lexapro
citalopram; celexa
paroxetine; paxil; pexeva
fluvoxamine; luvox
vilazodone; viibryd
vortioxetine; trintellix
= snri | rx
venlafaxine; effexor; effexor xr; venlafaxine xr
duloxetine; cymbalta
desvenlafaxine; pristiq
levomilnacipran; fetzima
milnacipran; savella
= antidepressant_other | rx
bupropion; wellbutrin; zyban; wellbutrin xl; wellbutrin sr; bupropion xl; aplenzin; budeprion
dextromethorphan-bupropion; auvelity
mirtazapine; remeron
trazodone; desyrel; oleptro
nefazodone; serzone
selegiline patch; emsam
phenelzine; nardil
tranylcypromine; parnate
= antidepressant_other | rx C3
esketamine; spravato
ketamine; ketalar
= antidepressant_other | rx C4
brexanolone; zulresso
zuranolone; zurzuvae
= tca | rx
amitriptyline; elavil
nortriptyline; pamelor
doxepin; sinequan; silenor
imipramine; tofranil
clomipramine; anafranil
desipramine; norpramin
amoxapine; asendin
lofepramine
dosulepin
maprotiline
trimipramine; surmontil
protriptyline; vivactil
= mood_stabilizer | rx assay
lithium; lithobid; eskalith; priadel
lamotrigine; lamictal
= mood_stabilizer | rx
divalproex; depakote; depakote er; divalproex sodium; semisodium valproate
valproic acid; depakene; valproate; sodium valproate; epilim; valproic
= antipsychotic_2g | rx
aripiprazole; abilify
aripiprazole lauroxil; aristada
quetiapine; seroquel; seroquel xr
risperidone; risperdal; perseris; Consta; risperdal m-tab; uzedy
olanzapine; zyprexa
olanzapine-samidorphan; lybalvi
olanzapine-fluoxetine; symbyax
ziprasidone; geodon
lurasidone; latuda
paliperidone; invega
cariprazine; vraylar
brexpiprazole; rexulti
lumateperone; caplyta
asenapine; saphris
iloperidone; fanapt
pimavanserin; nuplazid
xanomeline-trospium; cobenfy
= antipsychotic_2g | rx assay
clozapine; clozaril
= antipsychotic_1g | rx
haloperidol; haldol
chlorpromazine; thorazine
fluphenazine; prolixin
perphenazine; trilafon
thiothixene; navane
loxapine; loxitane
thioridazine; mellaril
mesoridazine
amisulpride
zuclopenthixol
flupentixol
pimozide; orap
molindone; moban
trifluoperazine; stelazine
= benzodiazepine | rx C4
alprazolam; xanax; xanax xr; niravam
lorazepam; ativan
clonazepam; klonopin; klonipin
diazepam; valium
temazepam; restoril
chlordiazepoxide; librium
oxazepam; serax
triazolam; halcion
midazolam; versed
clorazepate; tranxene
nitrazepam
quazepam
estazolam; prosom
flurazepam; dalmane
= anxiolytic_other | rx
buspirone; buspar
hydroxyzine; vistaril; atarax
= hypnotic | rx C4
zolpidem; ambien; edluar
zopiclone; zimovane
eszopiclone; lunesta
zaleplon; sonata
suvorexant; belsomra
lemborexant; dayvigo
daridorexant; quviviq
= hypnotic | rx
ramelteon; rozerem
= stimulant | rx C2
methylphenidate; ritalin; concerta; metadate; quillivant; daytrana; jornay; aptensio; methylin
dexmethylphenidate; focalin
amphetamine salts; adderall; adderall xr
mixed amphetamine salts er; mydayis
amphetamine; evekeo; adzenys
lisdexamfetamine; vyvanse
dextroamphetamine; dexedrine; zenzedi
= stimulant | rx C4
modafinil; provigil
armodafinil; nuvigil
solriamfetol; sunosi
pemoline; cylert
diethylpropion; tenuate
phendimetrazine; bontril
benzphetamine
methamphetamine hydrochloride; desoxyn
= stimulant | rx
pitolisant; wakix
sodium oxybate; xyrem; xywav; lumryz
serdexmethylphenidate; azstarys
= adhd_nonstim | rx
atomoxetine; strattera
viloxazine; qelbree
= vmat2 | rx
valbenazine; ingrezza
deutetrabenazine; austedo
tetrabenazine; xenazine
= sud | rx C3
buprenorphine; subutex; sublocade; butrans; belbuca; brixadi; buprenex
buprenorphine-naloxone; suboxone; zubsolv; bunavail
= sud | rx
naltrexone; vivitrol; revia
acamprosate; campral
disulfiram; antabuse
varenicline; chantix; champix
lofexidine; lucemyra
= sud | rx C2
methadone; dolophine; methadose
= sud | either
naloxone; narcan; narcan nasal spray
fomepizole
physostigmine
flumazenil; romazicon
= antidote | rx
digoxin immune fab; digibind
= smoking | rx
nicotine inhaler; nicotrol
= anxiolytic_other | rx C4
meprobamate; equanil; miltown
secobarbital
butabarbital
= dementia | rx
tacrine; cognex
aducanumab; aduhelm
donepezil; aricept
memantine-donepezil; namzaric
memantine; namenda
rivastigmine; exelon
galantamine; razadyne; reminyl
lecanemab; leqembi
donanemab; kisunla
= antiepileptic | rx assay
levetiracetam; keppra; keppra xr
carbamazepine; tegretol; carbatrol; equetro; tegretol xr; epitol
phenytoin; dilantin
fosphenytoin; cerebyx
= antiepileptic | rx
topiramate; topamax; trokendi; qudexy
gabapentin; neurontin; gralise; horizant
oxcarbazepine; trileptal; oxtellar
zonisamide; zonegran
ethosuximide; zarontin
felbamate; felbatol
primidone; mysoline
cannabidiol; epidiolex
vigabatrin; sabril
tiagabine; gabitril
mephobarbital
fenfluramine; fintepla
stiripentol
ezogabine; potiga
eslicarbazepine; aptiom
rufinamide; banzel
methsuximide
ethotoin
= antiepileptic | rx C5
pregabalin; lyrica
lacosamide; vimpat
brivaracetam; briviact
cenobamate; xcopri
= antiepileptic | rx C4 assay
phenobarbital; luminal
= antiepileptic | rx C4
perampanel; fycompa
clobazam; onfi
diazepam rectal; diastat
diazepam nasal; valtoco
midazolam nasal; nayzilam
= parkinson | rx
carbidopa-levodopa; sinemet; rytary; levodopa; madopar; sinemet cr; co-careldopa; carbidopa
carbidopa-levodopa-entacapone; stalevo
pramipexole; mirapex
ropinirole; requip
rasagiline; azilect
entacapone; comtan
amantadine; symmetrel; gocovri
benztropine; cogentin
trihexyphenidyl; artane
rotigotine; neupro
pergolide; permax
opicapone
selegiline; eldepryl
istradefylline
safinamide; xadago
apomorphine; apokyn
tolcapone; tasmar
= migraine | rx
sumatriptan; imitrex; imigran
triptan
sumatriptan-naproxen; treximet
rizatriptan; maxalt
eletriptan; relpax
zolmitriptan; zomig
naratriptan; amerge
frovatriptan; frova
rimegepant; nurtec
ubrogepant; ubrelvy
atogepant; qulipta
erenumab; aimovig
galcanezumab; emgality
fremanezumab; ajovy
butalbital combination; fioricet; esgic; fiorinal; butalbital; phrenilin; fioricet with codeine
onabotulinumtoxina; botox; botulinum; chemodenervation
rimabotulinumtoxinb; myobloc
incobotulinumtoxina; xeomin
abobotulinumtoxina; dysport
dihydroergotamine; dhe
almotriptan; axert
ergotamine; cafergot; ergot
dihydroergotamine nasal; migranal
isometheptene; midrin
methysergide; sansert
eptinezumab; vyepti
zavegepant; zavzpret
= migraine | rx C5
lasmiditan; reyvow
= dmard | rx
quinacrine
hydroxychloroquine; plaquenil; hcq
chloroquine
sulfasalazine; azulfidine; salazopyrin
leflunomide; arava
azathioprine; imuran; azasan
mycophenolate; cellcept; myfortic; mycophenolic acid
cyclophosphamide; cytoxan
everolimus; afinitor; zortress
mercaptopurine; 6-mp; purinethol
voclosporin; lupkynis
gold salts; gold injections; myochrysine
penicillamine; cuprimine
auranofin; ridaura
= pde4_derm | either
coal tar
= pulm_other | rx
hypertonic saline nebs
montelukast; singulair; leukotriene inhibitor
zileuton; zyflo
zafirlukast; accolate
omalizumab; xolair
mepolizumab; nucala
benralizumab; fasenra
tezepelumab; tezspire
nintedanib; ofev
pirfenidone; esbriet
benzonatate; tessalon
promethazine-dm; phenergan dm
promethazine-phenylephrine; phenergan vc
elexacaftor combination; trikafta
ensifentrine; ohtuvayre
cromolyn; intal; opticrom
nedocromil; tilade
acetylcysteine; mucomyst; nac
tobramycin inhaled; tobi
carbocisteine
dornase; pulmozyme
= eye_ear | rx
glaucoma drops
scopolamine drops
ciprofloxacin otic
ear drops
eye drops
olopatadine; patanol
latanoprost; xalatan; xelpros
latanoprostene bunod; vyzulta; latanoprostene
netarsudil; rhopressa
netarsudil-latanoprost; rocklatan
tafluprost; zioptan
timolol; timoptic; betimol; istalol
levobunolol; betagan
betaxolol ophthalmic; betoptic
brimonidine-timolol; combigan
dorzolamide-timolol; cosopt
dorzolamide; trusopt
dipivefrin; propine
methazolamide
apraclonidine; iopidine
pilocarpine
brinzolamide; azopt
brinzolamide-brimonidine; simbrinza
brimonidine; alphagan; alphagan p
bimatoprost; lumigan
travoprost; travatan
prednisolone ophthalmic; pred forte; prednisolone acetate; pred mild
rimexolone; vexol
diclofenac ophthalmic; voltaren ophthalmic
steroid eye drops; steroid drops
difluprednate; durezol
nepafenac; nevanac; ilevro
bromfenac; xibrom; prolensa
ketorolac ophthalmic; acular
fluorometholone; FML
loteprednol; lotemax; alrex
erythromycin ophthalmic; erythromycin ointment; erythromycin eye ointment; ilotycin
polymyxin-trimethoprim; polytrim
moxifloxacin ophthalmic; vigamox; moxeza
ofloxacin otic; ofloxacin drops; floxin otic
ciprofloxacin-dexamethasone otic; ciprodex
cyclosporine ophthalmic; restasis; cequa
bepotastine; bepreve
alcaftadine; lastacaft
azelastine ophthalmic; optivar
ganciclovir ophthalmic; zirgan
epinastine; elestat
natamycin
trifluridine; viroptic
tropicamide
homatropine
cyclopentolate
atropine drops
lifitegrast; xiidra
aflibercept; eylea
intravitreal anti-vegf; anti-vegf; intravitreal injection
brolucizumab; beovu
pegaptanib; macugen
bevacizumab intravitreal; avastin injection; intravitreal avastin
verteporfin; visudyne
faricimab; vabysmo
ranibizumab; lucentis
acetic acid otic; vosol; domeboro otic
neomycin-polymyxin-hydrocortisone otic; cortisporin; otosporin
neomycin-polymyxin-dexamethasone ophthalmic; maxitrol
ofloxacin ophthalmic; ocuflox
levofloxacin ophthalmic; quixin
chloramphenicol ophthalmic; chloramphenicol eye drops; chloramphenicol
azithromycin ophthalmic; azasite
besifloxacin; besivance
gentamicin ophthalmic; gentamicin drops
tobramycin ophthalmic; tobrex; tobramycin drops
tobramycin-dexamethasone; tobradex
ciprofloxacin ophthalmic; ciloxan
fluocinolone otic; dermotic
dexamethasone-neomycin-acetic acid otic; otomize
antipyrine-benzocaine; auralgan
acetic acid-hydrocortisone otic; vosol hc; acetasol
ciprofloxacin-hydrocortisone otic; cipro hc
antibiotic drops; antibiotic ear drops; antibiotic eye drops
gatifloxacin ophthalmic; zymar; zymaxid
sulfacetamide ophthalmic; bleph-10; sulamyd; sulfacetamide
cevimeline; evoxac
= nasal_allergy_rx | either
nasal spray
azelastine; astelin
cetirizine-pseudoephedrine; zyrtec-d
fexofenadine-pseudoephedrine; allegra-d
fluticasone furoate nasal; veramyst; avamys
nasal steroid; nasal corticosteroid; steroid nasal spray
= gi_other | either
peppermint oil capsule
= gi_other | rx
nitroglycerin ointment
ondansetron; zofran
aprepitant; emend
palonosetron; aloxi
dolasetron; anzemet
granisetron; kytril
promethazine; phenergan
metoclopramide; reglan; maxolon
cisapride; propulsid
prochlorperazine; compazine; stemetil; buccastem
domperidone
cyclizine
trimethobenzamide; tigan
dicyclomine; bentyl
mebeverine; colofac
hyoscyamine; levsin; levbid; nulev; anaspaz; levsinex
belladonna combination; donnatal; belladonna
propantheline
glycopyrrolate; robinul
hyoscine; buscopan
scopolamine; transderm scop
linaclotide; linzess
lubiprostone; amitiza
plecanatide; trulance
tenapanor; ibsrela
prucalopride; motegrity
lactulose; enulose; chronulac; kristalose; cephulac
rifaximin; xifaxan
mesalamine; lialda; asacol; pentasa; apriso; rowasa; canasa; mesalazine; delzicol
olsalazine; dipentum
balsalazide; colazal
ursodiol; actigall; urso; ursodeoxycholic acid
elafibranor; iqirvo
obeticholic acid; ocaliva
pancrelipase; creon; zenpep; pancrease; viokase; ultrase; pancreatic enzyme; creon 20
methylnaltrexone; relistor
bowel prep; golytely; suprep; sutab; plenvu; nulytely; moviprep; halflytely; fleet phospho-soda; osmoprep; visicol; magnesium citrate prep; colyte; trilyte; picoprep
nitroglycerin rectal; rectiv
tegaserod; zelnorm
naloxegol; movantik
alosetron; lotronex
hydrocortisone rectal; anusol-hc; proctosol; cortifoam; cortenema; hydrocortisone suppository; hydrocortisone enema; nifedipine ointment; anusol suppositories; proctocream
diltiazem ointment; diltiazem cream
pramoxine-hydrocortisone rectal; proctofoam; proctofoam-hc; analpram
cholestyramine powder; rifaximin ibs
= hepatitis_c | rx
interferon alfa
pegylated interferon; pegasys; peg-intron; peginterferon
elbasvir-grazoprevir; zepatier
sofosbuvir; sovaldi
lamivudine
adefovir; hepsera
boceprevir
telaprevir
ribavirin; rebetol; copegus
sofosbuvir-velpatasvir; epclusa
glecaprevir-pibrentasvir; mavyret
ledipasvir-sofosbuvir; harvoni
entecavir; baraclude
tenofovir; vemlidy; viread
= cephalosporin | rx
cefiderocol
cephalexin; keflex; cefalexin; cephalexine
cephradine; velosef
cefdinir; omnicef
cefoxitin; mefoxin
cefotetan; cefotan
ceftibuten; cedax
cefditoren; spectracef
loracarbef; lorabid
cefaclor; ceclor
cefuroxime; ceftin
ceftriaxone; rocephin; rocephin im
ceftaroline; teflaro
ceftazidime; fortaz
cefotaxime; claforan
cefpodoxime; vantin
cefadroxil; duricef
cefixime; suprax
cefazolin; ancef; kefzol
cefepime; maxipime
cefprozil; cefzil
= tetracycline | rx
eravacycline
doxycycline; vibramycin; doryx; monodox; adoxa; oracea; periostat; doxycyline; vibratabs; doxy
minocycline; minocin; solodyn; dynacin; ximino
tetracycline; sumycin
oxytetracycline
tigecycline; tygacil
lymecycline
omadacycline; nuzyra
sarecycline; seysara
= antifungal | rx
ibrexafungerp
fluconazole; diflucan
antifungal
flucytosine
anidulafungin
caspofungin; cancidas
micafungin; mycamine
terbinafine; lamisil
nystatin; mycostatin; nystatin swish and swallow; nystop
nystatin-triamcinolone; mycolog
itraconazole; sporanox
voriconazole; vfend
posaconazole; noxafil
griseofulvin; gris-peg; grifulvin; fulvicin
amphotericin; ambisome
isavuconazole; cresemba
clotrimazole troche; mycelex
= hiv | rx
post-exposure prophylaxis
bictegravir-emtricitabine-tenofovir; biktarvy
dolutegravir; tivicay
dolutegravir-rilpivirine; juluca
dolutegravir-lamivudine; dovato
dolutegravir-abacavir-lamivudine; triumeq
emtricitabine-tenofovir; truvada
pre-exposure prophylaxis; PrEP
emtricitabine-tenofovir alafenamide; descovy
efavirenz combination; atripla
darunavir; prezista
darunavir-cobicistat; prezcobix; symtuza
cabotegravir; apretude
cabotegravir-rilpivirine; cabenuva
rilpivirine; edurant
emtricitabine-rilpivirine-tenofovir; odefsey; complera
raltegravir; isentress
lenacapavir; sunlenca; yeztugo
abacavir; ziagen
hiv antiretrovirals; antiretroviral; haart
abacavir-lamivudine; epzicom
zidovudine-lamivudine; combivir; trizivir
elvitegravir combination; genvoya; stribild
fosamprenavir
indinavir; crixivan
saquinavir
maraviroc
emtricitabine
efavirenz; sustiva
didanosine
stavudine; zerit
nevirapine; viramune
nelfinavir; viracept
zidovudine; retrovir; azt
atazanavir; reyataz
ritonavir; norvir
lopinavir; kaletra
= antibiotic_other | rx
chloramphenicol iv
fosfomycin iv
bezlotoxumab
polymyxin
clindamycin; cleocin; clinda
metronidazole; flagyl
tinidazole; tindamax
linezolid; zyvox
daptomycin; cubicin
tobramycin
amikacin
meropenem; merrem
ertapenem; invanz
colistin; coly-mycin
rifampin; rifadin
isoniazid; INH
ethambutol; myambutol
pyrazinamide; pza
dapsone
fidaxomicin; dificid
secnidazole; solosec
tedizolid; sivextro
oritavancin; orbactiv
dalbavancin; dalvance
antibiotic; antibiotic prophylaxis; abx; ivabx; antimicrobial
aztreonam; azactam
teicoplanin
streptomycin
telavancin
quinupristin; synercid
doripenem
imipenem; primaxin
chlorhexidine rinse; peridex; chlorhexidine; corsodyl
= antiparasitic | rx
iodoquinol
ivermectin; stromectol
albendazole; albenza
atovaquone-proguanil; malarone
mefloquine; lariam
praziquantel; biltricide
nitazoxanide; alinia
mebendazole; emverm; vermox
antimalarial
benznidazole
atovaquone; mepron
paromomycin; humatin
pentamidine
artemether; coartem
quinine
tafenoquine
primaquine
= gu | rx
5-alpha reductase inhibitor
methenamine; hiprex; urex; mandelamine
tamsulosin; flomax
dutasteride-tamsulosin; jalyn
alpha blocker
alfuzosin; uroxatral
silodosin; rapaflo
finasteride; proscar; propecia
dutasteride; avodart
sildenafil; viagra
pde5 inhibitor; pde-5 inhibitor
alprostadil; caverject; edex
papaverine-phentolamine-alprostadil; trimix
avanafil; stendra
tadalafil; adcirca; cialis
vardenafil; levitra; staxyn
oxybutynin; ditropan; oxytrol; gelnique
anticholinergic
darifenacin; enablex
tolterodine; detrol; detrol la
solifenacin; vesicare
mirabegron; myrbetriq
vibegron; gemtesa
trospium; sanctura; sanctura xr
fesoterodine; toviaz
bethanechol; urecholine
tiopronin; thiola
pentosan; elmiron
= transplant_immune | rx
plasmapheresis
ivig; immune globulin; gammagard; privigen; intravenous immunoglobulin; iv immunoglobulin; immunoglobulin infusion
immunosuppressants; immunosuppression; immunosuppressive therapy; immunosuppressant; antirejection medications; anti-rejection medications; immunosuppressive medications
belatacept; nulojix
antithymocyte globulin; thymoglobulin
eculizumab; soliris
= anesthesia_ed | rx
conscious sedation medication
propofol; diprivan
midazolam infusion; versed drip
norepinephrine; levophed
epinephrine; adrenaline; epi
racemic epinephrine; racemic epi
vasopressin
dobutamine
nicardipine
esmolol; brevibloc
alteplase; tpa; activase; t-pa
tenecteplase; tnkase
adenosine; adenocard
magnesium sulfate iv
hypertonic saline
mannitol; osmitrol
dexmedetomidine; precedex
etomidate; amidate
succinylcholine; anectine
rocuronium; zemuron
dopamine
heparin infusion; heparin gtt
amiodarone infusion; amiodarone drip
nitroglycerin infusion; nitroglycerin drip; ntg drip
esmolol infusion; esmolol drip
labetalol infusion; labetalol drip
reteplase; retavase
streptokinase
nitroprusside; nipride
atropine
isoproterenol
vasopressors; pressors; vasopressor; inotropes
phenylephrine infusion; neosynephrine drip; phenylephrine drip
= ms_neuro | rx
ocrelizumab; ocrevus
natalizumab; tysabri
dimethyl fumarate; tecfidera; dimethyl
fingolimod; gilenya
teriflunomide; aubagio
glatiramer; copaxone
ofatumumab; kesimpta
interferon beta; avonex; rebif; betaseron; interferon
peginterferon beta; plegridy
pyridostigmine; mestinon
dalfampridine; ampyra
riluzole; rilutek
cladribine; mavenclad
mitoxantrone
ublituximab
alemtuzumab; lemtrada
ozanimod; zeposia
siponimod; mayzent
edaravone; radicava
efgartigimod; vyvgart
dextromethorphan-quinidine; nuedexta
= muscle_relaxant | rx
cyclobenzaprine; flexeril; amrix; fexmid
tizanidine; zanaflex
methocarbamol; robaxin
baclofen; lioresal
metaxalone; skelaxin
orphenadrine; norflex; norgesic
dantrolene; dantrium
chlorzoxazone; parafon forte; lorzone
= muscle_relaxant | rx C4
carisoprodol; Soma
= nsaid_rx | rx
meloxicam; mobic; vivlodex
diclofenac-misoprostol; arthrotec
celecoxib; celebrex
indomethacin; indocin; tivorbex
nabumetone; relafen
etodolac; lodine
ketorolac; toradol; sprix
naproxen prescription brands; naprosyn; anaprox; naprelan; anaprox ds
naproxen-esomeprazole; vimovo
piroxicam; feldene
sulindac; clinoril
oxaprozin; daypro
rofecoxib; vioxx
etoricoxib
valdecoxib; bextra
ketoprofen; orudis; oruvail
aceclofenac
fenoprofen; nalfon
salsalate; disalcid
mefenamic acid; ponstel; ponstan
meclofenamate
diflunisal; dolobid
tolmetin; tolectin
flurbiprofen; ansaid
= nsaid_rx | either
diclofenac; voltaren; cataflam; zipsor; voltarol; diclofenac sodium; diclofenac potassium
naproxen
= topical_pain | rx
diclofenac patch; flector
lidocaine patch; lidocaine 5%; lidoderm; xylocaine patch
capsaicin patch; qutenza
lidocaine viscous; viscous lidocaine; lidocaine swish; lidocaine swish and swallow; lidocaine mouthwash; lidocaine rinse
lidocaine-prilocaine; emla
magic mouthwash; bmx
lidocaine topical; lidocaine cream; lidocaine jelly; lidocaine gel; xylocaine jelly; lidocaine ointment
= gout | rx
allopurinol; zyloprim
febuxostat; uloric
colchicine; colcrys; mitigare
probenecid; benemid
pegloticase; krystexxa
= topical_pain | either
diclofenac gel; voltaren gel
= joint_injection | rx
hyaluronic acid; synvisc; orthovisc; euflexxa; supartz; hyalgan; monovisc; viscosupplementation; hyaluronate; durolane
= opioid | rx C2
oxycodone; oxycontin; roxicodone; xtampza; oxyir; oxy ir
oxycodone-ibuprofen; combunox
oxycodone-aspirin; percodan
oxycodone-acetaminophen; percocet; endocet; roxicet; tylox; oxycodone/apap
hydrocodone; zohydro; hysingla
hydrocodone-guaifenesin; hycotuss
hydrocodone-chlorpheniramine; tussionex
hydrocodone-homatropine; hycodan
hydrocodone-ibuprofen; vicoprofen
hydrocodone-acetaminophen; norco; vicodin; lortab; lorcet; hydrocodone/apap; vicodin es; anexsia; maxidone; xodol; zydone
morphine; ms contin; msir; kadian; avinza; roxanol; oramorph; morphine pca; duramorph
hydromorphone; dilaudid; exalgo
fentanyl; duragesic; actiq; sublimaze; fentora
tapentadol; nucynta
oxymorphone; opana
meperidine; demerol; pethidine
narcotics; narcotic; narcotic pain medication; opioid; opiate; narcotic pain medicine; opioid analgesics; narcotic analgesic; pain pump; pca; intrathecal pump
= opioid | rx C4
tramadol; ultram; conzip; ultram er
tramadol-acetaminophen; ultracet
propoxyphene; darvon
propoxyphene-acetaminophen; darvocet; darvocet-n; darvocet n 100
dihydrocodeine; co-dydramol
co-proxamol
pentazocine; talwin
remifentanil
sufentanil
levorphanol
nalbuphine; nubain
butorphanol; stadol
= opioid | rx C3
codeine; codeine phosphate
aspirin-codeine; empirin with codeine
acetaminophen-codeine; tylenol #3; tylenol with codeine; tylenol no. 3; acetaminophen with codeine; co-codamol; tylenol 4; tylenol-codeine; tylenol number 3
= dmard | rx assay
methotrexate; mtx; trexall; rheumatrex; otrexup; rasuvo
cyclosporine; neoral; sandimmune; gengraf; cyclosporin; ciclosporin
tacrolimus; prograf; envarsus; advagraf; fk506
sirolimus; rapamune
= biologic | rx
adalimumab; humira; hyrimoz; cyltezo; amjevita; hadlima
etanercept; enbrel
infliximab; remicade; inflectra
golimumab; simponi
certolizumab; cimzia
tocilizumab; actemra
sarilumab; kevzara
abatacept; orencia
rituximab; rituxan; truxima
ustekinumab; stelara; wezlana
secukinumab; cosentyx
ixekizumab; taltz
guselkumab; tremfya
risankizumab; skyrizi
vedolizumab; entyvio
belimumab; benlysta
anifrolumab; saphnelo
anakinra; kineret
bimekizumab; bimzelx
alefacept; amevive
tnf inhibitor; anti-tnf
biologic
spesolimab
rilonacept
canakinumab; ilaris
brodalumab; siliq
tildrakizumab; ilumya
efalizumab; raptiva
= jak | rx
tofacitinib; xeljanz
upadacitinib; rinvoq
baricitinib; olumiant
ruxolitinib; jakafi
abrocitinib; cibinqo
deucravacitinib; sotyktu
ritlecitinib; litfulo
= bronchodilator | rx
nebulizer; nebuliser; nebs; nebulizer treatments; nebulized treatments
inhaler; mdi
= ics | rx
fluticasone inhaled; flovent; arnuity; flixotide; inhaled fluticasone
inhaled corticosteroid; inhaled steroid; steroid inhaler; brown inhaler; preventer inhaler; preventer; controller inhaler; ICS; maintenance inhaler
ciclesonide; alvesco
triamcinolone inhaler; azmacort
flunisolide; aerobid
budesonide inhaled; pulmicort; budesonide nebulizer; budesonide inhaler; budesonide
beclomethasone; clenil; qvar; beclometasone; vanceril; beclovent; becotide
mometasone inhaled; asmanex
fluticasone-salmeterol; advair; wixela; airduo; seretide; sirdupla
budesonide-formoterol; symbicort; breyna
beclomethasone-formoterol; fostair
fluticasone-vilanterol; breo; relvar
mometasone-formoterol; dulera
fluticasone-umeclidinium-vilanterol; trelegy
budesonide-glycopyrrolate-formoterol; breztri
albuterol-budesonide; airsupra
= pulm_other | rx assay
theophylline; theo-24; theo-dur; uniphyl; aminophylline; slo-bid; theodur
= pulm_other | rx C5
guaifenesin-codeine; cheratussin; robitussin ac; robitussin with codeine; tussi-organidin; codeine cough; tussigon; histussin; codeine linctus
promethazine-codeine; phenergan with codeine; promethazine with codeine
codeine cough syrup; cough syrup with codeine; cough medicine with codeine
= oxygen | rx
oxygen; home oxygen; o2 therapy
= nasal_allergy_rx | rx
olopatadine nasal; patanase
azelastine-fluticasone; dymista
ipratropium nasal
cyproheptadine; periactin
epinephrine auto-injector; epipen; auvi-q; epi-pen; epinephrine pen; adrenaclick; twinject
desloratadine; clarinex
acrivastine-pseudoephedrine; semprex
desloratadine-pseudoephedrine; clarinex-d
fluticasone nasal prescription; xhance
beclomethasone nasal; qnasl; beconase; vancenase
ciclesonide nasal; omnaris; zetonna
flunisolide nasal; nasarel; nasalide
= antihistamine | rx
guaifenesin-pseudoephedrine; rynatan; palgic; dexchlorpheniramine; rondec; entex; duratuss; deconsal; poly-histine; zephrex; guaifed; humibid; humibid la
brompheniramine; bromfed
clemastine
carbinoxamine
= ppi_h2_rx | rx
pantoprazole; protonix
rabeprazole; aciphex
helicobacter pylori therapy; prevpac; pylera; helidac
dexlansoprazole; dexilant; kapidex
vonoprazan; voquezna
sucralfate; carafate
misoprostol
= gi_other | rx C4
chlordiazepoxide-clidinium; librax
eluxadoline; viberzi
= gi_other | rx C5
diphenoxylate-atropine; lomotil; motofen
paregoric; tincture of opium
crofelemer
= ppi | either
omeprazole; prilosec; zegerid; losec; omeprazole magnesium
esomeprazole; nexium
lansoprazole; prevacid; zoton
= h2 | either
famotidine; pepcid
h2 blocker
cimetidine; tagamet
nizatidine; axid
ranitidine; zantac
= h2 | rx
ibuprofen-famotidine; duexis
= penicillin | rx
amoxicillin; amoxil; trimox; moxatag; amoxycillin; amox
amoxicillin-clavulanate; augmentin; amox-clav; augmentin xr; co-amoxiclav; amoxicillin/clavulanic acid; clavulanate
penicillin; pen vk; penicillin v; bicillin; penicillin vk; veetids; penicillin g; pen-vee k; pen v; phenoxymethylpenicillin; pen g; penicillin v potassium
ampicillin
ampicillin-sulbactam; unasyn
ticarcillin; timentin
flucloxacillin; fluclox
oxacillin
nafcillin
dicloxacillin
piperacillin-tazobactam; zosyn; pip-tazo; tazocin; piperacillin
= macrolide | rx
azithromycin; zithromax; z-pak; zpak; z pack; zpack; azithromycin dose pack; zmax; zithromax z-pak
clarithromycin; biaxin
dirithromycin
telithromycin; ketek
erythromycin; ery-tab; e-mycin; PCE; eryc; EES; eryped
erythromycin-sulfisoxazole; pediazole
= fluoroquinolone | rx
ciprofloxacin; cipro; cipro xr; proquin
levofloxacin; levaquin
moxifloxacin; avelox
trovafloxacin; trovan
lomefloxacin
norfloxacin; noroxin
gemifloxacin; factive
gatifloxacin; tequin
ofloxacin; floxin
delafloxacin; baxdela
= sulfa_uti | rx
trimethoprim-sulfamethoxazole; bactrim; septra; tmp-smx; bactrim ds; co-trimoxazole; cotrimoxazole; smx-tmp; sulfamethoxazole; sulfamethoxazole-trimethoprim; smz-tmp; sulfa antibiotic; sulfatrim; trimethoprim sulfa
nitrofurantoin; macrobid; macrodantin; furadantin
fosfomycin; monurol
trimethoprim; primsol
uribel; urised; prosed
= sulfa_uti | either
phenazopyridine; pyridium; urogesic; uristat; azo standard
flavoxate; urispas
= antibiotic_other | rx assay
vancomycin; vancocin
gentamicin
= antiviral | rx
valacyclovir; valtrex
acyclovir; zovirax; aciclovir
penciclovir; denavir
antiviral
famciclovir; famvir
oseltamivir; tamiflu
palivizumab; synagis
nirsevimab; beyfortus
monoclonal antibody; bamlanivimab; regen-cov; bebtelovimab; evusheld
rimantadine; flumadine
peramivir; rapivab
zanamivir; relenza
baloxavir; xofluza
nirmatrelvir-ritonavir; paxlovid
molnupiravir; lagevrio
remdesivir; veklury
ganciclovir; cytovene
valganciclovir; valcyte
tecovirimat; tpoxx
= antitubercular | rx
antituberculous; inh prophylaxis; ripe therapy; isoniazid prophylaxis; nydrazid
bedaquiline
rifabutin
rifapentine
= renal_electrolyte | rx
potassium citrate; urocit-k
potassium chloride; k-dur; klor-con; kcl; micro-k; k-lor; potassium supplement; potassium supplementation; slow-k; k-tab; kdur; potassium replacement; potassium tablets; potassium repletion; potassium 10 meq; potassium 20 meq; potassium 40 meq
sodium polystyrene; kayexalate
potassium phosphate; k-phos
sevelamer; renvela; renagel
sodium citrate; bicitra
phosphate binder
ferric citrate; auryxia
sucroferric oxyhydroxide; velphoro
doxercalciferol; hectorol
paricalcitol; zemplar
calcium acetate; phoslo
patiromer; veltassa
sodium zirconium cyclosilicate; lokelma
sodium bicarbonate
epoetin; epogen; procrit; erythropoietin; retacrit; epo
ferric gluconate; ferrlecit
methoxy polyethylene glycol-epoetin; mircera
ferumoxytol; feraheme
intravenous iron; iv iron; iron infusion
iron dextran; infed
darbepoetin; aranef; aranesp
iron sucrose; venofer
ferric carboxymaltose; ferric; ferinject; monofer; injectafer
tolvaptan; samsca; jynarque
midodrine; proamatine
lanthanum; fosrenol
= heme_onc | rx
deferasirox; exjade; jadenu
deferoxamine; desferal
hydroxyurea; hydrea; droxia
luspatercept
anagrelide; agrylin
crizanlizumab
voxelotor
capecitabine; xeloda
imatinib; gleevec
dasatinib; sprycel
nilotinib; tasigna
ibrutinib; imbruvica
acalabrutinib; calquence
zanubrutinib; brukinsa
venetoclax; venclexta
lenalidomide; revlimid
pomalidomide; pomalyst
thalidomide; thalomid
bortezomib; velcade
daratumumab; darzalex
pembrolizumab; keytruda
nivolumab; opdivo
ipilimumab; yervoy
atezolizumab; tecentriq
durvalumab; imfinzi
trastuzumab; herceptin
trastuzumab deruxtecan; enhertu
bevacizumab; avastin
osimertinib; tagrisso
palbociclib; ibrance
ribociclib; kisqali
abemaciclib; verzenio
abiraterone; zytiga
enzalutamide; xtandi
apalutamide; erleada
leuprolide; lupron; eligard
androgen deprivation therapy; ADT; androgen deprivation
relugolix; orgovyx
toremifene; fareston
aromatase inhibitor
hormonal therapy; endocrine therapy; antiestrogen; gnrh agonist
degarelix; firmagon
triptorelin; trelstar
goserelin; zoladex
fulvestrant; faslodex
paclitaxel; taxol
nab-paclitaxel; abraxane
docetaxel; taxotere
carboplatin; paraplatin
cisplatin; platinol
oxaliplatin; eloxatin
doxorubicin; adriamycin
irinotecan; camptosar
gemcitabine; gemzar
pemetrexed; alimta
fluorouracil
etoposide; vepesid; vp-16
vincristine; oncovin
temozolomide; temodar
lenvatinib; lenvima
sunitinib; sutent
sorafenib; nexavar
erlotinib; tarceva
olaparib; lynparza
filgrastim; neupogen; zarxio
eltrombopag; promacta
romiplostim; nplate
sargramostim; leukine; gm-csf
pegfilgrastim; neulasta
bendamustine; bendeka
azacitidine; vidaza
decitabine; dacogen
cytarabine; ara-c
bcg intravesical
chemotherapy; chemo; antineoplastic therapy; chemoradiation; systemic therapy; immunotherapy; folfiri; folfox; r-chop; CHOP; abvd; carboplatin and taxol; chemoradiotherapy; cytotoxic therapy; floxuridine; nivolumab-ipilimumab; nilutamide
flutamide; eulexin
bicalutamide; casodex
darolutamide
alectinib
crizotinib
afatinib
regorafenib
cabozantinib
axitinib; inlyta
pazopanib; votrient
mitomycin
dacarbazine
vinblastine
ixabepilone; ixempra
eribulin
pertuzumab; perjeta
ado-trastuzumab; kadcyla
panitumumab; vectibix
cetuximab; erbitux
gefitinib; iressa
carmustine
fludarabine
chlorambucil; leukeran
melphalan; alkeran
bleomycin
ifosfamide
topotecan
vinorelbine; navelbine
= iv_fluid | rx
iv fluids; intravenous fluids; iv hydration; intravenous hydration; normal saline; iv fluid; ivf; saline bolus; fluid bolus; lactated ringers; d5 half normal; ringer lactate; fluid resuscitation; ns bolus
= vitamin_rx | rx
cyanocobalamin injection; b12 injection; b-12 shot; b12 shot; vitamin b12 injection; vitamin b12 shots; b-12 injection; nascobal; vitamin b-12 injection; cyanocobalamin
hydroxocobalamin
folic acid 1 mg
leucovorin; folinic acid; foltx
l-methylfolate; deplin; metanx
fluoride
= vitamin_rx | rx assay
phytonadione; vitamin k; mephyton; aquamephyton
= immune | rx
tetanus immunoglobulin; TIG
hepatitis b immune globulin; hbig
rabies immune globulin; rabies immunoglobulin; hrig; hyperrab
= vestibular_rx | rx
betahistine; serc; antivert
`;
