import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What house style forbids by syntax rather than by a rule of its own. */
const houseSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Name what you export.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  {
    selector: 'SwitchStatement > SwitchCase[test=null]',
    message: 'No default: let a new case fail to compile.',
  },
  {
    selector:
      "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted|useFakeTimers)$/]",
    message: 'Nothing is mocked: pass it in.',
  },
  {
    selector:
      ':matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration)[id.name=/(Manager|Helper|Util|Utils|Service)$/]',
    message: 'Name it for what it does.',
  },
];

const clockAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is an argument.' },
  {
    selector: "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    message: 'Time is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument.',
  },
  {
    selector:
      "CallExpression[callee.object.name='crypto'][callee.property.name=/^(randomUUID|getRandomValues)$/]",
    message: 'Chance is an argument.',
  },
  {
    selector: 'CallExpression[callee.name=/^(setTimeout|setInterval)$/]',
    message: 'Nothing waits here: time is an argument.',
  },
];

const forTools = Object.fromEntries(
  ['process', 'console', 'URL', 'WebAssembly', 'setTimeout'].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['src/storage/generated', 'src/locales/generated', 'data', '.cache', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What people write is counted in code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // There are no enums and hardly a class here, and over Prisma's types these two take a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', ...houseSyntax],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/{core,assistant,deliveries,digest,locales,structure,files}/**', 'commands/**'],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...clockAndChance] },
  },
  {
    files: ['*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tools/**', 'bench/**', 'bin/**', '*.cjs'],
    languageOptions: { globals: { ...forTools, module: 'writable' } },
    rules: { 'no-console': 'off' },
  },
);
