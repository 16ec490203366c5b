#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which is a separate download: the same questions, line by line as JSON-RPC on
// standard input, answered by the same engine as WebAssembly.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { adapterFactory, openEngine } from './engine.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});
const url = values.datasource ? JSON.parse(values.datasource).url : 'file::memory:';

if (values.version) console.log('schema-engine-wasm');
else if (positionals[0] === 'cli') await checkConnection();
else answerQuestions();

async function checkConnection() {
  try {
    const adapter = await adapterFactory(url).connect();
    await adapter.queryRaw({ sql: 'SELECT 1', args: [], argTypes: [] });
    await adapter.dispose();
  } catch (error) {
    const fields = { message: messageOf(error), error_code: 'P1001' };
    process.stderr.write(
      `\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`,
    );
    process.exitCode = 1;
  }
}

function answerQuestions() {
  const datamodels = values.datamodels?.map((file) => [file, readFileSync(file, 'utf8')]);
  let opened;

  createInterface({ input: process.stdin })
    .on('line', async (line) => {
      const { id, method, params } = JSON.parse(line);
      if (!method) return;

      try {
        opened ??= openEngine(url, datamodels);
        say({ id, result: (await answer((await opened).engine, method, params)) ?? {} });
      } catch (error) {
        say({ id, error: failure(await causeOf(error, opened)) });
      }
    })
    // What was answered last may still be on its way out.
    .on('close', () => setTimeout(() => process.exit(), 10));
}

async function answer(engine, method, params) {
  switch (method) {
    case 'getDatabaseVersion':
      return engine.version(params);
    case 'devDiagnostic':
    case 'diagnoseMigrationHistory':
      await makeBook(engine, params);

      return engine[method](params);
    case 'diff': {
      const result = await engine.diff(params);
      if (result.stdout) say({ id: 1e6, method: 'print', params: { content: result.stdout } });

      return result;
    }
  }

  return engine[method](params);
}

/** The engine fails where `_prisma_migrations` is missing. Applying no migrations at all makes it. */
async function makeBook(engine, { filters, migrationsList }) {
  const none = { ...migrationsList, migrationDirectories: [] };
  await engine.applyMigrations({ filters, migrationsList: none }).catch(() => {});
}

/** An error of the driver crosses WebAssembly as a number. */
async function causeOf(error, opened) {
  const number = /External error id#(\d+)/.exec(messageOf(error))?.[1];
  if (number === undefined) return error;

  const { errors } = await opened;

  return errors.consumeError(Number(number))?.error ?? error;
}

function failure(error) {
  const data = { is_panic: false, message: messageOf(error), meta: null, error_code: error?.code };

  return { code: 4466, message: 'schema engine', data };
}

function messageOf(error) {
  return String(error?.message ?? error);
}

function say(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
