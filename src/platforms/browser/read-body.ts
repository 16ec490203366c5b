/** Enough for the longest text, with every character escaped. */
const largestBody = 512 * 1024;
/** Beyond this the rest is not even read to be refused politely. */
const largestRead = 16 * 1024 * 1024;

/** The whole body; undefined when it is too large. Reads on past the limit, so that the sender gets to hear why. */
export async function readBody(request: Request): Promise<string | undefined> {
  if (request.body === null) return '';

  const kept: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early gives up the rest of the body.
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size <= largestBody) kept.push(chunk);
    if (size > largestRead) return undefined;
  }
  return size <= largestBody ? Buffer.concat(kept).toString('utf8') : undefined;
}
