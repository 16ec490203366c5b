export class TooBig extends Error {
  override readonly name = 'TooBig';

  constructor() {
    super('The file is bigger than the chat takes.');
  }
}

/** The same pieces; fails as soon as they are more than that. */
export async function* within(
  pieces: AsyncIterable<string | Uint8Array>,
  most: number,
): AsyncGenerator<string | Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += Buffer.byteLength(piece);
    if (bytes > most) throw new TooBig();
    yield piece;
  }
}
