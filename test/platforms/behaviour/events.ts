import { expect } from 'vitest';
import type { Behaviours } from './behaviour.js';
import { entriesOf, line, wordsIn } from './entries.js';

const inTheProgram =
  'the room is served by the program itself: while that is away, the page keeps what was sent';

export const events: Behaviours = {
  'the same event twice has one effect and one answer': {
    async run(chat) {
      await chat.say('luka', line);
      const before = await chat.sees('luka');

      await chat.again();

      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
      expect((await chat.sees('luka')).length).toBe(before.length);
    },
  },
  'an event that comes again after a restart has no effect': {
    async run(chat) {
      await chat.say('luka', line);
      const before = await chat.sees('luka');
      await chat.restart();

      await chat.again();

      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
      expect((await chat.sees('luka')).length).toBe(before.length);
    },
  },
  'two lines that arrive the wrong way round are both saved': {
    async run(chat) {
      await chat.wrongWayRound('luka', line, '/log cooking 9 young people 1h');

      const names = (await entriesOf(chat, 'luka')).map(({ record }) => record.unknown);
      expect(names.toSorted()).toEqual([14, 9].toSorted());
      const read = await wordsIn(chat, 'luka');
      expect(read).toContain('14 young people');
      expect(read).toContain('9 young people');
    },
  },
  'while the store is slow a press is acknowledged in time': {
    absent: { browser: 'the page shows by itself that something is on its way' },
    async run(chat) {
      const saved = await chat.say('luka', line);
      const letGoOn = chat.slowDown();

      const { ms, came } = await chat.acknowledged(() => chat.press('luka', 'Undo', saved));
      letGoOn();

      expect(ms).toBeLessThan(chat.platform === 'telegram' ? 2_900 : 3_000);
      expect((await came).text).toContain('The entry is taken back.');
    },
  },
  'a slow store answers in the end': {
    async run(chat) {
      const letGoOn = chat.slowDown();
      const coming = chat.say('luka', line);
      await Promise.resolve();
      letGoOn();

      expect((await coming).text).toContain('✅ Sport');
    },
  },
  'after an outage the answers come, in their order': {
    absent: { browser: inTheProgram },
    unwell: true,
    async run(chat) {
      await chat.sees('luka', 'group');
      const letGoOn = chat.slowDown();
      const first = await chat.under(() => chat.say('luka', line, 'group'));
      const second = await chat.under(() => chat.say('bo', '/log cooking 9 young people 1h', 'group'));

      await chat.outage(letGoOn);
      await Promise.all([first.came, second.came]);

      const read = await wordsIn(chat, 'ana', 'group');
      expect(read.indexOf('14 young people')).toBeGreaterThan(-1);
      expect(read.indexOf('9 young people')).toBeGreaterThan(read.indexOf('14 young people'));
    },
  },
  'a room that was left and entered again goes on': {
    absent: { browser: 'its rooms are there as long as the program is' },
    async run(chat) {
      await chat.say('luka', line, 'group');
      await chat.leaveAndEnter();

      const other = '/log cooking 9 young people 1h';
      expect((await chat.say('luka', other, 'group')).text).toContain('✅ Cooking');
      expect(await wordsIn(chat, 'luka', 'group')).toContain('Klub Lipa');
    },
  },
  'a group that becomes another keeps its open question': {
    absent: {
      browser: 'its rooms keep their addresses',
      discord: 'its channels keep their ids',
    },
    async run(chat) {
      await chat.say('luka', '/log sport 14 young people', 'group');
      await chat.move();

      const found = await chat.say('luka', '/log', 'group');
      const goneOn = await chat.press('luka', 'Go on', found);

      expect((await chat.press('luka', '2 h', goneOn)).text).toContain('✅ Sport');
      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
    },
  },
};
