/** Infections of the whole body, blood, immune system. Rows: see `problems.ts` in the folder above. */
export const infectionsAndBlood = `
# symptom
D72.10; eosinophilia
.829; leukocytosis; elevated white count; elevated white blood cell count; elevated wbc
D75.89; macrocytosis
D89.2; hyperimmunoglobulin
R50.9; fever; pyrexia; fever and chills; febrile; fever of undetermined origin
R68.83; chills; rigors
R70.0; elevated sedimentation rate; elevated esr; elevated sed rate
R76.89; positive antinuclear antibody; positive ana
R79.82; elevated c-reactive protein; elevated crp
.89; abnormal laboratory finding; abnormal lab
# undiagnosed
D64.9; anemia of unknown etiology; unexplained anemia; new anemia; anemia of unclear etiology
.9; low hematocrit; low h&h; drop in hemoglobin; hemoglobin drop
D72.819; leukopenia; low white count
.820; lymphocytosis
D75.839; thrombocytosis; elevated platelets; high platelets; elevated platelet count; raised platelets
R50.9; fever of unknown origin; =FUO; fever without source
.9; febrile infant
R59.0; cervical lymphadenopathy; cervical adenopathy
.0; mediastinal lymphadenopathy; mediastinal adenopathy
.0; hilar lymphadenopathy; hilar adenopathy
.0; inguinal lymphadenopathy; inguinal adenopathy
.0; axillary lymphadenopathy; axillary adenopathy
.9; lymphadenopathy; swollen lymph node; adenopathy; swollen glands; enlarged lymph node; lymph node swelling
R79.0; elevated ferritin; hyperferritinemia; abnormal iron studies
.1; elevated d-dimer
.1; prolonged pt; coagulopathy from warfarin; subtherapeutic inr; abnormal inr
.89; elevated troponin; positive troponin; troponin elevation
.89; elevated cardiac enzymes; elevated cardiac enzyme; abnormal cardiac enzymes; abnormal cardiac enzyme profile
.89; abnormal cortisol
.89; elevated bnp; elevated bun; high creatinine
R97.8; abnormal tumor marker; elevated ca 125; elevated cea
# acute-systemic
A02.9; salmonella infection; salmonellosis; salmonella
A23.9; brucellosis
A27.9; leptospirosis
A31.0; mycobacterium avium; atypical mycobacterial infection; nontuberculous mycobacteria
A32.9; listeriosis
A37.90; pertussis; whooping cough
A41.9 !; sepsis; septicemia
A48.0 !; gas gangrene
.1; legionnaires disease; legionella pneumonia
.3 !; toxic shock syndrome; toxic shock
A51.0; primary syphilis
.49; secondary syphilis
A52.3; neurosyphilis
A53.9; syphilis
A69.20; lyme disease; erythema migrans; lyme
A77.0; rocky mountain spotted fever
.40; ehrlichiosis
A78; q fever
A79.82; anaplasmosis
A90; dengue
A92.30; west nile virus
.8; zika; chikungunya
B00.52; herpetic keratitis
B02.30; herpes zoster ophthalmicus
B05.9; measles
B25.9; cytomegalovirus infection; cmv infection
.9; cmv viremia
B27.00; epstein-barr virus infection
.90; infectious mononucleosis; mononucleosis; mono
B38.9; coccidioidomycosis; valley fever
B39.9; histoplasmosis
B40.9; blastomycosis
B44.9; aspergillosis; aspergilloma
B45.1 !; cryptococcal meningitis
.9; cryptococcosis; cryptococcal infection
B54; malaria
B58.9; toxoplasmosis
B59; pneumocystis pneumonia; =PJP; =PCP pneumonia
B60.00; babesiosis
D57.00 !; sickle cell crisis; sickle cell pain crisis; vaso-occlusive crisis; sickle cell disease with crisis
.01 !; acute chest syndrome
D59.10; autoimmune hemolytic anemia
.30 !; hemolytic uremic syndrome; =HUS
D61.810; pancytopenia due to chemotherapy
D62; acute blood loss anemia; acute anemia; hemorrhagic anemia; anemia due to acute blood loss; operative blood loss anemia; postoperative blood loss anemia; anemia due to operative blood loss
D64.9 !; severe anemia; symptomatic anemia
D65 !; disseminated intravascular coagulation; =DIC
D68.32; anticoagulant-related bleeding
D69.0; henoch-schonlein purpura
D70.1; chemotherapy-induced neutropenia
.9; neutropenia; low neutrophils; low anc
.9 !; neutropenic fever; febrile neutropenia; neutropenic sepsis
D73.5; splenic infarct; splenic infarction
D75.829 !; heparin-induced thrombocytopenia
I00; rheumatic fever
I95.89; hypotension due to dehydration
M30.3 !; kawasaki disease
M31.19 !; thrombotic thrombocytopenic purpura; =TTP
R50.82; postoperative fever; post-operative fever
R65.20 !; severe sepsis
.21 !; septic shock
R78.81 !; bacteremia; positive blood cultures
T45.515A; warfarin toxicity; coumadin toxicity; hypersensitivity to coumadin; coumadin coagulopathy; warfarin coagulopathy
# acute
A07.1; giardiasis; giardia
A28.1; cat scratch disease
A38.9; scarlet fever; scarlatina
A49.02; mrsa infection; =MRSA; methicillin resistant staphylococcus aureus
.9; bacterial infection
A54.9; gonorrhea; gonococcal infection; the clap
A56.2; chlamydia infection; chlamydia; chlamydial infection
A64; sexually transmitted infection; sexually transmitted disease; =STI; =STD; std; sti; venereal disease
B00.9; herpes simplex; herpes; hsv infection
B01.9; chickenpox; varicella
B02.9; herpes zoster; shingles; zoster; varicella zoster
B26.9; mumps
B34.9; viral illness; viral syndrome; viral infection; viral process; viral type illness
D64.9; postoperative anemia; post-operative anemia
I88.9; lymphadenitis; adenitis
R79.1; supratherapeutic inr; elevated inr; over-anticoagulation; high inr; elevated pt/inr; elevated pt; prolonged inr
U07.1; covid-19; covid; sars-cov-2 infection; coronavirus infection
# chronic
A53.0; latent syphilis
A60.00; genital herpes; herpes genitalis; hsv 2
B20; hiv disease; hiv; human immunodeficiency virus; hiv/aids; =AIDS; acquired immunodeficiency syndrome
D45; polycythemia vera
D46.9; myelodysplastic syndrome; =MDS; myelodysplasia
D47.1; myeloproliferative disorder; myeloproliferative disease
.2; monoclonal gammopathy; =MGUS
.3; essential thrombocythemia; essential thrombocytosis
.4; primary myelofibrosis
.Z1; posttransplant lymphoproliferative disorder; =PTLD
D50.0; anemia due to chronic blood loss; blood loss anemia; anemia secondary to blood loss; anemia due to blood loss; anemia from blood loss
.9; iron deficiency anemia; =IDA; iron deficient anemia; iron def anemia
D51.0; pernicious anemia
D53.1; megaloblastic anemia
D55.0; g6pd deficiency
D56.0; alpha thalassemia
.1; beta thalassemia
.3; thalassemia minor; thalassemia trait
.9; thalassemia
D57.1; sickle cell disease; sickle cell anemia
.3; sickle cell trait
D58.0; spherocytosis
.9; hemolytic anemia
D61.818; pancytopenia
.9; aplastic anemia
D63.1; anemia in chronic kidney disease; anemia in ckd; anemia of renal disease; anemia of renal failure; anemia of ckd
.8; anemia of chronic disease; anemia in chronic disease; anemia of chronic illness; anemia of inflammation
D64.81; chemotherapy-induced anemia; anemia due to chemotherapy; anemia secondary to chemotherapy
.9; anemia; low hemoglobin; anemic
D66; hemophilia
D68.00; von willebrand disease
.51; factor v leiden
.52; prothrombin gene mutation
.59; hypercoagulable state; thrombophilia
.59; protein s deficiency
.59; protein c deficiency
.59; antithrombin deficiency
.61; antiphospholipid syndrome; antiphospholipid antibody syndrome
.62; lupus anticoagulant
.69; secondary hypercoagulable state; hypercoagulable state secondary to atrial fibrillation
.9; coagulopathy; bleeding disorder; bleeding diathesis
.9; coagulation disorder
D69.3; immune thrombocytopenia; =ITP; idiopathic thrombocytopenic purpura; immune thrombocytopenic purpura
.49; evans syndrome
.6; thrombocytopenia; low platelets; low platelet count
D70.9; agranulocytosis
D73.0; hyposplenism
.1; hypersplenism
D75.1; polycythemia; erythrocytosis
.81; myelofibrosis
D76.1; hemophagocytic lymphohistiocytosis; =HLH
D80.1; hypogammaglobulinemia
.2; iga deficiency; immunoglobulin a deficiency
.1; hypogammaglobulinemia acquired
D83.9; common variable immunodeficiency; =CVID
D84.821; immunodeficiency due to drugs; drug induced immunosuppression; immunosuppression due to drugs; immunosuppression due to medication
.9; immunodeficiency; immunocompromised; immune deficiency; immunosuppressed
D89.1; cryoglobulinemia
.40; mast cell activation; mastocytosis; mast cell disease
.813; graft versus host disease; gvhd
E61.1; iron deficiency; low iron; low ferritin; iron deficient
E88.09; hypoalbuminemia; low albumin
M30.0; polyarteritis nodosa
.1; churg-strauss; eosinophilic granulomatosis with polyangiitis
U09.9; long covid; post-acute covid; post covid; post-covid fatigue; long haul covid
Z21; asymptomatic hiv infection; hiv positive; asymptomatic hiv
# history
Z86.16; history of covid-19
# self-limited
B00.1; herpes labialis; cold sore; fever blister
B08.20; roseola
.3; fifth disease; erythema infectiosum; slapped cheek; parvovirus infection
.4; hand foot and mouth disease; coxsackie virus; hand, foot and mouth; =HFMD
B80; pinworm; enterobiasis; threadworm
`;
