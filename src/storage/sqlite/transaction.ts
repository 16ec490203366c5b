import type { SqlAdapter } from './sql-adapter.js';

export type Transaction = Awaited<ReturnType<SqlAdapter['startTransaction']>>;

/** Prisma always calls one of the two last, also when the transaction ran out of time. */
export function endingWith(transaction: Transaction, ended: () => void): Transaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);

  transaction.commit = () => commit().finally(ended);
  transaction.rollback = () => rollback().finally(ended);

  return transaction;
}
