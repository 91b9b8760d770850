/** Heart and vessels. Columns: see `problems.ts` in the folder above. */
export const heartAndVessels = `
hypertension | I10 | chronic | htn; =HBP; high blood pressure; hypertensive; high bp
resistant hypertension | I1A.0 | chronic | refractory hypertension; drug resistant hypertension
white coat hypertension | R03.0 | symptom | white coat syndrome; white-coat effect
elevated blood pressure reading | R03.0 | symptom | elevated blood pressure; elevated bp; elevated blood pressure without diagnosis of hypertension; prehypertension; borderline hypertension; borderline blood pressure; elevated blood pressure readings; high blood pressure reading; blood pressure is elevated; blood pressure was elevated; blood pressure elevated; raised blood pressure
hypertensive urgency | I16.0 | acute-systemic
hypertensive emergency | I16.1 ! | acute-systemic
hypertensive crisis | I16.9 ! | acute-systemic
malignant hypertension | I10 ! | acute-systemic
hypertensive heart disease with heart failure | I11.0 | chronic | hypertensive heart failure
hypertensive heart disease | I11.9 | chronic | hypertensive cardiomyopathy; hypertensive cardiovascular disease
hypertensive chronic kidney disease | I12.9 | chronic | hypertensive ckd; hypertensive nephropathy; hypertensive nephrosclerosis; hypertensive kidney disease
hypertensive heart and chronic kidney disease with heart failure | I13.0 | chronic
secondary hypertension | I15.9 | chronic
renovascular hypertension | I15.0 | chronic
renal artery stenosis | I70.1 | chronic
hypotension | I95.9 | acute | low blood pressure; low bp
orthostatic hypotension | I95.1 | acute | postural hypotension; orthostasis
postural orthostatic tachycardia syndrome | G90.A | chronic | =POTS; postural tachycardia syndrome
coronary artery disease | I25.10 | chronic | cad; coronary disease; coronary atherosclerosis; coronary heart disease; atherosclerotic heart disease; arteriosclerotic heart disease; arteriosclerotic cardiovascular disease; atherosclerotic cardiovascular disease; =ASHD; =CHD; =ASCVD; =ASCAD; triple vessel disease; coronary occlusive disease; multivessel disease
ischemic heart disease | I25.9 | chronic | =IHD; ischaemic heart disease
coronary artery disease with angina | I25.119 | chronic | cad with angina; coronary artery disease with stable angina
angina | I20.9 | chronic | stable angina; chronic stable angina; anginal symptoms; anginal chest pain
unstable angina | I20.0 ! | acute-systemic | crescendo angina; rest angina
acute coronary syndrome | I24.9 ! | acute-systemic | =ACS
myocardial infarction | I21.9 ! | acute-systemic | acute mi; =MI; heart attack
acute anterior myocardial infarction | I21.09 ! | acute-systemic | acute anterior mi; anterior myocardial infarction; anterior stemi; anterior wall mi; anterior wall myocardial infarction
acute inferior myocardial infarction | I21.19 ! | acute-systemic | acute inferior mi; inferior myocardial infarction; inferior stemi; inferior wall mi; inferior wall myocardial infarction
ST elevation myocardial infarction | I21.3 ! | acute-systemic | stemi; st segment elevation myocardial infarction
non-ST elevation myocardial infarction | I21.4 ! | acute-systemic | nstemi; non q wave myocardial infarction; non-st segment elevation myocardial infarction; subendocardial myocardial infarction; non q wave mi
type 2 myocardial infarction | I21.A1 ! | acute-systemic | nstemi type 2; type 2 mi; type ii mi; type ii myocardial infarction; type 2 nstemi
old myocardial infarction | I25.2 | history | history of myocardial infarction; prior myocardial infarction; prior mi; previous myocardial infarction; history of mi; remote myocardial infarction; remote mi; status post myocardial infarction; status post mi; history of heart attack; old mi; healed myocardial infarction; old inferior myocardial infarction; old anterior myocardial infarction; old inferior mi; old anterior mi; history of nstemi; history of stemi; prior nstemi; prior stemi; prior heart attack; previous mi; previous heart attack
ischemic cardiomyopathy | I25.5 | chronic
dilated cardiomyopathy | I42.0 | chronic
nonischemic cardiomyopathy | I42.8 | chronic | =NICM
cardiomyopathy | I42.9 | chronic
hypertrophic cardiomyopathy | I42.2 | chronic | =HCM
hypertrophic obstructive cardiomyopathy | I42.1 | chronic | =HOCM; idiopathic hypertrophic subaortic stenosis; =IHSS
takotsubo cardiomyopathy | I51.81 | acute-systemic | stress cardiomyopathy
heart failure | I50.9 | chronic | chf; cardiac failure; =HF
left ventricular dysfunction | I51.9 | chronic | lv dysfunction; ventricular dysfunction; impaired lv function
right heart failure | I50.810 | chronic | right-sided heart failure; right ventricular failure
acute heart failure | I50.9 ! | acute-systemic | decompensated heart failure; acute decompensated heart failure; decompensated congestive heart failure; acute congestive heart failure; decompensated chf; acute chf; chf exacerbation; congestive heart failure exacerbation; heart failure exacerbation; exacerbation of congestive heart failure; exacerbation of chf; acute on chronic heart failure; acute on chronic congestive heart failure; acute on chronic chf; congestive heart failure decompensation; worsening heart failure
systolic heart failure | I50.20 | chronic | hfref; heart failure with reduced ejection fraction; systolic congestive heart failure; reduced ejection fraction heart failure
systolic dysfunction | I51.89 | chronic | left ventricular systolic dysfunction
chronic systolic heart failure | I50.22 | chronic | chronic hfref; chronic systolic congestive heart failure; chronic heart failure with reduced ejection fraction
acute systolic heart failure | I50.21 ! | acute-systemic
acute on chronic systolic heart failure | I50.23 ! | acute-systemic | acute on chronic hfref; acute on chronic systolic congestive heart failure
diastolic heart failure | I50.30 | chronic | hfpef; heart failure with preserved ejection fraction; diastolic congestive heart failure
diastolic dysfunction | I51.89 | chronic | left ventricular diastolic dysfunction
chronic diastolic heart failure | I50.32 | chronic | chronic hfpef; chronic diastolic congestive heart failure; chronic heart failure with preserved ejection fraction
acute on chronic diastolic heart failure | I50.33 ! | acute-systemic | acute on chronic hfpef; acute on chronic diastolic congestive heart failure
combined systolic and diastolic heart failure | I50.40 | chronic
chronic combined systolic and diastolic heart failure | I50.42 | chronic
end stage heart failure | I50.84 | chronic | stage d heart failure
cor pulmonale | I27.81 | chronic
pulmonary edema | J81.1 ! | acute-systemic
acute pulmonary edema | J81.0 ! | acute-systemic | flash pulmonary edema
volume overload | E87.70 | acute-systemic | fluid overload; hypervolemia
cardiogenic shock | R57.0 ! | acute-systemic
shock | R57.9 ! | acute-systemic
hemorrhagic shock | R57.1 ! | acute-systemic
hypovolemic shock | R57.1 ! | acute-systemic
cardiac arrest | I46.9 ! | acute-systemic | cardiopulmonary arrest; pulseless electrical activity
atrial fibrillation | I48.91 | chronic | afib; a fib; atrial fib; =AF; =AFib; rate controlled atrial fibrillation
atrial fibrillation with rapid ventricular response | I48.91 ! | acute-systemic | afib with rvr; atrial fibrillation with rvr; atrial fibrillation with a rapid ventricular response; rapid atrial fibrillation; new onset atrial fibrillation with rapid ventricular response
new-onset atrial fibrillation | I48.91 | undiagnosed | new onset afib; new onset a-fib
paroxysmal atrial fibrillation | I48.0 | chronic | =PAF; paroxysmal afib; intermittent atrial fibrillation
persistent atrial fibrillation | I48.19 | chronic | persistent afib
longstanding persistent atrial fibrillation | I48.11 | chronic | long-standing persistent atrial fibrillation
permanent atrial fibrillation | I48.21 | chronic | permanent afib
chronic atrial fibrillation | I48.20 | chronic | chronic afib
atrial flutter | I48.92 | chronic | aflutter; a-flutter
supraventricular tachycardia | I47.10 | chronic | =SVT; =PSVT
av nodal reentrant tachycardia | I47.19 | chronic | =AVNRT; atrioventricular nodal reentrant tachycardia; av node reentrant tachycardia
atrial tachycardia | I47.19 | chronic
wolff-parkinson-white syndrome | I45.6 | chronic | =WPW; wolff-parkinson-white
ventricular tachycardia | I47.20 ! | acute-systemic | vtach; v-tach
nonsustained ventricular tachycardia | I47.20 | undiagnosed | =NSVT; non-sustained ventricular tachycardia
ventricular fibrillation | I49.01 ! | acute-systemic | v fib; vfib
premature ventricular contractions | I49.3 | chronic | =PVCs; pvc; ventricular ectopy; ventricular premature beats; premature ventricular complexes; ventricular bigeminy; ectopic beats; extrasystoles
premature atrial contractions | I49.1 | chronic | =PACs; atrial ectopy
cardiac arrhythmia | I49.9 | chronic | arrhythmia; dysrhythmia; heart rhythm disorder
sick sinus syndrome | I49.5 | chronic | tachy-brady syndrome; sinus node dysfunction; tachybrady syndrome
bradycardia | R00.1 | symptom | slow heart rate
symptomatic bradycardia | R00.1 ! | acute-systemic
tachycardia | R00.0 | symptom
long QT syndrome | I45.81 | chronic | long qt
prolonged qt interval | R94.31 | undiagnosed | prolonged qt; qt prolongation; prolonged qtc; qtc prolongation
complete heart block | I44.2 ! | chronic | third degree heart block; third-degree av block; complete av block; third degree atrioventricular block
bundle branch block | I45.4 | chronic
bifascicular block | I45.2 | chronic
trifascicular block | I45.3 | chronic
second degree heart block | I44.1 | chronic | second-degree av block; mobitz; wenckebach
first degree heart block | I44.0 | chronic | first-degree av block
left bundle branch block | I44.7 | chronic | =LBBB
right bundle branch block | I45.10 | chronic | =RBBB
conduction disorder | I45.9 | chronic
heart block | I45.9 | chronic
atrioventricular block | I44.30 | chronic | av block
pacemaker malfunction | T82.110A ! | acute-systemic | pacemaker lead malfunction; lead fracture; pacemaker failure
inappropriate defibrillator shocks | T82.198A ! | acute-systemic | icd shocks; inappropriate shocks
palpitations | R00.2 | symptom | heart racing; racing heart
heart murmur | R01.1 | undiagnosed | murmur
mitral regurgitation | I34.0 | chronic | mitral valve insufficiency; mitral insufficiency; mitral valve regurgitation
mitral valve prolapse | I34.1 | chronic | =MVP
mitral stenosis | I05.0 | chronic
aortic stenosis | I35.0 | chronic | aortic valve stenosis
aortic regurgitation | I35.1 | chronic | aortic insufficiency; aortic valve insufficiency
bicuspid aortic valve | Q23.81 | chronic
tricuspid regurgitation | I07.1 | chronic | tricuspid insufficiency; tricuspid valve regurgitation; tricuspid valve insufficiency
pulmonic stenosis | I37.0 | chronic | pulmonary valve stenosis
valvular heart disease | I38 | chronic | heart valve disease; valvular disease
rheumatic heart disease | I09.9 | chronic
endocarditis | I38 ! | acute-systemic
infective endocarditis | I33.0 ! | acute-systemic | bacterial endocarditis
pericarditis | I31.9 | acute-systemic
acute pericarditis | I30.9 | acute-systemic
pericardial effusion | I31.39 | acute-systemic
cardiac tamponade | I31.4 ! | acute-systemic | pericardial tamponade
myocarditis | I51.4 ! | acute-systemic
acute myocarditis | I40.9 ! | acute-systemic
left ventricular hypertrophy | I51.7 | chronic | =LVH
cardiomegaly | I51.7 | chronic | enlarged heart
patent foramen ovale | Q21.12 | chronic | =PFO
atrial septal defect | Q21.10 | chronic
secundum atrial septal defect | Q21.11 | chronic | =ASD secundum; ostium secundum defect
ventricular septal defect | Q21.0 | chronic | =VSD
tetralogy of fallot | Q21.3 | chronic
coarctation of the aorta | Q25.1 | chronic | coarctation of aorta; aortic coarctation
patent ductus arteriosus | Q25.0 | chronic | =PDA
congenital heart disease | Q24.9 | chronic | congenital heart defect
shone complex | Q24.8 | chronic
aortic aneurysm | I71.9 | chronic
abdominal aortic aneurysm | I71.40 | chronic | aaa
thoracic aortic aneurysm | I71.20 | chronic | =TAA
aortic root dilatation | I77.810 | chronic | aortic root dilation; dilated aortic root; thoracic aortic ectasia; dilated ascending aorta
ascending aortic aneurysm | I71.21 | chronic | aneurysm of ascending aorta; ascending thoracic aortic aneurysm
ruptured aortic aneurysm | I71.8 ! | acute-systemic
ruptured abdominal aortic aneurysm | I71.30 ! | acute-systemic | ruptured aaa
aortic dissection | I71.00 ! | acute-systemic | dissecting aneurysm
aortic atherosclerosis | I70.0 | chronic | atherosclerosis of aorta; atherosclerosis of the aorta
atherosclerosis | I70.90 | chronic | arteriosclerosis; arteriosclerotic vascular disease
peripheral arterial disease | I73.9 | chronic | peripheral vascular disease; =PVD; =PAD; peripheral artery disease; peripheral arterial occlusive disease; peripheral vascular occlusive disease
arterial insufficiency | I77.1 | chronic
claudication | I73.9 | chronic
peripheral arterial disease with claudication | I70.219 | chronic | atherosclerosis of extremities with intermittent claudication; pad with claudication
critical limb ischemia | I70.229 ! | chronic | limb threatening ischemia; rest pain ischemia
acute limb ischemia | I74.3 ! | acute-systemic
arterial embolism | I74.9 ! | acute-systemic | acute arterial occlusion
limb ischemia | I99.8 ! | acute-systemic | ischemic foot; ischemic leg; ischemic limb
gangrene | I96 ! | acute-systemic | gangrenous toe
raynaud phenomenon | I73.00 | chronic | raynaud's
carotid artery stenosis | I65.2{1,2,3,9} | chronic | carotid stenosis; carotid bruit with stenosis; carotid artery occlusive disease; carotid occlusive disease
upper extremity deep vein thrombosis | I82.62{1,2,3,9} | acute-systemic | upper extremity dvt
subclavian vein stenosis | I87.1 | chronic
carotid artery disease | I77.9 | chronic | carotid disease
carotid artery occlusion | I65.2{1,2,3,9} | chronic | carotid occlusion
deep vein thrombosis | I82.40{1,2,3,9} | acute-systemic | dvt; deep venous thrombosis
chronic deep vein thrombosis | I82.50{1,2,3,9} | chronic | chronic dvt
superficial thrombophlebitis | I80.9 | acute | superficial phlebitis; superficial vein thrombosis; superficial venous thrombosis
phlebitis | I80.9 | acute | thrombophlebitis
superficial thrombophlebitis of leg | I80.0{1,2,3,0} | acute | superficial thrombophlebitis of the leg; superficial thrombophlebitis of the lower extremity; superficial phlebitis of the leg; superficial thrombophlebitis of right leg; superficial thrombophlebitis of left leg
pulmonary embolism | I26.99 ! | acute-systemic | acute pe; =PE; pulmonary embolus; pulmonary emboli; pulmonary thromboembolism; massive pe
saddle pulmonary embolism | I26.92 ! | acute-systemic | saddle embolus; saddle pulmonary embolus; saddle pe
venous thromboembolism | I82.90 | chronic | =VTE; recurrent vte
varicose veins | I83.9{1,2,3,0} | chronic | varicosities; varicose vein
spider veins | I78.1 | self-limited
venous stasis ulcer | I83.0{1,2,0,0}9 | chronic | varicose ulcer; venous ulcer; stasis ulcer; venous leg ulcer
venous insufficiency | I87.2 | chronic | venous reflux
venous stasis | I87.8 | chronic | venostasis
stasis dermatitis | I87.2 | chronic | venous stasis dermatitis; venous stasis changes; stasis changes
post-thrombotic syndrome | I87.009 | chronic | postphlebitic syndrome; post-phlebitic syndrome
lymphedema | I89.0 | chronic | lymphoedema
vasculitis | I77.6 | chronic | arteritis
giant cell arteritis | M31.6 | chronic | temporal arteritis; =GCA
arteriovenous fistula | I77.0 | chronic
vascular access for dialysis |  | status | av fistula; arteriovenous graft; av graft; dialysis fistula; dialysis access
arteriovenous malformation | Q27.30 | chronic | =AVM
hyperlipidemia | E78.5 | chronic | hld; dyslipidemia; lipid disorder; elevated lipids; elevated lipid; hyperlipoproteinemia; hyperlipemia; lipids elevated
hypercholesterolemia | E78.00 | chronic | high cholesterol; elevated cholesterol; hypercholesteremia; elevated ldl; cholesterol elevated; high ldl
familial hypercholesterolemia | E78.019 | chronic
heterozygous familial hypercholesterolemia | E78.011 | chronic
homozygous familial hypercholesterolemia | E78.010 | chronic
mixed hyperlipidemia | E78.2 | chronic | combined hyperlipidemia; mixed dyslipidemia
hypertriglyceridemia | E78.1 | chronic | elevated triglycerides; high triglycerides
`;
