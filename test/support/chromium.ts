import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

/** Where a Chromium is; undefined when this machine has none. */
function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;

  return (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
}

/** Undefined when there is no Chromium, and says so: skipped tests are not passed tests. */
export function chromiumOrReason(): string | undefined {
  const path = findChromium();
  if (path === undefined) {
    process.stderr.write('SKIPPED: no Chromium. Set CHROMIUM to one, or put chromium on the PATH.\n');
  }
  return path;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet });
}

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Nothing that calls home. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
