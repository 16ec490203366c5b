import { destination, pino, type Logger } from 'pino';
import type { Settings } from '../config.js';

export type Log = Logger;

/** On standard error, so that standard output stays for data. Neither tokens nor people's words go in. */
export function createLog(level: Settings['logLevel']): Log {
  return pino({ level, base: null }, destination({ fd: 2, sync: true }));
}
