import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { postgresFolder } from './postgres-folder.js';

/** A server that tests may make databases on, or why there is none. */
export type TestPostgres = { readonly url: string } | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgres;
  }
}

/** Called by Vitest before all tests: one real server for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startPostgres();
  if ('missing' in server) process.stderr.write(`PostgreSQL is left out of the tests: ${server.missing}\n`);
  project.provide('postgres', server);

  return stop;
}

export async function startPostgres(): Promise<{ server: TestPostgres; stop: () => Promise<void> }> {
  const given = process.env['DATABASE_URL_TEST'];
  if (given) return { server: { url: given }, stop: async () => {} };

  const folder = postgresFolder();
  if (!folder) return { server: { missing: 'no initdb was found' }, stop: async () => {} };

  return startServer(folder);
}

/**
 * Lives as long as somebody holds its standard input, so that it also goes, with all its files, when the tests are killed.
 * It listens on a socket in its own folder only: no port to collide on.
 */
const script = `
set -eu
home=$(mktemp -d "\${TMPDIR:-/tmp}/belezka-pg-XXXXXX")
trap 'rm -rf "$home"' EXIT
"$0/initdb" -D "$home/data" --no-sync --auth=trust --username=belezka --encoding=UTF8 --no-locale >"$home/initdb.log" 2>&1 \\
  || { cat "$home/initdb.log" >&2; exit 1; }
"$0/postgres" -D "$home/data" -k "$home" -c listen_addresses= -c fsync=off -c synchronous_commit=off \\
  -c full_page_writes=off -c max_connections=200 -c deadlock_timeout=50ms <&- >&2 &
server=$!
echo "$home"
cat >/dev/null
kill -INT "$server"
wait "$server" || true
`;

async function startServer(folder: string): Promise<{ server: TestPostgres; stop: () => Promise<void> }> {
  const child = runAsSomebody(['sh', '-c', script, folder]);
  const home = await ready(child);
  if (home === undefined) {
    return { server: { missing: `the PostgreSQL in ${folder} did not start` }, stop: async () => {} };
  }

  return {
    server: { url: `postgresql://belezka@localhost/postgres?host=${encodeURIComponent(home)}` },
    async stop() {
      const gone = once(child, 'close');
      child.stdin.end();
      await gone;
    },
  };
}

/** PostgreSQL refuses to run as root. */
function runAsSomebody(command: readonly string[]): ChildProcessWithoutNullStreams {
  const isRoot = process.getuid?.() === 0;
  const [file = 'sh', ...args] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;

  // A session of its own: what interrupts the tests must not reach it before it has cleaned up.
  return spawn(file, args, { detached: true, cwd: '/', stdio: 'pipe' });
}

/** The server's folder once it takes connections; `undefined` when it ended before. */
async function ready(child: ChildProcessWithoutNullStreams): Promise<string | undefined> {
  const gone = new Promise<undefined>((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('close', () => resolve(undefined));
  });
  const home = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const accepts = new Promise<true>((resolve) => {
    createInterface(child.stderr).on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve(true);
    });
  });

  return Promise.race([gone, Promise.all([home, accepts]).then(([folder]) => folder)]);
}
