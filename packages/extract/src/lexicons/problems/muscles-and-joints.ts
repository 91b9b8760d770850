/** Bones, joints, muscles, connective tissue, spine. Pain by site is made from `sites.ts`. Columns: see `problems.ts` in the folder above. */
export const musclesAndJoints = `
osteoarthritis | M19.90 | chronic | degenerative joint disease; =OA; =DJD; degenerative arthritis; osteoarthrosis; degenerative changes of joint; djd; joint degeneration; degenerated joint; wear and tear arthritis
arthritis | M19.90 | chronic | arthritides; arthritic changes; joint disease
knee osteoarthritis | M17.1{1,2,0} | chronic | knee oa; osteoarthritis of the knee; osteoarthritis of knee; knee arthritis; degenerative joint disease of the knee; knee djd; arthritis of the knee; osteoarthritis knee; knee osteoarthrosis; degenerative arthritis of the knee; degenerative arthritis knee; djd of the knee; osteoarthritis of the right knee; osteoarthritis of the left knee; osteoarthritis right knee; osteoarthritis left knee; arthritis of right knee; arthritis of left knee; degenerative joint disease right knee; degenerative joint disease left knee; degenerative joint disease of the right knee; degenerative joint disease of the left knee
patellofemoral arthritis | M17.1{1,2,0} | chronic | patellofemoral osteoarthritis
bilateral knee osteoarthritis | M17.0 | chronic | osteoarthritis of both knees; bilateral knee arthritis; osteoarthritis of bilateral knees; bilateral knee oa; degenerative joint disease of both knees; arthritis of both knees; osteoarthritis bilateral knees
hip osteoarthritis | M16.1{1,2,0} | chronic | hip oa; osteoarthritis of the hip; hip arthritis; degenerative joint disease of the hip; arthritis of the hip; osteoarthritis hip; degenerative arthritis of the hip; osteoarthritis of the right hip; osteoarthritis of the left hip; osteoarthritis right hip; osteoarthritis left hip; degenerative joint disease left hip; degenerative joint disease right hip
bilateral hip osteoarthritis | M16.0 | chronic | osteoarthritis of both hips; bilateral hip arthritis
shoulder osteoarthritis | M19.01{1,2,9} | chronic | glenohumeral arthritis; shoulder arthritis; glenohumeral osteoarthritis; osteoarthritis of the shoulder
rotator cuff arthropathy | M12.81{1,2,9} | chronic | cuff arthropathy; rotator cuff tear arthropathy; cuff tear arthropathy
ac joint arthritis | M19.01{1,2,9} | chronic | acromioclavicular arthritis; acromioclavicular osteoarthritis; acromioclavicular joint arthritis
hand osteoarthritis | M19.04{1,2,9} | chronic | hand arthritis; osteoarthritis of the hand; heberden nodes; hand oa
wrist arthritis | M19.03{1,2,9} | chronic
thumb carpometacarpal arthritis | M18.1{1,2,0} | chronic | cmc arthritis; basal joint arthritis; carpometacarpal arthritis; thumb arthritis; cmc joint arthritis
ankle osteoarthritis | M19.07{1,2,9} | chronic | ankle arthritis
foot arthritis | M19.07{1,2,9} | chronic | midfoot arthritis; subtalar arthritis
post-traumatic osteoarthritis | M19.92 | chronic | posttraumatic arthritis; post-traumatic arthritis
rheumatoid arthritis | M06.9 | chronic | rheumatoid
seronegative rheumatoid arthritis | M06.00 | chronic
polyarthritis | M13.0 | chronic
inflammatory polyarthritis | M06.4 | chronic
inflammatory arthritis | M13.80 | chronic
seropositive rheumatoid arthritis | M05.9 | chronic
juvenile idiopathic arthritis | M08.00 | chronic | juvenile rheumatoid arthritis; =JIA; =JRA
pauciarticular arthritis | M08.40 | chronic | pauciarticular juvenile arthritis; oligoarticular juvenile arthritis
systemic juvenile arthritis | M08.20 | chronic
psoriatic arthritis | L40.50 | chronic | psoriatic arthropathy
ankylosing spondylitis | M45.9 | chronic
spondyloarthropathy | M46.90 | chronic | spondyloarthritis
axial spondyloarthritis | M45.A0 | chronic
systemic lupus erythematosus | M32.9 | chronic | lupus; =SLE
lupus erythematosus | L93.0 | chronic | cutaneous lupus
lupus nephritis | M32.14 | chronic
discoid lupus | L93.0 | chronic
systemic sclerosis | M34.9 | chronic | scleroderma; progressive systemic sclerosis
crest syndrome | M34.1 | chronic
sjogren syndrome | M35.00 | chronic | sjogren's; sicca syndrome
mixed connective tissue disease | M35.1 | chronic | =MCTD
connective tissue disease | M35.9 | chronic
dermatomyositis | M33.90 | chronic
polymyositis | M33.20 | chronic
myositis | M60.9 | acute
inflammatory myopathy | G72.49 | chronic
myopathy | G72.9 | chronic
polymyalgia rheumatica | M35.3 | chronic | =PMR; polymyalgia
behcet disease | M35.2 | chronic
granulomatosis with polyangiitis | M31.30 | chronic | wegener's granulomatosis
fibromyalgia | M79.7 | chronic | fibrositis; =FMS
gout | M10.9 | chronic | gouty arthritis; podagra; gouty
acute gout | M10.9 | chronic | acute gout flare; gout flare; gout attack; acute gouty arthritis; gout exacerbation; flare of gout
tophaceous gout | M1A.9XX1 | chronic
pseudogout | M11.20 | chronic
calcium pyrophosphate disease | M11.20 | chronic | =CPPD
chondrocalcinosis | M11.20 | chronic
osteoporosis | M81.0 | chronic | osteoporotic
osteoporosis with fracture | M80.00XA | chronic | osteoporotic fracture; fragility fracture
osteopenia | M85.80 | chronic | low bone mass; low bone density; low bone mineral density; decreased bone density
vertebral compression fracture | M48.50XA | acute | compression fracture; vertebral fracture; compression deformity
lumbar compression fracture | M48.56XA | acute | compression fracture of l1
thoracic compression fracture | M48.54XA | acute
osteoporotic vertebral fracture | M80.08XA | acute
osteomalacia | M83.9 | chronic
rickets | E55.0 | chronic
paget disease of bone | M88.9 | chronic
avascular necrosis | M87.9 | chronic | osteonecrosis; aseptic necrosis; =AVN; femoral head necrosis
avascular necrosis of hip | M87.05{1,2,9} | chronic | avascular necrosis of the hip
osteomyelitis | M86.9 | acute-systemic | bone infection
chronic osteomyelitis | M86.60 | chronic
acute osteomyelitis | M86.10 | acute-systemic
septic arthritis | M00.9 ! | acute-systemic | septic joint; septic knee; infected joint; pyogenic arthritis
prosthesis loosening | T84.039A | chronic | loosening of prosthesis; loose prosthesis; aseptic loosening
failed joint replacement | T84.098A | chronic | failed total knee arthroplasty; failed total hip arthroplasty
infected joint prosthesis | T84.50XA | acute-systemic | infected prosthesis; infected total knee; infected total hip; prosthetic joint infection
low back pain | M54.50 | symptom | lower back pain; lbp; lumbago; lumbar pain; lumbar back pain; acute back pain; mechanical back pain; lumbosacral pain; lumbar spine pain; low back syndrome; low back trouble
back pain | M54.9 | symptom | backache; back ache; back discomfort; paraspinal pain
back spasm | M62.830 | acute | muscle spasm of back
thoracic back pain | M54.6 | symptom | mid back pain; upper back pain; thoracic spine pain; midback pain; thoracic pain
neck pain | M54.2 | symptom | cervicalgia; cervical pain; cervical spine pain
neck and back pain | M54.9 | symptom
neck stiffness | M43.6 | symptom | stiff neck
sciatica | M54.3{1,2,0} | symptom | sciatic pain; sciatic nerve pain
low back pain with sciatica | M54.4{1,2,0} | symptom | lumbago with sciatica
lumbar radiculopathy | M54.16 | chronic | lumbosacral radiculopathy; lumbar radiculitis; lumbosacral radiculitis; lumbar radicular pain; radicular leg pain; l5 radiculopathy; s1 radiculopathy; l4 radiculopathy
radiculopathy | M54.10 | chronic | radiculitis; radicular pain; radicular symptoms
lumbar disc herniation | M51.26 | chronic | lumbar disc displacement; herniated lumbar disc; lumbar herniated disc; lumbar disk herniation; lumbar disc protrusion; herniated lumbar disk; lumbar herniated disk; lumbar hnp; herniated disc of lumbar spine; l4-5 disc herniation; l5-s1 disc herniation; l5-s1 herniated disc; l4-l5 herniated disc; lumbar disc bulge
disc herniation | M51.9 | chronic | herniated disc; herniated disk; herniated nucleus pulposus; =HNP; disk herniation; slipped disc; bulging disc; disc bulge; ruptured disc; disc protrusion; bulging disk
cervical disc herniation | M50.20 | chronic | cervical disc displacement; herniated cervical disc; cervical herniated disc; cervical disk herniation; cervical hnp; cervical disc protrusion; c5-6 disc herniation; c6-7 disc herniation
cervical disc disease | M50.90 | chronic | cervical disk disease
lumbar degenerative disc disease | M51.369 | chronic | lumbar disc degeneration; lumbar ddd; degenerative lumbar disc disease; degenerative disc disease of the lumbar spine; lumbar degenerative disk disease
lumbosacral disc degeneration | M51.379 | chronic
discogenic low back pain | M51.360 | chronic | discogenic back pain
lumbar disc disease | M51.9 | chronic | lumbar disk disease
degenerative disc disease | M51.9 | chronic | degenerative disk disease; =DDD; disc degeneration; disc space narrowing
cervical degenerative disc disease | M50.30 | chronic | cervical ddd; cervical disc degeneration; cervical degenerative disk disease
spinal stenosis | M48.00 | chronic | stenosis of spine; canal stenosis
lumbar spinal stenosis | M48.061 | chronic | lumbar stenosis; spinal stenosis of the lumbar spine; lumbar canal stenosis
lumbar stenosis with neurogenic claudication | M48.062 | chronic | neurogenic claudication
cervical spinal stenosis | M48.02 | chronic | cervical stenosis; cervical canal stenosis; c5-c6 stenosis; c4-c5 stenosis; neck stenosis
cervical foraminal stenosis | M48.02 | chronic | foraminal stenosis cervical
spondylosis | M47.9 | chronic
spinal arthritis | M47.9 | chronic | arthritis of the spine; degenerative spine disease
lumbar facet syndrome | M47.816 | chronic | lumbar facet arthropathy; lumbar facet joint syndrome
cervical facet syndrome | M47.812 | chronic | cervical facet arthropathy; cervical facet joint syndrome
thoracic facet joint syndrome | M47.814 | chronic
facet arthropathy | M47.819 | chronic | facet arthritis; facet joint arthropathy; facet syndrome; facet joint syndrome; facet syndrome pain; facet joint pain; facet pain; facet hypertrophy
lumbar spondylosis | M47.816 | chronic | lumbar arthritis
lumbosacral spondylosis | M47.817 | chronic
cervical spondylosis | M47.812 | chronic | cervical arthritis
spondylolisthesis | M43.10 | chronic | anterolisthesis; listhesis; laterolisthesis
bone spur | M77.9 | chronic | bony spur; exostosis
spondylolysis | M43.00 | chronic | pars defect
scoliosis | M41.9 | chronic | curvature of the spine
neuromuscular scoliosis | M41.40 | chronic
adolescent idiopathic scoliosis | M41.129 | chronic
idiopathic scoliosis | M41.20 | chronic
kyphoscoliosis | M41.9 | chronic
kyphosis | M40.209 | chronic
failed back syndrome | M96.1 | chronic | postlaminectomy syndrome; post-laminectomy syndrome; failed back surgery syndrome; post-laminectomy low back syndrome
sacroiliac joint pain | M53.3 | chronic | si joint pain; sacroiliac pain
coccydynia | M53.3 | symptom | coccyx pain; tailbone pain; coccygeal pain
sacroiliac joint dysfunction | M53.3 | chronic | si joint dysfunction; sacroiliac dysfunction; sacroiliac joint syndrome; si joint syndrome; sacroiliac syndrome
sacroiliitis | M46.1 | chronic
muscle spasm | M62.838 | acute
neck spasm | M62.838 | acute | cervical spasm
muscle cramps | R25.2 | symptom | muscle cramp; leg cramp; cramps; charley horse; muscle cramping
muscle tightness | M62.89 | acute
myofascial pain | M79.18 | chronic
trigger points | M79.18 | chronic | trigger point
myalgia | M79.10 | symptom | muscle pain; muscle soreness; muscle ache
rhabdomyolysis | M62.82 ! | acute-systemic
somatic dysfunction | M99.09 | acute | segmental dysfunction
rotator cuff tear | M75.10{1,2,0} | chronic | torn rotator cuff; rotator cuff rupture; supraspinatus tear; subscapularis tear; torn subscapularis tendon; subscapularis tendon tear; supraspinatus tendon rupture; infraspinatus tear
rotator cuff injury | S46.00{1,2,9}A | injury
rotator cuff tendinitis | M75.8{1,2,0} | acute | rotator cuff tendonitis; rotator cuff tendinopathy; shoulder tendinitis; supraspinatus tendinitis; shoulder tendonitis
shoulder bursitis | M75.5{1,2,0} | acute | subacromial bursitis
shoulder impingement | M75.4{1,2,0} | acute | impingement syndrome; subacromial impingement; rotator cuff impingement; impingement of shoulder
rotator cuff disorder | M75.10{1,2,0} | chronic | rotator cuff disease; rotator cuff dysfunction
rotator cuff syndrome | M75.10{1,2,0} | acute
rotator cuff strain | S46.01{1,2,9}A | injury | strained rotator cuff; strain of the rotator cuff; rotator cuff sprain
adhesive capsulitis | M75.0{1,2,0} | chronic | frozen shoulder
bicipital tendinitis | M75.2{1,2,0} | acute | biceps tendinitis; biceps tendonitis; biceps tenosynovitis; biceps tendinopathy
calcific tendinitis of shoulder | M75.3{1,2,0} | chronic
labral tear of shoulder | S43.43{1,2,9}A | injury | labral tear; glenoid labrum tear; bankart lesion; torn labrum
superior labral tear | S43.43{1,2,9}A | injury | slap tear; slap lesion
shoulder instability | M25.31{1,2,9} | chronic | recurrent dislocating shoulder; anterior instability of shoulder; recurrent shoulder dislocation
lateral epicondylitis | M77.1{1,2,0} | acute | tennis elbow; lateral epicondylalgia; lateral elbow tendinitis
elbow tendinitis | M77.8 | acute | elbow tendonitis; epicondylitis
medial epicondylitis | M77.0{1,2,0} | acute | golfer's elbow
olecranon bursitis | M70.2{1,2,0} | acute | elbow bursitis
de quervain tenosynovitis | M65.4 | acute | de quervain's; dequervain's tenosynovitis; de quervain's tendinitis
trigger finger | M65.30 | acute | stenosing tenosynovitis; triggering finger; triggering of the finger
flexor tenosynovitis | M65.90 | acute
trigger thumb | M65.31{1,2,9} | acute
ganglion cyst | M67.40 | chronic | ganglion
mucous cyst | M67.40 | chronic
dupuytren contracture | M72.0 | chronic | dupuytren's disease
wrist tendinitis | M77.8 | acute | wrist tendonitis
tenosynovitis | M65.90 | acute
tendinitis | M77.9 | acute | tendonitis; tendinopathy; tendinosis; enthesopathy
bursitis | M71.9 | acute | inflamed bursa
trochanteric bursitis | M70.6{1,2,0} | acute
hip bursitis | M70.7{1,2,0} | acute
greater trochanteric pain syndrome | M70.6{1,2,0} | acute | trochanteric pain
prepatellar bursitis | M70.4{1,2,0} | acute
knee bursitis | M70.5{1,2,0} | acute
pes anserine bursitis | M70.5{1,2,0} | acute | pes anserinus bursitis
patellar tendinitis | M76.5{1,2,0} | acute | jumper's knee; patellar tendonitis; patellar tendinopathy
quadriceps tendinitis | M76.89{1,2,9} | acute
iliotibial band syndrome | M76.3{1,2,0} | acute | it band syndrome; iliotibial band friction syndrome
patellofemoral pain syndrome | M22.2X{1,2,9} | chronic | patellofemoral syndrome; runner's knee; patellofemoral pain; patellofemoral dysfunction; kneecap pain
anterior knee pain | M25.56{1,2,9} | symptom
chondromalacia patella | M22.4{1,2,0} | chronic | chondromalacia
internal derangement of knee | M23.9{1,2,0} | acute | mechanical symptoms of knee; internal derangement
old meniscal tear | M23.20{7,6,9} | chronic | degenerative meniscal tear; degenerative meniscus tear; chronic meniscal tear
loose body | M24.00 | chronic
osteochondritis dissecans | M93.20 | chronic | osteochondral lesion; osteochondral defect
baker cyst | M71.2{1,2,0} | chronic | popliteal cyst
knee effusion | M25.46{1,2,9} | symptom | effusion of knee; knee swelling; swelling of knee; swollen knee
joint effusion | M25.40 | symptom | joint swelling
joint stiffness | M25.60 | symptom | stiffness
arthralgia | M25.50 | symptom | joint pain; polyarthralgia; joints hurting; aching joints; joints hurt; painful joints; achy joints
osgood-schlatter disease | M92.52{1,2,9} | acute | osgood-schlatter
slipped capital femoral epiphysis | M93.00{1,2,3} | acute-systemic
developmental dysplasia of the hip | Q65.89 | chronic | congenital hip dysplasia
femoroacetabular impingement | M25.85{1,2,9} | chronic
hip dysplasia | Q65.89 | chronic
toxic synovitis | M67.35{1,2,9} | acute | transient synovitis
synovitis | M65.90 | acute
achilles tendinitis | M76.6{1,2,0} | acute | achilles tendonitis; achilles tendinopathy; achilles tendinosis
posterior tibial tendinitis | M76.82{1,2,9} | acute | posterior tibial tendon dysfunction; posterior tibial tendonitis
peroneal tendinitis | M76.7{1,2,0} | acute | peroneal tendonitis
plantar fasciitis | M72.2 | chronic | plantar fascitis; plantar fasciopathy; plantar heel pain; heel pain syndrome; heel spur syndrome
heel pain | M79.67{1,2,3} | symptom
heel spur | M77.3{1,2,0} | chronic | calcaneal spur
metatarsalgia | M77.4{1,2,0} | symptom
hallux valgus | M20.1{1,2,0} | chronic | hallux abducto valgus; hallux abductovalgus
bunion | M21.61{1,2,9} | chronic
hallux rigidus | M20.2{1,2,0} | chronic | hallux limitus; stiff big toe
hammertoe | M20.4{1,2,0} | chronic | hammer toe; contracted digit
claw toe | M20.5X{1,2,9} | chronic
mallet toe | M20.5X{1,2,9} | chronic
flat foot | M21.4{1,2,0} | chronic | pes planus; flat feet; pes planovalgus; flatfoot
clubfoot | Q66.89 | chronic | talipes equinovarus
stress fracture | M84.38XA | acute | stress reaction of bone
shin splints | S86.89{1,2,9}A | injury | shin splint; medial tibial stress syndrome
pathological fracture | M84.40XA | acute-systemic | pathologic fracture
nonunion of fracture | S82.90XK | chronic | nonunion
delayed union of fracture | S82.90XG | chronic | delayed union
malunion of fracture | S82.90XP | chronic | malunion
costochondritis | M94.0 | acute | tietze syndrome; costochondral pain; chest wall inflammation
chest wall pain | R07.89 | symptom | musculoskeletal chest pain; chest wall tenderness
non-cardiac chest pain | R07.89 | symptom | noncardiac chest pain
contracture of joint | M24.50 | chronic | contracture
leg length discrepancy | M21.70 | chronic
compartment syndrome | T79.A0XA ! | acute-systemic
hypermobility syndrome | M35.7 | chronic | hypermobility
ehlers-danlos syndrome | Q79.60 | chronic | ehlers danlos
bone lesion | M89.9 | undiagnosed
lytic lesion | M89.9 | undiagnosed | lytic bone lesion
bone tumor | D49.2 | undiagnosed | bone mass
soft tissue mass | M79.89 | undiagnosed
deconditioning | R53.81 | symptom
debility | R53.81 | symptom | debilitation
functional decline | R53.81 | symptom | decreased functional status; declining performance status
facet and sacroiliac joint syndrome | M53.3 | chronic
`;
