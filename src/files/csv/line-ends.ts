const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export interface LineEnds {
  see(chunk: Uint8Array): void;
  /** How many there were before that place, which never goes back. */
  before(offset: number): number;
}

/** Counts the line ends of bytes as they flow by, whether they end rows or stand in quotes; a pair counts as one. */
export function lineEnds(from: number): LineEnds {
  /** Where line ends were that have not been asked about yet. */
  let waiting: number[] = [];
  /** How many of them have been by now. */
  let asked = 0;
  let passed = 0;
  let place = from;
  let last = 0;

  return {
    see(chunk) {
      waiting = waiting.slice(asked);
      asked = 0;
      for (const byte of chunk) {
        if (byte === carriageReturn || (byte === lineFeed && last !== carriageReturn)) waiting.push(place);
        last = byte;
        place += 1;
      }
    },

    before(offset) {
      while ((waiting[asked] ?? Infinity) < offset) {
        asked += 1;
        passed += 1;
      }

      return passed;
    },
  };
}
