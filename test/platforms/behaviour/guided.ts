import { expect } from 'vitest';
import type { Came, ChatDriver } from '../../support/behaviour/chat-driver.js';
import { holdsAll, noForms, type Behaviours } from './behaviour.js';
import { entriesOf } from './entries.js';

/** Where a form opens instead, its first time is a question with a button for the form. */
export const guided: Behaviours = {
  'a guided entry is one message from question to receipt': {
    async run(chat) {
      const first = await chat.say('luka', '/log');
      const saved = await walk(chat, 'luka', first, [
        'Sport',
        '=today',
        '=12 girls 9 boys',
        '2 h',
        'Skip',
        'Skip',
        'Save',
      ]);

      expect(first.text).toContain('step 1 of 6');
      expect(saved.text).toContain('✅ Sport');
      expect(saved.text).toContain('21 young people');
      const messages = (await chat.sees('luka')).filter(({ text }) => /step \d|✅/u.test(text));
      expect(messages).toHaveLength(1);
      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
    },
  },
  'Back goes back a step, Skip goes on': {
    async run(chat) {
      const when = await walk(chat, 'luka', await chat.say('luka', '/log'), ['Sport']);
      const what = await chat.press('luka', 'Back', when);
      expect(what.text).toContain('What was it?');

      const last = await walk(chat, 'luka', what, ['Homework help', '=today', '=10', '2 h', 'Skip']);

      expect(last.text).toContain('How many volunteers helped?');
      expect(last.text).toContain('Homework help');
    },
  },
  'the usual kinds come first, and More shows them all': {
    absent: { browser: holdsAll, discord: holdsAll },
    async run(chat) {
      const few = await chat.say('luka', '/log');
      expect(few.labels).toHaveLength(6);

      const all = await chat.press('luka', 'More …', few);
      expect(all.labels).toContain('Cooking and baking');

      const sport = await chat.press('luka', 'Sport', all);
      expect(sport.text).toContain('step 2 of 6');
    },
  },
  'an answer says more than was asked, and all of it is taken': {
    async run(chat) {
      const heads = await walk(chat, 'luka', await chat.say('luka', '/log'), ['Sport', '=today']);
      const who = await chat.answer('luka', '12 girls 9 boys 2 volunteers 3h', heads);
      expect(who.text).toContain('Who led it?');

      const saved = await walk(chat, 'luka', who, ['Young people', 'Save']);

      expect(saved.text).toContain('21 young people – 12 girls, 9 boys · 2 volunteers (6 h)');
      expect(saved.text).toContain('(3 h)');
    },
  },
  'Cancel gives up and stores nothing': {
    async run(chat) {
      const given = await walk(chat, 'luka', await chat.say('luka', '/log'), ['Sport', 'Cancel']);

      expect(given.text).toContain('Cancelled; nothing was stored.');
      expect(given.labels).toEqual([]);
      expect(await entriesOf(chat, 'luka')).toEqual([]);
    },
  },
  'a form opens, and what it leaves open is asked': {
    absent: { browser: noForms, telegram: noForms },
    async run(chat) {
      await chat.say('luka', '/help');
      const form = await chat.say('luka', '/log');
      expect(form.form).toBe('New activity');

      const asked = await chat.submit(
        'luka',
        {
          'What was it?': 'Sport',
          'When, and how long?': 'today',
          'How many young people?': '12 girls 9 boys',
        },
        form,
      );
      expect(asked.text).toContain('How long did it take?');
      const saved = await chat.press('luka', '2 h', asked);

      expect(saved.text).toContain('✅ Sport');
      expect(await entriesOf(chat, 'luka')).toHaveLength(1);
    },
  },
  'a form that was sent off is followed by the half-finished entry': {
    absent: { browser: noForms, telegram: noForms },
    async run(chat) {
      await chat.say('luka', '/log sport 14');
      const form = await chat.say('luka', '/log');
      expect(form.form).toBe('New activity');

      const sent = await chat.submit(
        'luka',
        {
          'What was it?': 'Music',
          'When, and how long?': 'today 2 h',
          'How many young people?': '12 girls 9 boys',
        },
        form,
      );

      expect(sent.text).toContain('✅ Music');
      expect(sent.text).toContain('You have a half-finished entry: Sport');
    },
  },
  'a half-finished entry is offered before a new one': {
    absent: { discord: 'its form opens at once, and the half-finished entry follows' },
    async run(chat) {
      await walk(chat, 'luka', await chat.say('luka', '/log'), ['Sport', '=today', '=14']);

      const found = await chat.say('luka', '/log');
      expect(found.text).toContain('You have a half-finished entry: Sport');

      expect((await chat.press('luka', 'Start over', found)).text).toContain('What was it?');
    },
  },
  'a half-finished entry outlives a restart and is offered': {
    async run(chat) {
      await walk(chat, 'luka', await chat.say('luka', '/log'), ['Sport', '=today', '=14']);
      await chat.restart();

      const found = await chat.say('luka', '/log');
      expect(found.text).toContain('You have a half-finished entry: Sport');
      const goneOn = await chat.press('luka', 'Go on', found);

      expect(goneOn.text).toContain('How long did it take?');
      expect((await walk(chat, 'luka', goneOn, ['2 h', 'Skip', 'Skip', 'Save'])).text).toContain(
        '14 young people',
      );
    },
  },
  'a draft is gone on with from the other chat': {
    async run(chat, open) {
      const other = await open(chat.platform === 'discord' ? 'telegram' : 'discord', chat.store);
      await walk(chat, 'ana', await chat.say('ana', '/log'), ['Šport', '=danes', '=14']);
      const told = await chat.say('ana', '/settings link');
      const code = /\/join (?<code>[0-9A-Z-]+)/u.exec(told.text)?.groups?.['code'];

      expect((await other.say('mia', `/join ${code ?? ''}`)).text).toContain('Povezano');
      const found = await other.say('mia', '/log');
      const saved = await walk(other, 'mia', found, ['Nadaljuj', '2 h', 'Preskoči', 'Preskoči', 'Shrani']);

      expect(saved.text).toContain('14 mladih');
      expect(await entriesOf(chat, 'ana')).toHaveLength(1);
    },
  },
};

/** Presses one label after the other; what begins with “=” is typed. */
async function walk(
  chat: ChatDriver,
  who: 'luka' | 'ana' | 'mia',
  from: Came,
  steps: readonly string[],
): Promise<Came> {
  let at = from;
  for (const step of steps) {
    at = step.startsWith('=') ? await chat.answer(who, step.slice(1), at) : await chat.press(who, step, at);
  }
  return at;
}
