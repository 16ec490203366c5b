import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { openStore } from '../../src/storage/open-store.js';
import { openDiscord } from '../../test/support/discord/open-discord.js';
import { openTelegram } from '../../test/support/telegram/open-telegram.js';
import { orderIn } from './order.js';
import { runProgram } from './run-program.js';
import { scenes } from './scenes.js';

const sceneName = 'corrected';
const withinMs = 300_000;
const page = fileURLToPath(new URL('../../docs/digest-payloads.md', import.meta.url));

/** What Telegram and Discord are sent of one digest, as it reached them. */
export async function recordPayloads(url: string, startsAt: Date): Promise<void> {
  const now = () => startsAt;
  const telegram = await openTelegram({ now });
  const discord = await openDiscord({ now });
  try {
    const guild = discord.guild('Ljubljana');
    const chats = {
      telegram: String(telegram.group('Ljubljana').id),
      discord: `${guild.id}/${discord.channel(guild, 'mladi').id}`,
    };
    await orderInBoth(url, chats);
    const program = await runProgram(
      {
        DATABASE_URL: url,
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_ROOT: discord.apiRoot,
      },
      startsAt,
    );
    try {
      const photo = await arrival(() => telegram.calls('sendPhoto')[0]);
      const posts = () => discord.calls('POST /channels/:channel/messages');
      // The first is a greeting.
      const post = await arrival(() => posts().find(({ files }) => files.length > 0));
      const drawn = pageOf(photo.payload, { ...Object(post.body), files: post.files } as object);
      writeFileSync(page, await format(drawn, { ...(await resolveConfig(page)), filepath: page }));
    } finally {
      await program.stop();
    }
  } finally {
    await telegram.close();
    await discord.close();
  }
}

async function orderInBoth(
  url: string,
  chats: Readonly<Record<'telegram' | 'discord', string>>,
): Promise<void> {
  const store = await openStore(url);
  const scene = scenes.find(({ name }) => name === sceneName);
  try {
    await store.transact(async (records) => {
      const [place] = await records.structure.named(scene?.place.name ?? '', scene?.place.kind);
      if (!scene || !place) throw new Error('There is nothing to send.');
      await orderIn('telegram', chats.telegram, scene, place, records);
      await orderIn('discord', chats.discord, scene, place, records);
    });
  } finally {
    await store.close();
  }
}

async function arrival<T>(look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < withinMs; waited += 250) {
    const seen = look();
    if (seen) return seen;
    await pause(250);
  }
  throw new Error('No digest arrived.');
}

function pageOf(telegram: object, discord: object): string {
  const drawn = (payload: object): string => `\`\`\`json\n${JSON.stringify(payload, null, 2)}\n\`\`\`\n`;

  return `# One digest on both platforms

What the program sent when it was due, as our stand-ins of Telegram and Discord received it; \`npx tsx tools/digest-pictures.ts\`
records it anew. In the browser room it is [this picture](pictures/digest-${sceneName}.png).

## Telegram: \`sendPhoto\`

${drawn(telegram)}
## Discord: \`POST /channels/:channel/messages\`

${drawn(discord)}`;
}
