#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The rules of the product's own folder hold, wherever the command is given.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });

await import('../src/cli.ts');
