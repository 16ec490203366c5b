import { generateKeyPairSync, sign } from 'node:crypto';

export interface Signing {
  readonly publicKey: string;
  readonly headersFor: (timestamp: string, body: string) => Readonly<Record<string, string>>;
}

const rawKeyBytes = 32;

/** An Ed25519 pair of its own for each stand-in. */
export function createSigning(): Signing {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });

  return {
    publicKey: der.subarray(-rawKeyBytes).toString('hex'),
    headersFor: (timestamp, body) => ({
      'X-Signature-Timestamp': timestamp,
      'X-Signature-Ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    }),
  };
}
