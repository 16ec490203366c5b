import type { Pace } from '../core/deliveries/pace.js';
import type { Waiting } from '../core/ports/delivery-records.js';

/**
 * What waits to be begun, in each chat in the order in which it came, and one at a time. Of the chats that take one now, that
 * with most in line is next: it is the one that would be done last.
 */
export interface Line {
  isEmpty(): boolean;
  enter(waiting: Waiting, notBefore: number): void;
  /** Undefined where none can be begun at that moment. Its chat has no other until it is `done`. */
  takeAt(moment: number): Waiting | undefined;
  done(waiting: Waiting): void;
  /** When the next can be begun, as far as that depends on time alone. */
  startableAt(): number;
}

interface InLine {
  readonly waiting: Waiting;
  readonly notBefore: number;
}

export function createLine(pace: Pace): Line {
  const lines = new Map<string, InLine[]>();
  const inHand = new Set<string>();

  const nameOf = ({ key, chat }: Waiting): string => chat?.address ?? ` ${key}`;
  const openAt = ([first]: readonly InLine[]): number =>
    first?.waiting.chat ? pace.startableAt(first.waiting.chat) : 0;

  return {
    isEmpty: () => lines.size === 0,

    enter(waiting, notBefore) {
      const name = nameOf(waiting);
      lines.set(name, [...(lines.get(name) ?? []), { waiting, notBefore }]);
    },

    takeAt(moment) {
      let longest: InLine[] = [];
      for (const [name, line] of lines) {
        if (line.length <= longest.length || inHand.has(name)) continue;
        if (firstReady(line) <= moment && openAt(line) <= moment) longest = line;
      }

      const place = longest.findIndex(({ notBefore }) => notBefore <= moment);
      const [taken] = place < 0 ? [] : longest.splice(place, 1);
      if (!taken) return undefined;
      const name = nameOf(taken.waiting);
      if (longest.length === 0) lines.delete(name);
      inHand.add(name);

      return taken.waiting;
    },

    done: (waiting) => void inHand.delete(nameOf(waiting)),

    startableAt() {
      const idle = [...lines].filter(([name]) => !inHand.has(name));

      return Math.min(...idle.map(([, line]) => Math.max(openAt(line), firstReady(line))));
    },
  };
}

function firstReady(line: readonly InLine[]): number {
  return Math.min(...line.map(({ notBefore }) => notBefore));
}
