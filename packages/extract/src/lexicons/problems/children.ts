/** The newborn and the child, genetic conditions. Columns: see `problems.ts` in the folder above. */
export const children = `
newborn jaundice | P59.9 | acute | neonatal jaundice; neonatal hyperbilirubinemia; jaundice of newborn; physiologic jaundice; hyperbilirubinemia of newborn
prematurity | P07.30 | chronic | premature infant; preterm infant; premature birth
low birth weight | P07.10 | chronic
respiratory distress syndrome of newborn | P22.0 ! | acute-systemic | hyaline membrane disease
transient tachypnea of newborn | P22.1 | acute-systemic
neonatal sepsis | P36.9 ! | acute-systemic | rule out sepsis newborn
meconium aspiration | P24.01 ! | acute-systemic
bronchopulmonary dysplasia | P27.1 | chronic | chronic lung disease of prematurity
apnea of prematurity | P28.40 | acute-systemic
necrotizing enterocolitis | P77.9 ! | acute-systemic
patent foramen ovale of newborn | Q21.12 | chronic
colic | R10.83 | self-limited | colicky baby
fussy infant | R68.12 | symptom | fussiness; fussy baby
crying infant | R68.11 | symptom | irritability in infant; excessive crying
spitting up | R11.10 | self-limited | infant reflux; infantile reflux; spit up; spits up
teething | K00.7 | self-limited
umbilical granuloma | P83.81 | self-limited
brief resolved unexplained event | R68.13 | undiagnosed | apparent life threatening event; =ALTE; =BRUE
plagiocephaly | Q67.3 | chronic
congenital torticollis | Q68.0 | chronic
macrocephaly | Q75.3 | chronic
microcephaly | Q02 | chronic
growing pains | R29.898 | self-limited
well child visit | Z00.129 | status | well baby check; well child; health supervision visit; well baby visit; well adolescent; healthy infant; healthy child
well child with abnormal findings | Z00.121 | status
newborn care | Z38.2 | status | healthy newborn; term newborn; well newborn; newborn infant; term infant; normal newborn
sports physical | Z02.5 | status | sports participation physical; preparticipation examination
school physical | Z02.0 | status
turner syndrome | Q96.9 | chronic
klinefelter syndrome | Q98.4 | chronic
fragile x syndrome | Q99.2 | chronic
marfan syndrome | Q87.40 | chronic
prader-willi syndrome | Q87.11 | chronic
digeorge syndrome | D82.1 | chronic | velocardiofacial syndrome
fetal alcohol syndrome | Q86.0 | chronic
craniosynostosis | Q75.009 | chronic
hirschsprung disease | Q43.1 | chronic
tracheoesophageal fistula | Q39.1 | chronic
esophageal atresia | Q39.0 | chronic
congenital anomaly | Q89.9 | chronic
chromosomal abnormality | Q99.9 | chronic
parental concern | Z71.1 | self-limited | worried well; feared complaint; concern without diagnosis
`;
