import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/message.js';
import { onePixel } from '../../support/pictures.js';
import { openTelegramChat, toRoom } from '../../support/telegram-chat.js';
import type { SeenMessage } from '../../support/telegram/seen-message.js';

test('words of people are literal', async () => {
  const [seen] = await drawn({
    lines: [
      [{ strong: '<b>Druženje</b> & "šah"' }, ' · ', { code: 'K7Q4M' }],
      [{ emphasis: '_*`[x](y)' }, ' </i>&lt;'],
    ],
  });

  expect(seen?.text).toBe('<b>Druženje</b> & "šah" · K7Q4M\n_*`[x](y) </i>&lt;');
  expect(seen?.entities.map(({ type }) => type)).toEqual(['bold', 'code', 'italic']);
});

test('a long text is parted between lines, with its buttons at the end', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => [`${index}. ${'ž'.repeat(30)}`]);
  const seen = await drawn({ lines, buttons: [{ id: 'a:1', label: 'Naprej' }] }, 3);

  expect(seen.map(({ rows }) => rows.length)).toEqual([0, 0, 1]);
  expect(seen.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
  expect(seen.every(({ text }) => text.length <= 4_096)).toBe(true);
});

test('a single line too long is parted without breaking a character', async () => {
  const seen = await drawn({ lines: [[{ strong: '👩‍🎤'.repeat(1_500) }]] }, 2);

  expect(seen.map(({ text }) => text).join('')).toBe('👩‍🎤'.repeat(1_500));
});

test('a picture has its words beneath, a long text after it', async () => {
  const picture = { png: onePixel, description: 'Obiski' };
  const buttons = [{ id: 'a:1', label: 'Podrobnosti' }];
  const [short] = await drawn({ lines: [['Teden 47']], picture, buttons });
  const [photo, text] = await drawn({ lines: [['x'.repeat(1_025)]], picture, buttons }, 2);

  expect(short).toMatchObject({ text: 'Teden 47', rows: [['Podrobnosti']] });
  expect(photo).toMatchObject({ text: '', rows: [] });
  expect(text).toMatchObject({ rows: [['Podrobnosti']] });
});

test('numbers stand close, answers in threes, ways out apart', async () => {
  const numbers = ['0', '5', '8', '10', '12', '15', '20'];
  const [seen] = await drawn({
    lines: [['Koliko?']],
    buttons: [
      ...numbers.map((label) => ({ id: `log:c:1:${label}`, label })),
      { id: 'log:c:1:=back', label: 'Nazaj' },
      { id: 'log:c:1:=cancel', label: 'Prekliči' },
    ],
  });
  const [types] = await drawn({
    lines: [['Kaj?']],
    buttons: ['Druženje', 'Učna pomoč', 'Šport', 'Kuhanje'].map((label) => ({
      id: `log:c:1:${label}`,
      label,
    })),
  });

  expect(seen?.rows).toEqual([
    ['0', '5', '8', '10', '12'],
    ['15', '20'],
    ['Nazaj', 'Prekliči'],
  ]);
  expect(types?.rows).toEqual([['Druženje', 'Učna pomoč', 'Šport'], ['Kuhanje']]);
});

test('a choice stands in twos and comes back as a press', async () => {
  const [seen] = await drawn({
    lines: [['Kaj?']],
    choice: {
      id: 'log:c:1',
      placeholder: 'Vrsta',
      options: ['music', 'sport', 'chess'].map((value) => ({ value, label: value.toUpperCase() })),
    },
  });

  expect(seen?.rows).toEqual([['MUSIC', 'SPORT'], ['CHESS']]);
  expect(seen?.buttons.map(({ callbackData }) => callbackData)).toEqual([
    'log:c:1:music',
    'log:c:1:sport',
    'log:c:1:chess',
  ]);
});

test('a button may warn and a link leads out', async () => {
  const message: Message = {
    lines: [['Izbrišem?']],
    buttons: [{ id: 'edit:1', label: 'Izbriši', style: 'danger' }],
    links: [{ label: 'Več', url: 'https://example.org/a?b=1&c=2' }],
  };
  const { telegram, ana, dm } = await openTelegramChat({ script: () => [toRoom(message)] });
  telegram.say(ana, dm, '/edit');
  await telegram.nextMessage(dm);

  expect(telegram.calls('sendMessage')[0]?.payload['reply_markup']).toEqual({
    inline_keyboard: [
      [{ text: 'Izbriši', callback_data: 'edit:1', style: 'danger' }],
      [{ text: 'Več', url: 'https://example.org/a?b=1&c=2' }],
    ],
  });
});

/** How a message comes to stand in a private chat. */
async function drawn(message: Message, count = 1): Promise<readonly SeenMessage[]> {
  const { telegram, ana, dm } = await openTelegramChat({ script: () => [toRoom(message)] });
  telegram.say(ana, dm, '/show');
  const seen: SeenMessage[] = [];
  while (seen.length < count) seen.push(await telegram.nextMessage(dm));

  expect(telegram.violations).toEqual([]);
  return seen;
}
