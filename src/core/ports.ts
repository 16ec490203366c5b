import type { AuditEntry } from './audit.js';
import type { Activity, ActivityRecord, ActivityRef } from './activity.js';
import type { Language, LocalDate, Zone } from './calendar.js';
import type { Conversation } from './conversation.js';
import type { DayMark } from './day-mark.js';
import type { DayTotal } from './day-total.js';
import type { FigureRecords } from './figure-ports.js';
import type { ActivityVersion, ChangeAct, TextRemoved } from './history.js';
import type { Inbound, RoomSeen } from './inbound.js';
import type { Invitation } from './invitation.js';
import type { Answer } from './message.js';
import type { ChatIdentity, Person, PlatformName, Room } from './people.js';
import type { StoredAbout } from './privacy/stored-about.js';
import type { Role } from './rights.js';
import type { NetworkSettings, PlannedSpan, Scope, ScopeKind } from './structure.js';
import type { Unasked } from './unasked.js';
import type { Vocabulary } from './vocabulary/activity-type.js';

/** Where everything is kept. */
export interface Store {
  /**
   * Runs `work` for an event that was never seen before, and keeps its answers with its effect in one transaction. An event
   * seen before has no further effect and gets the answers of the first time (none, once they are no longer kept).
   */
  handleOnce(
    event: Inbound,
    work: (records: Records) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]>;
  /**
   * All that `work` writes is kept together, or nothing is. It may run again, when others got in the way, and lasts 20 s at
   * most. Here and in `handleOnce`, what `work` awaits goes through the records it is given: any other waits for its end.
   */
  transact<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** For reading outside of a transaction. */
  readonly records: Records;
  close(): Promise<void>;
}

/** What one transaction reads and writes, in the domain's words. */
export interface Records {
  readonly activities: ActivityRecords;
  readonly dayMarks: DayMarkRecords;
  readonly people: PeopleRecords;
  readonly rooms: RoomRecords;
  readonly structure: StructureRecords;
  readonly invitations: InvitationRecords;
  readonly conversations: ConversationRecords;
  readonly typedLines: TypedLineRecords;
  readonly linkCodes: LinkCodeRecords;
  readonly audit: AuditRecords;
  readonly setAsides: SetAsideRecords;
  readonly figures: FigureRecords;
}

export interface SetAsideRecords {
  /** Marks the event as tried again, for good only with the effect of that; false where it was before. */
  retry(key: string, at: Date): Promise<boolean>;
}

export interface NewActivity extends ActivityRef {
  readonly networkId: string;
  /** Free in the network; see `isCodeFree`. */
  readonly code: string;
  readonly record: ActivityRecord;
  readonly loggedAt: Date;
  readonly loggedAtGiven: boolean;
  readonly loggedById: string | null;
  readonly loggedByLabel: string | null;
  /** Minutes from the activity's end to `loggedAt`, at least 0. */
  readonly delayMin: number;
  readonly roomId: string | null;
  /** Which row of a file without codes it was: its content and how often that came before. Unique at the centre. */
  readonly importKey?: string;
  /** What has become of it since, oldest first: each makes the next version, and the last is how it stands. */
  readonly history?: readonly Change[];
}

export interface Change {
  readonly act: ChangeAct;
  readonly record: ActivityRecord;
  readonly deleted: boolean;
  readonly delayMin: number;
  readonly changedAt: Date;
  readonly changedById: string | null;
  readonly roomId: string | null;
  /** The version that this change takes back. */
  readonly undoes?: number;
}

export interface ActivityRecords {
  add(activity: NewActivity): Promise<Activity>;
  /**
   * Adds many, each with its versions, letting others have a turn now and then; for files and the demo. In a transaction,
   * which lasts 20 s at most, all or none: up to 20,000. Outside, every two hundred are a transaction of their own.
   */
  addMany(activities: readonly NewActivity[]): Promise<void>;
  /** Makes the next version; `undefined`, and nothing is changed, when `fromVersion` is no longer the present one. */
  change(ref: ActivityRef, fromVersion: number, change: Change): Promise<Activity | undefined>;
  /** Takes the words out of earlier versions, saying who and when; what was counted stays. */
  removeText(
    ref: ActivityRef,
    field: 'title' | 'note',
    versions: readonly number[],
    removed: TextRemoved,
  ): Promise<void>;
  isCodeFree(networkId: string, code: string): Promise<boolean>;
  /** Deleted ones too. */
  byCode(networkId: string, code: string): Promise<Activity | undefined>;
  /** Those that exist, deleted ones too, by code. */
  byCodes(networkId: string, codes: readonly string[]): Promise<ReadonlyMap<string, Activity>>;
  /** Those of the keys that activities of the centre came with; at most 1,000 at once. */
  importedBefore(centreId: string, importKeys: readonly string[]): Promise<ReadonlySet<string>>;
  byRef(ref: ActivityRef): Promise<Activity | undefined>;
  /** All versions, oldest first. */
  history(ref: ActivityRef): Promise<readonly ActivityVersion[]>;
  /** The newest first by when they were logged; deleted ones left out; at most `limit`. */
  recentBy(personId: string, limit: number): Promise<readonly Activity[]>;
  /** The same over centres. */
  recentAt(centreIds: readonly string[], limit: number): Promise<readonly Activity[]>;
  /** Activities that the person changed in any way and did not take back, latest change first, at most `limit`. */
  lastChangedBy(personId: string, limit: number): Promise<readonly ActivityRef[]>;
  /** Keys of types, the person's most frequent at these centres first, then the centres'; over the last 90 days. */
  usualTypes(personId: string, centreIds: readonly string[], since: LocalDate): Promise<readonly string[]>;
  /** Not deleted, `from <= date <= to`, by date, start (none first), centre's name, code; in pages that yield. */
  between(centreIds: readonly string[], from: LocalDate, to: LocalDate): AsyncIterable<readonly Activity[]>;
  /** How many codes are in use; deleted activities keep theirs. */
  count(networkId: string): Promise<number>;
}

/** Sums kept in step with the activities as they stand now; deleted ones are not in them. */
export interface DayTotalRecords {
  /** `from <= date <= to`, by date and centre's id; nothing that adds up to no activity. */
  between(centreIds: readonly string[], from: LocalDate, to: LocalDate): Promise<readonly DayTotal[]>;
}

/** A sum that was not what its entries add up to. */
export interface SumDifference {
  readonly centreId: string;
  readonly date: LocalDate;
  /** Type, form, setting, who led it; and the band where it is a sum by age. */
  readonly about: readonly string[];
  readonly sum: string;
  /** Entries less what was kept. */
  readonly off: number;
}

/** Adds up all entries anew and puts the kept sums right; answers what was wrong, centre by centre, none when nothing was. */
export type Recount = () => AsyncIterable<readonly SumDifference[]>;

export interface DayMarkRecords {
  add(mark: DayMark & { readonly roomId: string | null }): Promise<void>;
  addMany(marks: readonly DayMark[]): Promise<void>;
  takeBack(centreId: string, id: string, at: Date): Promise<void>;
  /** A mark of one of these centres, also one that was taken back. */
  byId(centreIds: readonly string[], id: string): Promise<DayMark | undefined>;
  /** The mark the person made last that still stands. */
  latestBy(personId: string): Promise<DayMark | undefined>;
  /** The mark that holds on a date. */
  on(centreId: string, date: LocalDate): Promise<DayMark | undefined>;
  /** Every mark not taken back, `from <= date <= to`, by date, centre's name and moment. */
  between(centreIds: readonly string[], from: LocalDate, to: LocalDate): Promise<readonly DayMark[]>;
}

export interface NewPerson {
  readonly id: string;
  readonly displayName: string;
  readonly language: Language;
  readonly identity: ChatIdentity;
  readonly createdAt: Date;
}

export interface NewGrant {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  /** Null for the founder of a network that is not there yet. */
  readonly scopeId: string | null;
  readonly grantedAt: Date;
  readonly grantedById: string | null;
}

/** A role that somebody holds now. */
export interface HeldRole {
  /** Of the grant. */
  readonly id: string;
  readonly personId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly scopeId: string;
  readonly grantedAt: Date;
}

export interface PeopleRecords {
  /** With the roles that hold now. */
  byIdentity(identity: ChatIdentity): Promise<Person | undefined>;
  byId(personId: string): Promise<Person | undefined>;
  add(person: NewPerson): Promise<Person>;
  grant(grant: NewGrant): Promise<void>;
  /** The roles held at these very scopes, by when they were granted. */
  heldAt(scopeIds: readonly string[]): Promise<readonly HeldRole[]>;
  /** Ends a role; false when it had ended before. */
  endRole(grantId: string, by: string, at: Date): Promise<boolean>;
  /** Gives the founders who have no network yet this one. */
  settleFounders(networkId: string): Promise<void>;
  setLanguage(personId: string, language: Language): Promise<void>;
  unasked(personId: string): Promise<Unasked>;
  setUnasked(personId: string, chosen: Partial<Unasked>): Promise<void>;
  /** The identity is the person's from now on; whoever had it before becomes one with the person, entries and roles included. */
  addIdentity(personId: string, identity: ChatIdentity, at: Date): Promise<void>;
  /** Undefined for nobody. */
  storedAbout(personId: string): Promise<StoredAbout | undefined>;
  /** Networks that would have no admin without the person. */
  runsAlone(personId: string): Promise<readonly Scope[]>;
  /**
   * Erases identities, names, quiet times, private rooms and open conversations, and ends the roles. What they wrote of
   * activities and days stays, under an id that leads to nobody. `roomId` is where they asked for it.
   */
  forget(personId: string, leaving: { readonly at: Date; readonly roomId: string | null }): Promise<void>;
  /** Names by person, looked up when drawn; nobody who was forgotten. */
  names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface RoomRecords {
  /** The room as stored, made on first sight; its title and kind follow the platform's. */
  seen(platform: PlatformName, room: RoomSeen, newId: string): Promise<Room>;
  link(roomId: string, scopeId: string, by: string | null, at: Date): Promise<Room>;
  /** Of what is said there unasked. */
  setLanguage(roomId: string, language: Language): Promise<void>;
  setZone(roomId: string, zone: Zone): Promise<void>;
  /** The assistant is no longer in the chat, nor in any part of it. */
  left(platform: PlatformName, chat: string, at: Date): Promise<void>;
  /**
   * A chat and its parts have another address: links, drafts and entries stay with them, and messages posted before can no
   * longer be edited. Where the new address was seen already, the two become one room.
   */
  moved(platform: PlatformName, from: string, to: string): Promise<void>;
}

/** What a typed line became, so that the line can be read again when its message is edited; kept three days. */
export interface TypedLineRecords {
  keep(line: TypedLine): Promise<void>;
  find(roomId: string, message: string): Promise<TypedLine | undefined>;
}

export interface TypedLine {
  readonly roomId: string;
  /** The platform's name for the message. */
  readonly message: string;
  readonly personId: string;
  /** The entry it made, or the conversation that still asks about it. */
  readonly became:
    | { readonly kind: 'entry'; readonly ref: ActivityRef }
    | { readonly kind: 'question'; readonly conversationId: string };
  readonly typedAt: Date;
}

/** A one-time code with which a person brings a second chat identity. */
export interface LinkCodeRecords {
  add(code: {
    readonly codeHash: string;
    readonly personId: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  }): Promise<void>;
  /** Takes the code and says whose it is; `undefined` when there is none, or it was used or has expired. */
  use(codeHash: string, at: Date): Promise<string | undefined>;
}

/** One place of a structure as it is written: null language or zone is inherited. */
export interface NewScope {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly parentId: string | null;
  readonly networkId: string;
  readonly name: string;
  readonly language: Language | null;
  readonly zone: string | null;
  readonly createdAt: Date;
}

export interface StructureRecords {
  networks(): Promise<readonly Scope[]>;
  scope(id: string): Promise<Scope | undefined>;
  /** The scope and everything within it: networks, then municipalities, then centres, each by name. */
  within(scopeId: string): Promise<readonly Scope[]>;
  /** Every scope of that name, over all networks or in one. */
  named(name: string, kind?: ScopeKind, networkId?: string): Promise<readonly Scope[]>;
  settings(networkId: string): Promise<NetworkSettings>;
  /** The template with the network's own types and changes. */
  vocabulary(networkId: string): Promise<Vocabulary>;
  planned(centreId: string): Promise<readonly PlannedSpan[]>;
  /** Its own and those of its municipality and network. */
  holidays(centreId: string): Promise<readonly LocalDate[]>;

  add(scope: NewScope): Promise<Scope>;
  rename(scopeId: string, name: string): Promise<void>;
  setLanguage(scopeId: string, language: Language): Promise<void>;
  setZone(scopeId: string, zone: string): Promise<void>;
  setSettings(networkId: string, settings: NetworkSettings): Promise<void>;
  putType(networkId: string, type: Vocabulary[number]): Promise<void>;
  setPlanned(centreId: string, spans: readonly (PlannedSpan & { readonly id: string })[]): Promise<void>;
  addHolidays(scopeId: string, dates: readonly LocalDate[]): Promise<void>;
  putKeyFigures(figures: KeyFigures): Promise<void>;
  keyFigures(scopeId: string): Promise<readonly KeyFigures[]>;
}

export interface KeyFigures {
  readonly scopeId: string;
  readonly year: number;
  readonly netCostCents: bigint | null;
  readonly youngResidents: number | null;
}

export interface InvitationRecords {
  add(invitation: Invitation): Promise<void>;
  byHash(codeHash: string): Promise<Invitation | undefined>;
  /**
   * Takes one use; false when none was left at that moment, or it was revoked or had expired. One person uses it once.
   */
  use(invitationId: string, personId: string, at: Date): Promise<boolean>;
  addFailure(identity: ChatIdentity, address: string, id: string, at: Date): Promise<void>;
  /** Wrong codes since then, by this identity or in this chat, whichever is more. */
  failuresSince(identity: ChatIdentity, address: string, since: Date): Promise<number>;
}

/** Administrative acts; nothing changes or removes one. */
export interface AuditRecords {
  add(entry: AuditEntry): Promise<void>;
  /** The newest first; those older than the entry of that id where one is given; at most `limit`. */
  latest(networkIds: readonly string[], limit: number, olderThan?: string): Promise<readonly AuditEntry[]>;
}

/** Only those of a room, or of a command. */
export interface ConversationsOf {
  readonly roomId?: string;
  readonly command?: string;
}

export interface ConversationRecords {
  byId(id: string): Promise<Conversation | undefined>;
  /** The one asked last that has not expired. */
  latestOf(personId: string, now: Date, within?: ConversationsOf): Promise<Conversation | undefined>;
  save(conversation: Conversation): Promise<void>;
  end(id: string): Promise<void>;
}
