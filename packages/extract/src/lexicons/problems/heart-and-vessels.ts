/** Heart and vessels. Rows: see `problems.ts` in the folder above. */
export const heartAndVessels = `
# chronic
E72.11; elevated homocysteine; hyperhomocysteinemia
E74.00; glycogen storage disease; pompe disease
E75.21; fabry disease
.22; gaucher disease
E78.00; hypercholesterolemia; high cholesterol; elevated cholesterol; hypercholesteremia; elevated ldl; cholesterol elevated; high ldl
.019; familial hypercholesterolemia
.1; hypertriglyceridemia; elevated triglycerides; high triglycerides
.2; mixed hyperlipidemia; combined hyperlipidemia; mixed dyslipidemia
.5; hyperlipidemia; hld; dyslipidemia; lipid disorder; elevated lipid; hyperlipoproteinemia; hyperlipemia; lipids elevated
.9; lipoprotein disorder; lipometabolism disorder; dyslipoproteinemia
G90.9; autonomic dysfunction; autonomic neuropathy; dysautonomia
.A; postural orthostatic tachycardia syndrome; =POTS; postural tachycardia syndrome
I05.0; mitral stenosis
I07.1; tricuspid regurgitation; tricuspid insufficiency; tricuspid valve regurgitation; tricuspid valve insufficiency
I09.9; rheumatic heart disease
I10; hypertension; htn; =HBP; high blood pressure; hypertensive; high bp
I11.0; hypertensive heart disease with heart failure; hypertensive heart failure
.9; hypertensive heart disease; hypertensive cardiomyopathy; hypertensive cardiovascular disease
I12.9; hypertensive chronic kidney disease; hypertensive ckd; hypertensive nephropathy; hypertensive nephrosclerosis; hypertensive kidney disease
I13.0; hypertensive heart and chronic kidney disease with heart failure
I15.0; renovascular hypertension
.9; secondary hypertension
I1A.0; resistant hypertension; refractory hypertension
I20.1; coronary spasm; coronary vasospasm; prinzmetal angina; variant angina
.9; angina; anginal symptoms; anginal chest pain
I25.10; coronary artery disease; cad; coronary disease; coronary atherosclerosis; coronary heart disease; atherosclerotic heart disease; arteriosclerotic cardiovascular disease; atherosclerotic cardiovascular disease; =ASHD; =CHD; =ASCVD; =ASCAD; coronary occlusive disease; multivessel disease
.119; coronary artery disease with angina; cad with angina
.5; ischemic cardiomyopathy
.82; chronic total occlusion; =CTO
.9; ischemic heart disease; ischemic cardiac disease; =IHD
I27.81; cor pulmonale
I34.0; mitral regurgitation; mitral valve insufficiency; mitral insufficiency; mitral valve regurgitation
.1; mitral valve prolapse; =MVP
I35.0; aortic stenosis; aortic valve stenosis
.1; aortic regurgitation; aortic insufficiency; aortic valve insufficiency
I37.0; pulmonic stenosis; pulmonary valve stenosis
I38; valvular heart disease; heart valve disease; valvular disease
I42.0; dilated cardiomyopathy
.1; hypertrophic obstructive cardiomyopathy; =HOCM; idiopathic hypertrophic subaortic stenosis; =IHSS
.2; hypertrophic cardiomyopathy; =HCM
.8; nonischemic cardiomyopathy; =NICM
.9; cardiomyopathy
I44.0; first degree heart block; first-degree av block
.1; second degree heart block; second-degree av block; mobitz; wenckebach
.2 !; complete heart block; third degree heart block; third-degree av block; complete av block
.30; atrioventricular block; av block
.7; left bundle branch block; =LBBB
I45.10; right bundle branch block; =RBBB
.2; bifascicular block
.3; trifascicular block
.4; bundle branch block
.6; wolff-parkinson-white syndrome; =WPW; wolff-parkinson-white
.81; long QT syndrome; long qt
.89; brugada syndrome
.9; heart block
I47.10; supraventricular tachycardia; =SVT; =PSVT
.19; av nodal reentrant tachycardia; =AVNRT; atrioventricular nodal reentrant tachycardia; av node reentrant tachycardia
.19; atrial tachycardia
.29; nonsustained vt; runs of vt
I48.0; paroxysmal atrial fibrillation; =PAF; paroxysmal afib; intermittent atrial fibrillation
.11; longstanding persistent atrial fibrillation; long-standing persistent atrial fibrillation
.19; persistent atrial fibrillation; persistent afib
.20; chronic atrial fibrillation; chronic afib
.21; permanent atrial fibrillation; permanent afib
.91; atrial fibrillation; afib; a fib; atrial fib; =AF; =AFib
.92; atrial flutter; aflutter; a-flutter
I49.1; premature atrial contractions; =PACs; atrial ectopy
.3; premature ventricular contractions; =PVCs; pvc; ventricular ectopy; ventricular premature beats; ventricular bigeminy; ectopic beats; extrasystoles
.5; sick sinus syndrome; tachy-brady syndrome; sinus node dysfunction; tachybrady syndrome
.8; junctional rhythm; wandering pacemaker; chronotropic incompetence
.9; cardiac arrhythmia; arrhythmia; dysrhythmia; heart rhythm disorder
I50.20; systolic heart failure; hfref; heart failure with reduced ejection fraction; reduced ejection fraction heart failure
.22; chronic systolic heart failure; chronic hfref; chronic heart failure with reduced ejection fraction
.30; diastolic heart failure; hfpef; heart failure with preserved ejection fraction
.32; chronic diastolic heart failure; chronic hfpef; chronic heart failure with preserved ejection fraction
.40; combined systolic and diastolic heart failure
.42; chronic combined systolic and diastolic heart failure
.810; right heart failure; right-sided heart failure; right ventricular failure
.84; end stage heart failure; stage d heart failure
.9; heart failure; chf; cardiac failure; =HF
I51.7; left ventricular hypertrophy; =LVH
.7; cardiomegaly; enlarged heart
.81; takotsubo; broken heart syndrome
.89; systolic dysfunction
.89; diastolic dysfunction
.9; left ventricular dysfunction; lv dysfunction; ventricular dysfunction; impaired lv function
I65.2{1,2,3,9}; carotid artery stenosis; carotid stenosis; carotid artery occlusive disease; carotid occlusive disease
.2{1,2,3,9}; carotid artery occlusion; carotid occlusion
I70.0; aortic atherosclerosis; atherosclerosis of the aorta
.1; renal artery stenosis
.219; peripheral arterial disease with claudication; atherosclerosis of extremities with intermittent claudication; pad with claudication
.229 !; critical limb ischemia; limb threatening ischemia; rest pain ischemia
.90; atherosclerosis; arteriosclerosis; arteriosclerotic vascular disease
I71.20; thoracic aortic aneurysm; =TAA
.21; ascending aortic aneurysm; aneurysm of ascending aorta; ascending thoracic aortic aneurysm
.40; abdominal aortic aneurysm; aaa
.9; aortic aneurysm
I72.3; iliac artery aneurysm; iliac aneurysm
.4; popliteal aneurysm
.8; splenic artery aneurysm; visceral aneurysm
.9; pseudoaneurysm
I73.00; raynaud phenomenon; raynaud's
.1; buerger disease; thromboangiitis obliterans
.81; erythromelalgia
.9; peripheral arterial disease; peripheral vascular disease; =PVD; =PAD; peripheral vascular occlusive disease
.9; claudication
I74.09; aortoiliac occlusive disease; aortoiliac disease; leriche syndrome
I77.0; arteriovenous fistula
.1; arterial insufficiency
.1; subclavian stenosis
.3; fibromuscular dysplasia
.4; median arcuate ligament syndrome; celiac artery compression
.6; vasculitis; arteritis
.810; aortic root dilatation; aortic root dilation; dilated aortic root; thoracic aortic ectasia
.9; carotid artery disease; carotid disease
I78.0; hereditary hemorrhagic telangiectasia; =HHT; osler-weber-rendu
I82.50{1,2,3,9}; chronic deep vein thrombosis; chronic dvt
.90; venous thromboembolism; =VTE; recurrent vte
I83.0{1,2,0,0}9; venous stasis ulcer; varicose ulcer; venous ulcer; stasis ulcer
.9{1,2,3,0}; varicose veins; varicosities; varicose vein
I87.009; post-thrombotic syndrome; postphlebitic syndrome; post-phlebitic syndrome
.1; subclavian vein stenosis
.1; may-thurner syndrome; nutcracker syndrome; svc syndrome
.2; venous insufficiency; venous reflux
.2; stasis dermatitis; venous stasis dermatitis; venous stasis changes; stasis changes
.8; venous stasis; venostasis
I89.0; lymphedema; lymphoedema
M31.30; wegener
.4; takayasu arteritis
.6; giant cell arteritis; temporal arteritis; =GCA
.7; microscopic polyangiitis
Q21.0; ventricular septal defect; =VSD
.10; atrial septal defect
.11; secundum atrial septal defect; =ASD secundum; ostium secundum defect
.12; patent foramen ovale; =PFO
.3; tetralogy of fallot
Q23.81; bicuspid aortic valve
.81; bicuspid valve
Q24.8; shone complex
.9; congenital heart disease; congenital heart defect
Q25.0; patent ductus arteriosus; =PDA
.1; coarctation of the aorta; aortic coarctation
Q27.30; arteriovenous malformation; =AVM
Q28.2; cerebral arteriovenous malformation
.3; cavernous malformation; cavernoma
T82.855A; in-stent restenosis; stent restenosis
.858A; fistula stenosis; graft stenosis; dialysis access stenosis
# symptom
R00.0; tachycardia
.1; bradycardia; slow heart rate
.2; palpitations; heart racing; racing heart
R03.0; white coat hypertension; white coat syndrome; white-coat effect
.0; elevated blood pressure reading; elevated blood pressure; elevated bp; elevated blood pressure without diagnosis of hypertension; prehypertension; borderline hypertension; borderline blood pressure; high blood pressure reading; blood pressure is elevated; blood pressure was elevated; blood pressure elevated; raised blood pressure
# acute-systemic
E87.70; volume overload; fluid overload; hypervolemia
I10 !; malignant hypertension
I16.0; hypertensive urgency
.1 !; hypertensive emergency
.9 !; hypertensive crisis
I20.0 !; unstable angina; crescendo angina; rest angina; rest anginal symptoms; angina at rest
I21.09 !; acute anterior myocardial infarction; anterior myocardial infarction; anterior stemi; anterior wall mi; anterior wall myocardial infarction
.19 !; acute inferior myocardial infarction; inferior myocardial infarction; inferior stemi; inferior wall myocardial infarction
.3 !; ST elevation myocardial infarction; stemi; st segment elevation myocardial infarction
.4 !; non-ST elevation myocardial infarction; nstemi; non q wave myocardial infarction; non-st segment elevation myocardial infarction; subendocardial myocardial infarction; non q wave mi
.9 !; myocardial infarction; acute mi; =MI; heart attack
.A1 !; type 2 myocardial infarction; nstemi type 2; type 2 mi; type 2 nstemi
I24.9 !; acute coronary syndrome; =ACS
I26.92 !; saddle pulmonary embolism; saddle embolus; saddle pulmonary embolus; saddle pe
.99 !; pulmonary embolism; acute pe; =PE; pulmonary embolus; pulmonary emboli; pulmonary thromboembolism; massive pe
I30.9; acute pericarditis
I31.39; pericardial effusion
.4 !; cardiac tamponade; pericardial tamponade; early tamponade; tamponade physiology
.9; pericarditis
I33.0 !; infective endocarditis; bacterial endocarditis
I38 !; endocarditis
I40.9 !; acute myocarditis
I46.9 !; cardiac arrest; cardiopulmonary arrest; pulseless electrical activity
.9 !; code blue; asystole
I47.20 !; ventricular tachycardia; vtach; v-tach; electrical storm
I48.91 !; atrial fibrillation with rapid ventricular response; afib with rvr; atrial fibrillation with rvr; atrial fibrillation with a rapid ventricular response; rapid atrial fibrillation; new onset atrial fibrillation with rapid ventricular response
I49.01 !; ventricular fibrillation; v fib; vfib
I50.21 !; acute systolic heart failure
.23 !; acute on chronic systolic heart failure; acute on chronic hfref
.33 !; acute on chronic diastolic heart failure; acute on chronic hfpef
.9 !; acute heart failure; decompensated heart failure; =ADHF; decompensated hf; acute hf; hf exacerbation; acute on chronic hf; decompensated chf; acute chf; chf exacerbation; heart failure exacerbation; exacerbation of congestive heart failure; exacerbation of chf; acute on chronic heart failure; acute on chronic chf; congestive heart failure decompensation; worsening heart failure
I51.3 !; left atrial thrombus
.3 !; intracardiac thrombus
.3 !; left ventricular thrombus; lv thrombus
.4 !; myocarditis
.81; takotsubo cardiomyopathy; stress cardiomyopathy
I71.00 !; aortic dissection; dissecting aneurysm
.30 !; ruptured abdominal aortic aneurysm; ruptured aaa
.8 !; ruptured aortic aneurysm
I74.3 !; acute limb ischemia; acute leg ischemia; leg ischemia
.9 !; arterial embolism; acute arterial occlusion
.9 !; arterial thrombosis
I77.71; carotid dissection; carotid artery dissection; vertebral artery dissection
I81; portal vein thrombosis
I82.210; superior vena cava thrombosis
.40{1,2,3,9}; deep vein thrombosis; dvt; deep venous thrombosis
.62{1,2,3,9}; upper extremity deep vein thrombosis; upper extremity dvt
.B19; subclavian vein occlusion; subclavian vein thrombosis
I96 !; gangrene; gangrenous toe
I99.8 !; limb ischemia; ischemic foot; ischemic leg; ischemic limb
J81.0 !; acute pulmonary edema; flash pulmonary edema
.1 !; pulmonary edema
R00.1 !; symptomatic bradycardia
R57.0 !; cardiogenic shock
.1 !; hemorrhagic shock
.1 !; hypovolemic shock
.9 !; shock
T82.110A !; pacemaker malfunction; pacemaker lead malfunction; lead fracture; pacemaker failure
.198A !; inappropriate defibrillator shocks; icd shocks; inappropriate shocks
.7XXA; infected pacemaker; pacemaker infection; pacemaker pocket infection; device infection; lead infection
.868A; graft thrombosis; thrombosed av graft; clotted graft; thrombosed fistula; thrombosed dialysis graft; thrombosed graft; clotted fistula
# acute
I80.9; superficial thrombophlebitis; superficial phlebitis; superficial vein thrombosis; superficial venous thrombosis
.9; phlebitis; thrombophlebitis
I95.1; orthostatic hypotension; postural hypotension; orthostasis
.9; hypotension; low blood pressure; low bp
# history
I25.2; old myocardial infarction; history of myocardial infarction; prior myocardial infarction; prior mi; previous myocardial infarction; history of mi; remote myocardial infarction; remote mi; status post myocardial infarction; status post mi; history of heart attack; old mi; healed myocardial infarction; old inferior myocardial infarction; old anterior myocardial infarction; history of nstemi; history of stemi; prior nstemi; prior stemi; previous mi
# undiagnosed
I47.20; nonsustained ventricular tachycardia; =NSVT; non-sustained ventricular tachycardia
I48.91; new-onset atrial fibrillation; new onset afib; new onset a-fib
R01.1; heart murmur; murmur
R94.31; prolonged qt interval; prolonged qt; qt prolongation; prolonged qtc; qtc prolongation
# self-limited
I78.1; spider veins
# status
-; vascular access for dialysis; av fistula; arteriovenous graft; av graft; dialysis fistula; dialysis access
`;
