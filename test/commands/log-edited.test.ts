import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

describe('a line that is edited', () => {
  test('changes its entry, and says from what', async () => {
    const chat = await openChat();
    const saved = await chat.write('luka', 'm1', '/log sport 14 young people 2h');

    const { text } = await chat.edit('luka', 'm1', '/log sport 16 young people 2h');

    expect(text).toContain('✏️ Sport');
    expect(text).toContain('How many: 14 → 16');
    expect(text.split('\n')[0]?.slice(-5)).toBe(saved.text.split('\n')[0]?.slice(-5));
    expect(await count(chat)).toBe(1);
  });

  test('says nothing when nothing is different', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', '/log sport 14 young people 2h');

    expect((await chat.edit('luka', 'm1', '/log  sport, 14 young people, 2 h')).answers).toEqual([]);
  });

  test('keeps what was asked the first time', async () => {
    const chat = await openChat();
    const asked = await chat.write('luka', 'm1', '/log sport 14 young people');
    await chat.press('luka', '2 h', asked);

    const { text } = await chat.edit('luka', 'm1', '/log sport 15 young people');

    expect(text).toContain('How many: 14 → 15');
    expect(text).toContain('(2 h)');
  });

  test('means the same day a day later', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', '/log sport 14 young people 2h yesterday');
    chat.at('2026-11-24T10:00:00Z');

    await chat.edit('luka', 'm1', '/log sport 15 young people 2h yesterday');

    const [entry] = await chat.store.records.activities.recentBy('luka', 1);
    expect(entry?.record).toMatchObject({ date: '2026-11-21', unknown: 15 });
  });

  test('asks its open question anew', async () => {
    const chat = await openChat();
    const asked = await chat.write('luka', 'm1', '/log sport 14 young people');

    const again = await chat.edit('luka', 'm1', '/log sport 16 young people');
    expect(again.answers[0]?.slot).toBe(asked.answers[0]?.slot);

    expect((await chat.press('luka', '2 h', again)).text).toContain('16 young people');
    expect(await count(chat)).toBe(1);
  });

  test('is saved when it now says everything', async () => {
    const chat = await openChat();
    const asked = await chat.write('luka', 'm1', '/log sport 14 young people');

    const saved = await chat.edit('luka', 'm1', '/log sport 14 young people 3h');

    expect(saved.text).toContain('✅ Sport');
    expect(saved.answers[0]?.slot).toBe(asked.answers[0]?.slot);
    expect((await chat.edit('luka', 'm1', '/log sport 15 young people 3h')).text).toContain('14 → 15');
    expect(await count(chat)).toBe(1);
  });

  test('asks about what is now in doubt', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', '/log sport 14 young people 2h');

    const asked = await chat.edit('luka', 'm1', '/log sport 14 young people, 15 girls, 2h');
    const changed = await chat.press('luka', '15 in all', asked);

    expect(changed.text).toContain('15 young people – 15 girls');
    expect(await count(chat)).toBe(1);
  });

  test('of a deleted entry says how it comes back', async () => {
    const chat = await openChat();
    const saved = await chat.write('luka', 'm1', '/log sport 14 young people 2h');
    await chat.press('luka', 'Undo', saved);

    expect((await chat.edit('luka', 'm1', '/log sport 15 young people 2h')).text).toContain('brings it back');
  });

  test('is no change over a colleague’s correction until that is said', async () => {
    const { chat, stored } = await corrected();

    const told = await chat.edit('luka', 'm1', '/log sport 15 young people 3h');

    expect(told.text).toContain('⚠️ Bo has changed Sport');
    expect(told.text).toContain('Bo: How many: 14 → 20');
    expect(told.text).toContain('How many: 20 → 15');
    expect(told.buttons).toEqual(['Make my change', 'Leave it']);
    expect(await stored()).toMatchObject({ version: 2, record: { unknown: 20, durationMin: 120 } });

    expect((await chat.press('luka', 'Make my change', told)).text).toContain('How many: 20 → 15');
    expect(await stored()).toMatchObject({ version: 3, record: { unknown: 15, durationMin: 180 } });
    expect(await count(chat)).toBe(1);
  });

  test('keeps what the colleague corrected where it says nothing else of that', async () => {
    const { chat, stored } = await corrected();

    const told = await chat.edit('luka', 'm1', '/log sport 14 young people 3h');

    expect(told.text).not.toContain('20 → 14');
    await chat.press('luka', 'Make my change', told);
    expect(await stored()).toMatchObject({ record: { unknown: 20, durationMin: 180 } });
  });

  test('is asked about nothing where it now says what the colleague did', async () => {
    const { chat, stored } = await corrected();

    expect((await chat.edit('luka', 'm1', '/log sport 20 young people 2h')).answers).toEqual([]);
    expect((await chat.edit('luka', 'm1', '/log sport, 14 young people 2h')).answers).toEqual([]);
    expect(await stored()).toMatchObject({ version: 2, record: { unknown: 20 } });
  });

  test('is left as the colleague made it', async () => {
    const { chat, stored } = await corrected();

    const told = await chat.edit('luka', 'm1', '/log sport 15 young people 2h');
    await chat.press('luka', 'Leave it', told);

    expect(await stored()).toMatchObject({ version: 2, record: { unknown: 20 } });
  });

  test('that says no activity any more changes nothing', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', '/log sport 14 young people 2h');

    expect((await chat.edit('luka', 'm1', '/log closed today')).text).toContain(
      'no activity in your line any more',
    );
    expect(await count(chat)).toBe(1);
  });

  test('is a new line when nothing became of it', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', '/lgo sport 14 young people 2h');

    expect((await chat.edit('luka', 'm1', '/log sport 14 young people 2h')).text).toContain('✅ Sport');
  });

  test('offered from free words is offered anew', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', 'sport 14 young people 2h');

    const offered = await chat.edit('luka', 'm1', 'sport 15 young people 2h');

    expect((await chat.press('luka', 'Save', offered)).text).toContain('15 young people');
    expect(await count(chat)).toBe(1);
  });
});

/** Luka logged it with fourteen, and Bo made it twenty. */
async function corrected() {
  const chat = await openChat();
  const saved = await chat.write('luka', 'm1', '/log sport 14 young people 2h');
  await correct(chat, saved);
  const stored = async () => (await chat.store.records.activities.recentBy('luka', 1))[0];

  return { chat, stored };
}

async function correct(chat: Chat, saved: Awaited<ReturnType<Chat['say']>>): Promise<void> {
  const fields = await chat.press('bo', 'Change', saved);
  const heads = await chat.press('bo', 'How many', fields);
  await chat.press('bo', '20', heads);
}

function count(chat: Chat): Promise<number> {
  return chat.store.records.activities.count('network');
}
