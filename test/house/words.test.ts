import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { catalogueProblems } from '../../tools/message-types/catalogue-problems.js';
import { readCatalogue } from '../../tools/message-types/catalogue.js';
import { typesOf } from '../../tools/message-types/types-of.js';
import { unusedKeys } from '../../tools/message-types/unused-keys.js';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

const boys = 'boys = { $count ->\n [one] { $count } boy\n *[other] { $count } boys\n }';
const fantje =
  'boys = { $count ->\n [one] { $count } fant\n [two] { $count } fanta\n [few] { $count } fantje\n *[other] { $count } fantov\n }';
const good = { en: boys, sl: fantje, sv: boys };

test('sentences that agree in all languages pass', async () => {
  expect(await problemsOf(good)).toEqual([]);
});

test.each([
  ['a missing key', { sv: '' }, 'sv/page.ftl:1 boys: is missing'],
  ['a superfluous key', { sl: `${fantje}\ngirls = dekleta` }, 'sl/page.ftl:7 girls: is not in English'],
  ['a wrong variable', { sv: 'boys = { $antal } killar' }, 'sv/page.ftl:1 boys: leaves out $count'],
  [
    'a variable too many',
    { sv: 'boys = { $count } { $antal }' },
    'sv/page.ftl:1 boys: has $antal, which is not in English',
  ],
  [
    'a missing dual',
    { sl: fantje.replace(' [two] { $count } fanta\n', '') },
    'sl/page.ftl:1 boys: the plural form [two] is missing',
  ],
  [
    'a form that the language has not',
    { en: fantje },
    'en/page.ftl:1 boys: the plural form [few] does not exist in en',
  ],
  ['a syntax error', { en: 'boys = { $count' }, 'en/page.ftl:1 boys: syntax: Expected token: "}"'],
  ['an attribute', { en: `${boys}\n .title = x` }, 'en/page.ftl:1 boys: attributes are not used here'],
  ['a key given twice', { en: `${boys}\n${boys}` }, 'en/page.ftl:5 boys: is in en/page.ftl already'],
  ['an unknown reference', { en: `${boys} { men }` }, 'en/page.ftl:1 boys: { men } does not exist'],
  [
    'a mark left open',
    { sv: 'boys = **{ $count } killar' },
    'sv/page.ftl:1 boys: ** is not closed where it was opened',
  ],
  [
    'a mark within a mark',
    { sv: 'boys = **{ $count } *killar***' },
    'sv/page.ftl:1 boys: * within another mark',
  ],
  [
    'a choice English does not know',
    { en: 'boys = { $by ->\n [staff] a\n *[youth] b\n }', sl: 'boys = { $by ->\n [staf] a\n *[youth] b\n }' },
    'sl/page.ftl:1 boys: [staf] of $by is not in English',
  ],
])('%s is named with its file, key and reason', async (_what, changed, expected) => {
  expect(await problemsOf({ ...good, ...changed })).toContain(expected);
});

test('a key that nobody says is named', async () => {
  const en = 'said = a\nsaid-too = b\nrole-lead = c\nnobody-says = d\nheard = { within }\nwithin = e';
  const folder = await write({
    'en/page.ftl': en,
    'sl/page.ftl': en,
    'sv/page.ftl': en,
    'code/say.ts':
      "words.text('said'); words.line(\"said-too\"); words.text(`role-${role}`); words.text('heard');",
  });
  const unused = unusedKeys(readCatalogue(folder), [join(folder, 'code')]);

  expect(unused.map(({ file, line, key, reason }) => `${file}:${line} ${key}: ${reason}`)).toEqual([
    'en/page.ftl:4 nobody-says: is said nowhere in src or commands',
  ]);
});

test('the types tell numbers, choices and words apart', async () => {
  const sentence = `page = { $title } { $by ->\n [staff] a\n *[youth] b\n } { NUMBER($hours) }\nhint = Hi`;
  const folder = await write({ 'en/page.ftl': sentence, 'sl/page.ftl': sentence, 'sv/page.ftl': sentence });

  expect(typesOf(readCatalogue(folder))).toContain(
    [
      "  readonly 'hint': Readonly<Record<never, never>>;",
      "  readonly 'page': { readonly by: 'staff' | 'youth'; readonly hours: number; readonly title: string | number };",
    ].join('\n'),
  );
});

async function problemsOf(page: Readonly<Record<'en' | 'sl' | 'sv', string>>): Promise<string[]> {
  const folder = await write({ 'en/page.ftl': page.en, 'sl/page.ftl': page.sl, 'sv/page.ftl': page.sv });

  return catalogueProblems(readCatalogue(folder)).map(
    ({ file, line, key, reason }) => `${file}:${line} ${key}: ${reason}`,
  );
}

async function write(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'belezka-words-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${content}\n`);
  }

  return folder;
}
