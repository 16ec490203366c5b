import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const bindings = '@prisma/schema-engine-wasm/schema_engine_bg';
const file = 'schema_engine_bg.wasm';

/** PostgreSQL's type "char" and its type text, by number. */
const char = 18;
const text = 25;

/** Prisma's schema engine as WebAssembly, over a database. `datamodels` are pairs of file name and content. */
export async function openEngine(url, datamodels) {
  const { SchemaEngine } = await loadBindings();
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url));
  const engine = await SchemaEngine.new({ datamodels }, () => {}, factory);

  return { engine, errors: factory.errorRegistry };
}

export function adapterFactory(url) {
  return /^postgres(ql)?:/.test(url) ? postgresqlFactory(url) : sqliteFactory(url);
}

/** Node loads WebAssembly modules only behind a flag, so this one is put together by hand. */
async function loadBindings() {
  const engine = await import(bindings);
  const folder = dirname(fileURLToPath(import.meta.resolve(bindings)));

  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= panicRegistry();
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, file)), {
    './schema_engine_bg.js': engine,
  });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();

  return engine;
}

function panicRegistry() {
  let message = '';

  return { get: () => message, set_message: (panic) => (message = `RuntimeError: ${panic}`) };
}

function sqliteFactory(url) {
  const factory = new PrismaBetterSqlite3({ url });

  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => takingScripts(await factory.connect()),
    connectToShadowDb: async () => takingScripts(await factory.connectToShadowDb()),
  };
}

function postgresqlFactory(url) {
  const factory = new PrismaPg({ connectionString: url });
  const shadowUrl = process.env.SHADOW_DATABASE_URL;
  const shadow = shadowUrl ? new PrismaPg({ connectionString: shadowUrl }) : undefined;

  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => knowingChars(await factory.connect()),
    connectToShadowDb: async () => knowingChars(await (shadow?.connect() ?? factory.connectToShadowDb())),
  };
}

/** The engine sends whole scripts as one query, of which the SQLite driver takes a single statement only. */
function takingScripts(adapter) {
  const { queryRaw, executeRaw } = adapter;

  return Object.assign(adapter, {
    async queryRaw(query) {
      if (!isScript(query)) return queryRaw.call(adapter, query);
      await adapter.executeScript(query.sql);

      return { columnNames: [], columnTypes: [], rows: [] };
    },

    async executeRaw(query) {
      if (!isScript(query)) return executeRaw.call(adapter, query);
      await adapter.executeScript(query.sql);

      return 0;
    },
  });
}

function isScript({ sql, args }) {
  return args.length === 0 && /;\s*\S/.test(sql.replace(/^\s*--.*$/gm, ''));
}

/** The driver does not know the type "char", which the engine reads from the catalogue. */
function knowingChars(adapter) {
  const { performIO } = adapter;

  return Object.assign(adapter, {
    async performIO(query) {
      const result = await performIO.call(adapter, query);
      for (const field of result.fields) if (field.dataTypeID === char) field.dataTypeID = text;

      return result;
    },
  });
}
