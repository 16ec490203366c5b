import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Queries } from '../connection.js';

/** Takes the name out of what was answered to others: answers kept for a repeated event, and the browser room's own. */
export async function forgetName(queries: Queries, displayName: string): Promise<void> {
  if (displayName === '') return;
  const written = JSON.stringify(displayName).slice(1, -1);
  const answers = holding('answer', written);

  await queries.$executeRaw(
    sql`UPDATE "InboundEvent" SET "answer" = NULL, "answeredAt" = NULL WHERE "deliveredAt" IS NOT NULL AND ${answers}`,
  );
  await forgetInMessages(queries, written);
}

/** Only whole words: what is said to and by others is theirs. */
async function forgetInMessages(queries: Queries, written: string): Promise<void> {
  const rows = await queries.$queryRaw<readonly { address: string; id: string; content: string }[]>(
    sql`SELECT "address", "id", CAST("content" AS TEXT) AS "content" FROM "BrowserMessage" WHERE "from" IS NULL AND ${holding('content', written)}`,
  );
  const escaped = written.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const word = new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u');

  for (const { address, id, content } of rows) {
    if (word.test(content)) await queries.browserMessage.deleteMany({ where: { address, id } });
  }
}

/** Both databases can replace; neither has the other's way to search. */
function holding(column: string, written: string) {
  const text = raw(`CAST("${column}" AS TEXT)`);

  return sql`replace(${text}, CAST(${written} AS TEXT), '') <> ${text}`;
}
