import type { Cell, Figure, Figures, HiddenCell } from '../core/figures/figure.js';

/** For an operator's terminal: what is in the JSON, line by line, with the names in English. */
export async function figuresText(figures: Figures): Promise<string> {
  const { scope, period, asOf, reporting, weeks } = figures;

  return [
    `${scope.name}, ${period.name} (${period.from} to ${period.to}, ${scope.zone})`,
    `as of ${asOf.toISOString()}; ${reporting.centres.length} of ${reporting.of.length} centres have reported`,
    ...named('missing', reporting.missing),
    ...named('on holiday', reporting.onHoliday),
    `weeks with activity: ${weeks.active} of ${weeks.all}; the others are left out of averages per week`,
    '',
    ...(await figureRows(figures.indicators)),
    '',
  ].join('\n');
}

/** Each with its name, one below the other. */
export async function figureRows(indicators: Figures['indicators']): Promise<readonly string[]> {
  const { createWords } = await import('../locales/words.js');
  const words = createWords()('en');
  const rows = Object.entries(indicators).flatMap(([key, figure]: [string, Figure]) =>
    linesOf(words.text(`indicator-name-${key as keyof Figures['indicators']}`), figure),
  );
  const width = Math.max(...rows.map(([name]) => name.length));

  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`.trimEnd());
}

function named(what: string, scopes: readonly { readonly name: string }[]): readonly string[] {
  return scopes.length === 0 ? [] : [`${what}: ${scopes.map(({ name }) => name).join(', ')}`];
}

type Line = readonly [name: string, value: string];

function linesOf(name: string, figure: Figure): readonly Line[] {
  switch (figure.kind) {
    case 'sum':
      return [[name, `${numberOf(figure.value)} ${figure.unit}`]];
    case 'ratio':
      return [
        [
          name,
          `${numberOf(figure.value)} ${figure.unit} (${numberOf(figure.numerator)} / ${numberOf(figure.denominator)})`,
        ],
      ];
    case 'split':
      return [
        [name, ''],
        ...Object.entries(figure.cells).map(([bucket, cell]): Line => [`  ${bucket}`, cellText(cell)]),
      ];
    case 'table':
      return [
        [name, ''],
        ...Object.entries(figure.rows).map(([key, { activities, visits, hours }]): Line => [
          `  ${key}`,
          `${activities} activities, ${visits} visits, ${hours} h`,
        ]),
      ];
  }
}

function cellText(cell: Cell | HiddenCell): string {
  return 'hidden' in cell ? 'hidden' : `${numberOf(cell.value)} % (${cell.numerator} / ${cell.denominator})`;
}

function numberOf(value: number | null): string {
  return value === null ? '–' : String(value);
}
