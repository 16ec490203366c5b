import { expect } from 'vitest';
import { onePixel } from '../../support/pictures.js';
import type { Behaviours } from './behaviour.js';
import { entriesOf, wordsIn } from './entries.js';

const title = '<b>*Ana* & _Bo_</b> @everyone <@1> ‮abc‬ 👩‍👩‍👧 [x](https://example.org)';

export const words: Behaviours = {
  'a title with marks comes out as it was typed': {
    async run(chat) {
      const saved = await chat.say('luka', `/log sport "${title}" 14 young people 2h`, 'group');

      expect(shown(saved.text)).toContain(shown(title));
      expect((await entriesOf(chat, 'luka'))[0]?.record.title).toBe(title);
      expect(shown((await chat.say('luka', '/recent')).text)).toContain(shown(title));
    },
  },
  'a name with marks comes out as it is': {
    absent: { browser: 'names come with the invitation and are set there' },
    async run(chat) {
      const name = '<i>M*a</i> @here‮';
      chat.rename('mia', name);

      expect(shown((await chat.say('mia', '/start')).text)).toContain(shown(`Hello, ${name}`));
    },
  },
  'a text of more than 4,096 characters is refused whole': {
    async run(chat) {
      const told = await chat.say('luka', `/log sport 14 young people 2h — ${'ž'.repeat(4_097)}`);

      expect(told.text).toContain('That is too long');
      expect(await entriesOf(chat, 'luka')).toEqual([]);
    },
  },
  'a note of 2,000 characters is kept and shown whole': {
    async run(chat) {
      const note = 'ž'.repeat(2_000);

      const saved = await chat.say('luka', `/log sport 14 young people 2h — ${note}`);

      expect(saved.text.replaceAll(/[\n“”]/gu, '')).toContain(note);
    },
  },
  'an answer of 5,000 characters loses none of them': {
    async run(chat) {
      const all = Array.from({ length: 50 }, (_, each) => `${each} ${'ž'.repeat(97)}`);
      chat.script('/recent', [{ audience: 'room', message: { lines: all.map((one) => [one]) } }]);

      const read = await chat.say('luka', '/recent');

      for (const one of all) expect(read.text).toContain(one);
    },
  },
  'a picture comes with its words, and is described': {
    async run(chat) {
      const picture = { png: onePixel, description: 'Visits by week' };
      chat.script('/recent', [{ audience: 'room', message: { lines: [['Week 47']], picture } }]);

      const [read] = (await chat.say('luka', '/recent')).messages;

      expect(read?.text).toBe('Week 47');
      expect(read?.picture).toEqual({
        png: new Uint8Array(onePixel),
        description: chat.platform === 'telegram' ? null : 'Visits by week',
      });
    },
  },
  'a file that is handed out arrives as it is': {
    async run(chat) {
      const file = {
        name: 'week-47.csv',
        mediaType: 'text/csv',
        content: new TextEncoder().encode('dan;obiski\nčetrtek;12\n'),
      };
      chat.script('/recent', [{ audience: 'room', message: { lines: [['Here it is.']], file } }]);

      const read = await chat.say('luka', '/recent');

      expect(read.messages.find((one) => one.file)?.file).toEqual({
        name: 'week-47.csv',
        content: 'dan;obiski\nčetrtek;12\n',
      });
    },
  },
  'a file that is handed in arrives with its content': {
    async run(chat) {
      chat.script('/sample', [{ audience: 'room', message: { lines: [['Read.']] } }]);

      const read = await chat.give('luka', '/sample', { name: 'year.csv', content: 'date;total\n' });

      expect(read.text).toContain('Read.');
      expect(chat.received()).toEqual({ name: 'year.csv', content: 'date;total\n' });
    },
  },
  'a file alone is asked what it is for': {
    absent: { discord: 'a file goes with a command there' },
    async run(chat) {
      const asked = await chat.give('luka', '', { name: 'year.csv', content: 'date;total\n' });

      expect(asked.text).toContain('/import');
    },
  },
  'an answer for one person alone never stands in the group': {
    async run(chat) {
      const before = await wordsIn(chat, 'ana', 'group');
      chat.script('/recent', [{ audience: 'private', message: { lines: [['What is stored about you']] } }]);
      await chat.sees('luka');

      await chat.say('luka', '/recent', 'group');

      expect(await wordsIn(chat, 'ana', 'group')).toBe(before);
      const where = chat.platform === 'telegram' ? undefined : 'group';
      expect(await wordsIn(chat, 'luka', where)).toContain('What is stored about you');
    },
  },
};

/** Direction marks may be closed off. */
function shown(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u202a-\u202e\u200b]/gu, '');
}
