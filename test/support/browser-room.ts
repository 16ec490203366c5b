import { Readable } from 'node:stream';
import { notLocal } from '../../src/platforms/browser/guard.js';
import { pageWordsFrom } from '../../src/cli/page-words.js';
import { createWords } from '../../src/locales/words.js';
import { listen } from '../../src/web/listen.js';
import { webApp } from '../../src/web/web-app.js';
import { createBrowserRoom, type BrowserRoom } from '../../src/platforms/browser/create-browser-room.js';
import type { BrowserRoomDeps } from '../../src/platforms/browser/deps.js';
import type { MenuEntry } from '../../src/platforms/browser/wire.js';
import { createScriptedAssistant, type ScriptedAssistant } from './browser-assistant.js';
import { castDirectory } from './browser-cast.js';
import { createMemoryChatHistory } from './browser-memory.js';

const menu: readonly MenuEntry[] = [
  { name: 'log', summary: 'Log an activity.', example: '/log open evening 23: 12 girls 10 boys, 3h' },
  { name: 'count', summary: 'Count heads live.' },
  { name: 'closed', summary: 'Mark days as closed.' },
  { name: 'recent', summary: 'Your latest entries.' },
  { name: 'help', summary: 'What you can do here.' },
];

const noFiles: BrowserRoomDeps['files'] = {
  keep: () => Promise.reject(new Error('Nothing is kept in this test.')),
  find: () => Promise.resolve(undefined),
  read: () => Readable.from([]),
  forget: () => Promise.resolve(),
};

export interface OpenRoom {
  readonly room: BrowserRoom & { stop(): Promise<void> };
  readonly assistant: ScriptedAssistant;
  readonly history: BrowserRoomDeps['history'];
  readonly url: string;
}

/** A browser room on a free port, with the cast in it and an assistant that follows a script. */
export async function openBrowserRoom(
  changes: Partial<BrowserRoomDeps> & { readonly host?: string; readonly port?: number } = {},
): Promise<OpenRoom> {
  const assistant = createScriptedAssistant();
  const history = createMemoryChatHistory();
  const room = await createBrowserRoom({
    handle: assistant.handle,
    history,
    directory: castDirectory,
    files: noFiles,
    menu: () => menu,
    words: pageWordsFrom(createWords()),
    now: () => new Date(),
    log: { error: () => undefined },
    ...changes,
  });
  const server = await listen(webApp([], room.app), changes.host ?? '127.0.0.1', changes.port ?? 0, notLocal);
  const stop = () => {
    room.close();
    return server.close();
  };

  return { room: { ...room, stop }, assistant, history, url: server.url };
}
