/** Mental health and substance use. Rows: see `problems.ts` in the folder above. */
export const mind = `
# chronic
F10.10; alcohol abuse; etoh abuse; alcohol use disorder mild; alcohol misuse; ethanol abuse
.10; heavy alcohol use; excessive drinking; heavy drinking; excess alcohol; problem drinking; binge drinking; drinking problem
.20; alcohol use disorder; alcohol dependence; alcoholism; alcohol addiction; etoh dependence; alcoholic; =AUD; etoh use disorder
.21; alcohol use disorder in remission; alcohol dependence in remission; alcoholism in remission; recovering alcoholic; history of alcoholism; alcohol use disorder in sustained remission; alcohol use disorder in early remission
.90; alcohol use; ethanol use; alcohol problem; ethanolism; etohism
F11.10; opioid abuse; heroin abuse; opiate abuse; narcotic abuse; opioid misuse
.20; opioid use disorder; opioid dependence; =OUD; heroin use disorder; heroin dependence; opiate dependence; heroin addiction; narcotic dependence; opioid addiction; opiate addiction; opioid use disorder on buprenorphine; narcotic addiction; heroin addict; opiate addict; addicted to heroin; addicted to opioids; addicted to opiates; dependent on opioids; dependent on opiates; hooked on heroin
.21; opioid use disorder in remission; opioid dependence in remission
.90; heroin use; heroin
F12.10; cannabis abuse; marijuana abuse
.20; cannabis use disorder; marijuana dependence; cannabis dependence; marijuana use disorder
.90; cannabis use; marijuana use
F13.20; sedative use disorder; benzodiazepine dependence; sedative dependence; benzodiazepine use disorder; benzodiazepine addiction
F14.10; cocaine abuse
.20; cocaine use disorder; cocaine dependence; cocaine addiction; cocaine addict; addicted to cocaine; crack addiction
.90; cocaine use
F15.10; methamphetamine abuse; amphetamine abuse
.10; stimulant abuse
.20; stimulant use disorder; methamphetamine use disorder; amphetamine dependence; methamphetamine dependence; amphetamine use disorder
.90; methamphetamine use
F17.200; nicotine dependence; tobacco use disorder; tobacco dependence; nicotine addiction; nicotine abuse; tobacco abuse; tobacco disorder; smoking addiction
.210; cigarette smoking; smoker; smoking; smoking cessation; tobacco cessation; nicotine cessation; to quit smoking; to stop smoking; =Tobacco
.220; smokeless tobacco use; chewing tobacco
.290; vaping; e-cigarette use
F19.10; substance abuse; drug abuse; polysubstance abuse; substance misuse
.11; polysubstance abuse in remission
.20; substance use disorder; substance dependence; drug addiction; drug dependence; polysubstance dependence; chemical dependency; polysubstance use disorder
.90; drug use
F20.0; paranoid schizophrenia; schizophrenia paranoid type
.9; schizophrenia; schizophrenic
F22; delusional disorder
F22; paranoia; paranoid ideation
F22; delusions; delusional
F25.0; schizoaffective disorder, bipolar type
.1; schizoaffective disorder, depressive type
.9; schizoaffective disorder; schizoaffective
F29; psychosis; psychotic disorder; psychotic symptoms; psychotic episode
F30.8; hypomania; hypomanic episode
.9; mania; manic episode
.9 !; acute mania
F31.10; bipolar disorder, current episode manic; bipolar mania; bipolar disorder manic; bipolar disorder most recent episode manic; bad manic; bad, manic
.30; bipolar disorder, current episode depressed; bipolar depression; bipolar disorder depressed; bipolar disorder most recent episode depressed; bipolar i disorder most recent episode depressed
.60; bipolar disorder, mixed; bipolar disorder most recent episode mixed
.81; bipolar ii disorder; bipolar 2; bipolar ii; bipolar type ii
.9; bipolar disorder; bipolar; bipolar affective disorder; manic depression; bipolar mood disorder
.9; bipolar i disorder; bipolar 1; bipolar i; bipolar type i
F32.0; major depressive disorder, single episode, mild; mild major depression; mdd single episode mild
.1; major depressive disorder, single episode, moderate; mdd single episode moderate; moderate major depression; moderate major depressive disorder
.2; major depressive disorder, single episode, severe; mdd single episode severe; severe major depression; severe major depressive disorder; severe depressive episode
.3 !; major depression with psychotic features; psychotic depression
.4; major depressive disorder in partial remission; mdd in partial remission
.5; major depressive disorder in full remission; mdd in full remission; mdd in remission; depression in remission
.81; premenstrual dysphoric disorder; =PMDD
.9; major depressive disorder; mdd; major depressive episode
.A; depression; depressive disorder; depressive symptoms; depressed; depressive illness; depressive episode
.A; severe depression
.A; treatment-resistant depression; refractory depression
F33.0; recurrent major depressive disorder, mild; mdd recurrent mild
.1; recurrent major depressive disorder, moderate; mdd recurrent moderate
.2; recurrent major depressive disorder, severe; mdd recurrent severe
.41; recurrent major depressive disorder in partial remission; mdd recurrent in partial remission
.42; recurrent major depressive disorder in full remission; mdd recurrent in full remission
.9; recurrent major depressive disorder; recurrent major depression; recurrent depression; mdd recurrent
.9; seasonal affective disorder; seasonal depressive disorder; seasonal depression
F34.0; cyclothymia; cyclothymic disorder
.1; dysthymia; persistent depressive disorder; dysthymic
.81; disruptive mood dysregulation disorder; disruptive mood dysregulation; dmdd
F39; mood disorder; mood swings; affective disorder; mood instability
F40.00; agoraphobia; panic disorder with agoraphobia
.10; social anxiety disorder; social phobia; social anxiety
.240; claustrophobia
.298; specific phobia
.9; phobia
F41.0; panic disorder; panic disorder without agoraphobia
.0; panic attack
.1; generalized anxiety disorder; =GAD; generalized anxiety
.8; mixed anxiety and depressive disorder
.9; anxiety; anxiousness; anxious; anxiety stress
F42.4; excoriation disorder; skin picking; dermatillomania
.9; obsessive-compulsive disorder; =OCD
F43.10; posttraumatic stress disorder; ptsd; post traumatic stress disorder; posttraumatic stress syndrome
.81; prolonged grief disorder; prolonged grief; complicated grief
F44.81; dissociative identity disorder
.9; conversion disorder
.9; dissociative disorder
.9; functional neurologic disorder; functional neurological disorder
F45.0; somatization disorder
.1; somatic symptom disorder
.21; hypochondriasis; health anxiety; illness anxiety
.22; body dysmorphic disorder
.9; somatoform disorder
F50.00; anorexia nervosa
.20; bulimia nervosa; bulimia
.819; binge eating disorder; binge eating
.82; avoidant restrictive food intake disorder; =ARFID
.9; eating disorder
F52.0; low libido; decreased libido; hypoactive sexual desire disorder
F53.0; postpartum depression; post-partum depression; postnatal depression; =PPD after delivery
F60.2; antisocial personality disorder
.3; borderline personality disorder
.9; personality disorder
F63.0; gambling disorder; pathological gambling; gambling addiction; compulsive gambling
.3; trichotillomania; hair pulling disorder
.81; intermittent explosive disorder
.9; impulse control disorder
F64.9; gender dysphoria; gender identity disorder
F68.10; factitious disorder
F70; mild intellectual disability
F71; moderate intellectual disability
F79; intellectual disability; mental retardation
F81.0; dyslexia
.9; learning disability; learning disorder; learning difficulties; reading disorder
F84.0; autism spectrum disorder; autism; autistic; asperger's
F90.0; attention deficit hyperactivity disorder, inattentive type; adhd inattentive type; adhd primarily inattentive; adhd predominantly inattentive
.2; attention deficit hyperactivity disorder, combined type; adhd, combined type
.9; attention deficit hyperactivity disorder; adhd; attention deficit disorder; =ADD
F91.3; oppositional defiant disorder; =ODD
.9; conduct disorder; disruptive behavior disorder
F93.0; separation anxiety
F94.0; selective mutism
F98.0; nocturnal enuresis of childhood
O99.019; anemia of pregnancy; anemia in pregnancy; anemia complicating pregnancy
.810; glucose intolerance of pregnancy
R45.851; suicidal ideation; passive si; suicidality; thoughts of suicide; suicidal
.851; suicide risk; risk of suicide; suicidal tendencies; suicidal gesture
.88; self-injurious behavior; self-mutilation; cutting behavior; self harm; nonsuicidal self-injury
R48.2; speech apraxia
Z72.0; tobacco use; nicotine use
# acute
F14.23; cocaine withdrawal
F41.8; situational anxiety
F43.0; acute stress reaction; acute stress disorder
.20; adjustment disorder; adjustment reaction
.21; adjustment disorder with depressed mood; situational depression
.21; grief; grieving
.22; adjustment disorder with anxiety; adjustment disorder with anxious mood
.23; adjustment disorder with mixed anxiety and depressed mood; adjustment disorder with mixed anxious and depressed mood; adjustment disorder with mixed anxiety and depression
O90.6; postpartum blues; baby blues
O99.891; back pain in pregnancy
Z63.4; bereavement
# symptom
F43.9; stress; stressed out
R45.0; nervousness
.1; agitation; restlessness
.4; anger; irritability and anger
.83; crying spells; tearfulness
.86; emotional lability
.87; disinhibition; impulsivity; disinhibited behavior
.89; low mood; depressed mood; sad mood; feeling low; feels down; feeling down
.89; emotional distress; discouragement; discouraged; psychosocial distress
R46.3; hyperactivity
.89; aggressive behavior; aggression
.89; behavior problem; behavioral problem; behavioral disturbance; disruptive behavior; behavior change; behavioral changes; behavior issues; oppositional behavior; defiant behavior
.89; bizarre behavior; behavioral issues
Z56.6; work stress; stress at work; job stress; work-related stress
.9; occupational problem; work problems
Z62.820; parent-child problem
Z63.0; relationship problems; marital problems; marital conflict; relationship distress; marital discord; relationship stress
.6; caregiver stress; caregiver strain; caregiver burden; caregiver burnout
.8; family conflict; family problems
Z73.6; disability; functional limitation; decreased function
# acute-systemic
F06.1 !; catatonia
F10.929; alcohol intoxication; intoxication; ethanol intoxication
.931 !; delirium tremens; =DTs
.939 !; alcohol withdrawal; etoh withdrawal; alcohol withdrawal seizure
F11.93; opioid withdrawal; opiate withdrawal
F19.939; drug withdrawal; substance withdrawal; withdrawal symptoms; withdrawal from drugs
F23 !; acute psychosis; brief psychotic disorder
F53.1 !; postpartum psychosis
G21.0 !; neuroleptic malignant syndrome
G90.81 !; serotonin syndrome
R45.850 !; homicidal ideation; homicidal thoughts; danger to others; hi with plan
.851 !; suicidal ideation with plan; suicidal with plan; suicidal with intent; si with plan; si with intent; active suicidal ideation; active si; suicidal ideation with intent; acutely suicidal; danger to self; suicidal ideation with a plan; suicide risk high
.89 !; grave disability; gravely disabled
T14.91XA !; suicide attempt; suicidal attempt; attempted suicide
T39.1X1A !; acetaminophen overdose; tylenol overdose
T40.1X1A !; heroin overdose
.2X1A !; opioid overdose; narcotic overdose
T50.901A; accidental drug ingestion; accidental ingestion of medication; ingestion of medication; pill ingestion
.901A !; drug overdose; overdose
.902A !; intentional overdose; intentional drug overdose; intentional medication overdose
.911A !; polysubstance overdose
# undiagnosed
R44.0; auditory hallucinations; hearing voices; command hallucinations
.1; visual hallucinations
.3; hallucinations
.3; hallucinosis
# status
Z64.1; multiparity
Z65.8; psychosocial stressors; family stress
`;
