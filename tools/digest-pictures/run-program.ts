import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** The program itself, on a store of its own, started when its clock says `startsAt`. */
export async function runProgram(
  settings: Readonly<Record<string, string>>,
  startsAt: Date,
): Promise<Running> {
  const preloaded = ['--import', './tools/shifted-clock.mjs', '--import', 'tsx'];
  const child = spawn(process.execPath, [...preloaded, 'src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      LOG_LEVEL: 'warn',
      BELEZKA_DEMO: '0',
      CLOCK_STARTS_AT: startsAt.toISOString(),
      ...settings,
    },
  });
  const ended = once(child, 'close');
  let said = '';
  const opened = new Promise<string>((resolve) => {
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const url = /http:\S+/u.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
  });
  const url = await Promise.race([opened, ended]);
  if (typeof url !== 'string') throw new Error('The program ended before it was open.');

  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
