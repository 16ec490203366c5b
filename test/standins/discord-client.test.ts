import { expect, onTestFinished, test } from 'vitest';
import {
  AttachmentBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Interaction,
} from 'discord.js';

import { startBot } from '../support/discord/bot-client.js';
import { openDiscord, type Discord } from '../support/discord/open-discord.js';

const closed = { parse: [] };

async function open(onInteraction: (interaction: Interaction) => Promise<unknown>): Promise<Discord> {
  const discord = await openDiscord();
  const bot = await startBot(discord, onInteraction);
  onTestFinished(async () => {
    await bot.destroy();
    await discord.close();
  });
  await bot.application.commands.set([
    { name: 'log', description: 'Log it.', options: [{ type: 3, name: 'text', description: 'What.' }] },
  ]);
  return discord;
}

test('a real bot logs in and answers a command', async () => {
  const discord = await open(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({
      content: `Logged: ${interaction.options.getString('text') ?? ''}`,
      files: [new AttachmentBuilder(Buffer.from('chart'), { name: 'chart.png', description: 'A chart' })],
      allowedMentions: closed,
    });
  });
  const ana = discord.person({ name: 'Ana' });
  const room = discord.channel(discord.guild('Klub Lipa'), 'diary');

  const answer = await discord.command(ana, room, 'log', { text: 'open evening' });
  const message = await answer.finished();

  expect(answer.type).toBe(5);
  expect(message.text).toBe('Logged: open evening');
  expect(message.files).toMatchObject([{ name: 'chart.png', description: 'A chart' }]);
  expect(await (await fetch(message.files[0]?.url ?? '')).text()).toBe('chart');
  expect(discord.violations).toEqual([]);
  expect(discord.mentionsOpen).toEqual([]);
  expect(discord.commands().map(({ name }) => name)).toEqual(['log']);
});

test('a form is opened, filled in and read', async () => {
  const discord = await open(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const text = new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short);
      const who = new RadioGroupBuilder()
        .setCustomId('who')
        .addOptions({ label: 'Open', value: 'open' }, { label: 'Group', value: 'group' });
      const labels = [
        new LabelBuilder().setLabel('What').setTextInputComponent(text),
        new LabelBuilder().setLabel('Form').setRadioGroupComponent(who),
      ];
      await interaction.showModal(
        new ModalBuilder().setCustomId('form').setTitle('Log').addLabelComponents(labels),
      );
    } else if (interaction.isModalSubmit()) {
      const { fields } = interaction;
      await interaction.reply({
        content: `${fields.getTextInputValue('text')} ${fields.getRadioGroup('who') ?? ''}`,
        flags: MessageFlags.Ephemeral,
        allowedMentions: closed,
      });
    }
  });
  const [ana, luka] = [discord.person({ name: 'Ana' }), discord.person({ name: 'Luka' })];
  const room = discord.channel(discord.guild('Klub Lipa'), 'diary');

  const { modal } = await discord.command(ana, room, 'log');
  if (!modal) throw new Error('There is no form.');
  const answer = await discord.submit(ana, modal, { What: 'games', Form: 'Group' });

  expect(modal.title).toBe('Log');
  expect(answer.message().text).toBe('games group');
  expect(discord.messages(room, ana)).toHaveLength(1);
  expect(discord.messages(room, luka)).toHaveLength(0);
  expect(discord.violations).toEqual([]);
});

test('buttons and choices change the message below', async () => {
  const discord = await open(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const components = [
        { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] },
        {
          type: 1,
          components: [{ type: 3, custom_id: 'kind', options: [{ label: 'Games', value: 'g' }] }],
        },
      ];
      await interaction.reply({ content: '1', components, allowedMentions: closed });
    } else if (interaction.isButton()) {
      await interaction.update({ content: '2', allowedMentions: closed });
    } else if (interaction.isStringSelectMenu()) {
      await interaction.deferUpdate();
      await interaction.editReply({ content: interaction.values.join(), allowedMentions: closed });
    }
  });
  const ana = discord.person({ name: 'Ana' });
  const room = discord.channel(discord.guild('Klub Lipa'), 'diary');
  const first = (await discord.command(ana, room, 'log')).message();

  const pressed = (await discord.press(ana, first, 'More')).message();
  await discord.pick(ana, pressed, 'Games');
  const picked = await discord.sees(ana, room, ({ text }) => text === 'g');

  expect(pressed).toMatchObject({ id: first.id, text: '2', edits: 1 });
  expect(picked).toMatchObject({ id: first.id, edits: 2 });
  expect(discord.violations).toEqual([]);
});

test('a dropped socket is resumed and nothing lost', async () => {
  const discord = await open(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'Here', allowedMentions: closed });
  });
  const ana = discord.person({ name: 'Ana' });
  const room = discord.channel(discord.guild('Klub Lipa'), 'diary');

  discord.gateway.drop();
  const answer = await discord.command(ana, room, 'log');

  expect(answer.message().text).toBe('Here');
  expect(discord.gateway.resumes()).toBe(1);
  expect(discord.gateway.identifies).toHaveLength(1);
});
