import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plant, uproot } from './planted.js';

// Stands in for the command line: prints its arguments and where it runs, and ends as it is told.
const cli = `
const [, , wish = '', ...others]: string[] = process.argv;
if (wish === 'wait') {
  process.on('SIGTERM', () => process.exit(143));
  setInterval(() => undefined, 1000);
} else {
  process.exitCode = Number(wish);
}
console.log(JSON.stringify([wish, ...others, process.cwd()]));
`;

let folder: string;
let command: string;

beforeAll(async () => {
  const bin = await readFile(join(import.meta.dirname, '../../bin/belezka.js'), 'utf8');

  folder = await plant({ 'bin/belezka.js': bin, 'src/cli.ts': cli });
  command = join(folder, 'linked-belezka');
  await chmod(join(folder, 'bin/belezka.js'), 0o755);
  await symlink(join(folder, 'bin/belezka.js'), command);
});

afterAll(() => uproot(folder));

test.each([0, 1, 2])('the linked command runs in any folder and ends with %i', async (code) => {
  const run = spawn(command, [String(code), '--help', 'two words'], { cwd: tmpdir() });
  const printed = once(run.stdout.setEncoding('utf8'), 'data');

  expect(await once(run, 'close')).toEqual([code, null]);
  expect(JSON.parse(String((await printed)[0]))).toEqual([String(code), '--help', 'two words', tmpdir()]);
});

test('a signal reaches the command', async () => {
  const run = spawn(command, ['wait'], { cwd: tmpdir() });
  await once(run.stdout, 'data');
  run.kill('SIGTERM');

  expect(await once(run, 'close')).toEqual([143, null]);
});
