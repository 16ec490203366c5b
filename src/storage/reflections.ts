import type { ReflectionRecords } from '../core/ports/reflection-records.js';
import type { Question, Reflection } from '../core/reflect/reflection.js';
import type { Connection } from './connection.js';
import type {
  Reflection as ReflectionRow,
  ReflectionQuestion as QuestionRow,
} from './generated/sqlite/client.js';

const newestFirst = [{ answeredAt: 'desc' }, { id: 'desc' }] as const;
const oldestFirst = [{ answeredAt: 'asc' }, { id: 'asc' }] as const;

export function reflectionRecords({ queries, atomically }: Connection): ReflectionRecords {
  return {
    async questions(centreId) {
      const rows = await queries.reflectionQuestion.findMany({
        where: { centreId },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      });

      return rows.map(questionFrom);
    },

    async putQuestions(centreId, questions) {
      await atomically(async (open) => {
        for (const [position, { id, text, ...when }] of questions.entries()) {
          const row = { ...when, text: text ?? '', position };
          await open.reflectionQuestion.upsert({
            where: { centreId_id: { centreId, id } },
            create: { centreId, id, ...row },
            update: row,
          });
        }
      });
    },

    async add(reflection) {
      await atomically((open) => open.reflection.create({ data: reflection }));
    },

    async byId(centreIds, id) {
      const row = await queries.reflection.findFirst({ where: { centreId: { in: [...centreIds] }, id } });

      return row ? reflectionFrom(row) : undefined;
    },

    async latest(centreIds, limit) {
      const rows = await queries.reflection.findMany({
        where: { centreId: { in: [...centreIds] } },
        orderBy: [...newestFirst],
        take: limit,
      });

      return rows.map(reflectionFrom);
    },

    async about(centreId, activityId) {
      const rows = await queries.reflection.findMany({
        where: { centreId, activityId },
        orderBy: [...oldestFirst],
      });

      return rows.map(reflectionFrom);
    },

    async sharedBetween(centreIds, from, to) {
      const wanted = new Set(centreIds);
      // Few are shared in a week, and so many centres are more than a query takes.
      const rows = await queries.reflection.findMany({
        where: { answeredAt: { gte: from, lt: to }, sharedAt: { not: null }, warned: false },
        orderBy: [...oldestFirst],
      });

      return rows.filter(({ centreId }) => wanted.has(centreId)).map(reflectionFrom);
    },

    async share(centreId, id, at) {
      await atomically((open) =>
        open.reflection.updateMany({ where: { centreId, id }, data: { sharedAt: at } }),
      );
    },

    async remove(centreId, id) {
      await atomically((open) => open.reflection.deleteMany({ where: { centreId, id } }));
    },
  };
}

function questionFrom({ id, text, addedAt, askedAt, retiredAt }: QuestionRow): Question {
  return { id, text: text === '' ? null : text, addedAt, askedAt, retiredAt };
}

function reflectionFrom(row: ReflectionRow): Reflection {
  return { ...row };
}
