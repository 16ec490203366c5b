import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma's native schema engine is a separate download; the same engine as WebAssembly comes from the registry.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(
  new URL('./tools/schema-engine.mjs', import.meta.url),
);

const store = process.env['BELEZKA_SCHEMA'] ?? 'sqlite';

export default defineConfig({
  schema: `prisma/${store}`,
  migrations: { path: `prisma/${store}/migrations` },
  datasource: {
    url: process.env['DATABASE_URL'] ?? 'file::memory:',
    ...(process.env['SHADOW_DATABASE_URL'] && { shadowDatabaseUrl: process.env['SHADOW_DATABASE_URL'] }),
  },
});
