import type { ChatDirectory, ChatHistory } from '../core/chat-history.js';
import type {
  ChatRooms,
  OutgoingAnswers,
  PlatformNotes,
  PostedMessages,
  SetAsides,
  StandingQueue,
} from '../core/chat-ports.js';
import type { DayTotalRecords, Recount, Store } from '../core/ports.js';
import type { JobQueue } from '../core/ports/job-queue.js';
import type { KeptFiles } from '../core/ports/kept-files.js';
import { chatDirectory } from './chat-directory.js';
import { chatHistory } from './chat-history.js';
import { chatRooms } from './chat-rooms.js';
import { openClient } from './client.js';
import type { Database } from './connection.js';
import { databaseAddress, type DatabaseAddress } from './database-address.js';
import { handleOnce } from './handle-once.js';
import { jobQueue } from './job-queue.js';
import { keptFiles } from './kept-files.js';
import { migrate } from './migrate.js';
import { outgoingAnswers } from './outgoing.js';
import { platformNotes } from './platform-notes.js';
import { postedMessages } from './posted-messages.js';
import { recordsOf } from './records.js';
import { setAsides } from './set-asides.js';
import { standingQueue } from './standing-queue.js';
import { sweep } from './sweep.js';
import { dayTotalRecords } from './totals/day-totals.js';
import { recount } from './totals/recount.js';
import { outside, transact, within } from './transact.js';

export interface OpenStore extends Store {
  readonly chatHistory: ChatHistory;
  readonly chatDirectory: ChatDirectory;
  readonly dayTotals: DayTotalRecords;
  readonly outgoing: OutgoingAnswers;
  readonly postedMessages: PostedMessages;
  readonly platformNotes: PlatformNotes;
  readonly setAsides: SetAsides;
  readonly chatRooms: ChatRooms;
  readonly standingQueue: StandingQueue;
  readonly jobQueue: JobQueue;
  readonly keptFiles: KeptFiles;
  readonly recount: Recount;
  /** Forgets what was only kept for a while; see there for how long. */
  sweep(now: Date): Promise<void>;
}

/**
 * Opens `file:PATH` or `postgresql://…`, made and brought up to this program's schema where necessary. Fails with a
 * `StoreError`.
 */
export async function openStore(url: string): Promise<OpenStore> {
  await migrate(url);
  const address = databaseAddress(url);

  return storeOver(await openClient(address), address.kind);
}

function storeOver(database: Database, kind: DatabaseAddress['kind']): OpenStore {
  const connection = outside(database, kind);

  return {
    records: recordsOf(connection),
    chatHistory: chatHistory(connection),
    chatDirectory: chatDirectory(connection),
    dayTotals: dayTotalRecords(connection),
    outgoing: outgoingAnswers(connection),
    postedMessages: postedMessages(connection),
    platformNotes: platformNotes(connection),
    setAsides: setAsides(connection),
    chatRooms: chatRooms(connection),
    standingQueue: standingQueue(connection),
    jobQueue: jobQueue(connection),
    keptFiles: keptFiles(connection),
    recount: () => recount(database),
    handleOnce: (event, work) => handleOnce(database, event, work),
    transact: (work) => transact(database, (queries) => work(recordsOf(within(queries)))),
    sweep: (now) => sweep(database, now),
    close: () => database.$disconnect(),
  };
}
