import type { Term } from '@levelproof/note';
import type { ProblemEntry } from '../../reading/entries.js';
import { entryOf } from '../problems.js';

/**
 * Organs and the code of a cancer in them. Columns: `organ as said; other ways | code`. The lexicon makes "cancer of
 * the tongue", "tongue carcinoma" and the like of each row. To add an organ, add a row.
 */
const ORGANS = `
lip | C00.9
tongue | C02.9
base of tongue; tongue base | C01
gum; gingiva | C03.9
floor of mouth | C04.9
palate | C05.9
mouth; oral cavity | C06.9
parotid; parotid gland | C07
salivary gland | C08.9
tonsil | C09.9
oropharynx; throat | C10.9
nasopharynx | C11.9
hypopharynx; pyriform sinus | C13.9
esophageal; esophagus | C15.9
gastric; stomach | C16.9
small bowel; small intestine; duodenum | C17.9
colon; colonic; cecum; sigmoid; sigmoid colon | C18.9
rectal; rectum | C20
anal; anus; anal canal | C21.0
liver; hepatic | C22.9
gallbladder | C23
bile duct; biliary | C24.9
pancreatic; pancreas | C25.9
laryngeal; larynx; glottis | C32.9
lung; bronchus; right lung; left lung; right upper lobe; left upper lobe | C34.9{1,2,0}
thymus | C37
bone | C41.9
peritoneum; peritoneal | C48.2
vulvar; vulva | C51.9
vagina; vaginal | C52
cervical; cervix; uterine cervix | C53.9
endometrial; endometrium | C54.1
uterine; uterus | C55
ovarian; ovary | C56.{1,2,3,9}
fallopian tube | C57.00
penile; penis | C60.9
prostate; prostatic | C61
testicular; testis; testicle | C62.9{1,2,0}
kidney; renal | C64.{1,2,9}
renal pelvis | C65.9
ureter; ureteral | C66.9
bladder; urinary bladder | C67.9
eye | C69.90
brain | C71.9
thyroid; thyroid gland | C73
adrenal; adrenal gland | C74.90
head and neck | C76.0
breast; right breast; left breast | C50.91{1,2,9}
`;

const KINDS = [
  'cancer',
  'carcinoma',
  'adenocarcinoma',
  'squamous cell carcinoma',
  'malignancy',
  'malignant neoplasm',
  'malignant tumor',
];
const JOINTS = [' of ', ' of the ', ' of his ', ' of her ', ' in the '];

/** Terms for a cancer in every organ of the table. */
export function cancerSiteTerms(): readonly Term<ProblemEntry>[] {
  const terms: Term<ProblemEntry>[] = [];
  for (const line of ORGANS.split('\n')) {
    const [organCell = '', code = ''] = line.split('|').map((cell) => cell.trim());
    if (code === '') continue;
    const organs = organCell.split(';').map((organ) => organ.trim());
    const value = entryOf(`${organs[0] ?? ''} cancer`, code, 'chronic');
    for (const organ of organs) {
      for (const kind of KINDS) {
        terms.push({ words: `${organ} ${kind}`, value, plural: true });
        for (const joint of JOINTS) terms.push({ words: `${kind}${joint}${organ}`, value });
      }
    }
  }
  return terms;
}
