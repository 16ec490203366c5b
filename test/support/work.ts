import { addMinutes } from 'date-fns';
import { wordRowProblem } from '../../src/assistant/wording/row-problem.js';
import { createWordJob } from '../../src/assistant/jobs/word-job.js';
import { chance, shortDigest } from '../../src/cli/chance.js';
import { reportJob } from '../../src/cli/report-job.js';
import type { Answer } from '../../src/core/message.js';
import { doJob } from '../../src/jobs/do-job.js';
import { kinds } from '../../src/jobs/kinds.js';
import { createWords } from '../../src/locales/words.js';
import type { Chat, Heard } from './chat.js';

const words = createWords();
/** None of them is looked at. */
const charts = { svg: () => Promise.resolve('<svg/>') };

/** Does the long work that waits, as a process that serves does, and tells what came of it. */
export async function workDone(chat: Chat, moment = '2026-11-22T20:45:00Z'): Promise<Heard> {
  const { store } = chat;
  const now = () => new Date(moment);
  const answers: Answer[] = [];
  const keys: string[] = [];
  const deps: Parameters<typeof doJob>[1] = {
    queue: store.jobQueue,
    store,
    files: store.keptFiles,
    kinds: [...kinds, reportJob(charts, words)],
    platforms: ['browser', 'telegram', 'discord'],
    word: createWordJob({ words, doors: () => ({ telegram: 'belezka_bot' }) }),
    deliver: (_platform, key) => Promise.resolve(keys.push(key)),
    chance,
    digest: shortDigest,
    wordProblem: (problem, language) => wordRowProblem(problem, words(language)),
    holder: 'test',
    isAlone: true,
    now,
    wait: (_ms, over) =>
      new Promise((resolve) => over.addEventListener('abort', () => resolve(), { once: true })),
    stopping: new AbortController().signal,
    log: { error: (facts) => void (chat.defects as object[]).push(facts) },
  };

  for (;;) {
    const job = await store.jobQueue.claim(deps.platforms, 'test', now(), addMinutes(now(), 1));
    if (!job) break;
    await doJob(job, deps);
  }
  for (const key of keys) {
    const due = await store.outgoing.claim(key, 'test', now(), addMinutes(now(), 1));
    answers.push(...due.map(({ answer }) => answer));
    for (const { index } of due) await store.outgoing.settle(key, index, now());
  }

  const lines = answers.flatMap(({ message }) => message.lines);
  return {
    answers,
    room: undefined,
    text: lines
      .map((line) =>
        line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join(''),
      )
      .join('\n'),
    buttons: answers.flatMap(({ message }) => message.buttons?.map(({ label }) => label) ?? []),
  };
}

/** The content of the first file that was answered with. */
export async function fileOf({ answers }: Heard, { store }: Chat): Promise<Buffer> {
  const file = answers.flatMap(({ message }) => message.keptFile ?? [])[0];
  if (!file) throw new Error('There is no file among the answers.');
  const pieces: Uint8Array[] = [];
  for await (const piece of store.keptFiles.read(file.id)) pieces.push(piece);

  return Buffer.concat(pieces);
}
