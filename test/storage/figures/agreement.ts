/** How often each indicator was compared, and how often there was something to compare. */
export interface Agreement {
  add(network: string, indicators: Readonly<Record<string, unknown>>): void;
  page(): string;
}

interface Count {
  readonly compared: number;
  readonly filled: number;
}

export function agreements(): Agreement {
  const counts = new Map<string, Map<string, Count>>();
  const networks: string[] = [];

  return {
    add(network, indicators) {
      if (!networks.includes(network)) networks.push(network);
      for (const [key, figure] of Object.entries(indicators)) {
        const row = counts.get(key) ?? new Map<string, Count>();
        const { compared, filled } = row.get(network) ?? { compared: 0, filled: 0 };
        row.set(network, { compared: compared + 1, filled: filled + (isFilled(figure) ? 1 : 0) });
        counts.set(key, row);
      }
    },

    page() {
      const all = [...counts.values()].flatMap((row) => [...row.values()]);
      const total = all.reduce((sum, { compared }) => sum + compared, 0);
      const rows = [...counts].map(([key, row]) => [
        `\`${key}\``,
        ...networks.map((network) => {
          const { compared, filled } = row.get(network) ?? { compared: 0, filled: 0 };

          return `${compared} (${filled})`;
        }),
      ]);

      return `${heading(total)}${table([['indicator', ...networks], ...rows])}`;
    },
  };
}

function heading(total: number): string {
  return `# How figures are held true

Every figure is computed a second time by plain SQL over the entries, marks and plans (\`test/storage/figures/oracle.ts\`), which
shares no code with the indicators and reads no kept sum. Both have to say the same to the last digit, of every scope, as things
stand and as they stood at a moment. A test counts the comparisons and writes this page; it is red when one disagrees.

**${String(total)} comparisons, all agreeing.** In brackets: those with something other than zero or nothing.

`;
}

function isFilled(figure: unknown): boolean {
  return (
    JSON.stringify(figure)
      .replaceAll(/"denominator":\d+/gu, '')
      .match(/:[1-9]|:0\.[1-9]/u) !== null
  );
}

/** The first row is the head; columns stand under each other. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;

  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(lineOf).join('');
}
