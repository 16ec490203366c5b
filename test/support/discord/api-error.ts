import type { RuleName } from './rules.js';
import type { Fault } from './schema.js';
import type { Json, JsonObject } from './wire.js';

/** What Discord says no with. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: JsonObject | undefined;
  readonly rule: RuleName | null;

  constructor(status: number, code: number, message: string, errors?: JsonObject, rule?: RuleName) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.rule = rule ?? null;
  }

  get body(): JsonObject {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

export const unauthorized = (): ApiError => new ApiError(401, 0, '401: Unauthorized');
export const notFound = (): ApiError => new ApiError(404, 0, '404: Not Found');
export const unknownChannel = (): ApiError => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = (): ApiError => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMessage = (): ApiError => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = (): ApiError => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = (): ApiError => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): ApiError => new ApiError(404, 10062, 'Unknown interaction');
export const tooLarge = (): ApiError => new ApiError(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = (): ApiError => new ApiError(403, 50001, 'Missing Access');
export const emptyMessage = (): ApiError => new ApiError(400, 50006, 'Cannot send an empty message');
export const closedToDirectMessages = (): ApiError =>
  new ApiError(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = (): ApiError => new ApiError(403, 50013, 'Missing Permissions');
export const invalidToken = (): ApiError => new ApiError(401, 50027, 'Invalid Webhook Token');
export const badJson = (): ApiError => new ApiError(400, 50109, 'The request body contains invalid JSON.');

export function formError(faults: readonly Fault[]): ApiError {
  const tree: Branch = {};
  for (const { path, code, message } of faults) {
    const leaf = path.reduce<Branch>((branch, step) => grow(branch, String(step)), tree);
    leaf['_errors'] = [...((leaf['_errors'] as Json[] | undefined) ?? []), { code, message }];
  }
  return new ApiError(400, 50035, 'Invalid Form Body', tree, faults[0]?.rule);
}

interface Branch {
  [step: string]: Branch | Json[];
}

function grow(branch: Branch, step: string): Branch {
  const next = (branch[step] ?? {}) as Branch;
  branch[step] = next;
  return next;
}
