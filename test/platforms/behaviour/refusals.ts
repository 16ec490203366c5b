import type { PlatformName } from '../../../src/core/people.js';
import type { RefusalRow } from './refusal-row.js';
import { refusalsOfDiscord } from './refusals-of-discord.js';
import { refusalsOfTelegram } from './refusals-of-telegram.js';

/** What a platform may say no with, what becomes of it then, and the test that proves it. */
export interface KnownRefusal {
  readonly platform: Exclude<PlatformName, 'browser'>;
  readonly code: string;
  readonly says: string;
  readonly becomes: string;
  /** Under `test/platforms/`. */
  readonly file: string;
  readonly test: string;
  /** Which case of a test that has several. */
  readonly row?: string;
}

export const refusals: readonly KnownRefusal[] = [
  ...refusalsOfTelegram.map((row) => refusal('telegram', row)),
  ...refusalsOfDiscord.map((row) => refusal('discord', row)),
];

function refusal(
  platform: KnownRefusal['platform'],
  [code, says, becomes, file, test, row]: RefusalRow,
): KnownRefusal {
  return { platform, code, says, becomes, file, test, ...(row !== undefined && { row }) };
}
