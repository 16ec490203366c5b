import { setTimeout as timeout } from 'node:timers/promises';

const patienceMs = 120_000;

/** For what only another process knows: looked at again and again until it is so. */
export async function eventually(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;

  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms in vain for ${what}.`);
    await timeout(100);
  }
}
