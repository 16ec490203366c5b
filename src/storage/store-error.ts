export type StoreErrorCode =
  /** The address is none of ours: neither `file:` with a path nor `postgresql://`. */
  | 'unknown-address'
  | 'not-a-database'
  | 'damaged'
  | 'unwritable'
  /** Another process held the database longer than we wait. */
  | 'locked'
  /** No PostgreSQL answers there. */
  | 'unreachable'
  /** PostgreSQL answers and doesn't let us in: user, password or database. */
  | 'refused'
  | 'newer-than-program'
  | 'migration-edited'
  | 'migration-failed'
  /** Another process serves this store. */
  | 'already-served';

/** What the message says, to be said in other words; never a password, never an entry. */
export type StoreFacts = Readonly<Record<string, string | number>>;

/** The store cannot be used, and an operator can do something about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  readonly code: StoreErrorCode;
  readonly facts: StoreFacts;

  constructor(code: StoreErrorCode, message: string, facts: StoreFacts = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.facts = facts;
  }
}
