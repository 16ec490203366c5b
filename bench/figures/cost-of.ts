import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Cost {
  readonly cpuMs: number;
  /** The longest that the event loop did not turn, and how long the processor worked in it. */
  readonly holdMs: number;
  readonly holdCpuMs: number;
  readonly rssMb: number;
}

/** In time of the processor, since machines are shared; a busy one lengthens `holdMs` and not `holdCpuMs`. */
export async function costOf(work: () => unknown, times: number): Promise<Cost> {
  if (times > 1) await work();
  let cpuMs = Infinity;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    await work();
    cpuMs = Math.min(cpuMs, msSince(before));
  }

  return { cpuMs, ...(await watched(work)) };
}

/** Of work that can be done but once; it includes what it costs to watch. */
export async function costOfOnce(work: () => unknown): Promise<Cost> {
  const before = process.cpuUsage();
  const seen = await watched(work);

  return { cpuMs: msSince(before), ...seen };
}

/** Once more, since to watch costs too. */
async function watched(work: () => unknown): Promise<Omit<Cost, 'cpuMs'>> {
  const resolution = 5;
  const waits = monitorEventLoopDelay({ resolution });
  waits.enable();
  await pause(50);
  const turns = { on: true, longestMs: 0, rss: 0 };
  const watching = watch(turns);
  await work();
  await pause(50);
  turns.on = false;
  await watching;
  waits.disable();

  return {
    holdMs: Math.max(0, waits.max / 1e6 - resolution),
    holdCpuMs: turns.longestMs,
    rssMb: turns.rss / 2 ** 20,
  };
}

async function watch(turns: { on: boolean; longestMs: number; rss: number }): Promise<void> {
  while (turns.on) {
    const before = process.cpuUsage();
    await breath();
    turns.longestMs = Math.max(turns.longestMs, msSince(before));
    turns.rss = Math.max(turns.rss, process.memoryUsage.rss());
    await pause(1);
  }
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);

  return (user + system) / 1_000;
}
