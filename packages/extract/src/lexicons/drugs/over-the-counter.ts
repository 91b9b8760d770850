/**
 * Drugs, supplements and remedies sold without a prescription. Lines as in prescription.ts; marks: `otc`, or `either`
 * where a prescription strength exists.
 */
export const overTheCounterDrugs = `
= analgesic | otc
acetaminophen; tylenol; paracetamol; calpol; panadol
excedrin
= nsaid_otc | either
ibuprofen; advil; motrin; nurofen
nsaid; nonsteroidal; anti-inflammatory; antiinflammatory; non-steroidal
= nsaid_otc | otc
naproxen sodium; aleve
aspirin; asa; ecotrin
= cold | otc
cold remedies
throat lozenges; lozenges
expectorant
cough suppressant; cough drops; cough medicine; cough syrup
antihistamine
decongestant
combination cold; dayquil; nyquil; theraflu
= analgesic | either
pain relievers; pain reliever; pain medication; pain medicine; pain pills; pain meds; analgesic; painkillers
= nasal | otc
saline nasal; nasal saline; neti pot; saline rinse; saline spray; saline irrigation; nasal irrigation
azelastine nasal
= gi | otc
oral rehydration; pedialyte; dioralyte; rehydrate; gatorade
simethicone; mylicon
lactase; lactaid
bismuth; pepto; kaopectate
probiotic; florastor; Align
activated charcoal
= laxative | otc
laxative; movicol; suppositories; peri-colace; fleet's enema
castor oil
mineral oil
enema
polyethylene glycol; miralax; peg 3350
docusate; colace; stool softener
senna; senokot
bisacodyl; dulcolax
magnesium citrate; milk of magnesia
glycerin suppository
= fiber | otc
fiber supplement
psyllium; metamucil; citrucel
= antifungal_otc | otc
clotrimazole; lotrimin; canesten
miconazole
terbinafine cream
tolnaftate
= topical_steroid | otc
hydrocortisone 1%; hydrocortisone; cortisone cream
= topical | otc
antibiotic ointment; neosporin; bacitracin; polysporin; triple antibiotic
hydrogen peroxide; peroxide
chlorhexidine wash; hibiclens
povidone-iodine; betadine
emollient; vaseline; aquaphor; cerave; eucerin; cetaphil; moisturizer; e45; petroleum jelly; petrolatum; lac-hydrin; moisturizing cream; aveeno; gentle cleanser; urea cream
mosquito repellent
aluminum acetate
pramoxine
oatmeal bath
calamine
wart treatment; salicylic acid; compound w; wart remover; occlusal
topical analgesic; icy hot; bengay; biofreeze; salonpas; lidocaine 4%; voltaren gel otc
capsaicin cream; capsaicin; zostrix
sunscreen; SPF
epsom salt
witch hazel; tucks
= eye | otc
artificial tears; systane; lubricating eye drops; artificial tear; lacri-lube
naphazoline
ketotifen
olopatadine otc
= supplement | otc
areds vitamins; ocuvite; areds; preservision
calcium; caltrate; os-cal; calcium and vitamin d; calcium plus vitamin d; calcium with vitamin d; vitamin d and calcium
vitamin d3; cholecalciferol; vitamin d 1000; vitamin d 2000; vitamin d supplement; vitamin d supplementation; vitamin d 400
iron oral; ferrous sulfate; feosol; ferrous gluconate; oral iron; iron supplement; iron supplementation; iron tablets; iron therapy; iron sulfate; iron pills; ferrous sulphate
multivitamin; mvi; prenatal vitamin; pnv; centrum; multi-vitamin; vitamins; one-a-day; supplements; Ensure; prenatals; pediasure
vitamin b12 oral; vitamin b12; b12
niacinamide
riboflavin
biotin
vitamin b complex; b complex
thiamine; vitamin b1
pyridoxine; vitamin b6
folic acid
vitamin c; elderberry
zinc lozenges
vitamin a supplement
vitamin e
cranberry
melatonin
magnesium
zinc
fish oil; omega-3
coq10
glucosamine
turmeric
st john's wort
= diabetes | otc
glucose tablets; glucose tabs
= antihistamine | otc
allergy tablets; piriton; chlorphenamine; allergy medicine; alavert
loratadine-pseudoephedrine; claritin-d
loratadine; claritin
cetirizine; zyrtec
fexofenadine; allegra
levocetirizine; xyzal
diphenhydramine; benadryl
doxylamine
chlorpheniramine; coricidin
= acne | otc
acne wash; benzoyl peroxide; panoxyl
adapalene gel; differin
= shampoo | otc
dandruff shampoo; selenium sulfide; head and shoulders; t-gel; selsun; nizoral a-d
= antacid | otc
antacid; tums; maalox; mylanta; gaviscon; gi cocktail
= dental | otc
oral anesthetic; benzocaine
fluoride rinse
= ear | otc
ear wax drops; debrox
= nasal_steroid | otc
fluticasone nasal; flonase
budesonide nasal; rhinocort
triamcinolone nasal; nasacort
= nasal_steroid | either
mometasone nasal; nasonex
= decongestant | otc
oxymetazoline; afrin
pseudoephedrine; sudafed
phenylephrine
= expectorant | otc
guaifenesin; mucinex; robitussin
= antitussive | otc
dextromethorphan; mucinex dm
= antidiarrheal | otc
loperamide; imodium
= barrier | otc
zinc oxide; barrier cream; diaper cream
= lice | otc
permethrin 1%; RID
pyrethrins; lice shampoo
= hair | otc
minoxidil topical
= urinary | otc
phenazopyridine otc
= contraceptive_otc | otc
levonorgestrel ec; plan b
norgestrel otc
= gyn | otc
vaginal lubricant
= smoking | otc
nicotine replacement; nicotine patch; nicotine gum; nicotine lozenge; nicorette
= antidote | otc
naloxone otc
= vestibular | otc
meclizine
dimenhydrinate; dramamine
= weight | otc
orlistat; Alli
= antiparasitic_otc | otc
pyrantel
`;
