import { SettingError } from '../setting-error.js';
import { PortTaken } from '../web/port-taken.js';
import { PlaceRefused } from '../web/place-refused.js';
import { AnotherPoller, TokenRefused, WebhookRefused } from '../platforms/telegram/refusals.js';
import { StoreError } from '../storage/store-error.js';

/** Wrong use of the command line: an option, a name or a value it can't do anything with. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** What could not be done, in a sentence that helps; not our defect. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Says what went wrong on standard error, in one line where it is nobody's defect; answers the exit code. */
export function fail(error: unknown): 1 | 2 {
  process.stderr.write(`${sentenceFor(error)}\n`);

  return error instanceof WrongUse ? 2 : 1;
}

function sentenceFor(error: unknown): string {
  if (
    error instanceof WrongUse ||
    error instanceof Failure ||
    error instanceof SettingError ||
    error instanceof AnotherPoller ||
    error instanceof TokenRefused ||
    error instanceof WebhookRefused ||
    error instanceof StoreError
  ) {
    return error.message;
  }
  if (error instanceof PortTaken) {
    return `Port ${error.port} on ${error.host} is taken. Set PORT to a free one, or stop what holds it.`;
  }
  if (error instanceof PlaceRefused) {
    return `Nothing can listen on ${error.host}:${error.port} here. HOST takes an address of this machine, PORT a port it lets you have.`;
  }

  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
