import type { Fact } from '../../core/facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

type MyData = Extract<Fact, { kind: 'my-data' }>;
type ForgetAsked = Extract<Fact, { kind: 'forget-asked' }>;

export function wordPrivacy(words: Words): Message {
  return { lines: words.lines('privacy-explained') };
}

/** A file for people and programs alike: names as in the code, moments in UTC. */
export function wordMyData({ stored, at }: MyData, words: Words): Message {
  const json = JSON.stringify({ storedAt: at, ...stored }, null, 2);

  return {
    lines: [words.line('my-data')],
    file: {
      name: 'belezka-my-data.json',
      mediaType: 'application/json',
      content: new TextEncoder().encode(`${json}\n`),
    },
  };
}

export function wordForgetAsked({ mark }: ForgetAsked, words: Words): Message {
  return {
    lines: words.lines('forget-asked'),
    buttons: [
      { id: `forget:yes:${mark}`, label: words.text('button-forget'), style: 'danger' },
      { id: `forget:no:${mark}`, label: words.text('button-forget-not') },
    ],
  };
}
