/**
 * Drugs, supplements and remedies sold without a prescription. Columns as in prescription.ts:
 * name | class | marks (`otc`, or `either` where a prescription strength exists) | other names
 */
export const overTheCounterDrugs = `
acetaminophen | analgesic | otc | tylenol; apap; paracetamol; tylenol es; tylenol arthritis; calpol; panadol; acetaminophen 500
ibuprofen | nsaid_otc | either | advil; motrin; motrin ib; nurofen; ibuprofen gel
naproxen sodium | nsaid_otc | otc | aleve
aspirin | nsaid_otc | otc | asa; bayer; ecotrin; aspirin 81; asa 81
nsaid | nsaid_otc | either | nonsteroidal; nonsteroidal anti-inflammatory; anti-inflammatory; antiinflammatory; non-steroidal
cold remedies | cold | otc | cold medicine; lemsip
throat lozenges | cold | otc | lozenges; throat spray
expectorant | cold | otc | -
cough suppressant | cold | otc | cough drops; cough medicine; cough syrup
antihistamine | cold | otc | -
decongestant | cold | otc | -
pain relievers | analgesic | either | pain reliever; pain medication; pain medicine; pain pills; pain meds; analgesic; simple analgesia; painkillers; over-the-counter pain medication
saline nasal | nasal | otc | nasal saline; neti pot; saline rinse; sinus rinse; neilmed; saline spray; saline irrigation; nasal irrigation; saline drops; ocean spray; saline gargles; salt water gargles; saline mist; sinus irrigation
oral rehydration | gi | otc | pedialyte; electrolyte solution; dioralyte; rehydration salts; rehydrate; gatorade; ricelyte
laxative | laxative | otc | fybogel; movicol; macrogol; laxido; suppositories; glycerin suppositories; peri-colace; pericolace; senokot-s; citrate of magnesia; fleet's enema; metamucil wafers
fiber supplement | fiber | otc | dietary fiber; bulk laxative
castor oil | laxative | otc | -
mineral oil | laxative | otc | -
enema | laxative | otc | fleet enema
clotrimazole | antifungal_otc | otc | lotrimin; canesten; lotrimin af; clotrimazole pessary; desenex
miconazole | antifungal_otc | otc | monistat; micatin; monistat 7; daktarin; zeasorb
hydrocortisone 1% | topical_steroid | otc | cortaid; cortizone; hydrocortisone; 1% hydrocortisone; hydrocortisone one percent; cortisone cream; anusol; preparation h cream; hydrocortisone 0.5%
antibiotic ointment | topical | otc | neosporin; bacitracin; polysporin; triple antibiotic; antibiotic creams
hydrogen peroxide | topical | otc | peroxide
chlorhexidine wash | topical | otc | hibiclens
povidone-iodine | topical | otc | betadine
emollient | topical | otc | vaseline; aquaphor; cerave; eucerin; cetaphil; moisturizer; diprobase; e45; petroleum jelly; petrolatum; lubriderm; moisturiser; lac-hydrin; amlactin; moisturizing cream; dove soap; oilatum; aveeno; gentle cleanser; urea cream; moisturizing lotion
artificial tears | eye | otc | Refresh; systane; lubricating drops; lubricating eye drops; artificial tear; tear drops; lacrilube; lacri-lube; refresh tears; genteal; hypromellose; preservative-free tears; lubricant eye drops; theratears; lid scrubs; warm compresses to lids; eyelid scrubs
naphazoline | eye | otc | naphcon; naphcon-a; visine
areds vitamins | supplement | otc | ocuvite; areds; areds 2; preservision
calcium | supplement | otc | caltrate; os-cal; calcium supplements; calcium and vitamin d; calcium plus vitamin d; calcium with vitamin d; citracal; calcium with d; viactiv; calcium/vitamin d; calcium 1200; calcium d; vitamin d and calcium
vitamin d3 | supplement | otc | cholecalciferol; vitamin d 1000; vitamin d 2000; vitamin d supplement; vitamin d supplementation; vitamin d 400; over-the-counter vitamin d
iron oral | supplement | otc | ferrous sulfate; feosol; slow fe; ferrous gluconate; oral iron; iron supplement; iron supplementation; iron tablets; ferrous fumarate; iron therapy; iron sulfate; niferex; iron pills; iron replacement; ferro-sequels; fer-in-sol; poly-vi-sol with iron; ferrous sulphate
multivitamin | supplement | otc | mvi; prenatal vitamin; pnv; centrum; multi-vitamin; vitamins; one-a-day; poly-vi-sol; tri-vi-sol; supplements; stress tabs; Ensure; Boost; prenatals; pediasure; nutritional supplement; glucerna; protein shakes
vitamin b12 oral | supplement | otc | vitamin b12; b12; vitamin b-12; b12 supplement; b12 supplementation; vitamin b12 supplement; b12 oral; oral b12
niacinamide | supplement | otc | -
riboflavin | supplement | otc | -
biotin | supplement | otc | -
vitamin b complex | supplement | otc | b complex
thiamine | supplement | otc | vitamin b1
pyridoxine | supplement | otc | vitamin b6
folic acid | supplement | otc | folate supplement; folic acid 400
vitamin c | supplement | otc | ascorbic acid; airborne; echinacea; elderberry
zinc lozenges | supplement | otc | zicam
vitamin a supplement | supplement | otc | -
vitamin e | supplement | otc | -
glucose tablets | diabetes | otc | glucose gel; glucose tabs; juice for hypoglycemia
allergy tablets | antihistamine | otc | non-sedating antihistamine; oral antihistamine; piriton; chlorphenamine; allergy medicine; alavert; allergy pill; benadryl cream; children's zyrtec; children's claritin; piriteze; over-the-counter allergy medication
loratadine-pseudoephedrine | antihistamine | otc | claritin-d
mosquito repellent | topical | otc | deet; insect repellent
aluminum acetate | topical | otc | burow's solution; domeboro
pramoxine | topical | otc | sarna
oatmeal bath | topical | otc | aveeno bath
calamine | topical | otc | caladryl
wart treatment | topical | otc | salicylic acid; compound w; wart remover; duofilm; occlusal; mediplast; wart stick; duct tape
acne wash | acne | otc | benzoyl peroxide; panoxyl; proactiv; salicylic acid wash; oxy wash; clean & clear
dandruff shampoo | shampoo | otc | selenium sulfide; head and shoulders; zinc pyrithione; t-gel; tar shampoo; selsun; medicated shampoo; nizoral a-d
antacid | antacid | otc | tums; maalox; mylanta; rolaids; gaviscon; gi cocktail; alginate; peptac; alka-seltzer; milk of magnesia antacid
simethicone | gi | otc | gas-x; mylicon; beano; phazyme; gripe water
lactase | gi | otc | lactaid
oral anesthetic | dental | otc | orajel; benzocaine; anbesol; bonjela; teething gel; peroxyl; biotene; oasis mouth spray; listerine; chlorhexidine mouthwash; salt water rinses
topical analgesic | topical | otc | menthol/camphor; icy hot; bengay; ben-gay; biofreeze; aspercreme; aspercream; salonpas; lidocaine 4%; arnica; myoflex; voltaren gel otc; tiger balm; mineral ice
capsaicin cream | topical | otc | capsaicin; zostrix
ear wax drops | ear | otc | carbamide peroxide; debrox; cerumenex; murine ear drops; sodium bicarbonate drops; swim-ear; mineral oil drops; colace drops; olive oil
excedrin | analgesic | otc | excedrin migraine
loratadine | antihistamine | otc | claritin
cetirizine | antihistamine | otc | zyrtec
fexofenadine | antihistamine | otc | allegra
levocetirizine | antihistamine | otc | xyzal
diphenhydramine | antihistamine | otc | benadryl; zzzquil
doxylamine | antihistamine | otc | unisom
chlorpheniramine | antihistamine | otc | chlor-trimeton; coricidin
fluticasone nasal | nasal_steroid | otc | flonase
budesonide nasal | nasal_steroid | otc | rhinocort
triamcinolone nasal | nasal_steroid | otc | nasacort
mometasone nasal | nasal_steroid | either | nasonex
azelastine nasal | nasal | otc | astepro
oxymetazoline | decongestant | otc | afrin
pseudoephedrine | decongestant | otc | sudafed; behind the counter
phenylephrine | decongestant | otc | sudafed pe
guaifenesin | expectorant | otc | mucinex; robitussin
dextromethorphan | antitussive | otc | delsym; robitussin dm; mucinex dm
combination cold | cold | otc | dayquil; nyquil; theraflu; alka-seltzer plus
honey | antitussive | otc | honey for cough
bismuth | gi | otc | pepto; kaopectate
loperamide | antidiarrheal | otc | imodium
polyethylene glycol | laxative | otc | miralax; peg 3350; glycolax
docusate | laxative | otc | colace; stool softener
senna | laxative | otc | senokot; senna-s
bisacodyl | laxative | otc | dulcolax
magnesium citrate | laxative | otc | milk of magnesia; mag citrate
psyllium | fiber | otc | metamucil; benefiber; citrucel
glycerin suppository | laxative | otc | -
probiotic | gi | otc | culturelle; florastor; Align
terbinafine cream | antifungal_otc | otc | lamisil cream
tolnaftate | antifungal_otc | otc | tinactin
zinc oxide | barrier | otc | desitin; a&d ointment; barrier cream; diaper cream
adapalene gel | acne | otc | differin
sunscreen | topical | otc | SPF
permethrin 1% | lice | otc | Nix; RID
minoxidil topical | hair | otc | -
ketotifen | eye | otc | zaditor; alaway
olopatadine otc | eye | otc | pataday
phenazopyridine otc | urinary | otc | AZO
cranberry | supplement | otc | d-mannose
levonorgestrel ec | contraceptive_otc | otc | plan b
norgestrel otc | contraceptive_otc | otc | opill
vaginal lubricant | gyn | otc | replens
nicotine replacement | smoking | otc | nicotine patch; nicotine gum; nicotine lozenge; nicoderm; nicorette
naloxone otc | antidote | otc | narcan otc
melatonin | supplement | otc | -
magnesium | supplement | otc | magnesium oxide; magnesium glycinate
zinc | supplement | otc | -
fish oil | supplement | otc | omega-3
coq10 | supplement | otc | coenzyme q10
glucosamine | supplement | otc | -
turmeric | supplement | otc | curcumin
st john's wort | supplement | otc | -
meclizine | vestibular | otc | bonine; dramamine less drowsy
dimenhydrinate | vestibular | otc | dramamine
orlistat | weight | otc | Alli
pyrethrins | lice | otc | lice shampoo
pyrantel | antiparasitic_otc | otc | pin-x
activated charcoal | gi | otc | charcoal
epsom salt | topical | otc | -
witch hazel | topical | otc | tucks; preparation h
fluoride rinse | dental | otc | act rinse
`;
