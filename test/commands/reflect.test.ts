import { describe, expect, test } from 'vitest';
import { reflectionSource } from '../../src/core/reflect/offer-after-session.js';
import { openChat } from '../support/chat.js';

const line = '/log open evening 23: 12 girls 11 boys, 3h';

describe('looking back', () => {
  test('a youth worker answers the next question about the latest activity', async () => {
    const chat = await openChat();
    await chat.say('bo', line);
    const shown = await chat.say('bo', '/reflect');
    expect(shown.text).toContain('Next question: What would we do differently?');

    const asked = await chat.press('bo', 'Answer', shown);
    expect(asked.text).toContain('Hanging out, today');
    expect(asked.text).toContain('What would we do differently?');
    const kept = await chat.say('bo', 'The band asked for the hall themselves.');
    expect(kept.text).toContain('“The band asked for the hall themselves.”');

    const again = await chat.say('bo', '/reflect');
    expect(again.text).toContain('Next question: What surprised us');
    expect(again.text).toContain('“The band asked for the hall themselves.”');
  });

  test('a thought in one line goes with the activity of its code', async () => {
    const chat = await openChat();
    const code = /· (\w{5})/u.exec((await chat.say('bo', line)).text)?.[1] ?? '';
    await chat.say('bo', '/log sport 5, 1h');
    const kept = await chat.say('bo', `/reflect ${code} The new chairs were a hit.`);

    expect(kept.text).toContain(`Hanging out, today, Sunday 22 Nov · ${code}`);
  });

  test('an answer that names somebody waits, and once kept it can’t be shared', async () => {
    const chat = await openChat();
    const doubted = await chat.say('bo', '/reflect Maja Novak came back, 041 234 567');
    expect(doubted.text).toContain('Not stored yet');
    expect((await chat.say('bo', '/reflect')).text).toContain('No answers yet.');

    const kept = await chat.press('bo', 'Keep', doubted);
    expect(kept.text).toContain('Kept for your centre');
    const overview = await chat.say('bo', '/reflect');
    expect(overview.answers[0]?.message.choice).toBeUndefined();
  });

  test('an answer in doubt can be said in other words', async () => {
    const chat = await openChat();
    const doubted = await chat.say('bo', '/reflect Call Maja Novak, 041 234 567');
    await chat.press('bo', 'Change the answer', doubted);
    const kept = await chat.say('bo', 'Call the band back.');

    expect(kept.text).toContain('“Call the band back.”');
    expect((await chat.press('bo', 'Keep', doubted)).text).toContain('over');
  });

  test('the lead shares an answer, and takes that back', async () => {
    const chat = await openChat();
    await chat.say('ana', '/reflect Bend je sam vprašal za dvorano.');
    const overview = await chat.say('bo', '/reflect');
    const shared = await chat.press('bo', 'Bend je sam vprašal za dvorano.', overview);
    expect(shared.text).toContain('without who said it');
    const evening = new Date('2026-11-23T00:00:00Z');
    const day = new Date('2026-11-22T00:00:00Z');
    const { reflections } = chat.store.records;
    expect(await reflections.sharedBetween(['lipa'], day, evening)).toHaveLength(1);

    await chat.press('bo', 'Keep in the centre', shared);
    expect(await reflections.sharedBetween(['lipa'], day, evening)).toEqual([]);
  });

  test('a youth worker who leads no centre shares nothing', async () => {
    const chat = await openChat();
    await chat.say('ana', '/reflect Bend je sam vprašal za dvorano.');
    const { reflections } = chat.store.records;
    const [latest] = await reflections.latest(['lipa'], 1);
    await chat.hand(chat.event('ana', { kind: 'press', button: `reflect:share:${latest?.id ?? ''}` }));

    expect((await reflections.latest(['lipa'], 1))[0]?.sharedAt).toBeNull();
  });

  test('leads choose the questions, and an answer keeps the one it was given to', async () => {
    const chat = await openChat();
    const added = await chat.say('bo', '/reflect question What surprised the band?');
    expect(added.text).toContain('4 questions are asked here in turn');
    for (const usual of ['What went well?', 'What would we do differently?'])
      await chat.press('bo', usual, added);
    const left = await chat.press('bo', 'What surprised us, or who was missing (no names)?', added);
    expect(left.text).toContain('1 question is asked here');
    const { text } = await chat.say('bo', '/reflect');
    expect(text).toContain('Next question: What surprised the band?');
    expect(text).toMatch(/1 question is asked here.*\n– What surprised the band\?$/u);
    expect((await chat.say('ana', '/reflect vprašanje Kaj je novega?')).text).not.toContain('Kaj je novega');
  });

  test.each([
    { text: '/reflect question', says: 'A question has 1 to 150 characters' },
    { text: `/reflect question ${'x'.repeat(151)}`, says: 'A question has 1 to 150 characters' },
    { text: `/reflect ${'x'.repeat(1_001)}`, says: 'at most 1,000 characters' },
  ])('what does not fit is refused: $says', async ({ text, says }) => {
    const chat = await openChat();

    expect((await chat.say('bo', text)).text).toContain(says);
  });

  test('volunteers are not asked to look back', async () => {
    const chat = await openChat();

    expect((await chat.say('luka', '/reflect It was fun')).text).not.toContain('Kept');
  });

  test('whoever is forgotten leaves the answer, and no name', async () => {
    const chat = await openChat();
    await chat.say('ana', '/reflect Bend je sam vprašal za dvorano.');
    await chat.press('ana', 'Izbriši me', await chat.say('ana', '/forget'));

    expect((await chat.store.records.reflections.latest(['lipa'], 1))[0]?.personId).toBeNull();
  });

  test('who logged a session is asked one question about it a little later', async () => {
    const chat = await openChat();
    await chat.say('bo', line);
    await chat.say('bo', '/log sport 5, 1h');
    const { deliveries } = chat.store.records;
    expect(await deliveries.waiting(new Date('2026-11-22T20:40:00Z'), 10)).toEqual([]);
    const [offered, ...others] = await deliveries.waiting(new Date('2026-11-22T20:41:00Z'), 10);
    expect(others).toEqual([]);
    const delivery = await deliveries.byKey(offered?.key ?? '');
    expect(delivery?.fact).toMatchObject({ kind: 'reflection-offered', question: { id: 'went-well' } });

    const isWanted = () =>
      delivery &&
      reflectionSource.isStillWanted?.(delivery, chat.store.records, new Date('2026-11-22T20:41:00Z'));
    expect(await isWanted()).toBe(true);
    const { session } = delivery?.fact as unknown as { session: { code: string } };
    await chat.say('bo', `/reflect ${session.code} The hall was full.`);
    expect(await isWanted()).toBe(false);
  });

  test('volunteers are asked nothing afterwards', async () => {
    const chat = await openChat();
    await chat.say('luka', line);

    expect(await chat.store.records.deliveries.waiting(new Date('2026-11-22T22:00:00Z'), 10)).toEqual([]);
  });
});
