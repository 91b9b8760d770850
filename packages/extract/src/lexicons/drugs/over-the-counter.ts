/**
 * Drugs, supplements and remedies sold without a prescription. Lines as in prescription.ts; marks: `otc`, or `either`
 * where a prescription strength exists.
 */
export const overTheCounterDrugs = `
= analgesic | otc
acetaminophen; tylenol; apap; paracetamol; tylenol arthritis; calpol; panadol
excedrin
= nsaid_otc | either
ibuprofen; advil; motrin; nurofen
nsaid; nonsteroidal; anti-inflammatory; antiinflammatory; non-steroidal
= nsaid_otc | otc
naproxen sodium; aleve
aspirin; asa; bayer; ecotrin
= cold | otc
cold remedies; cold medicine; lemsip
throat lozenges; lozenges; throat spray
expectorant
cough suppressant; cough drops; cough medicine; cough syrup
antihistamine
decongestant
combination cold; dayquil; nyquil; theraflu; alka-seltzer plus
= analgesic | either
pain relievers; pain reliever; pain medication; pain medicine; pain pills; pain meds; analgesic; simple analgesia; painkillers
= nasal | otc
saline nasal; nasal saline; neti pot; saline rinse; sinus rinse; neilmed; saline spray; saline irrigation; nasal irrigation; saline drops; ocean spray; saline gargles; salt water gargles; saline mist; sinus irrigation
azelastine nasal; astepro
= gi | otc
oral rehydration; pedialyte; electrolyte solution; dioralyte; rehydration salts; rehydrate; gatorade; ricelyte
simethicone; gas-x; mylicon; beano; phazyme; gripe water
lactase; lactaid
bismuth; pepto; kaopectate
probiotic; culturelle; florastor; Align
activated charcoal; charcoal
= laxative | otc
laxative; fybogel; movicol; macrogol; laxido; suppositories; peri-colace; pericolace; senokot-s; citrate of magnesia; fleet's enema; metamucil wafers
castor oil
mineral oil
enema
polyethylene glycol; miralax; peg 3350; glycolax
docusate; colace; stool softener
senna; senokot
bisacodyl; dulcolax
magnesium citrate; milk of magnesia; mag citrate
glycerin suppository
= fiber | otc
fiber supplement; dietary fiber; bulk laxative
psyllium; metamucil; benefiber; citrucel
= antifungal_otc | otc
clotrimazole; lotrimin; canesten; desenex
miconazole; monistat; micatin; daktarin; zeasorb
terbinafine cream; lamisil cream
tolnaftate; tinactin
= topical_steroid | otc
hydrocortisone 1%; cortaid; cortizone; hydrocortisone; cortisone cream; anusol; preparation h cream
= topical | otc
antibiotic ointment; neosporin; bacitracin; polysporin; triple antibiotic; antibiotic creams
hydrogen peroxide; peroxide
chlorhexidine wash; hibiclens
povidone-iodine; betadine
emollient; vaseline; aquaphor; cerave; eucerin; cetaphil; moisturizer; diprobase; e45; petroleum jelly; petrolatum; lubriderm; moisturiser; lac-hydrin; amlactin; moisturizing cream; dove soap; oilatum; aveeno; gentle cleanser; urea cream; moisturizing lotion
mosquito repellent; deet; insect repellent
aluminum acetate; burow's solution; domeboro
pramoxine; sarna
oatmeal bath; aveeno bath
calamine; caladryl
wart treatment; salicylic acid; compound w; wart remover; duofilm; occlusal; mediplast; wart stick; duct tape
topical analgesic; menthol/camphor; icy hot; bengay; ben-gay; biofreeze; aspercreme; aspercream; salonpas; lidocaine 4%; arnica; myoflex; voltaren gel otc; tiger balm; mineral ice
capsaicin cream; capsaicin; zostrix
sunscreen; SPF
epsom salt
witch hazel; tucks; preparation h
= eye | otc
artificial tears; Refresh; systane; lubricating drops; lubricating eye drops; artificial tear; tear drops; lacrilube; lacri-lube; refresh tears; genteal; hypromellose; preservative-free tears; lubricant eye drops; theratears; lid scrubs; warm compresses to lids; eyelid scrubs
naphazoline; naphcon; visine
ketotifen; zaditor; alaway
olopatadine otc; pataday
= supplement | otc
areds vitamins; ocuvite; areds; preservision
calcium; caltrate; os-cal; calcium and vitamin d; calcium plus vitamin d; calcium with vitamin d; citracal; viactiv; calcium/vitamin d; vitamin d and calcium
vitamin d3; cholecalciferol; vitamin d 1000; vitamin d 2000; vitamin d supplement; vitamin d supplementation; vitamin d 400; over-the-counter vitamin d
iron oral; ferrous sulfate; feosol; slow fe; ferrous gluconate; oral iron; iron supplement; iron supplementation; iron tablets; ferrous fumarate; iron therapy; iron sulfate; niferex; iron pills; iron replacement; ferro-sequels; fer-in-sol; poly-vi-sol with iron; ferrous sulphate
multivitamin; mvi; prenatal vitamin; pnv; centrum; multi-vitamin; vitamins; one-a-day; poly-vi-sol; tri-vi-sol; supplements; stress tabs; Ensure; Boost; prenatals; pediasure; nutritional supplement; glucerna; protein shakes
vitamin b12 oral; vitamin b12; b12; vitamin b-12
niacinamide
riboflavin
biotin
vitamin b complex; b complex
thiamine; vitamin b1
pyridoxine; vitamin b6
folic acid; folate supplement
vitamin c; ascorbic acid; airborne; echinacea; elderberry
zinc lozenges; zicam
vitamin a supplement
vitamin e
cranberry; d-mannose
melatonin
magnesium
zinc
fish oil; omega-3
coq10; coenzyme q10
glucosamine
turmeric; curcumin
st john's wort
= diabetes | otc
glucose tablets; glucose gel; glucose tabs; juice for hypoglycemia
= antihistamine | otc
allergy tablets; non-sedating antihistamine; oral antihistamine; piriton; chlorphenamine; allergy medicine; alavert; allergy pill; benadryl cream; children's zyrtec; children's claritin; piriteze; over-the-counter allergy medication
loratadine-pseudoephedrine; claritin-d
loratadine; claritin
cetirizine; zyrtec
fexofenadine; allegra
levocetirizine; xyzal
diphenhydramine; benadryl; zzzquil
doxylamine; unisom
chlorpheniramine; chlor-trimeton; coricidin
= acne | otc
acne wash; benzoyl peroxide; panoxyl; proactiv; salicylic acid wash; oxy wash; clean & clear
adapalene gel; differin
= shampoo | otc
dandruff shampoo; selenium sulfide; head and shoulders; zinc pyrithione; t-gel; tar shampoo; selsun; medicated shampoo; nizoral a-d
= antacid | otc
antacid; tums; maalox; mylanta; rolaids; gaviscon; gi cocktail; alginate; peptac; alka-seltzer
= dental | otc
oral anesthetic; orajel; benzocaine; anbesol; bonjela; teething gel; peroxyl; biotene; oasis mouth spray; listerine; chlorhexidine mouthwash; salt water rinses
fluoride rinse; act rinse
= ear | otc
ear wax drops; carbamide peroxide; debrox; cerumenex; murine ear drops; sodium bicarbonate drops; swim-ear; mineral oil drops; colace drops; olive oil
= nasal_steroid | otc
fluticasone nasal; flonase
budesonide nasal; rhinocort
triamcinolone nasal; nasacort
= nasal_steroid | either
mometasone nasal; nasonex
= decongestant | otc
oxymetazoline; afrin
pseudoephedrine; sudafed; behind the counter
phenylephrine; sudafed pe
= expectorant | otc
guaifenesin; mucinex; robitussin
= antitussive | otc
dextromethorphan; delsym; robitussin dm; mucinex dm
= antidiarrheal | otc
loperamide; imodium
= barrier | otc
zinc oxide; desitin; a&d ointment; barrier cream; diaper cream
= lice | otc
permethrin 1%; Nix; RID
pyrethrins; lice shampoo
= hair | otc
minoxidil topical
= urinary | otc
phenazopyridine otc; AZO
= contraceptive_otc | otc
levonorgestrel ec; plan b
norgestrel otc; opill
= gyn | otc
vaginal lubricant; replens
= smoking | otc
nicotine replacement; nicotine patch; nicotine gum; nicotine lozenge; nicoderm; nicorette
= antidote | otc
naloxone otc; narcan otc
= vestibular | otc
meclizine; bonine; dramamine less drowsy
dimenhydrinate; dramamine
= weight | otc
orlistat; Alli
= antiparasitic_otc | otc
pyrantel; pin-x
`;
