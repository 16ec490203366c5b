import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that it had at any time. */
  readonly mostMb: number;
}

const program = fileURLToPath(new URL('../bin/belezka.js', import.meta.url));
const tell = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\nused ' + JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
});`;

/** Runs the program once, from start to end, and says what it took; what it prints on standard output goes nowhere. */
export function runProgram(words: readonly string[], settings: Readonly<Record<string, string>>): Run {
  const before = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(tell)}`;
  const { stderr, status } = spawnSync(process.execPath, ['--import', hook, program, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  const [, used] = /\nused (\[.*\])$/u.exec(stderr) ?? [];
  if (status !== 0 || used === undefined) throw new Error(`${words.join(' ')} failed: ${stderr}`);
  const [cpu = 0, rss = 0] = JSON.parse(used) as readonly number[];

  return {
    cpuSeconds: cpu / 1e6,
    wallSeconds: (performance.now() - before) / 1_000,
    mostMb: Math.round(rss / 1_024),
  };
}
