import type { Role } from '../../core/rights.js';

/** The page's own words. None takes a placeholder; `role` words are what a person is, in lower case. */
export interface PageWords extends Readonly<Record<`role-${Role}`, string>> {
  readonly rooms: string;
  readonly 'private-room-hint': string;
  readonly 'group-room-hint': string;
  readonly 'back-to-rooms': string;
  readonly 'switch-person': string;
  readonly 'write-here': string;
  readonly 'write-hint': string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly 'not-sent': string;
  readonly 'try-again': string;
  readonly discard: string;
  readonly answering: string;
  readonly 'stop-answering': string;
  readonly answer: string;
  readonly commands: string;
  readonly example: string;
  readonly conversation: string;
  readonly 'new-messages': string;
  readonly 'to-the-end': string;
  readonly today: string;
  readonly yesterday: string;
  readonly edited: string;
  readonly 'only-you-see-this': string;
  readonly download: string;
  readonly 'nothing-here-yet': string;
  readonly 'nothing-here-hint': string;
  readonly 'nobody-here': string;
  readonly reconnecting: string;
  readonly you: string;
  readonly 'picture-not-shown': string;
  readonly 'too-long': string;
  readonly 'not-understood': string;
  readonly 'not-your-room': string;
  readonly 'went-wrong': string;
  readonly 'join-hint': string;
  readonly 'join-name': string;
  readonly 'join-code': string;
  readonly join: string;
  readonly 'join-incomplete': string;
}
