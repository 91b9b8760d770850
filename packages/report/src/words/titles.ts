/** Words of an id that are written in capitals or otherwise. */
const WRITTEN: Readonly<Record<string, string>> = {
  em: 'E/M',
  mdm: 'MDM',
  hcc: 'HCC',
  oig: 'OIG',
  dm: 'diabetes',
  ckd: 'kidney disease',
  hf: 'heart failure',
  afib: 'atrial fibrillation',
  copd: 'COPD',
  hiv: 'HIV',
  min: 'minutes',
  sdoh: 'social determinants',
  nontherapy: 'other work',
};

/** The stable name of a finding as a title: `em-outside-scope` is `E/M outside scope`. */
export function titleOf(id: string): string {
  const words = id.split('-').map((word) => (Object.hasOwn(WRITTEN, word) ? (WRITTEN[word] ?? word) : code(word)));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A billing code within a name keeps its capitals. */
function code(word: string): string {
  return /^[a-z]\d{4}$/.test(word) ? word.toUpperCase() : word;
}
