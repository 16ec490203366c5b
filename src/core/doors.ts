/** By what name people speak to the assistant where it isn't alone with them; null where it isn't connected. */
export interface Doors {
  /** The bot's user name, without the @. */
  readonly telegram: string | null;
}
