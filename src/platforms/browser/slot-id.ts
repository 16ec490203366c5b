/** Under which id a chat history keeps the message of a slot. */
export function slotId(slot: string): string {
  return `slot:${slot}`;
}
