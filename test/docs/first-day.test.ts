import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openChatOn, type Chat, type Heard } from '../support/chat.js';
import { codeIn } from '../support/inviting.js';
import { belezka, scratch } from '../support/program.js';

const group = 'Klub Lipa';

test('a first day goes from nothing to a logged activity', async () => {
  const url = `file:${join(scratch(), 'first-day.db')}`;
  const invited = await belezka(['invite', '--role', 'admin'], { DATABASE_URL: url });
  const founding = invited.stdout.trim();
  expect(founding).toMatch(/^[0-9A-Z]{10}$/u);

  const day = transcriptOf(await openChatOn(url), founding);
  await day.say('kim', `/join ${founding}`);
  await day.say('kim', '/setup');
  await day.say('kim', 'Mreža Hrast');
  await day.say('kim', 'Celje, Krško');
  const kept = await day.say('kim', 'Klub Lipa, Celje\nMC Reka, Krško');
  const days = await day.press('kim', 'Keep them', kept);
  await day.press('kim', 'Monday–Friday', days);
  await day.say('kim', '2026-12-24..2027-01-03');

  await day.say('kim', '/setup room Klub Lipa', group);
  const lead = await day.say('kim', '/invite lead Klub Lipa');
  await day.say('bo', `/join ${codeIn(lead)}`);
  const volunteers = await day.say('bo', '/invite volunteer 10 uses', group);
  await day.press('luka', 'Join', volunteers);

  const saved = await day.say('luka', '/log open evening 18–21, 12 girls 10 boys, 2 volunteers', group);
  await day.say('kim', '/audit');

  expect(saved.text).toContain('22 young people');
  await expect(`${heading}\n${day.lines.join('\n')}`).toMatchFileSnapshot('../../docs/first-day.md');
});

const heading = `# The first day

From an empty store to the first logged activity, as the assistant really answers; a test writes this page and holds it to it.

Whoever runs the program makes the first code, for whoever will look after the network; the rest happens in chat:

\`\`\`text
npx belezka invite --role admin
\`\`\`
`;

interface Transcript extends Pick<Chat, 'say' | 'press'> {
  readonly lines: readonly string[];
}

/** The chat, with everything that is said written down. */
function transcriptOf(chat: Chat, secret: string): Transcript {
  const lines: string[] = [];
  const writeDown = (who: string, said: string, heard: Heard): Heard => {
    const where = heard.room ? ` (in the group ${heard.room})` : '';
    const name = `${who.slice(0, 1).toUpperCase()}${who.slice(1)}${where}`;
    const answers = heard.answers.flatMap(({ message }) => [
      ...(message.picture ? [indented(`[picture: ${message.picture.description}]`)] : []),
      ...(message.buttons?.length
        ? [indented(message.buttons.map(({ label }) => `[${label}]`).join(' '))]
        : []),
    ]);
    const page = ['```text', `${name}: ${said}`, indented(heard.text), ...answers, '```', ''];
    lines.push(...page.map((line) => line.replaceAll(secret, 'K7Q4MR9T2C')));

    return heard;
  };

  return {
    lines,
    say: async (who, text, room) => writeDown(who, text, await chat.say(who, text, room)),
    press: async (who, label, heard) => writeDown(who, `[${label}]`, await chat.press(who, label, heard)),
  };
}

function indented(text: string): string {
  return text.replace(/^/gmu, '    ');
}
