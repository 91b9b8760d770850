import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { lineOf, parse } from '../source/imports.js';
import { type Finding, isTest, packageOf, type SourceFile } from '../source/repository.js';

/** A longer choice of words belongs in a lexicon, which is a trie over tokens. */
export const mostAlternatives = 40;

/**
 * Regular expressions that hostile text can make slow (an unbounded repetition inside another), that are lexicons in
 * disguise, or that are put together at run time, where no one can read them beforehand.
 */
export function regexFindings(files: readonly SourceFile[]): readonly Finding[] {
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  return files.filter(readsNotes).flatMap(({ path, text }) => {
    const file = parse(path, text);
    const found: Finding[] = [];
    const visit = (node: ts.Node): void => {
      const literal = regexOf(node);
      const where = `${path}:${lineOf(file, node)}`;
      if (literal !== undefined) {
        for (const problem of problemsOf(parser, literal)) found.push({ path: where, problem });
      } else if (makesRegex(node)) {
        found.push({ path: where, problem: 'puts a regular expression together at run time' });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function readsNotes({ path }: SourceFile): boolean {
  return !isTest(path) && packageOf(path) !== 'proof';
}

interface RegexSource {
  readonly pattern: string;
  readonly flags: string;
}

function regexOf(node: ts.Node): RegexSource | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!makesRegex(node)) return undefined;
  const [pattern, flags] = node.arguments ?? [];
  if (pattern === undefined || !ts.isStringLiteralLike(pattern)) return undefined;
  return { pattern: pattern.text, flags: flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : '' };
}

function makesRegex(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  const call = ts.isNewExpression(node) || ts.isCallExpression(node);
  return call && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}

function problemsOf(parser: RegExpParser, { pattern, flags }: RegexSource): readonly string[] {
  const problems = new Set<string>();
  const tree = parser.parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const repeats: AST.Quantifier[] = [];
  const choices = (alternatives: readonly AST.Alternative[]): void => {
    if (alternatives.length > mostAlternatives)
      problems.add(`is a choice of ${alternatives.length}: make it a lexicon`);
  };
  visitRegExpAST(tree, {
    onPatternEnter: (node) => choices(node.alternatives),
    onGroupEnter: (node) => choices(node.alternatives),
    onCapturingGroupEnter: (node) => choices(node.alternatives),
    onQuantifierEnter: (node) => {
      if (node.max !== Number.POSITIVE_INFINITY) return;
      if (repeats.length > 0) problems.add('repeats without a bound inside a repetition without a bound');
      repeats.push(node);
    },
    onQuantifierLeave: (node) => {
      if (repeats.at(-1) === node) repeats.pop();
    },
  });
  return [...problems];
}
