import type { SqlDriverAdapterFactory } from '@prisma/client/runtime/client';

/** One connection as Prisma's client sees it. */
export type SqlAdapter = Awaited<ReturnType<SqlDriverAdapterFactory['connect']>>;
