/** Mental health and substance use. Columns: see `problems.ts` in the folder above. */
export const mind = `
depression | F32.A | chronic | depressive disorder; depressive symptoms; depressed; depressive illness; depressive episode; mood disorder depression
postpartum blues | O90.6 | acute | baby blues
low mood | R45.89 | symptom | depressed mood; sad mood; feeling low; feels down; feeling down; tearful and low
major depressive disorder | F32.9 | chronic | mdd; major depression; major depressive episode
major depressive disorder, single episode, mild | F32.0 | chronic | mild major depression; mdd single episode mild
major depressive disorder, single episode, moderate | F32.1 | chronic | mdd single episode moderate; moderate major depression; moderate major depressive disorder
major depressive disorder, single episode, severe | F32.2 | chronic | mdd single episode severe; severe major depression; severe major depressive disorder
severe depression | F32.A | chronic
major depression with psychotic features | F32.3 ! | chronic | psychotic depression
recurrent major depressive disorder | F33.9 | chronic | recurrent major depression; recurrent depression; mdd recurrent; major depressive disorder recurrent; major depression recurrent
recurrent major depressive disorder, mild | F33.0 | chronic | mdd recurrent mild; major depressive disorder recurrent mild; major depression recurrent mild
recurrent major depressive disorder, moderate | F33.1 | chronic | mdd recurrent moderate; major depressive disorder recurrent moderate; major depression recurrent moderate
recurrent major depressive disorder, severe | F33.2 | chronic | mdd recurrent severe; major depressive disorder recurrent severe; mdd recurrent severe without psychotic features; major depression recurrent severe
recurrent major depressive disorder in partial remission | F33.41 | chronic | mdd recurrent in partial remission
major depressive disorder in partial remission | F32.4 | chronic | mdd in partial remission; major depression in partial remission
recurrent major depressive disorder in full remission | F33.42 | chronic | mdd recurrent in full remission
major depressive disorder in full remission | F32.5 | chronic | mdd in full remission; mdd in remission; depression in remission; major depression in remission; major depressive disorder in remission
dysthymia | F34.1 | chronic | persistent depressive disorder; dysthymic
treatment-resistant depression | F32.A | chronic | refractory depression
premenstrual dysphoric disorder | F32.81 | chronic | =PMDD
postpartum depression | F53.0 | chronic | post-partum depression; postnatal depression; =PPD after delivery
mood disorder | F39 | chronic | mood swings; affective disorder; mood instability
anxiety | F41.9 | chronic | anxiousness; anxious; anxiety stress
nervousness | R45.0 | symptom
generalized anxiety disorder | F41.1 | chronic | =GAD; generalized anxiety
panic disorder | F41.0 | chronic | panic disorder without agoraphobia
panic attack | F41.0 | chronic
mixed anxiety and depressive disorder | F41.8 | chronic | mixed anxiety and depression
social anxiety disorder | F40.10 | chronic | social phobia; social anxiety
agoraphobia | F40.00 | chronic | panic disorder with agoraphobia
specific phobia | F40.298 | chronic
phobia | F40.9 | chronic
needle phobia | F40.231 | chronic
claustrophobia | F40.240 | chronic
obsessive-compulsive disorder | F42.9 | chronic | =OCD
posttraumatic stress disorder | F43.10 | chronic | ptsd; post traumatic stress disorder; posttraumatic stress syndrome
acute stress reaction | F43.0 | acute | acute stress disorder
adjustment disorder | F43.20 | acute | adjustment reaction
situational anxiety | F41.8 | acute
adjustment disorder with depressed mood | F43.21 | acute | situational depression
adjustment disorder with anxiety | F43.22 | acute | adjustment disorder with anxious mood
adjustment disorder with mixed anxiety and depressed mood | F43.23 | acute | adjustment disorder with mixed anxious and depressed mood; adjustment disorder with mixed anxiety and depression
grief | F43.21 | acute | grieving
bereavement | Z63.4 | acute
prolonged grief disorder | F43.81 | chronic | prolonged grief; complicated grief
stress | F43.9 | symptom | stressed out
caregiver stress | Z63.6 | symptom | caregiver strain; caregiver burden; caregiver burnout
work stress | Z56.6 | symptom | stress at work; job stress; work-related stress
bipolar disorder | F31.9 | chronic | bipolar; bipolar affective disorder; manic depression; manic depressive disorder; manic-depressive illness; bipolar mood disorder
bipolar i disorder | F31.9 | chronic | bipolar 1; bipolar i; bipolar type i
bipolar ii disorder | F31.81 | chronic | bipolar 2; bipolar ii; bipolar type ii
bipolar disorder, current episode depressed | F31.30 | chronic | bipolar depression; bipolar disorder depressed; bipolar disorder most recent episode depressed; bipolar i disorder most recent episode depressed
bipolar disorder, current episode manic | F31.10 | chronic | bipolar mania; bipolar disorder manic; bipolar disorder most recent episode manic
hypomania | F30.8 | chronic | hypomanic episode
mania | F30.9 | chronic | manic episode
acute mania | F30.9 ! | chronic
bipolar disorder, mixed | F31.60 | chronic | bipolar disorder most recent episode mixed
cyclothymia | F34.0 | chronic | cyclothymic disorder
schizophrenia | F20.9 | chronic | schizophrenic
paranoid schizophrenia | F20.0 | chronic | schizophrenia paranoid type
schizoaffective disorder | F25.9 | chronic | schizoaffective
schizoaffective disorder, depressive type | F25.1 | chronic
schizoaffective disorder, bipolar type | F25.0 | chronic
psychosis | F29 | chronic | psychotic disorder; psychotic symptoms; psychotic episode
acute psychosis | F23 ! | acute-systemic | brief psychotic disorder
delusional disorder | F22 | chronic
paranoia | F22 | chronic | paranoid ideation
delusions | F22 | chronic | delusional
hallucinations | R44.3 | undiagnosed
visual hallucinations | R44.1 | undiagnosed
auditory hallucinations | R44.0 | undiagnosed | hearing voices; command hallucinations
disruptive mood dysregulation disorder | F34.81 | chronic | disruptive mood dysregulation; dmdd
attention deficit hyperactivity disorder | F90.9 | chronic | adhd; attention deficit disorder; =ADD
hyperactivity | R46.3 | symptom
attention deficit hyperactivity disorder, combined type | F90.2 | chronic | adhd, combined type
attention deficit hyperactivity disorder, inattentive type | F90.0 | chronic | adhd inattentive type; adhd primarily inattentive; adhd predominantly inattentive
autism spectrum disorder | F84.0 | chronic | autism; autistic; asperger's; pervasive developmental disorder
intellectual disability | F79 | chronic | mental retardation
learning disability | F81.9 | chronic | learning disorder; learning difficulties; reading disorder
dyslexia | F81.0 | chronic
oppositional defiant disorder | F91.3 | chronic | =ODD
conduct disorder | F91.9 | chronic | disruptive behavior disorder
aggressive behavior | R46.89 | symptom | aggression
behavior problem | R46.89 | symptom | behavioral problem; behavioral disturbance; disruptive behavior; behavior change; behavioral changes; behavior issues; oppositional behavior; defiant behavior
burnout | Z73.0 | status | burn-out
intermittent explosive disorder | F63.81 | chronic
anger | R45.4 | symptom | irritability and anger
impulse control disorder | F63.9 | chronic
separation anxiety | F93.0 | chronic
eating disorder | F50.9 | chronic
anorexia nervosa | F50.00 | chronic
bulimia nervosa | F50.20 | chronic | bulimia
binge eating disorder | F50.819 | chronic | binge eating
somatization disorder | F45.0 | chronic
somatoform disorder | F45.9 | chronic
somatic symptom disorder | F45.1 | chronic
conversion disorder | F44.9 | chronic
dissociative disorder | F44.9 | chronic
functional neurologic disorder | F44.9 | chronic | functional neurological disorder; functional neurologic symptom disorder
dissociative identity disorder | F44.81 | chronic
hypochondriasis | F45.21 | chronic | health anxiety; illness anxiety
borderline personality disorder | F60.3 | chronic
antisocial personality disorder | F60.2 | chronic
personality disorder | F60.9 | chronic
gender dysphoria | F64.9 | chronic | gender identity disorder
low libido | F52.0 | chronic | decreased libido; hypoactive sexual desire disorder
suicidal ideation | R45.851 | chronic | passive si; suicidality; thoughts of suicide; suicidal
suicidal ideation with plan | R45.851 ! | acute-systemic | suicidal with plan; suicidal with intent; si with plan; si with intent; active suicidal ideation; active si; suicidal ideation with intent; acutely suicidal; danger to self; suicidal ideation with a plan; suicide risk high
suicide attempt | T14.91XA ! | acute-systemic | suicidal attempt; attempted suicide
intentional overdose | T50.902A ! | acute-systemic | intentional drug overdose; intentional medication overdose
acetaminophen overdose | T39.1X1A ! | acute-systemic | tylenol overdose
polysubstance overdose | T50.911A ! | acute-systemic
drug overdose | T50.901A ! | acute-systemic | overdose
opioid overdose | T40.2X1A ! | acute-systemic | narcotic overdose
heroin overdose | T40.1X1A ! | acute-systemic
homicidal ideation | R45.850 ! | acute-systemic | homicidal thoughts; danger to others; hi with plan
self-injurious behavior | R45.88 | chronic | self-mutilation; cutting behavior; self harm; nonsuicidal self-injury
catatonia | F06.1 ! | acute-systemic
neuroleptic malignant syndrome | G21.0 ! | acute-systemic
serotonin syndrome | G90.81 ! | acute-systemic
grave disability | R45.89 ! | acute-systemic | gravely disabled
agitation | R45.1 | symptom | restlessness
emotional distress | R45.89 | symptom | discouragement; discouraged; psychosocial distress
crying spells | R45.83 | symptom | tearfulness
emotional lability | R45.86 | symptom
alcohol use disorder | F10.20 | chronic | alcohol dependence; alcoholism; alcohol addiction; etoh dependence; alcoholic; =AUD; etoh use disorder
alcohol abuse | F10.10 | chronic | etoh abuse; alcohol use disorder mild; alcohol misuse; ethanol abuse
heavy alcohol use | F10.10 | chronic | excessive alcohol use; excessive drinking; heavy drinking; excess alcohol; drinks too much; problem drinking; binge drinking; drinking problem
alcohol use disorder in remission | F10.21 | chronic | alcohol dependence in remission; alcoholism in remission; recovering alcoholic; history of alcoholism; alcohol use disorder in sustained remission; alcohol use disorder in early remission
alcohol withdrawal | F10.939 ! | acute-systemic | etoh withdrawal; alcohol withdrawal seizure
delirium tremens | F10.931 ! | acute-systemic | =DTs
alcohol intoxication | F10.929 | acute-systemic | intoxication; ethanol intoxication
opioid use disorder | F11.20 | chronic | opioid dependence; =OUD; heroin use disorder; heroin dependence; opiate dependence; heroin addiction; narcotic dependence; opioid addiction; opioid use disorder severe; opioid use disorder moderate; opiate addiction; opioid use disorder on buprenorphine; narcotic addiction; opioid use disorder on maintenance therapy
opioid abuse | F11.10 | chronic | heroin abuse; opiate abuse; narcotic abuse; opioid misuse
opioid use disorder in remission | F11.21 | chronic | opioid dependence in remission
opioid withdrawal | F11.93 | acute-systemic | opiate withdrawal
stimulant use disorder | F15.20 | chronic | methamphetamine use disorder; amphetamine dependence; methamphetamine dependence; amphetamine use disorder
methamphetamine abuse | F15.10 | chronic | amphetamine abuse
methamphetamine use | F15.90 | chronic
cocaine use disorder | F14.20 | chronic | cocaine dependence; cocaine addiction
cocaine abuse | F14.10 | chronic
cocaine use | F14.90 | chronic
cannabis use disorder | F12.20 | chronic | marijuana dependence; cannabis dependence; marijuana use disorder
cannabis abuse | F12.10 | chronic | marijuana abuse
cannabis use | F12.90 | chronic | marijuana use
sedative use disorder | F13.20 | chronic | benzodiazepine dependence; sedative dependence
substance use disorder | F19.20 | chronic | substance dependence; drug addiction; drug dependence; polysubstance dependence; chemical dependency; polysubstance use disorder; drug abuse problem
substance abuse | F19.10 | chronic | drug abuse; polysubstance abuse; substance misuse
drug use | F19.90 | chronic
nicotine dependence | F17.200 | chronic | tobacco use disorder; tobacco dependence; nicotine addiction; nicotine abuse; tobacco disorder; smoking addiction
tobacco use | Z72.0 | chronic | tobacco abuse; nicotine use
cigarette smoking | F17.210 | chronic | smoker; smoking
vaping | F17.290 | chronic | e-cigarette use
smokeless tobacco use | F17.220 | chronic | chewing tobacco
gambling disorder | F63.0 | chronic | pathological gambling; gambling addiction; compulsive gambling
relationship problems | Z63.0 | symptom | marital problems; marital conflict; relationship distress; marital discord; relationship stress
family conflict | Z63.8 | symptom | family problems
heroin use | F11.90 | chronic | heroin
`;
