/** The newborn and the child, genetic conditions. Rows: see `problems.ts` in the folder above. */
export const children = `
# acute
P37.5; neonatal thrush
P38.9; omphalitis
P59.9; newborn jaundice; neonatal jaundice; neonatal hyperbilirubinemia; jaundice of newborn; physiologic jaundice
P70.4; neonatal hypoglycemia
P92.9; feeding difficulty in newborn; newborn feeding problem
# chronic
D82.1; digeorge syndrome; velocardiofacial syndrome
P07.10; low birth weight
.30; prematurity; premature infant; preterm infant; premature birth
P27.1; bronchopulmonary dysplasia; chronic lung disease of prematurity
Q02; microcephaly
Q39.0; esophageal atresia
.1; tracheoesophageal fistula
Q43.0; meckel diverticulum
.1; hirschsprung disease
Q67.3; plagiocephaly
.6; pectus excavatum
Q68.0; congenital torticollis
Q75.009; craniosynostosis
.3; macrocephaly
Q86.0; fetal alcohol syndrome
Q87.11; prader-willi syndrome
.40; marfan syndrome
.40; marfan
Q89.9; congenital anomaly
Q96.9; turner syndrome
Q98.4; klinefelter syndrome
Q99.2; fragile x syndrome
.2; fragile x
.9; chromosomal abnormality
# acute-systemic
P22.0 !; respiratory distress syndrome of newborn; hyaline membrane disease
.1; transient tachypnea of newborn
P24.01 !; meconium aspiration
P28.40; apnea of prematurity
P36.9 !; neonatal sepsis
P77.9 !; necrotizing enterocolitis
# self-limited
K00.7; teething
P83.81; umbilical granuloma
R10.83; colic; colicky baby
R11.10; spitting up; infant reflux; infantile reflux; spit up; spits up
R29.898; growing pains
Z71.1; parental concern; worried well; feared complaint; concern without diagnosis
# symptom
R68.11; crying infant; irritability in infant; excessive crying
.12; fussy infant; fussiness; fussy baby
# undiagnosed
R68.13; brief resolved unexplained event; =ALTE; =BRUE
# status
Z00.121; well child with abnormal findings
.129; well child visit; well child; health supervision visit; well adolescent; healthy infant; healthy child
Z02.0; school physical
.5; sports physical; sports participation physical; preparticipation examination
Z38.2; newborn care; healthy newborn; term newborn; well newborn; newborn infant; term infant; normal newborn
`;
