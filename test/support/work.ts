import { addMinutes } from 'date-fns';
import { wordRowProblem } from '../../src/assistant/wording/row-problem.js';
import { createWordJob } from '../../src/assistant/jobs/word-job.js';
import { chance, shortDigest } from '../../src/cli/chance.js';
import { reportJob } from '../../src/cli/report-job.js';
import { largestFileOut } from '../../src/core/largest-file.js';
import type { Job } from '../../src/core/jobs/job.js';
import type { Answer } from '../../src/core/message.js';
import { createJobs, type Jobs } from '../../src/jobs/create-jobs.js';
import { doJob } from '../../src/jobs/do-job.js';
import { kinds } from '../../src/jobs/kinds.js';
import { createWords } from '../../src/locales/words.js';
import type { OpenStore } from '../../src/storage/open-store.js';
import type { Chat, Heard } from './chat.js';

const words = createWords();
export type WorkDeps = Parameters<typeof doJob>[1];

/** All that long work is done with, at one moment; the keys of what is to be sent are noted. Every chart is the same drawing. */
export function workDeps(
  store: OpenStore,
  moment: string,
  keys: string[],
  defects: object[],
  drawing = '<svg/>',
): WorkDeps {
  return {
    queue: store.jobQueue,
    store,
    files: store.keptFiles,
    largestFileOut,
    kinds: [...kinds, reportJob({ svg: () => Promise.resolve(drawing) }, words)],
    platforms: ['browser', 'telegram', 'discord'],
    word: createWordJob({ words, doors: () => ({ telegram: 'belezka_bot' }) }),
    deliver: (_platform, key) => Promise.resolve(keys.push(key)),
    chance,
    digest: shortDigest,
    wordProblem: (problem, language) => wordRowProblem(problem, words(language)),
    holder: 'test',
    isAlone: true,
    now: () => new Date(moment),
    wait: (_ms, over) =>
      new Promise((resolve) => over.addEventListener('abort', () => resolve(), { once: true })),
    stopping: new AbortController().signal,
    log: { error: (facts) => void defects.push(facts) },
  };
}

export interface WorkGoesOn {
  readonly store: OpenStore;
  readonly deliver: WorkDeps['deliver'];
  readonly now: () => Date;
  readonly log: WorkDeps['log'];
  /** The most bytes of a file that the chats take, where it is not theirs. */
  readonly largest: number | undefined;
  /** Called after each of its transactions, the first of them with 1. */
  readonly afterBatch: (batch: number) => Promise<void>;
}

/** Does long work beside everything else, as soon as it is poked. */
export function openWork({ store, largest, afterBatch, ...given }: WorkGoesOn): Jobs {
  let batch = 0;
  const jobs = createJobs({
    ...workDeps(store, '', [], []),
    ...given,
    ...(largest !== undefined && {
      largestFileOut: { browser: largest, telegram: largest, discord: largest },
    }),
    store: {
      ...store,
      async transact(work) {
        const came = await store.transact(work);
        await afterBatch((batch += 1));
        return came;
      },
    },
  });
  jobs.start();

  return jobs;
}

/** Does the long work that waits, as a process that serves does, and tells what came of it. */
export async function workDone(
  chat: Chat,
  moment = '2026-11-22T20:45:00Z',
  drawing?: string,
): Promise<Heard> {
  const { store, defects } = chat;
  const keys: string[] = [];
  const deps = workDeps(store, moment, keys, defects as object[], drawing);

  for (;;) {
    const job = await claimNext(deps);
    if (!job) break;
    await doJob(job, deps);
  }
  return heardOf(store, moment, keys);
}

export function claimNext({ queue, platforms, holder, now }: WorkDeps): Promise<Job | undefined> {
  return queue.claim(platforms, holder, now(), addMinutes(now(), 1));
}

/** What was kept under these keys, as if it were sent. */
export async function heardOf(store: OpenStore, moment: string, keys: readonly string[]): Promise<Heard> {
  const now = new Date(moment);
  const answers: Answer[] = [];
  for (const key of keys) {
    const due = await store.outgoing.claim(key, 'test', now, addMinutes(now, 1));
    answers.push(...due.map(({ answer }) => answer));
    for (const { index } of due) await store.outgoing.settle(key, index, now);
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
