/**
 * Drugs that need a prescription, and those with both a prescription and a shop form. Below a line
 * `= class | marks` one row a drug, separated by `; `: its generic name, then brands, British names, salts, short forms.
 *
 * Marks: `rx` prescription only; `either` also sold over the counter (then strength or wording decides); `C2`..`C5` the
 * DEA schedule; `assay` also the name of a laboratory test. A name with a capital letter must be written just so.
 */
export const prescriptionDrugs = `
= ace_inhibitor | rx
lisinopril; prinivil; zestril
zestoretic; prinzide
enalapril; vasotec
benazepril; lotensin
lotrel
ramipril; altace
quinapril; accupril
captopril; capoten
fosinopril; monopril
trandolapril; mavik
tarka
= arb | rx
losartan; cozaar
hyzaar
valsartan; diovan
exforge
olmesartan; benicar
azor
irbesartan; avapro
avalide
candesartan; atacand
telmisartan; micardis
twynsta
aliskiren; tekturna
= arni | rx
sacubitril-valsartan; entresto
= beta_blocker | rx
metoprolol; lopressor; toprol
atenolol; tenormin
tenoretic
carvedilol; coreg
propranolol; inderal
bisoprolol
ziac
nebivolol; bystolic
labetalol; trandate
nadolol; corgard
betaxolol; kerlone
= ccb | rx
amlodipine; norvasc
caduet
diltiazem; cardizem; cartia; tiazac
verapamil; calan; verelan
nifedipine; procardia; adalat
felodipine; plendil
isradipine; dynacirc
nicardipine oral; cardene
= thiazide | rx
hydrochlorothiazide; hctz
chlorthalidone
indapamide
metolazone; zaroxolyn
acetazolamide; diamox
= loop_diuretic | rx
furosemide; lasix
torsemide
bumetanide; bumex
ethacrynic acid; edecrin
= k_sparing | rx
spironolactone; aldactone
eplerenone; inspra
triamterene
maxzide; dyazide
amiloride
finerenone; kerendia
= alpha_central | rx
clonidine; catapres; kapvay
guanfacine; tenex; intuniv
methyldopa
prazosin; minipress
doxazosin; cardura
terazosin; hytrin
reserpine
= vasodilator | rx
hydralazine
isosorbide mononitrate; imdur; isosorbide
isosorbide dinitrate; isordil
isosorbide dinitrate-hydralazine; bidil
nitroglycerin; nitrostat; ntg; nitro; nitroglycerine; gtn; glyceryl trinitrate; nitrates; nitropaste
ranolazine; ranexa
ivabradine
pentoxifylline; trental
milrinone; primacor
= vasodilator | either
minoxidil; rogaine
= statin | rx
atorvastatin; lipitor
rosuvastatin; crestor
simvastatin; zocor
pravastatin; pravachol
lovastatin; mevacor
= lipid_other | rx
ezetimibe; zetia
bempedoic acid-ezetimibe
vytorin
fenofibrate; tricor
fenofibric acid; trilipix
gemfibrozil; lopid
icosapent ethyl; vascepa
omega-3 acid ethyl esters; lovaza
bempedoic acid; nexletol
colestipol; colestid
cholestyramine; questran
colesevelam; welchol
= pcsk9 | rx
evolocumab; repatha
alirocumab; praluent
inclisiran; leqvio
= anticoagulant | rx
warfarin; coumadin; jantoven
apixaban; eliquis
rivaroxaban; xarelto
dabigatran; pradaxa
enoxaparin; lovenox
fondaparinux; arixtra
dalteparin; fragmin
low molecular weight heparin; lmwh
argatroban
bivalirudin; angiomax
= antiplatelet | rx
clopidogrel; plavix
ticagrelor; brilinta
prasugrel; effient
dipyridamole; aggrenox
cilostazol; pletal
ticlopidine; ticlid
eptifibatide; integrilin
tirofiban
abciximab; reopro
= antiarrhythmic | rx
amiodarone; pacerone; cordarone
sotalol; betapace
flecainide
dofetilide; tikosyn
propafenone; rythmol
dronedarone; multaq
mexiletine
procainamide
lidocaine infusion; lidocaine drip
disopyramide
quinidine
= antiarrhythmic | rx assay
digoxin; lanoxin; digitalis
= pah | rx
riociguat
selexipag
revatio
epoprostenol
treprostinil
= lipid_other | either
niacin; niaspan
= vasopressor | rx
= heart_failure | rx
tafamidis
= biguanide | rx
metformin; glucophage; glumetza
jentadueto
kombiglyze
invokamet
actoplus met
glucovance
= sulfonylurea | rx
duetact
glipizide; glucotrol
glimepiride; amaryl
glyburide; diabeta; micronase; glibenclamide
gliclazide
= dpp4 | rx
sitagliptin; januvia
janumet
linagliptin; tradjenta
saxagliptin; onglyza
= sglt2 | rx
empagliflozin; jardiance
glyxambi
synjardy
dapagliflozin; farxiga
xigduo
canagliflozin; invokana
= glp1 | rx
semaglutide; ozempic; wegovy; rybelsus
liraglutide; victoza; saxenda
dulaglutide; trulicity
exenatide; byetta; bydureon
tirzepatide; mounjaro; zepbound
insulin glargine-lixisenatide
= tzd_other_dm | rx
pioglitazone; actos
repaglinide; prandin
nateglinide; starlix
acarbose; precose
rosiglitazone; avandia
avandamet
= insulin | rx
insulin glargine; lantus; basaglar; toujeo; semglee; lantus insulin; glargine
insulin lispro; humalog; lispro
insulin lispro mix; humalog mix; humalog 75/25
insulin aspart; novolog; fiasp; aspart
insulin aspart mix; novolog 70/30
insulin degludec; tresiba; degludec
insulin degludec-liraglutide
insulin detemir; levemir; detemir
insulin nph; humulin n; novolin n; nph; nph insulin; isophane
insulin regular; humulin r; novolin r; regular insulin
insulin 70/30; humulin 70/30; novolin 70/30; nph 70/30; 70/30 insulin
glulisine; apidra
glucagon
dextrose 50%; d50
insulin human; humulin; novolin
= insulin | rx assay
insulin; sliding scale; basal-bolus
= thyroid | rx
levothyroxine; synthroid; levoxyl; unithroid; euthyrox; lt4; levothroid; thyroxine; thyroid replacement; thyroid medication; thyroid hormone; thyroid supplementation; armour
liothyronine; cytomel
thyroid desiccated; armour thyroid
methimazole; tapazole
carbimazole
propylthiouracil; ptu
radioactive iodine; i-131 therapy; radioiodine
= bone | rx
alendronate; fosamax
risedronate; actonel
ibandronate; boniva
zoledronic acid; reclast; zometa
denosumab; prolia; xgeva
teriparatide; forteo
romosozumab; evenity
raloxifene; evista
calcitonin; miacalcin
cinacalcet; sensipar
calcitriol; rocaltrol
ergocalciferol; drisdol; vitamin d 50000; vitamin d 50,000; vitamin d2 50,000
bisphosphonate
= pde4_derm | rx
calcitriol topical
ruxolitinib topical; opzelura
apremilast; otezla
roflumilast
roflumilast topical
crisaborole; eucrisa
dupilumab; dupixent
isotretinoin; accutane
acitretin; soriatane
tretinoin; retin-a
topical retinoid; retinoid
ziana
tazarotene
clindamycin topical; clindamycin gel; clindamycin lotion; clindamycin solution
adapalene-benzoyl peroxide; epiduo
benzamycin
benzaclin; duac
sulfacetamide topical
azelaic acid
dapsone gel
ivermectin topical
metronidazole topical; metrogel; metrocream; metronidazole gel; metronidazole cream
oxymetazoline topical
brimonidine topical
fluorouracil cream; efudex; 5-fu
diclofenac 3% gel
imiquimod; aldara
podofilox; condylox
clobetasol; temovate; clobex
halobetasol
betamethasone; diprosone
lotrisone
taclonex
triamcinolone cream; triamcinolone; kenalog cream; aristocort cream
fluocinonide; lidex
fluticasone topical; cutivate; fluticasone cream
topical steroid; steroid cream; topical corticosteroid; steroid ointment
hydrocortisone butyrate
hydrocortisone valerate
desoximetasone
fluocinolone; synalar
mometasone topical; elocon; mometasone cream
hydrocortisone 2.5%
desonide; desowen
tacrolimus ointment; protopic; tacrolimus topical
pimecrolimus; elidel
mupirocin; bactroban
fusidic acid; fucidin; fusidic
ketoconazole; nizoral
econazole
ciclopirox; loprox; penlac
efinaconazole
permethrin; elimite
lindane
silver sulfadiazine; silvadene; ssd cream
wound dressing agent; xeroform
becaplermin
collagenase; santyl
calcipotriene; calcipotriol
tapinarof; vtama
anthralin
glycopyrrolate topical
bimatoprost topical
eflornithine
aluminum chloride
hydroquinone
= corticosteroid | rx
prednisone; deltasone; pred
methylprednisolone; medrol; solumedrol; depomedrol; dose pack; steroid dosepak; steroid pack
prednisolone; orapred
dexamethasone; decadron
hydrocortisone tablet; cortef; hydrocortisone iv
budesonide capsule; entocort
fludrocortisone; florinef
triamcinolone injection; kenalog; aristospan; aristocort
betamethasone injection; celestone
steroid injection; corticosteroid injection; cortisone injection; cortisone shot; intra-articular steroid; depo-medrol injection; intraarticular steroid; steroid shot
corticosteroid; cortisone; steroid
= androgen_estrogen | rx C3 assay
testosterone; androgel; testim; androderm
= androgen_estrogen | rx assay
estradiol; estrace; climara; vagifem; estraderm; estring; ogen
estrogen
progesterone; prometrium; progestin
= androgen_estrogen | rx
ethinyl estradiol-norethindrone hormone therapy
activella
hormone replacement; hormone therapy; hrt
conjugated estrogens; premarin
esterified estrogens
conjugated estrogens-medroxyprogesterone; prempro; premphase
medroxyprogesterone; provera; depo
norethindrone acetate
clomiphene; clomid
gonadotropins
letrozole; femara
anastrozole; arimidex
tamoxifen; nolvadex
exemestane; aromasin
cabergoline; dostinex
desmopressin; ddavp
= obesity | rx C4
phentermine; adipex
sibutramine; meridia
qsymia
= obesity | rx
orlistat prescription
contrave
= hormone | rx
growth hormone therapy; growth hormone
lanreotide
octreotide; sandostatin
bromocriptine; parlodel
= androgen_estrogen | rx C3
oxandrolone
methyltestosterone
danazol
megestrol; megace
= gi_other | rx C3
dronabinol; marinol
= contraceptive | rx
ethinyl estradiol/norgestimate; sprintec; ortho tri-cyclen
ethinyl estradiol/norethindrone; lo loestrin; junel; microgestin
ethinyl estradiol/drospirenone; Yaz; yasmin
levonorgestrel iud; mirena; kyleena; liletta; skyla
etonogestrel implant; nexplanon; implanon
etonogestrel ring; nuvaring; vaginal ring
norelgestromin patch; xulane
oral contraceptive; ocp; birth control; bcp; contraceptive pill; combined pill; ortho-novum; alesse; lo/ovral; loestrin; seasonale; ovcon; cerazette; progesterone only pill; mini-pill; minipill; the pill; hormonal contraception; hormonal contraceptive
desogestrel
drospirenone; slynd
norethindrone; Camila; micronor
ulipristal
norgestrel
norgestimate
levonorgestrel
= women | rx
tranexamic acid; lysteda
elagolix; orilissa
relugolix combination
ospemifene
fezolinetant; veozah
methylergonovine; methergine
boric acid vaginal
mifepristone
magnesium tocolysis
cytotec
rho(d) immune globulin; rhogam; anti-d
dinoprostone
oxytocin; pitocin
= saba_laba | rx
terbutaline
albuterol; proair; ventolin; proventil; rescue inhaler
bronchodilator; beta agonist
salbutamol; blue inhaler; reliever
levalbuterol; xopenex
salmeterol; serevent
olodaterol
arformoterol
formoterol
ipratropium; atrovent
duoneb; combivent
tiotropium; spiriva
umeclidinium; incruse
= ssri | rx
sertraline; zoloft
fluoxetine; prozac
escitalopram; lexapro
citalopram; celexa
paroxetine; paxil
fluvoxamine; luvox
vilazodone; viibryd
vortioxetine; trintellix
= snri | rx
venlafaxine; effexor
duloxetine; cymbalta
desvenlafaxine; pristiq
levomilnacipran
milnacipran; savella
= antidepressant_other | rx
bupropion; wellbutrin; zyban; wellbutrin xl; wellbutrin sr
mirtazapine; remeron
trazodone; desyrel
nefazodone; serzone
selegiline patch; emsam
phenelzine; nardil
tranylcypromine; parnate
= antidepressant_other | rx C3
esketamine; spravato
ketamine; ketalar
= antidepressant_other | rx C4
brexanolone
zuranolone; zurzuvae
= tca | rx
amitriptyline; elavil
nortriptyline; pamelor
doxepin; sinequan; silenor
imipramine; tofranil
clomipramine; anafranil
desipramine; norpramin
= mood_stabilizer | rx assay
lithium; lithobid
lamotrigine; lamictal
= mood_stabilizer | rx
divalproex; depakote
valproic acid; depakene; valproate; valproic
= antipsychotic_2g | rx
aripiprazole; abilify
aripiprazole lauroxil
quetiapine; seroquel
risperidone; risperdal
olanzapine; zyprexa
olanzapine-samidorphan
ziprasidone; geodon
lurasidone; latuda
paliperidone; invega
cariprazine; vraylar
brexpiprazole; rexulti
lumateperone; caplyta
asenapine; saphris
pimavanserin
xanomeline-trospium
= antipsychotic_2g | rx assay
clozapine; clozaril
= antipsychotic_1g | rx
haloperidol; haldol
chlorpromazine; thorazine
fluphenazine; prolixin
perphenazine; trilafon
thiothixene; navane
loxapine; loxitane
pimozide; orap
= benzodiazepine | rx C4
alprazolam; xanax
lorazepam; ativan
clonazepam; klonopin; klonipin
diazepam; valium
temazepam; restoril
chlordiazepoxide; librium
oxazepam
triazolam; halcion
midazolam; versed
clorazepate; tranxene
quazepam
estazolam
flurazepam
= anxiolytic_other | rx
buspirone; buspar
hydroxyzine; vistaril; atarax
= hypnotic | rx C4
zolpidem; ambien
zopiclone
eszopiclone; lunesta
zaleplon; sonata
suvorexant; belsomra
lemborexant; dayvigo
daridorexant; quviviq
= hypnotic | rx
ramelteon; rozerem
= stimulant | rx C2
methylphenidate; ritalin; concerta; metadate; daytrana
dexmethylphenidate; focalin
amphetamine salts; adderall
mixed amphetamine salts er
amphetamine
lisdexamfetamine; vyvanse
dextroamphetamine; dexedrine
= stimulant | rx C4
modafinil; provigil
armodafinil; nuvigil
solriamfetol
pemoline; cylert
diethylpropion
phendimetrazine
benzphetamine
methamphetamine hydrochloride; desoxyn
= stimulant | rx
pitolisant
sodium oxybate; xyrem
serdexmethylphenidate
= adhd_nonstim | rx
atomoxetine; strattera
viloxazine
= vmat2 | rx
valbenazine; ingrezza
deutetrabenazine; austedo
tetrabenazine; xenazine
= sud | rx C3
buprenorphine; subutex; sublocade; butrans; belbuca
suboxone; zubsolv
= sud | rx
naltrexone; vivitrol; revia
acamprosate; campral
disulfiram; antabuse
varenicline; chantix
= sud | rx C2
methadone; dolophine; methadose
= sud | either
naloxone; narcan
fomepizole
physostigmine
flumazenil
= antidote | rx
digoxin immune fab
= smoking | rx
nicotine inhaler
= anxiolytic_other | rx C4
meprobamate
secobarbital
= dementia | rx
donepezil; aricept
namzaric
memantine; namenda
rivastigmine; exelon
galantamine; razadyne
lecanemab; leqembi
donanemab; kisunla
= antiepileptic | rx assay
levetiracetam; keppra
carbamazepine; tegretol; carbatrol; epitol
phenytoin; dilantin
fosphenytoin; cerebyx
= antiepileptic | rx
topiramate; topamax
gabapentin; neurontin
oxcarbazepine; trileptal
zonisamide; zonegran
ethosuximide; zarontin
felbamate; felbatol
primidone; mysoline
cannabidiol; epidiolex
vigabatrin
fenfluramine
eslicarbazepine
rufinamide; banzel
= antiepileptic | rx C5
pregabalin; lyrica
lacosamide; vimpat
brivaracetam; briviact
cenobamate
= antiepileptic | rx C4 assay
phenobarbital; luminal
= antiepileptic | rx C4
perampanel
clobazam; onfi
diazepam rectal; diastat
diazepam nasal; valtoco
midazolam nasal; nayzilam
= parkinson | rx
sinemet; rytary; levodopa; carbidopa
stalevo
pramipexole; mirapex
ropinirole; requip
rasagiline
entacapone; comtan
amantadine
benztropine; cogentin
trihexyphenidyl; artane
rotigotine
selegiline
= migraine | rx
sumatriptan; imitrex
triptan
treximet
rizatriptan; maxalt
eletriptan; relpax
zolmitriptan; zomig
rimegepant; nurtec
ubrogepant; ubrelvy
atogepant; qulipta
erenumab; aimovig
galcanezumab; emgality
fremanezumab; ajovy
butalbital combination; fioricet; fiorinal; butalbital
onabotulinumtoxina; botox; botulinum; chemodenervation
rimabotulinumtoxinb
incobotulinumtoxina; xeomin
abobotulinumtoxina; dysport
dihydroergotamine; dhe
ergotamine
dihydroergotamine nasal
eptinezumab
= migraine | rx C5
lasmiditan
= dmard | rx
hydroxychloroquine; plaquenil; hcq
chloroquine
sulfasalazine; azulfidine
leflunomide; arava
azathioprine; imuran
mycophenolate; cellcept; myfortic
cyclophosphamide; cytoxan
everolimus
mercaptopurine; 6-mp
penicillamine
auranofin
= pde4_derm | either
coal tar
= pulm_other | rx
hypertonic saline nebs
montelukast; singulair; leukotriene inhibitor
zileuton
omalizumab; xolair
mepolizumab; nucala
benralizumab; fasenra
tezepelumab; tezspire
nintedanib; ofev
pirfenidone; esbriet
benzonatate; tessalon
promethazine-dm
elexacaftor combination; trikafta
cromolyn; intal
acetylcysteine; mucomyst; nac
tobramycin inhaled; tobi
dornase; pulmozyme
= eye_ear | rx
glaucoma drops
ear drops
eye drops
olopatadine; patanol
latanoprost; xalatan
latanoprostene bunod
timolol; timoptic
betaxolol ophthalmic
combigan
cosopt
dorzolamide; trusopt
apraclonidine; iopidine
pilocarpine
brinzolamide; azopt
simbrinza
brimonidine; alphagan
bimatoprost; lumigan
travoprost; travatan
prednisolone ophthalmic; pred forte; prednisolone acetate; pred mild
diclofenac ophthalmic
nepafenac; nevanac
ketorolac ophthalmic; acular
fluorometholone
loteprednol; lotemax
erythromycin ophthalmic; erythromycin ointment; erythromycin eye ointment
polytrim
moxifloxacin ophthalmic; vigamox
ofloxacin otic; ofloxacin drops; floxin otic
ciprofloxacin-dexamethasone otic; ciprodex
cyclosporine ophthalmic; restasis
azelastine ophthalmic
ganciclovir ophthalmic
tropicamide
homatropine
cyclopentolate
lifitegrast; xiidra
aflibercept; eylea
intravitreal anti-vegf; anti-vegf; intravitreal injection
bevacizumab intravitreal
faricimab; vabysmo
ranibizumab; lucentis
acetic acid otic
neomycin-polymyxin-hydrocortisone otic; cortisporin
neomycin-polymyxin-dexamethasone ophthalmic; maxitrol
ofloxacin ophthalmic; ocuflox
chloramphenicol ophthalmic
azithromycin ophthalmic
tobramycin ophthalmic; tobrex; tobramycin drops
tobradex
ciprofloxacin ophthalmic; ciloxan
fluocinolone otic
acetic acid-hydrocortisone otic
gatifloxacin ophthalmic; zymar
sulfacetamide ophthalmic; sulfacetamide
cevimeline
= nasal_allergy_rx | either
nasal spray
azelastine; astelin
zyrtec-d
allegra-d
fluticasone furoate nasal; veramyst
nasal steroid; nasal corticosteroid; steroid nasal spray
= gi_other | either
peppermint oil capsule
= gi_other | rx
ondansetron; zofran
aprepitant; emend
promethazine; phenergan
metoclopramide; reglan
cisapride; propulsid
prochlorperazine; compazine
domperidone
trimethobenzamide; tigan
dicyclomine; bentyl
hyoscyamine; levsin; nulev; levsinex
belladonna combination; donnatal
glycopyrrolate; robinul
hyoscine; buscopan
scopolamine; transderm scop
linaclotide; linzess
lubiprostone; amitiza
plecanatide
tenapanor
prucalopride
lactulose
rifaximin; xifaxan
mesalamine; lialda; asacol; pentasa; apriso; canasa; mesalazine
balsalazide
ursodiol; actigall; urso; ursodeoxycholic acid
obeticholic acid
pancrelipase; creon; viokase; pancreatic enzyme
methylnaltrexone
bowel prep; golytely; suprep; nulytely; moviprep
nitroglycerin rectal
naloxegol
hydrocortisone rectal; anusol-hc; hydrocortisone enema
proctofoam
= hepatitis_c | rx
pegylated interferon
zepatier
sofosbuvir; sovaldi
lamivudine
adefovir
ribavirin
epclusa
mavyret
harvoni
entecavir
tenofovir; viread
= cephalosporin | rx
cephalexin; keflex; cefalexin
cefdinir; omnicef
cefoxitin
cefotetan
cefaclor
cefuroxime; ceftin
ceftriaxone; rocephin
ceftaroline
ceftazidime; fortaz
cefotaxime
cefpodoxime
cefadroxil; duricef
cefixime; suprax
cefazolin; ancef; kefzol
cefepime; maxipime
cefprozil; cefzil
= tetracycline | rx
doxycycline; vibramycin; doxycyline; doxy
minocycline; minocin
= antifungal | rx
fluconazole; diflucan
antifungal
caspofungin
terbinafine; lamisil
nystatin; nystop
itraconazole; sporanox
voriconazole; vfend
griseofulvin
amphotericin; ambisome
clotrimazole troche
= hiv | rx
post-exposure prophylaxis
biktarvy
dolutegravir; tivicay
juluca
dovato
triumeq
truvada
pre-exposure prophylaxis; PrEP
emtricitabine-tenofovir alafenamide; descovy
efavirenz combination; atripla
darunavir; prezista
darunavir-cobicistat
cabotegravir
cabenuva
rilpivirine
odefsey
raltegravir; isentress
lenacapavir
abacavir; ziagen
hiv antiretrovirals; antiretroviral; haart
epzicom
combivir; trizivir
elvitegravir combination; genvoya; stribild
maraviroc
emtricitabine
efavirenz
stavudine
nevirapine
zidovudine; azt
atazanavir
ritonavir; norvir
lopinavir; kaletra
= antibiotic_other | rx
polymyxin
clindamycin; cleocin; clinda
metronidazole; flagyl
linezolid; zyvox
daptomycin; cubicin
amikacin
meropenem; merrem
ertapenem; invanz
colistin
rifampin; rifadin
isoniazid; INH
ethambutol
pyrazinamide; pza
dapsone
fidaxomicin; dificid
tedizolid
antibiotic; abx; ivabx; antimicrobial
aztreonam
imipenem; primaxin
chlorhexidine rinse; peridex; chlorhexidine
= antiparasitic | rx
ivermectin; stromectol
atovaquone-proguanil; malarone
praziquantel
nitazoxanide
mebendazole; vermox
antimalarial
atovaquone
pentamidine
quinine
primaquine
= gu | rx
5-alpha reductase inhibitor
methenamine
tamsulosin; flomax
jalyn
alpha blocker
alfuzosin; uroxatral
silodosin; rapaflo
finasteride; proscar; propecia
dutasteride; avodart
sildenafil; viagra
pde5 inhibitor
alprostadil; caverject
papaverine-phentolamine-alprostadil; trimix
tadalafil; cialis
vardenafil; levitra
oxybutynin; ditropan
anticholinergic
darifenacin; enablex
tolterodine; detrol
solifenacin; vesicare
mirabegron; myrbetriq
vibegron; gemtesa
trospium; sanctura
fesoterodine; toviaz
bethanechol; urecholine
pentosan; elmiron
= transplant_immune | rx
plasmapheresis
ivig; immune globulin; privigen; intravenous immunoglobulin; iv immunoglobulin; immunoglobulin infusion
immunosuppressants; immunosuppression; immunosuppressive therapy; immunosuppressant; antirejection medications; anti-rejection medications; immunosuppressive medications
belatacept
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
adenosine
magnesium sulfate iv
hypertonic saline
mannitol
dexmedetomidine; precedex
etomidate
succinylcholine
rocuronium
dopamine
nitroprusside
atropine
isoproterenol
vasopressors; pressors; vasopressor; inotropes
phenylephrine infusion; phenylephrine drip
= ms_neuro | rx
ocrelizumab; ocrevus
natalizumab; tysabri
dimethyl fumarate; tecfidera
fingolimod; gilenya
teriflunomide; aubagio
glatiramer; copaxone
ofatumumab; kesimpta
interferon beta; avonex; rebif; betaseron; interferon
peginterferon beta
pyridostigmine; mestinon
dalfampridine
riluzole; rilutek
cladribine
mitoxantrone
alemtuzumab
ozanimod
siponimod
edaravone
efgartigimod
nuedexta
= muscle_relaxant | rx
cyclobenzaprine; flexeril; amrix
tizanidine; zanaflex
methocarbamol; robaxin
baclofen; lioresal
metaxalone; skelaxin
orphenadrine; norflex
dantrolene; dantrium
chlorzoxazone; parafon forte
= muscle_relaxant | rx C4
carisoprodol; Soma
= nsaid_rx | rx
meloxicam; mobic
arthrotec
celecoxib; celebrex
indomethacin; indocin
nabumetone; relafen
etodolac
ketorolac; toradol
naproxen prescription brands; naprosyn; anaprox
vimovo
piroxicam; feldene
sulindac
oxaprozin; daypro
rofecoxib; vioxx
valdecoxib; bextra
ketoprofen
fenoprofen
salsalate
mefenamic acid
diflunisal; dolobid
flurbiprofen
= nsaid_rx | either
diclofenac; voltaren
naproxen
= topical_pain | rx
diclofenac patch; flector
lidocaine patch; lidocaine 5%; lidoderm
capsaicin patch
lidocaine viscous; viscous lidocaine; lidocaine swish
lidocaine-prilocaine; emla
magic mouthwash
lidocaine topical; lidocaine cream; lidocaine jelly; lidocaine gel; lidocaine ointment
= gout | rx
allopurinol; zyloprim
febuxostat; uloric
colchicine; colcrys
probenecid
pegloticase
= topical_pain | either
diclofenac gel; voltaren gel
= joint_injection | rx
hyaluronic acid; synvisc; orthovisc; euflexxa; hyalgan; viscosupplementation
= opioid | rx C2
oxycodone; oxycontin; roxicodone; oxyir
percodan
percocet; endocet
hydrocodone
hycotuss
tussionex
hycodan
vicoprofen
norco; vicodin; lortab; lorcet
morphine; ms contin; kadian; avinza; roxanol; duramorph
hydromorphone; dilaudid
fentanyl; duragesic; actiq
tapentadol; nucynta
oxymorphone
meperidine; demerol; pethidine
narcotics; narcotic; opioid; opiate; pain pump; pca
= opioid | rx C4
tramadol; ultram
ultracet
propoxyphene; darvon
darvocet
pentazocine
remifentanil
sufentanil
levorphanol
nalbuphine; nubain
butorphanol; stadol
= opioid | rx C3
codeine; codeine phosphate
acetaminophen-codeine; tylenol #3; tylenol with codeine; tylenol no. 3; acetaminophen with codeine; co-codamol; tylenol 4; tylenol number 3
= dmard | rx assay
methotrexate; mtx; trexall
cyclosporine; neoral; sandimmune; gengraf; cyclosporin; ciclosporin
tacrolimus; prograf; fk506
sirolimus; rapamune
= biologic | rx
adalimumab; humira
etanercept; enbrel
infliximab; remicade; inflectra
golimumab; simponi
certolizumab; cimzia
abatacept; orencia
rituximab; rituxan
ustekinumab; stelara
secukinumab; cosentyx
ixekizumab; taltz
guselkumab; tremfya
risankizumab; skyrizi
vedolizumab; entyvio
belimumab; benlysta
tnf inhibitor; anti-tnf
biologic
= jak | rx
tofacitinib; xeljanz
upadacitinib; rinvoq
baricitinib; olumiant
ruxolitinib; jakafi
= bronchodilator | rx
nebulizer; nebuliser; nebs; nebulized treatments
inhaler; mdi
= ics | rx
fluticasone inhaled; flovent; inhaled fluticasone
inhaled corticosteroid; inhaled steroid; steroid inhaler; brown inhaler; preventer; controller inhaler; ICS; maintenance inhaler
ciclesonide
triamcinolone inhaler; azmacort
flunisolide
budesonide inhaled; pulmicort; budesonide
beclomethasone; clenil; qvar; beclometasone
mometasone inhaled; asmanex
fluticasone-salmeterol; advair; wixela
symbicort
fluticasone-vilanterol; breo
mometasone-formoterol; dulera
fluticasone-umeclidinium-vilanterol; trelegy
= pulm_other | rx assay
theophylline; theo-24; aminophylline
= pulm_other | rx C5
guaifenesin-codeine; robitussin ac; codeine cough
promethazine-codeine; phenergan with codeine; promethazine with codeine
codeine cough syrup; cough syrup with codeine
= oxygen | rx
oxygen; o2 therapy
= nasal_allergy_rx | rx
olopatadine nasal; patanase
azelastine-fluticasone
cyproheptadine; periactin
epinephrine auto-injector; epipen; auvi-q; epi-pen; epinephrine pen
desloratadine; clarinex
clarinex-d
fluticasone nasal prescription
beclomethasone nasal
ciclesonide nasal
= antihistamine | rx
brompheniramine
= ppi_h2_rx | rx
pantoprazole; protonix
rabeprazole; aciphex
helicobacter pylori therapy
dexlansoprazole; dexilant
vonoprazan; voquezna
sucralfate; carafate
misoprostol
= gi_other | rx C4
chlordiazepoxide-clidinium
eluxadoline
= gi_other | rx C5
diphenoxylate-atropine; lomotil
paregoric
crofelemer
= ppi | either
omeprazole; prilosec; zegerid
esomeprazole; nexium
lansoprazole; prevacid
= h2 | either
famotidine; pepcid
h2 blocker
cimetidine; tagamet
nizatidine
ranitidine; zantac
= h2 | rx
duexis
= penicillin | rx
amoxicillin; amoxil; amoxycillin; amox
augmentin; amox-clav; co-amoxiclav; amoxicillin/clavulanic acid; clavulanate
penicillin; pen vk; bicillin; pen v; phenoxymethylpenicillin; pen g
ampicillin-sulbactam; unasyn
flucloxacillin; fluclox
piperacillin-tazobactam; zosyn; pip-tazo; piperacillin
= macrolide | rx
azithromycin; zithromax; z-pak; zpak; z pack; zpack
clarithromycin; biaxin
erythromycin; PCE; EES
= fluoroquinolone | rx
ciprofloxacin; cipro
levofloxacin; levaquin
moxifloxacin; avelox
norfloxacin; noroxin
ofloxacin; floxin
= sulfa_uti | rx
bactrim; septra; tmp-smx; co-trimoxazole; smx-tmp; sulfamethoxazole; sulfa antibiotic
nitrofurantoin; macrobid; macrodantin
fosfomycin; monurol
trimethoprim
uribel; urised
= sulfa_uti | either
phenazopyridine; pyridium
flavoxate
= antibiotic_other | rx assay
vancomycin; vancocin
gentamicin
= antiviral | rx
valacyclovir; valtrex
acyclovir; zovirax; aciclovir
antiviral
famciclovir; famvir
oseltamivir; tamiflu
palivizumab; synagis
nirsevimab
monoclonal antibody
paxlovid
valganciclovir; valcyte
= antitubercular | rx
antituberculous; isoniazid prophylaxis
rifabutin
= renal_electrolyte | rx
potassium citrate; urocit-k
potassium chloride; k-dur; klor-con; kcl; micro-k; k-lor; potassium supplement; potassium supplementation; k-tab; kdur; potassium replacement; potassium repletion; potassium 10 meq; potassium 20 meq
sodium polystyrene; kayexalate
potassium phosphate; k-phos
sevelamer; renvela; renagel
sodium citrate
phosphate binder
ferric citrate
sucroferric oxyhydroxide
calcium acetate; phoslo
patiromer; veltassa
sodium zirconium cyclosilicate; lokelma
sodium bicarbonate
epoetin; epogen; procrit; erythropoietin; epo
ferumoxytol; feraheme
intravenous iron; iv iron; iron infusion
iron dextran
darbepoetin; aranef; aranesp
iron sucrose; venofer
ferric carboxymaltose; ferric; injectafer
tolvaptan; samsca
midodrine
lanthanum; fosrenol
= heme_onc | rx
deferasirox
hydroxyurea; hydrea
capecitabine; xeloda
imatinib; gleevec
ibrutinib; imbruvica
venetoclax; venclexta
lenalidomide; revlimid
pomalidomide
thalidomide
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
abiraterone; zytiga
enzalutamide; xtandi
leuprolide; lupron
androgen deprivation therapy; ADT; androgen deprivation
relugolix
aromatase inhibitor
hormonal therapy; endocrine therapy; antiestrogen; gnrh agonist
triptorelin
goserelin; zoladex
fulvestrant; faslodex
paclitaxel; taxol
nab-paclitaxel; abraxane
docetaxel; taxotere
carboplatin; paraplatin
cisplatin; platinol
doxorubicin; adriamycin
gemcitabine; gemzar
pemetrexed; alimta
fluorouracil
etoposide; vp-16
vincristine; oncovin
temozolomide; temodar
sunitinib
sorafenib
erlotinib
filgrastim; neupogen
eltrombopag
romiplostim
pegfilgrastim; neulasta
azacitidine
cytarabine; ara-c
bcg intravesical
chemotherapy; chemo; chemoradiation; systemic therapy; immunotherapy; folfiri; folfox; r-chop; CHOP; abvd; carboplatin and taxol; chemoradiotherapy
flutamide
bicalutamide; casodex
mitomycin
dacarbazine
ixabepilone; ixempra
eribulin
pertuzumab
ado-trastuzumab
panitumumab
cetuximab; erbitux
chlorambucil
melphalan
bleomycin
ifosfamide
vinorelbine
= iv_fluid | rx
iv fluids; intravenous fluids; iv hydration; intravenous hydration; normal saline; iv fluid; ivf; saline bolus; fluid bolus; lactated ringers; d5 half normal; ringer lactate; fluid resuscitation; ns bolus
= vitamin_rx | rx
cyanocobalamin injection; b12 injection; b-12 shot; b12 shot; b-12 injection; nascobal; cyanocobalamin
hydroxocobalamin
folic acid 1 mg
leucovorin
l-methylfolate
fluoride
= vitamin_rx | rx assay
phytonadione; vitamin k
= immune | rx
tetanus immunoglobulin; TIG
hepatitis b immune globulin; hbig
rabies immune globulin
= vestibular_rx | rx
betahistine; antivert
`;
