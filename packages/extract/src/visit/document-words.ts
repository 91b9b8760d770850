import type { Note, Section, SectionCategory } from '@levelproof/note';

/** What a clinician takes down at a visit and neither a report nor a record of a procedure has. */
const CLINICAL: readonly SectionCategory[] = [
  'chief-complaint',
  'ros',
  'pmh',
  'psh',
  'social-history',
  'family-history',
  'allergies',
  'vitals',
  'exam',
];

/** Words that pass between patient and clinician at a visit. */
const VISIT_TALK =
  /\b(?:complain(?:s|ed|ing) of|states? that|(?:comes|came) in|here (?:today|for)|seen (?:today|in (?:clinic|follow))|returns? (?:today|for|to (?:the |my |our )?(?:clinic|office))|in (?:my|our) (?:office|clinic)|(?:i|we) (?:discussed|explained|advised|prescribed|started|asked|talked|spoke|counseled)|(?:was|is|were) prescribed|refill(?:s|ed)?|pleasure (?:of|to)|thank you)\b/i;

/** Headings of a visit where the note runs on in one line. */
const VISIT_HEADINGS = /\b(?:subjective|objective|chief complaint|review of systems)\s?:/i;

/** The words of a heading that names the examination of a report: "EXAM: CT of the chest". */
const NAMED_EXAM = /^\W{0,3}(?:(?:type|date) of )?(?:exam|examination|observations)\s?:/i;
const NEVER_OF_A_BODY = /^\W{0,3}(?:observations|(?:type|date) of)/i;

/** The kinds of part of a visit that a note has, each once; an examination of the patient weighs as two. */
export function clinicalParts({ text, sections }: Note): number {
  const kinds = new Set<SectionCategory>();
  for (const section of sections)
    if (CLINICAL.includes(section.category)) {
      if (section.category === 'exam' && namesTest(text, section)) continue;
      kinds.add(section.category);
    }
  return kinds.size + (kinds.has('exam') ? 1 : 0);
}

function namesTest(text: string, { start, end }: Section): boolean {
  const words = text.slice(start, Math.min(end, start + 160));
  return NAMED_EXAM.test(words) && (NEVER_OF_A_BODY.test(words) || isTestName(words) || OPERATION.test(words));
}

/** Patient and clinician speak with each other in the note. */
export function talks({ text }: Note): boolean {
  return VISIT_TALK.test(text) || VISIT_HEADINGS.test(text);
}

/** The name of an operation by its ending or by its own word. */
export const OPERATION =
  /\b\w{2,20}(?:scopy|tomy|ectomy|plasty|stomy|tripsy|desis|rrhaphy|centesis|graphy)\b|\b(?:surgery|surgical|stent|catheterization|ablation|implant\w{0,6}|biopsy|excision|repair|resection|bypass|arthroplasty|replacement|procedure|cath|cardioversion)\b/i;

/** Kinds of test that a report opens with. */
const TEST_NAMES =
  /\b(?:ultrasound|sonogram|ct|mri|mra|pet|x-?rays?|radiographs?|views? of|doppler|duplex|scan|echocardiogram|mammogra\w{2,4}|nuclear|eeg|emg|bone density|dexa|treadmill|stress test|nerve conduction|arteriograms?|spine|holter|spirometry|swallow study)\b/i;

/** The title of a report: the test's own name first, perhaps behind "exam:" and before "report". */
const REPORT_TITLE =
  /^\W{0,4}(?:(?:exam(?:ination)?|study|procedure|test|type of (?:exam\w{0,8}|study))\s{0,2}:\s{0,3})?(?:(?:screening|diagnostic|bilateral|left|right|limited|complete|portable|resting|24[- ]hour|48[- ]hour|transthoracic|transvaginal|abdominal|renal|pelvic|thyroid|obstetric\w{0,2}|routine|overnight|nocturnal|chest|video) ){0,3}(?:ultrasound|sonogram|ct|cta|mri|mra|pet|x-?rays?|radiographs?|doppler|duplex|echocardiogram|mammogra\w{1,3}|eeg|emg|dexa|bone (?:density|scan)|holter|spirometry|audiogram|tympanogram|polysomnogra\w{1,2}|sleep study|electrocardiogram|ekg|ecg|pulmonary function|urodynamics?|barium|treadmill|stress (?:test|echo)|nuclear|carotid)\b/i;
const REPORTED = /\b(?:findings|impression|conclusions?|interpretation|results?|technique|report)\b/i;

/** Called a report of a test by its first words, with what such a report ends in. */
export function isReportTitle({ text }: Note): boolean {
  return REPORT_TITLE.test(text.slice(0, 120)) && REPORTED.test(text);
}

const MORE_TEST_NAMES =
  /\b(?:audiogram|tympanogram|polysomnogram|sleep study|electrocardiogram|ekg|ecg|pulmonary function|urodynamics?|electro\w{3,10}graphy|video\w{3,10}graphy|angiogram|myelogram|venogram|esophagram|echocardiography|manometry)\b/i;

/** The words name a kind of test. */
export function isTestName(words: string): boolean {
  return TEST_NAMES.test(words) || MORE_TEST_NAMES.test(words);
}

/** What a report of a test speaks of: the values it takes, the pictures it looks at, how it was done. */
const MEASURES: readonly RegExp[] = [
  /\b(?:ejection fraction|lvef|wall motion|left ventric\w{2,6}|mitral|tricuspid|atrial (?:enlargement|size|diameter)|regurgitation|m[- ]mode|perfusion)\b/gi,
  /\b(?:stress technique|mets|target heart rate|bruce|dobut\w{3,6}|persantine|adenosine|sestamibi|st changes|double product|beats per minute|holter|supine blood pressure|tilt)\b/gi,
  /\b(?:fvc|fev1|fef|dlco|vital capacity|expiratory volume|spirometry|lung volumes|bronchodilator)\b/gi,
  /\b(?:peak systolic|velocit(?:y|ies)|waveforms?|plaque|triphasic|b[- ]mode|duplex|vertebral arter\w{2,3}|carotid)\b/gi,
  /\b(?:electrodes|montages?|background (?:activity|rhythm)|photic|epileptiform|alpha|channel|electroencephalogram|eeg|sensory response|motor response|f[- ]waves?|nerve conduction|insertional activity|amplitude|latency)\b/gi,
  /\b(?:axial|sagittal|coronal|t[12]|signal|contrast|sequences|attenuation|disc|views|tesla|mhz|transducer|lesion|enhancement|foramin\w{2,4}|stenosis|tear|tendon|ligament|marrow|effusion|fracture)\b/gi,
  /\b(?:specimens?|gross(?:ly)?|microscopic\w{0,4}|sections?|cassettes?|stains?|immunohisto\w{4,12}|formalin|carcinoma|margins?)\b/gi,
  /\b(?:nystagm\w{1,6}|caloric\w{0,4}|saccad\w{1,4}|pure[- ]tone|tympanogra\w{1,3}|speech (?:discrimination|reception|recognition)|decibels?|db|bone conduction|oculomotor)\b/gi,
  /\b(?:barium|bolus|aspiration|penetration|oral stage|pharyngeal|laryngeal elevation|apneas?|hypopneas?|cpap|sleep (?:efficiency|latency|stages?)|rem sleep|polysomno\w{3,6}|desaturation)\b/gi,
];

/** How many different words of one kind of report a note holds, at most. */
export function measures({ text }: Note): number {
  let most = 0;
  for (const pattern of MEASURES) {
    const found = new Set<string>();
    for (const [words] of text.matchAll(pattern)) found.add(words.toLowerCase());
    most = Math.max(most, found.size);
  }
  return most;
}

/** The steps of a procedure as its record tells them, each a step of its own. */
const STEPS: readonly RegExp[] = [
  /\b(?:informed (?:written )?consent|consent (?:was|had been|has been) obtained|was consented|(?:risks?|benefits|complications)\b[^.]{0,80}\bwere (?:explained|discussed|mentioned|described))\b/i,
  /\b(?:placed|positioned|put|rested|brought|taken)\b[^.]{0,40}\b(?:position|prone|supine|table|decubitus|stirrups|room|suite|lab(?:oratory)?|degree angle)\b/i,
  /\b(?:prepped|draped|prepared with|sterile(?:ly)?|time[- ]?out|monitoring (?:were|was) in place|continuous (?:pulse oximetry|surface ecg))\b/i,
  /\b(?:sedat(?:ed|ion)|versed|fentanyl|midazolam|propofol|general (?:endotracheal )?anesthe\w{2,4}|local anesthe\w{2,4}|mac anesthesia|lidocaine|xylocaine|marcaine|anesthetized)\b/i,
  /\b(?:needle|\w{0,12}scope|catheter|sheath|guide ?wire|cannula|trocar|probe|balloon|stents?|applicator|\w{2,20}scopy)\b[^.]{0,40}\b(?:advanced|inserted|introduced|passed|placed|withdrawn|removed|exchanged|deployed|reinserted|implanted|dilated|performed|utilized|used)\b/i,
  /\b(?:was|were) (?:slowly |then |subsequently )?(?:injected|instilled|infiltrated|aspirated|snared|excised|incised|ligated|embolized)\b/i,
  /\b(?:hemostasis|sutured?|sutures|closed (?:with|in)|incision|dissect\w{1,4}|retroflex\w{1,4})\b/i,
  /\b(?:tolerated (?:the |this |both )?procedures?|no (?:immediate )?complications|without (?:immediate )?complications?|recovery (?:room|area))\b/i,
  /\b(?:fluoroscop\w{1,6}|(?:simulation|spot) films|angiograms?|cineangio\w{3,8}|isodose|dosimetr\w{1,4}|fractions?|radiotherapy|brachytherapy|radiation therapy|cardioversion)\b/i,
];

/** How many steps of a procedure the note tells. */
export function steps({ text }: Note): number {
  return STEPS.filter((step) => step.test(text)).length;
}
