import type { RuleName } from './rules.js';

const codes = {
  'Bad Request': 400,
  Unauthorized: 401,
  Forbidden: 403,
  'Not Found': 404,
  Conflict: 409,
  'Request Entity Too Large': 413,
  'Too Many Requests': 429,
} as const;

/** Further facts for the program, as Telegram names them. */
export interface ResponseParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

export class Refusal extends Error {
  readonly rule: RuleName | undefined;
  errorCode: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(
    description: string,
    { rule, parameters }: { rule?: RuleName; parameters?: ResponseParameters | undefined } = {},
  ) {
    super(description);
    this.name = 'Refusal';
    this.rule = rule;
    this.parameters = parameters;
    this.errorCode =
      Object.entries(codes).find(([beginning]) => description.startsWith(beginning))?.[1] ?? 400;
  }
}

/** Throws the refusal, when the rule is in force and was not kept. */
export type Demand = (
  rule: RuleName,
  kept: boolean,
  description: string,
  parameters?: ResponseParameters,
) => void;

export function createDemand(without: readonly RuleName[]): Demand {
  return (rule, kept, description, parameters) => {
    if (!kept && !without.includes(rule)) throw new Refusal(description, { rule, parameters });
  };
}
