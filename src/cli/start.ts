import { commands } from '../../commands/index.js';
import { createAssistant, type Assistant } from '../assistant/assistant.js';
import { createChartDrawer } from '../charts/create-chart-drawer.js';
import { withPicture } from '../charts/with-picture.js';
import type { Settings } from '../config.js';
import { warmWords } from '../core/phrases/warm-words.js';
import { templateVocabulary } from '../core/vocabulary/template.js';
import { drawCode } from '../files/draw-code.js';
import { createWords } from '../locales/words.js';
import { createBrowserRoom } from '../platforms/browser/create-browser-room.js';
import { notLocal } from '../platforms/browser/guard.js';
import type { Jobs } from '../jobs/create-jobs.js';
import type { Drawer } from '../standing/create-drawer.js';
import { openStore, type OpenStore } from '../storage/open-store.js';
import { takeServingLock } from '../storage/serving-lock.js';
import { listen } from '../web/listen.js';
import { webApp } from '../web/web-app.js';
import { admission } from './admission.js';
import { chance, fingerprint } from './chance.js';
import { picturing } from './picturing.js';
import { openChats, type Chats } from './chats.js';
import { openDeliveries } from './open-deliveries.js';
import { fillDemo } from './demo.js';
import { after } from './after.js';
import { createLog, type Log } from './log.js';
import { openJobs } from './open-jobs.js';
import { openDrawer } from './open-drawer.js';
import { pageWordsFrom } from './page-words.js';
import { storeUrl } from './store-url.js';
import { sweepRegularly } from './sweep-regularly.js';
import { withinTenSeconds } from './within-ten-seconds.js';

/** Serves until it is told to stop, then finishes what is in hand. */
export async function start(settings: Settings): Promise<void> {
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
    leaveSoon();
  }
}

/** What still hangs on a platform that doesn't answer must not keep us: the rest is done by the next start. */
function leaveSoon(): void {
  setTimeout(() => process.exit(), 250).unref();
}

async function serve(settings: Settings, store: OpenStore, log: Log): Promise<void> {
  if (settings.demo) await fillDemo(store);
  await warmUp(store);

  const stopping = untilToldToStop();
  const holder = chance.newId();
  const doors = () => ({ telegram: chats.telegramName() });
  const assistant = createAssistant({
    store,
    setAsides: store.setAsides,
    commands,
    words: createWords(),
    chance,
    fingerprint,
    doors,
    drawCode,
    log,
  });
  const charts = createChartDrawer();
  const drawn = withPicture(charts, log);
  const drawing = after(assistant, {
    drawer: () => drawer.poke(),
    jobs: () => jobs.poke(),
  });
  const room =
    settings.browserRoom === 'off'
      ? undefined
      : await openRoom(settings, store, { ...drawing, handle: picturing(drawing.handle, drawn) }, log);
  const chats = openChats(
    settings,
    {
      store,
      assistant: drawing,
      holder,
      withPicture: drawn,
      log,
      delivered: () => drawer.poke(),
      ended: stopping.fail,
    },
    room,
  );
  const drawer = openDrawer({ store, chats, doors, holder, log });
  const jobs = openJobs(settings.store, { store, chats, doors, charts, holder, log });
  const deliveries = openDeliveries(settings.store, { store, chats, doors, holder, log });
  const { host, port } = settings.web;
  const server = await listen(webApp(chats.doors, room?.app), host, port, room && notLocal);
  const sweeping = sweepRegularly(store, log);

  try {
    process.stdout.write(`Beležka ${room ? 'is open' : 'listens'} at ${server.url}\n`);
    connect(chats, { drawer, jobs }, stopping.fail);
    deliveries.start().catch(stopping.fail);
    await stopping.told;
  } finally {
    await withinTenSeconds(async () => {
      await drawer.stop();
      await jobs.stop();
      await Promise.all([deliveries.stop(), chats.stop()]);
      room?.close();
      await server.close();
      await sweeping.stop();
      await charts.close();
    }, log);
  }
}

/** A platform that is down is waited for; meanwhile the others are served. */
function connect(
  chats: Chats,
  { drawer, jobs }: { readonly drawer: Drawer; readonly jobs: Jobs },
  fail: (error: unknown) => void,
): void {
  chats.start().catch(fail);
  drawer.start();
  jobs.start();
}

/** So that the first person waits no longer than the others. */
async function warmUp({ records: { structure } }: OpenStore): Promise<void> {
  warmWords(templateVocabulary);
  for (const { id } of await structure.networks()) warmWords(await structure.vocabulary(id));
}

function openRoom({ browserRoom }: Settings, store: OpenStore, assistant: Assistant, log: Log) {
  return createBrowserRoom({
    handle: assistant.handle,
    history: store.chatHistory,
    directory: store.chatDirectory,
    files: store.keptFiles,
    menu: (language) => assistant.menu(language).map(({ name, summary }) => ({ name, summary })),
    words: pageWordsFrom(createWords()),
    now: () => new Date(),
    log,
    ...(browserRoom === 'by-invitation' && { admission }),
  });
}

/** `told` resolves when the operator says so, and rejects when something makes going on useless. */
function untilToldToStop(): { readonly told: Promise<void>; readonly fail: (error: unknown) => void } {
  let fail: (error: unknown) => void = () => undefined;
  const told = new Promise<void>((resolve, reject) => {
    fail = reject;
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  // It may fail before anybody waits for it.
  told.catch(() => undefined);

  return { told, fail };
}
