import type { ExportFact } from '../../core/export/export-facts.js';
import { figureParts } from '../../core/stats/figure-button.js';
import { wordPeriod, wordPeriodOf } from './periods.js';
import { said, type Wordings } from './wordings.js';

type TooBig = Extract<ExportFact, { readonly kind: 'export-too-big' }>;

export const exportWordings: Wordings<ExportFact> = {
  'export-made': ({ file, scope, period, activities, isCut }, words) =>
    said({
      lines: [
        words.line('export-made', {
          scope: scope.name,
          period: wordPeriodOf(period, words),
          activities: words.text('count-activities', { count: activities }),
        }),
        ...(isCut ? [words.line('export-cut')] : []),
      ],
      keptFile: file,
    }),

  'export-marks-made': ({ file }, words) =>
    said({ lines: [words.line('export-marks-made')], keptFile: file }),

  'export-empty': ({ scope, period }, words) =>
    said({
      lines: [words.line('export-empty', { scope: scope.name, period: wordPeriodOf(period, words) })],
    }),

  'export-too-big': (fact, words) =>
    said({
      lines: [
        words.line(fact.months.length > 0 ? 'export-too-big-by-month' : 'export-too-big', {
          command: commandLine(fact),
        }),
      ],
      buttons: fact.months.map((month) => ({ id: buttonFor(fact, month), label: wordPeriod(month, words) })),
    }),
};

function buttonFor({ scope, format }: TooBig, month: TooBig['period']): string {
  return `export:${figureParts({ view: format, period: month.name, scopeId: scope.id, asOf: null })}`;
}

function commandLine({ scope, period, format }: TooBig): string {
  const file = `${period.name.replace('..', '_')}.${format}`;
  const named = `"${scope.kind}:${scope.name.replaceAll('"', '\\"')}"`;

  return `npx belezka export --from ${period.from} --to ${period.to} --scope ${named} --format ${format} --out ${file}`;
}
