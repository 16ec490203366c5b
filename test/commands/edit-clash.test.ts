import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '../../src/core/activity.js';
import { mergeRecords } from '../../src/core/entry/clash/merge-records.js';
import { openChat, type Chat } from '../support/chat.js';

describe('two people who change one entry from two chats', () => {
  test('the second is told what changed, and nothing is written over', async () => {
    const { browser, telegram, code } = await twoChats();
    const mine = await telegram.press('bo', 'How many', await telegram.say('bo', `/edit ${code}`));
    await browser.say('luka', `/edit ${code} 20, yesterday`);

    const told = await telegram.press('bo', '10', mine);

    expect(told.text).toContain(`⚠️ Luka has changed Sport · ${code} since you opened it.`);
    expect(told.text).toContain('Luka: When: 22 Nov → 21 Nov · How many: 14 → 20');
    expect(told.text).toContain('You: How many: 20 → 10');
    expect(told.buttons).toEqual(['Make my change', 'Leave it']);
    expect(told.answers[0]?.slot).toBe(mine.answers[0]?.slot);
    expect(await stored(browser)).toMatchObject({ version: 2, record: { unknown: 20, date: '2026-11-21' } });
  });

  test('the own change is made on top of the other', async () => {
    const { browser, telegram, code } = await twoChats();
    const mine = await telegram.press('bo', 'How many', await telegram.say('bo', `/edit ${code}`));
    await browser.say('luka', `/edit ${code} 20, yesterday`);

    const made = await telegram.press('bo', 'Make my change', await telegram.press('bo', '10', mine));

    expect(made.text).toContain('How many: 20 → 10');
    expect(await stored(browser)).toMatchObject({ version: 3, record: { unknown: 10, date: '2026-11-21' } });
  });

  test('what is left stays as the other made it', async () => {
    const { browser, telegram, code } = await twoChats();
    const mine = await telegram.press('bo', 'How many', await telegram.say('bo', `/edit ${code}`));
    await browser.say('luka', `/edit ${code} 20`);

    expect((await telegram.press('bo', 'Leave it', await telegram.press('bo', '10', mine))).text).toContain(
      'Cancelled',
    );
    expect(await stored(browser)).toMatchObject({ version: 2, record: { unknown: 20 } });
  });

  test('a third change meanwhile is told, too', async () => {
    const { browser, telegram, code } = await twoChats();
    const mine = await telegram.press('bo', 'How many', await telegram.say('bo', `/edit ${code}`));
    await browser.say('luka', `/edit ${code} 20`);
    const told = await telegram.press('bo', '10', mine);
    await browser.say('luka', `/edit ${code} led by youth`);

    const again = await telegram.press('bo', 'Make my change', told);

    expect(again.text).toContain('Luka: Who led it: Staff → Young people');
    await telegram.say('bo', 'yes');
    expect(await stored(browser)).toMatchObject({ version: 4, record: { unknown: 10, ledBy: 'youth' } });
  });

  test('who did the very same is not asked', async () => {
    const { browser, telegram, code } = await twoChats();
    const mine = await telegram.press('bo', 'How many', await telegram.say('bo', `/edit ${code}`));
    await browser.say('luka', `/edit ${code} 20`);

    expect((await telegram.press('bo', '20', mine)).text).toContain('It says so already');
    expect((await stored(browser)).version).toBe(2);
  });

  test('a deletion of what has changed since is asked first', async () => {
    const { browser, telegram, code } = await twoChats();
    const fields = await telegram.say('bo', `/edit ${code}`);
    await browser.say('luka', `/edit ${code} 20`);

    const told = await telegram.press('bo', 'Delete', fields);
    expect(told.text).toContain('Luka: How many: 14 → 20\nDelete it all the same?');
    expect((await stored(browser)).deletedAt).toBeNull();

    expect((await telegram.press('bo', 'Delete', told)).text).toContain('Deleted.');
  });

  test('an entry that was deleted meanwhile says how it comes back', async () => {
    const { browser, telegram, code } = await twoChats();
    const mine = await telegram.press('bo', 'How many', await telegram.say('bo', `/edit ${code}`));
    await browser.say('luka', `/edit ${code} delete`);

    expect((await telegram.press('bo', '10', mine)).text).toContain('That entry is deleted.');
  });

  test('both at the very same moment leave no change unseen', async () => {
    const { browser, telegram, code } = await twoChats();
    const mine = await telegram.press('bo', 'How many', await telegram.say('bo', `/edit ${code}`));
    const theirs = await browser.press('luka', 'How many', await browser.say('luka', `/edit ${code}`));

    const heard = await Promise.all([telegram.press('bo', '10', mine), browser.press('luka', '20', theirs)]);

    expect(heard.filter(({ text }) => text.includes('since you opened it'))).toHaveLength(1);
    expect((await stored(browser)).version).toBe(2);
    expect(browser.defects).toEqual([]);
  });
});

describe('changes on top of each other', () => {
  const base: ActivityRecord = {
    ...{
      date: '2026-11-22',
      start: null,
      durationMin: 120,
      type: 'sport',
      form: 'open',
      setting: 'in_house',
    },
    ...{ title: null, note: null, girls: 12, boys: 10, nonbinary: 0, unknown: 0, ages: {}, newcomers: null },
    ...{ volunteers: 2, volunteerMin: 240, ledBy: 'staff', youthLeaders: null },
  };

  test('of different heads are both counted', () => {
    const merged = mergeRecords(base, { ...base, girls: 14 }, { ...base, boys: 11 });

    expect(merged).toMatchObject({ girls: 14, boys: 11 });
  });

  test('volunteers stay as long as the activity', () => {
    const merged = mergeRecords(
      base,
      { ...base, durationMin: 60, volunteerMin: 120 },
      { ...base, volunteers: 3, volunteerMin: 360 },
    );

    expect(merged).toMatchObject({ durationMin: 60, volunteers: 3, volunteerMin: 180 });
  });
});

async function twoChats(): Promise<{ browser: Chat; telegram: Chat; code: string }> {
  const browser = await openChat();
  const telegram = browser.from('telegram');
  await telegram.say('bo', '/start');
  await link(browser, telegram);
  await browser.say('luka', '/log sport 14 young people 2h');

  return { browser, telegram, code: (await stored(browser)).code };
}

/** Bo writes from Telegram, too. */
async function link(browser: Chat, telegram: Chat): Promise<void> {
  const told = await browser.say('bo', '/settings link');
  const code = /\/join (?<code>[0-9A-Z-]+)/u.exec(told.text)?.groups?.['code'];

  await telegram.say('bo', `/join ${code ?? ''}`);
}

async function stored(chat: Chat) {
  const [entry] = await chat.store.records.activities.recentAt(['lipa'], 1);
  if (!entry) throw new Error('Nothing is stored.');

  return entry;
}
