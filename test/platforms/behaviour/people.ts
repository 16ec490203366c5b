import { addDays } from 'date-fns';
import { expect } from 'vitest';
import { fingerprint } from '../../../src/cli/chance.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import { noMessages, type Behaviours } from './behaviour.js';
import { entriesOf, line, wordsIn } from './entries.js';

export const people: Behaviours = {
  'a press by somebody else does nothing and says so': {
    async run(chat) {
      const asked = await chat.say('luka', '/log sport 14 young people', 'group');

      const told = await chat.press('ana', '2 h', asked);

      expect(told.text).toContain('To vprašanje je za nekoga drugega');
      expect(await entriesOf(chat, 'luka')).toEqual([]);
      expect((await chat.press('luka', '2 h', asked)).text).toContain('✅ Sport');
    },
  },
  'an old button says that its question is over': {
    async run(chat) {
      const asked = await chat.say('luka', '/log sport 14 young people');
      await chat.press('luka', '2 h', asked);

      const told = await chat.pressOld('luka', '2 h', asked);

      expect(told.text).toContain('That question is over');
      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
    },
  },
  'an invitation code lets somebody in': {
    async run(chat) {
      await invite(chat.store);

      const joined = await chat.join('mia', 'A1B2C3D4E5');

      expect(joined.text).toContain('You are in: Klub Lipa');
    },
  },
  'whoever is not in yet is told how': {
    absent: { browser: 'without an invitation one does not get as far as the room' },
    async run(chat) {
      await chat.store.transact(({ structure }) => structure.setLanguage('lipa', 'sv'));

      expect((await chat.say('mia', line, 'group')).text).toContain('Vi känner inte varandra än');
    },
  },
  'everybody is answered in their own language': {
    async run(chat) {
      expect((await chat.say('luka', '/settings')).text).toContain('I answer you in English.');
      expect((await chat.say('ana', '/settings')).text).toContain('Odgovarjam ti v jeziku: slovenščina.');
      expect((await chat.say('elin', '/settings')).text).toContain('svenska');
      expect((await chat.say('ana', '/settings language sv')).text).toContain('svenska');
      expect((await chat.say('ana', '/undo')).text).toContain('Du har ingen ändring kvar');
    },
  },
  'what is for one person alone never stands in the group': {
    async run(chat) {
      await chat.sees('ana');
      const before = await wordsIn(chat, 'luka', 'group');
      const code = /\/join (?<code>[0-9A-Z-]{10,})/u;

      const told = await chat.say('ana', '/settings link', 'group');
      const seen = chat.platform === 'telegram' ? await wordsIn(chat, 'ana') : told.text;

      expect(seen).toMatch(code);
      expect(await wordsIn(chat, 'luka', 'group')).not.toMatch(code);
      if (chat.platform !== 'telegram') expect(await wordsIn(chat, 'luka', 'group')).toBe(before);
    },
  },
  'a command nobody knows finds its nearest': {
    absent: { discord: 'only commands that there are can be typed' },
    async run(chat) {
      expect((await chat.say('luka', '/recnet')).text).toContain('Did you mean /recent?');
    },
  },
  'free words in private are offered as a line': {
    absent: { discord: noMessages },
    async run(chat) {
      const offered = await chat.say('luka', 'sport 14 young people 2h');
      expect(offered.text).toContain('Ready to save?');

      expect((await chat.press('luka', 'Save', offered)).text).toContain('✅ Sport');
    },
  },
  'talk in the group is met with silence': {
    absent: { discord: noMessages },
    async run(chat) {
      expect((await chat.say('luka', 'sport 14 young people 2h', 'group')).messages).toEqual([]);
      expect((await chat.say('luka', 'see you at six', 'group')).messages).toEqual([]);
    },
  },
  'spoken to in the group, it hears free words': {
    absent: {
      discord: noMessages,
      telegram: 'with privacy mode on, Telegram shows a bot no mentions; a reply to it is shown',
    },
    async run(chat) {
      const offered = await chat.say('luka', `${chat.mention} sport 14 young people 2h`, 'group');

      expect(offered.text).toContain('Ready to save?');
    },
  },
  'a reply to a receipt in the group is the next line': {
    absent: { discord: noMessages },
    async run(chat) {
      const saved = await chat.say('luka', line, 'group');

      expect((await chat.reply('luka', 'cooking 9 young people 1h', saved)).text).toContain(
        'Cooking and baking',
      );
    },
  },
};

function invite(store: OpenStore): Promise<void> {
  const now = new Date();

  return store.transact(({ invitations }) =>
    invitations.add({
      id: 'invitation',
      codeHash: fingerprint('A1B2C3D4E5'),
      role: 'volunteer',
      scopeId: 'lipa',
      uses: 1,
      used: 0,
      createdAt: now,
      createdById: 'bo',
      expiresAt: addDays(now, 14),
      revokedAt: null,
    }),
  );
}
