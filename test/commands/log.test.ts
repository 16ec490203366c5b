import { describe, expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';

const evening = '/log open evening 23: 12 girls 10 boys 1 nb, 3h, 2 volunteers';

describe('one line', () => {
  test('a whole line is saved at once', async () => {
    const chat = await openChat();

    const heard = await chat.say('luka', evening);

    expect(heard.text).toMatch(/✅ Hanging out · [0-9A-Z]{5}\n/u);
    expect(heard.text).toContain('today, Sunday 22 Nov (3 h) · Klub Lipa');
    expect(heard.text).toContain('23 young people – 12 girls, 10 boys, 1 non-binary · 2 volunteers (6 h)');
    expect(heard.text).toContain('led by staff');
    expect(heard.buttons).toEqual(['Change', 'Undo', 'Repeat']);
  });

  test('what is saved is what was said', async () => {
    const chat = await openChat();
    await chat.say('luka', '/log homework help yesterday 15:00-17:00, 7 kids — maths');

    const [activity] = await chat.store.records.activities.recentBy('luka', 1);

    expect(activity?.record).toMatchObject({
      date: '2026-11-21',
      start: '15:00',
      durationMin: 120,
      type: 'homework',
      form: 'group',
      unknown: 7,
      note: 'maths',
    });
  });

  test('only what is missing is asked', async () => {
    const chat = await openChat();

    const asked = await chat.say('luka', '/log sport 14 young people');
    expect(asked.text).toBe('How long did it take? Sport: usually an hour and a half.');
    expect(await stored(chat)).toBe(0);

    const saved = await chat.press('luka', '1 h 30', asked);
    expect(saved.text).toContain('14 young people');
    expect(await stored(chat)).toBe(1);
  });

  test('a typed answer does as well as a button', async () => {
    const chat = await openChat();
    await chat.say('luka', '/log sport 14 young people');

    const saved = await chat.say('luka', '2 hours');

    expect(saved.text).toContain('(2 h)');
  });

  test('an unknown word is kept as the title', async () => {
    const chat = await openChat();
    const asked = await chat.say('luka', '/log geocaching 6 teens 2 hours');
    expect(asked.text).toContain('geocaching');

    const saved = await chat.press('luka', 'Outreach', asked);

    expect(saved.text).toContain('Geocaching (outreach)');
  });

  test('parts above the total are asked, never guessed', async () => {
    const chat = await openChat();
    const asked = await chat.say('luka', '/log workshop 10 people, 7 girls, 6 boys, 2h');
    expect(asked.text).toContain('7 girls and 6 boys are more than 10 young people in all');

    const saved = await chat.press('luka', '13 in all', asked);

    expect(saved.text).toContain('13 young people – 7 girls, 6 boys');
  });

  test('a closed day is a mark, not an activity', async () => {
    const chat = await openChat();

    const heard = await chat.say('luka', '/log closed today');

    expect(heard.text).toContain('Closed noted for today, Sunday 22 Nov');
    expect(await stored(chat)).toBe(0);
    expect((await chat.store.records.dayMarks.on('lipa', '2026-11-22'))?.state).toBe('closed');
  });

  test('before four in the morning it is still yesterday', async () => {
    const chat = await openChat();
    chat.at('2026-11-22T01:30:00Z');

    const heard = await chat.say('luka', evening);

    expect(heard.text).toContain('yesterday, Saturday 21 Nov');
  });

  test('somebody of all centres is asked which one', async () => {
    const chat = await openChat();
    const asked = await chat.say('kim', '/log sport 14 boys 2h');
    expect(asked.text).toBe('Which centre was it?');

    const saved = await chat.press('kim', 'MC Reka', asked);

    expect(saved.text).toContain('MC Reka');
  });
});

describe('step by step', () => {
  test('six answers and a summary make an entry', async () => {
    const chat = await openChat();
    let heard = await chat.say('luka', '/log');
    expect(heard.text).toContain('step 1 of 6');

    for (const label of ['Sport', 'today, Sunday 22 Nov', '12', '2 h', 'Together', '1']) {
      heard = await chat.press('luka', label, heard);
    }
    expect(heard.text).toContain('Ready to save?');
    expect(await stored(chat)).toBe(0);

    heard = await chat.press('luka', 'Save', heard);
    expect(heard.text).toContain('✅ Sport');
    expect(heard.text).toContain('12 young people · 1 volunteer (2 h)');
    expect(await stored(chat)).toBe(1);
  });

  test('Back asks the step before again', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');
    const when = await chat.press('luka', 'Sport', type);

    const again = await chat.press('luka', 'Back', when);

    expect(again.text).toContain('What was it?');
  });

  test('Cancel stores nothing', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');

    const heard = await chat.press('luka', 'Cancel', type);

    expect(heard.text).toBe('Cancelled; nothing was stored.');
    expect((await chat.say('luka', '/cancel')).text).toBe('There is nothing open to cancel.');
  });

  test('one message is edited in place throughout', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');
    const when = await chat.press('luka', 'Sport', type);

    expect(slots(when)).toEqual(slots(type));
  });

  test('another command in between loses nothing', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');
    const when = await chat.press('luka', 'Sport', type);
    await chat.say('luka', '/recent');

    const heads = await chat.press('luka', 'today, Sunday 22 Nov', when);

    expect(heads.text).toContain('step 3 of 6');
  });

  test('log offers to go on with a half-finished entry', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');
    await chat.press('luka', 'Sport', type);

    const offer = await chat.say('luka', '/log');
    expect(offer.text).toBe('You have a half-finished entry: Sport · Klub Lipa');

    const resumed = await chat.press('luka', 'Go on', offer);
    expect(resumed.text).toContain('step 2 of 6');
  });

  test('a draft is forgotten after three days', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');
    chat.at('2026-11-25T20:31:00Z');

    const heard = await chat.press('luka', 'Sport', type);

    expect(heard.text).toContain('That question is over');
  });

  test('words that say nothing are asked again', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');
    const when = await chat.press('luka', 'Sport', type);
    await chat.press('luka', 'today, Sunday 22 Nov', when);

    const again = await chat.say('luka', 'lots of them');

    expect(again.text).toContain("“lots of them” doesn't tell me that.");
    expect(again.text).toContain('How many young people?');
  });

  test('the summary leads back to any step', async () => {
    const chat = await openChat();
    let heard = await chat.say('luka', '/log');
    for (const label of [
      'Sport',
      'today, Sunday 22 Nov',
      '12',
      '2 h',
      'Skip',
      'Skip',
      'Change',
      'How many',
      '15',
    ]) {
      heard = await chat.press('luka', label, heard);
    }
    expect(heard.text).toContain('15 young people');

    const saved = await chat.press('luka', 'Save', heard);
    expect(saved.text).toContain('15 young people');
  });
});

describe('somebody else', () => {
  test('pressing the question of another does nothing', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log', 'lipa-room');

    const heard = await chat.press('ana', 'Sport', type);

    expect(heard.text).toContain('To vprašanje je za nekoga drugega');
    expect((await chat.press('luka', 'Sport', type)).text).toContain('step 2 of 6');
  });

  test('a button pressed twice asks the same again', async () => {
    const chat = await openChat();
    const type = await chat.say('luka', '/log');
    const when = await chat.press('luka', 'Sport', type);

    const again = await chat.press('luka', 'Sport', type);

    expect(again.text).toBe(when.text);
  });

  test('saving twice makes one entry', async () => {
    const chat = await openChat();
    const asked = await chat.say('luka', '/log sport 14 young people');
    await chat.press('luka', '2 h', asked);

    const again = await chat.press('luka', '2 h', asked);

    expect(again.text).toContain('That question is over');
    expect(await stored(chat)).toBe(1);
  });

  test('a stranger is told how to come in', async () => {
    const chat = await openChat();

    expect((await chat.say('stranger', evening)).text).toContain('/join CODE');
  });

  test('a coordinator reads and does not log', async () => {
    const chat = await openChat();

    expect((await chat.say('nik', evening)).text).toBe("/log isn't for your role here. /help shows what is.");
  });
});

test('a line without the command is offered to be saved', async () => {
  const chat = await openChat();
  const offer = await chat.say('luka', 'homework help yesterday 15:00-17:00, 7 kids');
  expect(offer.text).toContain('Ready to save?');
  expect(await stored(chat)).toBe(0);

  expect((await chat.press('luka', 'Save', offer)).text).toContain('✅ Homework help');
  expect((await chat.say('luka', 'see you tomorrow')).text).toContain("I didn't get that");
});

test('an answer that says more is not asked again', async () => {
  const chat = await openChat();
  await chat.press('luka', 'Sport', await chat.say('luka', '/log'));
  await chat.say('luka', 'yesterday 16:00-19:00');

  const next = await chat.say('luka', '12 girls 9 boys 2 volunteers');

  expect(next.text).toContain('step 5 of 6');
  expect((await chat.press('luka', 'Staff', next)).text).toContain('Ready to save?');
});

test('Repeat asks only how many came', async () => {
  const chat = await openChat();
  const saved = await chat.say('luka', '/log homework help yesterday 15:00-17:00, 7 kids');
  const asked = await chat.press('luka', 'Repeat', saved);
  expect(asked.text).toContain('How many young people?');

  const repeated = await chat.press('luka', '8', asked);

  expect(repeated.text).toContain('today, Sunday 22 Nov, 15:00–17:00');
  expect(repeated.text).toContain('8 young people');
});

async function stored(chat: Chat): Promise<number> {
  return chat.store.records.activities.count('network');
}

function slots({ answers }: Heard): readonly (string | undefined)[] {
  return answers.map(({ slot }) => slot);
}
