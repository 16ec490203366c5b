import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Reports, and refuses nothing: a long file is a question to its reader, not a fault.
interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly comments: number;
}

const worthALook = 200;
const root = fileURLToPath(new URL('..', import.meta.url));
const all = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && ['src', 'commands', 'test'].includes(entry.name))
  .flatMap(({ name }) => sourceFiles(name));
const product = all.filter(({ path }) => !path.startsWith('test/')).sort((a, b) => a.lines - b.lines);
const tests = all.filter(({ path }) => path.startsWith('test/'));

for (const { path, lines } of product.filter((file) => file.lines > worthALook)) {
  console.log(`${String(lines).padStart(5)}  ${path}`);
}
console.log(
  `${product.length} files: median ${linesAt(0.5)}, p90 ${linesAt(0.9)}, largest ${linesAt(1)} lines; ` +
    `comments ${percent(sum(product, 'comments') / sum(product, 'lines'))}; ` +
    `test ÷ source ${(sum(tests, 'lines') / sum(product, 'lines')).toFixed(2)}`,
);

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/\bgenerated\b/u.test(file))
    .map((file) => measure(join(folder, file)));
}

function measure(path: string): SourceFile {
  const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n');

  return {
    path,
    lines: lines.length,
    comments: lines.filter((line) => /^\s*(\/\/|\/?\*)/u.test(line)).length,
  };
}

function linesAt(share: number): number {
  return product[Math.ceil(share * product.length) - 1]?.lines ?? 0;
}

function sum(files: readonly SourceFile[], what: 'lines' | 'comments'): number {
  return files.reduce((total, file) => total + file[what], 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
