import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.js';

test.each([
  ['Pacific/Auckland', 'sl_SI.UTF-8'],
  ['America/New_York', 'sv_SE.UTF-8'],
])('a host in %s draws the very same', async (zone, locale) => {
  const program = `
    import { fingerprintOf } from './test/demo/fingerprint.ts';
    process.stdout.write(await fingerprintOf(5));
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { env: { ...process.env, TZ: zone, LC_ALL: locale } },
  );

  expect(stdout).toBe(await fingerprintOf(5));
});

test('another seed draws another year', async () => {
  expect(await fingerprintOf(6)).not.toBe(await fingerprintOf(5));
});
