/** Who may import whom. Each rule is proved by a planted violation in test/house/layers.test.ts. */
const entryPoints = '^src/(main|cli)(\\.ts$|/)';
const builtins = '^(node:)?(fs|path|url|util|crypto)(/|$)';
const dates = '(^|node_modules/)(date-fns|@date-fns/tz|rrule)(/|$)';
const ours = '^(src|commands)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'core imports only itself, date-fns, rrule and pure libraries: no clock, no disk, no chance.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', dates] },
    },
    {
      name: 'commands-know-only-core',
      severity: 'error',
      from: { path: '^commands/' },
      to: { pathNot: ['^commands/', '^src/core/'] },
    },
    {
      name: 'words-know-only-core',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { pathNot: ['^src/(locales|core)/', '(^|node_modules/)@fluent/', builtins] },
    },
    {
      name: 'assistant-knows-core-words-and-the-list-of-commands',
      severity: 'error',
      from: { path: '^src/assistant/' },
      to: { pathNot: ['^src/(assistant|core|locales)/', '^commands/index\\.ts$', dates, builtins] },
    },
    {
      name: 'digests-know-core-and-words',
      severity: 'error',
      from: { path: '^src/digest/' },
      to: { path: ours, pathNot: '^src/(digest|core|locales)/' },
    },
    {
      name: 'outbox-knows-only-core',
      severity: 'error',
      from: { path: '^src/outbox/' },
      to: { path: ours, pathNot: '^src/(outbox|core)/' },
    },
    {
      name: 'the-drawer-knows-only-core-and-how-to-wait',
      severity: 'error',
      from: { path: '^src/standing/' },
      to: { path: ours, pathNot: '^src/(standing|outbox|core)/' },
    },
    {
      name: 'deliveries-know-core-and-the-outbox',
      severity: 'error',
      from: { path: '^src/deliveries/' },
      to: { path: ours, pathNot: '^src/(deliveries|outbox|core)/' },
    },
    {
      name: 'long-work-knows-core-files-and-how-to-wait',
      severity: 'error',
      from: { path: '^src/jobs/' },
      to: { path: ours, pathNot: '^src/(jobs|outbox|files|structure|core)/' },
    },
    {
      name: 'storage-knows-only-core',
      severity: 'error',
      from: { path: '^src/storage/' },
      to: { path: ours, pathNot: '^src/(storage|core)/' },
    },
    {
      name: 'demo-structure-and-files-know-only-core',
      severity: 'error',
      from: { path: '^src/(demo|structure|files)/' },
      to: { path: ours, pathNot: '^src/(demo|structure|files|core)/' },
    },
    {
      name: 'reports-know-only-core-and-files',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: ours, pathNot: '^src/(report|files|core)/' },
    },
    {
      name: 'charts-know-only-core',
      severity: 'error',
      from: { path: '^src/charts/' },
      to: { path: ours, pathNot: '^src/(charts|core)/' },
    },
    {
      name: 'drawing-only-in-charts',
      comment: 'What draws is big and slow to load: it is, in a thread of its own, and nowhere else.',
      severity: 'error',
      from: { path: ours, pathNot: '^src/charts/' },
      to: { path: '(^|node_modules/)(echarts|zrender|@resvg|opentype\\.js|dejavu-fonts-ttf)(/|$)' },
    },
    {
      name: 'platforms-never-each-other',
      severity: 'error',
      from: { path: '^src/platforms/([^/]+)/' },
      to: { path: '^src/platforms/([^/]+)/', pathNot: '^src/platforms/$1/' },
    },
    {
      name: 'platforms-never-decide',
      comment: 'A platform ingests and draws; stores, digests and commands are not for it.',
      severity: 'error',
      from: { path: '^src/platforms/' },
      to: { path: '^(src/(storage|digest|assistant)|commands)/' },
    },
    {
      name: 'discord-only-in-its-platform',
      severity: 'error',
      from: { path: ours, pathNot: '^src/platforms/discord/' },
      to: { path: '(^|node_modules/)(discord\\.js|@discordjs|discord-api-types)(/|$)' },
    },
    {
      name: 'telegram-only-in-its-platform',
      severity: 'error',
      from: { path: ours, pathNot: '^src/platforms/telegram/' },
      to: { path: '(^|node_modules/)(grammy|@grammyjs)(/|$)' },
    },
    {
      name: 'page-libraries-only-in-the-browser-room',
      severity: 'error',
      from: { path: ours, pathNot: '^src/platforms/browser/' },
      to: { path: '(^|node_modules/)(preact|esbuild)(/|$)' },
    },
    {
      name: 'databases-only-in-storage',
      severity: 'error',
      from: { path: '^(src|commands|test)/', pathNot: '^(src/storage|test/(storage|support))/' },
      to: { path: ['(^|node_modules/)(@prisma|prisma|better-sqlite3|pg)(/|$)', '^src/storage/generated/'] },
    },
    {
      name: 'the-web-server-knows-nobody',
      comment: 'It is given doors and a page; whose they are it does not ask.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: ours, pathNot: '^src/web/' },
    },
    {
      name: 'only-main-and-cli-wire',
      comment: 'Nobody else reaches for a store, a platform or the settings: they are passed in.',
      severity: 'error',
      from: {
        path: ours,
        pathNot: [entryPoints, '^src/(storage|platforms|web|charts)/', '^src/config\\.ts$'],
      },
      to: { path: '^src/((storage|platforms|web|charts)/|config\\.ts$)' },
    },
    {
      name: 'settings-are-passed-in',
      severity: 'error',
      from: { path: '^src/(storage|platforms)/' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'nobody-imports-the-entry-points',
      severity: 'error',
      from: { path: ours, pathNot: entryPoints },
      to: { path: entryPoints },
    },
    {
      name: 'the-product-never-imports-its-tests',
      severity: 'error',
      from: { path: ours },
      to: { path: '^(test|bench|tools)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^src/(storage|locales)/generated/'] },
    exclude: { path: ['^src/storage/generated/.*/.*/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
