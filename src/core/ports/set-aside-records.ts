export interface SetAsideRecords {
  /** Marks the event as tried again, for good only with the effect of that; false where it was before. */
  retry(key: string, at: Date): Promise<boolean>;
}
