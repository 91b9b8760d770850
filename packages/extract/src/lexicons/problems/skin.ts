/** Skin, hair, nails, wounds. Rows: see `problems.ts` in the folder above. */
export const skin = `
# acute
L03.90; cellulitis
A46; erysipelas
L03.311; abdominal wall cellulitis; cellulitis of the abdominal wall
L03.11{5,6,9}; cellulitis of lower limb; cellulitis of lower extremity; cellulitis of the leg; cellulitis of the lower extremity; cellulitis of the foot; lower extremity cellulitis; leg cellulitis; cellulitis of leg; cellulitis of foot; foot cellulitis
L03.11{3,4,9}; cellulitis of upper limb; cellulitis of upper extremity; cellulitis of the arm; cellulitis of the hand; hand cellulitis; cellulitis of hand; arm cellulitis; upper extremity cellulitis
L03.211; cellulitis of face; cellulitis of the face; facial cellulitis
L02.91; abscess
L02.91; mrsa abscess
L02.92; furuncle; boil; furunculosis
L02.93; carbuncle
L01.00; impetigo
L73.9; folliculitis
L03.019; paronychia
L03.039; infected toenail; infected nail; infected hangnail
L03.019; felon
L60.0; ingrown toenail; ingrown nail; onychocryptosis; ingrowing toenail
B35.3; tinea pedis; athlete's foot
B35.4; tinea corporis; ringworm
B35.6; tinea cruris; jock itch
B35.0; tinea capitis
B36.0; tinea versicolor; pityriasis versicolor
B36.9; fungal skin infection; fungal infection
B36.9; fungal rash
B35.9; tinea; dermatophytosis
B37.2; candidal skin infection; intertrigo with candida; cutaneous candidiasis; candidal intertrigo; yeast dermatitis
B37.9; candidal infection
L30.4; intertrigo
L25.9; contact dermatitis
L23.9; allergic contact dermatitis
L24.9; irritant contact dermatitis; irritant dermatitis
L23.7; plant dermatitis; poison ivy; poison oak; rhus dermatitis; poison ivy dermatitis
L30.9; dermatitis
L50.9; urticaria; hives; urticarial rash; nettle rash; welts
T78.40XA; allergic reaction; allergic response; hypersensitivity reaction
T78.40XA; drug allergy
L27.0; drug eruption; drug rash; medication rash
L52; erythema nodosum
B09; viral exanthem; viral rash
L82.0; inflamed seborrheic keratosis; irritated seborrheic keratosis
L72.9; infected cyst
L72.0; infected epidermal cyst
L72.3; infected sebaceous cyst
L98.0; pyogenic granuloma
A63.0; genital warts; condyloma; condylomata; genital wart
B86; scabies
B85.2; pediculosis; lice; nits
L08.9; wound infection; infected incision
T81.49XA; surgical wound infection; surgical site infection; postoperative wound infection
T81.40XA; postoperative infection
T14.8XXA; infected wound
T81.31XA; wound dehiscence; dehiscence
T88.8XXA; seroma
T63.481A; insect sting; bee sting; wasp sting
L08.9; infected laceration
L03.90; wound cellulitis
L08.0; pyoderma
# acute-systemic
L03.91; lymphangitis; lymphangitic streaking
T78.3XXA; angioedema; facial swelling due to allergy; lip swelling; tongue swelling; angio-oedema
T78.2XXA !; anaphylaxis; anaphylactic reaction; anaphylactic shock
L51.1 !; stevens-johnson syndrome; sjs
L51.2 !; toxic epidermal necrolysis
L51.9; erythema multiforme
M72.6 !; necrotizing fasciitis
N49.3 !; fournier gangrene
# chronic
L73.2; hidradenitis suppurativa; hidradenitis
L73.1; pseudofolliculitis
B35.1; onychomycosis; toenail fungus; nail fungus; fungal nails; mycotic nails; tinea unguium; fungal toenails; onychomycotic nails; mycotic toenails; fungal nail infection
L60.3; dystrophic nails
L60.2; thickened nails; onychogryphosis; elongated nails
L60.3; nail dystrophy; nail disorder
L30.9; eczema; excema; eczematous dermatitis
L20.9; atopic dermatitis; atopic eczema; infantile eczema
L21.9; seborrheic dermatitis; seborrhea
L30.1; dyshidrotic eczema; dyshidrosis
L30.0; nummular dermatitis; nummular eczema
L28.0; neurodermatitis; lichen simplex chronicus
L28.1; prurigo nodularis
L40.9; psoriasis; psoriatic plaques
L40.0; plaque psoriasis; psoriasis vulgaris
L40.4; guttate psoriasis
L43.9; lichen planus
L90.0; lichen sclerosus
L71.9; rosacea; acne rosacea
L70.9; acne
L70.0; acne vulgaris
L70.0; nodular acne; cystic acne; nodulocystic acne; severe acne; moderate acne
L50.8; chronic urticaria; chronic idiopathic urticaria
L65.9; alopecia; hair loss; hair thinning; thinning hair; hair falling out
L64.9; androgenetic alopecia; male pattern baldness; female pattern hair loss
L63.9; alopecia areata
L80; vitiligo
L81.1; melasma
L81.0; postinflammatory hyperpigmentation
L81.9; hyperpigmentation
L57.0; actinic keratosis; solar keratosis; =AK; =AKs
L57.8; sun-damaged skin; actinic damage; solar elastosis; photoaging; dermatoheliosis; sun damage
L91.0; keloid; keloid scar
L91.0; hypertrophic scar
L90.5; scar; scar contracture
L90.5; acne scarring
L72.0; epidermal cyst; epidermoid cyst; inclusion cyst
L72.11; pilar cyst
L72.9; skin cyst; cyst
L72.3; sebaceous cyst
D17.9; lipoma; fatty tumor; fatty lump
D22.9; nevus; mole; nevi; naevus; naevi
D18.01; hemangioma
L84; corn; heloma durum; painful plantar lesions
Q82.8; porokeratosis
L85.9; hyperkeratosis; hyperkeratotic lesion; plantar keratosis
L84; callus; callosity; tyloma
L89.90; pressure ulcer; decubitus ulcer; bedsore; pressure sore; pressure decubitus; pressure wound; decubitus wound; pressure injury; decubiti
L89.159; pressure ulcer of sacrum; sacral decubitus; sacral ulcer; sacral pressure ulcer; sacral wound
L89.92; pressure ulcer stage 2; stage 2 pressure ulcer; stage ii decubitus ulcer; stage ii pressure ulcer; stage 2 decubitus
L89.93; pressure ulcer stage 3; stage 3 pressure ulcer; stage iii decubitus ulcer; stage iii pressure ulcer
L89.94; pressure ulcer stage 4; stage 4 pressure ulcer; stage iv decubitus ulcer; stage iv pressure ulcer
L97.5{1,2,0}9; foot ulcer; ulcer of foot; plantar ulcer; toe ulcer; non-healing foot ulcer; ulcer of toe; ulceration of foot; foot ulceration
L97.4{1,2,0}9; heel ulcer
L97.9{1,2,0}9; leg ulcer; lower extremity ulcer; skin ulcer of leg; non-healing ulcer of leg; ulcer of leg
T14.8XXA; nonhealing wound; non-healing wound; chronic wound; leg wound chronic; wound that will not heal
L98.499; skin ulcer; chronic ulcer of skin; skin ulceration
L10.9; pemphigus
L12.0; bullous pemphigoid; pemphigoid
# self-limited
L21.0; dandruff; cradle cap
L22; diaper dermatitis; diaper rash; nappy rash
L42; pityriasis rosea
L85.3; dry skin; xerosis
L81.4; solar lentigo; lentigo; age spots
L82.1; seborrheic keratosis; sebks; benign keratosis
L91.8; skin tag; acrochordon
D18.01; cherry angioma; cherry hemangioma; angioma
D23.9; dermatofibroma
D23.9; benign skin lesion
B07.9; wart; verruca; verrucae
B07.0; plantar wart; verruca plantaris
B08.1; molluscum contagiosum; molluscum
L55.9; sunburn; sunburned
T14.8XXA; insect bite; bug bite; mosquito bite; chigger bites; flea bites; bedbug bites
L74.0; prickly heat; heat rash; miliaria
# symptom
L98.9; skin irritation
R21; rash; skin eruption; exanthem
L29.9; pruritus; itching; itchy skin; pruritis
L83; acanthosis nigricans
L98.9; skin lesion; skin growth; lesion of skin; facial lesion; lesions of skin; scalp lesion; nose lesion; skin nodule; growth on skin
R22.40; swelling of limb
R60.9; edema; swelling
R60.1; anasarca; generalized edema
R60.0; leg edema; lower extremity edema; pedal edema; ankle edema; localized edema; bilateral lower extremity edema; edema of lower extremities; bilateral leg edema
R60.0; ankle swelling; foot swelling; pedal swelling; swollen ankles; puffy ankles
R60.0; leg swelling; swelling of legs; swelling of the legs; swollen legs; lower extremity swelling
R23.3; bruising; ecchymosis; bruises easily; easy bruisability
R23.0 !; cyanosis
R23.2; flushing
# undiagnosed
D22.9; dysplastic nevus; atypical nevus; atypical mole; changing mole; atypical nevi; dysplastic nevi; changing nevus; irregular mole; suspicious mole
D49.2; suspicious skin lesion; suspicious lesion; atypical skin lesion; skin neoplasm; skin mass; bleeding lesion; nonhealing lesion
D48.5; neoplasm of uncertain behavior of skin
D49.2; pigmented lesion; changing lesion
R22.9; subcutaneous nodule; lump; subcutaneous mass; mass of skin; bump under the skin
R23.3; petechiae
# injury
T63.301A; spider bite
W57.XXXA; tick bite; embedded tick
`;
