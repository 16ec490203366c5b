/** Who may import whom. Each rule is proved by a planted violation in test/house/layers.test.ts. */
const pure = '^(date-fns|@date-fns/tz|fastest-levenshtein)(/|$)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'core imports only itself, date-fns and pure libraries.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/(date-fns|@date-fns/tz)/'] },
    },
    {
      name: 'commands-know-only-core',
      severity: 'error',
      from: { path: '^commands/' },
      to: { pathNot: ['^commands/', '^src/core/'] },
    },
    {
      name: 'platforms-never-each-other',
      severity: 'error',
      from: { path: '^src/platforms/([^/]+)/' },
      to: { path: '^src/platforms/([^/]+)/', pathNot: '^src/platforms/$1/' },
    },
    {
      name: 'platforms-never-storage',
      severity: 'error',
      from: { path: '^src/platforms/' },
      to: { path: '^(src/storage|src/digest|commands)/' },
    },
    {
      name: 'sdks-only-in-their-platform',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/platforms/(discord|telegram)/' },
      to: { path: 'node_modules/(discord\\.js|@discordjs|discord-api-types|grammy|@grammyjs)(/|$)' },
    },
    {
      name: 'prisma-only-in-storage',
      severity: 'error',
      from: { path: '^(src|commands|test)/', pathNot: '^(src/storage|test/storage)/' },
      to: { path: '(node_modules/(@prisma|prisma|better-sqlite3|pg)(/|$)|^src/storage/generated/)' },
    },
    {
      name: 'only-main-and-cli-wire',
      comment: 'The assistant, the digests and the words never reach for a store or a platform.',
      severity: 'error',
      from: { path: '^src/(assistant|digest|locales)/' },
      to: { path: '^src/(storage|platforms|main|cli)' },
    },
    {
      name: 'storage-knows-only-core',
      severity: 'error',
      from: { path: '^src/storage/' },
      to: { path: '^(src/(assistant|digest|platforms|locales|main|cli|config)|commands)' },
    },
    {
      name: 'nobody-imports-the-entry-points',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(main|cli)(\\.ts|/)' },
      to: { path: '^src/(main|cli)(\\.ts|/)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
