import { z } from 'zod';
import { SettingError } from './setting-error.js';

export type StoreSettings =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgresql'; readonly url: string };

export interface TelegramSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly updates:
    { readonly by: 'polling' } | { readonly by: 'webhook'; readonly url: string; readonly secret: string };
}

export interface DiscordSettings {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiRoot: string;
  readonly events:
    | { readonly by: 'gateway' }
    | { readonly by: 'interactions'; /** Hexadecimal. */ readonly publicKey: string };
}

export interface Settings {
  readonly store: StoreSettings;
  readonly telegram: TelegramSettings | null;
  readonly discord: DiscordSettings | null;
  readonly web: { readonly host: string; readonly port: number };
  /** With the switch between the people of the demo, by invitation, or not at all. */
  readonly browserRoom: 'demo' | 'by-invitation' | 'off';
  /** Whether an empty store gets the demo network. */
  readonly demo: boolean;
  readonly logLevel: (typeof logLevels)[number];
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const ports = 'takes a whole number from 0 to 65535';
const discordRoot = "takes the address of Discord's REST API, ending in /api";
const onOrOff = z
  .enum(['0', '1'], 'takes 1 or 0')
  .transform((value) => value === '1')
  .optional();

const environment = z.object({
  DATABASE_URL: z.string().default('file:data/belezka.db').transform(toStore),
  TELEGRAM_BOT_TOKEN: text(/^\d+:[\w-]+$/u, 'takes the token that BotFather gave, like 123456:ABC-def'),
  TELEGRAM_API_ROOT: address('takes the address of a Telegram Bot API server, like http://localhost:8081'),
  TELEGRAM_WEBHOOK_URL: address(
    'takes the public address that Telegram is to call, like https://example.org/telegram',
  ),
  TELEGRAM_WEBHOOK_SECRET: text(/^[\w-]{1,256}$/u, 'takes 1 to 256 of the characters A-Z, a-z, 0-9, _ and -'),
  DISCORD_TOKEN: text(/^\S+$/u, "takes the bot's token alone, without blanks"),
  DISCORD_API_ROOT: address(discordRoot).refine((url) => url?.endsWith('/api') ?? true, discordRoot),
  DISCORD_PUBLIC_KEY: text(/^[0-9a-f]{64}$/iu, "takes the application's public key, 64 hexadecimal digits"),
  HOST: text(/^[\w.:-]+$/u, 'takes a host name or address, like 127.0.0.1').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, ports)
    .transform(Number)
    .refine((port) => port <= 65_535, ports)
    .default(3000),
  BELEZKA_DEMO: onOrOff,
  BELEZKA_BROWSER: onOrOff,
  LOG_LEVEL: z.enum(logLevels, `takes one of ${logLevels.join(', ')}`).default('info'),
});

type Environment = z.infer<typeof environment>;

/** Reads all settings; a blank one counts as not set. Throws a `SettingError` for the first that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = environment.safeParse(withoutBlanks(env));
  if (!read.success) throw settingError(read.error);

  const set = read.data;
  const telegram = telegramOf(set);
  const discord = discordOf(set);
  const inRealChats = telegram !== null || discord !== null;

  return {
    store: set.DATABASE_URL,
    telegram,
    discord,
    web: { host: set.HOST, port: set.PORT },
    browserRoom: browserRoomOf(set.BELEZKA_BROWSER, inRealChats),
    demo: set.BELEZKA_DEMO ?? !inRealChats,
    logLevel: set.LOG_LEVEL,
  };
}

/** `undefined` when it is the address of no store we know. */
export function storeOf(url: string): StoreSettings | undefined {
  if (/^postgres(ql)?:\/\/[^/]/u.test(url) && URL.canParse(url)) return { kind: 'postgresql', url };

  const file = /^file:(?:\/\/(?=\/))?(.+)$/u.exec(url)?.[1];

  return file === undefined ? undefined : { kind: 'sqlite', file };
}

function telegramOf(set: Environment): TelegramSettings | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = set;

  if (url !== undefined && token === undefined) throw needs('TELEGRAM_WEBHOOK_URL', 'TELEGRAM_BOT_TOKEN');
  if (url !== undefined && secret === undefined)
    throw needs('TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET');
  if (secret !== undefined && url === undefined)
    throw needs('TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_WEBHOOK_URL');
  if (token === undefined) return null;

  return {
    token,
    apiRoot: set.TELEGRAM_API_ROOT ?? 'https://api.telegram.org',
    updates: url !== undefined && secret !== undefined ? { by: 'webhook', url, secret } : { by: 'polling' },
  };
}

function discordOf(set: Environment): DiscordSettings | null {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey } = set;

  if (publicKey !== undefined && token === undefined) throw needs('DISCORD_PUBLIC_KEY', 'DISCORD_TOKEN');
  if (token === undefined) return null;

  return {
    token,
    apiRoot: set.DISCORD_API_ROOT ?? 'https://discord.com/api',
    events: publicKey === undefined ? { by: 'gateway' } : { by: 'interactions', publicKey },
  };
}

/** Without a token it is a demo store, where everybody may be anybody, unless invitations are asked for. */
function browserRoomOf(wanted: boolean | undefined, inRealChats: boolean): Settings['browserRoom'] {
  if (wanted !== undefined) return wanted ? 'by-invitation' : 'off';

  return inRealChats ? 'off' : 'demo';
}

function settingError({ issues: [issue] }: z.ZodError): SettingError {
  return new SettingError(String(issue?.path[0]), issue?.message ?? 'is wrong');
}

function needs(setting: string, other: string): SettingError {
  return new SettingError(setting, `works only together with ${other}`);
}

function withoutBlanks(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const trimmed = Object.entries(env).map(([name, value = '']) => [name, value.trim()] as const);

  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}

function toStore(url: string, context: z.RefinementCtx): StoreSettings {
  const store = storeOf(url);
  if (!store) context.addIssue('takes file:path.db or postgresql://user:password@host/database');

  return store ?? z.NEVER;
}

function text(shape: RegExp, takes: string): z.ZodOptional<z.ZodString> {
  return z.string().regex(shape, takes).optional();
}

/** Without the slash at its end. */
function address(
  takes: string,
): z.ZodPipe<z.ZodOptional<z.ZodURL>, z.ZodTransform<string | undefined, string | undefined>> {
  return z
    .url({ protocol: /^https?$/u, error: takes })
    .optional()
    .transform((url) => url?.replace(/\/+$/u, ''));
}
