import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const gates = ['.dependency-cruiser.cjs', 'eslint.config.js', 'tsconfig.json', 'package.json', 'knip.json'];

/** Milliseconds that a tool may take on a busy machine. */
export const patience = 180_000;

/** What is planted, by path. */
export type Files = Readonly<Record<string, string>>;

export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/** A copy of the house's rules around nothing but the planted files. */
export async function plant(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'belezka-house-'));

  await Promise.all(gates.map((gate) => cp(join(root, gate), join(folder, gate))));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  return folder;
}

export async function uproot(folder: string): Promise<void> {
  await rm(folder, { recursive: true });
}

/** Runs one of the tools in node_modules/.bin, as `npm run check` does. */
export function runTool(folder: string, tool: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = join(root, 'node_modules/.bin', tool);

    execFile(command, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}
