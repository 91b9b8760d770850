/** Kidney, bladder, prostate, male organs. Rows: see `problems.ts` in the folder above. */
export const kidneyAndUrinary = `
# chronic
F52.4; premature ejaculation
I86.1; varicocele
N02.B9; iga nephropathy; =IgAN; berger disease
N03.9; membranous nephropathy; membranous nephritis
N04.1; minimal change disease
.9; nephrotic syndrome
N05.1; focal segmental glomerulosclerosis; =FSGS
.9; glomerulonephritis; nephritis
N12; tubulointerstitial nephritis; interstitial nephritis
N13.5; ureteropelvic junction obstruction; upj obstruction
.5; ureteral obstruction
.5; ureteral stricture; ureteral stenosis
.5; retroperitoneal fibrosis
.70; vesicoureteral reflux; =VUR
.70; ureteral reflux
N18.1; chronic kidney disease stage 1; ckd 1; ckd stage 1; stage 1 ckd
.2; chronic kidney disease stage 2; ckd 2; ckd stage 2; stage 2 ckd
.30; chronic kidney disease stage 3; ckd 3; ckd stage 3; stage 3 ckd; ckd3
.31; chronic kidney disease stage 3a; ckd 3a; ckd3a; ckd stage 3a; stage 3a ckd; ckd stage iiia; stage iiia ckd
.32; chronic kidney disease stage 3b; ckd 3b; ckd3b; ckd stage 3b; stage 3b ckd; ckd stage iiib; stage iiib ckd
.4; chronic kidney disease stage 4; ckd 4; ckd stage 4; stage 4 ckd; ckd4
.5; chronic kidney disease stage 5; ckd 5; ckd stage 5; stage 5 ckd; stage v ckd; ckd stage v
.6; end stage renal disease; esrd; end stage kidney disease; =ESKD; end-stage renal failure; esrd on hemodialysis; esrd on dialysis; dialysis dependent renal failure
.9; chronic kidney disease; ckd; chronic renal insufficiency; chronic renal failure; chronic renal disease; =CRI; =CRF; chronic kidney failure
N20.0; staghorn calculus; staghorn calculi
N26.1; renal atrophy; atrophic kidney
.9; renal scarring; nephrosclerosis
N28.1; renal cyst; kidney cyst
.9; kidney disease; renal disease
.9; renal insufficiency; kidney insufficiency
N30.10; interstitial cystitis; painful bladder syndrome
.40; radiation cystitis
N31.9; neurogenic bladder
N32.0; bladder neck contracture; bladder neck obstruction
.0; bladder outlet obstruction
.1; colovesical fistula; enterovesical fistula
.81; overactive bladder; =OAB; detrusor instability; bladder overactivity
N35.911; meatal stenosis
.919; urethral stricture; urethral stenosis
N36.1; urethral diverticulum
.2; urethral caruncle
N39.3; stress incontinence; stress urinary incontinence; =SUI
.41; urge incontinence; urge urinary incontinence
.44; nocturnal enuresis; bedwetting; bed wetting
.46; mixed incontinence; mixed urinary incontinence
.8; voiding dysfunction
N40.0; benign prostatic hyperplasia; bph; prostatic hypertrophy; enlarged prostate; prostatism; prostate enlargement; benign prostate hypertrophy; prostatic enlargement
.1; benign prostatic hyperplasia with urinary symptoms; bph with luts; bph with lower urinary tract symptoms; bph with obstruction
N41.1; chronic prostatitis
N43.3; hydrocele
.40; spermatocele
N46.01; azoospermia
.11; oligospermia
.9; male infertility
N47.1; phimosis; tight foreskin
N48.6; peyronie disease; peyronie's
.6; penile plaque
N50.0; testicular atrophy
.3; epididymal cyst
N52.9; erectile dysfunction; impotence
N53.14; retrograde ejaculation
Q51.9; uterine anomaly; bicornuate uterus; septate uterus; uterine septum
Q53.9; undescended testis; cryptorchidism; undescended testicle; undescended testes; ectopic testis
Q54.4; chordee; penile curvature
.9; hypospadias
Q61.2; autosomal dominant polycystic kidney disease; =ADPKD
.3; polycystic kidney disease; polycystic kidneys; =PKD
R32; urinary incontinence; incontinence
R32; enuresis
# acute-systemic
N10; pyelonephritis; pyelo; kidney infection; renal infection
N13.9; urinary obstruction; obstructive uropathy; urinary tract obstruction
N14.11; contrast nephropathy; contrast-induced nephropathy
N15.1; perinephric abscess; renal abscess
N17.0 !; acute tubular necrosis; =ATN
.8; cardiorenal syndrome
.9; mild acute kidney injury
.9 !; acute kidney injury; aki; acute renal failure; =ARF; acute on chronic renal failure; acute on chronic kidney injury; acute on chronic renal insufficiency; acute kidney failure; acute on chronic kidney failure; acute on chronic kidney disease
N19; renal failure; kidney failure; uremia
N39.0 !; urosepsis
N41.0; acute prostatitis
N44.00 !; testicular torsion; torsion of testis; torsion of testicle; torsion detorsion
N48.30 !; priapism
T86.11; renal transplant rejection
.11; kidney transplant rejection; rejection of renal transplant; renal allograft rejection
.12; kidney transplant failure; failed kidney transplant; failed renal transplant
.21; heart transplant rejection; cardiac allograft rejection
.41; liver transplant rejection
.810; lung transplant rejection
# acute
N20.0; kidney stone; nephrolithiasis; renal calculus; renal calculi; renal stone; renal lithiasis; nonobstructing stone
.0; intrarenal stones; intrarenal calculi; stone disease
.1; ureteral stone; ureteral calculus; ureterolithiasis; ureteral calculi; ureteric stone; uvj stone; ureteropelvic junction calculus; upj stone
.9; urolithiasis
N21.0; bladder stone; bladder calculus; bladder calculi
N23; renal colic; ureteral colic
N30.00; acute cystitis
.90; cystitis; bladder infection
.91; hemorrhagic cystitis
N34.2; urethritis
N39.0; urinary tract infection; uti; urinary infection; urine infection; water infection; =UTI
N41.9; prostatitis
N45.1; epididymitis
.2; orchitis
.3; epididymo-orchitis; epididymoorchitis
N47.2; paraphimosis
.6; balanoposthitis
N48.1; balanitis; infected glans
R33.9; urinary retention; retention of urine
R39.2; prerenal azotemia; azotemia prerenal; pre-renal azotemia
R82.71; asymptomatic bacteriuria; bacteriuria
# undiagnosed
D49.4; bladder tumor
.51{1,2,9}; renal tumor; kidney tumor
N13.30; hydronephrosis; right hydronephrosis; bilateral hydronephrosis; hydroureteronephrosis
.4; hydroureter
N28.89; renal mass; kidney mass; renal lesion; kidney lesion
N32.89; bladder mass; bladder lesion; bladder wall thickening
N40.2; prostate nodule; prostatic nodule
N50.89; testicular mass; testicular lump; scrotal mass; testicle mass; testicular nodule; testicular lesion
R31.0; gross hematuria; painless hematuria; visible haematuria; frank hematuria; macroscopic hematuria
.29; microscopic hematuria; microhematuria; blood on dipstick
.9; hematuria; blood in urine; blood in the urine
R79.89; elevated creatinine; elevated serum creatinine; rising creatinine
.89; azotemia
R80.9; proteinuria
.9; microalbuminuria; albuminuria
R83.9; abnormal csf
R97.20; elevated prostate specific antigen; elevated psa; psa elevation; rising psa; raised psa; abnormal psa; high psa
# symptom
N48.89; penile lesion
.89; penile pain
.89; penile swelling
N50.81{1,2,9}; testicular pain; testicle pain; orchialgia; testicular discomfort
.82; scrotal pain
.89; scrotal swelling
.89; testicular swelling
R10.A{1,2,3,0}; flank pain; loin pain
R30.0; dysuria; burning with urination; painful urination; burning urination; pain with urination
R34; oliguria; anuria; decreased urine output
R35.0; urinary frequency; frequency of urination; frequent urination; frequency with urination; =urinary freq
.1; nocturia
.89; polyuria
R36.9; penile discharge; urethral discharge
R39.11; urinary hesitancy; hesitancy; straining to void
.12; weak urinary stream; weak stream; slow stream; poor urinary stream
.12; poor stream; weak urine stream
.14; incomplete bladder emptying
.14; incomplete emptying
.15; urinary urgency; urgency of urination; urgency and frequency
.81; functional incontinence
.9; lower urinary tract symptoms; =LUTS; voiding symptoms; urinary symptoms
R82.81; pyuria
# status
Z30.09; vasectomy consultation; desires vasectomy; request for vasectomy
.09; desires sterilization; undesired fertility
Z41.2; circumcision
`;
