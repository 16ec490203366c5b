import type { SendAnswer } from '../core/chat-platform.js';
import type { OutgoingAnswers } from '../core/chat-ports.js';
import type { PlatformName } from '../core/people.js';
import type { Wait } from './wait.js';

export interface OutboxDeps {
  readonly platform: PlatformName;
  readonly answers: OutgoingAnswers;
  readonly send: SendAnswer;
  /** Names this process; unique for ever. */
  readonly holder: string;
  readonly now: () => Date;
  readonly log: OutboxLog;
  readonly wait?: Wait;
}

/** Called with keys and reasons only; no words of people are in it. */
export interface OutboxLog {
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}
