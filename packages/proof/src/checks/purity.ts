import ts from 'typescript';
import { lineOf, parse } from '../source/imports.js';
import { layers } from '../source/layers.js';
import { type Finding, isTest, packageOf, type SourceFile } from '../source/repository.js';

/** Names that reach out of the language into a clock, a machine, a network, a locale or shared state. */
const globals = new Set([
  ...['process', 'console', 'globalThis', 'global', 'window', 'self', 'document', 'navigator', 'location'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['Worker', 'SharedWorker', 'BroadcastChannel', 'performance', 'crypto', 'Intl', 'Buffer', 'require', '__dirname'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'eval', 'Function'],
  ...['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Deno', 'Bun'],
]);

/** Calls whose answer depends on the machine's language. */
const localeMethods = /^(toLocale[A-Z]\w*|localeCompare)$/;

/** Anything in a pure package whose answer could differ between two runs or two machines. */
export function purityFindings(files: readonly SourceFile[]): readonly Finding[] {
  return files.filter(mustBePure).flatMap(({ path, text }) => {
    const file = parse(path, text);
    const declared = declaredNames(file);
    const found: Finding[] = [];
    const add = (node: ts.Node, problem: string): void => {
      found.push({ path: `${path}:${lineOf(file, node)}`, problem });
    };
    const visit = (node: ts.Node): void => {
      const problem = problemWith(node, declared);
      if (problem !== undefined) add(node, problem);
      ts.forEachChild(node, visit);
    };
    visit(file);
    for (const statement of file.statements) {
      if (ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const)) {
        add(statement, 'keeps state in the module (let or var at the top)');
      }
    }
    return found;
  });
}

function mustBePure({ path }: SourceFile): boolean {
  if (isTest(path) || path.startsWith('packages/extract/src/ai/')) return false;
  return layers[packageOf(path)]?.pure === true;
}

function problemWith(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isIdentifier(node)) {
    const free = globals.has(node.text) && !declared.has(node.text) && isReference(node);
    return free ? `uses the global ${node.text}` : undefined;
  }
  if (ts.isMetaProperty(node))
    return node.keywordToken === ts.SyntaxKind.ImportKeyword ? 'uses import.meta' : undefined;
  if (ts.isPropertyAccessExpression(node)) {
    const owner = ts.isIdentifier(node.expression) ? node.expression.text : '';
    const name = node.name.text;
    if (owner === 'Date' && name === 'now') return 'reads the clock (Date.now)';
    if (owner === 'Math' && name === 'random') return 'draws a random number (Math.random)';
    return localeMethods.test(name) ? `asks the locale (${name})` : undefined;
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const isDate = ts.isIdentifier(node.expression) && node.expression.text === 'Date';
    if (isDate && (node.arguments?.length ?? 0) === 0) return 'reads the clock (Date without a value)';
  }
  return undefined;
}

/** A name read as a value; not a property's name, not a key, not a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isTypeReferenceNode(parent) || ts.isJsxAttribute(parent)) return false;
  const isKey = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent);
  const isMember = ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent) || ts.isEnumMember(parent);
  if ((isKey || isMember || ts.isBindingElement(parent)) && 'name' in parent && parent.name === node) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !(ts.isNamedTupleMember(parent) || ts.isParameter(parent));
}

/** Names that the file itself gives to something: a parameter called `document` is not the browser's. */
function declaredNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node);
    const imports = ts.isImportSpecifier(node) || ts.isImportClause(node);
    if ((declares || imports) && node.name !== undefined && ts.isIdentifier(node.name) && !isFunctionType(node)) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isFunctionType(node: ts.Node): boolean {
  return ts.isParameter(node) && (ts.isFunctionTypeNode(node.parent) || ts.isMethodSignature(node.parent));
}
