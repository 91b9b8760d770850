/** Bones, joints, muscles, connective tissue, spine. Pain by site is made from `sites.ts`. Rows: see `problems.ts` in the folder above. */
export const musclesAndJoints = `
# chronic
E55.0; rickets
G72.41; inclusion body myositis
.49; inflammatory myopathy
.9; myopathy
L40.50; psoriatic arthritis; psoriatic arthropathy
L93.0; lupus erythematosus; cutaneous lupus
.0; discoid lupus
M02.9; reactive arthritis; reiter syndrome
M05.9; seropositive rheumatoid arthritis
.9; seropositive ra
M06.00; seronegative rheumatoid arthritis
.00; seronegative ra
.1; adult still disease
.4; inflammatory polyarthritis
.9; rheumatoid arthritis; rheumatoid
M07.60; enteropathic arthritis
M08.00; juvenile idiopathic arthritis; juvenile rheumatoid arthritis; =JIA; =JRA
.00; juvenile arthritis
.20; systemic juvenile arthritis
.3; polyarticular juvenile arthritis; polyarticular jia; polyarticular juvenile idiopathic arthritis; polyarticular jra; polyarticular juvenile rheumatoid arthritis
.40; pauciarticular arthritis; pauciarticular juvenile arthritis; oligoarticular juvenile arthritis; oligoarticular arthritis; oligoarticular juvenile idiopathic arthritis; oligoarticular jia; pauciarticular jra; pauciarticular juvenile rheumatoid arthritis
M10.9; gout; gouty arthritis; podagra; gouty
.9; acute gout; gout flare; gout attack; acute gouty arthritis; gout exacerbation
M11.20; pseudogout
.20; calcium pyrophosphate disease; =CPPD
.20; chondrocalcinosis
M12.81{1,2,9}; rotator cuff arthropathy; cuff arthropathy; cuff tear arthropathy
M13.0; polyarthritis
.80; inflammatory arthritis
M14.679; charcot foot; charcot joint; charcot arthropathy
M15.1; bouchard node
.9; generalized osteoarthritis; polyosteoarthritis
M16.0; bilateral hip osteoarthritis; osteoarthritis of both hips; bilateral hip arthritis
.1{1,2,0}; hip osteoarthritis; hip oa; osteoarthritis of the hip; hip arthritis; degenerative joint disease of the hip; arthritis of the hip; osteoarthritis hip; degenerative arthritis of the hip; osteoarthritis of the right hip; osteoarthritis of the left hip; osteoarthritis right hip; osteoarthritis left hip; degenerative joint disease left hip; degenerative joint disease right hip
M17.0; bilateral knee osteoarthritis; osteoarthritis of both knees; bilateral knee arthritis; osteoarthritis of bilateral knees; degenerative joint disease of both knees; arthritis of both knees; osteoarthritis bilateral knees
.1{1,2,0}; knee osteoarthritis; knee oa; osteoarthritis of knee; knee arthritis; degenerative joint disease of the knee; knee djd; arthritis of the knee; osteoarthritis knee; knee osteoarthrosis; degenerative arthritis of the knee; degenerative arthritis knee; osteoarthritis of the right knee; osteoarthritis of the left knee; osteoarthritis right knee; osteoarthritis left knee; arthritis of right knee; arthritis of left knee; degenerative joint disease right knee; degenerative joint disease left knee; degenerative joint disease of the right knee; degenerative joint disease of the left knee
.1{1,2,0}; patellofemoral arthritis; patellofemoral osteoarthritis
M18.1{1,2,0}; thumb carpometacarpal arthritis; cmc arthritis; basal joint arthritis; carpometacarpal arthritis; thumb arthritis; cmc joint arthritis
M19.01{1,2,9}; shoulder osteoarthritis; glenohumeral arthritis; shoulder arthritis; glenohumeral osteoarthritis; osteoarthritis of the shoulder
.01{1,2,9}; ac joint arthritis; acromioclavicular arthritis; acromioclavicular osteoarthritis; acromioclavicular joint arthritis
.04{1,2,9}; hand osteoarthritis; hand arthritis; osteoarthritis of the hand; heberden nodes; hand oa
.07{1,2,9}; ankle osteoarthritis; ankle arthritis
.07{1,2,9}; foot arthritis; midfoot arthritis; subtalar arthritis
.90; osteoarthritis; degenerative joint disease; =OA; =DJD; degenerative arthritis; osteoarthrosis; degenerative changes of joint; djd; joint degeneration; degenerated joint; wear and tear arthritis
.90; arthritis; arthritides; arthritic changes; joint disease
.92; post-traumatic osteoarthritis; posttraumatic arthritis; post-traumatic arthritis
M1A.9XX1; tophaceous gout
M20.029; boutonniere deformity
.039; swan neck deformity
.1{1,2,0}; hallux valgus; hallux abducto valgus; hallux abductovalgus
.2{1,2,0}; hallux rigidus; hallux limitus; stiff big toe
.4{1,2,0}; hammertoe; hammer toe; contracted digit
.5X{1,2,9}; claw toe
.5X{1,2,9}; mallet toe
M21.4{1,2,0}; flat foot; pes planus; flat feet; pes planovalgus; flatfoot
.61{1,2,9}; bunion
.62{1,2,9}; bunionette; tailor's bunion
.70; leg length discrepancy
M22.2X{1,2,9}; patellofemoral pain syndrome; patellofemoral syndrome; runner's knee; patellofemoral pain; patellofemoral dysfunction; kneecap pain
.2X{1,2,9}; patellofemoral instability; patellofemoral malalignment
.4{1,2,0}; chondromalacia patella; chondromalacia
.8X9; patellar maltracking; patellar malalignment
M23.20{7,6,9}; old meniscal tear; degenerative meniscal tear; degenerative meniscus tear; chronic meniscal tear
M24.00; loose body
.50; contracture of joint; contracture
M25.159; labral tear of hip; hip labral tear; acetabular labral tear
.31{1,2,9}; shoulder instability; recurrent dislocating shoulder; recurrent shoulder dislocation
.85{1,2,9}; femoroacetabular impingement
.879; ankle impingement
M31.30; granulomatosis with polyangiitis; wegener's granulomatosis
M32.14; lupus nephritis
.9; systemic lupus erythematosus; lupus; =SLE
M33.20; polymyositis
.90; dermatomyositis
M34.1; crest syndrome
.9; systemic sclerosis; scleroderma
M35.00; sjogren syndrome; sjogren's; sicca syndrome
.1; mixed connective tissue disease; =MCTD
.2; behcet disease
.3; polymyalgia rheumatica; =PMR; polymyalgia
.7; hypermobility syndrome; hypermobility
.9; connective tissue disease
.9; undifferentiated connective disease; =UCTD
M40.209; kyphosis
M41.9; scoliosis
.9; kyphoscoliosis
M43.00; spondylolysis; pars defect
.10; spondylolisthesis; anterolisthesis; listhesis; laterolisthesis
M45.9; ankylosing spondylitis
.A0; axial spondyloarthritis
M46.1; sacroiliitis
.90; spondyloarthropathy; spondyloarthritis
M47.812; cervical facet syndrome; cervical facet arthropathy
.812; cervical spondylosis; cervical arthritis
.816; lumbar facet syndrome; lumbar facet arthropathy; lumbar facet joint syndrome
.816; lumbar spondylosis; lumbar arthritis
.817; lumbosacral spondylosis
.819; facet arthropathy; facet arthritis; facet joint arthropathy; facet syndrome; facet joint syndrome; facet syndrome pain; facet joint pain; facet pain; facet hypertrophy
.9; spondylosis
.9; spinal arthritis; arthritis of the spine; degenerative spine disease
M48.00; spinal stenosis; stenosis of spine; canal stenosis
.02; cervical spinal stenosis; cervical stenosis; c5-c6 stenosis; neck stenosis
.02; cervical foraminal stenosis; foraminal stenosis cervical
.061; lumbar spinal stenosis; lumbar stenosis; lumbar canal stenosis
.062; lumbar stenosis with neurogenic claudication; neurogenic claudication
.10; diffuse idiopathic skeletal hyperostosis; =DISH
M50.10; cervical disc disease with radiculopathy; cervical disc herniation with radiculopathy
.20; cervical disc herniation; cervical disc displacement; cervical hnp; cervical disc protrusion; c5-6 disc herniation; c6-7 disc herniation
.30; cervical degenerative disc disease; cervical ddd; cervical disc degeneration
.90; cervical disc disease
M51.16; lumbar disc disease with radiculopathy; lumbar disc herniation with radiculopathy; herniated disc with radiculopathy
.24; thoracic disc herniation
.26; lumbar disc herniation; lumbar disc displacement; lumbar disc protrusion; lumbar hnp; herniated disc of lumbar spine; l4-5 disc herniation; l5-s1 disc herniation; lumbar disc bulge
.360; discogenic low back pain; discogenic back pain
.369; lumbar degenerative disc disease; lumbar disc degeneration; lumbar ddd; degenerative lumbar disc disease; degenerative disc disease of the lumbar spine
.9; disc herniation; herniated disc; herniated nucleus pulposus; =HNP; slipped disc; bulging disc; disc bulge; ruptured disc; disc protrusion
.9; lumbar disc disease
.9; degenerative disc disease; =DDD; disc degeneration; disc space narrowing
M53.2X6; lumbar instability; spinal instability
.3; sacroiliac joint pain; si joint pain; sacroiliac pain
.3; sacroiliac joint dysfunction; sacroiliac dysfunction; sacroiliac joint syndrome; sacroiliac syndrome
.3; facet and sacroiliac joint syndrome
M54.10; radiculopathy; radiculitis; radicular pain; radicular symptoms
.10; nerve root compression; nerve root impingement; nerve root irritation; nerve root entrapment; pinched nerve; trapped nerve
.16; lumbar radiculopathy; lumbosacral radiculopathy; lumbar radiculitis; lumbosacral radiculitis; lumbar radicular pain; radicular leg pain; l5 radiculopathy; s1 radiculopathy; l4 radiculopathy
M62.50; muscle atrophy; quadriceps atrophy
.84; sarcopenia
M65.30; trigger finger; stenosing tenosynovitis; triggering finger; finger trigger; trigger digit; locking finger
.31{1,2,9}; trigger thumb
M67.40; ganglion cyst; ganglion
.40; mucous cyst
.439; wrist ganglion
.50; plica
M71.2{1,2,0}; baker cyst; popliteal cyst
M72.0; dupuytren contracture; dupuytren's disease
.2; plantar fasciitis; plantar fascitis; plantar fasciopathy; plantar heel pain; heel spur syndrome
M75.0{1,2,0}; adhesive capsulitis; frozen shoulder
.10{1,2,0}; rotator cuff tear; torn rotator cuff; supraspinatus tear; subscapularis tear; torn subscapularis tendon; subscapularis tendon tear; supraspinatus tendon rupture; infraspinatus tear
.10{1,2,0}; rotator cuff disorder; rotator cuff disease; rotator cuff dysfunction
.3{1,2,0}; calcific tendinitis of shoulder
M77.3{1,2,0}; heel spur; calcaneal spur
.9; bone spur; bony spur; exostosis
M79.18; myofascial pain
.18; trigger points; trigger point
.4; hoffa fat pad; fat pad syndrome; fat pad impingement
.7; fibromyalgia; fibrositis; =FMS
M80.00XA; osteoporosis with fracture; osteoporotic fracture; fragility fracture
M81.0; osteoporosis; osteoporotic
M83.9; osteomalacia
M85.80; osteopenia; low bone mineral density
M86.60; chronic osteomyelitis
M87.05{1,2,9}; avascular necrosis of hip
.9; avascular necrosis; osteonecrosis; aseptic necrosis; =AVN; femoral head necrosis
M88.9; paget disease of bone
M89.8X9; bone pain
.9; metabolic bone disease
M91.10; legg-calve-perthes; perthes disease
M93.20; osteochondritis dissecans; osteochondral lesion; osteochondral defect
M96.1; failed back syndrome; postlaminectomy syndrome; post-laminectomy syndrome; failed back surgery syndrome; post-laminectomy low back syndrome
Q63.1; horseshoe kidney
Q64.33; meatal stenosis congenital
Q65.89; developmental dysplasia of the hip; congenital hip dysplasia
.89; hip dysplasia
.89; developmental dysplasia of hip; =DDH
Q66.89; clubfoot; talipes equinovarus
.89; tarsal coalition
Q79.60; ehlers-danlos syndrome; ehlers danlos
S82.90XG; delayed union of fracture; delayed union
.90XK; nonunion of fracture; nonunion
.90XP; malunion of fracture; malunion
T84.039A; prosthesis loosening; loosening of prosthesis; loose prosthesis; aseptic loosening
.039A; loosening of knee prosthesis; prosthetic loosening
.098A; failed joint replacement; failed total knee arthroplasty
# acute
M23.90; knee derangement; knee internal derangement; acl laxity
.9{1,2,0}; internal derangement of knee; internal derangement
M27.3; dry socket; alveolar osteitis
M48.50XA; vertebral compression fracture; compression fracture; vertebral fracture; compression deformity
.54XA; thoracic compression fracture
.56XA; lumbar compression fracture; compression fracture of l1
M60.9; myositis
M62.830; back spasm
.838; muscle spasm
.838; neck spasm; cervical spasm
.89; muscle tightness
M65.4; de quervain tenosynovitis; de quervain's; dequervain's tenosynovitis; de quervain's tendinitis
.90; flexor tenosynovitis
.90; tenosynovitis
.90; synovitis
M67.35{1,2,9}; toxic synovitis; transient synovitis
M70.2{1,2,0}; olecranon bursitis; elbow bursitis
.4{1,2,0}; prepatellar bursitis
.5{1,2,0}; knee bursitis
.5{1,2,0}; pes anserine bursitis; pes anserinus bursitis
.6{1,2,0}; trochanteric bursitis
.6{1,2,0}; greater trochanteric pain syndrome; trochanteric pain
.7{1,2,0}; hip bursitis
M71.9; bursitis; inflamed bursa
M75.10{1,2,0}; rotator cuff syndrome
.2{1,2,0}; bicipital tendinitis; biceps tendinitis; biceps tendonitis; biceps tenosynovitis; biceps tendinopathy
.4{1,2,0}; shoulder impingement; impingement syndrome; subacromial impingement
.5{1,2,0}; shoulder bursitis; subacromial bursitis
.8{1,2,0}; rotator cuff tendinitis; rotator cuff tendonitis; rotator cuff tendinopathy; shoulder tendinitis; supraspinatus tendinitis; shoulder tendonitis
M76.3{1,2,0}; iliotibial band syndrome; it band syndrome
.5{1,2,0}; patellar tendinitis; jumper's knee; patellar tendonitis; patellar tendinopathy
.6{1,2,0}; achilles tendinitis; achilles tendonitis; achilles tendinopathy; achilles tendinosis
.7{1,2,0}; peroneal tendinitis; peroneal tendonitis
.82{1,2,9}; posterior tibial tendinitis; posterior tibial tendon dysfunction; posterior tibial tendonitis
M77.0{1,2,0}; medial epicondylitis; golfer's elbow
.1{1,2,0}; lateral epicondylitis; tennis elbow; lateral epicondylalgia; lateral elbow tendinitis
.8; elbow tendinitis; elbow tendonitis; epicondylitis
.9; tendinitis; tendonitis; tendinopathy; tendinosis; enthesopathy
M80.08XA; osteoporotic vertebral fracture
M84.38XA; stress fracture
M92.52{1,2,9}; osgood-schlatter disease; osgood-schlatter
M94.0; costochondritis; tietze syndrome; costochondral pain; chest wall inflammation
M99.09; somatic dysfunction; segmental dysfunction
# acute-systemic
M00.9 !; septic arthritis; septic joint; septic knee; infected joint; pyogenic arthritis
M46.40; discitis; spondylodiscitis; vertebral osteomyelitis
M62.82 !; rhabdomyolysis
M84.40XA; pathological fracture; pathologic fracture
M86.10; acute osteomyelitis
.9; osteomyelitis; bone infection
M93.00{1,2,3}; slipped capital femoral epiphysis
T79.A0XA !; compartment syndrome
T84.50XA; infected joint prosthesis; infected prosthesis
.7XXA; infected surgical hardware; hardware infection
# symptom
M25.40; joint effusion; joint swelling
.46{1,2,9}; knee effusion; knee swelling; swelling of knee; swollen knee
.50; arthralgia; joint pain; polyarthralgia; joints hurting; aching joints; joints hurt; painful joints; achy joints
.56{1,2,9}; anterior knee pain
.60; joint stiffness; stiffness
.60; limited range of motion; decreased range of motion; loss of motion
M43.6; neck stiffness; stiff neck
M53.3; coccydynia; coccyx pain; tailbone pain; coccygeal pain
M54.2; neck pain; cervicalgia; cervical pain; cervical spine pain
.3{1,2,0}; sciatica; sciatic pain; sciatic nerve pain
.4{1,2,0}; low back pain with sciatica; lumbago with sciatica
.50; low back pain; lower back pain; lbp; lumbago; lumbar pain; lumbar back pain; acute back pain; mechanical back pain; lumbosacral pain; lumbar spine pain; low back syndrome
.6; thoracic back pain; mid back pain; upper back pain; thoracic spine pain; midback pain; thoracic pain
.9; back pain; backache; back ache; back discomfort; backbone pain; spine pain; paraspinal pain
.9; neck and back pain
M77.4{1,2,0}; metatarsalgia
M79.10; myalgia; muscle pain; muscle soreness; muscle ache
.601; arm symptoms
.606; leg symptoms
R07.89; chest wall pain; musculoskeletal chest pain; chest wall tenderness
.89; non-cardiac chest pain; noncardiac chest pain
R25.2; muscle cramps; muscle cramp; leg cramp; cramps; charley horse; muscle cramping
R53.81; deconditioning
.81; debility; debilitation
.81; functional decline; decreased functional status; declining performance status
# injury
S43.43{1,2,9}A; labral tear of shoulder; labral tear; glenoid labrum tear; bankart lesion; torn labrum
.43{1,2,9}A; superior labral tear; slap tear; slap lesion
S46.00{1,2,9}A; rotator cuff injury
.01{1,2,9}A; rotator cuff strain; strained rotator cuff; rotator cuff sprain
S86.89{1,2,9}A; shin splints; shin splint
# undiagnosed
M79.89; soft tissue mass
M89.9; bone lesion
.9; lytic lesion; lytic bone lesion
`;
