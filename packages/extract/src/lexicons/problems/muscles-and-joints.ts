/** Bones, joints, muscles, connective tissue, spine. Pain by site is made from `sites.ts`. Columns: see `problems.ts` in the folder above. */
export const musclesAndJoints = `
osteoarthritis | M19.90 | chronic | degenerative joint disease; =OA; =DJD; degenerative arthritis; osteoarthrosis; generalized osteoarthritis; arthritis; degenerative changes of joint; djd; arthritic changes; degenerative osteoarthritis; arthritides; joint disease
knee osteoarthritis | M17.1{1,2,0} | chronic | knee oa; osteoarthritis of the knee; osteoarthritis of knee; knee arthritis; degenerative joint disease of the knee; knee djd; arthritis of the knee; osteoarthritis knee; knee osteoarthrosis; degenerative arthritis of the knee; degenerative arthritis knee; djd of the knee; osteoarthritis of the right knee; osteoarthritis of the left knee; osteoarthritis right knee; osteoarthritis left knee; patellofemoral arthritis; patellofemoral osteoarthritis; arthritis of right knee; arthritis of left knee; degenerative joint disease right knee; degenerative joint disease left knee; degenerative joint disease of the right knee; degenerative joint disease of the left knee
bilateral knee osteoarthritis | M17.0 | chronic | osteoarthritis of both knees; bilateral knee arthritis; osteoarthritis of bilateral knees; bilateral knee oa; degenerative joint disease of both knees; arthritis of both knees; osteoarthritis of the knees; osteoarthritis bilateral knees
hip osteoarthritis | M16.1{1,2,0} | chronic | hip oa; osteoarthritis of the hip; hip arthritis; degenerative joint disease of the hip; arthritis of the hip; osteoarthritis hip; degenerative arthritis of the hip; osteoarthritis of the right hip; osteoarthritis of the left hip; osteoarthritis right hip; osteoarthritis left hip; degenerative joint disease left hip; degenerative joint disease right hip
bilateral hip osteoarthritis | M16.0 | chronic | osteoarthritis of both hips
shoulder osteoarthritis | M19.01{1,2,9} | chronic | glenohumeral arthritis; shoulder arthritis; glenohumeral osteoarthritis; ac joint arthritis; acromioclavicular arthritis; acromioclavicular osteoarthritis; osteoarthritis of the shoulder; cuff arthropathy; rotator cuff arthropathy
hand osteoarthritis | M19.04{1,2,9} | chronic | hand arthritis; osteoarthritis of the hand; osteoarthritis of the hands; heberden nodes; hand oa
wrist arthritis | M19.03{1,2,9} | chronic
thumb carpometacarpal arthritis | M18.1{1,2,0} | chronic | cmc arthritis; basal joint arthritis; thumb cmc arthritis; carpometacarpal arthritis; thumb arthritis; basilar thumb arthritis; cmc joint arthritis
ankle osteoarthritis | M19.07{1,2,9} | chronic | ankle arthritis; foot arthritis; midfoot arthritis; ankle and foot arthritis; subtalar arthritis
post-traumatic osteoarthritis | M19.92 | chronic | posttraumatic arthritis; post-traumatic arthritis
rheumatoid arthritis | M06.9 | chronic | rheumatoid disease; inflammatory arthritis; inflammatory polyarthritis; rheumatoid; seronegative rheumatoid arthritis; polyarthritis
seropositive rheumatoid arthritis | M05.9 | chronic
juvenile idiopathic arthritis | M08.00 | chronic | juvenile rheumatoid arthritis; =JIA; =JRA; systemic juvenile arthritis; pauciarticular arthritis
psoriatic arthritis | L40.50 | chronic | psoriatic arthropathy
ankylosing spondylitis | M45.9 | chronic | spondyloarthropathy; axial spondyloarthritis; spondyloarthritis
systemic lupus erythematosus | M32.9 | chronic | lupus; =SLE; lupus erythematosus; systemic lupus
lupus nephritis | M32.14 | chronic
discoid lupus | L93.0 | chronic | discoid lupus erythematosus; cutaneous lupus
systemic sclerosis | M34.9 | chronic | scleroderma; progressive systemic sclerosis; crest syndrome
sjogren syndrome | M35.00 | chronic | sjogren's; sjogren's syndrome; sjogren disease; sjogren's disease; sicca syndrome; sjogrens
mixed connective tissue disease | M35.1 | chronic | connective tissue disease; undifferentiated connective tissue disease; =MCTD
dermatomyositis | M33.90 | chronic
polymyositis | M33.20 | chronic
myositis | M60.9 | acute | myopathy; inflammatory myopathy
polymyalgia rheumatica | M35.3 | chronic | =PMR; polymyalgia
behcet disease | M35.2 | chronic | behcet's disease
granulomatosis with polyangiitis | M31.30 | chronic | wegener granulomatosis; wegener's granulomatosis
fibromyalgia | M79.7 | chronic | fibromyalgia syndrome; fibrositis
gout | M10.9 | chronic | gouty arthritis; gouty arthropathy; podagra; gouty
acute gout | M10.9 | chronic | acute gout flare; gout flare; gout attack; acute gouty arthritis; gout exacerbation; flare of gout; acute gout attack
tophaceous gout | M1A.9XX1 | chronic | chronic tophaceous gout
pseudogout | M11.20 | chronic | chondrocalcinosis; calcium pyrophosphate disease; =CPPD
osteoporosis | M81.0 | chronic | postmenopausal osteoporosis; osteoporotic; senile osteoporosis
osteoporosis with fracture | M80.00XA | chronic | osteoporotic fracture; fragility fracture
osteopenia | M85.80 | chronic | low bone mass; low bone density; low bone mineral density; decreased bone density
vertebral compression fracture | M48.50XA | acute | compression fracture; compression fractures; vertebral fracture; thoracic compression fracture; lumbar compression fracture; compression fracture of l1; compression deformity
osteoporotic vertebral fracture | M80.08XA | acute
osteomalacia | M83.9 | chronic | rickets
paget disease of bone | M88.9 | chronic | paget's disease of bone
avascular necrosis | M87.9 | chronic | osteonecrosis; aseptic necrosis; avascular necrosis of the hip; avascular necrosis of hip
osteomyelitis | M86.9 | acute-systemic | bone infection; acute osteomyelitis; chronic osteomyelitis
septic arthritis | M00.9 ! | acute-systemic | septic joint; septic knee; infected joint; pyogenic arthritis
prosthetic joint infection | T84.50XA | acute-systemic | infected total knee; infected total hip; infected prosthesis
prosthesis loosening | T84.039A | chronic | loosening of prosthesis; loose prosthesis; failed total knee arthroplasty; failed total hip arthroplasty; aseptic loosening
low back pain | M54.50 | symptom | lower back pain; lbp; lumbago; lumbar pain; lumbar back pain; mechanical low back pain; acute low back pain; acute back pain; mechanical back pain; nonspecific low back pain; lumbosacral pain; chronic low back pain; chronic lower back pain; low-back pain; lumbar spine pain
back pain | M54.9 | symptom | backache; chronic back pain; back ache; backaches; back discomfort; paraspinal pain; back spasms; back spasm
thoracic back pain | M54.6 | symptom | mid back pain; upper back pain; thoracic spine pain; midback pain; thoracic pain
neck pain | M54.2 | symptom | cervicalgia; cervical pain; posterior neck pain; chronic neck pain; stiff neck; neck stiffness; neck and back pain; cervical spine pain
sciatica | M54.3{1,2,0} | symptom | sciatic pain; sciatic nerve pain
low back pain with sciatica | M54.4{1,2,0} | symptom | lumbago with sciatica
lumbar radiculopathy | M54.16 | chronic | lumbosacral radiculopathy; lumbar radiculitis; lumbosacral radiculitis; lumbar radicular pain; radicular leg pain; l5 radiculopathy; s1 radiculopathy; l4 radiculopathy
radiculopathy | M54.10 | chronic | radiculitis; radicular pain; radicular symptoms
lumbar disc herniation | M51.26 | chronic | herniated disc; herniated disk; herniated nucleus pulposus; =HNP; lumbar disc displacement; disc herniation; disk herniation; slipped disc; bulging disc; disc bulge; herniated lumbar disc; lumbar herniated disc; lumbar disk herniation; lumbar disc protrusion; ruptured disc; herniated lumbar disk; disc protrusion; herniated discs; lumbar herniated disk; lumbar hnp; bulging disk; herniated disc of lumbar spine
cervical disc herniation | M50.20 | chronic | cervical disc displacement; herniated cervical disc; cervical herniated disc; cervical disk herniation; cervical hnp; cervical disc disease; cervical disc protrusion; cervical disk disease
lumbar degenerative disc disease | M51.369 | chronic | degenerative disc disease; degenerative disk disease; =DDD; lumbar disc degeneration; lumbar ddd; degenerative lumbar disc disease; disc degeneration; lumbar disc disease; degenerative disc disease of the lumbar spine; lumbar degenerative disk disease; disc space narrowing; lumbar disk disease; lumbosacral disc degeneration; discogenic low back pain
cervical degenerative disc disease | M50.30 | chronic | cervical ddd; cervical disc degeneration; cervical degenerative disk disease
spinal stenosis | M48.00 | chronic | stenosis of spine; central canal stenosis; canal stenosis
lumbar spinal stenosis | M48.061 | chronic | lumbar stenosis; spinal stenosis of the lumbar spine; lumbar canal stenosis
lumbar stenosis with neurogenic claudication | M48.062 | chronic | neurogenic claudication
cervical spinal stenosis | M48.02 | chronic | cervical stenosis; foraminal stenosis cervical; cervical foraminal stenosis
spondylosis | M47.9 | chronic | degenerative spondylosis; facet arthropathy; facet arthritis; facet syndrome; lumbar facet syndrome; spinal arthritis; degenerative spine disease; facet joint arthropathy; arthritis of the spine
lumbar spondylosis | M47.816 | chronic | lumbosacral spondylosis; lumbar arthritis; lumbar facet arthropathy
cervical spondylosis | M47.812 | chronic | cervical arthritis
spondylolisthesis | M43.10 | chronic | anterolisthesis; degenerative spondylolisthesis; spondylolisthesis at l4-5
spondylolysis | M43.00 | chronic | pars defect
scoliosis | M41.9 | chronic | idiopathic scoliosis; adolescent idiopathic scoliosis; neuromuscular scoliosis; kyphoscoliosis
kyphosis | M40.209 | chronic
failed back syndrome | M96.1 | chronic | postlaminectomy syndrome; post-laminectomy syndrome; failed back surgery syndrome
sacroiliac joint pain | M53.3 | chronic | sacroiliitis; si joint dysfunction; sacroiliac joint dysfunction; coccydynia; coccyx pain; tailbone pain; si joint pain; sacroiliac dysfunction
muscle spasm | M62.838 | acute | muscle spasms; muscle cramps; leg cramps; muscle cramp; cramps; leg cramp; neck spasm
muscle tightness | M62.89 | acute
myofascial pain | M79.18 | chronic | myofascial pain syndrome; trigger points
myalgia | M79.10 | symptom | muscle pain; myalgias; muscle aches; muscle soreness; muscle ache
rhabdomyolysis | M62.82 ! | acute-systemic
somatic dysfunction | M99.09 | acute | segmental dysfunction
rotator cuff tear | M75.10{1,2,0} | chronic | torn rotator cuff; rotator cuff rupture; supraspinatus tear; full-thickness rotator cuff tear; partial rotator cuff tear; rotator cuff injury; full thickness rotator cuff tear; partial-thickness rotator cuff tear; rotator cuff tear arthropathy
rotator cuff tendinitis | M75.4{1,2,0} | acute | shoulder impingement; impingement syndrome; rotator cuff syndrome; rotator cuff tendonitis; rotator cuff tendinopathy; shoulder tendinitis; subacromial impingement; supraspinatus tendinitis; shoulder impingement syndrome; subacromial bursitis; shoulder bursitis; rotator cuff impingement; impingement of shoulder; shoulder tendonitis; rotator cuff strain
adhesive capsulitis | M75.0{1,2,0} | chronic | frozen shoulder; shoulder adhesive capsulitis
bicipital tendinitis | M75.2{1,2,0} | acute | biceps tendinitis; biceps tendonitis; biceps tenosynovitis; biceps tendinopathy
calcific tendinitis of shoulder | M75.3{1,2,0} | chronic
labral tear of shoulder | S43.43{1,2,9}A | injury | slap tear; slap lesion; labral tear
shoulder instability | M25.31{1,2,9} | chronic
lateral epicondylitis | M77.1{1,2,0} | acute | tennis elbow; epicondylitis; elbow tendinitis; lateral epicondylalgia; elbow tendonitis
medial epicondylitis | M77.0{1,2,0} | acute | golfer's elbow
olecranon bursitis | M70.2{1,2,0} | acute | elbow bursitis
de quervain tenosynovitis | M65.4 | acute | de quervain's tenosynovitis; dequervain tenosynovitis; de quervain's; dequervain's tenosynovitis; de quervain tendinitis; de quervain's tendinitis
trigger finger | M65.30 | acute | stenosing tenosynovitis; trigger thumb; flexor tenosynovitis
ganglion cyst | M67.40 | chronic | ganglion; ganglion of wrist; mucous cyst
dupuytren contracture | M72.0 | chronic | dupuytren's contracture; dupuytren's disease
wrist tendinitis | M77.8 | acute | tendinitis; tendonitis; tendinopathy; tendinosis; tenosynovitis; enthesopathy; wrist tendonitis
bursitis | M71.9 | acute | inflamed bursa
trochanteric bursitis | M70.6{1,2,0} | acute | hip bursitis; greater trochanteric bursitis; greater trochanteric pain syndrome; trochanteric pain
prepatellar bursitis | M70.4{1,2,0} | acute | knee bursitis; pes anserine bursitis; pes anserinus bursitis
patellar tendinitis | M76.5{1,2,0} | acute | jumper's knee; patellar tendonitis; quadriceps tendinitis; patellar tendinopathy
iliotibial band syndrome | M76.3{1,2,0} | acute | it band syndrome; iliotibial band friction syndrome
patellofemoral pain syndrome | M22.2X{1,2,9} | chronic | patellofemoral syndrome; runner's knee; patellofemoral pain; anterior knee pain; patellofemoral dysfunction
chondromalacia patella | M22.4{1,2,0} | chronic | chondromalacia patellae; chondromalacia
internal derangement of knee | M23.9{1,2,0} | acute | mechanical symptoms of knee; internal derangement
old meniscal tear | M23.20{7,6,9} | chronic | degenerative meniscal tear; degenerative meniscus tear; chronic meniscal tear
loose body | M24.00 | chronic | loose bodies in knee; osteochondral lesion; osteochondritis dissecans
baker cyst | M71.2{1,2,0} | chronic | baker's cyst; popliteal cyst
knee effusion | M25.46{1,2,9} | symptom | effusion of knee; knee swelling; swelling of knee; swollen knee
joint effusion | M25.40 | symptom | joint swelling
joint stiffness | M25.60 | symptom | stiffness of joint; morning stiffness; stiffness
arthralgia | M25.50 | symptom | joint pain; joint pains; arthralgias; polyarthralgia; polyarthralgias; multiple joint pain
osgood-schlatter disease | M92.52{1,2,9} | acute | osgood-schlatter
slipped capital femoral epiphysis | M93.00{1,2,3} | acute-systemic
developmental dysplasia of the hip | Q65.89 | chronic | hip dysplasia; congenital hip dysplasia; femoroacetabular impingement
toxic synovitis | M67.35{1,2,9} | acute | transient synovitis; synovitis
achilles tendinitis | M76.6{1,2,0} | acute | achilles tendonitis; achilles tendinopathy; achilles tendinosis
posterior tibial tendinitis | M76.82{1,2,9} | acute | posterior tibial tendon dysfunction; peroneal tendinitis; peroneal tendonitis; posterior tibial tendonitis
plantar fasciitis | M72.2 | chronic | plantar fascitis; plantar fasciopathy; heel spur syndrome; plantar heel pain
heel spur | M77.3{1,2,0} | chronic | calcaneal spur
metatarsalgia | M77.4{1,2,0} | symptom
hallux valgus | M20.1{1,2,0} | chronic | bunion; bunions; hallux abducto valgus; bunion deformity; hallux abductovalgus
hallux rigidus | M20.2{1,2,0} | chronic | hallux limitus
hammertoe | M20.4{1,2,0} | chronic | hammer toe; hammertoes; hammertoe deformity; claw toe; mallet toe; contracted digit
flat foot | M21.4{1,2,0} | chronic | pes planus; flat feet; pes planovalgus; flatfoot
clubfoot | Q66.89 | chronic | talipes equinovarus
stress fracture | M84.38XA | acute | stress reaction of bone; stress fracture of foot; shin splints
pathological fracture | M84.40XA | acute-systemic | pathologic fracture
nonunion of fracture | S82.90XK | chronic | nonunion; malunion; delayed union
costochondritis | M94.0 | acute | chest wall pain; tietze syndrome; musculoskeletal chest pain; chest wall tenderness
contracture of joint | M24.50 | chronic | flexion contracture; contracture; contractures; joint contracture
leg length discrepancy | M21.70 | chronic
compartment syndrome | T79.A0XA ! | acute-systemic
hypermobility syndrome | M35.7 | chronic
ehlers-danlos syndrome | Q79.60 | chronic | ehlers danlos
bone lesion | M89.9 | undiagnosed | lytic lesion; bone mass; bone tumor; soft tissue mass
deconditioning | R53.81 | symptom | debility; physical deconditioning; debilitation; functional decline; declining performance status; general debility; decreased functional status
`;
