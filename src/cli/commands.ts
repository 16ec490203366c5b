import type { Command } from 'commander';
import type { Language } from '../core/calendar.js';
import type { Settings } from '../config.js';
import type { OpenStore } from '../storage/open-store.js';
import { Failure, WrongUse } from './failure.js';
import { withStore } from './with-store.js';

export function addCommands(program: Command): void {
  program
    .command('commands')
    .description('register the commands with Discord and Telegram')
    .option('--deploy', 'do it now; nothing is sent where nothing changed')
    .action(async ({ deploy }: { deploy?: true }) => {
      if (!deploy) throw new WrongUse('commands takes --deploy.');

      const { loadEnvironment } = await import('./environment.js');
      const settings = loadEnvironment();
      if (!settings.telegram && !settings.discord)
        throw new Failure('Set TELEGRAM_BOT_TOKEN or DISCORD_TOKEN: there is nowhere to register commands.');

      await withStore((store) => deployAll(settings, store));
    });
}

async function deployAll({ telegram, discord }: Settings, store: OpenStore): Promise<void> {
  const deps = await whatIsDeployed(store);

  if (telegram) {
    const { deployTelegramCommands } = await import('../platforms/telegram/menu/deploy-commands.js');
    const outcome = await deployTelegramCommands({ ...telegram, ...deps });
    say('Telegram', outcome === 'put' ? 'the commands were registered' : 'nothing changed');
  }
  if (discord) {
    const { deployDiscordCommands } = await import('../platforms/discord/commands/deploy.js');
    const { put, unchanged, refused } = await deployDiscordCommands({ ...discord, ...deps });
    say('Discord', put === 0 ? 'nothing changed' : `${put} sets registered, ${unchanged} unchanged`);
    if (refused.length > 0) throw new Failure(`Discord refused the commands of ${refused.join(', ')}.`);
  }
}

async function whatIsDeployed(store: OpenStore) {
  const { createWords } = await import('../locales/words.js');
  const { wordMenu } = await import('../assistant/wording/menu.js');
  const { commands } = await import('../../commands/index.js');
  const words = createWords();

  return {
    menu: (language: Language) => wordMenu(commands, words(language)),
    words,
    notes: store.platformNotes,
    rooms: store.chatRooms,
    now: () => new Date(),
  };
}

function say(where: string, what: string): void {
  process.stderr.write(`${where}: ${what}.\n`);
}
