import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Child {
  readonly pid: number | undefined;
  /** The next line it prints; fails when it ends before. */
  readonly line: () => Promise<string>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly say: (line: string) => void;
  /** Its exit code, once it ended by itself. */
  readonly ended: Promise<number | null>;
}

/** Runs one of the programs in this folder in a real process of its own. */
export function run(program: string, ...args: readonly string[]): Child {
  const file = fileURLToPath(new URL(`./${program}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close').then(([code]: readonly (number | null)[]) => code ?? null);
  const next = linesOf(createInterface(child.stdout), child);

  return {
    pid: child.pid,
    line: next,
    say: (line) => child.stdin.write(`${line}\n`),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}

function linesOf(
  lines: Interface,
  child: ChildProcessByStdio<Writable, Readable, null>,
): () => Promise<string> {
  const iterator = lines[Symbol.asyncIterator]();

  return async () => {
    const next: IteratorResult<string, unknown> = await iterator.next();
    if (next.done) throw new Error(`Process ${child.pid ?? '?'} ended and said nothing more.`);

    return next.value;
  };
}
