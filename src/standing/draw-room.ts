import { addSeconds } from 'date-fns';
import type { Sent } from '../core/chat-platform.js';
import type { DueDrawing } from '../core/chat-ports.js';
import { atMost } from '../outbox/at-most.js';
import { pauseMs, type Wait } from '../outbox/wait.js';
import type { DrawerDeps } from './deps.js';

/** Longer than any platform takes for a message. */
const leaseSeconds = 60;
/** What happens meanwhile is drawn together. */
const restMs = 1_000;
const drawnAtOnce = 8;
/** Until what failed by a defect of ours, or for want of the store, is tried again. */
const defectMs = 30_000;

interface RoomDeps extends DrawerDeps {
  readonly wait: Wait;
  readonly stopping: AbortSignal;
}

/** Draws what is due in a room, one message after the other, each as it stands by then; rejects only when the store does. */
export function roomDrawing(deps: RoomDeps): (roomId: string) => Promise<void> {
  const { standing, post, word, holder, now, log, wait, stopping } = deps;
  const inTime = atMost(drawnAtOnce);

  return async (roomId) => {
    let triesBefore = 0;

    while (!stopping.aborted) {
      const drawing = await standing.claim(roomId, holder, now(), addSeconds(now(), leaseSeconds));
      if (!drawing) return;

      const sent = await inTime(() => draw(drawing));
      await settle(drawing, sent);
      const isLate = sent.kind === 'later' || sent.kind === 'uncertain';
      await wait(isLate ? pauseMs(laterMs(sent), triesBefore) : restMs, stopping);
      triesBefore = isLate ? triesBefore + 1 : 0;
    }
  };

  async function settle(drawing: DueDrawing, sent: Sent): Promise<void> {
    switch (sent.kind) {
      case 'sent':
        return standing.drawn(drawing, holder);
      case 'later':
      case 'uncertain':
        return standing.release(drawing, holder);
      case 'never':
        return standing.end(drawing);
    }
  }

  async function draw(drawing: DueDrawing): Promise<Sent> {
    const { message, room, version } = drawing;
    const { roomId, slot } = message;

    try {
      const worded = await word(drawing);
      if (!worded) return { kind: 'never', because: 'there is nothing to tell' };

      const key = `standing:${roomId}:${slot}:${version}`;
      const sent = await post(room.platform, { key, address: room.address, message: worded, slot });
      if (sent.kind === 'never') {
        log.warn({ room: roomId, slot, because: sent.because }, 'A standing message is drawn no more.');
      }
      return sent;
    } catch (error) {
      log.error({ room: roomId, slot, err: error }, 'A standing message could not be drawn.');

      return { kind: 'later', afterMs: defectMs };
    }
  }
}

function laterMs(sent: Sent): number {
  return sent.kind === 'later' ? sent.afterMs : restMs;
}
