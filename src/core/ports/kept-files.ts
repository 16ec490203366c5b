export interface NewFile {
  readonly id: string;
  readonly personId: string;
  /** The place that it was given for. */
  readonly scopeId?: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly keptAt: Date;
  readonly expiresAt: Date;
}

export interface KeptFile extends NewFile {
  readonly bytes: number;
}

/** Files that were given or made, each kept for a while. */
export interface KeptFiles {
  /** Keeps all of it, piece by piece; one of the same id that was there is replaced. Until it is whole, nobody finds it. */
  keep(file: NewFile, pieces: AsyncIterable<Uint8Array>): Promise<KeptFile>;
  /** Undefined where it is not there, not whole, or expired. */
  find(id: string, now: Date): Promise<KeptFile | undefined>;
  /** From its beginning, piece by piece. */
  read(id: string): AsyncIterable<Uint8Array>;
  forget(id: string): Promise<void>;
}
