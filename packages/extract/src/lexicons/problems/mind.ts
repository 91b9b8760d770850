/** Mental health and substance use. Rows: see `problems.ts` in the folder above. */
export const mind = `
# chronic
F32.A; depression; depressive disorder; depressive symptoms; depressed; depressive illness; depressive episode; mood disorder depression
F32.9; major depressive disorder; mdd; major depression; major depressive episode
F32.0; major depressive disorder, single episode, mild; mild major depression; mdd single episode mild
F32.1; major depressive disorder, single episode, moderate; mdd single episode moderate; moderate major depression; moderate major depressive disorder
F32.2; major depressive disorder, single episode, severe; mdd single episode severe; severe major depression; severe major depressive disorder
F32.A; severe depression
F32.3 !; major depression with psychotic features; psychotic depression
F33.9; recurrent major depressive disorder; recurrent major depression; recurrent depression; mdd recurrent; major depressive disorder recurrent; major depression recurrent
F33.0; recurrent major depressive disorder, mild; mdd recurrent mild; major depressive disorder recurrent mild; major depression recurrent mild
F33.1; recurrent major depressive disorder, moderate; mdd recurrent moderate; major depressive disorder recurrent moderate; major depression recurrent moderate
F33.2; recurrent major depressive disorder, severe; mdd recurrent severe; major depressive disorder recurrent severe; mdd recurrent severe without psychotic features; major depression recurrent severe
F33.41; recurrent major depressive disorder in partial remission; mdd recurrent in partial remission
F32.4; major depressive disorder in partial remission; mdd in partial remission; major depression in partial remission
F33.42; recurrent major depressive disorder in full remission; mdd recurrent in full remission
F32.5; major depressive disorder in full remission; mdd in full remission; mdd in remission; depression in remission; major depression in remission; major depressive disorder in remission
F34.1; dysthymia; persistent depressive disorder; dysthymic
F32.A; treatment-resistant depression; refractory depression
F32.81; premenstrual dysphoric disorder; =PMDD
F53.0; postpartum depression; post-partum depression; postnatal depression; =PPD after delivery
F39; mood disorder; mood swings; affective disorder; mood instability
F41.9; anxiety; anxiousness; anxious; anxiety stress
F41.1; generalized anxiety disorder; =GAD; generalized anxiety
F41.0; panic disorder; panic disorder without agoraphobia
F41.0; panic attack
F41.8; mixed anxiety and depressive disorder; mixed anxiety and depression
F40.10; social anxiety disorder; social phobia; social anxiety
F40.00; agoraphobia; panic disorder with agoraphobia
F40.298; specific phobia
F40.9; phobia
F40.231; needle phobia
F40.240; claustrophobia
F42.9; obsessive-compulsive disorder; =OCD
F43.10; posttraumatic stress disorder; ptsd; post traumatic stress disorder; posttraumatic stress syndrome
F43.81; prolonged grief disorder; prolonged grief; complicated grief
F31.9; bipolar disorder; bipolar; bipolar affective disorder; manic depression; manic depressive disorder; manic-depressive illness; bipolar mood disorder
F31.9; bipolar i disorder; bipolar 1; bipolar i; bipolar type i
F31.81; bipolar ii disorder; bipolar 2; bipolar ii; bipolar type ii
F31.30; bipolar disorder, current episode depressed; bipolar depression; bipolar disorder depressed; bipolar disorder most recent episode depressed; bipolar i disorder most recent episode depressed
F31.10; bipolar disorder, current episode manic; bipolar mania; bipolar disorder manic; bipolar disorder most recent episode manic
F30.8; hypomania; hypomanic episode
F30.9; mania; manic episode
F30.9 !; acute mania
F31.60; bipolar disorder, mixed; bipolar disorder most recent episode mixed
F34.0; cyclothymia; cyclothymic disorder
F20.9; schizophrenia; schizophrenic
F20.0; paranoid schizophrenia; schizophrenia paranoid type
F25.9; schizoaffective disorder; schizoaffective
F25.1; schizoaffective disorder, depressive type
F25.0; schizoaffective disorder, bipolar type
F29; psychosis; psychotic disorder; psychotic symptoms; psychotic episode
F22; delusional disorder
F22; paranoia; paranoid ideation
F22; delusions; delusional
F34.81; disruptive mood dysregulation disorder; disruptive mood dysregulation; dmdd
F90.9; attention deficit hyperactivity disorder; adhd; attention deficit disorder; =ADD
F90.2; attention deficit hyperactivity disorder, combined type; adhd, combined type
F90.0; attention deficit hyperactivity disorder, inattentive type; adhd inattentive type; adhd primarily inattentive; adhd predominantly inattentive
F84.0; autism spectrum disorder; autism; autistic; asperger's; pervasive developmental disorder
F79; intellectual disability; mental retardation
F81.9; learning disability; learning disorder; learning difficulties; reading disorder
F81.0; dyslexia
F91.3; oppositional defiant disorder; =ODD
F91.9; conduct disorder; disruptive behavior disorder
F63.81; intermittent explosive disorder
F63.9; impulse control disorder
F93.0; separation anxiety
F50.9; eating disorder
F50.00; anorexia nervosa
F50.20; bulimia nervosa; bulimia
F50.819; binge eating disorder; binge eating
F45.0; somatization disorder
F45.9; somatoform disorder
F45.1; somatic symptom disorder
F44.9; conversion disorder
F44.9; dissociative disorder
F44.9; functional neurologic disorder; functional neurological disorder; functional neurologic symptom disorder
F44.81; dissociative identity disorder
F45.21; hypochondriasis; health anxiety; illness anxiety
F60.3; borderline personality disorder
F60.2; antisocial personality disorder
F60.9; personality disorder
F64.9; gender dysphoria; gender identity disorder
F52.0; low libido; decreased libido; hypoactive sexual desire disorder
R45.851; suicidal ideation; passive si; suicidality; thoughts of suicide; suicidal
R45.88; self-injurious behavior; self-mutilation; cutting behavior; self harm; nonsuicidal self-injury
F10.20; alcohol use disorder; alcohol dependence; alcoholism; alcohol addiction; etoh dependence; alcoholic; =AUD; etoh use disorder
F10.10; alcohol abuse; etoh abuse; alcohol use disorder mild; alcohol misuse; ethanol abuse
F10.10; heavy alcohol use; excessive alcohol use; excessive drinking; heavy drinking; excess alcohol; drinks too much; problem drinking; binge drinking; drinking problem
F10.21; alcohol use disorder in remission; alcohol dependence in remission; alcoholism in remission; recovering alcoholic; history of alcoholism; alcohol use disorder in sustained remission; alcohol use disorder in early remission
F11.20; opioid use disorder; opioid dependence; =OUD; heroin use disorder; heroin dependence; opiate dependence; heroin addiction; narcotic dependence; opioid addiction; opioid use disorder severe; opioid use disorder moderate; opiate addiction; opioid use disorder on buprenorphine; narcotic addiction; opioid use disorder on maintenance therapy; heroin addict; opiate addict; addicted to heroin; addicted to opioids; addicted to opiates; addicted to pain pills; dependent on opioids; dependent on opiates; hooked on heroin
F11.10; opioid abuse; heroin abuse; opiate abuse; narcotic abuse; opioid misuse
F11.21; opioid use disorder in remission; opioid dependence in remission
F15.20; stimulant use disorder; methamphetamine use disorder; amphetamine dependence; methamphetamine dependence; amphetamine use disorder
F15.10; methamphetamine abuse; amphetamine abuse
F15.90; methamphetamine use
F14.20; cocaine use disorder; cocaine dependence; cocaine addiction; cocaine addict; addicted to cocaine; crack addiction; addicted to crack
F14.10; cocaine abuse
F14.90; cocaine use
F12.20; cannabis use disorder; marijuana dependence; cannabis dependence; marijuana use disorder
F12.10; cannabis abuse; marijuana abuse
F12.90; cannabis use; marijuana use
F13.20; sedative use disorder; benzodiazepine dependence; sedative dependence; benzodiazepine use disorder; benzodiazepine addiction; addicted to benzodiazepines; dependent on benzodiazepines
F19.20; substance use disorder; substance dependence; drug addiction; drug dependence; polysubstance dependence; chemical dependency; polysubstance use disorder; drug abuse problem
F19.10; substance abuse; drug abuse; polysubstance abuse; substance misuse
F19.90; drug use
F17.200; nicotine dependence; tobacco use disorder; tobacco dependence; nicotine addiction; nicotine abuse; tobacco abuse; tobacco disorder; smoking addiction
Z72.0; tobacco use; nicotine use
F17.210; cigarette smoking; smoker; smoking; smoking cessation; tobacco cessation; cessation of smoking; nicotine cessation; to quit smoking; quitting smoking; to stop smoking; =Tobacco
F17.290; vaping; e-cigarette use
F17.220; smokeless tobacco use; chewing tobacco
F63.0; gambling disorder; pathological gambling; gambling addiction; compulsive gambling
F11.90; heroin use; heroin
# acute
O90.6; postpartum blues; baby blues
F43.0; acute stress reaction; acute stress disorder
F43.20; adjustment disorder; adjustment reaction
F41.8; situational anxiety
F43.21; adjustment disorder with depressed mood; situational depression
F43.22; adjustment disorder with anxiety; adjustment disorder with anxious mood
F43.23; adjustment disorder with mixed anxiety and depressed mood; adjustment disorder with mixed anxious and depressed mood; adjustment disorder with mixed anxiety and depression
F43.21; grief; grieving
Z63.4; bereavement
# symptom
R45.89; low mood; depressed mood; sad mood; feeling low; feels down; feeling down; tearful and low
R45.0; nervousness
F43.9; stress; stressed out
Z63.6; caregiver stress; caregiver strain; caregiver burden; caregiver burnout
Z56.6; work stress; stress at work; job stress; work-related stress
R46.3; hyperactivity
R46.89; aggressive behavior; aggression
R46.89; behavior problem; behavioral problem; behavioral disturbance; disruptive behavior; behavior change; behavioral changes; behavior issues; oppositional behavior; defiant behavior
R45.4; anger; irritability and anger
R45.1; agitation; restlessness
R45.89; emotional distress; discouragement; discouraged; psychosocial distress
R45.83; crying spells; tearfulness
R45.86; emotional lability
Z63.0; relationship problems; marital problems; marital conflict; relationship distress; marital discord; relationship stress
Z63.8; family conflict; family problems
# acute-systemic
F23 !; acute psychosis; brief psychotic disorder
R45.851 !; suicidal ideation with plan; suicidal with plan; suicidal with intent; si with plan; si with intent; active suicidal ideation; active si; suicidal ideation with intent; acutely suicidal; danger to self; suicidal ideation with a plan; suicide risk high
T14.91XA !; suicide attempt; suicidal attempt; attempted suicide
T50.902A !; intentional overdose; intentional drug overdose; intentional medication overdose
T39.1X1A !; acetaminophen overdose; tylenol overdose
T50.911A !; polysubstance overdose
T50.901A !; drug overdose; overdose
T40.2X1A !; opioid overdose; narcotic overdose
T40.1X1A !; heroin overdose
R45.850 !; homicidal ideation; homicidal thoughts; danger to others; hi with plan
F06.1 !; catatonia
G21.0 !; neuroleptic malignant syndrome
G90.81 !; serotonin syndrome
R45.89 !; grave disability; gravely disabled
F10.939 !; alcohol withdrawal; etoh withdrawal; alcohol withdrawal seizure
F10.931 !; delirium tremens; =DTs
F10.929; alcohol intoxication; intoxication; ethanol intoxication
F11.93; opioid withdrawal; opiate withdrawal
# undiagnosed
R44.3; hallucinations
R44.1; visual hallucinations
R44.0; auditory hallucinations; hearing voices; command hallucinations
# status
Z73.0; burnout; burn-out
`;
