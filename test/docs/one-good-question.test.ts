import { expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';

/** Lines that leave exactly one thing open, each with the answer that settles it. */
const lines: readonly (readonly [who: string, line: string, answer: string])[] = [
  ['luka', '/log table tennis tournament 18 people, led by young people', '2 h 30'],
  ['luka', '/log workshop 10 people, 7 girls, 6 boys, 2h', '13 in all'],
  ['luka', '/log geocaching 6 teens 2 hours', 'Outreach'],
  ['luka', '/log hangout 5/8 14 people 3h', '5 August'],
  ['ana', '/log druženje 12+3, 2h', '15'],
  ['ana', '/log ucna pomoc vceraj 10-12', '6 deklet'],
  ['ana', '/log šport jutri 12 mladih 3h', 'danes'],
  ['ana', '/log druženje 300 h 12 mladih', '3 ure'],
  ['elin', '/log läxhjälp igår kl 15-17 7 ungdomar, 14 tjejer', '14 totalt'],
  ['elin', '/log öppet hus 34 besökare, 14 tjejer 19 killar', 'kl 16-21'],
];

test('a doubtful line is met with exactly one question', async () => {
  const chat = await openChat();
  const transcripts: string[] = [];

  for (const [who, line, answer] of lines) {
    const asked = await chat.say(who, line);
    const saved = await answerWith(answer, who, asked, chat);

    expect(asked.answers, line).toHaveLength(1);
    expect(saved.text, line).toMatch(/^✅/u);
    transcripts.push(transcript(who, line, asked, answer, saved));
  }

  await expect(`${heading}\n${transcripts.join('\n')}`).toMatchFileSnapshot(
    '../../docs/one-good-question.md',
  );
});

const heading = `# One good question

Ten lines that leave one thing open, as the assistant really answers them; a test writes this page and holds it to it.
`;

/** Presses the button of that name, else types. */
function answerWith(answer: string, who: string, asked: Heard, chat: Chat): Promise<Heard> {
  return asked.buttons.includes(answer) ? chat.press(who, answer, asked) : chat.say(who, answer);
}

function transcript(who: string, line: string, asked: Heard, answer: string, saved: Heard): string {
  const name = who.slice(0, 1).toUpperCase() + who.slice(1);
  const buttons = asked.buttons.map((label) => `[${label}]`).join(' ');

  return [
    '```text',
    `${name}: ${line}`,
    indented(asked.text),
    indented(buttons),
    `${name}: ${answer}`,
    indented(saved.text),
    '```',
    '',
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gmu, '    ');
}
