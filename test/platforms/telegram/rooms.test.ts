import { expect, test } from 'vitest';
import type { Inbound } from '../../../src/core/inbound.js';
import { openTelegramChat, toRoom } from '../../support/telegram-chat.js';

test('a group we are added to is entered, and left when kicked', async () => {
  const { telegram, assistant, luka } = await openTelegramChat({
    script: ({ act }) => (isEntered(act) ? [toRoom('Pozdravljeni!')] : []),
  });
  const group = telegram.group('Nova', { bot: 'left', members: [luka] });

  telegram.addBot(group, luka);
  expect((await telegram.nextMessage(group)).text).toBe('Pozdravljeni!');
  telegram.addBot(group, luka, 'administrator');
  telegram.kickBot(group, luka);
  await telegram.heard();

  expect(became(assistant.effects)).toEqual([
    [String(group.id), { kind: 'entered' }],
    [String(group.id), { kind: 'left' }],
  ]);
});

test('a person who blocks us is left, and met again', async () => {
  const { telegram, assistant, ana } = await openTelegramChat();

  telegram.start(ana);
  telegram.block(ana);
  telegram.unblock(ana);
  await telegram.heard();

  expect(became(assistant.effects)).toEqual([
    [String(ana.id), { kind: 'left' }],
    [String(ana.id), { kind: 'entered' }],
  ]);
});

test('a group that becomes a supergroup moves once', async () => {
  const { telegram, assistant, luka } = await openTelegramChat();
  const group = telegram.group('Klub', { members: [luka] });

  const supergroup = telegram.migrate(group);
  await telegram.heard();

  expect(became(assistant.effects)).toEqual([
    [String(group.id), { kind: 'moved', to: String(supergroup.id) }],
  ]);
});

test('what was for the old group arrives in the new one', async () => {
  const { telegram, assistant, platform, luka } = await openTelegramChat();
  const group = telegram.group('Klub', { members: [luka] });
  const supergroup = telegram.migrate(group);

  const sent = await platform.post({
    key: 'd1',
    address: String(group.id),
    message: { lines: [['Teden 47']] },
  });
  await telegram.heard();

  expect(sent).toMatchObject({ kind: 'sent' });
  expect((await telegram.nextMessage(supergroup)).text).toBe('Teden 47');
  expect(became(assistant.effects)).toHaveLength(1);
});

test('that we were blocked is learnt from a refusal', async () => {
  const { telegram, assistant, platform, ana, dm } = await openTelegramChat();
  telegram.start(ana);
  await telegram.heard();
  telegram.failNext('sendMessage', {
    error_code: 403,
    description: 'Forbidden: bot was blocked by the user',
  });

  const sent = await platform.post({ key: 'd1', address: String(dm.id), message: { lines: [['Teden 47']] } });

  expect(sent).toEqual({ kind: 'never', because: 'Forbidden: bot was blocked by the user' });
  expect(became(assistant.effects)).toEqual([[String(dm.id), { kind: 'left' }]]);
});

function isEntered(act: Inbound['act']): boolean {
  return act.kind === 'room' && act.became.kind === 'entered';
}

function became(events: readonly Inbound[]): readonly unknown[] {
  return events.flatMap(({ act, room }) => (act.kind === 'room' ? [[room.address, act.became]] : []));
}
