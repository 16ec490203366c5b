import { StoreError } from './store-error.js';

export interface PostgresqlPlace {
  readonly url: string;
  readonly host: string;
  readonly database: string;
}

/** No such name, nobody listening, no answer; and a server that is starting, stopping or full. */
const absent =
  /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|57P0\d|53300|08\w{3})$/;
/** User or password, database, rights. */
const refusing = /^(28\w{3}|3D000|42501)$/;

/** What went wrong on the way to PostgreSQL, as what an operator can do something about; any other error as it is. */
export function postgresqlError(error: unknown, { host, database }: PostgresqlPlace): unknown {
  const facts = { host, database };
  const code = codeOf(error);

  if (absent.test(code) || isTimeout(error)) {
    return new StoreError('unreachable', `No PostgreSQL answers at ${host}.`, facts, { cause: error });
  }
  if (refusing.test(code)) {
    return new StoreError('refused', `PostgreSQL at ${host} refuses us ${database}.`, facts, {
      cause: error,
    });
  }

  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

// The driver gives these no code.
function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timeout|terminated unexpectedly/i.test(error.message);
}
