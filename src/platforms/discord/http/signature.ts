import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in SPKI. */
const header = Buffer.from('302a300506032b6570032100', 'hex');

export function readPublicKey(hexadecimal: string): KeyObject {
  return createPublicKey({
    key: Buffer.concat([header, Buffer.from(hexadecimal, 'hex')]),
    format: 'der',
    type: 'spki',
  });
}

/** Whether Discord signed these very bytes. */
export function isSigned(key: KeyObject, headers: Headers, body: Uint8Array): boolean {
  const signature = headers.get('x-signature-ed25519') ?? '';
  const timestamp = headers.get('x-signature-timestamp');
  if (timestamp === null || !/^[0-9a-f]{128}$/iu.test(signature)) return false;

  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
