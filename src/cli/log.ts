import { destination, pino, type Logger } from 'pino';
import type { Settings } from '../config.js';
import { defectFacts } from './defect-facts.js';

export type Log = Logger;

/** On standard error, so that standard output stays for data. Neither tokens nor people's words go in. */
export function createLog(level: Settings['logLevel']): Log {
  return pino({ level, base: null, serializers: { err: defectFacts } }, destination({ fd: 2, sync: true }));
}
