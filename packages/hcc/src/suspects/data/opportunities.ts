/**
 * Where a note names an illness less exactly than its own words allow, or names it in one place and a sign of more in
 * another. Each row asks; none says that the patient has anything.
 *
 * One row a line, columns separated by ` | `:
 *
 *   id | kind | sees | unless | codes | asks
 *
 * - kind: `specificity` (type, stage or side is open), `link` (two conditions, one code for both), `status` (a code that
 *   says a state beside the illness), `query` (only the clinician can say)
 * - sees: all of these must be found, joined by ` & `; within one, any of the words after the colon, separated by commas:
 *   `dx:` an affirmed current diagnosis (`I50*`: any code that begins so), `past:` a diagnosis told as past,
 *   `any:` either of the two, `drug:` a drug decision (`@name`: a group of `drug-groups.ts`), `test:` a test,
 *   `says:` words in a quote of the facts (`metasta*`: the last word may go on)
 * - unless: any of these, joined by ` & `, ends it: the note is already exact; `-` for none
 * - codes: what would say it if the clinician documents it; `-` for none
 * - asks: the question, neutral: it must be as easy to answer no as yes
 *
 * To add a row, name the guideline or table it follows in the commit, and add a case to `opportunities.test.ts`.
 */
export const opportunities = `
dm-retinopathy | link | dx:E11.9,E11.65,E11.8 & dx:H35.00,H35.9,H36* | dx:E11.3* | E11.319 | Is the retinal disease due to the diabetes or to another cause, and which stage, macular oedema and side does the eye examination show?
dm-type | query | dx:E11* & says:type 1,type i diabetes,c-peptide,lada | dx:E10* | E10.9 | Which type of diabetes does the patient have?
dm-insulin | status | dx:E11*,E13* & drug:@insulin | dx:Z79.4 | Z79.4 | Is the insulin a long-term treatment or a short course?
dm-control | query | dx:E11.9 & says:poorly controlled,out of control,inadequately controlled,uncontrolled | dx:E11.65,E11.649 | E11.65 | The control of the diabetes is described: is it with hyperglycaemia, with hypoglycaemia, or neither?
ckd-stage | specificity | dx:N18.9,N18.30 | dx:N18.1,N18.2,N18.31,N18.32,N18.4,N18.5,N18.6 | N18.31; N18.32; N18.4 | Which stage is the kidney disease, if a stage has been determined?
hf-type | specificity | dx:I50.9 & says:ejection fraction,lvef,ef,hfref,hfpef,systolic dysfunction,systolic function,systolic heart,diastolic dysfunction,diastolic heart | dx:I50.2*,I50.3*,I50.4* | I50.22; I50.32 | Which type of heart failure is it, and is it acute or chronic, if that has been determined?
hf-end-stage | specificity | dx:I50* & says:lvad,assist device,inotrope,milrinone,stage d | dx:I50.84 | I50.84 | Has the stage of the heart failure been determined?
obesity-class | specificity | dx:E66.9 | dx:E66.81*,E66.01,E66.2 | E66.811; E66.812; E66.813 | Which class of obesity does the clinician diagnose, if any, and what is the body mass index?
depression-severity | query | dx:F32.A,F32.9,F33.9 | dx:F32.0,F32.1,F32.2,F32.3,F32.4,F32.5,F33.0,F33.1,F33.2,F33.3,F33.4* | F32.1; F33.1 | What are the episode, the severity and the remission status of the depression in the clinician's judgement?
depression-remission | specificity | dx:F33.0,F33.1,F33.2 & says:remission | dx:F33.4* | F33.41; F33.42 | Is the depression active, or in partial or full remission?
copd-oxygen | query | dx:J44*,J43* & says:home oxygen,home o2,supplemental oxygen,oxygen at home,liters of oxygen,litres of oxygen | dx:J96.1*,Z99.81 | J96.11; Z99.81 | For which diagnosis is the oxygen prescribed?
copd-emphysema | query | dx:J44.9 & says:emphysema* | dx:J43* | J43.9 | Is the finding on imaging a diagnosis that the clinician makes?
asthma-severity | specificity | dx:J45.909,J45.901 | dx:J45.2*,J45.3*,J45.4*,J45.5* | J45.40; J45.50 | How severe is the asthma in the clinician's judgement: intermittent, or mild, moderate or severe persistent?
afib-type | specificity | dx:I48.91 | dx:I48.0,I48.1*,I48.2* | I48.0; I48.20 | Is the atrial fibrillation paroxysmal, persistent or permanent?
afib-past-on-drug | query | past:I48* & drug:@anticoagulant,@antiarrhythmic | dx:I48* | Z86.79 | Is the atrial fibrillation still treated, or is it resolved?
stroke-sequela | link | any:Z86.73 & dx:G81*,G83*,R47.01,R13.1*,I69.3*,R29.810 | dx:I69.3* | I69.359; I69.320 | Does a deficit remain from the past stroke, and on which side, or does it have another cause?
breast-cancer-drug | query | any:Z85.3,C50* & drug:@aromatase-or-tamoxifen | dx:C50* | C50.919; Z79.811 | Is the drug given to treat the cancer, or to prevent a new one after treatment has ended?
cancer-spread | specificity | dx:C18*,C34*,C50*,C61*,C67*,C64* & says:metasta*,mets to | dx:C77*,C78*,C79* | C79.9 | Is there spread of the cancer, and to which sites?
dialysis | status | dx:N18.6 & says:dialysis,hemodialysis,haemodialysis,peritoneal dialysis | dx:Z99.2 | Z99.2 | Does the patient depend on dialysis?
amputation | status | says:amputat*,amputee*,bka,aka,transmetatarsal | dx:Z89*,S88*,S98*,T87* | Z89.511; Z89.611 | Which limb and level does the amputation concern?
ostomy | status | says:colostomy,ileostomy,urostomy,tracheostomy,gastrostomy,peg tube | dx:Z93*,Z43*,J95*,K94* | Z93.3; Z93.2; Z93.0; Z93.1 | Does the artificial opening still exist?
transplant | status | says:transplant* & drug:@immunosuppressant | dx:Z94*,T86* | Z94.9 | Which organ was transplanted, and how does the graft do?
ventilator | status | says:ventilator dependent,vent dependent,ventilator-dependent | dx:Z99.11 | Z99.11 | Does the patient depend on a ventilator, and for which diagnosis?
dementia-severity | specificity | dx:F03.90,F03.9* | dx:F03.A*,F03.B*,F03.C*,F02*,F01*,G30* | F03.A0; F03.B0; F03.C0 | Which cause and severity of the dementia have been determined, if any?
parkinson-dementia | link | dx:G20* & dx:F03* | dx:F02* | F02.80 | Is the dementia due to the Parkinson disease or to another cause?
alcohol-severity | query | dx:F10.10,F10.9* & says:withdrawal,tolerance,daily drinking,drinks daily | dx:F10.2* | F10.20 | How does the clinician grade the alcohol use disorder?
opioid-long-term | query | dx:Z79.891 & says:craving,loss of control,use disorder,misuse | dx:F11* | F11.20 | Does the clinician diagnose a use disorder, or long-term use alone?
pressure-ulcer-stage | specificity | dx:L89.009,L89.019,L89.029,L89.109,L89.119,L89.129,L89.139,L89.149,L89.159,L89.209,L89.219,L89.229,L89.309,L89.319,L89.329,L89.509,L89.519,L89.529,L89.609,L89.619,L89.629,L89.819,L89.899,L89.9* | - | - | Which stage is the pressure ulcer?
cirrhosis-complication | link | dx:K74.6*,K70.3* & dx:R18.8,I85*,K76.6,K76.82 | - | K76.6; K76.82 | Which conditions does the clinician attribute to the cirrhosis?
seizure-type | specificity | dx:R56.9 & drug:@antiepileptic | dx:G40* | G40.909 | Is the diagnosis a single seizure, recurrent seizures or epilepsy?
arthritis-without-drug | query | dx:M06.9 | drug:@antirheumatic & dx:M05*,M06.0* | - | On which findings does the diagnosis of rheumatoid arthritis rest, and how is it treated?
hiv-stage | specificity | dx:Z21 & says:aids,opportunistic | dx:B20 | B20 | Has there been an illness that defines symptomatic HIV disease?
artery-ulcer | specificity | dx:I73.9,I70.2* & dx:L97*,I96 | dx:I70.23*,I70.24*,I70.25,I70.26* | I70.25 | Is the ulcer or gangrene due to the arterial disease or to another cause?
thrombocytopenia-cause | specificity | dx:D69.6 & says:immune,itp | dx:D69.3 | D69.3 | Which cause of the low platelet count has been determined, if any?
`;
