import type { Payload } from './payload.js';
import { Refusal } from './refusal.js';
import { rules, type RuleName } from './rules.js';

export interface AcceptedCall {
  readonly method: string;
  readonly payload: Payload;
  readonly result: unknown;
}

export interface RefusedCall {
  readonly method: string;
  readonly payload: Payload;
  readonly rule: RuleName | undefined;
  readonly errorCode: number;
  readonly description: string;
}

/** What was asked of the stand-in, and how it answered. */
export interface Journal {
  readonly accepted: readonly AcceptedCall[];
  readonly refused: readonly RefusedCall[];
  accept(call: AcceptedCall): void;
  refuse(method: string, payload: Payload, error: unknown): Refusal;
}

export function createJournal(): Journal {
  const accepted: AcceptedCall[] = [];
  const refused: RefusedCall[] = [];

  return {
    accepted,
    refused,
    accept: (call) => void accepted.push(call),

    refuse(method, payload, error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(`Bad Request: the stand-in failed: ${String(error)}`);
      const { rule, errorCode, message } = refusal;
      refused.push({ method, payload, rule, errorCode, description: message });
      return refusal;
    },
  };
}

/** Refusals of what can never be right, and defects of the stand-in itself. */
export function isViolation({ rule, description }: RefusedCall): boolean {
  return rule ? rules[rule] === 'mistake' : description.includes('the stand-in failed');
}
