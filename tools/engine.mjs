// loads @prisma/schema-engine-wasm under plain Node (no wasm-module flag)
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
const spec = '@prisma/schema-engine-wasm/schema_engine_bg';
const bg = await import(spec);
globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
  message: '',
  get() {
    return this.message;
  },
  set_message(m) {
    this.message = 'RuntimeError: ' + m;
  },
};
const { instance } = await WebAssembly.instantiate(
  readFileSync(join(dirname(fileURLToPath(import.meta.resolve(spec))), 'schema_engine_bg.wasm')),
  { './schema_engine_bg.js': bg },
);
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

// The wasm engine sends whole scripts through queryRaw/executeRaw; the SQLite adapters take one statement there
const scripts = (a) => {
  const s = Object.create(a);
  const isScript = (q) => q.args.length === 0 && /;\s*\S/.test(q.sql.replace(/^\s*--.*$/gm, ''));
  s.executeRaw = async (q) => (isScript(q) ? (await a.executeScript(q.sql), 0) : a.executeRaw(q));
  s.queryRaw = async (q) =>
    isScript(q)
      ? (await a.executeScript(q.sql), { columnNames: [], columnTypes: [], rows: [] })
      : a.queryRaw(q);
  for (const k of ['executeScript', 'dispose', 'startTransaction', 'getConnectionInfo'])
    if (a[k]) s[k] = a[k].bind(a);
  return s;
};
// adapter-pg does not know the type "char" (oid 18), which the engine reads from the catalogue: present it as text
const chars = (a) => {
  const io = a.performIO.bind(a);
  a.performIO = async (q) => {
    const r = await io(q);
    for (const f of r.fields) if (f.dataTypeID === 18) f.dataTypeID = 25;
    return r;
  };
  return a;
};
export async function adapterFor(url) {
  if (/^postgres(ql)?:/.test(url)) {
    const { PrismaPg } = await import('@prisma/adapter-pg');
    const mk = (u) => new PrismaPg({ connectionString: u });
    const f = mk(url);
    return {
      provider: f.provider,
      adapterName: f.adapterName,
      connect: async () => chars(await f.connect()),
      connectToShadowDb: async () =>
        chars(
          process.env.SHADOW_DATABASE_URL
            ? await mk(process.env.SHADOW_DATABASE_URL).connect()
            : await f.connectToShadowDb(),
        ),
    };
  }
  const f = new (await import('@prisma/adapter-better-sqlite3')).PrismaBetterSqlite3({ url });
  return {
    provider: f.provider,
    adapterName: f.adapterName,
    connect: async () => scripts(await f.connect()),
    connectToShadowDb: async () => scripts(await f.connectToShadowDb()),
  };
}
export async function engine(url, datamodels, log = () => {}) {
  const f = bindMigrationAwareSqlAdapterFactory(await adapterFor(url));
  const e = await bg.SchemaEngine.new({ datamodels }, log, f);
  e.errors = f.errorRegistry;
  return e;
}
