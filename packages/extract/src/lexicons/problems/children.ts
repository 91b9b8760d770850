/** The newborn and the child, genetic conditions. Rows: see `problems.ts` in the folder above. */
export const children = `
# acute
P59.9; newborn jaundice; neonatal jaundice; neonatal hyperbilirubinemia; jaundice of newborn; physiologic jaundice; hyperbilirubinemia of newborn
# chronic
P07.30; prematurity; premature infant; preterm infant; premature birth
P07.10; low birth weight
P27.1; bronchopulmonary dysplasia; chronic lung disease of prematurity
Q21.12; patent foramen ovale of newborn
Q67.3; plagiocephaly
Q68.0; congenital torticollis
Q75.3; macrocephaly
Q02; microcephaly
Q96.9; turner syndrome
Q98.4; klinefelter syndrome
Q99.2; fragile x syndrome
Q87.40; marfan syndrome
Q87.11; prader-willi syndrome
D82.1; digeorge syndrome; velocardiofacial syndrome
Q86.0; fetal alcohol syndrome
Q75.009; craniosynostosis
Q43.1; hirschsprung disease
Q39.1; tracheoesophageal fistula
Q39.0; esophageal atresia
Q89.9; congenital anomaly
Q99.9; chromosomal abnormality
# acute-systemic
P22.0 !; respiratory distress syndrome of newborn; hyaline membrane disease
P22.1; transient tachypnea of newborn
P36.9 !; neonatal sepsis; rule out sepsis newborn
P24.01 !; meconium aspiration
P28.40; apnea of prematurity
P77.9 !; necrotizing enterocolitis
# self-limited
R10.83; colic; colicky baby
R11.10; spitting up; infant reflux; infantile reflux; spit up; spits up
K00.7; teething
P83.81; umbilical granuloma
R29.898; growing pains
Z71.1; parental concern; worried well; feared complaint; concern without diagnosis
# symptom
R68.12; fussy infant; fussiness; fussy baby
R68.11; crying infant; irritability in infant; excessive crying
# undiagnosed
R68.13; brief resolved unexplained event; apparent life threatening event; =ALTE; =BRUE
# status
Z00.129; well child visit; well baby check; well child; health supervision visit; well baby visit; well adolescent; healthy infant; healthy child
Z00.121; well child with abnormal findings
Z38.2; newborn care; healthy newborn; term newborn; well newborn; newborn infant; term infant; normal newborn
Z02.5; sports physical; sports participation physical; preparticipation examination
Z02.0; school physical
`;
