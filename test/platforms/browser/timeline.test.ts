import { expect, test } from 'vitest';

import type { Pending } from '../../../src/platforms/browser/page/outbox.js';
import { merge } from '../../../src/platforms/browser/page/room-messages.js';
import { timeline } from '../../../src/platforms/browser/page/timeline.js';
import type { AnswerView, SaidView } from '../../../src/platforms/browser/wire.js';

test('what one says in one go stands together', () => {
  const [day] = timeline(
    [said('1', 'ana', '10:00'), said('2', 'ana', '10:03'), said('3', 'luka', '10:04')],
    [],
    'ana',
  );

  expect(day?.groups.map(({ author, entries }) => [author, entries.length])).toEqual([
    ['ana', 2],
    ['luka', 1],
  ]);
});

test('a pause and another day begin anew', () => {
  const days = timeline(
    [said('1', 'ana', '10:00'), said('2', 'ana', '10:20'), said('3', 'ana', '10:21', '2026-11-23')],
    [],
    'ana',
  );

  expect(days.map(({ groups }) => groups.length)).toEqual([2, 1]);
});

test('what is on its way comes last, and only once', () => {
  const pending = [onItsWay('1'), onItsWay('2')];
  const [day] = timeline([said('browser:1', 'ana', '10:00')], pending, 'ana');

  expect(day?.groups.flatMap(({ entries }) => entries)).toMatchObject([
    { kind: 'message', key: 'browser:1', pending: { key: '1' } },
    { kind: 'outgoing', key: 'browser:2', text: 'hello' },
  ]);
});

test('an older form of a message never replaces a newer one', () => {
  const newer = { ...answer('slot:a', '10:00'), editedAt: '2026-11-22T10:05:00.000Z' };

  expect(merge([newer], [answer('slot:a', '10:00')])).toEqual([newer]);
  expect(merge([answer('slot:a', '10:00')], [newer])).toEqual([newer]);
});

test('messages stand in the order of their moments, however they arrive', () => {
  const merged = merge([said('2', 'ana', '10:02')], [said('1', 'ana', '10:01'), said('3', 'ana', '10:03')]);

  expect(merged.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

function said(id: string, from: string, time: string, date = '2026-11-22'): SaidView {
  const postedAt = `${date}T${time}:00.000Z`;
  const what = { text: 'hello', answering: null, file: null };

  return { kind: 'said', address: 'room', id, from, name: from, postedAt, ...what };
}

function answer(id: string, time: string): AnswerView {
  return {
    kind: 'answer',
    address: 'room',
    id,
    postedAt: `2026-11-22T${time}:00.000Z`,
    lines: [],
    buttons: [],
    choice: null,
    picture: null,
    file: null,
    editedAt: null,
    onlyForMe: false,
    forMe: true,
    awaitsText: false,
  };
}

function onItsWay(key: string): Pending {
  return {
    key,
    as: 'ana',
    address: 'room',
    act: { kind: 'text', text: 'hello' },
    writtenAt: '2026-11-22T10:01:00.000Z',
    tries: 0,
    refusedWith: null,
  };
}
