/** A PNG says how big it is in its first chunk. */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');

  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
