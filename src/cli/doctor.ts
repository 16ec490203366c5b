import type { Command } from 'commander';
import type { DiscordSettings, Settings, TelegramSettings } from '../config.js';
import type { OpenStore } from '../storage/open-store.js';
import { withStore } from './with-store.js';

interface Finding {
  readonly about: string;
  readonly sound: boolean;
  readonly said: string;
}

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check settings, tokens, store and clock')
    .action(async () => {
      const findings = await examine();
      for (const { about, sound, said } of findings) {
        process.stdout.write(`${sound ? 'ok  ' : 'BAD '} ${about}: ${said}\n`);
      }
      if (findings.some(({ sound }) => !sound)) process.exitCode = 1;
    });
}

async function examine(): Promise<readonly Finding[]> {
  const settings = await attempt('settings', readSettingsNow);
  if ('finding' in settings) return [settings.finding];

  const store = await attempt('store', () => withStore(examineStore));
  const findings = 'finding' in store ? [store.finding] : store.value;

  return [
    { about: 'settings', sound: true, said: 'every one can be used' },
    ...(await chatsOf(settings.value)),
    ...findings,
  ];
}

/** Which chats the settings name. Whether a platform accepts a token is only known by asking it. */
async function chatsOf({ telegram, discord, browserRoom, web }: Settings): Promise<readonly Finding[]> {
  return [
    telegram ? await askTelegram(telegram) : { about: 'Telegram', sound: true, said: 'not used' },
    discord ? await askDiscord(discord) : { about: 'Discord', sound: true, said: 'not used' },
    {
      about: 'browser room',
      sound: true,
      said: browserRoom === 'off' ? 'off' : `${browserRoom}, on ${web.host}:${web.port}`,
    },
  ];
}

async function askTelegram(settings: TelegramSettings): Promise<Finding> {
  const { botOf } = await import('../platforms/telegram/bot-of.js');
  const asked = await attempt('Telegram', () => botOf(settings));

  return 'finding' in asked
    ? asked.finding
    : { about: 'Telegram', sound: true, said: `the token is that of @${asked.value}` };
}

async function askDiscord(settings: DiscordSettings): Promise<Finding> {
  const { applicationOf } = await import('../platforms/discord/application-of.js');
  const asked = await attempt('Discord', () => applicationOf(settings));

  return 'finding' in asked
    ? asked.finding
    : { about: 'Discord', sound: true, said: `the token is that of application ${asked.value}` };
}

async function examineStore({ records }: OpenStore): Promise<readonly Finding[]> {
  const networks = await records.structure.networks();
  const names = networks.map(({ name }) => name).join(', ');
  const store: Finding = {
    about: 'store',
    sound: true,
    said: networks.length === 0 ? 'can be used, and is empty' : `can be used, with ${names}`,
  };

  return [store, await examineClock({ records })];
}

/** A clock behind the last entry would date new ones before old ones. */
async function examineClock({ records }: Pick<OpenStore, 'records'>): Promise<Finding> {
  const now = new Date();
  const latest = await latestLogging({ records });
  const behind = latest !== undefined && latest.getTime() > now.getTime() + 60_000;
  const said = behind
    ? `it is ${now.toISOString()} here, earlier than the last entry of ${latest.toISOString()}`
    : `it is ${now.toISOString()} here`;

  return { about: 'clock', sound: !behind, said };
}

async function latestLogging({ records }: Pick<OpenStore, 'records'>): Promise<Date | undefined> {
  const networks = await records.structure.networks();
  const scopes = await Promise.all(networks.map(({ id }) => records.structure.within(id)));
  const centres = scopes.flat().filter(({ kind }) => kind === 'centre');
  const [latest] = await records.activities.recentAt(
    centres.map(({ id }) => id),
    1,
  );

  return latest?.loggedAt;
}

async function readSettingsNow(): Promise<Settings> {
  const { loadEnvironment } = await import('./environment.js');

  return loadEnvironment();
}

async function attempt<T>(
  about: string,
  look: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly finding: Finding }> {
  try {
    return { value: await look() };
  } catch (error) {
    return { finding: { about, sound: false, said: error instanceof Error ? error.message : String(error) } };
  }
}
