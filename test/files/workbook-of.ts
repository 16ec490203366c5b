import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import type { Sheet } from '../../src/files/xlsx/workbook.js';
import { writeWorkbook } from '../../src/files/xlsx/write/write-workbook.js';

export async function partsOf(sheets: readonly Sheet[]): Promise<ReadonlyMap<string, string>> {
  return partsIn(await buffer(writeWorkbook(sheets)));
}

/** The parts of a workbook by their path, taken out of it by what its directory says. */
export function partsIn(bytes: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.length - 6);

  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    parts.set(
      bytes.toString('utf8', at + 46, at + 46 + nameLength),
      inflateRawSync(content).toString('utf8'),
    );
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }

  return parts;
}
