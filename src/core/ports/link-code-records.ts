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
