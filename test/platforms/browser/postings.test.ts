import { afterEach, beforeEach, expect, test } from 'vitest';
import { ana, klubRoom, luka } from '../../support/browser-cast.js';
import { toRoom } from '../../support/browser-assistant.js';
import { act, post, seen, text, words } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';

let open: OpenRoom;
let time: Date;
const room = klubRoom.address;
const weekly = { key: 'digest:2026-W47', address: room, message: { lines: [['Week 47']] } };

beforeEach(async () => {
  time = new Date('2026-11-23T08:00:00Z');
  open = await openBrowserRoom({ now: () => time });
});
afterEach(() => open.room.stop());

const minutesPass = (minutes: number) => void (time = new Date(time.getTime() + minutes * 60_000));

test('what nobody asked for is posted once for each key', async () => {
  expect(await open.room.post(weekly)).toEqual({ kind: 'sent', messageRef: weekly.key });
  minutesPass(5);
  expect(await open.room.post(weekly)).toEqual({ kind: 'sent', messageRef: weekly.key });

  expect(await seen(open.url, luka, room)).toMatchObject([
    { lines: [['Week 47']], forMe: false, editedAt: null, postedAt: '2026-11-23T08:00:00.000Z' },
  ]);
});

test('a slot is one message, edited where it stands', async () => {
  const count = (key: string, heads: string) => ({
    key,
    address: room,
    slot: 'count',
    message: { lines: [[heads]] },
  });
  await open.room.post(count('count:1', '12'));
  minutesPass(1);
  await open.room.post(weekly);
  minutesPass(1);
  await open.room.post(count('count:2', '13'));

  expect(await seen(open.url, luka, room)).toMatchObject([
    { lines: [['13']], editedAt: time.toISOString(), postedAt: '2026-11-23T08:00:00.000Z' },
    { lines: [['Week 47']] },
  ]);
});

test('what was pressed becomes the message of a slot that is new, and its end stands there, too', async () => {
  const question = { lines: [['Two rows.']], buttons: [{ id: 'import:go', label: 'Import' }] };
  open.assistant.follow(({ act: { kind } }) =>
    kind === 'press'
      ? [{ ...toRoom('Importing …', 'work:1'), onto: 'pressed' }]
      : [toRoom(question, 'check:1')],
  );
  await post(open.url, text(ana, room, '/import'));
  await post(open.url, act(ana, room, { kind: 'press', button: 'import:go' }));
  expect(await words(open.url, luka, room)).toEqual(['/import', 'Importing …']);

  const message = { lines: [['Done.']] };
  await open.room.answer({
    key: 'job:1/2-end',
    receivedAt: time,
    index: 0,
    address: room,
    replyTo: { userId: ana.userId },
    answer: { audience: 'room', slot: 'work:1', message },
  });

  expect(await words(open.url, luka, room)).toEqual(['/import', 'Done.']);
});

test('an answer and a posting of one slot are one message', async () => {
  open.assistant.follow(() => [toRoom('girls 1', 'count')]);
  await post(open.url, text(ana, room, '/count'));
  minutesPass(1);

  await open.room.post({ key: 'count:2', address: room, slot: 'count', message: { lines: [['girls 2']] } });
  open.assistant.follow(() => [toRoom('girls 3', 'count')]);
  expect(await words(open.url, luka, room)).toEqual(['/count', 'girls 2']);
  await post(open.url, act(luka, room, { kind: 'press', button: 'girls+' }));

  expect(await words(open.url, luka, room)).toEqual(['/count', 'girls 3']);
});

test('a question for one person is followed and answered by that person alone', async () => {
  const streams = await Promise.all(['ana', 'luka'].map((as) => fetch(`${open.url}api/live?as=${as}`)));
  await open.room.post({ key: 'r1', address: 'dm:ana', message: { lines: [['How many came?']] } });
  expect(await seen(open.url, ana, 'dm:ana')).toMatchObject([{ forMe: true }]);
  await open.room.stop();

  const [anas, lukas] = await Promise.all(streams.map((stream) => stream.text()));
  expect(anas).toContain('How many came?');
  expect(lukas).not.toContain('How many came?');
});

test('what the store cannot keep is posted later', async () => {
  const logged: unknown[] = [];
  const failing = await openBrowserRoom({
    history: { ...open.history, post: () => Promise.reject(new Error('The store is away.')) },
    log: { error: (...entry) => logged.push(entry) },
  });

  expect(await failing.room.post(weekly)).toEqual({ kind: 'later', afterMs: 5_000 });
  await failing.room.stop();

  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toContain('Week 47');
});
