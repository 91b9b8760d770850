/** Kidney, bladder, prostate, male organs. Columns: see `problems.ts` in the folder above. */
export const kidneyAndUrinary = `
chronic kidney disease | N18.9 | chronic | ckd; chronic renal insufficiency; chronic renal failure; chronic renal disease; =CRI; =CRF; renal insufficiency; chronic kidney failure; kidney disease; renal disease
chronic kidney disease stage 1 | N18.1 | chronic | ckd 1; ckd stage 1; stage 1 ckd; stage 1 chronic kidney disease; ckd stage i
chronic kidney disease stage 2 | N18.2 | chronic | ckd 2; ckd stage 2; stage 2 ckd; stage 2 chronic kidney disease; ckd stage ii; stage ii ckd
chronic kidney disease stage 3 | N18.30 | chronic | ckd 3; ckd stage 3; stage 3 ckd; stage 3 chronic kidney disease; stage iii ckd; ckd stage iii; stage iii chronic kidney disease; chronic kidney disease stage iii; ckd3
chronic kidney disease stage 3a | N18.31 | chronic | ckd 3a; ckd3a; ckd stage 3a; stage 3a ckd; stage 3a chronic kidney disease; ckd stage iiia; stage iiia ckd
chronic kidney disease stage 3b | N18.32 | chronic | ckd 3b; ckd3b; ckd stage 3b; stage 3b ckd; stage 3b chronic kidney disease; ckd stage iiib; stage iiib ckd
chronic kidney disease stage 4 | N18.4 | chronic | ckd 4; ckd stage 4; stage 4 ckd; stage 4 chronic kidney disease; stage iv ckd; ckd stage iv; chronic kidney disease stage iv; stage iv chronic kidney disease; ckd4
chronic kidney disease stage 5 | N18.5 | chronic | ckd 5; ckd stage 5; stage 5 ckd; stage 5 chronic kidney disease; stage v ckd; ckd stage v; chronic kidney disease stage v
end stage renal disease | N18.6 | chronic | esrd; end-stage renal disease; end stage kidney disease; =ESKD; end-stage renal failure; esrd on hemodialysis; esrd on dialysis; dialysis dependent renal failure
acute kidney injury | N17.9 ! | acute-systemic | aki; acute renal failure; =ARF; acute renal insufficiency; acute on chronic renal failure; acute on chronic kidney injury; acute on chronic renal insufficiency; acute kidney failure; acute tubular necrosis; renal failure; acute on chronic kidney disease; prerenal azotemia
mild acute kidney injury | N17.9 | acute-systemic
elevated creatinine | R79.89 | undiagnosed | elevated serum creatinine; azotemia; rising creatinine
proteinuria | R80.9 | undiagnosed | microalbuminuria; albuminuria; persistent proteinuria; positive microalbuminuria
nephrotic syndrome | N04.9 | chronic
glomerulonephritis | N05.9 | chronic | iga nephropathy; lupus nephritis; nephritis; focal segmental glomerulosclerosis
polycystic kidney disease | Q61.3 | chronic | polycystic kidneys; =ADPKD; =PKD
renal cyst | N28.1 | chronic | kidney cyst; simple renal cyst; renal cysts
renal mass | N28.89 | undiagnosed | kidney mass; renal lesion; renal tumor; kidney lesion
hydronephrosis | N13.30 | undiagnosed | right hydronephrosis; left hydronephrosis; bilateral hydronephrosis; hydroureteronephrosis; hydroureter
ureteropelvic junction obstruction | N13.5 | chronic | upj obstruction; ureteral stricture; ureteral obstruction; ureteral stenosis
vesicoureteral reflux | N13.70 | chronic | =VUR
kidney stone | N20.0 | acute | nephrolithiasis; renal calculus; renal calculi; renal stone; kidney stones; renal stones; staghorn calculus; renal lithiasis; nonobstructing stone; urolithiasis
ureteral stone | N20.1 | acute | ureteral calculus; ureterolithiasis; ureteral calculi; distal ureteral calculus; ureteric stone; ureteral stones; uvj stone
renal colic | N23 | acute | ureteral colic
bladder stone | N21.0 | acute | bladder calculus; bladder calculi
pyelonephritis | N10 | acute-systemic | pyelo; kidney infection; acute pyelonephritis; renal infection
urinary tract infection | N39.0 | acute | uti; urinary infection; urine infection; recurrent urinary tract infection; bladder infection; water infection; =UTI; recurrent uti; recurrent utis; urinary tract infections
urosepsis | N39.0 ! | acute-systemic
cystitis | N30.90 | acute | acute cystitis; bacterial cystitis; hemorrhagic cystitis
interstitial cystitis | N30.10 | chronic | painful bladder syndrome
radiation cystitis | N30.40 | chronic
urethritis | N34.2 | acute
urethral stricture | N35.919 | chronic | urethral stenosis; meatal stenosis; bladder neck contracture
asymptomatic bacteriuria | R82.71 | acute | bacteriuria; pyuria
hematuria | R31.9 | undiagnosed | blood in urine; blood in the urine
gross hematuria | R31.0 | undiagnosed | painless hematuria; visible haematuria; frank hematuria; painless gross hematuria; macroscopic hematuria
microscopic hematuria | R31.29 | undiagnosed | microhematuria; asymptomatic microscopic hematuria
dysuria | R30.0 | symptom | burning with urination; painful urination; burning urination; pain with urination
urinary frequency | R35.0 | symptom | frequency of urination; frequent urination; urinary frequency and urgency
polyuria | R35.89 | symptom
nocturia | R35.1 | symptom
urinary urgency | R39.15 | symptom | urgency of urination
urinary hesitancy | R39.11 | symptom | hesitancy; weak stream; slow stream
urinary retention | R33.9 | acute | acute urinary retention; retention of urine; incomplete bladder emptying
urinary incontinence | R32 | chronic | incontinence of urine; mixed urinary incontinence; bladder incontinence
stress incontinence | N39.3 | chronic | stress urinary incontinence; =SUI
urge incontinence | N39.41 | chronic | urge urinary incontinence
mixed incontinence | N39.46 | chronic
nocturnal enuresis | N39.44 | chronic | bedwetting; enuresis
overactive bladder | N32.81 | chronic | =OAB; detrusor instability; bladder overactivity
neurogenic bladder | N31.9 | chronic
bladder outlet obstruction | N32.0 | chronic
bladder mass | N32.89 | undiagnosed | bladder lesion; bladder tumor; bladder wall thickening
benign prostatic hyperplasia | N40.0 | chronic | bph; benign prostatic hypertrophy; prostatic hypertrophy; enlarged prostate; prostatism; prostate enlargement; benign prostate hypertrophy; prostatic enlargement; benign prostatic hypertrophy without obstruction
benign prostatic hyperplasia with urinary symptoms | N40.1 | chronic | bph with luts; bph with lower urinary tract symptoms; bph with obstruction; bph with urinary obstruction; lower urinary tract symptoms; =LUTS; bladder outlet obstruction from bph; obstructive voiding symptoms; irritative voiding symptoms; benign prostatic hypertrophy with outlet obstruction
prostatitis | N41.9 | acute | chronic prostatitis
acute prostatitis | N41.0 | acute-systemic
elevated prostate specific antigen | R97.20 | undiagnosed | elevated psa; psa elevation; rising psa; elevated prostate-specific antigen
prostate nodule | N40.2 | undiagnosed | prostatic nodule
erectile dysfunction | N52.9 | chronic | impotence; sexual dysfunction male; erectile dysfunctions; organic impotence
peyronie disease | N48.6 | chronic | peyronie's disease
phimosis | N47.1 | chronic
paraphimosis | N47.2 | acute
balanitis | N48.1 | acute | balanoposthitis
priapism | N48.30 ! | acute-systemic
hydrocele | N43.3 | chronic
varicocele | I86.1 | chronic
spermatocele | N43.40 | chronic
undescended testis | Q53.9 | chronic | cryptorchidism; undescended testicle
testicular torsion | N44.00 ! | acute-systemic | torsion of testis
testicular pain | N50.81{1,2,9} | symptom | testicle pain; orchialgia; testicular discomfort
scrotal pain | N50.82 | symptom | scrotal swelling
testicular mass | N50.89 | undiagnosed | testicular lump; scrotal mass; testicle mass; testicular swelling
epididymitis | N45.1 | acute | epididymo-orchitis; epididymoorchitis
orchitis | N45.2 | acute
male infertility | N46.9 | chronic | azoospermia; oligospermia
hypospadias | Q54.9 | chronic
vasectomy consultation | Z30.09 | status | desires vasectomy; undesired fertility; request for vasectomy; desires sterilization
circumcision | Z41.2 | status
retrograde ejaculation | N53.14 | chronic | premature ejaculation
flank pain | R10.A0 | symptom | loin pain; left flank pain; right flank pain
renal transplant rejection | T86.11 | acute-systemic
uremia | N19 | acute-systemic | kidney failure
`;
