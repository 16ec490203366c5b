const everyMs = 200;

/** Tells how far long work is, on a terminal only, in one line that is written over. */
export function progress(of: string): { at(done: number): void; end(): void } {
  if (!process.stderr.isTTY) return { at: () => undefined, end: () => undefined };
  let toldAt = 0;

  return {
    at(done) {
      const now = performance.now();
      if (now - toldAt < everyMs) return;
      toldAt = now;
      process.stderr.write(`\r${done.toLocaleString('en')} ${of} `);
    },

    end() {
      if (toldAt > 0) process.stderr.write('\r\u001B[K');
    },
  };
}
