import { createBareBot } from '../support/discord/bare-bot.js';
import { callbackOf, type Scene } from '../support/discord/rule-scenes.js';
import type { RuleName } from '../support/discord/rules.js';
import type { JsonObject } from '../support/discord/wire.js';

type Answering = (scene: Scene) => Promise<number>;

const hello = { type: 4, data: { content: 'Hi' } };
const form = {
  type: 9,
  data: {
    custom_id: 'form',
    title: 'Log',
    components: [{ type: 18, label: 'What', component: { type: 4, style: 1, custom_id: 'text' } }],
  },
};
const withChoices = {
  name: 'find',
  description: 'Find it.',
  options: [{ type: 3, name: 'text', description: 'x', autocomplete: true }],
};

/** For each rule of conduct a bot that breaks it; a closed gateway counts as a refusal. */
export const badDeeds: Readonly<Partial<Record<RuleName, Answering>>> = {
  'autocomplete-25': (scene) =>
    complete(scene, {
      type: 8,
      data: { choices: Array.from({ length: 26 }, (_, index) => ({ name: `c${index}`, value: 'v' })) },
    }),
  'autocomplete-answer': (scene) => complete(scene, hello),
  'answer-in-3-seconds': async ({ discord, bot, ana, room, pass }) => {
    const asked = await discord.start.command(ana, room, 'log');
    pass(3001);
    return (await bot.call('POST', callbackOf(asked), hello)).status;
  },
  'answer-once': async ({ discord, bot, ana, room }) => {
    const asked = await discord.start.command(ana, room, 'log');
    await bot.call('POST', callbackOf(asked), hello);
    return (await bot.call('POST', callbackOf(asked), hello)).status;
  },
  'token-15-minutes': async ({ discord, bot, ana, room, pass }) => {
    const asked = await discord.start.command(ana, room, 'log');
    await bot.call('POST', callbackOf(asked), hello);
    pass(15 * 60_000 + 1);
    const original = `/webhooks/${discord.applicationId}/${asked.token}/messages/%40original`;
    return (await bot.call('PATCH', original, { content: 'Late' })).status;
  },
  'modal-after-modal': async ({ discord, bot, ana, room }) => {
    const opened = await discord.start.command(ana, room, 'log');
    await bot.call('POST', callbackOf(opened), form);
    const { modal } = await opened.answered();
    if (!modal) throw new Error('There is no form.');
    const submitted = await discord.start.submit(ana, modal, { What: 'games' });
    return (await bot.call('POST', callbackOf(submitted), form)).status;
  },
  'update-needs-message': ({ respond }) => respond({ type: 7, data: { content: 'Hi' } }),
  'defer-flags': ({ respond }) => respond({ type: 5, data: { flags: 1 << 15 } }),
  'bot-token': async ({ discord }) =>
    (await createBareBot(discord, 'stolen').call('GET', '/users/@me')).status,
  access: ({ discord, room, say }) => {
    discord.removePermission(room, 'ViewChannel');
    return say({ content: 'Hi' });
  },
  permission: ({ discord, room, say }) => {
    discord.removePermission(room);
    return say({ content: 'Hi' });
  },
  'direct-messages': async ({ discord, bot, ana }) => {
    discord.closeDirectMessages(ana);
    return (await bot.call('POST', `/channels/${discord.dm(ana).id}/messages`, { content: 'Hi' })).status;
  },
  'nonce-once': async ({ discord, ana, room, say }) => {
    const payload = { content: 'Hi', nonce: '1', enforce_nonce: true };
    await say(payload);
    await say(payload);
    return discord.messages(room, ana).length === 1 ? 400 : 200;
  },
  'privileged-intents': async ({ bot }) => (await bot.identify(1 << 15)) ?? 200,
  'identifies-1000': async ({ bot }) => (await bot.identify(1, 1000)) ?? 200,
};

async function complete({ discord, bot, ana, room, deploy }: Scene, body: JsonObject): Promise<number> {
  await deploy([withChoices]);
  const asking = discord.autocomplete(ana, room, 'find', 'text', 'ga').catch(() => []);
  const stored = await discord.until('the question', () => discord.interactions().at(-1));
  const { status } = await bot.call('POST', callbackOf(stored), body);
  if (status < 400) await asking;
  return status;
}
