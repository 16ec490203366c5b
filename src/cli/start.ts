import { commands } from '../../commands/index.js';
import { createAssistant, type Assistant } from '../assistant/assistant.js';
import type { Settings } from '../config.js';
import { warmWords } from '../core/phrases/warm-words.js';
import { templateVocabulary } from '../core/vocabulary/template.js';
import { drawCode } from '../files/draw-code.js';
import { createWords } from '../locales/words.js';
import { createBrowserRoom } from '../platforms/browser/create-browser-room.js';
import { openStore, type OpenStore } from '../storage/open-store.js';
import { takeServingLock } from '../storage/serving-lock.js';
import { chance, fingerprint } from './chance.js';
import { fillDemo } from './demo.js';
import { Failure } from './failure.js';
import { createLog, type Log } from './log.js';
import { pageWordsFrom } from './page-words.js';
import { storeUrl } from './store-url.js';
import { sweepHourly } from './sweep-hourly.js';

/** Serves until it is told to stop, then finishes what is in hand. */
export async function start(settings: Settings): Promise<void> {
  refuseWhatIsNotServed(settings);
  const log = createLog(settings.logLevel);
  const url = storeUrl(settings.store);
  const lock = takeServingLock(url, new Date());

  try {
    const store = await openStore(url);
    try {
      await serve(settings, store, log);
    } finally {
      await store.close();
    }
  } finally {
    lock.release();
  }
}

async function serve(settings: Settings, store: OpenStore, log: Log): Promise<void> {
  if (settings.demo) await fillDemo(store);
  await warmUp(store);
  const assistant = createAssistant({
    store,
    setAsides: store.setAsides,
    commands,
    words: createWords(),
    chance,
    fingerprint,
    doors: () => ({ telegram: null }),
    drawCode,
    log,
  });
  const room = openRoom(settings, store, assistant, log);
  const { url } = await room.start();
  const sweeping = sweepHourly(store, log);
  process.stdout.write(`Beležka is open at ${url}\n`);

  await toldToStop();
  await sweeping.stop();
  await room.stop();
}

/** Said before anything is opened, so that nobody waits for a chat that stays silent. */
function refuseWhatIsNotServed({ telegram, discord, browserRoom }: Settings): void {
  if (telegram)
    throw new Failure('TELEGRAM_BOT_TOKEN is set, and this version serves the browser room only.');
  if (discord) throw new Failure('DISCORD_TOKEN is set, and this version serves the browser room only.');
  if (browserRoom !== 'demo') {
    throw new Failure('BELEZKA_BROWSER is set, and this version serves the browser room for a demo only.');
  }
}

/** So that the first person waits no longer than the others. */
async function warmUp({ records: { structure } }: OpenStore): Promise<void> {
  warmWords(templateVocabulary);
  for (const { id } of await structure.networks()) warmWords(await structure.vocabulary(id));
}

function openRoom({ web }: Settings, store: OpenStore, assistant: Assistant, log: Log) {
  return createBrowserRoom({
    host: web.host,
    port: web.port,
    handle: assistant.handle,
    history: store.chatHistory,
    directory: store.chatDirectory,
    menu: (language) => assistant.menu(language).map(({ name, summary }) => ({ name, summary })),
    words: pageWordsFrom(createWords()),
    now: () => new Date(),
    log: {
      info: (facts, sentence) => log.debug(facts, sentence),
      error: (facts, sentence) => log.error(facts, sentence),
    },
  });
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
