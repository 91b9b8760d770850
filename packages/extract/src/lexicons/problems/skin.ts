/** Skin, hair, nails, wounds. Columns: see `problems.ts` in the folder above. */
export const skin = `
cellulitis | L03.90 | acute | skin infection; soft tissue infection; leg cellulitis; cellulitis of leg; facial cellulitis; hand cellulitis; cellulitis of hand; cellulitis of foot; erysipelas; lower extremity cellulitis; abdominal wall cellulitis
cellulitis of lower limb | L03.11{5,6,9} | acute | cellulitis of lower extremity; cellulitis of the leg; cellulitis of the lower extremity; cellulitis of the foot
cellulitis of upper limb | L03.11{3,4,9} | acute | cellulitis of upper extremity; cellulitis of the arm; cellulitis of the hand
cellulitis of face | L03.211 | acute | cellulitis of the face
lymphangitis | L03.91 | acute-systemic | lymphangitic streaking
abscess | L02.91 | acute | skin abscess; boil; boils; cutaneous abscess; mrsa abscess; abscess of skin; soft tissue abscess; abscesses
furuncle | L02.92 | acute | carbuncle; furunculosis
hidradenitis suppurativa | L73.2 | chronic | hidradenitis
impetigo | L01.00 | acute
folliculitis | L73.9 | acute | pseudofolliculitis
paronychia | L03.019 | acute | infected toenail; infected nail; felon; infected hangnail
ingrown toenail | L60.0 | acute | ingrown nail; onychocryptosis; ingrown toenails; ingrowing toenail; ingrown nails
onychomycosis | B35.1 | chronic | toenail fungus; nail fungus; fungal nails; mycotic nails; dystrophic nails; tinea unguium; fungal toenails; onychomycotic nails; mycotic toenails
nail dystrophy | L60.3 | chronic | nail disorder
tinea pedis | B35.3 | acute | athlete's foot
tinea corporis | B35.4 | acute | ringworm
tinea cruris | B35.6 | acute | jock itch
tinea capitis | B35.0 | acute
tinea versicolor | B36.0 | acute | pityriasis versicolor
fungal skin infection | B36.9 | acute | fungal infection; fungal rash; tinea; dermatophytosis
candidal skin infection | B37.2 | acute | intertrigo with candida; cutaneous candidiasis; candidal intertrigo; candidal infection; yeast dermatitis
intertrigo | L30.4 | acute
diaper dermatitis | L22 | self-limited | diaper rash; nappy rash
eczema | L20.9 | chronic | atopic dermatitis; atopic eczema; excema; hand eczema; infantile eczema; eczematous dermatitis
seborrheic dermatitis | L21.9 | chronic | dandruff; cradle cap; seborrhea
contact dermatitis | L25.9 | acute | allergic contact dermatitis; irritant dermatitis; irritant contact dermatitis
plant dermatitis | L23.7 | acute | poison ivy; poison oak; rhus dermatitis; poison ivy dermatitis
dermatitis | L30.9 | acute | nummular dermatitis; dyshidrosis; dyshidrotic eczema; skin irritation; inflammatory dermatitis; nummular eczema
neurodermatitis | L28.0 | chronic | lichen simplex chronicus; prurigo nodularis
psoriasis | L40.9 | chronic | psoriatic plaques
plaque psoriasis | L40.0 | chronic | psoriasis vulgaris
guttate psoriasis | L40.4 | chronic
lichen planus | L43.9 | chronic
lichen sclerosus | L90.0 | chronic
pityriasis rosea | L42 | self-limited
rosacea | L71.9 | chronic | acne rosacea
acne | L70.9 | chronic | facial acne; adult acne
acne vulgaris | L70.0 | chronic | cystic acne; nodular acne; severe acne; nodulocystic acne; moderate acne
urticaria | L50.9 | acute | hives; acute urticaria; urticarial rash
chronic urticaria | L50.8 | chronic | chronic idiopathic urticaria
angioedema | T78.3XXA | acute-systemic | facial swelling due to allergy
allergic reaction | T78.40XA | acute | allergic response; drug allergy; acute allergic reaction; hypersensitivity reaction
anaphylaxis | T78.2XXA ! | acute-systemic | anaphylactic reaction; anaphylactic shock
drug eruption | L27.0 | acute | drug rash; drug reaction; medication reaction; adverse drug reaction
stevens-johnson syndrome | L51.1 ! | acute-systemic | toxic epidermal necrolysis; sjs
erythema multiforme | L51.9 | acute-systemic
erythema nodosum | L52 | acute
rash | R21 | symptom | skin rash; skin eruption; viral exanthem; maculopapular rash; exanthem; facial rash; itchy rash; nonspecific rash
pruritus | L29.9 | symptom | itching; itchy skin; generalized pruritus; pruritis
dry skin | L85.3 | self-limited | xerosis; xerosis cutis
alopecia | L65.9 | chronic | hair loss; hair thinning
androgenetic alopecia | L64.9 | chronic | male pattern baldness; female pattern hair loss
alopecia areata | L63.9 | chronic
vitiligo | L80 | chronic
melasma | L81.1 | chronic | hyperpigmentation; postinflammatory hyperpigmentation; solar lentigo
acanthosis nigricans | L83 | symptom
actinic keratosis | L57.0 | chronic | actinic keratoses; solar keratosis; solar keratoses
sun-damaged skin | L57.8 | chronic | actinic damage; solar elastosis; photoaging; dermatoheliosis; sun damage
seborrheic keratosis | L82.1 | self-limited | seborrheic keratoses
inflamed seborrheic keratosis | L82.0 | acute | irritated seborrheic keratosis
skin tag | L91.8 | self-limited | acrochordon; acrochordons; skin tags
keloid | L91.0 | chronic | hypertrophic scar; keloid scar; keloids
scar | L90.5 | chronic | scar contracture; painful scar; acne scarring
epidermal cyst | L72.0 | chronic | sebaceous cyst; epidermal inclusion cyst; epidermoid cyst; infected sebaceous cyst; inclusion cyst; pilar cyst; sebaceous cysts; infected epidermal cyst
lipoma | D17.9 | chronic | fatty tumor; lipomas
nevus | D22.9 | chronic | mole; moles; benign nevus; benign nevi; nevi; melanocytic nevus; compound nevus; intradermal nevus
dysplastic nevus | D22.9 | undiagnosed | atypical nevus; atypical mole; changing mole; atypical nevi; dysplastic nevi
hemangioma | D18.01 | chronic | cherry angioma; infantile hemangioma; cherry angiomas; angioma; cherry hemangioma
dermatofibroma | D23.9 | self-limited | benign skin lesion
pyogenic granuloma | L98.0 | acute
skin lesion | L98.9 | symptom | skin lesions; skin growth; lesion of skin; facial lesion; lesions of skin; scalp lesion; nose lesion; skin nodule
suspicious skin lesion | D49.2 | undiagnosed | suspicious lesion; neoplasm of uncertain behavior of skin; atypical skin lesion; skin neoplasm; skin mass; pigmented lesion; bleeding lesion; nonhealing lesion; changing lesion
subcutaneous nodule | R22.9 | undiagnosed | lump; subcutaneous mass; skin lump; mass of skin; subcutaneous lump
wart | B07.9 | self-limited | verruca; warts; common wart; verruca vulgaris; verrucae; flat warts; verruca vulgares
plantar wart | B07.0 | self-limited | plantar warts; verruca plantaris
genital warts | A63.0 | acute | condyloma; condyloma acuminata; condylomata; genital wart
molluscum contagiosum | B08.1 | self-limited | molluscum
scabies | B86 | acute
pediculosis | B85.2 | acute | head lice; lice
corn | L84 | chronic | callus; calluses; callosity; corns; tyloma; hyperkeratotic lesion; porokeratosis; hyperkeratosis; plantar keratosis; hyperkeratotic lesions
pressure ulcer | L89.90 | chronic | decubitus ulcer; decubitus; bedsore; pressure sore; pressure injury; sacral decubitus; sacral wound; decubiti; sacral ulcer
pressure ulcer stage 2 | L89.92 | chronic | stage 2 pressure ulcer; stage ii decubitus ulcer; stage ii pressure ulcer; stage 2 decubitus
pressure ulcer stage 3 | L89.93 | chronic | stage 3 pressure ulcer; stage iii decubitus ulcer; stage iii pressure ulcer
pressure ulcer stage 4 | L89.94 | chronic | stage 4 pressure ulcer; stage iv decubitus ulcer; stage iv pressure ulcer
foot ulcer | L97.5{1,2,0}9 | chronic | ulcer of foot; plantar ulcer; heel ulcer; toe ulcer; non-healing foot ulcer; ulcer of toe; ulceration of foot; foot ulceration
leg ulcer | L97.9{1,2,0}9 | chronic | lower extremity ulcer; skin ulcer of leg; non-healing ulcer of leg; leg wound chronic; ulcer of leg
skin ulcer | L98.499 | chronic | chronic ulcer of skin; nonhealing wound; non-healing wound; chronic wound; skin ulceration
wound infection | T81.49XA | acute | surgical wound infection; surgical site infection; postoperative wound infection; infected wound; postoperative infection
wound dehiscence | T81.31XA | acute | dehiscence
seroma | T88.8XXA | acute | postoperative seroma
necrotizing fasciitis | M72.6 ! | acute-systemic | fournier gangrene
pemphigus | L10.9 | chronic | bullous pemphigoid; pemphigoid
sunburn | L55.9 | self-limited
insect bite | W57.XXXA | self-limited | bug bite; mosquito bite; insect bites; tick bite; spider bite; bug bites
insect sting | T63.481A | acute | bee sting; wasp sting
prickly heat | L74.0 | self-limited | heat rash; miliaria
swelling of limb | R22.40 | symptom
edema | R60.9 | symptom | swelling; peripheral edema; anasarca; generalized edema
leg edema | R60.0 | symptom | lower extremity edema; pedal edema; leg swelling; ankle swelling; ankle edema; localized edema; pedal swelling; bilateral lower extremity edema; swelling of legs; swelling of the legs; foot swelling; lower extremity swelling; swollen legs; edema of lower extremities; bilateral leg edema
bruising | R23.3 | symptom | easy bruising; ecchymosis; petechiae
cyanosis | R23.0 ! | symptom
flushing | R23.2 | symptom
`;
