import { isCurrent } from '@levelproof/contract';
import type { ProblemEntry } from '../reading/entries.js';
import { bipolar } from './bipolar.js';
import type { Candidate } from './candidate.js';
import { heartFailure } from './heart-failure.js';
import { kidneyStage } from './kidney-stage.js';
import { sideOf } from './side.js';
import { ofItsPart } from './injured-part.js';
import { asPast } from './past-events.js';
import type { Signs } from './signs.js';
import { isIll, isWell, type Standing } from './standing.js';

/** The code of a problem as specific as the note supports: side, type, stage, severity, control. */
export function specificCode(signs: Signs, candidate: Candidate, standing: Standing): string | undefined {
  const { note } = signs.reading;
  const entry = ofItsPart(signs, candidate);
  const code = sided(entry, signs, candidate) ?? entry.icd10;
  if (code === undefined) return undefined;
  const said = candidate.said.map(({ start, end }) => note.text.slice(start, end)).join('\n');
  for (const rule of RULES) {
    const better = rule(code, { said, standing, signs, candidate });
    if (better !== null) return better;
  }
  return code;
}

interface About {
  readonly said: string;
  readonly standing: Standing;
  readonly signs: Signs;
  readonly candidate: Candidate;
}

type Rule = (code: string, about: About) => string | null;

function sided({ sided: codes }: ProblemEntry, signs: Signs, candidate: Candidate): string | null {
  if (codes === undefined) return null;
  const side = sideOf(signs, candidate);
  if (side === 'both') return codes.both ?? null;
  return side === null ? null : codes[side];
}

/** The note names this problem of the patient somewhere, denied or not his own left out. */
function notes({ reading: { problems } }: Signs, pattern: RegExp): boolean {
  return problems.some(
    ({ value, assertion }) =>
      value.icd10 !== undefined &&
      pattern.test(value.icd10) &&
      !(assertion.negated || assertion.family || assertion.hypothetical || assertion.uncertain || assertion.template),
  );
}

const RULES: readonly Rule[] = [
  // High sugar in a patient with diabetes is that diabetes.
  (code, { signs }) =>
    code === 'R73.9' && notes(signs, /^E1[01]/) ? (notes(signs, /^E10/) ? 'E10.65' : 'E11.65') : null,
  // A seizure of a patient with epilepsy is that epilepsy.
  (code, { signs }) => (/^R56\.9/.test(code) && notes(signs, /^G40/) ? 'G40.909' : null),
  (code, { signs }) => (code === 'R03.0' && notes(signs, /^I1[0-3]/) ? withHeartAndKidney('I10', signs) : null),
  (code, about) => (/^E1[01]\.9$/.test(code) ? diabetes(code, about) : null),
  (code, { signs }) => (/^E11\./.test(code) && notes(signs, /^E10/) ? code.replace('E11', 'E10') : null),
  (code, { signs }) => (code === 'I10' ? withHeartAndKidney(code, signs) : null),
  (code, { signs, said }) =>
    /^F1\d\.[19]0$/.test(code) ? dependence(substance(code, signs) ?? code, said, signs) : null,
  (code, { signs }) =>
    /^F19\.93/.test(code) && notes(signs, /^F10/) && !notes(signs, /^F1[1-68]/)
      ? code.replace('F19.93', 'F10.23')
      : null,
  (code, { signs }) => (/^F19\.[12]0$/.test(code) ? substance(code, signs) : null),
  (code, { signs, said, candidate }) =>
    code === 'R52' && notes(signs, /^C/) && (namesCancer(signs, candidate) || LESION.test(said)) ? 'G89.3' : null,
  (code, { signs, candidate }) => asPast(code, signs, candidate),
  // Angina and coronary disease are taken as cause and effect (I.C.9.b).
  (code, { signs }) => (/^I2(?:0\.[089]|5\.10)/.test(code) ? coronary(code, signs) : null),
  (code, { signs }) =>
    /^K8(?:0\.20|1\.9)$/.test(code) && notes(signs, /^K80/) && notes(signs, /^K81/)
      ? notes(signs, /^K81\.0/)
        ? 'K80.00'
        : 'K80.10'
      : null,
  (code, { said }) => (code === 'J32.9' && !/chronic|recurr/i.test(said) && ACUTE_SINUSES.test(said) ? 'J01.90' : null),
  (code, about) => (code === 'M19.90' ? jointOf(about) : null),
  (code, { signs }) => (code === 'H26.9' && notes(signs, /^H25\.1/) ? 'H25.10' : null),
  // Kidneys that failed for good and are replaced by dialysis are at the end stage.
  (code, { said, signs }) =>
    /^N1(?:9|8\.9)$/.test(code) && (DIALYZED.test(said) || notes(signs, /^N18\.6/)) && !hasNewKidney(signs)
      ? 'N18.6'
      : null,
  (code, about) => (/^E1[01]\.3/.test(code) && isLookedFor(about) ? `${code.slice(0, 3)}.9` : null),
  (code, { said }) => (code === 'N18.9' ? kidneyStage(said) : null),
  (code, { signs }) => (code === 'R57.9' && notes(signs, /^(?:A41|R65)/) ? 'R65.21' : null),
  (code, { said }) => (code === 'J18.9' && /(?<!no |without )aspirat(?:ion|ed)\b/i.test(said) ? 'J69.0' : null),
  (code, { said, standing }) => (code === 'J44.9' && !isWell(standing.status) && WORSE.test(said) ? 'J44.1' : null),
  (code, { said, standing }) => (code === 'J45.909' ? asthma(said, isWell(standing.status)) : null),
  (code, { said }) => (/^I50\.(?:9|[234]\d)$/.test(code) ? heartFailure(code, said) : null),
  (code, { said, standing }) =>
    code === 'F32.A' || code === 'F32.9' || code === 'F33.9' ? depression(code, said, isWell(standing.status)) : null,
  (code, { said }) => (/^F31\.(?:9|10|30|60)$/.test(code) ? bipolar(code, said) : null),
  (code, { said }) =>
    code === 'E03.9' && /\bthyroidectomy|post-?surgical|radioactive iodine|ablat/i.test(said) ? 'E89.0' : null,
  (code, { said }) => (code === 'E66.9' ? obesity(said) : null),
  (code, { said }) => (code === 'F03.90' ? dementia(said) : null),
  (code, { said, standing }) =>
    code === 'M10.9' && standing.status === 'worsening' && /chronic/i.test(said) ? 'M1A.9XX0' : null,
  (code, about) => (/^C/.test(code) ? cancerOfThePast(code, about) : null),
  // A spinal cord that was injured years ago is left as it is: what remains is a sequela.
  (code, { signs: { reading }, candidate }) =>
    /^S[123]4\.1.{2}A$/.test(code) &&
    reading.problems.some(
      ({ value, end }) =>
        value.name === candidate.mention.value.name && LONG_AGO.test(reading.note.text.slice(end, end + 80)),
    )
      ? `${code.slice(0, -1)}S`
      : null,
  (code, { said }) =>
    /^S.{5}A$/.test(code) && /\b(?:healing|healed|follow-?up|recheck|weeks? (?:ago|out|status))\b/i.test(said)
      ? `${code.slice(0, -1)}D`
      : null,
];

/** How far a dementia has gone; of two degrees the lesser. */
function dementia(said: string): string | null {
  const degree = /\b(mild|moderate|severe)(?:[- ](?:to|or)[- ](?:moderate|severe))?[- ](?:\w{3,12} )?dementia\b/i.exec(
    said,
  )?.[1];
  return degree === undefined ? null : `F03.${{ mild: 'A', moderate: 'B', severe: 'C' }[degree.toLowerCase()]}0`;
}

const LONG_AGO = /^[^.;]{0,60}\b(?:in|since|of) (?:19|20)\d\d\b|^[^.;]{0,60}\byears ago\b/i;
const DIALYZED =
  /\b(?:requir\w{1,3}|on|with|needing|dependent on|(?:gets|receiv\w{1,3}|undergo\w{1,4})) (?:chronic |maintenance |long-term |regular )?(?:hemo|peritoneal )?dialysis\b(?! catheter)/i;
const LESION = /metasta|cancer|carcinoma|invasion|tumor|lesion|oncolog/i;
const ACUTE_SINUSES =
  /\b(?:acute|days?|amoxicillin|augmentin|azithromycin|z-?pa[ck]k?|zithromax|doxycycline|cefdinir|ceftin|levaquin|antibiotics?|biaxin|omnicef)\b/i;

/** "An eye examination for diabetic retinopathy": the diabetes is known, its harm is looked for. */
function isLookedFor({ signs: { reading }, candidate: { mention } }: About): boolean {
  return LOOKED_FOR.test(reading.note.text.slice(Math.max(0, mention.start - 60), mention.start));
}
const LOOKED_FOR =
  /\b(?:evaluat\w{1,4}|screen\w{0,4}|check\w{0,4}|look\w{0,3}|assess\w{0,5}|exam\w{0,7}|monitor\w{0,4}) (?:for|of) (?:any |possible |her |his )?$/i;

function namesCancer({ problems }: Signs, { said }: Candidate): boolean {
  return said.some(({ index }) =>
    problems(index).some(
      ({ value, assertion }) => /^C/.test(value.icd10 ?? '') && !assertion.negated && !assertion.family,
    ),
  );
}

function coronary(code: string, signs: Signs): string | null {
  if (!notes(signs, /^I25\.1/)) return null;
  if (code === 'I20.0' || notes(signs, /^I20\.0/)) return 'I25.110';
  return notes(signs, /^I20/) ? 'I25.119' : null;
}

/** Arthritis of the one joint that the assessment, else the complaint, names. */
function jointOf({ said, signs }: About): string | null {
  const { note } = signs.reading;
  const complaint = note.sections
    .filter(({ category }) => category === 'chief-complaint')
    .map(({ body }) => note.text.slice(body.start, body.end))
    .join(' ');
  for (const words of [said, complaint]) {
    const named = JOINTS.filter(([joint]) => joint.test(words));
    if (named.length === 1) return named[0]?.[1] ?? null;
    if (named.length > 1) return null;
  }
  return null;
}

const JOINTS: readonly (readonly [joint: RegExp, code: string])[] = [
  [/\bknees?\b/i, 'M17.9'],
  [/\bhips?\b/i, 'M16.9'],
  [/\bshoulders?\b/i, 'M19.019'],
  [/\b(?:hands?|fingers?)\b/i, 'M19.049'],
  [/\b(?:ankles?|foot|feet|midfoot)\b/i, 'M19.079'],
  [/\bthumbs?\b/i, 'M18.9'],
  [/\b(?:back|spine|lumbar|cervical|neck)\b/i, 'M47.819'],
];

function diabetes(code: string, { said, standing, signs }: About): string | null {
  const type = notes(signs, /^E10/) ? 'E10' : code.slice(0, 3);
  const words = standing.words === null ? '' : signs.reading.note.text.slice(standing.words.start, standing.words.end);
  if (isIll(standing.status) && /\bhypoglyc|\blow\b.*\b(?:sugar|glucose)/i.test(words)) return `${type}.649`;
  if (isIll(standing.status) || /\bhyperglyc/i.test(said)) return `${type}.65`;
  return type === code.slice(0, 3) ? null : `${type}.9`;
}

/** Substance use of a kind that the note names. */
function substance(code: string, signs: Signs): string | null {
  for (const kind of ['F11', 'F14', 'F15'] as const) if (notes(signs, KINDS[kind])) return code.replace('F19', kind);
  return null;
}

/**
 * Abuse beside dependence on the same class is dependence (I.C.5.b): the note names it, or says that the patient is
 * addicted, withdraws, or is on the drugs that replace the substance.
 */
function dependence(code: string, said: string, signs: Signs): string | null {
  const kind = code.slice(0, 3);
  if (kind === 'F17') return null;
  const named = DEPENDENT[kind];
  if (named !== undefined && notes(signs, named)) return `${kind}.20`;
  if (ADDICTED.test(said.replace(DENIED_HABIT, ' '))) return `${kind}.20`;
  const replaced =
    code === 'F11.10' &&
    signs.reading.drugs.some(
      ({ value, assertion }) => /^(?:methadone|buprenorphine)/.test(value.name) && isCurrent(assertion),
    );
  return replaced ? 'F11.20' : code.startsWith('F19') ? substance(code, signs) : null;
}
const DEPENDENT: Readonly<Record<string, RegExp>> = {
  F10: /^F10\.2/,
  F11: /^F11\.2/,
  F12: /^F12\.2/,
  F13: /^F13\.2/,
  F14: /^F14\.2/,
  F15: /^F15\.2/,
  F19: /^F19\.2/,
};
/** How clinicians say dependence without the word of the classification. */
const ADDICTED =
  /\b(?:addict(?:ed|ion|s)?\b|dependen(?:t on|ce)|in (?:active |acute )?withdrawal|withdrawal symptoms|withdrawing from|detox\w{0,9}|physically dependent|methadone maintenance|medication[- ]assisted treatment)/i;
const DENIED_HABIT =
  /\b(?:no|not|denies|denied|without|never|family history of|monitor(?:ed|ing)? for|watch(?:ed|ing)? for|risk (?:of|for)|prevent)\b[^.;]{0,50}/gi;

const KINDS = { F11: /^F11/, F14: /^F14/, F15: /^F15/ } as const;

/** Hypertension with heart failure or kidney disease has a code of its own: the link is assumed. */
function withHeartAndKidney(code: string, signs: Signs): string {
  const heart = notes(signs, /^I50/);
  const kidney = notes(signs, /^N18/);
  const late = notes(signs, /^N18\.[56]/) && !hasNewKidney(signs);
  if (heart && kidney) return late ? 'I13.2' : 'I13.0';
  if (heart) return 'I11.0';
  return kidney ? (late ? 'I12.0' : 'I12.9') : code;
}

/** After a transplant the end stage is of the past. */
function hasNewKidney(signs: Signs): boolean {
  return notes(signs, /^Z94\.0/);
}

/** A flare that is there: none that is denied, feared, counted or long over. */
const WORSE =
  /(?<!\b(?:no|not|without|denies|denied|any|last|prior|previous|prevent|avoid|future|frequent|of|if|for|for an|has an|reduce) (?:[a-z]{2,10} ){0,2})\b(?:exacerbat|(?:asthma )?attack\b|flare(?!-?ups? plan))/i;

function asthma(said: string, well: boolean): string | null {
  const worse = !well && WORSE.test(said);
  const severity = /\b(mild intermittent|mild persistent|moderate persistent|severe persistent)\b/i
    .exec(said)?.[1]
    ?.toLowerCase();
  const stem = severity === undefined ? undefined : ASTHMA[severity];
  if (stem !== undefined) return `${stem}${worse ? '1' : '0'}`;
  return worse ? 'J45.901' : null;
}

const ASTHMA: Readonly<Record<string, string>> = {
  'mild intermittent': 'J45.2',
  'mild persistent': 'J45.3',
  'moderate persistent': 'J45.4',
  'severe persistent': 'J45.5',
};

function depression(code: string, said: string, well: boolean): string | null {
  const recurrent = code === 'F33.9' || /\brecurrent\b/i.test(said);
  if (code === 'F32.A' && !/\bmajor\b|\bmdd\b/i.test(said)) return null;
  const gone = well ? /\bin (full |partial |sustained )?remission\b/i.exec(said) : null;
  if (gone !== null) {
    const part = /partial/i.test(gone[1] ?? '');
    return recurrent ? (part ? 'F33.41' : gone[1] === undefined ? 'F33.40' : 'F33.42') : part ? 'F32.4' : 'F32.5';
  }
  const severity = /\b(mild|moderate|severe)\b/i.exec(said)?.[1]?.toLowerCase();
  const index = severity === undefined ? -1 : ['mild', 'moderate', 'severe'].indexOf(severity);
  if (index >= 0) return `${recurrent ? 'F33' : 'F32'}.${index}`;
  return recurrent && code !== 'F33.9' ? 'F33.9' : null;
}

function obesity(said: string): string | null {
  if (/\bmorbid|\bclass (?:3|iii)\b|\bsevere obesity/i.test(said)) return 'E66.01';
  if (/\bclass (?:2|ii)\b/i.test(said)) return 'E66.812';
  return /\bclass (?:1|i)\b/i.test(said) ? 'E66.811' : null;
}

/** Cancer that was removed and is not treated any more is history (R of the official guidelines, section I.C.2.m). */
function cancerOfThePast(code: string, { said, signs, candidate }: About): string | null {
  const past = candidate.mention.assertion.historical !== undefined;
  const gone =
    /\b(?:in remission|no evidence of (?:disease|recurrence)|\bned\b|cancer[- ]free|status[- ]post (?:\w{3,14} ){0,3}(?:resection|excision|thyroidectomy|mastectomy|lumpectomy|cystectomy|orchiectomy|hysterectomy|colectomy|prostatectomy|nephrectomy|lobectomy)(?:[^.;]{0,60}(?:19|20)\d\d)?)/i.test(
      said,
    );
  const completed = isCompleted(signs, candidate);
  const active = (completed ? AGAIN : ACTIVE).test(said.replace(TREATED_BEFORE, ' '));
  if (!(past || gone || completed) || active) return null;
  return HISTORIES.find(([stem]) => code.startsWith(stem))?.[1] ?? null;
}
const ACTIVE =
  /\b(?:chemo|radiation|metasta|recurren(?!ce (?:score|risk))|currently on|receiving|undergoing|active surveillance|biops|stage (?:iii|iv|3|4))/i;
function isCompleted({ reading: { note, problems } }: Signs, { mention }: Candidate): boolean {
  return problems.some(({ value, sentence }) => {
    const own = value.name === mention.value.name ? note.sentences[sentence] : undefined;
    return own !== undefined && COMPLETED.test(note.text.slice(own.start, own.end));
  });
}
/** All treatment is over: what follows is surveillance. */
const COMPLETED =
  /\b(?:months?|years?|weeks?) (?:post|after|since|following|from|out from) (?:the )?completion of (?:all |his |her |the )?(?:\w{3,14} )?(?:therapy|treatments?|chemo\w{0,20}|radi\w{2,14})|\bcompleted all (?:of )?(?:his |her |the )?(?:\w{3,14} )?(?:therapy|treatments?)\b/i;
const AGAIN = /\b(?:metasta|recurren|currently on|receiving|undergoing|stage iv)/i;
/** Treatment that is over, and recurrence that is denied. */
const TREATED_BEFORE =
  /\b(?:underwent|completed|finished|received|status[- ]post|s\/p|had|prior|previous|after|following|no (?:evidence|signs?) of)\b[^.;]{0,60}?\b(?:chemo\w{0,20}|radi\w{2,14}|recurren\w{1,3}|metasta\w{1,5}|biops\w{1,3})/gi;

const HISTORIES: readonly (readonly [stem: string, code: string])[] = [
  ['C50', 'Z85.3'],
  ['C61', 'Z85.46'],
  ['C18', 'Z85.038'],
  ['C20', 'Z85.048'],
  ['C34', 'Z85.118'],
  ['C67', 'Z85.51'],
  ['C64', 'Z85.528'],
  ['C73', 'Z85.850'],
  ['C43', 'Z85.820'],
  ['C44', 'Z85.828'],
  ['C53', 'Z85.41'],
  ['C54', 'Z85.42'],
  ['C56', 'Z85.43'],
  ['C62', 'Z85.47'],
  ['C0', 'Z85.819'],
  ['C10', 'Z85.818'],
  ['C11', 'Z85.818'],
  ['C15', 'Z85.01'],
  ['C16', 'Z85.028'],
  ['C32', 'Z85.21'],
  ['C81', 'Z85.71'],
  ['C82', 'Z85.72'],
  ['C83', 'Z85.72'],
  ['C85', 'Z85.72'],
  ['C9', 'Z85.6'],
];
