/** Skin, hair, nails, wounds. Columns: see `problems.ts` in the folder above. */
export const skin = `
cellulitis | L03.90 | acute
erysipelas | A46 | acute
abdominal wall cellulitis | L03.311 | acute | cellulitis of the abdominal wall
cellulitis of lower limb | L03.11{5,6,9} | acute | cellulitis of lower extremity; cellulitis of the leg; cellulitis of the lower extremity; cellulitis of the foot; lower extremity cellulitis; leg cellulitis; cellulitis of leg; cellulitis of foot; foot cellulitis
cellulitis of upper limb | L03.11{3,4,9} | acute | cellulitis of upper extremity; cellulitis of the arm; cellulitis of the hand; hand cellulitis; cellulitis of hand; arm cellulitis; upper extremity cellulitis
cellulitis of face | L03.211 | acute | cellulitis of the face; facial cellulitis
lymphangitis | L03.91 | acute-systemic | lymphangitic streaking
abscess | L02.91 | acute
mrsa abscess | L02.91 | acute
furuncle | L02.92 | acute | boil; furunculosis
carbuncle | L02.93 | acute
hidradenitis suppurativa | L73.2 | chronic | hidradenitis
impetigo | L01.00 | acute
folliculitis | L73.9 | acute
pseudofolliculitis | L73.1 | chronic
paronychia | L03.019 | acute
infected toenail | L03.039 | acute | infected nail; infected hangnail
felon | L03.019 | acute
ingrown toenail | L60.0 | acute | ingrown nail; onychocryptosis; ingrowing toenail
onychomycosis | B35.1 | chronic | toenail fungus; nail fungus; fungal nails; mycotic nails; tinea unguium; fungal toenails; onychomycotic nails; mycotic toenails; fungal nail infection
dystrophic nails | L60.3 | chronic
thickened nails | L60.2 | chronic | onychogryphosis; elongated nails
nail dystrophy | L60.3 | chronic | nail disorder
tinea pedis | B35.3 | acute | athlete's foot
tinea corporis | B35.4 | acute | ringworm
tinea cruris | B35.6 | acute | jock itch
tinea capitis | B35.0 | acute
tinea versicolor | B36.0 | acute | pityriasis versicolor
fungal skin infection | B36.9 | acute | fungal infection
fungal rash | B36.9 | acute
tinea | B35.9 | acute | dermatophytosis
candidal skin infection | B37.2 | acute | intertrigo with candida; cutaneous candidiasis; candidal intertrigo; yeast dermatitis
candidal infection | B37.9 | acute
intertrigo | L30.4 | acute
diaper dermatitis | L22 | self-limited | diaper rash; nappy rash
eczema | L30.9 | chronic | excema; eczematous dermatitis
atopic dermatitis | L20.9 | chronic | atopic eczema; infantile eczema
seborrheic dermatitis | L21.9 | chronic | seborrhea
dandruff | L21.0 | chronic | cradle cap
contact dermatitis | L25.9 | acute
allergic contact dermatitis | L23.9 | acute
irritant contact dermatitis | L24.9 | acute | irritant dermatitis
plant dermatitis | L23.7 | acute | poison ivy; poison oak; rhus dermatitis; poison ivy dermatitis
dermatitis | L30.9 | acute
skin irritation | L98.9 | symptom
dyshidrotic eczema | L30.1 | chronic | dyshidrosis
nummular dermatitis | L30.0 | chronic | nummular eczema
neurodermatitis | L28.0 | chronic | lichen simplex chronicus
prurigo nodularis | L28.1 | chronic
psoriasis | L40.9 | chronic | psoriatic plaques
plaque psoriasis | L40.0 | chronic | psoriasis vulgaris
guttate psoriasis | L40.4 | chronic
lichen planus | L43.9 | chronic
lichen sclerosus | L90.0 | chronic
pityriasis rosea | L42 | self-limited
rosacea | L71.9 | chronic | acne rosacea
acne | L70.9 | chronic
acne vulgaris | L70.0 | chronic
nodular acne | L70.0 | chronic | cystic acne; nodulocystic acne; severe acne; moderate acne
urticaria | L50.9 | acute | hives; urticarial rash; nettle rash; welts
chronic urticaria | L50.8 | chronic | chronic idiopathic urticaria
angioedema | T78.3XXA | acute-systemic | facial swelling due to allergy; lip swelling; tongue swelling; angio-oedema
allergic reaction | T78.40XA | acute | allergic response; hypersensitivity reaction
drug allergy | T78.40XA | acute
anaphylaxis | T78.2XXA ! | acute-systemic | anaphylactic reaction; anaphylactic shock
drug eruption | L27.0 | acute | drug rash; medication rash
stevens-johnson syndrome | L51.1 ! | acute-systemic | sjs
toxic epidermal necrolysis | L51.2 ! | acute-systemic
erythema multiforme | L51.9 | acute-systemic
erythema nodosum | L52 | acute
rash | R21 | symptom | skin eruption; exanthem
viral exanthem | B09 | acute | viral rash
pruritus | L29.9 | symptom | itching; itchy skin; pruritis
dry skin | L85.3 | self-limited | xerosis
alopecia | L65.9 | chronic | hair loss; hair thinning; thinning hair; hair falling out
androgenetic alopecia | L64.9 | chronic | male pattern baldness; female pattern hair loss
alopecia areata | L63.9 | chronic
vitiligo | L80 | chronic
melasma | L81.1 | chronic
solar lentigo | L81.4 | self-limited | lentigo; age spots
postinflammatory hyperpigmentation | L81.0 | chronic
hyperpigmentation | L81.9 | chronic
acanthosis nigricans | L83 | symptom
actinic keratosis | L57.0 | chronic | solar keratosis; =AK; =AKs
sun-damaged skin | L57.8 | chronic | actinic damage; solar elastosis; photoaging; dermatoheliosis; sun damage
seborrheic keratosis | L82.1 | self-limited | sebks; benign keratosis
inflamed seborrheic keratosis | L82.0 | acute | irritated seborrheic keratosis
skin tag | L91.8 | self-limited | acrochordon
keloid | L91.0 | chronic | keloid scar
hypertrophic scar | L91.0 | chronic
scar | L90.5 | chronic | scar contracture
acne scarring | L90.5 | chronic
epidermal cyst | L72.0 | chronic | epidermoid cyst; inclusion cyst
pilar cyst | L72.11 | chronic
skin cyst | L72.9 | chronic | cyst
infected cyst | L72.9 | acute
infected epidermal cyst | L72.0 | acute
infected sebaceous cyst | L72.3 | acute
sebaceous cyst | L72.3 | chronic
lipoma | D17.9 | chronic | fatty tumor; fatty lump
nevus | D22.9 | chronic | mole; nevi; naevus; naevi
dysplastic nevus | D22.9 | undiagnosed | atypical nevus; atypical mole; changing mole; atypical nevi; dysplastic nevi; changing nevus; irregular mole; suspicious mole
hemangioma | D18.01 | chronic
cherry angioma | D18.01 | self-limited | cherry hemangioma; angioma
dermatofibroma | D23.9 | self-limited
benign skin lesion | D23.9 | self-limited
pyogenic granuloma | L98.0 | acute
skin lesion | L98.9 | symptom | skin growth; lesion of skin; facial lesion; lesions of skin; scalp lesion; nose lesion; skin nodule; growth on skin
suspicious skin lesion | D49.2 | undiagnosed | suspicious lesion; atypical skin lesion; skin neoplasm; skin mass; bleeding lesion; nonhealing lesion
neoplasm of uncertain behavior of skin | D48.5 | undiagnosed
pigmented lesion | D49.2 | undiagnosed | changing lesion
subcutaneous nodule | R22.9 | undiagnosed | lump; subcutaneous mass; mass of skin; bump under the skin
wart | B07.9 | self-limited | verruca; verrucae
plantar wart | B07.0 | self-limited | verruca plantaris
genital warts | A63.0 | acute | condyloma; condylomata; genital wart
molluscum contagiosum | B08.1 | self-limited | molluscum
scabies | B86 | acute
pediculosis | B85.2 | acute | lice; nits
corn | L84 | chronic | heloma durum; painful plantar lesions
porokeratosis | Q82.8 | chronic
hyperkeratosis | L85.9 | chronic | hyperkeratotic lesion; plantar keratosis
callus | L84 | chronic | callosity; tyloma
pressure ulcer | L89.90 | chronic | decubitus ulcer; bedsore; pressure sore; pressure injury; decubiti
pressure ulcer of sacrum | L89.159 | chronic | sacral decubitus; sacral ulcer; sacral pressure ulcer; sacral wound
pressure ulcer stage 2 | L89.92 | chronic | stage 2 pressure ulcer; stage ii decubitus ulcer; stage ii pressure ulcer; stage 2 decubitus
pressure ulcer stage 3 | L89.93 | chronic | stage 3 pressure ulcer; stage iii decubitus ulcer; stage iii pressure ulcer
pressure ulcer stage 4 | L89.94 | chronic | stage 4 pressure ulcer; stage iv decubitus ulcer; stage iv pressure ulcer
foot ulcer | L97.5{1,2,0}9 | chronic | ulcer of foot; plantar ulcer; toe ulcer; non-healing foot ulcer; ulcer of toe; ulceration of foot; foot ulceration
heel ulcer | L97.4{1,2,0}9 | chronic
leg ulcer | L97.9{1,2,0}9 | chronic | lower extremity ulcer; skin ulcer of leg; non-healing ulcer of leg; ulcer of leg
nonhealing wound | T14.8XXA | chronic | non-healing wound; chronic wound; leg wound chronic; wound that will not heal
skin ulcer | L98.499 | chronic | chronic ulcer of skin; skin ulceration
wound infection | L08.9 | acute | infected incision
surgical wound infection | T81.49XA | acute | surgical site infection; postoperative wound infection
postoperative infection | T81.40XA | acute
infected wound | T14.8XXA | acute
wound dehiscence | T81.31XA | acute | dehiscence
seroma | T88.8XXA | acute
necrotizing fasciitis | M72.6 ! | acute-systemic
fournier gangrene | N49.3 ! | acute-systemic
pemphigus | L10.9 | chronic
bullous pemphigoid | L12.0 | chronic | pemphigoid
sunburn | L55.9 | self-limited | sunburned
insect bite | T14.8XXA | self-limited | bug bite; mosquito bite; chigger bites; flea bites; bedbug bites
spider bite | T63.301A | injury
tick bite | W57.XXXA | injury | embedded tick
insect sting | T63.481A | acute | bee sting; wasp sting
prickly heat | L74.0 | self-limited | heat rash; miliaria
swelling of limb | R22.40 | symptom
edema | R60.9 | symptom | swelling
anasarca | R60.1 | symptom | generalized edema
leg edema | R60.0 | symptom | lower extremity edema; pedal edema; ankle edema; localized edema; bilateral lower extremity edema; edema of lower extremities; bilateral leg edema
ankle swelling | R60.0 | symptom | foot swelling; pedal swelling; swollen ankles; puffy ankles
leg swelling | R60.0 | symptom | swelling of legs; swelling of the legs; swollen legs; lower extremity swelling
bruising | R23.3 | symptom | ecchymosis; bruises easily; easy bruisability
petechiae | R23.3 | undiagnosed
cyanosis | R23.0 ! | symptom
flushing | R23.2 | symptom
infected laceration | L08.9 | acute
wound cellulitis | L03.90 | acute
pyoderma | L08.0 | acute
`;
