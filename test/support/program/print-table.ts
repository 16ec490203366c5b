/** Counts for whoever reads the run. */
export function printTable(title: string, counts: Readonly<Record<string, number>>): void {
  const width = Math.max(...Object.keys(counts).map(({ length }) => length));
  const rows = Object.entries(counts).map(([what, many]) => `  ${what.padEnd(width)}  ${many}`);

  process.stdout.write(`${[title, ...rows].join('\n')}\n`);
}
