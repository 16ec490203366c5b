import { expect, test } from 'vitest';
import { crashes, type Crash, type Step } from '../deliveries/crash-table.js';

const steps: Readonly<Record<Step, string>> = {
  claimed: 'it was claimed',
  begun: 'the attempt was noted, nothing had left',
  posted: 'it had been posted',
  noted: 'it was noted as sent',
};

const head = ['killed when', 'next process', 'Telegram', 'Discord', 'browser room'];

const page = `# Deliveries: what a killed process leaves

Digests, reminders and nudges are claimed, attempted and marked (decision 055). Here a process is killed after each step, on each
platform, and another starts at once or nine minutes later. In no case does a message stand in a chat twice. _Uncertain_ means:
nobody knows whether it arrived; it is not repeated, whoever ordered it is told, and **Send again** repeats it.
These are the rows that \`test/deliveries/crashes.test.ts\` runs; \`test/deliveries/processes.test.ts\` kills processes beside
each other, on SQLite and on PostgreSQL.

The uncertain window opens when the attempt is noted and closes when its end is: one statement, one request to the platform, one
statement. In the browser room there is none, since the same key stands in the same place. On Discord there is none for two
minutes, since the same nonce is the same message there.

`;

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

  await expect(`${page}${table([head, ...rows])}`).toMatchFileSnapshot('../../docs/deliveries.md');
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
