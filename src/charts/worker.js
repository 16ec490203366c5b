import { fileURLToPath, URL } from 'node:url';
import { register } from 'tsx/esm/api';

// A thread doesn't inherit how its process reads TypeScript.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });

await import('./answer-requests.ts');
