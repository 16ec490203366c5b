import type { Fact } from '../../core/facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

type Welcomed = Extract<Fact, { kind: 'welcomed' }>;
type Joined = Extract<Fact, { kind: 'joined' }>;

export function wordWelcome({ name, room, member }: Welcomed, words: Words): Message {
  if (!member) {
    return {
      lines: [
        words.line('welcome-stranger', { name }),
        words.line('welcome-join'),
        words.line('welcome-more'),
      ],
    };
  }

  const greeting = room
    ? words.line('welcome-member', { name, scope: room.name })
    : words.line('welcome-member-nowhere', { name });
  return { lines: [greeting, words.line('welcome-how'), words.line('welcome-more')] };
}

export function wordJoined({ role, scope, minimumAge }: Joined, words: Words): Message {
  return {
    lines: [
      words.line('joined', { scope: scope.name, role: words.text(`role-${role}`) }),
      words.line('joined-age', { age: minimumAge }),
      words.line('joined-how'),
    ],
  };
}

export function wordFounderJoined(words: Words): Message {
  return { lines: words.lines('founder-joined') };
}
