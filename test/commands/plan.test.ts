import { describe, expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';

/** A plan of Ana's for Mondays 15–17, made on the Sunday before, and the number asked of the session that is over. */
async function mondayOver(chat: Chat, line = '/plan vsak ponedeljek 15–17 učna pomoč'): Promise<Heard> {
  await chat.say('ana', line);
  chat.at('2026-11-23T16:30:00Z');

  return ask(chat, 'ana');
}

/** Asks for the question of the session that ended last. */
async function ask(chat: Chat, who: string): Promise<Heard> {
  const list = await chat.say(who, '/plan missing');

  return chat.press(who, list.buttons[0] ?? '', list);
}

describe('a line of a plan', () => {
  test('is saved at once and told in full words', async () => {
    const chat = await openChat();

    const { text, buttons } = await chat.say(
      'ana',
      '/plan vsak torek in četrtek 16–20 odprti večer, razen med počitnicami',
    );

    expect(text).toBe(
      [
        '✅ V načrtu: Druženje',
        'ob torkih in četrtkih, 16.00–20.00 · Klub Lipa',
        'Naslednjič: torek 24. 11., četrtek 26. 11. in torek 1. 12.',
        'Ob prostih dnevih odpade',
        'Po koncu vprašam, koliko jih je bilo: Ana',
      ].join('\n'),
    );
    expect(buttons).toEqual(['Spremeni', 'Razveljavi', 'Koga vprašam']);
  });

  test('says how often it comes and who is asked, in the language of who wrote it', async () => {
    const chat = await openChat();
    const lines = [
      [
        'bo',
        '/plan every other Friday 18–21 sport until 20 June and Luka',
        'every other week on Friday until 20 Jun 2027',
        'Bo and Luka',
      ],
      [
        'bo',
        '/plan first Friday of the month 19–22 concert with Ana',
        'the first Friday of the month',
        'Ana and Bo',
      ],
      [
        'bo',
        '/plan last Saturday of the month 19–22 concert who: Ana, Luka',
        'the last Saturday of the month',
        'Ana and Luka',
      ],
      ['bo', '/plan Mon-Fri 15–17 homework help', 'Monday to Friday', 'Bo'],
      ['bo', '/plan 12 December 16–20 tournament', 'Saturday 12 Dec', 'Bo'],
      [
        'elin',
        '/plan varannan fredag kl 18–21 sport till 20 juni med Luka',
        'varannan vecka på fredag till 20 juni 2027',
        'Elin och Luka',
      ],
      ['elin', '/plan första fredagen i månaden 19–22 konsert', 'första fredagen i månaden', 'Elin'],
      [
        'ana',
        '/plan vsak drugi petek 18–21 šport z Luko in Elin',
        'vsak drugi teden ob petkih',
        'Ana, Elin in Luka',
      ],
      ['ana', '/plan zadnjo sredo v mesecu 18–21 šport', 'zadnja sreda v mesecu', 'Ana'],
    ] as const;

    for (const [who, line, often, people] of lines) {
      const { text } = await chat.say(who, line);
      expect(text).toContain(often);
      expect(text).toContain(people);
    }
  });

  test('leaves out the days off of the network', async () => {
    const chat = await openChat();
    await chat.store.transact(({ structure }) => structure.addHolidays('network', ['2026-11-24']));

    expect((await chat.say('bo', '/plan every Tue 16–18 sport')).text).toContain('Next: Tuesday 1 Dec');
    expect((await chat.say('bo', '/plan every Tue 16–18 food also in holidays')).text).toContain(
      'Next: Tuesday 24 Nov',
    );
  });

  test('asks the one thing that is missing', async () => {
    const chat = await openChat();

    const days = await chat.say('bo', '/plan sport 16–18');
    expect(days.text).toContain('On which days?');
    expect((await chat.say('bo', 'every Wed and Fri')).text).toContain(
      'every Wednesday and Friday, 16:00–18:00',
    );

    const time = await chat.say('bo', '/plan every Monday sport');
    expect(time.text).toBe('From when to when? 16–20');
    expect((await chat.press('bo', '17:00–19:00', time)).text).toContain('every Monday, 17:00–19:00');

    const type = await chat.say('bo', '/plan every Monday 16–18 knitting');
    expect(type.text).toContain("I don't know the kind “knitting”");
    expect((await chat.press('bo', 'Culture and creativity', type)).text).toContain('✅ Planned: Knitting');
  });

  test('asks what may be meant in two ways', async () => {
    const chat = await openChat();

    const once = await chat.say('bo', '/plan Friday 16–18 sport');
    expect(once.text).toBe('Only on Friday 27 Nov, or every week?');
    expect((await chat.press('bo', 'Every week', once)).text).toContain('every Friday');

    const third = await chat.say('bo', '/plan every third Friday 16–18 sport');
    expect((await chat.press('bo', 'Once a month', third)).text).toContain('the third Friday of the month');
  });

  test('asks where, for who plans at several centres', async () => {
    const chat = await openChat();

    const asked = await chat.say('kim', '/plan every Monday 16–18 sport');
    expect(asked.buttons).toEqual(['Klub Lipa', 'MC Reka', 'Cancel']);
    expect((await chat.press('kim', 'MC Reka', asked)).text).toContain('MC Reka');
  });

  test('is made step by step, and given up', async () => {
    const chat = await openChat();

    const type = await chat.press('bo', 'New plan', await chat.say('bo', '/plan'));
    const days = await chat.press('bo', 'Sport', type);
    const time = await chat.press('bo', 'Monday', days);
    expect((await chat.press('bo', '16:00–18:00', time)).text).toContain('every Monday, 16:00–18:00');

    const again = await chat.say('bo', '/plan add');
    expect((await chat.press('bo', 'Cancel', again)).text).toContain('nothing was stored');
    expect((await chat.press('bo', 'Sport', again)).text).toContain('over');
  });

  test('that is no plan is told why', async () => {
    const chat = await openChat();
    const lines = [
      ['every blue moon', 'I need to know how often and when'],
      ['every Tue 25:00-27:00 sport', '“25:00” is no time of day'],
      ['every Tue 20-16 sport', '14 hours are the most'],
      ['31 February 16-18 sport', '“31 February” isn’t a day'],
      ['Fri 5/8 16-20 sport', 'I can’t tell which day “5/8” is'],
      ['1 June 2026 16-18 sport', '1 Jun 2026 is over'],
      ['every Fri 16-18 sport until 26 Nov', 'no such day before 26 Nov 2026'],
      ['every Tue 16-18 sport until 1 June 2026', '1 Jun 2026 is over'],
      ['Thursday 4 December 16-18 sport', '4 Dec 2026 isn’t a Thursday'],
      ['every Tue 16-18 sport who: Zed', 'Nobody of the centre is called “Zed”'],
      ['every Tue 16-18 "Ana 041 234 567" sport', 'as if it named someone'],
      [`every Tue 16-18 sport "${'a'.repeat(121)}"`, '120'],
    ] as const;

    for (const [line, why] of lines)
      expect((await chat.say('bo', `/plan ${line}`)).text).toContain(why.replaceAll('’', "'"));
    expect(await chat.store.records.plans.of(['lipa'])).toEqual([]);
    expect(chat.defects).toEqual([]);
  });

  test('is for youth workers', async () => {
    const chat = await openChat();

    for (const who of ['luka', 'nik'])
      expect((await chat.say(who, '/plan every Tue 16–18 sport')).text).toContain("isn't for your role");
    expect(await chat.store.records.plans.of(['lipa', 'reka'])).toEqual([]);
  });
});

describe('a plan', () => {
  test('is paused, goes on and ends', async () => {
    const chat = await openChat();
    await chat.say('bo', '/plan every Monday 16–18 sport');
    const card = await chat.press('bo', 'Sport', await chat.say('bo', '/plan'));

    const paused = await chat.press('bo', 'Pause', card);
    expect(paused.text).toContain('Sport – paused');
    expect((await chat.say('bo', '/plan')).text).toContain('· paused');

    chat.at('2026-11-24T12:00:00Z');
    const resumed = await chat.press('bo', 'Go on', paused);
    expect(resumed.text).toContain('Next: Monday 30 Nov');
    expect((await chat.say('bo', '/plan missing')).text).toContain('Nothing is missing');

    expect((await chat.press('bo', 'End', resumed)).text).toContain('Sport – ended');
    expect((await chat.say('bo', '/plan')).text).toContain('Nothing is planned yet');
  });

  test('is taken back, and is gone', async () => {
    const chat = await openChat();
    const saved = await chat.say('bo', '/plan every Monday 16–18 sport');

    expect((await chat.press('bo', 'Undo', saved)).text).toBe('↩︎ No longer planned: Sport');
    expect((await chat.press('bo', 'Change', saved)).text).toContain('There is no such plan here.');
  });

  test('is changed by what is different', async () => {
    const chat = await openChat();
    const saved = await chat.say('bo', '/plan every other Monday 16–18 sport with Luka');

    const asked = await chat.press('bo', 'Change', saved);
    const { text } = await chat.say('bo', '17–21');

    expect(asked.text).toContain('What is different?');
    expect(text).toContain('✏️ Changed from now on.\nSport\nevery other week on Monday, 17:00–21:00');
    expect(text).toContain('Next: Monday 23 Nov, Monday 7 Dec and Monday 21 Dec');
    expect(text).toContain('Bo and Luka');
    expect((await chat.say('bo', '/plan')).buttons).toEqual(['Sport', 'New plan']);
  });

  test('asks whom it is told to ask', async () => {
    const chat = await openChat();
    const saved = await chat.say('bo', '/plan every Monday 16–18 sport');

    const who = await chat.press('bo', 'Who is asked', saved);
    expect(who.buttons).toEqual(['Ana', '✓ Bo', 'Elin', 'Luka', 'Done']);
    const more = await chat.press('bo', 'Ana', who);
    const fewer = await chat.press('bo', '✓ Bo', more);

    expect((await chat.press('bo', 'Done', fewer)).text).toContain('Afterwards I ask Ana how many came.');
  });

  test('of another centre is out of reach', async () => {
    const chat = await openChat();
    const saved = await chat.say('bo', '/plan every Monday 16–18 sport');
    const before = await chat.store.records.plans.of(['lipa']);

    for (const label of saved.buttons)
      expect((await chat.press('eva', label, saved)).text).toContain('no such plan');
    expect((await chat.say('eva', '/plan')).text).toContain('Nothing is planned yet');
    expect(await chat.store.records.plans.of(['lipa'])).toEqual(before);
  });
});

describe('after the end', () => {
  test('one tap is the entry, with type and time of the plan', async () => {
    const chat = await openChat();
    const asked = await mondayOver(chat);

    expect(asked.text).toBe('Učna pomoč 15.00–17.00 je mimo. Koliko jih je bilo?');
    const { text, buttons, answers } = await chat.press('ana', '8', asked);

    expect(text).toMatch(/^✅ Učna pomoč · \w{5}\ndanes, ponedeljek 23\. 11\., 15\.00–17\.00 \(2 h\)/u);
    expect(text).toContain('8 mladih');
    expect(buttons).toEqual(['Spremeni', 'Razveljavi', 'Ponovi']);
    expect(answers[0]?.onto).toBe('pressed');
    expect((await chat.say('ana', '/plan missing')).text).toContain('Nič ne manjka');
  });

  test('an answer is typed like any other', async () => {
    const chat = await openChat();
    await mondayOver(chat);

    const { text } = await chat.say('ana', '6, 1 prostovoljka');

    expect(text).toContain('6 mladih');
    expect(text).toContain('1 prostovoljec (2 h)');
  });

  test.each([
    ['7, 1 volunteer', '✅ Homework help'],
    ['cancelled', 'ancelled'],
  ])('“%s” in the private chat answers without being asked', async (line, heard) => {
    const chat = await openChat();
    await chat.say('bo', '/plan every Monday 15–17 homework help');
    chat.at('2026-11-23T16:30:00Z');

    expect((await chat.say('bo', line)).text).toContain(heard);
    expect((await chat.say('bo', '/plan missing')).text).toContain('Nothing is missing');
    expect((await chat.say('bo', line)).text).not.toContain(heard);
  });

  test('a line of its own is no answer', async () => {
    const chat = await openChat();
    await chat.say('bo', '/plan every Monday 15–17 homework help');
    chat.at('2026-11-23T16:30:00Z');

    expect((await chat.say('bo', 'sport 9 people 1h')).buttons).toContain('Save');
    expect((await chat.say('luka', '9 people')).text).not.toContain('Homework');
  });

  test('what is in doubt is asked, and then saved', async () => {
    const chat = await openChat();
    await mondayOver(chat);

    const asked = await chat.say('ana', '6 mladih, 9 deklet');
    expect(asked.text).toContain('Kaj drži?');
    expect((await chat.press('ana', asked.buttons[0] ?? '', asked)).text).toContain('✅ Učna pomoč');
    expect((await chat.say('ana', '/plan missing')).text).toContain('Nič ne manjka');
  });

  test('numbers that came before are a tap away', async () => {
    const chat = await openChat();
    for (const many of [4, 6, 10]) await chat.say('ana', `/log učna pomoč včeraj ${many} mladih 1h`);

    expect((await mondayOver(chat)).buttons).toEqual(['0', '4', '6', '10', 'Drugače …', 'Odpadlo']);
  });

  test.each([
    ['press', 'Odpadlo'],
    ['say', 'odpadlo'],
  ] as const)('what was cancelled is a mark on the day (%s)', async (how, what) => {
    const chat = await openChat();
    const asked = await mondayOver(chat);

    const { text } = how === 'press' ? await chat.press('ana', what, asked) : await chat.say('ana', what);

    expect(text).toContain('dpadlo');
    expect(await chat.store.records.dayMarks.on('lipa', '2026-11-23')).toMatchObject({ state: 'cancelled' });
    expect((await chat.say('ana', '/plan missing')).text).toContain('Nič ne manjka');
    await chat.say('ana', '/undo');
    expect((await chat.say('ana', '/plan missing')).text).toContain('Učna pomoč');
  });

  test('a mark of a cancelled session never takes the place of an open day', async () => {
    const chat = await openChat();
    const asked = await mondayOver(chat);
    await chat.say('bo', '/log open house today 14–20');

    await chat.press('ana', 'Odpadlo', asked);

    expect(await chat.store.records.dayMarks.on('lipa', '2026-11-23')).toMatchObject({ state: 'open' });
  });

  test('a colleague who logged it first has answered', async () => {
    const chat = await openChat();
    const asked = await mondayOver(chat);
    await chat.say('luka', '/log homework help 15–17 9 people');

    const { text } = await chat.press('ana', '8', asked);

    expect(text).toContain('to je že zabeleženo');
    expect(text).toContain('9 mladih');
    expect(await chat.store.records.activities.count('network')).toBe(1);
    expect((await chat.say('ana', '6')).text).not.toContain('✅');
  });

  test('two who are planned answer once', async () => {
    const chat = await openChat();
    const asked = await mondayOver(chat, '/plan vsak ponedeljek 15–17 učna pomoč z Luko');

    expect((await chat.press('luka', '8', asked)).text).toContain('✅ Homework help');
    expect((await chat.press('ana', '10', asked)).text).toContain('8 mladih');
    expect(await chat.store.records.activities.count('network')).toBe(1);
  });

  test('an answer that was taken back is asked for again', async () => {
    const chat = await openChat();
    const saved = await chat.press('ana', '8', await mondayOver(chat));

    await chat.press('ana', 'Razveljavi', saved);

    expect((await ask(chat, 'ana')).text).toContain('Koliko jih je bilo?');
  });

  test('another command in between leaves the question open', async () => {
    const chat = await openChat();
    const asked = await mondayOver(chat);
    await chat.say('ana', '/log šport 16–17');
    await chat.say('ana', '/cancel');

    expect((await chat.press('ana', '8', asked)).text).toContain('✅ Učna pomoč');
  });

  test('nothing is logged of what has not begun, or of another centre', async () => {
    const chat = await openChat();
    await chat.say('bo', '/plan every Monday 16–18 sport');
    const [plan] = await chat.store.records.plans.of(['lipa']);
    const press = (who: string, date: string, value = '8') =>
      chat.hand(chat.event(who, { kind: 'press', button: `plan:n:${plan?.id}:${date}:${value}` }));

    expect((await press('bo', '2026-11-23')).text).toContain("hasn't begun yet");
    expect((await press('bo', '2026-11-24')).text).toContain('over');
    expect((await press('bo', 'soon')).text).toContain('no such plan');
    chat.at('2026-11-23T18:00:00Z');
    expect((await press('eva', '2026-11-23')).text).toContain('no such plan');
    expect((await press('bo', '2026-11-23', '9999999')).text).toContain('How many came?');
    expect(await chat.store.records.activities.count('network')).toBe(0);
    expect(chat.defects).toEqual([]);
  });

  test.each([
    ['2026-03-28', '2026-03-28T12:00:00Z', '2026-03-29T08:00:00Z', 420],
    ['2026-10-24', '2026-10-24T12:00:00Z', '2026-10-25T08:00:00Z', 540],
  ])('a night with a clock change is as long as it was (%s)', async (date, planned, after, durationMin) => {
    const chat = await openChat();
    chat.at(planned);
    await chat.say('bo', `/plan ${date} 20–04 trip`);
    chat.at(after);

    await chat.press('bo', '8', await ask(chat, 'bo'));

    const [entry] = await chat.store.records.activities.recentBy('bo', 1);
    expect(entry?.record).toMatchObject({ date, start: '20:00', durationMin });
  });

  test('an answered session takes two taps at most', async () => {
    const chat = await openChat();
    await chat.say('ana', '/plan vsak ponedeljek 15–17 učna pomoč');
    chat.at('2026-11-23T16:30:00Z');
    const list = await chat.say('ana', '/plan missing');

    const asked = await chat.press('ana', list.buttons[0] ?? '', list);
    const saved = await chat.press('ana', '5', asked);

    expect(saved.text).toContain('✅');
  });
});

test('a session that was called off is not in the calendar', async () => {
  const chat = await openChat();
  await chat.say('ana', '/plan vsak ponedeljek 15–17 učna pomoč');
  chat.at('2026-11-23T16:30:00Z');
  const asked = await chat.say('ana', '/plan missing');
  const session = await chat.press('ana', asked.buttons[0] ?? '', asked);
  await chat.press('ana', 'Odpadlo', session);

  const { answers } = await chat.say('ana', '/plan koledar');
  const ical = new TextDecoder().decode(answers[0]?.message.file?.content);
  expect(ical).toContain('EXDATE;TZID=Europe/Ljubljana:20261123T150000\r\n');
});

test('the plans of the centre go into any calendar', async () => {
  const chat = await openChat();
  await chat.store.transact(({ structure }) => structure.addHolidays('network', ['2026-12-24']));
  expect((await chat.say('ana', '/plan koledar')).text).toContain('V načrtu še ni ničesar');
  await chat.say('ana', '/plan vsak torek in četrtek 16–20 odprti večer');
  await chat.say('bo', '/plan 12 December 16–20 tournament');

  const { text, answers } = await chat.say('ana', '/plan koledar');
  const file = answers[0]?.message.file;
  const ical = new TextDecoder().decode(file?.content);

  expect(text).toBe('🗓 2 načrta za tvoj koledar, kot sta danes.');
  expect(file).toMatchObject({ name: 'plan.ics', mediaType: 'text/calendar' });
  expect(ical).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,TH\r\nEXDATE;TZID=Europe/Ljubljana:20261224T160000\r\n');
  expect(ical).toContain('SUMMARY:Druženje\r\nLOCATION:Klub Lipa');
  expect(ical.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
});
