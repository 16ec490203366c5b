import { expect } from 'vitest';
import type { Behaviours } from './behaviour.js';
import { entriesOf, line, wordsIn } from './entries.js';

export const lines: Behaviours = {
  'a line is saved and all see its receipt': {
    async run(chat) {
      const saved = await chat.say('luka', line, 'group');

      expect(saved.text).toContain('✅ Sport');
      expect((await chat.sees('ana', 'group')).at(-1)?.text).toContain('14 young people');
      expect((await entriesOf(chat, 'luka'))[0]?.record.unknown).toBe(14);
    },
  },
  'a doubtful line asks one question, and a press saves it': {
    async run(chat) {
      const asked = await chat.say('luka', '/log sport 14 young people', 'group');
      expect(asked.messages).toHaveLength(1);
      expect(asked.text).toContain('How long did it take?');
      expect(await entriesOf(chat, 'luka')).toEqual([]);

      const saved = await chat.press('luka', '2 h', asked);

      expect(saved.text).toContain('✅ Sport');
      expect(saved.labels).toContain('Undo');
      expect((await chat.sees('ana', 'group')).at(-1)?.text).toContain('✅ Sport');
      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
    },
  },
  'one more question is answered by typing': {
    async run(chat) {
      const asked = await chat.say('luka', '/log sport 14 young people', 'group');

      await chat.answer('luka', '90 min', asked);

      expect((await chat.sees('ana', 'group')).some(({ text }) => text.includes('1 h 30'))).toBe(true);
      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
    },
  },
  'Change under a receipt changes that entry': {
    async run(chat) {
      const saved = await chat.say('luka', line, 'group');
      const fields = await chat.press('luka', 'Change', saved);
      const heads = await chat.press('luka', 'How many', fields);
      const changed = await chat.press('luka', '20', heads);

      expect(changed.text).toContain('✏️ Sport');
      expect(changed.text).toContain('20 young people');
      expect((await entriesOf(chat, 'luka'))[0]?.version).toBe(2);
    },
  },
  'one line after /edit changes what it names': {
    async run(chat) {
      await chat.say('luka', line);
      const [entry] = await entriesOf(chat, 'luka');

      const changed = await chat.say('luka', `/edit ${entry?.code ?? ''} 14 girls, yesterday, led by youth`);

      expect(changed.text).toContain('✏️ Sport');
      expect(changed.text).toContain('14 young people – 14 girls');
      expect((await entriesOf(chat, 'luka'))[0]?.record.ledBy).toBe('youth');
    },
  },
  'two who change one entry from two chats write nothing over': {
    async run(chat, open) {
      const other = await open(chat.platform === 'discord' ? 'telegram' : 'discord', chat.store);
      const told = await chat.say('ana', '/settings link');
      const code = /\/join (?<code>[0-9A-Z-]+)/u.exec(told.text)?.groups?.['code'];
      await other.say('mia', `/join ${code ?? ''}`);
      await chat.say('luka', line);
      const entry = (await entriesOf(chat, 'luka'))[0]?.code ?? '';
      const mine = await other.press('mia', 'Koliko', await other.say('mia', `/edit ${entry}`));
      await chat.say('luka', `/edit ${entry} 20`);

      const clash = await other.press('mia', '10', mine);
      expect(clash.text).toContain('Luka: Koliko: 14 → 20');
      expect((await entriesOf(chat, 'luka'))[0]?.record.unknown).toBe(20);
      await other.press('mia', 'Dodaj mojo', clash);

      expect((await entriesOf(chat, 'luka'))[0]?.record.unknown).toBe(10);
    },
  },
  'two activities in one line are offered as two entries': {
    async run(chat) {
      const offer = await chat.say('luka', '/log sport 8 kids 1h and cooking 6 kids 2h');
      expect(offer.text).toContain('That reads like 2 activities:');

      await chat.press('luka', 'Log both', offer);

      expect(await entriesOf(chat, 'luka')).toHaveLength(2);
    },
  },
  'Undo under a receipt takes its entry back there': {
    async run(chat) {
      const saved = await chat.say('luka', line, 'group');

      const undone = await chat.press('luka', 'Undo', saved);

      expect(undone.messages.map(({ id }) => id)).toEqual(saved.messages.map(({ id }) => id));
      expect((await chat.sees('ana', 'group')).at(-1)?.text).toContain('The entry is taken back.');
      expect(await entriesOf(chat, 'luka')).toEqual([]);
    },
  },
  'Repeat under a receipt asks only what is new': {
    async run(chat) {
      const saved = await chat.say('luka', line);

      const again = await chat.press('luka', 'Repeat', saved);
      expect(again.text).toContain('How many young people?');

      expect((await chat.answer('luka', '16', again)).text).toMatch(/✅ Sport|Ready to save\?/u);
    },
  },
  'the latest entries are listed, shown, edited and undone': {
    async run(chat) {
      await chat.say('luka', line);
      const [entry] = await entriesOf(chat, 'luka');
      const code = entry?.code ?? '';

      expect((await chat.say('luka', '/recent')).text).toContain(code);
      expect((await chat.say('luka', `/show ${code}`)).text).toContain('logged by Luka');
      const fields = await chat.say('luka', `/edit ${code}`);
      await chat.answer('luka', '3 h', await chat.press('luka', 'How long', fields));
      expect((await chat.say('luka', `/show ${code}`)).text).toContain('(3 h)');
      expect((await chat.say('luka', '/undo')).text).toContain('The change is taken back');
    },
  },
  'help and settings answer whoever asks alone': {
    async run(chat) {
      const before = await wordsIn(chat, 'ana', 'group');
      const help = await chat.say('luka', '/help', 'group');
      const settings = await chat.say('luka', '/settings', 'group');

      expect(help.text).toContain('/log');
      expect(settings.text).toContain('I answer you in English.');
      if (chat.platform !== 'telegram') expect(await wordsIn(chat, 'ana', 'group')).toBe(before);
    },
  },
  'an edited line is read again': {
    absent: {
      browser: 'the page has no editing of what was sent',
      discord: 'a command that was sent can’t be edited',
    },
    async run(chat) {
      const saved = await chat.say('luka', line);

      const changed = await chat.edit('luka', line.replace('14', '16'), saved);

      expect(changed.text).toContain('How many: 14 → 16');
      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
    },
  },
};
