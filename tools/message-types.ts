import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueProblems } from './message-types/catalogue-problems.js';
import { readCatalogue } from './message-types/catalogue.js';
import { typesOf } from './message-types/types-of.js';
import { unusedKeys } from './message-types/unused-keys.js';

// With --check, sentences that nobody says are a problem too. The types are written either way, for editors to go on with.
const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}src/locales/generated/messages.ts`;
const catalogue = readCatalogue(`${root}src/locales`);

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, typesOf(catalogue));

const problems = [
  ...catalogueProblems(catalogue),
  ...(process.argv.includes('--check') ? unusedKeys(catalogue, [`${root}src`, `${root}commands`]) : []),
];

for (const { file, line, key, reason } of problems) {
  console.error(`src/locales/${file}:${line}  ${key}: ${reason}`);
}
if (problems.length > 0) process.exitCode = 1;
