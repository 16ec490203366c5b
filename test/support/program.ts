import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Serving {
  readonly url: string;
  /** Resolves when it ends, by itself or not. */
  readonly ended: Promise<Ended>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** As an operator would. */
  terminate(): Promise<Ended>;
}

type Settings = Readonly<Record<string, string>>;

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  return folder;
}

/** Runs `belezka …` as its own process, to its end. */
export async function belezka(args: readonly string[], settings: Settings = {}, stdin = ''): Promise<Ended> {
  const child = run('bin/belezka.js', args, settings);
  child.stdin?.end(stdin);

  return ended(child);
}

/** Starts the program and waits until it says that it is open. */
export async function serve(settings: Settings): Promise<Serving> {
  const child = run('src/main.ts', [], { PORT: '0', BELEZKA_DEMO: '0', ...settings });
  const end = ended(child);
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await Promise.race([openAt(child), end.then(closedEarly)]);

  return {
    url,
    ended: end,
    async kill() {
      child.kill('SIGKILL');
      await end;
    },
    terminate() {
      child.kill('SIGTERM');
      return end;
    },
  };
}

function run(entry: string, args: readonly string[], settings: Settings): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LOG_LEVEL: 'error', ...settings },
  });
}

async function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (piece: Buffer) => (said.stdout += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (said.stderr += piece.toString()));
  await once(child, 'close');

  return { code: child.exitCode, ...said };
}

function openAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const url = /http:\S+/u.exec(said)?.[0];
      if (url) resolve(url);
    });
  });
}

function closedEarly({ code, stderr }: Ended): never {
  throw new Error(`The program ended with ${String(code)} before it was open: ${stderr}`);
}
