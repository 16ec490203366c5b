import type { Us } from '../us.js';

export interface Spoken {
  readonly text: string;
  readonly to: 'us' | 'another-bot' | 'nobody';
}

const command = /^\/(?<name>\w+)(?:@(?<bot>\w+))?(?=\s|$)/u;

/** What a text says without our name, and whom it is for by itself. */
export function readSpoken(typed: string, { username }: Us): Spoken {
  const text = typed.trim();
  const called = command.exec(text);

  if (called) {
    const { name = '', bot } = called.groups ?? {};
    if (bot !== undefined && !isSame(bot, username)) return { text, to: 'another-bot' };

    const rest = text.slice(called[0].length);
    return { text: opensTheChat(name, rest) ? '/start' : `/${name}${rest}`, to: 'us' };
  }
  if (!mentionOf(username).test(text)) return { text, to: 'nobody' };

  return { text: text.replace(new RegExp(`^@${username}[\\s,:]*`, 'iu'), ''), to: 'us' };
}

/** The deep link that leads somebody from a group to the private chat carries no code. */
export const justOpen = 'here';

function opensTheChat(name: string, rest: string): boolean {
  return name === 'start' && rest.trim() === justOpen;
}

function mentionOf(username: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_@.])@${username}(?![\\p{L}\\p{N}_])`, 'iu');
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
