import { posix } from 'node:path';
import { importsOf, parse } from '../source/imports.js';
import { layers, workspacePackage } from '../source/layers.js';
import { type Finding, isTest, packageOf, type SourceFile } from '../source/repository.js';

/** What a test may use besides its own package's layers. */
const testTools = new Set(['vitest', 'fast-check']);

/** Packages that hold the whole together and are published by nobody. */
const unpublished = new Set(['proof']);

/** Imports that go against the one-way order, leave the package by a relative path, or are not declared in a layer. */
export function layerFindings(files: readonly SourceFile[]): readonly Finding[] {
  return files.filter(({ path }) => !unpublished.has(packageOf(path))).flatMap(findingsOf);
}

function findingsOf({ path, text }: SourceFile): readonly Finding[] {
  const layer = layers[packageOf(path)];
  if (layer === undefined) return [{ path, problem: 'stands in a package that has no layer' }];
  return importsOf(parse(path, text)).flatMap(({ specifier, line }) => {
    const problem = problemWith(path, specifier);
    return problem === undefined ? [] : [{ path: `${path}:${line}`, problem }];
  });
}

function problemWith(path: string, specifier: string): string | undefined {
  const name = packageOf(path);
  const layer = layers[name];
  if (layer === undefined) return undefined;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    const inside =
      target.startsWith(`packages/${name}/src`) || (isTest(path) && target.startsWith(`packages/${name}/`));
    return inside ? undefined : `leaves its package by the path ${specifier}`;
  }
  const sibling = workspacePackage(specifier);
  if (sibling === name) return `imports its own package by name (${specifier})`;
  if (sibling !== undefined) {
    return layer.imports.includes(sibling) ? undefined : `${name} must not import ${specifier}`;
  }
  if (specifier.startsWith('node:'))
    return layer.pure && !isTest(path) ? `a pure package imports ${specifier}` : undefined;
  if (isTest(path) && testTools.has(specifier)) return undefined;
  const folder = Object.entries(layer.outside).find(([outside]) => isPartOf(specifier, outside))?.[1];
  if (folder === undefined) return `${name} must not import ${specifier}`;
  return path.startsWith(`packages/${name}/src/${folder}`) ? undefined : `${specifier} belongs in src/${folder} alone`;
}

function isPartOf(specifier: string, outside: string): boolean {
  return specifier === outside || specifier.startsWith(`${outside}/`);
}
