/** Breast, female organs, pregnancy, contraception. Columns: see `problems.ts` in the folder above. */
export const womenAndPregnancy = `
breast mass | N63.{10,20,0} | undiagnosed | breast lump; lump in breast; lump in the breast; breast nodule; breast lesion; mass of breast; breast abnormality
breast cyst | N60.0{1,2,9} | chronic | cyst of breast
fibrocystic breast disease | N60.1{1,2,9} | chronic | fibrocystic breasts; fibrocystic changes; fibrocystic disease; fibrocystic breast changes
fibroadenoma | D24.{1,2,9} | chronic
breast pain | N64.4 | symptom | mastalgia; breast tenderness; mastodynia; breast soreness
nipple discharge | N64.52 | undiagnosed
galactorrhea | N64.3 | undiagnosed
mastitis | N61.0 | acute-systemic | breast infection
breast abscess | N61.1 | acute-systemic
abnormal mammogram | R92.8 | undiagnosed | abnormal breast imaging; mammographic abnormality; abnormal mammography; birads 4; birads 0; suspicious mammographic findings; abnormal mammogram finding; callback mammogram
breast microcalcifications | R92.0 | undiagnosed | microcalcifications
breast calcifications | R92.1 | undiagnosed
dense breasts | R92.30 | chronic | breast density
macromastia | N62 | chronic | breast hypertrophy; mammary hypertrophy; symptomatic macromastia
vaginitis | N76.0 | acute | vaginal infection; vulvovaginitis
bacterial vaginosis | N76.0 | acute | =BV; gardnerella vaginitis; gardnerella bacterial vaginosis; gardnerella
vaginal candidiasis | B37.31 | acute | vulvovaginal candidiasis; candidal vaginitis; yeast vaginitis; vaginal yeast infection; candida vaginitis; monilial vaginitis
yeast infection | B37.9 | acute
trichomoniasis | A59.9 | acute | trichomonas; trichomonas vaginitis
atrophic vaginitis | N95.2 | chronic | vaginal atrophy; genitourinary syndrome of menopause; atrophic vaginal changes; vulvovaginal atrophy; urogenital atrophy
vaginal dryness | N89.8 | symptom
vaginal discharge | N89.8 | symptom | leukorrhea
vaginal odor | N89.8 | symptom
vaginal irritation | N89.8 | symptom
vaginal bleeding | N93.9 | symptom | pv bleeding
breakthrough bleeding | N92.1 | symptom
intermenstrual bleeding | N92.3 | symptom | spotting
dysfunctional uterine bleeding | N93.8 | chronic | =DUB; dysfunctional bleeding; dysfunctional uterine bleed
abnormal uterine bleeding | N93.9 | symptom | =AUB; uterine bleeding; abnormal bleeding
postmenopausal bleeding | N95.0 | undiagnosed | post-menopausal bleeding; postmenopausal vaginal bleeding; uterine bleeding postmenopausal
menorrhagia | N92.0 | chronic | heavy menstrual bleeding; heavy menses; heavy periods; heavy menstrual periods; heavy menstruation; hypermenorrhea
menometrorrhagia | N92.1 | chronic | metrorrhagia
irregular menses | N92.6 | chronic | irregular periods; irregular menstruation; irregular menstrual cycles; irregular menstrual bleeding; irregular bleeding
oligomenorrhea | N91.5 | chronic
amenorrhea | N91.2 | undiagnosed | absent menses; missed period; missed menses
secondary amenorrhea | N91.1 | undiagnosed
dysmenorrhea | N94.6 | chronic | painful periods; menstrual cramps; menstrual pain; painful menses; painful menstruation
premenstrual syndrome | N94.3 | chronic | =PMS
dyspareunia | N94.10 | symptom | painful intercourse; pain with intercourse; painful sex
vulvodynia | N94.819 | chronic
vulvar pain | N94.89 | symptom
vaginal pain | R10.20 | symptom
pelvic pain | R10.20 | symptom | perineal pain
suprapubic pain | R10.24 | symptom
endometriosis | N80.9 | chronic
adenomyosis | N80.03 | chronic
uterine fibroid | D25.9 | chronic | leiomyoma; leiomyomata; myoma; symptomatic fibroid uterus; fibroid
enlarged uterus | N85.2 | undiagnosed
ovarian cyst | N83.20{1,2,9} | chronic | cyst of ovary; adnexal cyst
adnexal mass | N94.89 | undiagnosed
ovarian mass | N83.9 | undiagnosed
pelvic mass | R19.00 | undiagnosed
ovarian torsion | N83.51{1,2,9} ! | acute-systemic
pelvic inflammatory disease | N73.9 | acute-systemic | =PID
salpingitis | N70.91 | acute-systemic
tubo-ovarian abscess | N70.93 | acute-systemic
cervicitis | N72 | acute
cervical polyp | N84.1 | chronic | endocervical polyp
endometrial polyp | N84.0 | chronic | uterine polyp
endometrial hyperplasia | N85.00 | undiagnosed
thickened endometrium | R93.89 | undiagnosed | endometrial thickening; prominent endometrium; thick endometrium
abnormal pap smear | R87.619 | undiagnosed | abnormal pap; abnormal cervical cytology; abnormal cervical pap smear; abnormal paps
low-grade cervical lesion | R87.612 | undiagnosed | =LGSIL; =LSIL; low grade squamous intraepithelial lesion
atypical squamous cells on pap smear | R87.610 | undiagnosed | ascus; ascus pap; =ASCUS; =ASC-US
cervical dysplasia | N87.9 | chronic | cervical intraepithelial neoplasia; =CIN
mild cervical dysplasia | N87.0 | chronic | cin i; cin 1
high-grade cervical lesion | R87.613 | undiagnosed | =HGSIL; =HSIL; high grade squamous intraepithelial lesion
human papillomavirus infection | B97.7 | chronic | =HPV; hpv infection; hpv positive
cystocele | N81.10 | chronic | bladder prolapse; anterior vaginal wall prolapse
rectocele | N81.6 | chronic
uterine prolapse | N81.4 | chronic | uterovaginal prolapse; prolapsed uterus; procidentia
pelvic organ prolapse | N81.9 | chronic | pelvic relaxation; genital prolapse; vaginal prolapse
vaginal vault prolapse | N99.3 | chronic | vault prolapse
bartholin cyst | N75.0 | acute | bartholin gland cyst
bartholin abscess | N75.1 | acute
vulvar lesion | N90.89 | symptom | labial lesion
labial hypertrophy | N90.60 | chronic
vulvar itching | L29.2 | symptom | vulvar pruritus
vulvar irritation | N90.89 | symptom
female infertility | N97.9 | chronic | infertility
desires pregnancy | Z31.69 | status | preconception counseling
anovulation | N97.0 | chronic
pregnancy | Z33.1 | status | pregnant; =IUP
supervision of pregnancy | Z34.90 | status | prenatal care; prenatal visit; antenatal care; obstetrical visit; new ob visit
high-risk pregnancy | O09.90 | chronic
advanced maternal age pregnancy | O09.529 | chronic | advanced maternal age; multigravida of advanced maternal age
nausea and vomiting of pregnancy | O21.9 | acute | morning sickness; nausea of pregnancy
hyperemesis gravidarum | O21.0 | acute-systemic | hyperemesis
threatened abortion | O20.0 | acute-systemic | threatened miscarriage
bleeding in early pregnancy | O20.9 | acute-systemic | first trimester bleeding; vaginal bleeding in pregnancy
miscarriage | O03.9 | acute-systemic | spontaneous abortion; inevitable abortion; pregnancy loss
fetal demise | O36.4XX0 | acute-systemic
missed abortion | O02.1 | acute-systemic
incomplete abortion | O03.4 | acute-systemic
ectopic pregnancy | O00.90 ! | acute-systemic | ruptured ectopic; tubal pregnancy; ruptured ectopic pregnancy
preterm labor | O60.00 | acute-systemic | preterm contractions; premature labor
preterm premature rupture of membranes | O42.919 | acute-systemic | =PPROM
active labor | O80 | acute-systemic
pregnancy-induced hypertension | O13.9 | acute-systemic | gestational hypertension; =PIH
preeclampsia | O14.90 | acute-systemic | pre-eclampsia; toxemia of pregnancy
severe preeclampsia | O14.10 ! | acute-systemic | preeclampsia with severe features
hellp syndrome | O14.20 ! | acute-systemic | hellp
eclampsia | O15.9 ! | acute-systemic
placenta previa | O44.00 ! | acute-systemic
placental abruption | O45.90 ! | acute-systemic | abruptio placentae
postpartum hemorrhage | O72.1 ! | acute-systemic
postpartum care | Z39.2 | status | postpartum visit; postpartum check; postpartum follow-up
twin pregnancy | O30.009 | chronic | twin gestation
multiple gestation | O30.90 | chronic
breech presentation | O32.1XX0 | acute-systemic
intrauterine growth restriction | O36.5990 | acute-systemic | =IUGR; fetal growth restriction
oligohydramnios | O41.00X0 | acute-systemic | low amniotic fluid
postdates pregnancy | O48.0 | acute-systemic | post-term pregnancy; postdate pregnancy
cervical incompetence | O34.30 | acute-systemic | incompetent cervix; cervical insufficiency
decreased fetal movement | O36.8190 | acute-systemic
lactation problem | O92.79 | acute | breastfeeding problem; breastfeeding difficulty; sore nipples
contraception | Z30.9 | status | contraceptive management; birth control; family planning; contraceptive counseling; contraceptive counselling
oral contraceptive surveillance | Z30.41 | status | oral contraceptive use; oral contraceptive management; birth control pills
intrauterine device management | Z30.431 | status | iud check; iud in place; iud surveillance; intrauterine device; =IUD
iud removal | Z30.432 | status | removal of iud
injectable contraceptive surveillance | Z30.42 | status | depo-provera; depo provera contraception
cephalopelvic disproportion | O33.9 | acute-systemic
fetal distress | O77.9 | acute-systemic
nonreassuring fetal heart tones | O76 | acute-systemic
previous cesarean section | Z98.891 | status | prior cesarean delivery; history of cesarean section
repeat cesarean section | O34.219 | acute
breast asymmetry | N64.89 | chronic
breast ptosis | N64.81 | chronic
iud insertion | Z30.430 | status | insertion of iud
emergency contraception | Z30.012 | status
`;
