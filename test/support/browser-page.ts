import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import type { BrowserPerson } from '../../src/platforms/browser/identify.js';
import { chromiumOrReason, launchChromium } from './chromium.js';

/** Undefined when there is none; the page's tests are skipped then, and it is said why. */
export const chromiumPath = chromiumOrReason();

export type OpenPage = (
  url: string,
  person: BrowserPerson,
  address: string | undefined,
  options?: BrowserContextOptions,
) => Promise<Page>;

/** One Chromium for the tests of a file, a fresh profile for every page. */
export function useChromium(): OpenPage {
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (chromiumPath !== undefined) browser = await launchChromium(chromiumPath);
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(() => browser?.close());

  return async (url, person, address, options = {}) => {
    if (!browser) throw new Error('There is no Chromium to open a page in.');

    const context = await browser.newContext({
      timezoneId: 'Europe/Ljubljana',
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(url + '#/' + [person.userId, address ?? ''].map(encodeURIComponent).join('/'));
    return page;
  };
}

/** What is said in the open room. */
export function conversation(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('log');
}
