/** Infections of the whole body, blood, immune system. Columns: see `problems.ts` in the folder above. */
export const infectionsAndBlood = `
fever | R50.9 | symptom | pyrexia; fever and chills; febrile; fever of undetermined origin; fever of unclear etiology
fever of unknown origin | R50.9 | undiagnosed | =FUO; fever without source; fever without a source; fever without localizing signs
postoperative fever | R50.82 | acute-systemic | post-operative fever
neutropenic fever | D70.9 ! | acute-systemic | febrile neutropenia; neutropenic sepsis
chills | R68.83 | symptom | rigors
viral illness | B34.9 | acute | viral syndrome; viral infection; viral process; viral type illness
covid-19 | U07.1 | acute | covid; sars-cov-2 infection; coronavirus infection
long covid | U09.9 | chronic | post-acute covid; post covid; post-covid fatigue; long haul covid
history of covid-19 | Z86.16 | history
infectious mononucleosis | B27.90 | acute-systemic | mononucleosis; mono
epstein-barr virus infection | B27.00 | acute-systemic
sepsis | A41.9 ! | acute-systemic | septicemia
severe sepsis | R65.20 ! | acute-systemic
septic shock | R65.21 ! | acute-systemic
bacteremia | R78.81 ! | acute-systemic | positive blood cultures
toxic shock syndrome | A48.3 ! | acute-systemic | toxic shock
herpes zoster | B02.9 | acute | shingles; zoster; varicella zoster
herpes zoster ophthalmicus | B02.30 | acute-systemic
herpes simplex | B00.9 | acute | herpes; hsv infection
herpes labialis | B00.1 | self-limited | cold sore; fever blister
genital herpes | A60.00 | chronic | herpes genitalis; hsv 2
chickenpox | B01.9 | acute | varicella
hand foot and mouth disease | B08.4 | self-limited | coxsackie virus; hand, foot and mouth; =HFMD; hand foot mouth
fifth disease | B08.3 | self-limited | erythema infectiosum; slapped cheek; parvovirus infection
roseola | B08.20 | self-limited
scarlet fever | A38.9 | acute | scarlatina
measles | B05.9 | acute-systemic
mumps | B26.9 | acute
pertussis | A37.90 | acute-systemic | whooping cough
kawasaki disease | M30.3 ! | acute-systemic
rheumatic fever | I00 | acute-systemic
lyme disease | A69.20 | acute-systemic | erythema migrans; lyme
rocky mountain spotted fever | A77.0 | acute-systemic
malaria | B54 | acute-systemic
west nile virus | A92.30 | acute-systemic
cat scratch disease | A28.1 | acute
pinworm | B80 | self-limited | enterobiasis; threadworm
giardiasis | A07.1 | acute | giardia
salmonella infection | A02.9 | acute-systemic | salmonellosis; salmonella
hiv disease | B20 | chronic | hiv; hiv infection; human immunodeficiency virus; hiv/aids; =AIDS; acquired immunodeficiency syndrome; hiv disease on therapy
asymptomatic hiv infection | Z21 | chronic | hiv positive; asymptomatic hiv
sexually transmitted infection | A64 | acute | sexually transmitted disease; =STI; =STD; std; sti; venereal disease
chlamydia infection | A56.2 | acute | chlamydia; chlamydial infection; chlamydia trachomatis; genital chlamydia
gonorrhea | A54.9 | acute | gonococcal infection; the clap
syphilis | A53.9 | acute-systemic
latent syphilis | A53.0 | chronic
secondary syphilis | A51.49 | acute-systemic
primary syphilis | A51.0 | acute-systemic
mrsa infection | A49.02 | acute | =MRSA; methicillin resistant staphylococcus aureus
staphylococcal infection | A49.01 | acute | staph infection
bacterial infection | A49.9 | acute
histoplasmosis | B39.9 | acute-systemic
coccidioidomycosis | B38.9 | acute-systemic | valley fever
cryptococcal meningitis | B45.1 ! | acute-systemic
cytomegalovirus infection | B25.9 | acute-systemic | cmv infection
lymphadenopathy | R59.9 | undiagnosed | swollen lymph node; adenopathy; swollen glands; enlarged lymph node; lymph node swelling
generalized lymphadenopathy | R59.1 | undiagnosed
cervical lymphadenopathy | R59.0 | undiagnosed | cervical adenopathy
localized lymphadenopathy | R59.0 | undiagnosed
mediastinal lymphadenopathy | R59.0 | undiagnosed | mediastinal adenopathy
hilar lymphadenopathy | R59.0 | undiagnosed | hilar adenopathy
inguinal lymphadenopathy | R59.0 | undiagnosed | inguinal adenopathy
axillary lymphadenopathy | R59.0 | undiagnosed | axillary adenopathy
lymphadenitis | I88.9 | acute | adenitis
anemia | D64.9 | chronic | anaemia; low hemoglobin; anemic
macrocytic anemia | D53.9 | chronic | macrocytosis anemia
anemia of unknown etiology | D64.9 | undiagnosed | unexplained anemia; new anemia; anemia of unclear etiology; anemia etiology unclear
iron deficiency anemia | D50.9 | chronic | =IDA; iron deficient anemia
iron deficiency | E61.1 | chronic | low iron; low ferritin; iron deficient
anemia due to chronic blood loss | D50.0 | chronic | blood loss anemia; anemia secondary to blood loss; anemia due to blood loss; anemia from blood loss
acute blood loss anemia | D62 | acute-systemic | acute anemia; hemorrhagic anemia; anemia due to acute blood loss; operative blood loss anemia; postoperative blood loss anemia; anemia due to operative blood loss
postoperative anemia | D64.9 | acute | post-operative anemia
severe anemia | D64.9 ! | acute-systemic | symptomatic anemia
pernicious anemia | D51.0 | chronic
megaloblastic anemia | D53.1 | chronic
anemia in chronic kidney disease | D63.1 | chronic | anemia of chronic kidney disease; anemia in ckd; anemia of renal disease; anemia of renal failure; anemia of ckd
anemia of chronic disease | D63.8 | chronic | anemia in chronic disease; anemia of chronic illness; anemia of inflammation
chemotherapy-induced anemia | D64.81 | chronic | anemia due to chemotherapy; anemia secondary to chemotherapy
hemolytic anemia | D58.9 | chronic
spherocytosis | D58.0 | chronic
autoimmune hemolytic anemia | D59.10 | acute-systemic
aplastic anemia | D61.9 | chronic
sickle cell disease | D57.1 | chronic | sickle cell anemia; =SCD
sickle cell crisis | D57.00 ! | acute-systemic | sickle cell pain crisis; vaso-occlusive crisis; sickle cell disease with crisis
acute chest syndrome | D57.01 ! | acute-systemic
sickle cell trait | D57.3 | chronic
thalassemia | D56.9 | chronic
alpha thalassemia | D56.0 | chronic
beta thalassemia | D56.1 | chronic
thalassemia minor | D56.3 | chronic | thalassemia trait
pancytopenia | D61.818 | chronic
pancytopenia due to chemotherapy | D61.810 | acute-systemic
neutropenia | D70.9 | acute-systemic | low neutrophils; low anc
chemotherapy-induced neutropenia | D70.1 | acute-systemic
leukopenia | D72.819 | undiagnosed | low white count
leukocytosis | D72.829 | symptom | elevated white count; elevated white blood cell count; high white count; raised white cells; elevated wbc
eosinophilia | D72.10 | symptom
thrombocytopenia | D69.6 | chronic | low platelets; low platelet count
immune thrombocytopenia | D69.3 | chronic | =ITP; idiopathic thrombocytopenic purpura; immune thrombocytopenic purpura
thrombotic thrombocytopenic purpura | M31.19 ! | acute-systemic | =TTP
henoch-schonlein purpura | D69.0 | acute-systemic
thrombocytosis | D75.839 | undiagnosed | elevated platelets; high platelets
essential thrombocythemia | D47.3 | chronic | essential thrombocytosis
polycythemia vera | D45 | chronic
polycythemia | D75.1 | chronic | erythrocytosis
coagulopathy | D68.9 | chronic | bleeding disorder; bleeding diathesis
anticoagulant-related bleeding | D68.32 | acute-systemic
warfarin toxicity | T45.515A | acute-systemic | coumadin toxicity; hypersensitivity to warfarin; hypersensitivity to coumadin; coumadin coagulopathy; warfarin coagulopathy
supratherapeutic inr | R79.1 | acute | elevated inr; over-anticoagulation; high inr
disseminated intravascular coagulation | D65 ! | acute-systemic | =DIC
hemophilia | D66 | chronic
von willebrand disease | D68.00 | chronic
factor v leiden | D68.51 | chronic | factor v leiden mutation
hypercoagulable state | D68.59 | chronic | thrombophilia
protein s deficiency | D68.59 | chronic
protein c deficiency | D68.59 | chronic
secondary hypercoagulable state | D68.69 | chronic | hypercoagulable state secondary to atrial fibrillation
antiphospholipid syndrome | D68.61 | chronic | antiphospholipid antibody syndrome
lupus anticoagulant | D68.62 | chronic
heparin-induced thrombocytopenia | D75.829 ! | acute-systemic
immunodeficiency | D84.9 | chronic | immunocompromised; immune deficiency; immunosuppressed
immunodeficiency due to drugs | D84.821 | chronic | drug induced immunosuppression; immunosuppression due to drugs; immunosuppression due to medication
common variable immunodeficiency | D83.9 | chronic | =CVID
hypogammaglobulinemia | D80.1 | chronic
monoclonal gammopathy | D47.2 | chronic | =MGUS
myelodysplastic syndrome | D46.9 | chronic | =MDS; myelodysplasia
graft versus host disease | D89.813 | chronic | gvhd
hypoalbuminemia | E88.09 | chronic | low albumin
hypotension due to dehydration | I95.89 | acute-systemic
abnormal laboratory finding | R79.89 | symptom | abnormal lab; abnormal blood work; abnormal laboratory result; abnormal blood chemistry
elevated c-reactive protein | R79.82 | symptom | elevated crp
elevated sedimentation rate | R70.0 | symptom | elevated esr; elevated sed rate
positive antinuclear antibody | R76.89 | symptom | positive ana
elevated troponin | R79.89 | undiagnosed | positive troponin; troponin elevation
myelofibrosis | D75.81 | chronic
elevated d-dimer | R79.1 | undiagnosed
abnormal tumor marker | R97.8 | undiagnosed | elevated ca 125; elevated cea
`;
