import type { ImportFact, RowRefusedIn, RowsTold } from '../../core/import/chat/import-facts.js';
import type { Button, Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordRowProblem } from './row-problem.js';
import { said, type Wordings } from './wordings.js';

export const importWordings: Wordings<ImportFact> = {
  'import-checked': ({ fileId, name, rows, leftOut }, words) => {
    const { added, skipped, refused } = rows;
    const lines = [
      words.line('import-checked', { name, added, skipped, refused }),
      ...(leftOut.length > 0 ? [words.line('import-left-out', { names: leftOut.join(', ') })] : []),
      ...refusedLines(rows, words),
      words.line(added > 0 ? 'import-nothing-yet' : 'import-nothing-new'),
    ];

    return said({
      lines,
      ...(added > 0 && { buttons: buttonsFor(fileId, words) }),
      ...(rows.report && { keptFile: rows.report }),
    });
  },

  'import-done': ({ name, rows }, words) =>
    said({
      lines: [
        words.line('import-done', { name, added: rows.added, skipped: rows.skipped, refused: rows.refused }),
        ...refusedLines(rows, words),
      ],
      ...(rows.report && { keptFile: rows.report }),
    }),

  'structure-checked': ({ fileId, name, parts }, words) =>
    said({
      lines: [
        words.line('structure-checked', { name, ...parts }),
        words.line(parts.added + parts.changed > 0 ? 'import-nothing-yet' : 'import-nothing-new'),
      ],
      ...(parts.added + parts.changed > 0 && { buttons: buttonsFor(fileId, words) }),
    }),

  'structure-done': ({ name, parts }, words) =>
    said({ lines: [words.line('structure-done', { name, ...parts })] }),

  'import-refused': ({ name, because }, words) =>
    said({
      lines: [
        words.line(`table-${because.reason}`, {
          name,
          column: because.reason === 'column-twice' ? because.column : '',
        }),
      ],
    }),

  'structure-refused': ({ name, problems }, words) =>
    said({
      lines: [
        words.line('structure-refused', { name }),
        ...problems.map(({ path, reason }): Line => [
          { code: path },
          `: ${words.text(`structure-${reason}`)}`,
        ]),
      ],
    }),

  'import-left': (_fact, words) => said({ lines: [words.line('import-left')] }),
};

function refusedLines({ first, refused }: RowsTold, words: Words): readonly Line[] {
  const more = refused - first.length;

  return [
    ...first.map((row): Line => [placeOf(row, words), `: ${wordRowProblem(row, words)}`]),
    ...(more > 0 ? [words.line('import-more-refused', { count: more })] : []),
  ];
}

function placeOf({ sheet, line, column }: RowRefusedIn, words: Words): string {
  const at = words.text('import-line', { line: String(line) });

  return [...(sheet === null ? [] : [sheet]), at, ...(column === null ? [] : [column])].join(', ');
}

function buttonsFor(id: string, words: Words): readonly Button[] {
  return [
    { id: `import:go:${id}`, label: words.text('button-import'), style: 'primary' },
    { id: `import:no:${id}`, label: words.text('button-import-not') },
  ];
}
