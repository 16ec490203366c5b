import { expect, test } from 'vitest';
import { paces } from '../deliveries/pace/pace-table.js';
import { crashes, type Crash, type Step } from '../deliveries/crash-table.js';

const steps: Readonly<Record<Step, string>> = {
  claimed: 'it was claimed',
  begun: 'the attempt was noted, nothing had left',
  posted: 'it had been posted',
  noted: 'it was noted as sent',
};

const head = ['killed when', 'next process', 'Telegram', 'Discord', 'browser room'];

/** As `bench/uncertain-window.ts` measured it. */
const windowMs = { median: 52, most: 132, longest: 332, request: 17 } as const;

const page = `# Deliveries: what a killed process leaves

Digests, reminders and nudges are claimed, attempted and marked (decision 055). Here a process is killed after each step, on each
platform, and another starts at once or nine minutes later. In no case does a message stand in a chat twice. _Uncertain_ means:
nobody knows whether it arrived; it is not repeated, whoever ordered it is told, and **Send again** repeats it.
These are the rows that \`test/deliveries/crashes.test.ts\` runs; \`test/deliveries/processes.test.ts\` kills processes beside
each other, on SQLite and on PostgreSQL.

The uncertain window opens when the attempt is noted and closes when its end is: one statement, one request to the platform, one
statement. In the browser room there is none, since the same key stands in the same place. On Discord there is none for two
minutes, since the same nonce is the same message there.

Measured from commit to commit, for 300 messages on SQLite to a stand-in of Telegram on the same two cores, which had much else to do
(\`npx tsx bench/uncertain-window.ts 300\`), it is open for **${windowMs.median} ms**, for ${windowMs.most} ms in 95 of 100 and for ${windowMs.longest} ms at the longest;
${windowMs.request} ms of that are the request. The way to the real Telegram and back comes on top. A thousand digests take 34 s, so a kill in the middle of
them finds one or two messages in a window, and mostly none where nothing is due.

`;

const pace = `
## At the platforms' pace

Each platform has a lane that begins a message as soon as the platform takes it, and a chat with most in line first. These rows are
measured: the program's own clients, grammY and discord.js, against a stand-in that keeps the platform's limits, with a clock that
leaps, and none was refused for coming too fast. They are what \`test/deliveries/pace/pace.test.ts\` runs. _At least_ is
the fastest that the limits leave: Telegram takes 30 a second, one a second in a chat and 20 a minute in a group; Discord 50 a second
and five in five seconds in a channel. What answers somebody has its own way on Discord, and room between the others on Telegram.

`;
const paceHead = ['platform', 'due in the same minute', 'at least', 'took', 'times'];

test('the page of deliveries tells what is tested', async () => {
  const rows = (['claimed', 'begun', 'posted', 'noted'] as const).flatMap((killed) =>
    [0, 9].map((afterMinutes) => {
      const cells = (['telegram', 'discord', 'browser'] as const).map((platform) => {
        const one = crashes.find(
          (each) =>
            each.platform === platform && each.killed === killed && each.afterMinutes === afterMinutes,
        );
        return one ? outcome(one) : '';
      });

      return [steps[killed], afterMinutes === 0 ? 'at once' : 'after 9 minutes', ...cells];
    }),
  );

  const paced = paces.map(({ platform, what, floorSeconds, tookSeconds }) => [
    platform === 'discord' ? 'Discord' : 'Telegram',
    what,
    `${floorSeconds.toFixed(1)} s`,
    `${tookSeconds.toFixed(1)} s`,
    (tookSeconds / floorSeconds).toFixed(2),
  ]);

  const text = `${page}${table([head, ...rows])}${pace}${table([paceHead, ...paced])}`;
  await expect(text).toMatchFileSnapshot('../../docs/deliveries.md');
});

function outcome({ seen, ending }: Crash): string {
  return `${ending}, ${seen} in the chat`;
}

/** The first row is the head; columns stand under each other. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;

  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(lineOf).join('');
}
