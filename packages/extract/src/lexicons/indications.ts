import { table } from '@levelproof/note';
import { listOf, once } from './rows.js';

/**
 * What a class of drugs is usually given for. One row a class, columns separated by ` | `:
 * class as in drugs/ | ICD-10-CM categories or chapters, separated by `; `
 *
 * Used to see whether a listed drug treats an addressed problem when a plan says only "continue medications".
 */
const indicationTable = table(`
ace_inhibitor | I10; I11; I13; I42; I50; I25; N18; E11
arb | I10; I11; I13; I42; I50; N18; E11
arni | I50; I42; I11
beta_blocker | I10; I11; I25; I42; I48; I50; I47; I20; G25
antihypertensive | I10; I11; I13
heart_failure | I50; I42; I11
pah | I27
ccb | I10; I11; I25; I48; I20
thiazide | I10; I11; I13
loop_diuretic | I50; I11; I13; R60; N18
k_sparing | I50; I10; I11
alpha_central | I10
vasodilator | I10; I20; I25; I50
statin | E78; I25
lipid_other | E78
pcsk9 | E78
anticoagulant | I48; I26; I82; Z86
antiplatelet | I25; I63; I73; I21
antiarrhythmic | I48; I47; I49
diabetes | E11; E10; E13
biguanide | E11; E10; R73
sulfonylurea | E11
dpp4 | E11
sglt2 | E11; I50; N18
glp1 | E11; E66
tzd_other_dm | E11
insulin | E10; E11; E13; O24
thyroid | E03; E05; E89; E06; C73
bone | M81; M80; M85
ssri | F3; F4
snri | F3; F4; M79; G62
antidepressant_other | F3; F4; F17
tca | F3; F4; G43; G62; G47
mood_stabilizer | F3
antipsychotic_2g | F2; F3; F4
antipsychotic_1g | F2; F3
benzodiazepine | F4; G47; G40
anxiolytic_other | F4
hypnotic | G47; F51
stimulant | F90; G47
adhd_nonstim | F90
dementia | G30; F0
antiepileptic | G40; G43; G62; F3; M79
parkinson | G20; G25
migraine | G43; R51
muscle_relaxant | M; S; G24
nsaid_rx | M; S; G89
opioid | G89; M; S; C; R52
gout | M10
dmard | M05; M06; M32; L40; K50; K51; M08
biologic | M05; M06; L40; K50; K51; M45; M08; J45
jak | M05; M06; L40; L20
transplant_immune | Z94
ms_neuro | G35; G70; G12
vmat2 | G24; G10
sud | F1
smoking | F17; Z72
psychotropic | F
saba_laba | J4; R06
bronchodilator | J4; R06
ics | J4
pulm_other | J4; J30
nasal_allergy_rx | J30; J31; J32
ppi_h2_rx | K2; K3
ppi | K2; K3
h2 | K2; K3
hepatitis_c | B18
gi_other | K
penicillin | J0; H66; L0; J1; K04; N39; J2; J3
cephalosporin | J0; H66; L0; N39; J1; J2; J3
macrolide | J; H66; L0
fluoroquinolone | N; J; K57; L0
tetracycline | L; J; A
sulfa_uti | N39; N30; L0
antibiotic_other | J; N; K; L; A; M; R50
antiviral | B; J10; J11
hiv | B20; Z21
gu | N
eye_ear | H
renal_electrolyte | N18; E87; D63
heme_onc | C; D
corticosteroid | J4; M; L; K5; H; D
obesity | E66; R63
women | N; O
contraceptive | Z30; N9; N8
androgen_estrogen | E2; N95; C50; N9
pde4_derm | L; B
antifungal | B3; L2; N76
antiparasitic | B; A0
antitubercular | A1; Z22
topical_pain | M; G; B02
vitamin_rx | E5; D5
`);

const byClass = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(indicationTable().map(([drugClass = '', diagnoses]) => [drugClass, listOf(diagnoses)])),
);

/** Whether drugs of this class are usually given for a diagnosis. */
export function isUsuallyFor(drugClass: string, icd10: string): boolean {
  return (
    byClass()
      .get(drugClass)
      ?.some((category) => icd10.startsWith(category)) === true
  );
}
