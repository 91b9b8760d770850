/** Breast, female organs, pregnancy, contraception. Columns: see `problems.ts` in the folder above. */
export const womenAndPregnancy = `
breast mass | N63.{10,20,0} | undiagnosed | breast lump; lump in breast; lump in the breast; breast nodule; palpable breast mass; breast masses; breast lumps; breast lesion; mass of breast; breast abnormality
breast cyst | N60.0{1,2,9} | chronic | breast cysts; cyst of breast
fibrocystic breast disease | N60.1{1,2,9} | chronic | fibrocystic breasts; fibrocystic changes; fibrocystic disease; fibrocystic breast changes
fibroadenoma | D24.{1,2,9} | chronic | fibroadenoma of breast
breast pain | N64.4 | symptom | mastalgia; breast tenderness; mastodynia; breast soreness
nipple discharge | N64.52 | undiagnosed | galactorrhea
mastitis | N61.0 | acute-systemic | breast infection
breast abscess | N61.1 | acute-systemic
abnormal mammogram | R92.8 | undiagnosed | abnormal breast imaging; mammographic abnormality; abnormal mammography; breast calcifications; microcalcifications
dense breasts | R92.30 | chronic | breast density
macromastia | N62 | chronic | breast hypertrophy; mammary hypertrophy; symptomatic macromastia
vaginitis | N76.0 | acute | bacterial vaginosis; acute vaginitis; =BV; gardnerella vaginitis; gardnerella vaginosis; vaginal infection; gardnerella bacterial vaginosis; gardnerella; vulvovaginitis
vaginal candidiasis | B37.31 | acute | yeast infection; vulvovaginal candidiasis; candidal vaginitis; yeast vaginitis; vaginal yeast infection; candida vaginitis; monilial vaginitis
trichomoniasis | A59.9 | acute | trichomonas; trichomonas vaginitis
atrophic vaginitis | N95.2 | chronic | vaginal atrophy; vaginal dryness; genitourinary syndrome of menopause; atrophic vaginal changes; vulvovaginal atrophy; urogenital atrophy
vaginal discharge | N89.8 | symptom | leukorrhea; vaginal irritation; vaginal odor
vaginal bleeding | N93.9 | symptom | abnormal vaginal bleeding; dysfunctional uterine bleeding; pv bleeding; abnormal uterine bleeding; =AUB; =DUB; irregular bleeding; abnormal bleeding; uterine bleeding; breakthrough bleeding; spotting; intermenstrual bleeding
postmenopausal bleeding | N95.0 | undiagnosed | post-menopausal bleeding; postmenopausal vaginal bleeding
menorrhagia | N92.0 | chronic | heavy menstrual bleeding; heavy menses; heavy periods; heavy menstrual periods; menometrorrhagia; heavy bleeding; menorrhagias
irregular menses | N92.6 | chronic | irregular periods; irregular menstruation; irregular menstrual cycles; oligomenorrhea; irregular menstrual bleeding; metrorrhagia
amenorrhea | N91.2 | undiagnosed | absent menses; missed period; missed menses; missed periods
secondary amenorrhea | N91.1 | undiagnosed
dysmenorrhea | N94.6 | chronic | painful periods; menstrual cramps; menstrual pain; painful menses; painful menstruation
premenstrual syndrome | N94.3 | chronic | =PMS
dyspareunia | N94.10 | symptom | painful intercourse; pain with intercourse
vulvodynia | N94.819 | chronic | vulvar pain; vaginal pain
pelvic pain | R10.20 | symptom | chronic pelvic pain; pelvic and perineal pain; perineal pain; suprapubic pain; groin pain in women
endometriosis | N80.9 | chronic | pelvic endometriosis
adenomyosis | N80.03 | chronic
uterine fibroid | D25.9 | chronic | uterine fibroids; fibroids; leiomyoma; leiomyomata; fibroid uterus; uterine leiomyomata; uterine leiomyoma; myoma; leiomyoma of uterus; enlarged uterus; symptomatic fibroid uterus; fibroid; myomas
ovarian cyst | N83.20{1,2,9} | chronic | ovarian cysts; cyst of ovary; hemorrhagic ovarian cyst; adnexal cyst; functional cyst of ovary; complex ovarian cyst
adnexal mass | N94.89 | undiagnosed | ovarian mass; pelvic mass
ovarian torsion | N83.51{1,2,9} ! | acute-systemic
pelvic inflammatory disease | N73.9 | acute-systemic | =PID; tubo-ovarian abscess; salpingitis
cervicitis | N72 | acute
cervical polyp | N84.1 | chronic | endocervical polyp
endometrial polyp | N84.0 | chronic | uterine polyp
endometrial hyperplasia | N85.00 | undiagnosed | thickened endometrium; endometrial thickening
abnormal pap smear | R87.619 | undiagnosed | abnormal pap; abnormal cervical cytology; ascus; ascus pap; abnormal cervical pap smear; =ASCUS; =LGSIL; =LSIL; abnormal paps
cervical dysplasia | N87.9 | chronic | cervical intraepithelial neoplasia; =CIN; cin i
high-grade cervical lesion | R87.613 | undiagnosed | =HGSIL; =HSIL; high grade squamous intraepithelial lesion
human papillomavirus infection | B97.7 | chronic | =HPV; hpv infection; hpv positive
cystocele | N81.10 | chronic | bladder prolapse; anterior vaginal wall prolapse
rectocele | N81.6 | chronic
uterine prolapse | N81.4 | chronic | pelvic organ prolapse; uterovaginal prolapse; prolapsed uterus; pelvic relaxation; procidentia
vaginal vault prolapse | N99.3 | chronic
bartholin cyst | N75.0 | acute | bartholin's cyst; bartholin gland cyst
bartholin abscess | N75.1 | acute | bartholin's abscess
vulvar lesion | N90.89 | symptom | vulvar irritation; labial lesion; vulvar itching; labial hypertrophy
female infertility | N97.9 | chronic | infertility; primary infertility; secondary infertility; anovulation; desires pregnancy
pregnancy | Z33.1 | status | intrauterine pregnancy; pregnant; =IUP; term pregnancy; early pregnancy; viable pregnancy
supervision of pregnancy | Z34.90 | status | prenatal care; prenatal visit; antenatal care; routine prenatal visit; obstetrical visit; new ob visit
high-risk pregnancy | O09.90 | chronic | high risk pregnancy; advanced maternal age; multigravida of advanced maternal age
nausea and vomiting of pregnancy | O21.9 | acute | morning sickness
hyperemesis gravidarum | O21.0 | acute-systemic | hyperemesis
threatened abortion | O20.0 | acute-systemic | threatened miscarriage; vaginal bleeding in pregnancy; first trimester bleeding
miscarriage | O03.9 | acute-systemic | spontaneous abortion; incomplete abortion; missed abortion; inevitable abortion; fetal demise; pregnancy loss
ectopic pregnancy | O00.90 ! | acute-systemic | ruptured ectopic; tubal pregnancy; ruptured ectopic pregnancy
preterm labor | O60.00 | acute-systemic | preterm contractions; premature labor; threatened preterm labor; preterm premature rupture of membranes
labor | O80 | acute-systemic | active labor; onset of labor; spontaneous labor
pregnancy-induced hypertension | O13.9 | acute-systemic | gestational hypertension; =PIH
preeclampsia | O14.90 | acute-systemic | pre-eclampsia; toxemia of pregnancy
severe preeclampsia | O14.10 ! | acute-systemic | preeclampsia with severe features; hellp syndrome; hellp
eclampsia | O15.9 ! | acute-systemic
placenta previa | O44.00 ! | acute-systemic
placental abruption | O45.90 ! | acute-systemic | abruptio placentae
postpartum hemorrhage | O72.1 ! | acute-systemic
postpartum care | Z39.2 | status | postpartum visit; routine postpartum follow-up; postpartum check; postpartum follow-up
twin pregnancy | O30.009 | chronic | twin gestation; twins; multiple gestation
breech presentation | O32.1XX0 | acute-systemic
intrauterine growth restriction | O36.5990 | acute-systemic | =IUGR; fetal growth restriction
oligohydramnios | O41.00X0 | acute-systemic
postdates pregnancy | O48.0 | acute-systemic | post-term pregnancy; postdate pregnancy
cervical incompetence | O34.30 | acute-systemic | incompetent cervix; cervical insufficiency
decreased fetal movement | O36.8190 | acute-systemic
lactation problem | O92.79 | acute | breastfeeding problem; breastfeeding difficulty; sore nipples
contraception | Z30.9 | status | contraceptive management; birth control; family planning; contraceptive counseling; contraception counseling; contraceptive counselling
oral contraceptive surveillance | Z30.41 | status | oral contraceptive use; oral contraceptive management; birth control pills
intrauterine device management | Z30.431 | status | iud check; iud in place; iud surveillance; iud removal; iud insertion; intrauterine device; =IUD
emergency contraception | Z30.012 | status
`;
