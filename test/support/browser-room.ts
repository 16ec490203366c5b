import { pageWordsFrom } from '../../src/cli/page-words.js';
import { createWords } from '../../src/locales/words.js';
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

export interface OpenRoom {
  readonly room: BrowserRoom;
  readonly assistant: ScriptedAssistant;
  readonly history: BrowserRoomDeps['history'];
  readonly url: string;
}

/** A browser room on a free port, with the cast in it and an assistant that follows a script. */
export async function openBrowserRoom(changes: Partial<BrowserRoomDeps> = {}): Promise<OpenRoom> {
  const assistant = createScriptedAssistant();
  const history = createMemoryChatHistory();
  const room = createBrowserRoom({
    host: '127.0.0.1',
    port: 0,
    handle: assistant.handle,
    history,
    directory: castDirectory,
    menu: () => menu,
    words: pageWordsFrom(createWords()),
    now: () => new Date(),
    log: { info: () => undefined, error: () => undefined },
    ...changes,
  });
  const { url } = await room.start();

  return { room, assistant, history, url };
}
