/** Breast, female organs, pregnancy, contraception. Rows: see `problems.ts` in the folder above. */
export const womenAndPregnancy = `
# undiagnosed
N63.{10,20,0}; breast mass; breast lump; lump in breast; lump in the breast; breast nodule; breast lesion; breast abnormality
N64.3; galactorrhea
.52; nipple discharge
N83.9; ovarian mass
N85.00; endometrial hyperplasia
.00; thickened endometrial stripe
.2; enlarged uterus
N91.1; secondary amenorrhea
.2; amenorrhea; absent menses; missed period; missed menses
N94.89; adnexal mass
N95.0; postmenopausal bleeding; =PMB; post-menopausal bleeding; postmenopausal vaginal bleeding; uterine bleeding postmenopausal
R19.00; pelvic mass
R87.610; atypical squamous cells on pap smear; ascus; =ASCUS; =ASC-US
.612; low-grade cervical lesion; =LGSIL; =LSIL; low grade squamous intraepithelial lesion
.613; high-grade cervical lesion; =HGSIL; =HSIL; high grade squamous intraepithelial lesion
.619; abnormal pap smear; abnormal pap; abnormal cervical cytology; abnormal cervical pap smear
.810; high-risk hpv; positive hpv
R92.0; breast microcalcifications; microcalcifications
.1; breast calcifications
.8; abnormal mammogram; mammographic abnormality; abnormal mammography; birads 4; birads 0; suspicious mammographic findings; callback mammogram
R93.89; thickened endometrium; endometrial thickening; prominent endometrium; thick endometrium
# chronic
B97.7; human papillomavirus infection; =HPV; hpv infection; hpv positive
D24.{1,2,9}; fibroadenoma
D25.9; uterine fibroid; leiomyoma; leiomyomata; myoma; fibroid
N60.1{1,2,9}; fibrocystic breast disease; fibrocystic breasts; fibrocystic changes; fibrocystic disease; fibrocystic breast changes
.9{1,2,9}; atypical ductal hyperplasia
N62; macromastia; breast hypertrophy; mammary hypertrophy
N64.81; breast ptosis
.82; hypomastia; micromastia
.89; breast asymmetry
N70.11; hydrosalpinx
N73.6; pelvic adhesions; adhesive disease; uterine adhesions
N80.03; adenomyosis
.9; endometriosis
N81.10; cystocele; bladder prolapse
.4; uterine prolapse; uterovaginal prolapse; prolapsed uterus; procidentia
.5; enterocele
.6; rectocele
.9; pelvic organ prolapse; pelvic relaxation; genital prolapse; vaginal prolapse
N82.0; vesicovaginal fistula
.3; rectovaginal fistula
N83.20{1,2,9}; ovarian cyst; cyst of ovary; adnexal cyst
N84.0; endometrial polyp; uterine polyp
.1; cervical polyp; endocervical polyp
N85.6; asherman syndrome; intrauterine adhesions
N87.0; mild cervical dysplasia; cin i; cin 1
.9; cervical dysplasia; cervical intraepithelial neoplasia; =CIN
N88.2; cervical stenosis of uterus
N90.60; labial hypertrophy
.7; vulvar cyst; labial cyst
N91.5; oligomenorrhea
N92.0; menorrhagia; heavy menses; heavy periods; heavy menstruation; hypermenorrhea
.1; menometrorrhagia; metrorrhagia
.6; irregular menses; irregular periods; irregular menstruation; irregular bleeding
N93.8; dysfunctional uterine bleeding; =DUB; dysfunctional bleeding; dysfunctional uterine bleed
N94.3; premenstrual syndrome; =PMS
.6; dysmenorrhea; painful periods; menstrual cramps; menstrual pain; painful menses; painful menstruation
.819; vulvodynia
.819; vestibulodynia
.89; pelvic congestion syndrome
N95.2; atrophic vaginitis; vaginal atrophy; genitourinary syndrome of menopause; atrophic vaginal changes; vulvovaginal atrophy; urogenital atrophy
N96; recurrent pregnancy loss; recurrent miscarriage; habitual aborter
N97.0; anovulation
.9; female infertility; infertility
N99.3; vaginal vault prolapse; vault prolapse
O09.529; advanced maternal age pregnancy; advanced maternal age
.90; high-risk pregnancy
O30.009; twin pregnancy; twin gestation
.90; multiple gestation
O36.0990; rh sensitization; isoimmunization
R92.30; dense breasts; breast density
# symptom
L29.2; vulvar itching; vulvar pruritus
N64.4; breast pain; mastalgia; breast tenderness; mastodynia; breast soreness
N89.8; vaginal dryness
.8; vaginal discharge; leukorrhea
.8; vaginal odor
N90.89; vulvar lesion; labial lesion
N92.1; breakthrough bleeding
.3; intermenstrual bleeding; spotting
N93.9; vaginal bleeding; pv bleeding
.9; abnormal uterine bleeding; =AUB; uterine bleeding; abnormal bleeding
N94.10; dyspareunia; painful intercourse; pain with intercourse; painful sex
.89; vulvar pain
R10.20; vaginal pain
.20; pelvic pain; perineal pain
.24; suprapubic pain
# acute-systemic
N61.0; mastitis; breast infection
.1; breast abscess
N70.91; salpingitis
.93; tubo-ovarian abscess
N71.9; endometritis
N73.9; pelvic inflammatory disease; =PID
N76.89; vaginal cuff cellulitis
N83.51{1,2,9} !; ovarian torsion
O00.90 !; ectopic pregnancy; ruptured ectopic; tubal pregnancy; ruptured ectopic pregnancy
O02.1; missed abortion
O03.4; incomplete abortion
.9; miscarriage; spontaneous abortion; inevitable abortion; pregnancy loss
O10.919; hypertension in pregnancy
O13.9; pregnancy-induced hypertension; gestational hypertension; =PIH
O14.10 !; severe preeclampsia; preeclampsia with severe features
.20 !; hellp syndrome; hellp
.90; preeclampsia; pre-eclampsia; toxemia of pregnancy
O15.9 !; eclampsia
O20.0; threatened abortion; threatened miscarriage
.9; bleeding in early pregnancy; first trimester bleeding; vaginal bleeding in pregnancy
O21.0; hyperemesis gravidarum; hyperemesis
O26.619; cholestasis of pregnancy
O32.1XX0; breech presentation
O33.9; cephalopelvic disproportion
O34.30; cervical incompetence; incompetent cervix; cervical insufficiency
O36.4XX0; fetal demise
.5990; intrauterine growth restriction; =IUGR; fetal growth restriction
.8190; decreased fetal movement
O40.9XX0; polyhydramnios
O41.00X0; oligohydramnios; low amniotic fluid
.1290; chorioamnionitis
O42.90; premature rupture of membranes; rupture of membranes
.919; preterm premature rupture of membranes; =PPROM
O44.00 !; placenta previa
O45.90 !; placental abruption; abruptio placentae
O48.0; postdates pregnancy; post-term pregnancy; postdate pregnancy
O60.00; preterm labor; preterm contractions; premature labor
O62.2; failure to progress; arrest of labor
O72.1 !; postpartum hemorrhage
O76; nonreassuring fetal heart tones
O77.9; fetal distress
O80; active labor
O86.12; postpartum endometritis
# acute
A59.9; trichomoniasis; trichomonas; trichomonas vaginitis
B37.31; vaginal candidiasis; vulvovaginal candidiasis; candidal vaginitis; yeast vaginitis; candida vaginitis; monilial vaginitis
.9; yeast infection
N72; cervicitis
N75.0; bartholin cyst; bartholin gland cyst
.1; bartholin abscess
N76.0; vaginitis; vaginal infection; vulvovaginitis
.0; bacterial vaginosis; =BV; gardnerella vaginitis; gardnerella bacterial vaginosis; gardnerella
.4; vulvar abscess; labial abscess
N90.89; labial adhesion
O02.0; blighted ovum; anembryonic pregnancy; failed pregnancy
O21.9; nausea and vomiting of pregnancy; morning sickness; nausea of pregnancy
O23.40; uti in pregnancy; bacteriuria in pregnancy; urinary tract infection in pregnancy
O26.899; pelvic pain in pregnancy; abdominal pain in pregnancy; round ligament pain
O34.219; repeat cesarean section
.219; cesarean delivery status
O48.0; post-dates pregnancy
O80; vaginal delivery
O92.79; lactation problem; breastfeeding problem; breastfeeding difficulty; sore nipples
.79; low milk supply
# status
Z30.012; emergency contraception
.2; sterilization request; desires permanent sterilization; desired sterilization; request for permanent sterilization; requested sterilization; wants vasectomy; vasectomy request; desire for sterility; voluntary sterility
.40; contraceptive surveillance; contraception surveillance; contraceptive follow-up
.41; oral contraceptive surveillance; oral contraceptive use; oral contraceptive management; birth control pills
.42; injectable contraceptive surveillance; depo-provera; depo provera contraception
.430; iud insertion; insertion of iud
.431; intrauterine device management; iud check; iud in place; iud surveillance; intrauterine device; =IUD
.432; iud removal; removal of iud
.9; contraception; contraceptive management; birth control; family planning; contraceptive counseling; contraceptive counselling
Z31.69; desires pregnancy; preconception counseling
Z33.1; pregnancy; pregnant; =IUP
Z34.90; supervision of pregnancy; prenatal care; prenatal visit; antenatal care; obstetrical visit
.90; pregnancy at term; term intrauterine pregnancy; pregnancy at 38 weeks
Z39.2; postpartum care; postpartum visit; postpartum check; postpartum follow-up
Z98.891; previous cesarean section; prior cesarean delivery; history of cesarean section
`;
