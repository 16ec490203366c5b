import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Problem } from './catalogue.js';

/**
 * A key is used where the code holds it as a literal. A computed key is a template that begins with fixed words, like
 * `role-${role}`: it uses every key of that shape, and the compiler sees to it that each exists.
 */
export function unusedKeys({ en, ...others }: Catalogue, folders: readonly string[]): readonly Problem[] {
  const code = folders.flatMap(sourceFiles).map((file) => readFileSync(file, 'utf8'));
  const literals = new Set(code.flatMap(literalsIn));
  const shapes = code.flatMap(shapesIn);
  const referenced = new Set(
    [en, ...Object.values(others)].flatMap(({ byKey }) =>
      [...byKey.values()].flatMap(({ needs }) => [...needs.references]),
    ),
  );
  const isUsed = (key: string): boolean =>
    literals.has(key) || referenced.has(key) || shapes.some((shape) => shape.test(key));

  return [...en.byKey.values()]
    .filter(({ key }) => !isUsed(key))
    .map(({ key, file, line }) => ({ file, line, key, reason: 'is said nowhere in src or commands' }));
}

function literalsIn(code: string): string[] {
  return [...code.matchAll(/(['"`])([a-z][a-z0-9-]*)\1/gu)].map(([, , literal = '']) => literal);
}

function shapesIn(code: string): RegExp[] {
  return [...code.matchAll(/`([a-z][a-z0-9]*-[a-z0-9-]*(?:\$\{[^{}]*\}[a-z0-9-]*)+)`/gu)].map(
    ([, template = '']) => new RegExp(`^${template.replaceAll(/\$\{[^{}]*\}/gu, '.+')}$`, 'u'),
  );
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];

  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.includes('generated'))
    .map((file) => join(folder, file));
}
