/** All of a stream; undefined when it is longer than that. */
export async function readBody(
  { body }: Pick<Request | Response, 'body'>,
  most: number,
): Promise<Uint8Array | undefined> {
  const stream: ReadableStream<Uint8Array> | null = body;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream ?? []) {
    length += chunk.byteLength;
    if (length > most) return undefined;
    chunks.push(chunk);
  }

  return Buffer.concat(chunks);
}
