/** Bones, joints, muscles, connective tissue, spine. Pain by site is made from `sites.ts`. Rows: see `problems.ts` in the folder above. */
export const musclesAndJoints = `
# chronic
M65.31{1,2,9}; trigger thumb
M65.30; trigger finger; stenosing tenosynovitis; triggering finger; triggering of the finger; finger trigger; trigger digit; locking finger
M19.90; osteoarthritis; degenerative joint disease; =OA; =DJD; degenerative arthritis; osteoarthrosis; degenerative changes of joint; djd; joint degeneration; degenerated joint; wear and tear arthritis
M19.90; arthritis; arthritides; arthritic changes; joint disease
M17.1{1,2,0}; knee osteoarthritis; knee oa; osteoarthritis of the knee; osteoarthritis of knee; knee arthritis; degenerative joint disease of the knee; knee djd; arthritis of the knee; osteoarthritis knee; knee osteoarthrosis; degenerative arthritis of the knee; degenerative arthritis knee; djd of the knee; osteoarthritis of the right knee; osteoarthritis of the left knee; osteoarthritis right knee; osteoarthritis left knee; arthritis of right knee; arthritis of left knee; degenerative joint disease right knee; degenerative joint disease left knee; degenerative joint disease of the right knee; degenerative joint disease of the left knee
M17.1{1,2,0}; patellofemoral arthritis; patellofemoral osteoarthritis
M17.0; bilateral knee osteoarthritis; osteoarthritis of both knees; bilateral knee arthritis; osteoarthritis of bilateral knees; bilateral knee oa; degenerative joint disease of both knees; arthritis of both knees; osteoarthritis bilateral knees
M16.1{1,2,0}; hip osteoarthritis; hip oa; osteoarthritis of the hip; hip arthritis; degenerative joint disease of the hip; arthritis of the hip; osteoarthritis hip; degenerative arthritis of the hip; osteoarthritis of the right hip; osteoarthritis of the left hip; osteoarthritis right hip; osteoarthritis left hip; degenerative joint disease left hip; degenerative joint disease right hip
M16.0; bilateral hip osteoarthritis; osteoarthritis of both hips; bilateral hip arthritis
M19.01{1,2,9}; shoulder osteoarthritis; glenohumeral arthritis; shoulder arthritis; glenohumeral osteoarthritis; osteoarthritis of the shoulder
M12.81{1,2,9}; rotator cuff arthropathy; cuff arthropathy; rotator cuff tear arthropathy; cuff tear arthropathy
M19.01{1,2,9}; ac joint arthritis; acromioclavicular arthritis; acromioclavicular osteoarthritis; acromioclavicular joint arthritis
M19.04{1,2,9}; hand osteoarthritis; hand arthritis; osteoarthritis of the hand; heberden nodes; hand oa
M19.03{1,2,9}; wrist arthritis
M18.1{1,2,0}; thumb carpometacarpal arthritis; cmc arthritis; basal joint arthritis; carpometacarpal arthritis; thumb arthritis; cmc joint arthritis
M19.07{1,2,9}; ankle osteoarthritis; ankle arthritis
M19.07{1,2,9}; foot arthritis; midfoot arthritis; subtalar arthritis
M19.92; post-traumatic osteoarthritis; posttraumatic arthritis; post-traumatic arthritis
M06.9; rheumatoid arthritis; rheumatoid
M06.00; seronegative rheumatoid arthritis
M13.0; polyarthritis
M06.4; inflammatory polyarthritis
M13.80; inflammatory arthritis
M05.9; seropositive rheumatoid arthritis
M08.00; juvenile idiopathic arthritis; juvenile rheumatoid arthritis; =JIA; =JRA
M08.40; pauciarticular arthritis; pauciarticular juvenile arthritis; oligoarticular juvenile arthritis; oligoarticular arthritis; oligoarticular juvenile idiopathic arthritis; oligoarticular jia; pauciarticular jra; pauciarticular juvenile rheumatoid arthritis
M08.3; polyarticular juvenile arthritis; polyarticular jia; polyarticular juvenile idiopathic arthritis; polyarticular jra; polyarticular juvenile rheumatoid arthritis
M08.20; systemic juvenile arthritis
L40.50; psoriatic arthritis; psoriatic arthropathy
M45.9; ankylosing spondylitis
M46.90; spondyloarthropathy; spondyloarthritis
M45.A0; axial spondyloarthritis
M32.9; systemic lupus erythematosus; lupus; =SLE
L93.0; lupus erythematosus; cutaneous lupus
M32.14; lupus nephritis
L93.0; discoid lupus
M34.9; systemic sclerosis; scleroderma; progressive systemic sclerosis
M34.1; crest syndrome
M35.00; sjogren syndrome; sjogren's; sicca syndrome
M35.1; mixed connective tissue disease; =MCTD
M35.9; connective tissue disease
M33.90; dermatomyositis
M33.20; polymyositis
G72.49; inflammatory myopathy
G72.9; myopathy
M35.3; polymyalgia rheumatica; =PMR; polymyalgia
M35.2; behcet disease
M31.30; granulomatosis with polyangiitis; wegener's granulomatosis
M79.7; fibromyalgia; fibrositis; =FMS
M10.9; gout; gouty arthritis; podagra; gouty
M10.9; acute gout; acute gout flare; gout flare; gout attack; acute gouty arthritis; gout exacerbation; flare of gout
M1A.9XX1; tophaceous gout
M11.20; pseudogout
M11.20; calcium pyrophosphate disease; =CPPD
M11.20; chondrocalcinosis
M81.0; osteoporosis; osteoporotic
M80.00XA; osteoporosis with fracture; osteoporotic fracture; fragility fracture
M85.80; osteopenia; low bone mass; low bone density; low bone mineral density; decreased bone density
M83.9; osteomalacia
E55.0; rickets
M88.9; paget disease of bone
M87.9; avascular necrosis; osteonecrosis; aseptic necrosis; =AVN; femoral head necrosis
M87.05{1,2,9}; avascular necrosis of hip; avascular necrosis of the hip
M86.60; chronic osteomyelitis
T84.039A; prosthesis loosening; loosening of prosthesis; loose prosthesis; aseptic loosening
T84.098A; failed joint replacement; failed total knee arthroplasty; failed total hip arthroplasty
M54.16; lumbar radiculopathy; lumbosacral radiculopathy; lumbar radiculitis; lumbosacral radiculitis; lumbar radicular pain; radicular leg pain; l5 radiculopathy; s1 radiculopathy; l4 radiculopathy
M54.10; radiculopathy; radiculitis; radicular pain; radicular symptoms
M51.26; lumbar disc herniation; lumbar disc displacement; herniated lumbar disc; lumbar herniated disc; lumbar disk herniation; lumbar disc protrusion; herniated lumbar disk; lumbar herniated disk; lumbar hnp; herniated disc of lumbar spine; l4-5 disc herniation; l5-s1 disc herniation; l5-s1 herniated disc; l4-l5 herniated disc; lumbar disc bulge
M51.9; disc herniation; herniated disc; herniated disk; herniated nucleus pulposus; =HNP; disk herniation; slipped disc; bulging disc; disc bulge; ruptured disc; disc protrusion; bulging disk
M50.20; cervical disc herniation; cervical disc displacement; herniated cervical disc; cervical herniated disc; cervical disk herniation; cervical hnp; cervical disc protrusion; c5-6 disc herniation; c6-7 disc herniation
M50.90; cervical disc disease; cervical disk disease
M51.369; lumbar degenerative disc disease; lumbar disc degeneration; lumbar ddd; degenerative lumbar disc disease; degenerative disc disease of the lumbar spine; lumbar degenerative disk disease
M51.379; lumbosacral disc degeneration
M51.360; discogenic low back pain; discogenic back pain
M51.9; lumbar disc disease; lumbar disk disease
M51.9; degenerative disc disease; degenerative disk disease; =DDD; disc degeneration; disc space narrowing
M50.30; cervical degenerative disc disease; cervical ddd; cervical disc degeneration; cervical degenerative disk disease
M48.00; spinal stenosis; stenosis of spine; canal stenosis
M48.061; lumbar spinal stenosis; lumbar stenosis; spinal stenosis of the lumbar spine; lumbar canal stenosis
M48.062; lumbar stenosis with neurogenic claudication; neurogenic claudication
M48.02; cervical spinal stenosis; cervical stenosis; cervical canal stenosis; c5-c6 stenosis; c4-c5 stenosis; neck stenosis
M48.02; cervical foraminal stenosis; foraminal stenosis cervical
M47.9; spondylosis
M47.9; spinal arthritis; arthritis of the spine; degenerative spine disease
M47.816; lumbar facet syndrome; lumbar facet arthropathy; lumbar facet joint syndrome
M47.812; cervical facet syndrome; cervical facet arthropathy; cervical facet joint syndrome
M47.814; thoracic facet joint syndrome
M47.819; facet arthropathy; facet arthritis; facet joint arthropathy; facet syndrome; facet joint syndrome; facet syndrome pain; facet joint pain; facet pain; facet hypertrophy
M47.816; lumbar spondylosis; lumbar arthritis
M47.817; lumbosacral spondylosis
M47.812; cervical spondylosis; cervical arthritis
M43.10; spondylolisthesis; anterolisthesis; listhesis; laterolisthesis
M77.9; bone spur; bony spur; exostosis
M43.00; spondylolysis; pars defect
M41.9; scoliosis; curvature of the spine
M41.40; neuromuscular scoliosis
M41.129; adolescent idiopathic scoliosis
M41.20; idiopathic scoliosis
M41.9; kyphoscoliosis
M40.209; kyphosis
M96.1; failed back syndrome; postlaminectomy syndrome; post-laminectomy syndrome; failed back surgery syndrome; post-laminectomy low back syndrome
M53.3; sacroiliac joint pain; si joint pain; sacroiliac pain
M53.3; sacroiliac joint dysfunction; si joint dysfunction; sacroiliac dysfunction; sacroiliac joint syndrome; si joint syndrome; sacroiliac syndrome
M46.1; sacroiliitis
M79.18; myofascial pain
M79.18; trigger points; trigger point
M75.10{1,2,0}; rotator cuff tear; torn rotator cuff; rotator cuff rupture; supraspinatus tear; subscapularis tear; torn subscapularis tendon; subscapularis tendon tear; supraspinatus tendon rupture; infraspinatus tear
M75.10{1,2,0}; rotator cuff disorder; rotator cuff disease; rotator cuff dysfunction
M75.0{1,2,0}; adhesive capsulitis; frozen shoulder
M75.3{1,2,0}; calcific tendinitis of shoulder
M25.31{1,2,9}; shoulder instability; recurrent dislocating shoulder; anterior instability of shoulder; recurrent shoulder dislocation
M67.40; ganglion cyst; ganglion
M67.40; mucous cyst
M72.0; dupuytren contracture; dupuytren's disease
M22.2X{1,2,9}; patellofemoral pain syndrome; patellofemoral syndrome; runner's knee; patellofemoral pain; patellofemoral dysfunction; kneecap pain
M22.4{1,2,0}; chondromalacia patella; chondromalacia
M23.20{7,6,9}; old meniscal tear; degenerative meniscal tear; degenerative meniscus tear; chronic meniscal tear
M24.00; loose body
M93.20; osteochondritis dissecans; osteochondral lesion; osteochondral defect
M71.2{1,2,0}; baker cyst; popliteal cyst
Q65.89; developmental dysplasia of the hip; congenital hip dysplasia
M25.85{1,2,9}; femoroacetabular impingement
Q65.89; hip dysplasia
M72.2; plantar fasciitis; plantar fascitis; plantar fasciopathy; plantar heel pain; heel pain syndrome; heel spur syndrome
M77.3{1,2,0}; heel spur; calcaneal spur
M20.1{1,2,0}; hallux valgus; hallux abducto valgus; hallux abductovalgus
M21.61{1,2,9}; bunion
M20.2{1,2,0}; hallux rigidus; hallux limitus; stiff big toe
M20.4{1,2,0}; hammertoe; hammer toe; contracted digit
M20.5X{1,2,9}; claw toe
M20.5X{1,2,9}; mallet toe
M21.4{1,2,0}; flat foot; pes planus; flat feet; pes planovalgus; flatfoot
Q66.89; clubfoot; talipes equinovarus
S82.90XK; nonunion of fracture; nonunion
S82.90XG; delayed union of fracture; delayed union
S82.90XP; malunion of fracture; malunion
M24.50; contracture of joint; contracture
M21.70; leg length discrepancy
M35.7; hypermobility syndrome; hypermobility
Q79.60; ehlers-danlos syndrome; ehlers danlos
M53.3; facet and sacroiliac joint syndrome
# acute
M60.9; myositis
M48.50XA; vertebral compression fracture; compression fracture; vertebral fracture; compression deformity
M48.56XA; lumbar compression fracture; compression fracture of l1
M48.54XA; thoracic compression fracture
M80.08XA; osteoporotic vertebral fracture
M62.830; back spasm; muscle spasm of back
M62.838; muscle spasm
M62.838; neck spasm; cervical spasm
M62.89; muscle tightness
M99.09; somatic dysfunction; segmental dysfunction
M75.8{1,2,0}; rotator cuff tendinitis; rotator cuff tendonitis; rotator cuff tendinopathy; shoulder tendinitis; supraspinatus tendinitis; shoulder tendonitis
M75.5{1,2,0}; shoulder bursitis; subacromial bursitis
M75.4{1,2,0}; shoulder impingement; impingement syndrome; subacromial impingement; rotator cuff impingement; impingement of shoulder
M75.10{1,2,0}; rotator cuff syndrome
M75.2{1,2,0}; bicipital tendinitis; biceps tendinitis; biceps tendonitis; biceps tenosynovitis; biceps tendinopathy
M77.1{1,2,0}; lateral epicondylitis; tennis elbow; lateral epicondylalgia; lateral elbow tendinitis
M77.8; elbow tendinitis; elbow tendonitis; epicondylitis
M77.0{1,2,0}; medial epicondylitis; golfer's elbow
M70.2{1,2,0}; olecranon bursitis; elbow bursitis
M65.4; de quervain tenosynovitis; de quervain's; dequervain's tenosynovitis; de quervain's tendinitis
M65.90; flexor tenosynovitis
M77.8; wrist tendinitis; wrist tendonitis
M65.90; tenosynovitis
M77.9; tendinitis; tendonitis; tendinopathy; tendinosis; enthesopathy
M71.9; bursitis; inflamed bursa
M70.6{1,2,0}; trochanteric bursitis
M70.7{1,2,0}; hip bursitis
M70.6{1,2,0}; greater trochanteric pain syndrome; trochanteric pain
M70.4{1,2,0}; prepatellar bursitis
M70.5{1,2,0}; knee bursitis
M70.5{1,2,0}; pes anserine bursitis; pes anserinus bursitis
M76.5{1,2,0}; patellar tendinitis; jumper's knee; patellar tendonitis; patellar tendinopathy
M76.89{1,2,9}; quadriceps tendinitis
M76.3{1,2,0}; iliotibial band syndrome; it band syndrome; iliotibial band friction syndrome
M23.9{1,2,0}; internal derangement of knee; mechanical symptoms of knee; internal derangement
M92.52{1,2,9}; osgood-schlatter disease; osgood-schlatter
M67.35{1,2,9}; toxic synovitis; transient synovitis
M65.90; synovitis
M76.6{1,2,0}; achilles tendinitis; achilles tendonitis; achilles tendinopathy; achilles tendinosis
M76.82{1,2,9}; posterior tibial tendinitis; posterior tibial tendon dysfunction; posterior tibial tendonitis
M76.7{1,2,0}; peroneal tendinitis; peroneal tendonitis
M84.38XA; stress fracture; stress reaction of bone
M94.0; costochondritis; tietze syndrome; costochondral pain; chest wall inflammation
# acute-systemic
M86.9; osteomyelitis; bone infection
M86.10; acute osteomyelitis
M00.9 !; septic arthritis; septic joint; septic knee; infected joint; pyogenic arthritis
T84.50XA; infected joint prosthesis; infected prosthesis; infected total knee; infected total hip; prosthetic joint infection
M62.82 !; rhabdomyolysis
M93.00{1,2,3}; slipped capital femoral epiphysis
M84.40XA; pathological fracture; pathologic fracture
T79.A0XA !; compartment syndrome
# symptom
M54.50; low back pain; lower back pain; lbp; lumbago; lumbar pain; lumbar back pain; acute back pain; mechanical back pain; lumbosacral pain; lumbar spine pain; low back syndrome; low back trouble
M54.9; back pain; backache; back ache; back discomfort; backbone pain; spine pain; paraspinal pain
M54.6; thoracic back pain; mid back pain; upper back pain; thoracic spine pain; midback pain; thoracic pain
M54.2; neck pain; cervicalgia; cervical pain; cervical spine pain
M54.9; neck and back pain
M43.6; neck stiffness; stiff neck
M54.3{1,2,0}; sciatica; sciatic pain; sciatic nerve pain
M54.4{1,2,0}; low back pain with sciatica; lumbago with sciatica
M53.3; coccydynia; coccyx pain; tailbone pain; coccygeal pain
R25.2; muscle cramps; muscle cramp; leg cramp; cramps; charley horse; muscle cramping
M79.10; myalgia; muscle pain; muscle soreness; muscle ache
M25.56{1,2,9}; anterior knee pain
M25.46{1,2,9}; knee effusion; effusion of knee; knee swelling; swelling of knee; swollen knee
M25.40; joint effusion; joint swelling
M25.60; joint stiffness; stiffness
M25.50; arthralgia; joint pain; polyarthralgia; joints hurting; aching joints; joints hurt; painful joints; achy joints
M79.67{1,2,3}; heel pain
M77.4{1,2,0}; metatarsalgia
R07.89; chest wall pain; musculoskeletal chest pain; chest wall tenderness
R07.89; non-cardiac chest pain; noncardiac chest pain
R53.81; deconditioning
R53.81; debility; debilitation
R53.81; functional decline; decreased functional status; declining performance status
# injury
S46.00{1,2,9}A; rotator cuff injury
S46.01{1,2,9}A; rotator cuff strain; strained rotator cuff; strain of the rotator cuff; rotator cuff sprain
S43.43{1,2,9}A; labral tear of shoulder; labral tear; glenoid labrum tear; bankart lesion; torn labrum
S43.43{1,2,9}A; superior labral tear; slap tear; slap lesion
S86.89{1,2,9}A; shin splints; shin splint; medial tibial stress syndrome
# undiagnosed
M89.9; bone lesion
M89.9; lytic lesion; lytic bone lesion
D49.2; bone tumor; bone mass
M79.89; soft tissue mass
`;
