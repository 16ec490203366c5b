import type { MessageView, Post, PostedAct } from '../wire.js';
import type { Outcome, Refusal } from './api.js';

/** A post that nobody has acknowledged yet. */
export interface Pending extends Post {
  readonly as: string;
  readonly writtenAt: string;
  readonly tries: number;
  /** Set when the server said no, or when the file can't be had. */
  readonly refusedWith: Pick<Refusal, 'status' | 'sentence'> | null;
  readonly file?: PendingFile;
}

/** A file that goes ahead of its post. */
export interface PendingFile {
  readonly name: string;
  readonly bytes: number;
  /** How much of it left already. */
  readonly sent: number;
  readonly arrived: boolean;
}

export interface Outbox {
  add(as: string, address: string, act: PostedAct, file?: File): Pending;
  /** Tries everything again at once. */
  wake(): void;
  tryAgain(key: string): void;
  discard(key: string): void;
}

interface OutboxDeps {
  readonly send: (post: Post) => Promise<Outcome>;
  /** Undefined once it is there. */
  readonly upload: (post: Post, file: File, progress: (sent: number) => void) => Promise<Refusal | undefined>;
  readonly restored: readonly Pending[];
  readonly changed: (pending: readonly Pending[]) => void;
  readonly arrived: (post: Pending, messages: readonly MessageView[]) => void;
}

/** Sends what was written in each room one after the other, each with its key until it is acknowledged. */
export function createOutbox({ send, upload, restored, changed, arrived }: OutboxDeps): Outbox {
  let pending = restored;
  const running = new Set<string>();
  const sleepers = new Set<() => void>();
  /** Gone with the page, unlike what is pending. */
  const files = new Map<string, File>();

  const update = (next: readonly Pending[]): void => {
    pending = next;
    changed(pending);
  };
  const replace = (key: string, facts: Partial<Pending>): void =>
    update(pending.map((item) => (item.key === key ? { ...item, ...facts } : item)));
  const remove = (key: string): void => {
    files.delete(key);
    update(pending.filter((item) => item.key !== key));
  };
  const wake = (): void => {
    for (const stir of [...sleepers]) stir();
  };

  const sendAhead = async (item: Pending, file: PendingFile): Promise<Refusal | undefined> => {
    if (file.arrived) return undefined;
    const content = files.get(item.key);
    if (!content) return lost;

    const progress = (sent: number): void => replace(item.key, { file: { ...file, sent } });
    const refusal = await upload(wire(item), content, progress);
    if (!refusal) replace(item.key, { file: { ...file, sent: file.bytes, arrived: true } });
    return refusal;
  };

  const runLane = async (lane: string): Promise<void> => {
    if (running.has(lane)) return;
    running.add(lane);

    for (let next = firstOf(pending, lane); next; next = firstOf(pending, lane)) {
      try {
        const refusal = next.file && (await sendAhead(next, next.file));
        const outcome = refusal ?? (await send(wire(next)));
        if (outcome.kind === 'refused' && next.act.kind === 'text') {
          replace(next.key, { refusedWith: outcome, ...(next.file && { file: unsent(next.file) }) });
        } else {
          remove(next.key);
          arrived(next, outcome.kind === 'arrived' ? outcome.messages : []);
        }
      } catch {
        replace(next.key, { tries: next.tries + 1 });
        await sleep(backOff(next.tries), sleepers);
      }
    }
    running.delete(lane);
  };

  for (const lane of new Set(restored.map(laneOf))) void runLane(lane);

  return {
    add(as, address, act, file) {
      const item: Pending = {
        key: newKey(),
        as,
        address,
        act,
        writtenAt: new Date().toISOString(),
        tries: 0,
        refusedWith: null,
        ...(file && { file: { name: file.name, bytes: file.size, sent: 0, arrived: false } }),
      };
      if (file) files.set(item.key, file);
      update([...pending, item]);
      void runLane(laneOf(item));
      return item;
    },
    wake,
    tryAgain(key) {
      replace(key, { refusedWith: null });
      for (const item of pending) void runLane(laneOf(item));
      wake();
    },
    discard: remove,
  };
}

/** The page was loaded anew, and what was picked is no longer at hand. */
const lost: Refusal = { kind: 'refused', status: 410, sentence: '' };

function unsent(file: PendingFile): PendingFile {
  return { ...file, sent: 0, arrived: false };
}

function firstOf(pending: readonly Pending[], lane: string): Pending | undefined {
  return pending.find((item) => laneOf(item) === lane && item.refusedWith === null);
}

function laneOf({ as, address }: Pending): string {
  return JSON.stringify([as, address]);
}

function wire({ key, as, address, act }: Pending): Post {
  return { key, as, address, act };
}

function backOff(tries: number): number {
  return Math.min(10_000, 400 * 2 ** tries);
}

function sleep(ms: number, sleepers: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const stir = (): void => {
      clearTimeout(timer);
      sleepers.delete(stir);
      resolve();
    };
    const timer = setTimeout(stir, ms);
    sleepers.add(stir);
  });
}

function newKey(): string {
  return crypto.randomUUID();
}
