import type { CandidateBasis, TimeFact } from '@levelproof/contract';
import ts from 'typescript';
import { parse } from '../source/imports.js';
import { isTest, type SourceFile } from '../source/repository.js';

/** Families of reason codes; a dotted name of another family is the id of a parameter, a rule or a source. */
const FAMILIES: ReadonlySet<string> = new Set([
  ...['visit', 'service', 'candidate', 'recommend', 'switch', 'mdm', 'problems', 'data', 'risk', 'time'],
  ...['psychotherapy', 'exclusion', 'hcc'],
]);

/** Calls that name a rule, a parameter or a field, and give no reason. */
const NAMING: ReadonlySet<string> = new Set(['step', 'dated', 'parameter', 'whole']);

const BASES: readonly CandidateBasis[] = ['psychiatric-evaluation', 'crisis', 'psychotherapy', 'fixed', 'preventive'];
const OTHERS: readonly TimeFact['whose'][] = ['staff', 'resident', 'other-clinician'];

/** What codes that are put together at run time can be, by what is written of them. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'candidate.*': BASES.map((basis) => `candidate.${basis}`),
  'time.*': OTHERS.map((whose) => `time.${whose}`),
  'exclusion.*': ['never', 'needs-one', 'separate-session', 'needs-25'].map((kind) => `exclusion.${kind}`),
  'psychotherapy.*': ['crisis-scheduled-follow-up', 'crisis-content-not-written'].map(
    (code) => `psychotherapy.${code}`,
  ),
  'psychotherapy.minutes-*': ['missing', 'not-separated', 'more-than-total'].map(
    (why) => `psychotherapy.minutes-${why}`,
  ),
  'hcc.code-*': ['header', 'retired', 'not-yet-valid', 'unknown'].map((status) => `hcc.code-${status}`),
};

/** Folders that write parameters and overlays, by their dotted names, and give no reason. */
const NAMES_ALONE = /\/src\/(authoring|packs|pack|testing)\//;

/** Codes that a source file gives as reasons. A code put together in a way that is not known here comes as written. */
export function reasonCodesIn({ path, text }: SourceFile): readonly string[] {
  if (isTest(path) || NAMES_ALONE.test(path)) return [];
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isCode(node.text) && !isNamed(node)) found.add(node.text);
    if (ts.isTemplateExpression(node) && !isNamed(node)) {
      const written = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*');
      const family = node.head.text.split('.')[0] ?? '';
      if (node.head.text.includes('.') && FAMILIES.has(family)) {
        for (const code of PUT_TOGETHER[written] ?? [written]) found.add(code);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return [...found];
}

function isCode(text: string): boolean {
  return /^[a-z]+\.[a-z0-9-]+$/.test(text) && FAMILIES.has(text.split('.')[0] ?? '');
}

function isNamed(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return false;
  return ts.isIdentifier(parent.expression) && NAMING.has(parent.expression.text);
}

/** Kinds of open questions that a source file of the extractor asks. */
export function questionIdsIn({ path, text }: SourceFile): readonly string[] {
  if (isTest(path)) return [];
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const asked =
        valueOfKey(node, 'question') ?? (valueOfKey(node, 'about') === undefined ? undefined : valueOfKey(node, 'id'));
      if (asked !== undefined && !/[ ?]/.test(asked)) found.add(asked);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return [...found];
}

function valueOfKey(node: ts.ObjectLiteralExpression, key: string): string | undefined {
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== key) continue;
    if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return undefined;
}
