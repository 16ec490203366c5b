import {
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { isSigned, readPublicKey } from './signature.js';
import { readBody } from './read-body.js';
import type { Respond } from '../respond.js';

const mostBytes = 1024 * 1024;

/** Resolves when the interaction is answered, or left alone. */
export type Take = (interaction: APIInteraction, respond: Respond) => Promise<void>;

/** One HTTP interaction: its answer carries the first response, the rest follows over the API. */
export function httpInteractions(publicKey: string, take: Take): (request: Request) => Promise<Response> {
  const key = readPublicKey(publicKey);

  return async (request) => {
    const body = await readBody(request, mostBytes);
    if (!body) return new Response(null, { status: 413 });
    if (!isSigned(key, request.headers, body)) return new Response(null, { status: 401 });

    const interaction = parse(body);
    if (!interaction) return new Response(null, { status: 400 });
    if (interaction.type === InteractionType.Ping)
      return Response.json({ type: InteractionResponseType.Pong });

    const response = await firstResponse(interaction, take);
    return response ? Response.json(response) : new Response(null, { status: 503 });
  };
}

function firstResponse(interaction: APIInteraction, take: Take): Promise<APIInteractionResponse | undefined> {
  return new Promise((resolve) => {
    const respond: Respond = (response) => {
      resolve(response);
      return Promise.resolve('first');
    };
    void take(interaction, respond).finally(() => resolve(undefined));
  });
}

/** What Discord signed is what Discord documents. */
function parse(body: Uint8Array): APIInteraction | undefined {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as APIInteraction;
  } catch {
    return undefined;
  }
}
