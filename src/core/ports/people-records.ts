import type { Language } from '../calendar.js';
import type { ChatIdentity, Person } from '../people.js';
import type { StoredAbout } from '../privacy/stored-about.js';
import type { Role } from '../rights.js';
import type { Scope } from '../structure.js';
import type { Unasked } from '../unasked.js';

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
