import type { WithPicture } from '../../src/charts/with-picture.js';
import { expect, test } from 'vitest';
import { postTo } from '../../src/cli/post-to.js';
import type { Posting } from '../../src/core/chat-platform.js';

const asIs: WithPicture = (message) => Promise.resolve(message);

const posting = { key: 'digest:1', address: 'klub', message: { lines: [['Week 47']] } };

test('a posting goes out on its own platform', async () => {
  const posted: (readonly [string, Posting])[] = [];
  const chat = (name: 'browser' | 'discord') => ({
    name,
    post(given: Posting) {
      posted.push([name, given]);

      return Promise.resolve({ kind: 'sent', messageRef: '7' } as const);
    },
  });
  const post = postTo([chat('browser'), chat('discord')], asIs);

  expect(await post('discord', posting)).toEqual({ kind: 'sent', messageRef: '7' });
  expect(posted).toEqual([['discord', posting]]);
});

test('a platform that is not open here posts later', async () => {
  expect(await postTo([], asIs)('telegram', posting)).toEqual({ kind: 'later', afterMs: 60_000 });
});
