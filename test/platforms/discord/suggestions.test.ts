import { expect, test } from 'vitest';
import type { SuggestionAsked } from '../../../src/core/menu.js';
import { openScene } from '../../support/discord-scene.js';

test('what is typed is completed from what is known', async () => {
  const asked: SuggestionAsked[] = [];
  const { discord, luka, room } = await openScene({
    suggest: (one) => {
      asked.push(one);
      return Promise.resolve([{ value: 'sport', label: 'Sport' }]);
    },
  });

  const choices = await discord.autocomplete(luka, room, 'log', 'type', 'spo', { girls: 3 });

  expect(choices).toEqual([{ name: 'Sport', value: 'sport' }]);
  expect(asked[0]).toMatchObject({ command: 'log', option: 'type', typed: 'spo', options: { girls: '3' } });
});

test('no more is offered than Discord can show', async () => {
  const many = Array.from({ length: 40 }, (_, each) => ({ value: String(each), label: 'ž'.repeat(120) }));
  const { discord, luka, room } = await openScene({ suggest: () => Promise.resolve(many) });

  const choices = await discord.autocomplete(luka, room, 'log', 'type', 's');

  expect(choices).toHaveLength(25);
  expect(discord.violations).toEqual([]);
});

test('a store that takes too long suggests nothing', async () => {
  const { discord, luka, room } = await openScene({ suggest: () => new Promise(() => undefined) });

  expect(await discord.autocomplete(luka, room, 'log', 'type', 's')).toEqual([]);
});

test('a store that fails suggests nothing', async () => {
  const { discord, luka, room } = await openScene({
    suggest: () => Promise.reject(new Error('The store is gone.')),
  });

  expect(await discord.autocomplete(luka, room, 'log', 'type', 's')).toEqual([]);
});
