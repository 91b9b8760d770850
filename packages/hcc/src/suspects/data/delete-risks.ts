/**
 * Patterns in which an audit often finds a diagnosis not supported: HHS-OIG toolkit on high-risk diagnosis codes (2023)
 * and ICD-10-CM guidelines I.C.2, I.C.9, I.C.19; our own words.
 *
 * One row a line, columns separated by ` | `:
 *
 *   id | dx | needs | where | unless | usual | errors
 *
 * - dx: prefixes of codes with their dots, separated by commas
 * - needs: further conditions as in `opportunities.ts`, joined by ` & ` (also `age:` least age); `-` for none
 * - where: `office` (not in hospital or emergency department) or `any`
 * - unless: conditions as in `opportunities.ts`, joined by ` & `, any of which makes the code credible; `-` for none
 * - usual: what usually stands instead
 * - errors: share of audited codes that the toolkit found unsupported, in percent; `-` where it gives none
 */
export const deleteRisks = `
acute-stroke | I60,I61,I62,I63 | - | office | - | Z86.73 or I69 | 96
acute-mi | I21,I22,I24,I20.0 | - | office | - | I25.2 | 95
embolism | I26,I82.4,I82.6,I82.A1,I82.B1,I82.C1 | - | office | drug:@anticoagulant & says:anticoag*,warfarin,eliquis,apixaban,xarelto,rivaroxaban,coumadin,heparin,enoxaparin | Z86.711 or Z86.718 | 79
lung-cancer | C34 | - | any | drug:@antineoplastic & says:chemo*,radiation*,immunotherapy,resect*,lobectomy,surveillance,oncolog* | Z85.118 | 88
breast-cancer | C50 | - | any | drug:@antineoplastic,@aromatase-or-tamoxifen & says:chemo*,radiation*,mastectom*,lumpectom*,tamoxifen,letrozole,anastrozole,oncolog* | Z85.3 | 96
colon-cancer | C18 | - | any | drug:@antineoplastic & says:chemo*,radiation*,colectomy,resect*,hemicolectomy,oncolog* | Z85.038 | 94
prostate-cancer | C61 | age:74 | any | drug:@antineoplastic,@androgen-blocking & says:chemo*,radiation*,prostatectomy,surveillance,brachytherapy,leuprolide,lupron,oncolog* | Z85.46 | 89
vascular-claudication | I70.21,I73.9 | drug:@neurogenic-pain & says:spinal stenosis,neurogenic,lumbar stenosis | any | - | M48.062 | -
major-depression | F32.0,F32.1,F32.2,F32.3,F32.4,F32.5,F33 | - | any | drug:@antidepressant & says:psychotherap*,therapist*,cbt,counsel*,antidepressant*,ssri* | F32.A | -
sepsis | A40,A41,R65.2 | - | office | - | the infection without sepsis | -
pressure-ulcer | L89 | - | any | says:wound*,dressing*,debride*,offload*,stage 2,stage 3,stage 4 | a lower stage, or none | -
hepatitis-c-cured | B18.2 | says:svr,sustained virologic*,undetectable,cured | any | - | Z86.19 | -
`;
