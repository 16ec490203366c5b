import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience, plant, runTool, uproot } from './planted.js';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** A file and what it imports, by the rule that forbids it. */
const forbidden = {
  'no-cycles': ['src/core/egg.ts', './hen.js'],
  'core-is-pure': ['src/core/clock.ts', 'node:fs'],
  'commands-know-only-core': ['commands/log.ts', '../src/locales/words.js'],
  'words-know-only-core': ['src/locales/words.ts', '../assistant/answer.js'],
  'assistant-knows-core-words-and-the-list-of-commands': [
    'src/assistant/answer.ts',
    '../../commands/undo.js',
  ],
  'digests-know-core-and-words': ['src/digest/compute.ts', '../assistant/answer.js'],
  'outbox-knows-only-core': ['src/outbox/send.ts', '../locales/words.js'],
  'the-drawer-knows-only-core-and-how-to-wait': ['src/standing/draw.ts', '../locales/words.js'],
  'deliveries-know-core-and-the-outbox': ['src/deliveries/word.ts', '../locales/words.js'],
  'long-work-knows-core-files-and-how-to-wait': ['src/jobs/make.ts', '../locales/words.js'],
  'storage-knows-only-core': ['src/storage/store.ts', '../locales/words.js'],
  'demo-structure-and-files-know-only-core': ['src/files/read-csv.ts', '../locales/words.js'],
  'reports-know-only-core-and-files': ['src/report/draw-report.ts', '../locales/words.js'],
  'charts-know-only-core': ['src/charts/draw.ts', '../locales/words.js'],
  'drawing-only-in-charts': ['src/digest/draw.ts', 'echarts'],
  'platforms-never-each-other': ['src/platforms/telegram/draw.ts', '../discord/draw.js'],
  'platforms-never-decide': ['src/platforms/discord/ingest.ts', '../../storage/store.js'],
  'discord-only-in-its-platform': ['src/platforms/telegram/client.ts', 'discord.js'],
  'telegram-only-in-its-platform': ['src/digest/deliver.ts', 'grammy'],
  'page-libraries-only-in-the-browser-room': ['src/structure/read-structure.ts', 'preact'],
  'databases-only-in-storage': ['src/demo/load.ts', '@prisma/client'],
  'the-web-server-knows-nobody': ['src/web/serve.ts', '../platforms/discord/draw.js'],
  'only-main-and-cli-wire': ['src/assistant/wire.ts', '../storage/store.js'],
  'settings-are-passed-in': ['src/platforms/browser/serve.ts', '../../config.js'],
  'nobody-imports-the-entry-points': ['src/digest/run.ts', '../main.js'],
  'the-product-never-imports-its-tests': ['src/core/cast.ts', '../../test/cast.js'],
} as const;

const allowed = {
  'src/main.ts': ['./storage/store.js', './platforms/discord/draw.js', './config.js'],
  'src/cli/start.ts': ['../storage/store.js', 'commander'],
  'src/core/period.ts': ['date-fns', '@date-fns/tz'],
  'commands/index.ts': ['./undo.js', '../src/core/period.js'],
  'src/assistant/handle.ts': ['../../commands/index.js', '../locales/format.js', '../core/period.js'],
  'src/locales/format.ts': ['@fluent/bundle', '../core/period.js', 'node:fs'],
  'src/platforms/discord/draw.ts': ['discord.js', '../../core/period.js', '../../locales/format.js'],
  'src/charts/draw-svg.ts': ['echarts', '@resvg/resvg-js', '../core/period.js'],
  'src/platforms/browser/page/room.tsx': ['preact'],
  'src/storage/connect.ts': ['@prisma/client', 'better-sqlite3', 'pg', '../core/period.js'],
} as const;

const bystanders = ['commands/undo.ts', 'src/config.ts', 'test/cast.ts'];

describe('who may import whom', () => {
  let folder: string;
  let violations: readonly Violation[];

  beforeAll(async () => {
    folder = await plant({
      ...Object.fromEntries(bystanders.map((file) => [file, 'export const here = 1;\n'])),
      ...Object.fromEntries(Object.entries(allowed).map(([file, imports]) => [file, importing(...imports)])),
      ...Object.fromEntries(Object.values(forbidden).map(([file, imported]) => [file, importing(imported)])),
      'src/core/hen.ts': importing('./egg.js'),
    });
    const { output } = await runTool(folder, 'depcruise', '.', '--output-type', 'json');
    violations = (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
  }, patience);

  afterAll(() => uproot(folder));

  test.each(Object.entries(forbidden))('%s is named when it is broken', (rule, [file]) => {
    expect(violations).toContainEqual(
      expect.objectContaining({ from: file, rule: expect.objectContaining({ name: rule }) as unknown }),
    );
  });

  test('what is allowed is not complained of', () => {
    expect(violations.filter(({ from }) => from in allowed)).toEqual([]);
  });

  test('every rule has its planted violation', () => {
    const { forbidden: rules } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[];
    };

    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(forbidden).sort());
  });

  test(
    'a broken rule fails the gate',
    async () => {
      const { exitCode, output } = await runTool(folder, 'depcruise', '.');

      expect(exitCode).toBeGreaterThan(0);
      expect(output).toContain('core-is-pure: src/core/clock.ts');
    },
    patience,
  );
});

function importing(...modules: readonly string[]): string {
  return `${modules.map((module) => `import '${module}';`).join('\n')}\nexport const here = 1;\n`;
}
