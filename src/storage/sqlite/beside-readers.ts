import type { SqlAdapter } from './sql-adapter.js';
import { createReaders } from './readers.js';

/** What names its level is a snapshot, and only reads: see `../snapshot.ts`. All else is the writer's. */
export function besideReaders(writer: SqlAdapter, connectReader: () => Promise<SqlAdapter>): SqlAdapter {
  const readers = createReaders(connectReader);
  const begin = writer.startTransaction.bind(writer);
  const dispose = writer.dispose.bind(writer);

  writer.startTransaction = (level) => (level === undefined ? begin() : readers.begin(level));
  // The last to close puts the journal in its place, and may write.
  writer.dispose = async () => {
    await readers.dispose();
    await dispose();
  };

  return writer;
}
