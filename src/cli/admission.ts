import { randomBytes } from 'node:crypto';
import type { Admission } from '../platforms/browser/identify.js';
import { fingerprint } from './chance.js';

export const admission: Admission = {
  newSecret: () => randomBytes(32).toString('base64url'),
  userIdOf: (secret) => fingerprint(secret).slice(0, 32),
};
