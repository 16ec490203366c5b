import type { Payload } from './payload.js';

export interface BotApiAnswer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Payload;
}

interface Address {
  readonly apiRoot: string;
  readonly token: string;
}

/** Asks as a program without any library would. */
export async function askBotApi(
  { apiRoot, token }: Address,
  method: string,
  payload: Payload = {},
): Promise<BotApiAnswer> {
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  });

  return (await response.json()) as BotApiAnswer;
}
