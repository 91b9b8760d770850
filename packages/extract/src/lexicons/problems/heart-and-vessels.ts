/** Heart and vessels. Rows: see `problems.ts` in the folder above. */
export const heartAndVessels = `
# chronic
I10; hypertension; htn; =HBP; high blood pressure; hypertensive; high bp
I1A.0; resistant hypertension; refractory hypertension; drug resistant hypertension
I11.0; hypertensive heart disease with heart failure; hypertensive heart failure
I11.9; hypertensive heart disease; hypertensive cardiomyopathy; hypertensive cardiovascular disease
I12.9; hypertensive chronic kidney disease; hypertensive ckd; hypertensive nephropathy; hypertensive nephrosclerosis; hypertensive kidney disease
I13.0; hypertensive heart and chronic kidney disease with heart failure
I15.9; secondary hypertension
I15.0; renovascular hypertension
I70.1; renal artery stenosis
G90.A; postural orthostatic tachycardia syndrome; =POTS; postural tachycardia syndrome
I25.10; coronary artery disease; cad; coronary disease; coronary atherosclerosis; coronary heart disease; atherosclerotic heart disease; arteriosclerotic heart disease; arteriosclerotic cardiovascular disease; atherosclerotic cardiovascular disease; =ASHD; =CHD; =ASCVD; =ASCAD; triple vessel disease; coronary occlusive disease; multivessel disease
I25.9; ischemic heart disease; =IHD; ischaemic heart disease
I25.119; coronary artery disease with angina; cad with angina; coronary artery disease with stable angina
I20.9; angina; stable angina; chronic stable angina; anginal symptoms; anginal chest pain
I25.5; ischemic cardiomyopathy
I42.0; dilated cardiomyopathy
I42.8; nonischemic cardiomyopathy; =NICM
I42.9; cardiomyopathy
I42.2; hypertrophic cardiomyopathy; =HCM
I42.1; hypertrophic obstructive cardiomyopathy; =HOCM; idiopathic hypertrophic subaortic stenosis; =IHSS
I50.9; heart failure; chf; cardiac failure; =HF
I51.9; left ventricular dysfunction; lv dysfunction; ventricular dysfunction; impaired lv function
I50.810; right heart failure; right-sided heart failure; right ventricular failure
I50.20; systolic heart failure; hfref; heart failure with reduced ejection fraction; systolic congestive heart failure; reduced ejection fraction heart failure
I51.89; systolic dysfunction; left ventricular systolic dysfunction
I50.22; chronic systolic heart failure; chronic hfref; chronic systolic congestive heart failure; chronic heart failure with reduced ejection fraction
I50.30; diastolic heart failure; hfpef; heart failure with preserved ejection fraction; diastolic congestive heart failure
I51.89; diastolic dysfunction; left ventricular diastolic dysfunction
I50.32; chronic diastolic heart failure; chronic hfpef; chronic diastolic congestive heart failure; chronic heart failure with preserved ejection fraction
I50.40; combined systolic and diastolic heart failure
I50.42; chronic combined systolic and diastolic heart failure
I50.84; end stage heart failure; stage d heart failure
I27.81; cor pulmonale
I48.91; atrial fibrillation; afib; a fib; atrial fib; =AF; =AFib; rate controlled atrial fibrillation
I48.0; paroxysmal atrial fibrillation; =PAF; paroxysmal afib; intermittent atrial fibrillation
I48.19; persistent atrial fibrillation; persistent afib
I48.11; longstanding persistent atrial fibrillation; long-standing persistent atrial fibrillation
I48.21; permanent atrial fibrillation; permanent afib
I48.20; chronic atrial fibrillation; chronic afib
I48.92; atrial flutter; aflutter; a-flutter
I47.10; supraventricular tachycardia; =SVT; =PSVT
I47.19; av nodal reentrant tachycardia; =AVNRT; atrioventricular nodal reentrant tachycardia; av node reentrant tachycardia
I47.19; atrial tachycardia
I45.6; wolff-parkinson-white syndrome; =WPW; wolff-parkinson-white
I49.3; premature ventricular contractions; =PVCs; pvc; ventricular ectopy; ventricular premature beats; premature ventricular complexes; ventricular bigeminy; ectopic beats; extrasystoles
I49.1; premature atrial contractions; =PACs; atrial ectopy
I49.9; cardiac arrhythmia; arrhythmia; dysrhythmia; heart rhythm disorder
I49.5; sick sinus syndrome; tachy-brady syndrome; sinus node dysfunction; tachybrady syndrome
I45.81; long QT syndrome; long qt
I44.2 !; complete heart block; third degree heart block; third-degree av block; complete av block; third degree atrioventricular block
I45.4; bundle branch block
I45.2; bifascicular block
I45.3; trifascicular block
I44.1; second degree heart block; second-degree av block; mobitz; wenckebach
I44.0; first degree heart block; first-degree av block
I44.7; left bundle branch block; =LBBB
I45.10; right bundle branch block; =RBBB
I45.9; conduction disorder
I45.9; heart block
I44.30; atrioventricular block; av block
I34.0; mitral regurgitation; mitral valve insufficiency; mitral insufficiency; mitral valve regurgitation
I34.1; mitral valve prolapse; =MVP
I05.0; mitral stenosis
I35.0; aortic stenosis; aortic valve stenosis
I35.1; aortic regurgitation; aortic insufficiency; aortic valve insufficiency
Q23.81; bicuspid aortic valve
I07.1; tricuspid regurgitation; tricuspid insufficiency; tricuspid valve regurgitation; tricuspid valve insufficiency
I37.0; pulmonic stenosis; pulmonary valve stenosis
I38; valvular heart disease; heart valve disease; valvular disease
I09.9; rheumatic heart disease
I51.7; left ventricular hypertrophy; =LVH
I51.7; cardiomegaly; enlarged heart
Q21.12; patent foramen ovale; =PFO
Q21.10; atrial septal defect
Q21.11; secundum atrial septal defect; =ASD secundum; ostium secundum defect
Q21.0; ventricular septal defect; =VSD
Q21.3; tetralogy of fallot
Q25.1; coarctation of the aorta; coarctation of aorta; aortic coarctation
Q25.0; patent ductus arteriosus; =PDA
Q24.9; congenital heart disease; congenital heart defect
Q24.8; shone complex
I71.9; aortic aneurysm
I71.40; abdominal aortic aneurysm; aaa
I71.20; thoracic aortic aneurysm; =TAA
I77.810; aortic root dilatation; aortic root dilation; dilated aortic root; thoracic aortic ectasia; dilated ascending aorta
I71.21; ascending aortic aneurysm; aneurysm of ascending aorta; ascending thoracic aortic aneurysm
I70.0; aortic atherosclerosis; atherosclerosis of aorta; atherosclerosis of the aorta
I70.90; atherosclerosis; arteriosclerosis; arteriosclerotic vascular disease
I73.9; peripheral arterial disease; peripheral vascular disease; =PVD; =PAD; peripheral artery disease; peripheral arterial occlusive disease; peripheral vascular occlusive disease
I77.1; arterial insufficiency
I73.9; claudication
I70.219; peripheral arterial disease with claudication; atherosclerosis of extremities with intermittent claudication; pad with claudication
I70.229 !; critical limb ischemia; limb threatening ischemia; rest pain ischemia
I73.00; raynaud phenomenon; raynaud's
I65.2{1,2,3,9}; carotid artery stenosis; carotid stenosis; carotid bruit with stenosis; carotid artery occlusive disease; carotid occlusive disease
I87.1; subclavian vein stenosis
I77.9; carotid artery disease; carotid disease
I65.2{1,2,3,9}; carotid artery occlusion; carotid occlusion
I82.50{1,2,3,9}; chronic deep vein thrombosis; chronic dvt
I82.90; venous thromboembolism; =VTE; recurrent vte
I83.9{1,2,3,0}; varicose veins; varicosities; varicose vein
I83.0{1,2,0,0}9; venous stasis ulcer; varicose ulcer; venous ulcer; stasis ulcer; venous leg ulcer
I87.2; venous insufficiency; venous reflux
I87.8; venous stasis; venostasis
I87.2; stasis dermatitis; venous stasis dermatitis; venous stasis changes; stasis changes
I87.009; post-thrombotic syndrome; postphlebitic syndrome; post-phlebitic syndrome
I89.0; lymphedema; lymphoedema
I77.6; vasculitis; arteritis
M31.6; giant cell arteritis; temporal arteritis; =GCA
I77.0; arteriovenous fistula
Q27.30; arteriovenous malformation; =AVM
E78.5; hyperlipidemia; hld; dyslipidemia; lipid disorder; elevated lipids; elevated lipid; hyperlipoproteinemia; hyperlipemia; lipids elevated
E78.00; hypercholesterolemia; high cholesterol; elevated cholesterol; hypercholesteremia; elevated ldl; cholesterol elevated; high ldl
E78.019; familial hypercholesterolemia
E78.011; heterozygous familial hypercholesterolemia
E78.010; homozygous familial hypercholesterolemia
E78.2; mixed hyperlipidemia; combined hyperlipidemia; mixed dyslipidemia
E78.1; hypertriglyceridemia; elevated triglycerides; high triglycerides
# symptom
R03.0; white coat hypertension; white coat syndrome; white-coat effect
R03.0; elevated blood pressure reading; elevated blood pressure; elevated bp; elevated blood pressure without diagnosis of hypertension; prehypertension; borderline hypertension; borderline blood pressure; elevated blood pressure readings; high blood pressure reading; blood pressure is elevated; blood pressure was elevated; blood pressure elevated; raised blood pressure
R00.1; bradycardia; slow heart rate
R00.0; tachycardia
R00.2; palpitations; heart racing; racing heart
# acute-systemic
I16.0; hypertensive urgency
I16.1 !; hypertensive emergency
I16.9 !; hypertensive crisis
I10 !; malignant hypertension
I20.0 !; unstable angina; crescendo angina; rest angina
I24.9 !; acute coronary syndrome; =ACS
I21.9 !; myocardial infarction; acute mi; =MI; heart attack
I21.09 !; acute anterior myocardial infarction; acute anterior mi; anterior myocardial infarction; anterior stemi; anterior wall mi; anterior wall myocardial infarction
I21.19 !; acute inferior myocardial infarction; acute inferior mi; inferior myocardial infarction; inferior stemi; inferior wall mi; inferior wall myocardial infarction
I21.3 !; ST elevation myocardial infarction; stemi; st segment elevation myocardial infarction
I21.4 !; non-ST elevation myocardial infarction; nstemi; non q wave myocardial infarction; non-st segment elevation myocardial infarction; subendocardial myocardial infarction; non q wave mi
I21.A1 !; type 2 myocardial infarction; nstemi type 2; type 2 mi; type ii mi; type ii myocardial infarction; type 2 nstemi
I51.81; takotsubo cardiomyopathy; stress cardiomyopathy
I50.9 !; acute heart failure; decompensated heart failure; acute decompensated heart failure; =ADHF; decompensated hf; acute hf; hf exacerbation; acute on chronic hf; decompensated congestive heart failure; acute congestive heart failure; decompensated chf; acute chf; chf exacerbation; congestive heart failure exacerbation; heart failure exacerbation; exacerbation of congestive heart failure; exacerbation of chf; acute on chronic heart failure; acute on chronic congestive heart failure; acute on chronic chf; congestive heart failure decompensation; worsening heart failure
I50.21 !; acute systolic heart failure
I50.23 !; acute on chronic systolic heart failure; acute on chronic hfref; acute on chronic systolic congestive heart failure
I50.33 !; acute on chronic diastolic heart failure; acute on chronic hfpef; acute on chronic diastolic congestive heart failure
J81.1 !; pulmonary edema
J81.0 !; acute pulmonary edema; flash pulmonary edema
E87.70; volume overload; fluid overload; hypervolemia
R57.0 !; cardiogenic shock
R57.9 !; shock
R57.1 !; hemorrhagic shock
R57.1 !; hypovolemic shock
I46.9 !; cardiac arrest; cardiopulmonary arrest; pulseless electrical activity
I48.91 !; atrial fibrillation with rapid ventricular response; afib with rvr; atrial fibrillation with rvr; atrial fibrillation with a rapid ventricular response; rapid atrial fibrillation; new onset atrial fibrillation with rapid ventricular response
I47.20 !; ventricular tachycardia; vtach; v-tach
I49.01 !; ventricular fibrillation; v fib; vfib
R00.1 !; symptomatic bradycardia
T82.110A !; pacemaker malfunction; pacemaker lead malfunction; lead fracture; pacemaker failure
T82.198A !; inappropriate defibrillator shocks; icd shocks; inappropriate shocks
I38 !; endocarditis
I33.0 !; infective endocarditis; bacterial endocarditis
I31.9; pericarditis
I30.9; acute pericarditis
I31.39; pericardial effusion
I31.4 !; cardiac tamponade; pericardial tamponade
I51.4 !; myocarditis
I40.9 !; acute myocarditis
I71.8 !; ruptured aortic aneurysm
I71.30 !; ruptured abdominal aortic aneurysm; ruptured aaa
I71.00 !; aortic dissection; dissecting aneurysm
I74.3 !; acute limb ischemia
I74.9 !; arterial embolism; acute arterial occlusion
I99.8 !; limb ischemia; ischemic foot; ischemic leg; ischemic limb
I96 !; gangrene; gangrenous toe
I82.62{1,2,3,9}; upper extremity deep vein thrombosis; upper extremity dvt
I82.40{1,2,3,9}; deep vein thrombosis; dvt; deep venous thrombosis
I26.99 !; pulmonary embolism; acute pe; =PE; pulmonary embolus; pulmonary emboli; pulmonary thromboembolism; massive pe
I26.92 !; saddle pulmonary embolism; saddle embolus; saddle pulmonary embolus; saddle pe
# acute
I95.9; hypotension; low blood pressure; low bp
I95.1; orthostatic hypotension; postural hypotension; orthostasis
I80.9; superficial thrombophlebitis; superficial phlebitis; superficial vein thrombosis; superficial venous thrombosis
I80.9; phlebitis; thrombophlebitis
I80.0{1,2,3,0}; superficial thrombophlebitis of leg; superficial thrombophlebitis of the leg; superficial thrombophlebitis of the lower extremity; superficial phlebitis of the leg; superficial thrombophlebitis of right leg; superficial thrombophlebitis of left leg
# history
I25.2; old myocardial infarction; history of myocardial infarction; prior myocardial infarction; prior mi; previous myocardial infarction; history of mi; remote myocardial infarction; remote mi; status post myocardial infarction; status post mi; history of heart attack; old mi; healed myocardial infarction; old inferior myocardial infarction; old anterior myocardial infarction; old inferior mi; old anterior mi; history of nstemi; history of stemi; prior nstemi; prior stemi; prior heart attack; previous mi; previous heart attack
# undiagnosed
I48.91; new-onset atrial fibrillation; new onset afib; new onset a-fib
I47.20; nonsustained ventricular tachycardia; =NSVT; non-sustained ventricular tachycardia
R94.31; prolonged qt interval; prolonged qt; qt prolongation; prolonged qtc; qtc prolongation
R01.1; heart murmur; murmur
# self-limited
I78.1; spider veins
# status
-; vascular access for dialysis; av fistula; arteriovenous graft; av graft; dialysis fistula; dialysis access
`;
