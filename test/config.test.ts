import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readSettings, storeOf, type Settings } from '../src/config.js';
import { SettingError } from '../src/setting-error.js';

const telegramToken = '123456:AAE-secret_of_telegram';
const discordToken = 'MTA.secret-of.discord';

test('without any setting, the demo opens in the browser on an SQLite file', () => {
  expect(readSettings({})).toEqual({
    store: { kind: 'sqlite', file: 'data/belezka.db' },
    telegram: null,
    discord: null,
    web: { host: '127.0.0.1', port: 3000 },
    browserRoom: 'demo',
    demo: true,
    logLevel: 'info',
  } satisfies Settings);
});

test('a blank setting counts as not set', () => {
  expect(readSettings({ DISCORD_TOKEN: '', PORT: ' ', BELEZKA_DEMO: '' })).toEqual(readSettings({}));
});

test('tokens connect both chats to one store, without demo or browser room', () => {
  const settings = readSettings({ TELEGRAM_BOT_TOKEN: telegramToken, DISCORD_TOKEN: discordToken });

  expect(settings).toMatchObject({
    telegram: { token: telegramToken, apiRoot: 'https://api.telegram.org', updates: { by: 'polling' } },
    discord: { token: discordToken, apiRoot: 'https://discord.com/api', events: { by: 'gateway' } },
    browserRoom: 'off',
    demo: false,
  });
});

test('a webhook takes the place of long polling', () => {
  const settings = readSettings({
    TELEGRAM_BOT_TOKEN: telegramToken,
    TELEGRAM_API_ROOT: 'http://localhost:8081/',
    TELEGRAM_WEBHOOK_URL: 'https://example.org/telegram',
    TELEGRAM_WEBHOOK_SECRET: 'a-Secret_1',
  });

  expect(settings.telegram).toEqual({
    token: telegramToken,
    apiRoot: 'http://localhost:8081',
    updates: { by: 'webhook', url: 'https://example.org/telegram', secret: 'a-Secret_1' },
  });
});

test('a public key takes the place of the gateway', () => {
  const publicKey = 'ab'.repeat(32);
  const settings = readSettings({
    DISCORD_TOKEN: discordToken,
    DISCORD_API_ROOT: 'http://127.0.0.1:4000/api/',
    DISCORD_PUBLIC_KEY: publicKey,
  });

  expect(settings.discord).toEqual({
    token: discordToken,
    apiRoot: 'http://127.0.0.1:4000/api',
    events: { by: 'interactions', publicKey },
  });
});

describe('the browser room', () => {
  const token = { DISCORD_TOKEN: discordToken };

  test.each<[Record<string, string>, Settings['browserRoom'], boolean]>([
    [{}, 'demo', true],
    [{ BELEZKA_DEMO: '1' }, 'demo', true],
    [{ BELEZKA_DEMO: '0' }, 'demo', false],
    [{ BELEZKA_BROWSER: '1' }, 'by-invitation', true],
    [{ BELEZKA_BROWSER: '0' }, 'off', true],
    [token, 'off', false],
    [{ ...token, BELEZKA_DEMO: '1' }, 'off', true],
    [{ ...token, BELEZKA_BROWSER: '1' }, 'by-invitation', false],
  ])('with %o it is %s, and the demo network %s', (env, browserRoom, demo) => {
    expect(readSettings(env)).toMatchObject({ browserRoom, demo });
  });
});

test.each([
  ['file:data/belezka.db', { kind: 'sqlite', file: 'data/belezka.db' }],
  ['file:/var/lib/belezka.db', { kind: 'sqlite', file: '/var/lib/belezka.db' }],
  ['file:///var/lib/belezka.db', { kind: 'sqlite', file: '/var/lib/belezka.db' }],
  ['postgresql://me:pw@db:5432/belezka', { kind: 'postgresql', url: 'postgresql://me:pw@db:5432/belezka' }],
  ['postgres://db/belezka', { kind: 'postgresql', url: 'postgres://db/belezka' }],
  ['mysql://db/belezka', undefined],
  ['data/belezka.db', undefined],
  ['file:', undefined],
  ['postgresql://', undefined],
])('the store at %s', (url, store) => {
  expect(storeOf(url)).toEqual(store);
});

test.each([
  ['HOST', '0.0.0.0', { web: { host: '0.0.0.0' } }],
  ['PORT', '0', { web: { port: 0 } }],
  ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
  ['DATABASE_URL', 'file:x.db', { store: { file: 'x.db' } }],
])('%s may be %s', (name, value, expected) => {
  expect(readSettings({ [name]: value })).toMatchObject(expected);
});

describe('a wrong setting is named in one line, with what it takes and without what it was', () => {
  test.each([
    [
      'DATABASE_URL',
      'mysql://me:hunter2@db/x',
      'takes file:path.db or postgresql://user:password@host/database.',
    ],
    ['TELEGRAM_BOT_TOKEN', 'hunter2', 'takes the token that BotFather gave, like 123456:ABC-def.'],
    [
      'TELEGRAM_API_ROOT',
      'hunter2',
      'takes the address of a Telegram Bot API server, like http://localhost:8081.',
    ],
    [
      'TELEGRAM_WEBHOOK_URL',
      'ftp://hunter2',
      'takes the public address that Telegram is to call, like https://example.org/telegram.',
    ],
    ['TELEGRAM_WEBHOOK_SECRET', 'hunter2!', 'takes 1 to 256 of the characters A-Z, a-z, 0-9, _ and -.'],
    ['DISCORD_TOKEN', 'Bot hunter2', "takes the bot's token alone, without blanks."],
    ['DISCORD_API_ROOT', 'http://hunter2/v10', "takes the address of Discord's REST API, ending in /api."],
    ['DISCORD_PUBLIC_KEY', 'hunter2', "takes the application's public key, 64 hexadecimal digits."],
    ['HOST', 'hunter2/', 'takes a host name or address, like 127.0.0.1.'],
    ['PORT', '65536', 'takes a whole number from 0 to 65535.'],
    ['PORT', '0x10', 'takes a whole number from 0 to 65535.'],
    ['BELEZKA_DEMO', 'hunter2', 'takes 1 or 0.'],
    ['BELEZKA_BROWSER', 'hunter2', 'takes 1 or 0.'],
    ['LOG_LEVEL', 'hunter2', 'takes one of fatal, error, warn, info, debug, trace, silent.'],
  ])('%s', (name, value, takes) => {
    const error = mistakeIn({ [name]: value });

    expect(error).toMatchObject({ setting: name, message: `${name} ${takes}` });
    expect(error.message).not.toContain(value);
  });

  test.each([
    [{ TELEGRAM_WEBHOOK_URL: 'https://example.org' }, 'TELEGRAM_BOT_TOKEN'],
    [
      { TELEGRAM_BOT_TOKEN: telegramToken, TELEGRAM_WEBHOOK_URL: 'https://example.org' },
      'TELEGRAM_WEBHOOK_SECRET',
    ],
    [{ TELEGRAM_BOT_TOKEN: telegramToken, TELEGRAM_WEBHOOK_SECRET: 'x' }, 'TELEGRAM_WEBHOOK_URL'],
    [{ DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }, 'DISCORD_TOKEN'],
  ])('%o lacks %s', (env, missing) => {
    expect(mistakeIn(env).message).toMatch(
      new RegExp(`^[A-Z_]+ works only together with ${missing}\\.$`, 'u'),
    );
  });
});

test('.env.example names every setting and sets none', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^# ([A-Z_]+)=/gmu)].map(([, name]) => name);

  expect(parseEnv(example)).toEqual({});
  expect(named).toEqual([
    'DATABASE_URL',
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_API_ROOT',
    'TELEGRAM_WEBHOOK_URL',
    'TELEGRAM_WEBHOOK_SECRET',
    'DISCORD_TOKEN',
    'DISCORD_API_ROOT',
    'DISCORD_PUBLIC_KEY',
    'HOST',
    'PORT',
    'BELEZKA_DEMO',
    'BELEZKA_BROWSER',
    'LOG_LEVEL',
  ]);
});

function mistakeIn(env: Record<string, string>): SettingError {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingError) return error;
    throw error;
  }
  throw new Error('Nothing was wrong.');
}
