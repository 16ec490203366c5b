import { waitUnnoticed } from '../outbox/wait.js';
import type { DrawerDeps } from './deps.js';
import { roomDrawing } from './draw-room.js';

const tickMs = 5_000;
const roomsAtOnce = 100;

/**
 * Keeps messages that show a state of the store as that state is: whatever happens while one is drawn, the last state is
 * drawn in the end. None of it fails.
 */
export interface Drawer {
  /** Something may have changed: looks at once, and draws without anybody waiting for it. */
  poke(): void;
  /** Looks now, and then every five seconds for what other processes changed or left. */
  start(): void;
  /** Begins no drawing any more; resolves when those in hand are done. */
  stop(): Promise<void>;
}

export function createDrawer(deps: DrawerDeps): Drawer {
  const { standing, platforms, now, log, wait = waitUnnoticed } = deps;
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  const drawRoom = roomDrawing({ ...deps, wait, stopping: stopping.signal });
  const inHand = new Map<string, Promise<void>>();
  /** Rooms that were due again while they were in hand. */
  const dueAgain = new Set<string>();
  let looking: Promise<void> | undefined;
  let isPoked = false;
  let ticking: Promise<void> | undefined;

  function poke(): void {
    isPoked = true;
    looking ??= look();
  }

  async function look(): Promise<void> {
    while (isPoked && !isStopped()) {
      isPoked = false;
      try {
        for (const roomId of await standing.due(platforms, now(), roomsAtOnce)) begin(roomId);
      } catch (error) {
        log.error({ err: error }, 'Which standing messages are due could not be looked up.');
      }
    }
    looking = undefined;
  }

  function begin(roomId: string): void {
    if (inHand.has(roomId)) {
      dueAgain.add(roomId);
      return;
    }

    const drawn = unlessOurDefect(roomId).then(() => {
      inHand.delete(roomId);
      if (dueAgain.delete(roomId)) poke();
    });
    inHand.set(roomId, drawn);
  }

  async function unlessOurDefect(roomId: string): Promise<void> {
    try {
      await drawRoom(roomId);
    } catch (error) {
      // The claim runs out by itself, and then it is due again.
      log.error({ room: roomId, err: error }, 'Standing messages could not be taken from the store.');
    }
  }

  async function tick(): Promise<void> {
    while (!isStopped()) {
      await wait(tickMs, stopping.signal);
      poke();
    }
  }

  return {
    poke,

    start() {
      poke();
      ticking ??= tick();
    },

    async stop() {
      stopping.abort();
      await ticking;
      await looking;
      await Promise.all(inHand.values());
    },
  };
}
