import { expect, test } from 'vitest';
import { toAsker, toRoom } from '../../support/browser-assistant.js';
import { openScene } from '../../support/discord-scene.js';

test('a question in public gives way to the receipt', async () => {
  const { discord, assistant, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toRoom('Saved', 'draft')]
        : [toAsker({ lines: [['How long?']], buttons: [{ id: 'log:draft:1:120', label: '2 h' }] }, 'draft')],
  });
  const asked = await (await discord.command(luka, room, 'log', { text: 'sport 14' })).finished();

  await discord.press(luka, asked, '2 h');
  await discord.sees(ana, room, ({ text }) => text === 'Saved');

  expect(discord.messages(room, ana)).toMatchObject([{ id: asked.id, text: 'Saved', buttons: [] }]);
  expect(assistant.arrived[1]?.act).toEqual({ kind: 'press', button: 'log:draft:1:120' });
});

test('who presses a question of another is told alone', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toAsker('This question is for somebody else.')]
        : [toAsker({ lines: [['How long?']], buttons: [{ id: 'log:draft:1:120', label: '2 h' }] }, 'draft')],
  });
  const asked = await (await discord.command(luka, room, 'log', { text: 'sport 14' })).finished();

  await discord.press(ana, asked, '2 h');
  const told = await discord.sees(ana, room, ({ isEphemeral }) => isEphemeral);

  expect(told.text).toBe('This question is for somebody else.');
  expect(discord.messages(room, luka)).toMatchObject([{ text: 'How long?', edits: 0 }]);
});

test('a press on a hidden question brings a public receipt', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toRoom('Saved', 'draft')]
        : [toAsker({ lines: [['Sure?']], buttons: [{ id: 'log:draft:1:yes', label: 'Yes' }] }, 'draft')],
  });
  const asked = await (await discord.command(luka, room, 'help')).finished();

  await discord.press(luka, asked, 'Yes');
  await discord.sees(ana, room, ({ text }) => text === 'Saved');

  expect(discord.messages(room, luka)).toMatchObject([{ text: 'Saved', isEphemeral: false }]);
});

test('undo under a receipt changes that receipt', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [{ ...toRoom('Taken back'), onto: 'pressed' }]
        : [toRoom({ lines: [['Saved']], buttons: [{ id: 'undo:K7Q4M', label: 'Undo' }] })],
  });
  const receipt = await (await discord.command(luka, room, 'log', { text: 'sport 14 2h' })).finished();

  await discord.press(luka, receipt, 'Undo');
  await discord.sees(ana, room, ({ text }) => text === 'Taken back');

  expect(discord.messages(room, ana)).toMatchObject([{ id: receipt.id, buttons: [] }]);
});

test('a pick comes back with its value', async () => {
  const choice = {
    id: 'log:draft:1',
    placeholder: 'All kinds',
    options: [{ value: 'sport', label: 'Sport' }],
  };
  const { discord, assistant, luka, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press' ? [toRoom('Saved')] : [toAsker({ lines: [['What was it?']], choice })],
  });
  const asked = await (await discord.command(luka, room, 'log', { text: '14 2h' })).finished();

  await discord.pick(luka, asked, 'Sport');
  await discord.sees(luka, room, ({ text }) => text === 'Saved');

  expect(assistant.arrived[1]?.act).toEqual({ kind: 'press', button: 'log:draft:1:sport' });
});

test('an open question asked again moves down', async () => {
  const buttons = [{ id: 'log:draft:1:120', label: '2 h' }];
  const { discord, luka, room } = await openScene({
    script: () => [toAsker({ lines: [['How long?']], buttons }, 'draft')],
  });
  await (await discord.command(luka, room, 'log', { text: 'sport 14' })).finished();

  await (await discord.command(luka, room, 'log', { text: 'sport 14' })).finished();
  await discord.sees(luka, room, ({ text, edits }) => text === 'How long?' && edits > 0);

  expect(discord.messages(room, luka)).toMatchObject([{ buttons: [] }, { buttons: [{ label: '2 h' }] }]);
});
