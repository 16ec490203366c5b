import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { admission } from '../../../src/cli/admission.js';
import type { Line } from '../../../src/core/message.js';
import type { AnswerView, Post, PostedAct, Posted } from '../../../src/platforms/browser/wire.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import { ask, post, upload } from '../browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../browser-room.js';
import {
  came,
  messageWith,
  without,
  type Came,
  type ChatDriver,
  type Seen,
  type Where,
  type Who,
} from './chat-driver.js';
import { openHouse } from './house.js';
import { linkRoom } from './people.js';

/** The real browser room over HTTP. */
export async function openBrowserDriver(shared?: OpenStore): Promise<ChatDriver> {
  const house = await openHouse('browser', shared);
  await linkRoom(house.store, 'browser', 'klub-lipa');
  let room = await begin();
  let latest: { readonly posted: Post; readonly who: Who; readonly where: Where } | undefined;
  onTestFinished(() => room.room.stop());

  function begin(): Promise<OpenRoom> {
    const { store, assistant } = house.begin(() => null);
    return openBrowserRoom({
      handle: assistant.handle,
      history: store.chatHistory,
      directory: store.chatDirectory,
      files: store.keptFiles,
    });
  }

  function addressOf(who: Who, where: Where): string {
    return where === 'group' ? 'klub-lipa' : `dm:${who}`;
  }

  async function look(who: Who, where: Where): Promise<readonly Seen[]> {
    const query = new URLSearchParams({ as: who, address: addressOf(who, where) });
    const { text } = await ask(`${room.url}api/messages?${query.toString()}`);
    const { messages } = JSON.parse(text) as Posted;
    return Promise.all(messages.flatMap((one) => (one.kind === 'answer' ? [seen(one)] : [])));
  }

  async function seen(view: AnswerView): Promise<Seen> {
    const { id, lines, buttons, choice, picture, file, editedAt, onlyForMe } = view;

    return {
      id,
      text: lines.map(plain).join('\n'),
      labels: [...buttons, ...(choice?.options ?? [])].map(({ label }) => label),
      edits: editedAt === null ? 0 : 1,
      alone: onlyForMe,
      ...(picture && {
        picture: { png: await fetched(picture.url), description: picture.description },
      }),
      ...(file && { file: { name: file.name, content: new TextDecoder().decode(await fetched(file.url)) } }),
      own: view,
    };
  }

  async function fetched(url: string): Promise<Uint8Array> {
    return new Uint8Array(await (await fetch(new URL(url, room.url))).arrayBuffer());
  }

  async function send(posted: Post, who: Who, where: Where): Promise<Came> {
    const before = await look(who, where);
    latest = { posted, who, where };
    const { status, text } = await post(room.url, posted);
    if (status !== 200) throw new Error(`The room answered ${status}: ${text}`);
    return came(where, before, await look(who, where));
  }

  function act(who: Who, where: Where, what: PostedAct): Promise<Came> {
    return send({ key: randomUUID(), as: who, address: addressOf(who, where), act: what }, who, where);
  }

  function press(who: Who, label: string, of: Came): Promise<Came> {
    const { buttons, choice } = messageWith(label, of).own as AnswerView;
    const option = choice?.options.find((one) => one.label === label);
    const button =
      buttons.find((one) => one.label === label)?.id ?? `${choice?.id ?? ''}:${option?.value ?? ''}`;
    return act(who, of.where, { kind: 'press', button });
  }

  const driver: ChatDriver = {
    platform: 'browser',
    store: house.store,
    mention: '@beležka',
    wrong: house.wrong,
    say: (who, text, where = 'private') => act(who, where, { kind: 'text', text }),
    fillIn: without('options'),
    press,
    pressOld: press,
    reply: (who, text, to) => driver.answer(who, text, to),
    answer: (who, text, to) => act(who, to.where, { kind: 'text', text, replyTo: to.messages.at(-1)?.id }),
    submit: without('forms'),
    edit: without('lines to edit'),
    async give(who, command, { name, content }) {
      const address = addressOf(who, 'private');
      const key = randomUUID();
      const kept = await upload(room.url, { key, as: who, address, name, type: 'text/csv' }, content);
      if (kept.status !== 204) throw new Error(`The room answered ${kept.status}: ${kept.text}`);
      const what = { kind: 'text', text: command, withFile: true } as const;
      return send({ key, as: who, address, act: what }, who, 'private');
    },

    async join(who, code) {
      const invited = await openBrowserRoom({
        handle: house.begin(() => null).assistant.handle,
        history: house.store.chatHistory,
        directory: house.store.chatDirectory,
        admission,
      });
      const { text } = await ask(`${invited.url}api/join`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
        body: JSON.stringify({ name: who, code }),
      });
      await invited.room.stop();
      const { sentence } = JSON.parse(text) as { sentence: string };
      return came('private', [], [], { text: sentence });
    },
    received: () => house.received(),
    sees: (who, where = 'private') => look(who, where),
    rename: without('names of its own'),

    again() {
      if (!latest) throw new Error('Nothing was said yet.');
      return send(latest.posted, latest.who, latest.where);
    },

    async wrongWayRound(who, first, second) {
      await driver.say(who, second);
      await driver.say(who, first);
    },

    async restart() {
      await room.room.stop();
      room = await begin();
    },

    async under(deed) {
      const begun = house.taken();
      const coming = deed();
      await house.begun(begun + 1);
      return { came: coming };
    },
    slowDown: () => house.slowDown(),
    acknowledged: without('acknowledgements'),
    outage: without('life without the program'),
    leaveAndEnter: without('rooms to be put out of'),
    move: without('rooms that move'),
    script: (...scripted) => house.script(...scripted),
    breaches: () => [],
  };

  return driver;
}

function plain(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}
