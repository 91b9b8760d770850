/** Kidney, bladder, prostate, male organs. Rows: see `problems.ts` in the folder above. */
export const kidneyAndUrinary = `
# chronic
N18.9; chronic kidney disease; ckd; chronic renal insufficiency; chronic renal failure; chronic renal disease; =CRI; =CRF; chronic kidney failure
N28.9; kidney disease; renal disease
N28.9; renal insufficiency; kidney insufficiency
N18.1; chronic kidney disease stage 1; ckd 1; ckd stage 1; stage 1 ckd; stage 1 chronic kidney disease; ckd stage i
N18.2; chronic kidney disease stage 2; ckd 2; ckd stage 2; stage 2 ckd; stage 2 chronic kidney disease; ckd stage ii; stage ii ckd
N18.30; chronic kidney disease stage 3; ckd 3; ckd stage 3; stage 3 ckd; stage 3 chronic kidney disease; stage iii ckd; ckd stage iii; stage iii chronic kidney disease; chronic kidney disease stage iii; ckd3
N18.31; chronic kidney disease stage 3a; ckd 3a; ckd3a; ckd stage 3a; stage 3a ckd; stage 3a chronic kidney disease; ckd stage iiia; stage iiia ckd
N18.32; chronic kidney disease stage 3b; ckd 3b; ckd3b; ckd stage 3b; stage 3b ckd; stage 3b chronic kidney disease; ckd stage iiib; stage iiib ckd
N18.4; chronic kidney disease stage 4; ckd 4; ckd stage 4; stage 4 ckd; stage 4 chronic kidney disease; stage iv ckd; ckd stage iv; chronic kidney disease stage iv; stage iv chronic kidney disease; ckd4
N18.5; chronic kidney disease stage 5; ckd 5; ckd stage 5; stage 5 ckd; stage 5 chronic kidney disease; stage v ckd; ckd stage v; chronic kidney disease stage v
N18.6; end stage renal disease; esrd; end stage kidney disease; =ESKD; end-stage renal failure; esrd on hemodialysis; esrd on dialysis; dialysis dependent renal failure
N04.9; nephrotic syndrome
N05.9; glomerulonephritis; nephritis
N05.1; focal segmental glomerulosclerosis; =FSGS
N02.B9; iga nephropathy; =IgAN; berger disease
Q61.3; polycystic kidney disease; polycystic kidneys; =PKD
Q61.2; autosomal dominant polycystic kidney disease; =ADPKD
N28.1; renal cyst; kidney cyst
N13.5; ureteropelvic junction obstruction; upj obstruction
N13.5; ureteral obstruction
N13.5; ureteral stricture; ureteral stenosis
N13.70; vesicoureteral reflux; =VUR
N20.0; staghorn calculus; staghorn calculi
N30.10; interstitial cystitis; painful bladder syndrome
N30.40; radiation cystitis
N35.919; urethral stricture; urethral stenosis
N35.911; meatal stenosis
N32.0; bladder neck contracture; bladder neck obstruction
R32; urinary incontinence; incontinence
N39.3; stress incontinence; stress urinary incontinence; =SUI
N39.41; urge incontinence; urge urinary incontinence
N39.46; mixed incontinence; mixed urinary incontinence
N39.44; nocturnal enuresis; bedwetting; bed wetting
R32; enuresis
N32.81; overactive bladder; =OAB; detrusor instability; bladder overactivity
N31.9; neurogenic bladder
N32.0; bladder outlet obstruction
N40.0; benign prostatic hyperplasia; bph; prostatic hypertrophy; enlarged prostate; prostatism; prostate enlargement; benign prostate hypertrophy; prostatic enlargement
N40.1; benign prostatic hyperplasia with urinary symptoms; bph with luts; bph with lower urinary tract symptoms; bph with obstruction; bph with urinary obstruction; bladder outlet obstruction from bph; benign prostatic hypertrophy with outlet obstruction
N41.1; chronic prostatitis
N52.9; erectile dysfunction; impotence
N48.6; peyronie disease; peyronie's
N47.1; phimosis; tight foreskin
N43.3; hydrocele
I86.1; varicocele
N43.40; spermatocele
Q53.9; undescended testis; cryptorchidism; undescended testicle; undescended testes; ectopic testis; bilateral undescended testes
N46.9; male infertility
N46.11; oligospermia
N46.01; azoospermia
Q54.9; hypospadias
N53.14; retrograde ejaculation
F52.4; premature ejaculation
# acute-systemic
N17.9 !; acute kidney injury; aki; acute renal failure; =ARF; acute on chronic renal failure; acute on chronic kidney injury; acute on chronic renal insufficiency; acute kidney failure; acute on chronic kidney disease
N19; renal failure; kidney failure; uremia
N17.0 !; acute tubular necrosis; =ATN
N17.9; mild acute kidney injury
N10; pyelonephritis; pyelo; kidney infection; renal infection
N39.0 !; urosepsis
N41.0; acute prostatitis
N48.30 !; priapism
N44.00 !; testicular torsion; torsion of testis; torsion of testicle; torsion detorsion
T86.11; renal transplant rejection
# acute
R39.2; prerenal azotemia; azotemia prerenal; pre-renal azotemia
N20.0; kidney stone; nephrolithiasis; renal calculus; renal calculi; renal stone; renal lithiasis; nonobstructing stone
N20.9; urolithiasis
N20.1; ureteral stone; ureteral calculus; ureterolithiasis; ureteral calculi; ureteric stone; uvj stone; ureteropelvic junction calculus; upj stone; stone in the ureter
N23; renal colic; ureteral colic
N21.0; bladder stone; bladder calculus; bladder calculi
N39.0; urinary tract infection; uti; urinary infection; urine infection; recurrent urinary tract infection; water infection; =UTI; recurrent uti; recurrent utis
N30.90; cystitis; bladder infection
N30.91; hemorrhagic cystitis
N30.00; acute cystitis
N34.2; urethritis
R82.71; asymptomatic bacteriuria; bacteriuria
R33.9; urinary retention; retention of urine
N41.9; prostatitis
N47.2; paraphimosis
N48.1; balanitis; infected glans
N47.6; balanoposthitis
N45.1; epididymitis
N45.3; epididymo-orchitis; epididymoorchitis
N45.2; orchitis
# undiagnosed
R79.89; elevated creatinine; elevated serum creatinine; rising creatinine
R79.89; azotemia
R80.9; proteinuria; persistent proteinuria
R80.9; microalbuminuria; albuminuria
N28.89; renal mass; kidney mass; renal lesion; kidney lesion
D49.51{1,2,9}; renal tumor; kidney tumor
N13.30; hydronephrosis; right hydronephrosis; left hydronephrosis; bilateral hydronephrosis; hydroureteronephrosis
N13.4; hydroureter
R31.9; hematuria; blood in urine; blood in the urine
R31.0; gross hematuria; painless hematuria; visible haematuria; frank hematuria; macroscopic hematuria; frank haematuria; painless blood in urine
R31.29; microscopic hematuria; microhematuria; asymptomatic microscopic hematuria; microscopic haematuria; blood on dipstick
N32.89; bladder mass; bladder lesion; bladder wall thickening
D49.4; bladder tumor
R97.20; elevated prostate specific antigen; elevated psa; psa elevation; rising psa; raised psa; abnormal psa; high psa
N40.2; prostate nodule; prostatic nodule
N50.89; testicular mass; testicular lump; scrotal mass; testicle mass; testicular nodule; testicular lesion
# symptom
R82.81; pyuria
R30.0; dysuria; burning with urination; painful urination; burning urination; pain with urination
R35.0; urinary frequency; frequency of urination; frequent urination; frequency with urination; passing water often; =urinary freq
R35.89; polyuria
R35.1; nocturia; getting up at night to urinate
R39.15; urinary urgency; urgency of urination; urgency and frequency; refractory urgency and frequency
R39.11; urinary hesitancy; hesitancy; straining to void
R39.12; weak urinary stream; weak stream; slow stream; poor urinary stream
R39.14; incomplete bladder emptying; incomplete emptying of bladder
R39.9; lower urinary tract symptoms; =LUTS; voiding symptoms; urinary symptoms
N50.81{1,2,9}; testicular pain; testicle pain; orchialgia; testicular discomfort
N50.82; scrotal pain
N50.89; scrotal swelling
N50.89; testicular swelling
R10.A{1,2,3,0}; flank pain; loin pain; left flank pain; right flank pain
# status
Z30.09; vasectomy consultation; desires vasectomy; request for vasectomy
Z30.09; desires sterilization; undesired fertility
Z41.2; circumcision
`;
