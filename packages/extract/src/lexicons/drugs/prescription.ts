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
azor; tribenzor
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
bisoprolol; zebeta
ziac
nebivolol; bystolic
labetalol; trandate
nadolol; corgard
betaxolol; kerlone
= ccb | rx
amlodipine; norvasc; katerzia
caduet
diltiazem; cardizem; cartia; tiazac; taztia
verapamil; calan; verelan
nifedipine; procardia; adalat
felodipine; plendil
isradipine; dynacirc
nicardipine oral; cardene
= thiazide | rx
hydrochlorothiazide; hctz; microzide
chlorthalidone; thalitone
indapamide
metolazone; zaroxolyn
acetazolamide; diamox
= loop_diuretic | rx
furosemide; lasix
torsemide; soaanz
bumetanide; bumex
ethacrynic acid; edecrin
= k_sparing | rx
spironolactone; aldactone
eplerenone; inspra
triamterene; dyrenium
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
isosorbide mononitrate; imdur; ismn; isosorbide
isosorbide dinitrate; isordil
isosorbide dinitrate-hydralazine; bidil
nitroglycerin; nitrostat; ntg; nitro; nitroglycerine; gtn; glyceryl trinitrate; nitrates; nitropaste; nitrobid
ranolazine; ranexa
ivabradine; corlanor
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
bempedoic acid-ezetimibe; nexlizet
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
warfarin; coumadin; jantoven; coumadinization
apixaban; eliquis
rivaroxaban; xarelto
dabigatran; pradaxa
enoxaparin; lovenox
fondaparinux; arixtra
dalteparin; fragmin
low molecular weight heparin; lmwh
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
flecainide
dofetilide; tikosyn
propafenone; rythmol
dronedarone; multaq
mexiletine
procainamide
lidocaine infusion; lidocaine drip
disopyramide; norpace
quinidine
= antiarrhythmic | rx assay
digoxin; lanoxin; digitalis
= pah | rx
riociguat; adempas
selexipag; uptravi
revatio
epoprostenol; flolan
treprostinil; remodulin
= lipid_other | either
niacin; niaspan; nicotinic acid
= vasopressor | rx
= heart_failure | rx
tafamidis; vyndaqel
= biguanide | rx
metformin; glucophage; glumetza; fortamet; riomet
jentadueto
kombiglyze
invokamet
actoplus met
glucovance
= sulfonylurea | rx
duetact
glipizide; glucotrol
glimepiride; amaryl
glyburide; diabeta; micronase; glynase; glibenclamide
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
insulin glargine-lixisenatide; soliqua
= tzd_other_dm | rx
pioglitazone; actos
repaglinide; prandin
nateglinide; starlix
acarbose; precose
rosiglitazone; avandia
avandamet
= insulin | rx
insulin glargine; lantus; basaglar; toujeo; semglee; rezvoglar; lantus insulin; glargine
insulin lispro; humalog; admelog; lyumjev; lispro
insulin lispro mix; humalog mix; humalog 75/25
insulin aspart; novolog; fiasp; aspart
insulin aspart mix; novolog mix; novolog 70/30
insulin degludec; tresiba; degludec
insulin degludec-liraglutide; xultophy
insulin detemir; levemir; detemir
insulin nph; humulin n; novolin n; nph; nph insulin; isophane
insulin regular; humulin r; novolin r; regular insulin
insulin 70/30; humulin 70/30; novolin 70/30; nph 70/30; 70/30 insulin
glulisine; apidra
glucagon; baqsimi; gvoke
dextrose 50%; d50; dextrose 50
insulin human; humulin; novolin
= insulin | rx assay
insulin; sliding scale; basal-bolus
= thyroid | rx
levothyroxine; synthroid; levoxyl; unithroid; tirosint; euthyrox; lt4; levothroid; thyroxine; thyroid replacement; thyroid medication; thyroid hormone; thyroid supplementation; armour
liothyronine; cytomel
thyroid desiccated; armour thyroid; np thyroid
methimazole; tapazole
carbimazole
propylthiouracil; ptu
radioactive iodine; i-131 therapy; radioiodine; rai
= bone | rx
alendronate; fosamax; alendronic acid
risedronate; actonel
ibandronate; boniva
zoledronic acid; reclast; zometa; zoledronic
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
calcitriol topical; vectical; calcitriol ointment
ruxolitinib topical; opzelura
apremilast; otezla
roflumilast; daliresp
roflumilast topical; zoryve; roflumilast cream
crisaborole; eucrisa
dupilumab; dupixent
isotretinoin; accutane; claravis; absorica; zenatane; amnesteem
acitretin; soriatane
tretinoin; retin-a; atralin
topical retinoid; retinoid
ziana
tazarotene; tazorac
clindamycin topical; cleocin t; clindagel; evoclin; clindamycin gel; clindamycin lotion; clindamycin solution
adapalene-benzoyl peroxide; epiduo
benzamycin
benzaclin; duac; acanya; onexton
sulfacetamide topical; sodium sulfacetamide; klaron
azelaic acid; finacea; azelex; azelaic
dapsone gel; aczone
ivermectin topical; soolantra; sklice
metronidazole topical; metrogel; metrocream; noritate; metronidazole gel; metronidazole cream
oxymetazoline topical; rhofade
brimonidine topical; mirvaso
fluorouracil cream; efudex; carac; 5-fu
diclofenac 3% gel; solaraze
imiquimod; aldara; zyclara
podofilox; condylox; podophyllin
clobetasol; temovate; olux; clobex
halobetasol; ultravate
betamethasone; diprolene; luxiq; diprosone
lotrisone
taclonex; enstilar
triamcinolone cream; triamcinolone; kenalog cream; aristocort cream; tac cream; kenalog in orabase
fluocinonide; lidex; vanos
fluticasone topical; cutivate; fluticasone cream
topical steroid; steroid cream; topical corticosteroid; steroid ointment
hydrocortisone butyrate; locoid
hydrocortisone valerate
desoximetasone; topicort
fluocinolone; synalar; derma-smoothe
mometasone topical; elocon; mometasone cream
hydrocortisone 2.5%
desonide; desowen
tacrolimus ointment; protopic; tacrolimus topical; tacrolimus cream
pimecrolimus; elidel
mupirocin; bactroban
fusidic acid; fucidin; fusidic; fucithalmic
ketoconazole; nizoral
econazole
ciclopirox; loprox; penlac
efinaconazole; jublia
permethrin; elimite
lindane
silver sulfadiazine; silvadene; flamazine; ssd cream
wound dressing agent; xeroform; medihoney
becaplermin; regranex
collagenase; santyl
calcipotriene; calcipotriol
tapinarof; vtama
anthralin
glycopyrrolate topical; qbrexza
bimatoprost topical; latisse
eflornithine; vaniqa
aluminum chloride; drysol
hydroquinone; tri-luma
= corticosteroid | rx
prednisone; deltasone; rayos; pred
methylprednisolone; medrol; solumedrol; depomedrol; dose pack; steroid dosepak; steroid pack
prednisolone; orapred; pediapred
dexamethasone; decadron
hydrocortisone tablet; cortef; hydrocortisone iv
budesonide capsule; entocort; uceris
fludrocortisone; florinef
triamcinolone injection; kenalog; aristospan; aristocort
betamethasone injection; celestone
steroid injection; corticosteroid injection; cortisone injection; cortisone shot; intra-articular steroid; depo-medrol injection; intraarticular steroid; steroid shot
corticosteroid; cortisone; steroid
= androgen_estrogen | rx C3 assay
testosterone; androgel; testim; xyosted; androderm; depotestosterone
= androgen_estrogen | rx assay
estradiol; estrace; vivelle; climara; divigel; vagifem; estraderm; estring; minivelle; ogen
estrogen
progesterone; prometrium; progestin; crinone
= androgen_estrogen | rx
ethinyl estradiol-norethindrone hormone therapy; femhrt
activella; combipatch
hormone replacement; hormone therapy; hrt
conjugated estrogens; premarin
esterified estrogens; menest
conjugated estrogens-medroxyprogesterone; prempro; premphase
medroxyprogesterone; provera; depo
norethindrone acetate; aygestin
clomiphene; clomid
gonadotropins; menopur; follistim; gonal-f
letrozole; femara
anastrozole; arimidex
tamoxifen; nolvadex
exemestane; aromasin
cabergoline; dostinex
desmopressin; ddavp
= obesity | rx C4
phentermine; adipex; lomaira
sibutramine; meridia
qsymia
= obesity | rx
orlistat prescription; xenical
contrave
= hormone | rx
growth hormone therapy; somatropin; norditropin; humatrope; growth hormone; genotropin; nutropin
lanreotide
octreotide; sandostatin
bromocriptine; parlodel; cycloset
= androgen_estrogen | rx C3
oxandrolone; anavar
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
etonogestrel ring; nuvaring; vaginal ring; annovera
norelgestromin patch; xulane
oral contraceptive; ocp; birth control; bcp; contraceptive pill; combined pill; ortho-novum; orthotricyclen; ortho-cyclen; ortho evra; alesse; lo/ovral; loestrin; seasonale; seasonique; ovcon; cerazette; progesterone only pill; mini-pill; minipill; the pill; hormonal contraception; hormonal contraceptive; aviane; apri; levora; kariva; natazia; gianvi; loryna
desogestrel
drospirenone; slynd
norethindrone; Camila; Errin; micronor
ulipristal; Ella
norgestrel
norgestimate
levonorgestrel
= women | rx
tranexamic acid; lysteda
elagolix; orilissa
relugolix combination; myfembree; oriahnn
ospemifene; osphena
fezolinetant; veozah
methylergonovine; methergine
boric acid vaginal
mifepristone; mifeprex
magnesium tocolysis
cytotec
rho(d) immune globulin; rhogam; rh immune globulin; anti-d
dinoprostone; cervidil
oxytocin; pitocin
= saba_laba | rx
terbutaline
albuterol; proair; ventolin; proventil; accuneb; rescue inhaler
bronchodilator; beta agonist
salbutamol; blue inhaler; reliever
levalbuterol; xopenex
salmeterol; serevent
olodaterol; striverdi
arformoterol; brovana
formoterol; perforomist
ipratropium; atrovent
duoneb; combivent; albuterol and ipratropium
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
levomilnacipran; fetzima
milnacipran; savella
= antidepressant_other | rx
bupropion; wellbutrin; zyban; wellbutrin xl; wellbutrin sr; aplenzin
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
brexanolone; zulresso
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
aripiprazole lauroxil; aristada
quetiapine; seroquel
risperidone; risperdal; perseris; Consta; uzedy
olanzapine; zyprexa
olanzapine-samidorphan; lybalvi
ziprasidone; geodon
lurasidone; latuda
paliperidone; invega
cariprazine; vraylar
brexpiprazole; rexulti
lumateperone; caplyta
asenapine; saphris
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
zolpidem; ambien; edluar
zopiclone
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
amphetamine salts; adderall
mixed amphetamine salts er; mydayis
amphetamine; evekeo; adzenys
lisdexamfetamine; vyvanse
dextroamphetamine; dexedrine; zenzedi
= stimulant | rx C4
modafinil; provigil
armodafinil; nuvigil
solriamfetol; sunosi
pemoline; cylert
diethylpropion
phendimetrazine
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
suboxone; zubsolv; bunavail
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
nicotine inhaler; nicotrol
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
carbamazepine; tegretol; carbatrol; equetro; epitol
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
fenfluramine; fintepla
eslicarbazepine; aptiom
rufinamide; banzel
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
sinemet; rytary; levodopa; carbidopa
stalevo
pramipexole; mirapex
ropinirole; requip
rasagiline; azilect
entacapone; comtan
amantadine; gocovri
benztropine; cogentin
trihexyphenidyl; artane
rotigotine; neupro
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
butalbital combination; fioricet; esgic; fiorinal; butalbital; fioricet with codeine
onabotulinumtoxina; botox; botulinum; chemodenervation
rimabotulinumtoxinb; myobloc
incobotulinumtoxina; xeomin
abobotulinumtoxina; dysport
dihydroergotamine; dhe
ergotamine; cafergot; ergot
dihydroergotamine nasal; migranal
eptinezumab; vyepti
= migraine | rx C5
lasmiditan; reyvow
= dmard | rx
hydroxychloroquine; plaquenil; hcq
chloroquine
sulfasalazine; azulfidine
leflunomide; arava
azathioprine; imuran; azasan
mycophenolate; cellcept; myfortic; mycophenolic acid
cyclophosphamide; cytoxan
everolimus; afinitor; zortress
mercaptopurine; 6-mp; purinethol
penicillamine; cuprimine
auranofin; ridaura
= pde4_derm | either
coal tar
= pulm_other | rx
hypertonic saline nebs
montelukast; singulair; leukotriene inhibitor
zileuton; zyflo
omalizumab; xolair
mepolizumab; nucala
benralizumab; fasenra
tezepelumab; tezspire
nintedanib; ofev
pirfenidone; esbriet
benzonatate; tessalon
promethazine-dm; phenergan dm
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
latanoprost; xalatan; xelpros
latanoprostene bunod; vyzulta; latanoprostene
timolol; timoptic; betimol; istalol
betaxolol ophthalmic; betoptic
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
diclofenac ophthalmic; voltaren ophthalmic
nepafenac; nevanac; ilevro
ketorolac ophthalmic; acular
fluorometholone; FML
loteprednol; lotemax; alrex
erythromycin ophthalmic; erythromycin ointment; erythromycin eye ointment; ilotycin
polytrim
moxifloxacin ophthalmic; vigamox; moxeza
ofloxacin otic; ofloxacin drops; floxin otic
ciprofloxacin-dexamethasone otic; ciprodex
cyclosporine ophthalmic; restasis; cequa
azelastine ophthalmic
ganciclovir ophthalmic; zirgan
tropicamide
homatropine
cyclopentolate
lifitegrast; xiidra
aflibercept; eylea
intravitreal anti-vegf; anti-vegf; intravitreal injection
bevacizumab intravitreal; avastin injection; intravitreal avastin
faricimab; vabysmo
ranibizumab; lucentis
acetic acid otic
neomycin-polymyxin-hydrocortisone otic; cortisporin
neomycin-polymyxin-dexamethasone ophthalmic; maxitrol
ofloxacin ophthalmic; ocuflox
chloramphenicol ophthalmic; chloramphenicol
azithromycin ophthalmic; azasite
tobramycin ophthalmic; tobrex; tobramycin drops
tobradex
ciprofloxacin ophthalmic; ciloxan
fluocinolone otic; dermotic
acetic acid-hydrocortisone otic
gatifloxacin ophthalmic; zymar; zymaxid
sulfacetamide ophthalmic; bleph-10; sulfacetamide
cevimeline; evoxac
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
hyoscyamine; levsin; levbid; nulev; levsinex
belladonna combination; donnatal; belladonna
glycopyrrolate; robinul
hyoscine; buscopan
scopolamine; transderm scop
linaclotide; linzess
lubiprostone; amitiza
plecanatide; trulance
tenapanor; ibsrela
prucalopride; motegrity
lactulose; enulose; kristalose
rifaximin; xifaxan
mesalamine; lialda; asacol; pentasa; apriso; rowasa; canasa; mesalazine; delzicol
balsalazide; colazal
ursodiol; actigall; urso; ursodeoxycholic acid
obeticholic acid; ocaliva
pancrelipase; creon; zenpep; viokase; pancreatic enzyme
methylnaltrexone; relistor
bowel prep; golytely; suprep; sutab; plenvu; nulytely; moviprep; magnesium citrate prep; trilyte
nitroglycerin rectal; rectiv
naloxegol; movantik
hydrocortisone rectal; anusol-hc; proctosol; cortifoam; hydrocortisone suppository; hydrocortisone enema; nifedipine ointment
proctofoam; analpram
= hepatitis_c | rx
pegylated interferon; pegasys; peginterferon
zepatier
sofosbuvir; sovaldi
lamivudine
adefovir; hepsera
ribavirin
epclusa
mavyret
harvoni
entecavir; baraclude
tenofovir; vemlidy; viread
= cephalosporin | rx
cephalexin; keflex; cefalexin; cephalexine
cefdinir; omnicef
cefoxitin; mefoxin
cefotetan; cefotan
cefaclor
cefuroxime; ceftin
ceftriaxone; rocephin
ceftaroline; teflaro
ceftazidime; fortaz
cefotaxime
cefpodoxime
cefadroxil; duricef
cefixime; suprax
cefazolin; ancef; kefzol
cefepime; maxipime
cefprozil; cefzil
= tetracycline | rx
doxycycline; vibramycin; doryx; monodox; oracea; doxycyline; doxy
minocycline; minocin; solodyn; ximino
= antifungal | rx
fluconazole; diflucan
antifungal
caspofungin; cancidas
terbinafine; lamisil
nystatin; nystop
itraconazole; sporanox
voriconazole; vfend
griseofulvin; gris-peg
amphotericin; ambisome
clotrimazole troche; mycelex
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
darunavir-cobicistat; prezcobix; symtuza
cabotegravir; apretude
cabenuva
rilpivirine; edurant
odefsey; complera
raltegravir; isentress
lenacapavir; sunlenca; yeztugo
abacavir; ziagen
hiv antiretrovirals; antiretroviral; haart
epzicom
combivir; trizivir
elvitegravir combination; genvoya; stribild
maraviroc
emtricitabine
efavirenz; sustiva
stavudine
nevirapine; viramune
zidovudine; retrovir; azt
atazanavir; reyataz
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
tedizolid; sivextro
antibiotic; abx; ivabx; antimicrobial
aztreonam; azactam
imipenem; primaxin
chlorhexidine rinse; peridex; chlorhexidine
= antiparasitic | rx
ivermectin; stromectol
atovaquone-proguanil; malarone
praziquantel; biltricide
nitazoxanide; alinia
mebendazole; emverm; vermox
antimalarial
atovaquone; mepron
pentamidine
quinine
primaquine
= gu | rx
5-alpha reductase inhibitor
methenamine; hiprex
tamsulosin; flomax
jalyn
alpha blocker
alfuzosin; uroxatral
silodosin; rapaflo
finasteride; proscar; propecia
dutasteride; avodart
sildenafil; viagra
pde5 inhibitor; pde-5 inhibitor
alprostadil; caverject; edex
papaverine-phentolamine-alprostadil; trimix
tadalafil; adcirca; cialis
vardenafil; levitra
oxybutynin; ditropan; oxytrol
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
mannitol
dexmedetomidine; precedex
etomidate
succinylcholine; anectine
rocuronium; zemuron
dopamine
nitroprusside
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
alemtuzumab; lemtrada
ozanimod; zeposia
siponimod; mayzent
edaravone; radicava
efgartigimod; vyvgart
nuedexta
= muscle_relaxant | rx
cyclobenzaprine; flexeril; amrix
tizanidine; zanaflex
methocarbamol; robaxin
baclofen; lioresal
metaxalone; skelaxin
orphenadrine; norflex
dantrolene; dantrium
chlorzoxazone; parafon forte; lorzone
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
naproxen prescription brands; naprosyn; anaprox; naprelan
vimovo
piroxicam; feldene
sulindac
oxaprozin; daypro
rofecoxib; vioxx
valdecoxib; bextra
ketoprofen
fenoprofen
salsalate
mefenamic acid; ponstel
diflunisal; dolobid
flurbiprofen
= nsaid_rx | either
diclofenac; voltaren; zipsor
naproxen
= topical_pain | rx
diclofenac patch; flector
lidocaine patch; lidocaine 5%; lidoderm; xylocaine patch
capsaicin patch; qutenza
lidocaine viscous; viscous lidocaine; lidocaine swish; lidocaine mouthwash; lidocaine rinse
lidocaine-prilocaine; emla
magic mouthwash; bmx
lidocaine topical; lidocaine cream; lidocaine jelly; lidocaine gel; xylocaine jelly; lidocaine ointment
= gout | rx
allopurinol; zyloprim
febuxostat; uloric
colchicine; colcrys; mitigare
probenecid
pegloticase; krystexxa
= topical_pain | either
diclofenac gel; voltaren gel
= joint_injection | rx
hyaluronic acid; synvisc; orthovisc; euflexxa; supartz; hyalgan; monovisc; viscosupplementation; hyaluronate; durolane
= opioid | rx C2
oxycodone; oxycontin; roxicodone; xtampza; oxyir; oxy ir
percodan
percocet; endocet
hydrocodone; zohydro; hysingla
hycotuss
tussionex
hycodan
vicoprofen
norco; vicodin; lortab; lorcet
morphine; ms contin; msir; kadian; avinza; roxanol; duramorph
hydromorphone; dilaudid; exalgo
fentanyl; duragesic; actiq; sublimaze; fentora
tapentadol; nucynta
oxymorphone
meperidine; demerol; pethidine
narcotics; narcotic; opioid; opiate; pain pump; pca; intrathecal pump
= opioid | rx C4
tramadol; ultram; conzip
ultracet
propoxyphene; darvon
darvocet
pentazocine; talwin
remifentanil
sufentanil
levorphanol
nalbuphine; nubain
butorphanol; stadol
= opioid | rx C3
codeine; codeine phosphate
acetaminophen-codeine; tylenol #3; tylenol with codeine; tylenol no. 3; acetaminophen with codeine; co-codamol; tylenol 4; tylenol-codeine; tylenol number 3
= dmard | rx assay
methotrexate; mtx; trexall; otrexup; rasuvo
cyclosporine; neoral; sandimmune; gengraf; cyclosporin; ciclosporin
tacrolimus; prograf; envarsus; fk506
sirolimus; rapamune
= biologic | rx
adalimumab; humira; hyrimoz; cyltezo; amjevita; hadlima
etanercept; enbrel
infliximab; remicade; inflectra
golimumab; simponi
certolizumab; cimzia
abatacept; orencia
rituximab; rituxan; truxima
ustekinumab; stelara; wezlana
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
fluticasone inhaled; flovent; arnuity; inhaled fluticasone
inhaled corticosteroid; inhaled steroid; steroid inhaler; brown inhaler; preventer; controller inhaler; ICS; maintenance inhaler
ciclesonide; alvesco
triamcinolone inhaler; azmacort
flunisolide
budesonide inhaled; pulmicort; budesonide
beclomethasone; clenil; qvar; beclometasone
mometasone inhaled; asmanex
fluticasone-salmeterol; advair; wixela; airduo
symbicort; breyna
fluticasone-vilanterol; breo
mometasone-formoterol; dulera
fluticasone-umeclidinium-vilanterol; trelegy
= pulm_other | rx assay
theophylline; theo-24; aminophylline
= pulm_other | rx C5
guaifenesin-codeine; cheratussin; robitussin ac; robitussin with codeine; codeine cough; codeine linctus
promethazine-codeine; phenergan with codeine; promethazine with codeine
codeine cough syrup; cough syrup with codeine; cough medicine with codeine
= oxygen | rx
oxygen; o2 therapy
= nasal_allergy_rx | rx
olopatadine nasal; patanase
azelastine-fluticasone; dymista
cyproheptadine; periactin
epinephrine auto-injector; epipen; auvi-q; epi-pen; epinephrine pen; adrenaclick
desloratadine; clarinex
clarinex-d
fluticasone nasal prescription; xhance
beclomethasone nasal; qnasl
ciclesonide nasal; omnaris; zetonna
= antihistamine | rx
brompheniramine; bromfed
= ppi_h2_rx | rx
pantoprazole; protonix
rabeprazole; aciphex
helicobacter pylori therapy; pylera
dexlansoprazole; dexilant
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
erythromycin; ery-tab; PCE; EES
= fluoroquinolone | rx
ciprofloxacin; cipro
levofloxacin; levaquin
moxifloxacin; avelox
norfloxacin; noroxin
ofloxacin; floxin
= sulfa_uti | rx
bactrim; septra; tmp-smx; co-trimoxazole; cotrimoxazole; smx-tmp; sulfamethoxazole; smz-tmp; sulfa antibiotic; sulfatrim; trimethoprim sulfa
nitrofurantoin; macrobid; macrodantin
fosfomycin; monurol
trimethoprim
uribel; urised; prosed
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
nirsevimab; beyfortus
monoclonal antibody
paxlovid
valganciclovir; valcyte
= antitubercular | rx
antituberculous; inh prophylaxis; ripe therapy; isoniazid prophylaxis
rifabutin
= renal_electrolyte | rx
potassium citrate; urocit-k
potassium chloride; k-dur; klor-con; kcl; micro-k; k-lor; potassium supplement; potassium supplementation; k-tab; kdur; potassium replacement; potassium tablets; potassium repletion; potassium 10 meq; potassium 20 meq; potassium 40 meq
sodium polystyrene; kayexalate
potassium phosphate; k-phos
sevelamer; renvela; renagel
sodium citrate; bicitra
phosphate binder
ferric citrate; auryxia
sucroferric oxyhydroxide; velphoro
calcium acetate; phoslo
patiromer; veltassa
sodium zirconium cyclosilicate; lokelma
sodium bicarbonate
epoetin; epogen; procrit; erythropoietin; retacrit; epo
ferumoxytol; feraheme
intravenous iron; iv iron; iron infusion
iron dextran; infed
darbepoetin; aranef; aranesp
iron sucrose; venofer
ferric carboxymaltose; ferric; injectafer
tolvaptan; samsca; jynarque
midodrine; proamatine
lanthanum; fosrenol
= heme_onc | rx
deferasirox; exjade; jadenu
hydroxyurea; hydrea; droxia
capecitabine; xeloda
imatinib; gleevec
ibrutinib; imbruvica
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
abiraterone; zytiga
enzalutamide; xtandi
leuprolide; lupron; eligard
androgen deprivation therapy; ADT; androgen deprivation
relugolix; orgovyx
aromatase inhibitor
hormonal therapy; endocrine therapy; antiestrogen; gnrh agonist
triptorelin; trelstar
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
etoposide; vepesid; vp-16
vincristine; oncovin
temozolomide; temodar
sunitinib; sutent
sorafenib; nexavar
erlotinib; tarceva
filgrastim; neupogen; zarxio
eltrombopag; promacta
romiplostim; nplate
pegfilgrastim; neulasta
azacitidine; vidaza
cytarabine; ara-c
bcg intravesical
chemotherapy; chemo; antineoplastic therapy; chemoradiation; systemic therapy; immunotherapy; folfiri; folfox; r-chop; CHOP; abvd; carboplatin and taxol; chemoradiotherapy; cytotoxic therapy; floxuridine; nilutamide
flutamide; eulexin
bicalutamide; casodex
mitomycin
dacarbazine
ixabepilone; ixempra
eribulin
pertuzumab; perjeta
ado-trastuzumab; kadcyla
panitumumab; vectibix
cetuximab; erbitux
chlorambucil; leukeran
melphalan; alkeran
bleomycin
ifosfamide
vinorelbine; navelbine
= iv_fluid | rx
iv fluids; intravenous fluids; iv hydration; intravenous hydration; normal saline; iv fluid; ivf; saline bolus; fluid bolus; lactated ringers; d5 half normal; ringer lactate; fluid resuscitation; ns bolus
= vitamin_rx | rx
cyanocobalamin injection; b12 injection; b-12 shot; b12 shot; b-12 injection; nascobal; cyanocobalamin
hydroxocobalamin
folic acid 1 mg
leucovorin; folinic acid
l-methylfolate; deplin; metanx
fluoride
= vitamin_rx | rx assay
phytonadione; vitamin k; mephyton
= immune | rx
tetanus immunoglobulin; TIG
hepatitis b immune globulin; hbig
rabies immune globulin; rabies immunoglobulin; hrig; hyperrab
= vestibular_rx | rx
betahistine; serc; antivert
`;
