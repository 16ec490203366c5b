const prefix = 'work:';

/** Where it is said how far the work is, and in the end what came of it. */
export function slotOfWork(job: string): string {
  return prefix + job;
}

export function isOfWork(slot: string | undefined): boolean {
  return slot?.startsWith(prefix) ?? false;
}
