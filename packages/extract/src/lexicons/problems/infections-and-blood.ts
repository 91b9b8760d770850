/** Infections of the whole body, blood, immune system. Rows: see `problems.ts` in the folder above. */
export const infectionsAndBlood = `
# symptom
R50.9; fever; pyrexia; fever and chills; febrile; fever of undetermined origin; fever of unclear etiology
R68.83; chills; rigors
D72.829; leukocytosis; elevated white count; elevated white blood cell count; high white count; raised white cells; elevated wbc
D72.10; eosinophilia
R79.89; abnormal laboratory finding; abnormal lab; abnormal blood work; abnormal laboratory result; abnormal blood chemistry
R79.82; elevated c-reactive protein; elevated crp
R70.0; elevated sedimentation rate; elevated esr; elevated sed rate
R76.89; positive antinuclear antibody; positive ana
# undiagnosed
R50.9; fever of unknown origin; =FUO; fever without source; fever without a source; fever without localizing signs
R59.9; lymphadenopathy; swollen lymph node; adenopathy; swollen glands; enlarged lymph node; lymph node swelling
R59.1; generalized lymphadenopathy
R59.0; cervical lymphadenopathy; cervical adenopathy
R59.0; localized lymphadenopathy
R59.0; mediastinal lymphadenopathy; mediastinal adenopathy
R59.0; hilar lymphadenopathy; hilar adenopathy
R59.0; inguinal lymphadenopathy; inguinal adenopathy
R59.0; axillary lymphadenopathy; axillary adenopathy
D64.9; anemia of unknown etiology; unexplained anemia; new anemia; anemia of unclear etiology; anemia etiology unclear
D72.819; leukopenia; low white count
D75.839; thrombocytosis; elevated platelets; high platelets; elevated platelet count; high platelet count; raised platelets
R79.89; elevated troponin; positive troponin; troponin elevation
R79.1; elevated d-dimer
R97.8; abnormal tumor marker; elevated ca 125; elevated cea
# acute-systemic
R50.82; postoperative fever; post-operative fever
D70.9 !; neutropenic fever; febrile neutropenia; neutropenic sepsis
B27.90; infectious mononucleosis; mononucleosis; mono
B27.00; epstein-barr virus infection
A41.9 !; sepsis; septicemia
R65.20 !; severe sepsis
R65.21 !; septic shock
R78.81 !; bacteremia; positive blood cultures
A48.3 !; toxic shock syndrome; toxic shock
B02.30; herpes zoster ophthalmicus
B05.9; measles
A37.90; pertussis; whooping cough
M30.3 !; kawasaki disease
I00; rheumatic fever
A69.20; lyme disease; erythema migrans; lyme
A77.0; rocky mountain spotted fever
B54; malaria
A92.30; west nile virus
A02.9; salmonella infection; salmonellosis; salmonella
A53.9; syphilis
A51.49; secondary syphilis
A51.0; primary syphilis
B39.9; histoplasmosis
B38.9; coccidioidomycosis; valley fever
B45.1 !; cryptococcal meningitis
B25.9; cytomegalovirus infection; cmv infection
D62; acute blood loss anemia; acute anemia; hemorrhagic anemia; anemia due to acute blood loss; operative blood loss anemia; postoperative blood loss anemia; anemia due to operative blood loss
D64.9 !; severe anemia; symptomatic anemia
D59.10; autoimmune hemolytic anemia
D57.00 !; sickle cell crisis; sickle cell pain crisis; vaso-occlusive crisis; sickle cell disease with crisis
D57.01 !; acute chest syndrome
D61.810; pancytopenia due to chemotherapy
D70.9; neutropenia; low neutrophils; low anc
D70.1; chemotherapy-induced neutropenia
M31.19 !; thrombotic thrombocytopenic purpura; =TTP
D69.0; henoch-schonlein purpura
D68.32; anticoagulant-related bleeding
T45.515A; warfarin toxicity; coumadin toxicity; hypersensitivity to warfarin; hypersensitivity to coumadin; coumadin coagulopathy; warfarin coagulopathy
D65 !; disseminated intravascular coagulation; =DIC
D75.829 !; heparin-induced thrombocytopenia
I95.89; hypotension due to dehydration
# acute
B34.9; viral illness; viral syndrome; viral infection; viral process; viral type illness
U07.1; covid-19; covid; sars-cov-2 infection; coronavirus infection
B02.9; herpes zoster; shingles; zoster; varicella zoster
B00.9; herpes simplex; herpes; hsv infection
B01.9; chickenpox; varicella
A38.9; scarlet fever; scarlatina
B26.9; mumps
A28.1; cat scratch disease
A07.1; giardiasis; giardia
A64; sexually transmitted infection; sexually transmitted disease; =STI; =STD; std; sti; venereal disease
A56.2; chlamydia infection; chlamydia; chlamydial infection; chlamydia trachomatis; genital chlamydia
A54.9; gonorrhea; gonococcal infection; the clap
A49.02; mrsa infection; =MRSA; methicillin resistant staphylococcus aureus
A49.01; staphylococcal infection; staph infection
A49.9; bacterial infection
I88.9; lymphadenitis; adenitis
D64.9; postoperative anemia; post-operative anemia
R79.1; supratherapeutic inr; elevated inr; over-anticoagulation; high inr; elevated pt/inr; elevated pt; elevated prothrombin time; prolonged prothrombin time; prolonged inr; prolonged pt/inr; inr too high
# chronic
U09.9; long covid; post-acute covid; post covid; post-covid fatigue; long haul covid
A60.00; genital herpes; herpes genitalis; hsv 2
B20; hiv disease; hiv; hiv infection; human immunodeficiency virus; hiv/aids; =AIDS; acquired immunodeficiency syndrome; hiv disease on therapy
Z21; asymptomatic hiv infection; hiv positive; asymptomatic hiv
A53.0; latent syphilis
D64.9; anemia; anaemia; low hemoglobin; anemic
D53.9; macrocytic anemia; macrocytosis anemia
D50.9; iron deficiency anemia; =IDA; iron deficient anemia
E61.1; iron deficiency; low iron; low ferritin; iron deficient
D50.0; anemia due to chronic blood loss; blood loss anemia; anemia secondary to blood loss; anemia due to blood loss; anemia from blood loss
D51.0; pernicious anemia
D53.1; megaloblastic anemia
D63.1; anemia in chronic kidney disease; anemia of chronic kidney disease; anemia in ckd; anemia of renal disease; anemia of renal failure; anemia of ckd
D63.8; anemia of chronic disease; anemia in chronic disease; anemia of chronic illness; anemia of inflammation
D64.81; chemotherapy-induced anemia; anemia due to chemotherapy; anemia secondary to chemotherapy
D58.9; hemolytic anemia
D58.0; spherocytosis
D61.9; aplastic anemia
D57.1; sickle cell disease; sickle cell anemia
D57.3; sickle cell trait
D56.9; thalassemia
D56.0; alpha thalassemia
D56.1; beta thalassemia
D56.3; thalassemia minor; thalassemia trait
D61.818; pancytopenia
D69.6; thrombocytopenia; low platelets; low platelet count
D69.3; immune thrombocytopenia; =ITP; idiopathic thrombocytopenic purpura; immune thrombocytopenic purpura
D47.3; essential thrombocythemia; essential thrombocytosis
D45; polycythemia vera
D75.1; polycythemia; erythrocytosis
D68.9; coagulopathy; bleeding disorder; bleeding diathesis
D66; hemophilia
D68.00; von willebrand disease
D68.51; factor v leiden; factor v leiden mutation
D68.59; hypercoagulable state; thrombophilia
D68.59; protein s deficiency
D68.59; protein c deficiency
D68.69; secondary hypercoagulable state; hypercoagulable state secondary to atrial fibrillation
D68.61; antiphospholipid syndrome; antiphospholipid antibody syndrome
D68.62; lupus anticoagulant
D84.9; immunodeficiency; immunocompromised; immune deficiency; immunosuppressed
D84.821; immunodeficiency due to drugs; drug induced immunosuppression; immunosuppression due to drugs; immunosuppression due to medication
D83.9; common variable immunodeficiency; =CVID
D80.1; hypogammaglobulinemia
D47.2; monoclonal gammopathy; =MGUS
D46.9; myelodysplastic syndrome; =MDS; myelodysplasia
D89.813; graft versus host disease; gvhd
E88.09; hypoalbuminemia; low albumin
D75.81; myelofibrosis
# history
Z86.16; history of covid-19
# self-limited
B00.1; herpes labialis; cold sore; fever blister
B08.4; hand foot and mouth disease; coxsackie virus; hand, foot and mouth; =HFMD; hand foot mouth
B08.3; fifth disease; erythema infectiosum; slapped cheek; parvovirus infection
B08.20; roseola
B80; pinworm; enterobiasis; threadworm
`;
