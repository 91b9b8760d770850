/** Skin, hair, nails, wounds. Rows: see `problems.ts` in the folder above. */
export const skin = `
# acute
A46; erysipelas
A63.0; genital warts; condyloma; condylomata; genital wart
B09; viral exanthem; viral rash
B35.0; tinea capitis
.1; onychomycosis; toenail fungus; nail fungus; fungal nails; mycotic nails; tinea unguium; fungal toenails; onychomycotic nails; mycotic toenails
.3; tinea pedis; athlete's foot
.4; tinea corporis; ringworm
.6; tinea cruris; jock itch
.9; tinea; dermatophytosis
B36.0; tinea versicolor; pityriasis versicolor
.9; fungal skin infection; fungal infection
.9; fungal rash
B37.2; candidal skin infection; cutaneous candidiasis; candidal intertrigo; yeast dermatitis
.9; candidal infection
B85.2; pediculosis; lice; nits
B86; scabies
L01.00; impetigo
L02.91; abscess
.92; furuncle; boil; furunculosis
.93; carbuncle
L03.019; paronychia
.019; felon
.039; infected toenail; infected nail; infected hangnail
.11{3,4,9}; cellulitis of upper limb; cellulitis of upper extremity; hand cellulitis; arm cellulitis
.11{5,6,9}; cellulitis of lower limb; cellulitis of the lower extremity; lower extremity cellulitis; leg cellulitis; foot cellulitis
.211; cellulitis of face; facial cellulitis
.311; abdominal wall cellulitis; cellulitis of the abdominal wall
.90; cellulitis
L08.0; pyoderma
.9; wound infection; infected incision
.9; infected laceration
.9; skin infection; infected skin lesion; soft tissue infection
L23.7; plant dermatitis; poison ivy; poison oak; rhus dermatitis
.9; allergic contact dermatitis
L24.9; irritant contact dermatitis; irritant dermatitis
L25.9; contact dermatitis
L27.0; drug eruption; drug rash; medication rash
L30.4; intertrigo
.9; dermatitis
L50.9; urticaria; hives; urticarial rash; nettle rash; welts
L52; erythema nodosum
L60.0; ingrown toenail; ingrown nail; onychocryptosis; ingrowing toenail
L72.0; infected epidermal cyst
.3; infected sebaceous cyst
.9; infected cyst
L73.9; folliculitis
L76.34; postoperative seroma
L82.0; inflamed seborrheic keratosis; irritated seborrheic keratosis
L92.9; hypergranulation tissue; granulation tissue; proud flesh
L98.0; pyogenic granuloma
N49.2; scrotal abscess; scrotal cellulitis
T14.8XXA; infected wound
T63.481A; insect sting; bee sting; wasp sting
T78.40XA; allergic reaction; allergic response; hypersensitivity reaction
.40XA; drug allergy
T81.31XA; wound dehiscence; dehiscence
.40XA; postoperative infection
.49XA; surgical wound infection; surgical site infection; postoperative wound infection
.9XXA; hematoma of wound; postoperative swelling
T88.8XXA; seroma
# acute-systemic
B37.7 !; candidemia; fungemia
L03.91; lymphangitis; lymphangitic streaking
L51.1 !; stevens-johnson syndrome; sjs
.2 !; toxic epidermal necrolysis
.9; erythema multiforme
M72.6 !; necrotizing fasciitis
N49.3 !; fournier gangrene
T78.2XXA !; anaphylaxis; anaphylactic reaction; anaphylactic shock
.3XXA; angioedema; lip swelling; tongue swelling; angio-oedema
# chronic
D17.9; lipoma; fatty tumor; fatty lump
D18.01; hemangioma
D22.9; nevus; mole; nevi; naevus; naevi
L10.9; pemphigus
L11.1; grover disease
L12.0; bullous pemphigoid; pemphigoid
L13.0; dermatitis herpetiformis
L20.9; atopic dermatitis; atopic eczema; infantile eczema
L21.9; seborrheic dermatitis; seborrhea
L28.0; neurodermatitis; lichen simplex chronicus
.1; prurigo nodularis
L30.0; nummular dermatitis; nummular eczema
.1; dyshidrotic eczema; dyshidrosis
.1; pompholyx
.3; id reaction
.9; eczema; excema; eczematous dermatitis
L40.0; plaque psoriasis; psoriasis vulgaris
.9; psoriasis; psoriatic plaques
L43.9; lichen planus
.9; lichen planus oral
L44.0; pityriasis rubra pilaris
L50.8; chronic urticaria; chronic idiopathic urticaria
L56.8; polymorphous light eruption; photodermatitis
L57.0; actinic keratosis; solar keratosis; =AK; =AKs
.8; sun-damaged skin; actinic damage; solar elastosis; photoaging; dermatoheliosis; sun damage
L60.2; thickened nails; onychogryphosis; elongated nails
.3; dystrophic nails
.3; nail dystrophy; nail disorder
L63.9; alopecia areata
L64.9; androgenetic alopecia; male pattern baldness; female pattern hair loss
L65.0; telogen effluvium
.9; alopecia; hair loss; hair thinning; thinning hair; hair falling out
L66.10; lichen planopilaris; frontal fibrosing alopecia
.2; folliculitis decalvans
L70.0; acne vulgaris
.0; nodular acne; cystic acne; nodulocystic acne; severe acne; moderate acne
.9; acne
L71.0; perioral dermatitis
.9; rosacea; acne rosacea
L72.3; sebaceous cyst
.9; skin cyst; cyst
L73.1; pseudofolliculitis
.1; ingrown hair
.2; hidradenitis suppurativa; hidradenitis
L74.519; focal hyperhidrosis; axillary hyperhidrosis; hyperhidrosis of palms
L80; vitiligo
L81.0; postinflammatory hyperpigmentation
.1; melasma
.2; freckles
.4; lentigines
.9; hyperpigmentation
L84; corn; heloma durum; painful plantar lesions
L84; callus; callosity; tyloma
L85.8; keratosis pilaris; cutaneous horn
.9; hyperkeratosis; hyperkeratotic lesion; plantar keratosis
L88; pyoderma gangrenosum
L89.159; pressure ulcer of sacrum; sacral decubitus; sacral ulcer; sacral pressure ulcer; sacral wound
.90; pressure ulcer; decubitus ulcer; bedsore; pressure sore; pressure decubitus; pressure wound; decubitus wound; pressure injury; decubiti
.92; pressure ulcer stage 2; stage 2 pressure ulcer; stage 2 decubitus
.93; pressure ulcer stage 3; stage 3 pressure ulcer; stage iii decubitus ulcer; full-thickness pressure ulcer; full-thickness pressure decubitus
.94; pressure ulcer stage 4; stage 4 pressure ulcer; stage iv decubitus ulcer
L90.0; lichen sclerosus
.5; scar; scar contracture
L91.0; keloid; keloid scar
.0; hypertrophic scar
L92.0; granuloma annulare
L94.0; morphea; localized scleroderma
L95.9; cutaneous vasculitis
L97.4{1,2,0}9; heel ulcer
.509; foot ulcer infection; infected foot ulcer; infected ulcer
.5{1,2,0}9; foot ulcer; plantar ulcer; toe ulcer; foot ulceration
.9{1,2,0}9; leg ulcer; lower extremity ulcer; ulcer of leg
L98.499; skin ulcer; skin ulceration
.499; ulceration of extremity; ulcer of arm; ulceration of bilateral upper extremities
L99; calciphylaxis
Q82.8; porokeratosis
T14.8XXA; nonhealing wound; non-healing wound; chronic wound; leg wound chronic
# self-limited
B07.0; plantar wart; verruca plantaris
.9; wart; verruca; verrucae
B08.1; molluscum contagiosum; molluscum
D18.01; cherry angioma; cherry hemangioma; angioma
D23.9; dermatofibroma
.9; benign skin lesion
L21.0; dandruff; cradle cap
L22; diaper dermatitis; diaper rash; nappy rash
L30.4; chafing
L42; pityriasis rosea
L55.9; sunburn; sunburned
L74.0; prickly heat; heat rash; miliaria
L81.4; solar lentigo; lentigo; age spots
L82.1; seborrheic keratosis; sebks; benign keratosis
L85.3; dry skin; xerosis
L91.8; skin tag; acrochordon
T14.8XXA; insect bite; bug bite; mosquito bite; chigger bites; flea bites; bedbug bites
# symptom
L29.9; pruritus; itching; itchy skin; pruritis
L83; acanthosis nigricans
L98.9; skin irritation
.9; skin lesion; skin growth; facial lesion; scalp lesion; nose lesion; skin nodule
R21; rash; skin eruption; exanthem
R22.40; swelling of limb
R23.0 !; cyanosis
.1; livedo reticularis
.2; flushing
.3; bruising; ecchymosis; bruises easily; easy bruisability
R60.0; leg edema; lower extremity edema; pedal edema; ankle edema; localized edema; edema of lower extremities
.0; ankle swelling; foot swelling; pedal swelling; swollen ankles; puffy ankles
.0; leg swelling; swelling of the legs; swollen legs; lower extremity swelling
.1; anasarca; generalized edema
.9; edema; swelling
.9; fluid retention; retaining fluid; water retention
# undiagnosed
D22.9; dysplastic nevus; atypical nevus; atypical mole; changing mole; atypical nevi; dysplastic nevi; changing nevus; irregular mole; suspicious mole
D48.5; neoplasm of uncertain behavior of skin
D49.2; suspicious skin lesion; suspicious lesion; skin neoplasm; skin mass; bleeding lesion; nonhealing lesion
.2; pigmented lesion; changing lesion
R22.9; subcutaneous nodule; lump; subcutaneous mass; mass of skin
R23.3; petechiae
# injury
T63.301A; spider bite
W57.XXXA; tick bite; embedded tick
`;
