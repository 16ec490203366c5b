import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { postgresqlPlace } from '../test/storage/places.js';
import { startPostgres } from '../test/support/postgres.js';

type Kind = 'sqlite' | 'postgresql';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Says on standard output what was checked; answers what is wrong. */
async function checkSchemas(): Promise<readonly string[]> {
  const problems = [...differingModels(), ...drift('sqlite', {})];
  const { server, stop } = await startPostgres();

  if ('missing' in server) {
    console.log(`postgresql: NOT CHECKED, as ${server.missing}.`);

    return problems;
  }

  // Prisma empties the shadow database, so it is one made for that.
  const shadow = await postgresqlPlace(server.url);
  try {
    const environment = { DATABASE_URL: server.url, SHADOW_DATABASE_URL: shadow.url };

    return [...problems, ...drift('postgresql', environment)];
  } finally {
    await shadow.remove();
    await stop();
  }
}

/** Both folders hold the same models, be it by a link or as a copy. */
function differingModels(): readonly string[] {
  const [sqlite, postgresql] = [modelsOf('sqlite'), modelsOf('postgresql')];
  const names = [...new Set([...sqlite.keys(), ...postgresql.keys()])];

  return names
    .filter((name) => sqlite.get(name) !== postgresql.get(name))
    .map((name) => `${name}: the models for SQLite and PostgreSQL are not the same.`);
}

function modelsOf(kind: Kind): ReadonlyMap<string, string> {
  const folder = `${root}/prisma/${kind}/models`;

  return new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

/** Where the migrations do not make what the models say. */
function drift(kind: Kind, environment: Readonly<Record<string, string>>): readonly string[] {
  const from = ['--from-migrations', `prisma/${kind}/migrations`];
  const to = ['--to-schema', `prisma/${kind}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}/node_modules/prisma/build/index.js`, 'migrate', 'diff', ...from, ...to, '--exit-code'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment, BELEZKA_SCHEMA: kind } },
  );

  if (status === 2) return [`${kind}: the migrations do not make what the models say.\n${stdout}`];
  if (status !== 0) return [`${kind}: the check itself failed.\n${stderr}`];
  console.log(`${kind}: the migrations make exactly the models.`);

  return [];
}

const problems = await checkSchemas();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
