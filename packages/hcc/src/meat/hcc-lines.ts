import {
  type DiagnosisFact,
  type EncounterFacts,
  type HccLine,
  isCurrent,
  type MeatLetter,
  type Reason,
} from '@levelproof/contract';
import { IS_PREFIX, walk } from '../codes/automaton.js';
import { dottedCode, plainCode } from '../codes/plain-code.js';
import type { CodeSet } from '../icd10cm/code-set.js';
import { categoriesOf } from '../model/categories.js';
import type { RiskModel } from '../model/risk-model.js';
import { DEFAULT_CODES, FORMER_CODES } from './data/code-groups.js';
import { withoutCovered } from './covered.js';
import { distinct, meatOf } from './meat.js';
import { objectionsTo } from './objections.js';
import { type Link, linksOf } from './with-convention.js';

/** What the diagnosis lines of a note are read with. */
export interface HccLineOptions {
  /** Tables for the payment categories, e.g. `v28()`. Left out, lines carry no categories. */
  readonly model?: RiskModel;
  /** The valid codes, e.g. `icd10cm()`: then a header, retired or unknown code is found. */
  readonly codes?: CodeSet;
}

/** The parts of the facts that the lines rest on. */
export type HccLineFacts = Pick<EncounterFacts, 'encounter' | 'diagnoses' | 'observations'>;

/**
 * One line for every coded diagnosis of a note: its categories, its MEAT and why it would fail an audit, those not
 * supported first. Mentions of one code are one line. What the note only denies or says of the family has no line.
 * The order of the diagnoses has no influence.
 */
export function hccLines(facts: HccLineFacts, options: HccLineOptions = {}): readonly HccLine[] {
  const lines = [...mentionsByCode(facts, options)].flatMap(([plain, mentions]): readonly HccLine[] => {
    const affirmed = mentions.filter(({ assertion }) => !assertion.negated && !assertion.family);
    if (affirmed.length === 0) return [];
    const contrary = facts.diagnoses.filter(
      (other) =>
        plainCode(other.icd10)?.slice(0, 3) === plain.slice(0, 3) &&
        // An old infarction does not put the coronary disease into the past.
        !(other.icd10 === 'I25.2' && plain !== 'I252') &&
        (other.assertion.negated !== undefined ||
          // "History of diabetic gastroparesis" does not put the diabetes into the past.
          (other.assertion.historical !== undefined && other.course !== 'chronic' && !mentions.includes(other))),
    );
    return [lineOf(plain, affirmed, contrary, facts, options)];
  });
  const linked = withoutCovered(withTheirHeart(onePerCode(withLinks(lines, facts, options))));
  return onceEach(
    [...linked].sort(
      (a, b) =>
        Number(a.supported) - Number(b.supported) ||
        Number(b.hcc.length > 0) - Number(a.hcc.length > 0) ||
        (a.icd10 < b.icd10 ? -1 : a.icd10 > b.icd10 ? 1 : 0),
    ),
  );
}

/** A link may lead to a code that the note names itself: one line, with the words of both. */
function onePerCode(lines: readonly HccLine[]): readonly HccLine[] {
  const byCode = new Map<string, HccLine>();
  for (const line of lines) {
    const same = byCode.get(line.icd10);
    byCode.set(line.icd10, same === undefined ? line : together(same, line));
  }
  return [...byCode.values()];
}

/** Hypertensive heart disease with heart failure stands and falls with that failure, where it has a line of its own. */
function withTheirHeart(lines: readonly HccLine[]): readonly HccLine[] {
  const failures = lines.filter(({ icd10 }) => icd10.startsWith('I50'));
  const [failure] = failures;
  if (failure === undefined || failures.some(({ supported }) => supported)) return lines;
  return lines.map((line) =>
    /^I1(?:1\.0|3\.[02])/.test(line.icd10) && line.supported
      ? { ...line, supported: false, findings: [...line.findings, ...failure.findings] }
      : line,
  );
}

const STRENGTHS: readonly HccLine['strength'][] = ['none', 'weak', 'medium', 'strong'];

function together(one: HccLine, other: HccLine): HccLine {
  const [best, second] = Number(other.supported) > Number(one.supported) ? [other, one] : [one, other];
  const codes = new Set(best.findings.map(({ code }) => code));
  return {
    ...best,
    meat: LETTERS.filter((letter) => one.meat.includes(letter) || other.meat.includes(letter)),
    strength: STRENGTHS[Math.max(STRENGTHS.indexOf(one.strength), STRENGTHS.indexOf(other.strength))] ?? best.strength,
    findings: [...best.findings, ...second.findings.filter(({ code }) => !codes.has(code))],
    evidence: distinct([...best.evidence, ...second.evidence]),
  };
}

const LETTERS: readonly MeatLetter[] = ['M', 'E', 'A', 'T'];

/** A category pays once: among supported lines it stands on the best supported one, and the others say where. */
function onceEach(lines: readonly HccLine[]): readonly HccLine[] {
  const carrier = new Map<string, HccLine>();
  for (const line of lines) {
    if (!line.supported) continue;
    for (const category of line.hcc) {
      const known = carrier.get(category);
      if (known === undefined || STRENGTHS.indexOf(line.strength) > STRENGTHS.indexOf(known.strength))
        carrier.set(category, line);
    }
  }
  return lines.map((line) => {
    if (!line.supported) return line;
    const elsewhere = line.hcc.filter((category) => carrier.get(category) !== line);
    if (elsewhere.length === 0) return line;
    const on = [...new Set(elsewhere.flatMap((category) => carrier.get(category)?.icd10 ?? []))];
    return {
      ...line,
      hcc: line.hcc.filter((category) => !elsewhere.includes(category)),
      findings: [...line.findings, { code: 'hcc.category-once', params: { categories: elsewhere, on } }],
    };
  });
}

/** The mentions of each code, by the code without its dot; a bare category stands for its default code. */
function mentionsByCode(facts: HccLineFacts, options: HccLineOptions): ReadonlyMap<string, readonly DiagnosisFact[]> {
  const byCode = new Map<string, DiagnosisFact[]>();
  for (const diagnosis of facts.diagnoses) {
    const plain = plainCode(diagnosis.icd10);
    if (plain === null) continue;
    const code = onItsDay(DEFAULT_CODES[plain] ?? plain, facts, options);
    byCode.set(code, [...(byCode.get(code) ?? []), diagnosis]);
  }
  for (const mentions of byCode.values()) {
    mentions.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }
  return byCode;
}

/** Before a code came into force, the one that it replaced says the same. */
function onItsDay(plain: string, { encounter: { dateOfService } }: HccLineFacts, { codes }: HccLineOptions): string {
  const former = FORMER_CODES[plain];
  if (former === undefined || codes?.standing(plain, dateOfService).status !== 'not-yet-valid') return plain;
  return codes.standing(former, dateOfService).status === 'valid' ? former : plain;
}

function startOf(diagnosis: DiagnosisFact): number {
  return diagnosis.evidence[0]?.start ?? 0;
}

function lineOf(
  plain: string,
  mentions: readonly DiagnosisFact[],
  contrary: readonly DiagnosisFact[],
  facts: HccLineFacts,
  options: HccLineOptions,
): HccLine {
  const current = mentions.filter(({ assertion }) => isCurrent(assertion));
  const read = current.length > 0 ? current : mentions;
  const meat = meatOf(read);
  const objections = objectionsTo(plain, mentions, meat, {
    encounter: facts.encounter,
    contrary,
    observations: facts.observations,
    spread: facts.diagnoses.some(
      ({ icd10, assertion }) =>
        /^C7[789]/.test(icd10 ?? '') && isCurrent(assertion) && assertion.uncertain === undefined,
    ),
    cancer: facts.diagnoses.some(
      ({ icd10, assertion, places }) =>
        /^C(?!7[789])/.test(icd10 ?? '') &&
        isCurrent(assertion) &&
        assertion.uncertain === undefined &&
        places.some((place) => place === 'assessment' || place === 'plan'),
    ),
  });
  const findings: Reason[] = objections.map(({ reason }) => reason);
  if (mentions.some(({ icd10 }) => DEFAULT_CODES[plainCode(icd10) ?? ''] === plain))
    findings.push({ code: 'hcc.default-code' });
  const standing = codeReason(plain, facts, options);
  if (standing !== null) findings.push(standing);
  const first = read[0] ?? mentions[0];
  return {
    icd10: dottedCode(plain),
    term: termOf(plain, first?.term ?? ''),
    hcc: categoriesIn(plain, facts, options.model),
    model: options.model?.name ?? '',
    meat: meat.letters,
    strength: meat.strength,
    supported: standing === null && !objections.some(({ blocks }) => blocks),
    findings,
    evidence: distinct([
      ...read.flatMap(({ evidence }) => evidence),
      ...meat.byLetter.flatMap(({ evidence }) => evidence),
    ]),
  };
}

/** A combination code that the extractor chose for a plain name is named for what it says. */
function termOf(plain: string, term: string): string {
  return term === 'hypertension' ? (HYPERTENSIVE[plain.slice(0, 3)] ?? term) : term;
}
const HYPERTENSIVE: Readonly<Record<string, string>> = {
  I11: 'hypertension with heart disease',
  I12: 'hypertension with kidney disease',
  I13: 'hypertension with heart and kidney disease',
};

/** Categories of a code for the payment year that the date of service feeds, as strings. */
function categoriesIn(plain: string, facts: HccLineFacts, model: RiskModel | undefined): readonly string[] {
  if (model === undefined) return [];
  return categoriesOf(plain, Number(facts.encounter.dateOfService.slice(0, 4)) + 1, model);
}

function codeReason(plain: string, facts: HccLineFacts, options: HccLineOptions): Reason | null {
  if (options.codes === undefined) {
    const header = options.model !== undefined && walk(options.model.automaton, plain) === IS_PREFIX;
    return header ? { code: 'hcc.code-header' } : null;
  }
  const { status, from, until } = options.codes.standing(plain, facts.encounter.dateOfService);
  if (status === 'valid') return null;
  return {
    code: `hcc.code-${status}`,
    ...(from === undefined ? {} : { params: { from } }),
    ...(until === undefined ? {} : { params: { until } }),
  };
}

/**
 * Puts the combination codes of the "with" conventions in the place of the codes they rest on. Only supported codes
 * are linked. A diabetes code that says another complication stays beside the new one.
 */
function withLinks(lines: readonly HccLine[], facts: HccLineFacts, options: HccLineOptions): readonly HccLine[] {
  const byCode = new Map(lines.filter(({ supported }) => supported).map((line) => [plainCode(line.icd10) ?? '', line]));
  const links = linksOf([...byCode.keys()]);
  const replaced = new Set<string>();
  const added: HccLine[] = [];
  for (const link of links) {
    const [head = ''] = link.from;
    const line = byCode.get(head);
    if (line === undefined) continue;
    if (head === 'I10' || /^E\d\d9$/.test(head)) replaced.add(line.icd10);
    added.push({
      ...line,
      icd10: dottedCode(link.code),
      term: namedFrom(link, byCode),
      hcc: categoriesIn(link.code, facts, options.model),
      findings: [
        ...line.findings.filter(({ code }) => code !== 'hcc.unspecified' && code !== 'hcc.default-code'),
        { code: 'hcc.with-convention', params: { link: link.id, from: link.from.map(dottedCode) } },
      ],
      evidence: distinct(link.from.flatMap((code) => byCode.get(code)?.evidence ?? [])),
    });
  }
  return [...lines.filter(({ icd10 }) => !replaced.has(icd10)), ...added];
}

/** A combination is named from its own parts: the plain name of its head, and the terms that the note has for the others. */
function namedFrom({ from: [head = '', ...others] }: Link, byCode: ReadonlyMap<string, HccLine>): string {
  const first = HEADS[head.slice(0, 3)] ?? byCode.get(head)?.term ?? '';
  return `${first} with ${others.map((code) => byCode.get(code)?.term ?? '').join(' and ')}`;
}

/** Names that say no complication. */
const HEADS: Readonly<Record<string, string>> = { E10: 'type 1 diabetes', E11: 'type 2 diabetes', I10: 'hypertension' };
