import { expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';

const today = 'today, Sunday 22 Nov';
const until = ['Sport', today, '12', '2 h', 'Staff', '1'];

interface Step {
  readonly step: string;
  readonly who: string;
  readonly begins: string;
  readonly labels: readonly string[];
  readonly asks: string;
  /** What can't be, and what is said of it. */
  readonly bad: Readonly<Record<string, string>>;
  readonly good: string;
  readonly next: string;
}

const guided = { who: 'luka', begins: '/log' };

const steps: readonly Step[] = [
  {
    step: 'centre',
    who: 'kim',
    begins: '/log sport 14 boys 2h',
    labels: [],
    asks: 'Which centre was it?',
    bad: {
      xyzzy: "“xyzzy” doesn't tell me that.",
      '7': "“7” doesn't tell me that.",
      Celje: "“Celje” doesn't tell me that.",
    },
    good: 'klub lipa',
    next: '✅ Sport',
  },
  {
    ...guided,
    step: 'type',
    labels: [],
    asks: 'What was it?',
    bad: { xyzzy: '“xyzzy”', 'sport or cooking': 'could be more than one kind' },
    good: 'sport',
    next: 'When was it?',
  },
  {
    ...guided,
    step: 'when',
    labels: until.slice(0, 1),
    asks: 'When was it?',
    bad: {
      xyzzy: "“xyzzy” doesn't tell me that.",
      '31 February': "I'm not sure which day “31 February” is.",
      tomorrow: '“tomorrow” is still ahead',
      '3 March 2019': 'is more than 366 days back',
      '14': "“14” doesn't tell me that.",
    },
    good: 'yesterday',
    next: 'How many young people?',
  },
  {
    ...guided,
    step: 'heads',
    labels: until.slice(0, 2),
    asks: 'How many young people?',
    bad: {
      xyzzy: "“xyzzy” doesn't tell me that.",
      '-3': "“-3” can't be right: it takes a whole number from 0 to 100,000.",
      '100001': "can't be right",
      '12.5 girls': 'can be read in more than one way',
      '20-25': 'can be read in more than one way',
      '10 people, 14 girls': '14 girls are more than 10 young people in all',
    },
    good: '14',
    next: 'How long did it take?',
  },
  {
    ...guided,
    step: 'duration',
    labels: until.slice(0, 3),
    asks: 'How long did it take?',
    bad: {
      xyzzy: "“xyzzy” doesn't tell me that.",
      '2 min': "“2 min” can't be right: 5 minutes at least, 24 hours at most.",
      '30 h': "can't be right",
      '12': 'How long did it take?',
      '16-18, 3h': "the times and the length don't agree",
    },
    good: '90 min',
    next: 'Who led it?',
  },
  {
    ...guided,
    step: 'led_by',
    labels: until.slice(0, 4),
    asks: 'Who led it?',
    bad: { xyzzy: "“xyzzy” doesn't tell me that.", '7': "“7” doesn't tell me that." },
    good: 'young people',
    next: 'How many volunteers helped?',
  },
  {
    ...guided,
    step: 'volunteers',
    labels: until.slice(0, 5),
    asks: 'How many volunteers helped?',
    bad: {
      xyzzy: "“xyzzy” doesn't tell me that.",
      '-1': "“-1” can't be right",
      '100001': "can't be right",
      '12 girls': "“12 girls” doesn't tell me that.",
    },
    good: '2',
    next: 'Ready to save?',
  },
  {
    ...guided,
    step: 'summary',
    labels: until,
    asks: 'Ready to save?',
    bad: { xyzzy: "“xyzzy” doesn't tell me that." },
    good: 'save',
    next: '✅ Sport',
  },
  {
    ...guided,
    step: 'the choice of a field',
    labels: [...until, 'Change'],
    asks: 'What should change?',
    bad: { xyzzy: "“xyzzy” doesn't tell me that." },
    good: '15 people',
    next: 'Ready to save?',
  },
];

test.each(steps)(
  'bad answers at $step lose nothing',
  async ({ who, begins, labels, asks, bad, good, next }) => {
    const chat = await openChat();
    const first = await chat.say(who, begins);
    let heard = first;
    for (const label of labels) heard = await chat.press(who, label, heard);
    expect(heard.text).toContain(asks);

    // Another command, a button of another question, and one that was made up.
    await chat.say(who, '/recent');
    await chat.say(who, '/nonsense');
    expect((await chat.press(who, 'made up', madeUp(heard, '99999999'))).text).toContain(asks);
    if (labels.length > 0) expect((await chat.press(who, 'Sport', first)).text).toContain(asks);
    expect((await chat.press('bo', 'made up', madeUp(heard, '7'))).text).toContain('for somebody else');

    // Too long, nothing at all, marks.
    expect((await chat.say(who, 'a'.repeat(5_000))).text).toContain('That is too long');
    for (const text of [' ', '<b>*_~</b>', '😀😀'])
      expect((await chat.say(who, text)).answers).toHaveLength(1);

    for (const [text, says] of Object.entries(bad)) {
      heard = await chat.say(who, text);
      expect([text, heard.text]).toEqual([text, expect.stringContaining(says)]);
      expect(await chat.store.records.activities.count('network')).toBe(0);
    }

    expect((await chat.say(who, good)).text).toContain(next);
    expect(chat.defects).toEqual([]);
  },
);

test.each(steps)('silence at $step ends it, and says how to begin anew', async ({ who, begins, labels }) => {
  const chat = await openChat();
  let heard = await chat.say(who, begins);
  for (const label of labels) heard = await chat.press(who, label, heard);
  chat.at('2026-11-25T20:29:00Z');
  expect((await found(chat, who)).text).toContain('You have a half-finished entry');

  chat.at('2026-11-25T20:40:00Z');

  expect((await chat.press(who, 'made up', madeUp(heard, '=cancel'))).text).toContain(
    '*/log* begins'.replaceAll('*', ''),
  );
  expect((await found(chat, who)).text).toContain('step 1 of 6');
  expect(await chat.store.records.activities.count('network')).toBe(0);
});

function found(chat: Chat, who: string): Promise<Heard> {
  return chat.say(who, '/log');
}

/** The same question with a button that was never offered. */
function madeUp({ answers, room }: Heard, value: string): Heard {
  const [id = ''] = answers.flatMap(({ message }) => message.buttons?.map((button) => button.id) ?? []);
  const [command, conversation, step] = id.split(':');
  const button = { id: [command, conversation, step, value].join(':'), label: 'made up' };

  return {
    answers: [{ audience: 'asker', message: { lines: [], buttons: [button] } }],
    room,
    text: '',
    buttons: [],
  };
}
