import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { DatabaseAddress } from '../database-address.js';

/** One step of the schema, in Prisma's form: a folder with a script. */
export interface Migration {
  readonly name: string;
  readonly script: string;
  /** SHA-256 of the file, as Prisma keeps it. */
  readonly checksum: string;
}

export function migrationsFolder(kind: DatabaseAddress['kind']): string {
  return fileURLToPath(new URL(`../../../prisma/${kind}/migrations`, import.meta.url));
}

/** In the order in which they are applied. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const content = readFileSync(file);

      return {
        name,
        script: content.toString('utf8'),
        checksum: createHash('sha256').update(content).digest('hex'),
      };
    });
}
