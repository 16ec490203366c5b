import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openStore } from '../src/storage/open-store.js';
import { chromiumOrReason, launchChromium } from '../test/support/chromium.js';
import { dueAt, fillStore } from './digest-pictures/fill-store.js';
import { recordPayloads } from './digest-pictures/record-payloads.js';
import { runProgram } from './digest-pictures/run-program.js';
import { addressOf, scenes, type Scene } from './digest-pictures/scenes.js';
import { withPalette } from './digest-pictures/with-palette.js';

/**
 * Digests as they come into a room: `docs/pictures/digest-….png`. The program runs on a clock that is half a minute short of
 * Monday 09:00, and sends what is due by itself. Then it does so in the other chats: `docs/digest-payloads.md`.
 */
const width = 420;
const leastHeight = 320;
const withinMs = 300_000;
const startsAt = new Date(dueAt.getTime() - 30_000);
const readAt = new Date(dueAt.getTime() + 5 * 60_000);
const pictures = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const folder = process.env['PICTURES_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'belezka-digests-'));
const url = `file:${join(folder, 'digests.db')}`;
const executable = chromiumOrReason();
if (executable === undefined) throw new Error('There is nothing to draw with.');

try {
  const store = await openStore(url);
  try {
    await fillStore(store);
  } finally {
    await store.close();
  }

  const program = await runProgram({ DATABASE_URL: url }, startsAt);
  const browser = await launchChromium(executable);
  try {
    for (const scene of scenes) await draw(scene, browser, program.url);
  } finally {
    await browser.close();
    await program.stop();
  }
  await recordPayloads(url, startsAt);
} finally {
  rmSync(folder, { recursive: true });
}

async function draw(scene: Scene, browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: leastHeight },
    timezoneId: 'Europe/Ljubljana',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(withinMs);
  await page.clock.setFixedTime(readAt);
  await page.goto(`${address}#/${[scene.viewer, addressOf(scene)].map(encodeURIComponent).join('/')}`);
  const log = page.getByRole('log');
  await log.getByRole('article').first().waitFor();
  await page.waitForFunction('[...document.images].every(({ complete }) => complete)');
  const hidden = await page
    .locator('.scroller')
    .evaluate<number, { scrollHeight: number; clientHeight: number }>(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
  const height = leastHeight + Math.ceil(hidden);
  await page.setViewportSize({ width, height });
  // Nobody is writing.
  await page.getByRole('textbox').blur();
  writeFileSync(join(pictures, `digest-${scene.name}.png`), withPalette(await page.screenshot()));
  await page.close();
}
