import { describe, expect, test } from 'vitest';
import type { FormWanted } from '../../src/core/menu.js';
import { openChat, type Chat } from '../support/chat.js';

const answers = { type: 'sport', when: 'yesterday 16-19', heads: '12 girls 9 boys', led_by: 'together' };

describe('a form for an entry', () => {
  test('is unknown until it is learnt, then opens at once', async () => {
    const chat = (await openChat()).from('discord');
    await linkLuka(chat);
    const wanted = wantedBy(chat, 'luka');
    expect(chat.assistant.forms.open(wanted)).toBe('unknown');

    await chat.assistant.forms.learn(wanted.sender, wanted.room, wanted.now);

    expect(chat.assistant.forms.open(wanted)).toMatchObject({
      id: 'log',
      title: 'New activity',
      fields: [{ id: 'type' }, { id: 'when' }, { id: 'heads' }, { id: 'led_by' }, { id: 'more' }],
    });
  });

  test('is learnt from whatever the person does', async () => {
    const chat = (await openChat()).from('discord');
    await linkLuka(chat);

    const heard = await chat.command('luka', 'log', {});

    expect(heard.buttons).toContain('Open the form');
    const wanted = { ...wantedBy(chat, 'luka'), by: { button: 'log:form' } };
    expect(chat.assistant.forms.open(wanted)).toMatchObject({ id: 'log' });
  });

  test('has the usual kinds first and fits', async () => {
    const chat = (await openChat()).from('discord');
    await linkLuka(chat);
    await chat.say('luka', '/log music 14 young people 2h');
    const form = chat.assistant.forms.open(wantedBy(chat, 'luka'));
    const [type] = typeof form === 'object' ? form.fields : [];

    if (type?.kind !== 'list') throw new Error('The first field should be a list.');
    expect(type.options[0]).toEqual({ value: 'music', label: 'Music' });
    expect(type.options.at(-1)?.label).toBe('Something else …');
    expect(type.options.length).toBeLessThanOrEqual(25);
  });

  test('is not there for strangers, nor for other commands', async () => {
    const chat = (await openChat()).from('discord');
    await chat.say('mia', '/help');

    expect(chat.assistant.forms.open(wantedBy(chat, 'mia'))).toBeUndefined();
    expect(
      chat.assistant.forms.open({ ...wantedBy(chat, 'mia'), by: { command: 'recent' } }),
    ).toBeUndefined();
  });

  test('is saved at once when nothing is in doubt', async () => {
    const chat = await openChat();

    const heard = await chat.submit('luka', 'log', { ...answers, more: '2, note: the band plays again' });

    expect(heard.text).toContain('yesterday, Saturday 21 Nov, 16:00–19:00 (3 h)');
    expect(heard.text).toContain('21 young people – 12 girls, 9 boys · 2 volunteers (6 h)');
    expect(heard.text).toContain('led together with young people');
    expect(heard.text).toContain('“the band plays again”');
  });

  test.each([
    { more: '2', volunteers: 2, note: null },
    { more: '3 volunteers', volunteers: 3, note: null },
    { more: 'rain all day', volunteers: 0, note: 'rain all day' },
    { more: '12 came by bike', volunteers: 0, note: '12 came by bike' },
    { more: 'note: loud', volunteers: 0, note: 'loud' },
    { more: '2 — loud', volunteers: 2, note: 'loud' },
    { more: '2, opomba: glasno', volunteers: 2, note: 'glasno' },
  ])('“$more” is $volunteers volunteers and the note $note', async ({ more, volunteers, note }) => {
    const chat = await openChat();

    await chat.submit('luka', 'log', { ...answers, more });

    const [entry] = await chat.store.records.activities.recentBy('luka', 1);
    expect(entry?.record).toMatchObject({ volunteers, note });
  });

  test.each([
    { changed: { type: '=else' }, asks: 'What was it?' },
    { changed: { when: 'yesterday' }, asks: 'How long did it take?' },
    { changed: { when: 'some time' }, asks: 'When was it?' },
    { changed: { heads: 'a few' }, asks: 'How many young people?' },
    { changed: { heads: '10, 12 girls' }, asks: 'Which is right?' },
  ])('$changed is asked like a line', async ({ changed, asks }) => {
    const chat = await openChat();

    expect((await chat.submit('luka', 'log', { ...answers, ...changed })).text).toContain(asks);
    expect(await chat.store.records.activities.count('network')).toBe(0);
  });

  test('a length alone is today', async () => {
    const chat = await openChat();

    expect((await chat.submit('luka', 'log', { ...answers, when: '2' })).text).toContain(
      'today, Sunday 22 Nov (2 h)',
    );
  });

  test('offers an older draft after it', async () => {
    const chat = await openChat();
    await chat.say('luka', '/log music 14 young people');

    const heard = await chat.submit('luka', 'log', answers);

    expect(heard.answers).toHaveLength(2);
    expect(heard.text).toContain('You have a half-finished entry: Music');
    expect((await chat.press('luka', 'Go on', heard)).text).toContain('How long did it take?');
  });
});

test('where there are no forms its button starts the guided way', async () => {
  const chat = await openChat();

  const heard = await chat.hand(chat.event('luka', { kind: 'press', button: 'log:form' }));

  expect(heard.text).toContain('step 1 of 6');
  expect(heard.buttons).not.toContain('Open the form');
});

test('a made-up form changes nothing', async () => {
  const chat = await openChat();

  expect((await chat.submit('luka', 'undo', {})).text).toContain('That question is over');
});

function wantedBy(chat: Chat, who: string): FormWanted {
  const { sender, room, receivedAt } = chat.event(who, { kind: 'press', button: '' });

  return { sender, room, now: receivedAt, by: { command: 'log' } };
}

async function linkLuka({ store }: Chat): Promise<void> {
  await store.records.people.addIdentity('luka', { platform: 'discord', userId: 'luka' }, new Date());
}
