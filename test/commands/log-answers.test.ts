import { describe, expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';

const summary = ['Sport', 'today, Sunday 22 Nov', '12', '2 h', 'Skip', 'Skip'];

describe('how many volunteers', () => {
  test.each([
    { text: '3', volunteers: 3 },
    { text: '3 volunteers', volunteers: 3 },
    { text: 'none', volunteers: 0 },
  ])('“$text” is $volunteers', async ({ text, volunteers }) => {
    const chat = await openChat();
    await guide(chat, summary.slice(0, -1));

    await chat.press('luka', 'Save', await chat.say('luka', text));

    expect((await latest(chat))?.record.volunteers).toBe(volunteers);
  });

  test.each(['12 girls', '3 volunteers 4 h', 'all of them'])('“%s” is asked again', async (text) => {
    const chat = await openChat();
    await guide(chat, summary.slice(0, -1));

    const heard = await chat.say('luka', text);

    expect(heard.text).toContain(`“${text}” doesn't tell me that.\nHow many volunteers helped?`);
  });

  test.each(['-1', '100001'])('“%s” is told what is accepted', async (text) => {
    const chat = await openChat();
    await guide(chat, summary.slice(0, -1));

    const heard = await chat.say('luka', text);

    expect(heard.text).toContain(`“${text}” can't be right: volunteers are whole numbers from 0 to 100,000.`);
  });
});

async function guide(chat: Chat, labels: readonly string[]): Promise<Heard> {
  let heard = await chat.say('luka', '/log');
  for (const label of labels) heard = await chat.press('luka', label, heard);

  return heard;
}

async function latest(chat: Chat) {
  const [activity] = await chat.store.records.activities.recentBy('luka', 1);

  return activity;
}
