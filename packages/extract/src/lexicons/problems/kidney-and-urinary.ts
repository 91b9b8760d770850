/** Kidney, bladder, prostate, male organs. Columns: see `problems.ts` in the folder above. */
export const kidneyAndUrinary = `
chronic kidney disease | N18.9 | chronic | ckd; chronic renal insufficiency; chronic renal failure; chronic renal disease; =CRI; =CRF; chronic kidney failure
kidney disease | N28.9 | chronic | renal disease
renal insufficiency | N28.9 | chronic | kidney insufficiency
chronic kidney disease stage 1 | N18.1 | chronic | ckd 1; ckd stage 1; stage 1 ckd; stage 1 chronic kidney disease; ckd stage i
chronic kidney disease stage 2 | N18.2 | chronic | ckd 2; ckd stage 2; stage 2 ckd; stage 2 chronic kidney disease; ckd stage ii; stage ii ckd
chronic kidney disease stage 3 | N18.30 | chronic | ckd 3; ckd stage 3; stage 3 ckd; stage 3 chronic kidney disease; stage iii ckd; ckd stage iii; stage iii chronic kidney disease; chronic kidney disease stage iii; ckd3
chronic kidney disease stage 3a | N18.31 | chronic | ckd 3a; ckd3a; ckd stage 3a; stage 3a ckd; stage 3a chronic kidney disease; ckd stage iiia; stage iiia ckd
chronic kidney disease stage 3b | N18.32 | chronic | ckd 3b; ckd3b; ckd stage 3b; stage 3b ckd; stage 3b chronic kidney disease; ckd stage iiib; stage iiib ckd
chronic kidney disease stage 4 | N18.4 | chronic | ckd 4; ckd stage 4; stage 4 ckd; stage 4 chronic kidney disease; stage iv ckd; ckd stage iv; chronic kidney disease stage iv; stage iv chronic kidney disease; ckd4
chronic kidney disease stage 5 | N18.5 | chronic | ckd 5; ckd stage 5; stage 5 ckd; stage 5 chronic kidney disease; stage v ckd; ckd stage v; chronic kidney disease stage v
end stage renal disease | N18.6 | chronic | esrd; end stage kidney disease; =ESKD; end-stage renal failure; esrd on hemodialysis; esrd on dialysis; dialysis dependent renal failure
acute kidney injury | N17.9 ! | acute-systemic | aki; acute renal failure; =ARF; acute on chronic renal failure; acute on chronic kidney injury; acute on chronic renal insufficiency; acute kidney failure; acute on chronic kidney disease
prerenal azotemia | R39.2 | acute | azotemia prerenal; pre-renal azotemia
renal failure | N19 | acute-systemic | kidney failure; uremia
acute tubular necrosis | N17.0 ! | acute-systemic | =ATN
mild acute kidney injury | N17.9 | acute-systemic
elevated creatinine | R79.89 | undiagnosed | elevated serum creatinine; rising creatinine
azotemia | R79.89 | undiagnosed
proteinuria | R80.9 | undiagnosed | persistent proteinuria
microalbuminuria | R80.9 | undiagnosed | albuminuria
nephrotic syndrome | N04.9 | chronic
glomerulonephritis | N05.9 | chronic | nephritis
focal segmental glomerulosclerosis | N05.1 | chronic | =FSGS
iga nephropathy | N02.B9 | chronic | =IgAN; berger disease
polycystic kidney disease | Q61.3 | chronic | polycystic kidneys; =PKD
autosomal dominant polycystic kidney disease | Q61.2 | chronic | =ADPKD
renal cyst | N28.1 | chronic | kidney cyst
renal mass | N28.89 | undiagnosed | kidney mass; renal lesion; kidney lesion
renal tumor | D49.51{1,2,9} | undiagnosed | kidney tumor
hydronephrosis | N13.30 | undiagnosed | right hydronephrosis; left hydronephrosis; bilateral hydronephrosis; hydroureteronephrosis
hydroureter | N13.4 | undiagnosed
ureteropelvic junction obstruction | N13.5 | chronic | upj obstruction
ureteral obstruction | N13.5 | chronic
ureteral stricture | N13.5 | chronic | ureteral stenosis
vesicoureteral reflux | N13.70 | chronic | =VUR
kidney stone | N20.0 | acute | nephrolithiasis; renal calculus; renal calculi; renal stone; renal lithiasis; nonobstructing stone
staghorn calculus | N20.0 | chronic | staghorn calculi
urolithiasis | N20.9 | acute
ureteral stone | N20.1 | acute | ureteral calculus; ureterolithiasis; ureteral calculi; ureteric stone; uvj stone; ureteropelvic junction calculus; upj stone; stone in the ureter
renal colic | N23 | acute | ureteral colic
bladder stone | N21.0 | acute | bladder calculus; bladder calculi
pyelonephritis | N10 | acute-systemic | pyelo; kidney infection; renal infection
urinary tract infection | N39.0 | acute | uti; urinary infection; urine infection; recurrent urinary tract infection; water infection; =UTI; recurrent uti; recurrent utis
urosepsis | N39.0 ! | acute-systemic
cystitis | N30.90 | acute | bladder infection
hemorrhagic cystitis | N30.91 | acute
acute cystitis | N30.00 | acute
interstitial cystitis | N30.10 | chronic | painful bladder syndrome
radiation cystitis | N30.40 | chronic
urethritis | N34.2 | acute
urethral stricture | N35.919 | chronic | urethral stenosis
meatal stenosis | N35.911 | chronic
bladder neck contracture | N32.0 | chronic | bladder neck obstruction
asymptomatic bacteriuria | R82.71 | acute | bacteriuria
pyuria | R82.81 | symptom
hematuria | R31.9 | undiagnosed | blood in urine; blood in the urine
gross hematuria | R31.0 | undiagnosed | painless hematuria; visible haematuria; frank hematuria; macroscopic hematuria; frank haematuria; painless blood in urine
microscopic hematuria | R31.29 | undiagnosed | microhematuria; asymptomatic microscopic hematuria; microscopic haematuria; blood on dipstick
dysuria | R30.0 | symptom | burning with urination; painful urination; burning urination; pain with urination
urinary frequency | R35.0 | symptom | frequency of urination; frequent urination; frequency with urination; passing water often; =urinary freq
polyuria | R35.89 | symptom
nocturia | R35.1 | symptom | getting up at night to urinate
urinary urgency | R39.15 | symptom | urgency of urination; urgency and frequency; refractory urgency and frequency
urinary hesitancy | R39.11 | symptom | hesitancy; straining to void
weak urinary stream | R39.12 | symptom | weak stream; slow stream; poor urinary stream
urinary retention | R33.9 | acute | retention of urine
incomplete bladder emptying | R39.14 | symptom | incomplete emptying of bladder
urinary incontinence | R32 | chronic | incontinence
stress incontinence | N39.3 | chronic | stress urinary incontinence; =SUI
urge incontinence | N39.41 | chronic | urge urinary incontinence
mixed incontinence | N39.46 | chronic | mixed urinary incontinence
nocturnal enuresis | N39.44 | chronic | bedwetting; bed wetting
enuresis | R32 | chronic
overactive bladder | N32.81 | chronic | =OAB; detrusor instability; bladder overactivity
neurogenic bladder | N31.9 | chronic
bladder outlet obstruction | N32.0 | chronic
bladder mass | N32.89 | undiagnosed | bladder lesion; bladder wall thickening
bladder tumor | D49.4 | undiagnosed
benign prostatic hyperplasia | N40.0 | chronic | bph; prostatic hypertrophy; enlarged prostate; prostatism; prostate enlargement; benign prostate hypertrophy; prostatic enlargement
benign prostatic hyperplasia with urinary symptoms | N40.1 | chronic | bph with luts; bph with lower urinary tract symptoms; bph with obstruction; bph with urinary obstruction; bladder outlet obstruction from bph; benign prostatic hypertrophy with outlet obstruction
lower urinary tract symptoms | R39.9 | symptom | =LUTS; voiding symptoms; urinary symptoms
prostatitis | N41.9 | acute
chronic prostatitis | N41.1 | chronic
acute prostatitis | N41.0 | acute-systemic
elevated prostate specific antigen | R97.20 | undiagnosed | elevated psa; psa elevation; rising psa; raised psa; abnormal psa; high psa
prostate nodule | N40.2 | undiagnosed | prostatic nodule
erectile dysfunction | N52.9 | chronic | impotence
peyronie disease | N48.6 | chronic | peyronie's
phimosis | N47.1 | chronic | tight foreskin
paraphimosis | N47.2 | acute
balanitis | N48.1 | acute | infected glans
balanoposthitis | N47.6 | acute
priapism | N48.30 ! | acute-systemic
hydrocele | N43.3 | chronic
varicocele | I86.1 | chronic
spermatocele | N43.40 | chronic
undescended testis | Q53.9 | chronic | cryptorchidism; undescended testicle; undescended testes; ectopic testis; bilateral undescended testes
testicular torsion | N44.00 ! | acute-systemic | torsion of testis; torsion of testicle; torsion detorsion
testicular pain | N50.81{1,2,9} | symptom | testicle pain; orchialgia; testicular discomfort
scrotal pain | N50.82 | symptom
scrotal swelling | N50.89 | symptom
testicular mass | N50.89 | undiagnosed | testicular lump; scrotal mass; testicle mass; testicular nodule; testicular lesion
testicular swelling | N50.89 | symptom
epididymitis | N45.1 | acute
epididymo-orchitis | N45.3 | acute | epididymoorchitis
orchitis | N45.2 | acute
male infertility | N46.9 | chronic
oligospermia | N46.11 | chronic
azoospermia | N46.01 | chronic
hypospadias | Q54.9 | chronic
vasectomy consultation | Z30.09 | status | desires vasectomy; request for vasectomy
desires sterilization | Z30.09 | status | undesired fertility
circumcision | Z41.2 | status
retrograde ejaculation | N53.14 | chronic
premature ejaculation | F52.4 | chronic
flank pain | R10.A{1,2,3,0} | symptom | loin pain; left flank pain; right flank pain
renal transplant rejection | T86.11 | acute-systemic
`;
