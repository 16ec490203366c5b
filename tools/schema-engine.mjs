#!/usr/bin/env node
// stand-in for Prisma's native schema-engine: JSON-RPC on stdio, served by the wasm engine
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engine, adapterFor } from './engine.mjs';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});
if (values.version || process.argv.includes('--version')) {
  console.log('schema-engine-wasm shim');
  process.exit(0);
}
const url = values.datasource ? JSON.parse(values.datasource).url : 'file::memory:';
const fail = (m, code) => {
  process.stderr.write(
    '\n' +
      JSON.stringify({
        level: 'ERROR',
        target: 'schema_engine::logger',
        fields: { message: m, error_code: code },
      }) +
      '\n',
  );
};
if (positionals[0] === 'cli') {
  try {
    const a = await (await adapterFor(url)).connect();
    await a.queryRaw({ sql: 'select 1', args: [], argTypes: [] });
    await a.dispose();
    process.exit(0);
  } catch (e) {
    fail(String(e.message), 'P1001');
    process.exit(1);
  }
}
const models = (values.datamodels ?? []).map((f) => [f, readFileSync(f, 'utf8')]);
let eng;
createInterface({ input: process.stdin })
  .on('line', async (line) => {
    const msg = JSON.parse(line);
    if (!msg.method) return;
    if (process.env.SHIM_TRACE) process.stderr.write(line + '\n');
    const out = (o) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: msg.id, ...o }) + '\n');
    try {
      eng ??= await engine(url, models.length ? models : undefined);
      const m = msg.method === 'getDatabaseVersion' ? 'version' : msg.method;
      if ((m === 'devDiagnostic' || m === 'diagnoseMigrationHistory') && !eng.inited) {
        eng.inited = true; // the wasm engine fails where _prisma_migrations is missing: an empty deploy makes it
        await eng
          .applyMigrations({
            filters: msg.params.filters,
            migrationsList: { ...msg.params.migrationsList, migrationDirectories: [] },
          })
          .catch(() => {});
      }
      const r = await eng[m](msg.params);
      if (msg.method === 'diff' && r.stdout) {
        process.stdout.write(
          JSON.stringify({ jsonrpc: '2.0', id: 1e6, method: 'print', params: { content: r.stdout } }) + '\n',
        );
      }
      out({ result: r ?? {} });
    } catch (e) {
      const n = /External error id#(\d+)/.exec(String(e?.message));
      if (n) {
        const x = eng?.errors?.consumeError(+n[1]);
        process.stderr.write(String(x?.error?.stack ?? JSON.stringify(x)) + '\n');
        e = x?.error ?? e;
      }
      out({
        error: {
          code: 4466,
          message: 'schema engine',
          data: {
            is_panic: false,
            message: String(e?.message ?? e),
            meta: null,
            error_code: e?.code ?? undefined,
          },
        },
      });
    }
  })
  .on('close', () => setTimeout(() => process.exit(0), 10));
