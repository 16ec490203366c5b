import { TableRefused } from '../../../core/import/table.js';

/** Texts that cells point to by number. */
export interface SharedTexts {
  add(text: string): void;
  /** Undefined where there is none. */
  at(number: number): string | undefined;
}

const mostBytes = 120_000_000;

/** Keeps millions of short texts as bytes in one block, where each by itself would take several times the room. */
export function sharedTexts(): SharedTexts {
  let bytes = Buffer.alloc(65_536);
  let ends = new Uint32Array(4_096);
  let count = 0;

  return {
    add(text) {
      const start = count === 0 ? 0 : (ends[count - 1] ?? 0);
      const end = start + Buffer.byteLength(text);
      if (end > mostBytes) throw new TableRefused({ reason: 'too-big-inside' });
      if (end > bytes.length) bytes = Buffer.concat([bytes], Math.max(end, bytes.length * 2));
      if (count === ends.length) ends = grown(ends);
      bytes.write(text, start);
      ends[count] = end;
      count += 1;
    },

    at(number) {
      if (!Number.isInteger(number) || number < 0 || number >= count) return undefined;

      return bytes.toString('utf8', number === 0 ? 0 : ends[number - 1], ends[number]);
    },
  };
}

function grown(ends: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(ends.length * 2);
  more.set(ends);

  return more;
}
