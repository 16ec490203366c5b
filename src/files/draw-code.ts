import { toBuffer } from 'qrcode';

/** A QR code as PNG, big enough for a wall. */
export async function drawCode(text: string): Promise<Uint8Array> {
  const png = await toBuffer(text, { type: 'png', errorCorrectionLevel: 'M', margin: 4, scale: 10 });

  return new Uint8Array(png);
}
