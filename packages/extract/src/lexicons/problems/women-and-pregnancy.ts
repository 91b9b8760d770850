/** Breast, female organs, pregnancy, contraception. Rows: see `problems.ts` in the folder above. */
export const womenAndPregnancy = `
# undiagnosed
N63.{10,20,0}; breast mass; breast lump; lump in breast; lump in the breast; breast nodule; breast lesion; mass of breast; breast abnormality
N64.52; nipple discharge
N64.3; galactorrhea
R92.8; abnormal mammogram; abnormal breast imaging; mammographic abnormality; abnormal mammography; birads 4; birads 0; suspicious mammographic findings; abnormal mammogram finding; callback mammogram
R92.0; breast microcalcifications; microcalcifications
R92.1; breast calcifications
N95.0; postmenopausal bleeding; post-menopausal bleeding; postmenopausal vaginal bleeding; uterine bleeding postmenopausal
N91.2; amenorrhea; absent menses; missed period; missed menses
N91.1; secondary amenorrhea
N85.2; enlarged uterus
N94.89; adnexal mass
N83.9; ovarian mass
R19.00; pelvic mass
N85.00; endometrial hyperplasia
R93.89; thickened endometrium; endometrial thickening; prominent endometrium; thick endometrium
R87.619; abnormal pap smear; abnormal pap; abnormal cervical cytology; abnormal cervical pap smear; abnormal paps
R87.612; low-grade cervical lesion; =LGSIL; =LSIL; low grade squamous intraepithelial lesion
R87.610; atypical squamous cells on pap smear; ascus; ascus pap; =ASCUS; =ASC-US
R87.613; high-grade cervical lesion; =HGSIL; =HSIL; high grade squamous intraepithelial lesion
# chronic
N60.0{1,2,9}; breast cyst; cyst of breast
N60.1{1,2,9}; fibrocystic breast disease; fibrocystic breasts; fibrocystic changes; fibrocystic disease; fibrocystic breast changes
D24.{1,2,9}; fibroadenoma
R92.30; dense breasts; breast density
N62; macromastia; breast hypertrophy; mammary hypertrophy; symptomatic macromastia
N95.2; atrophic vaginitis; vaginal atrophy; genitourinary syndrome of menopause; atrophic vaginal changes; vulvovaginal atrophy; urogenital atrophy
N93.8; dysfunctional uterine bleeding; =DUB; dysfunctional bleeding; dysfunctional uterine bleed
N92.0; menorrhagia; heavy menstrual bleeding; heavy menses; heavy periods; heavy menstrual periods; heavy menstruation; hypermenorrhea
N92.1; menometrorrhagia; metrorrhagia
N92.6; irregular menses; irregular periods; irregular menstruation; irregular menstrual cycles; irregular menstrual bleeding; irregular bleeding
N91.5; oligomenorrhea
N94.6; dysmenorrhea; painful periods; menstrual cramps; menstrual pain; painful menses; painful menstruation
N94.3; premenstrual syndrome; =PMS
N94.819; vulvodynia
N80.9; endometriosis
N80.03; adenomyosis
D25.9; uterine fibroid; leiomyoma; leiomyomata; myoma; symptomatic fibroid uterus; fibroid
N83.20{1,2,9}; ovarian cyst; cyst of ovary; adnexal cyst
N84.1; cervical polyp; endocervical polyp
N84.0; endometrial polyp; uterine polyp
N87.9; cervical dysplasia; cervical intraepithelial neoplasia; =CIN
N87.0; mild cervical dysplasia; cin i; cin 1
B97.7; human papillomavirus infection; =HPV; hpv infection; hpv positive
N81.10; cystocele; bladder prolapse; anterior vaginal wall prolapse
N81.6; rectocele
N81.4; uterine prolapse; uterovaginal prolapse; prolapsed uterus; procidentia
N81.9; pelvic organ prolapse; pelvic relaxation; genital prolapse; vaginal prolapse
N99.3; vaginal vault prolapse; vault prolapse
N90.60; labial hypertrophy
N97.9; female infertility; infertility
N97.0; anovulation
O09.90; high-risk pregnancy
O09.529; advanced maternal age pregnancy; advanced maternal age; multigravida of advanced maternal age
O30.009; twin pregnancy; twin gestation
O30.90; multiple gestation
N64.89; breast asymmetry
N64.81; breast ptosis
# symptom
N64.4; breast pain; mastalgia; breast tenderness; mastodynia; breast soreness
N89.8; vaginal dryness
N89.8; vaginal discharge; leukorrhea
N89.8; vaginal odor
N89.8; vaginal irritation
N93.9; vaginal bleeding; pv bleeding
N92.1; breakthrough bleeding
N92.3; intermenstrual bleeding; spotting
N93.9; abnormal uterine bleeding; =AUB; uterine bleeding; abnormal bleeding
N94.10; dyspareunia; painful intercourse; pain with intercourse; painful sex
N94.89; vulvar pain
R10.20; vaginal pain
R10.20; pelvic pain; perineal pain
R10.24; suprapubic pain
N90.89; vulvar lesion; labial lesion
L29.2; vulvar itching; vulvar pruritus
N90.89; vulvar irritation
# acute-systemic
N61.0; mastitis; breast infection
N61.1; breast abscess
N83.51{1,2,9} !; ovarian torsion
N73.9; pelvic inflammatory disease; =PID
N70.91; salpingitis
N70.93; tubo-ovarian abscess
O21.0; hyperemesis gravidarum; hyperemesis
O20.0; threatened abortion; threatened miscarriage
O20.9; bleeding in early pregnancy; first trimester bleeding; vaginal bleeding in pregnancy
O03.9; miscarriage; spontaneous abortion; inevitable abortion; pregnancy loss
O36.4XX0; fetal demise
O02.1; missed abortion
O03.4; incomplete abortion
O00.90 !; ectopic pregnancy; ruptured ectopic; tubal pregnancy; ruptured ectopic pregnancy
O60.00; preterm labor; preterm contractions; premature labor
O42.919; preterm premature rupture of membranes; =PPROM
O80; active labor
O13.9; pregnancy-induced hypertension; gestational hypertension; =PIH
O14.90; preeclampsia; pre-eclampsia; toxemia of pregnancy
O14.10 !; severe preeclampsia; preeclampsia with severe features
O14.20 !; hellp syndrome; hellp
O15.9 !; eclampsia
O44.00 !; placenta previa
O45.90 !; placental abruption; abruptio placentae
O72.1 !; postpartum hemorrhage
O32.1XX0; breech presentation
O36.5990; intrauterine growth restriction; =IUGR; fetal growth restriction
O41.00X0; oligohydramnios; low amniotic fluid
O48.0; postdates pregnancy; post-term pregnancy; postdate pregnancy
O34.30; cervical incompetence; incompetent cervix; cervical insufficiency
O36.8190; decreased fetal movement
O33.9; cephalopelvic disproportion
O77.9; fetal distress
O76; nonreassuring fetal heart tones
# acute
N76.0; vaginitis; vaginal infection; vulvovaginitis
N76.0; bacterial vaginosis; =BV; gardnerella vaginitis; gardnerella bacterial vaginosis; gardnerella
B37.31; vaginal candidiasis; vulvovaginal candidiasis; candidal vaginitis; yeast vaginitis; vaginal yeast infection; candida vaginitis; monilial vaginitis
B37.9; yeast infection
A59.9; trichomoniasis; trichomonas; trichomonas vaginitis
N72; cervicitis
N75.0; bartholin cyst; bartholin gland cyst
N75.1; bartholin abscess
O21.9; nausea and vomiting of pregnancy; morning sickness; nausea of pregnancy
O92.79; lactation problem; breastfeeding problem; breastfeeding difficulty; sore nipples
O34.219; repeat cesarean section
# status
Z31.69; desires pregnancy; preconception counseling
Z33.1; pregnancy; pregnant; =IUP
Z34.90; supervision of pregnancy; prenatal care; prenatal visit; antenatal care; obstetrical visit; new ob visit
Z39.2; postpartum care; postpartum visit; postpartum check; postpartum follow-up
Z30.9; contraception; contraceptive management; birth control; family planning; contraceptive counseling; contraceptive counselling
Z30.41; oral contraceptive surveillance; oral contraceptive use; oral contraceptive management; birth control pills
Z30.431; intrauterine device management; iud check; iud in place; iud surveillance; intrauterine device; =IUD
Z30.432; iud removal; removal of iud
Z30.42; injectable contraceptive surveillance; depo-provera; depo provera contraception
Z98.891; previous cesarean section; prior cesarean delivery; history of cesarean section
Z30.430; iud insertion; insertion of iud
Z30.012; emergency contraception
`;
