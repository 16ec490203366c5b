import { setFlagsFromString } from 'node:v8';

/** For a command that goes through more than fits; to be called before the store is opened. It costs some time. */
export function spareMemory(): void {
  // Prisma's query compiler would be optimised at once, which takes 80 MB for a handful of statements.
  setFlagsFromString('--wasm-tiering-budget=200000000');
  // Garbage is else left lying until it is several times what is in use.
  setFlagsFromString('--heap-growing-percent=40');
}
