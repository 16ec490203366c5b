import { respond } from './respond.js';
import { refusal } from './serve-rest.js';
import type { Signing } from './signing.js';
import type { StoredInteraction } from './stored-interaction.js';
import type { Json, JsonObject } from './wire.js';
import type { World } from './world.js';

export type Forgery = 'bad-signature' | 'tampered-body' | 'unsigned';

export interface Outcome {
  readonly status: number;
  readonly body: Json;
}

export interface HttpDelivery {
  readonly deliver: (interaction: StoredInteraction) => Promise<void>;
  readonly ping: () => Promise<Outcome>;
  /** What Discord sends on purpose to see whether it is refused. */
  readonly forge: (how: Forgery) => Promise<Outcome>;
}

const ping = { type: 1 };

export function createHttpDelivery(world: World, signing: Signing, url: () => string): HttpDelivery {
  const post = async (payload: JsonObject, how?: Forgery): Promise<Outcome> => {
    const body = JSON.stringify({ application_id: world.applicationId, version: 1, ...payload });
    const timestamp = String(Math.floor(world.now().getTime() / 1000));
    const signed = signing.headersFor(timestamp, how === 'bad-signature' ? `${body} ` : body);
    const response = await fetch(url(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(how === 'unsigned' ? {} : signed) },
      body: how === 'tampered-body' ? body.replace('"version":1', '"version":2') : body,
    });
    return { status: response.status, body: asJson(await response.text()) };
  };

  return {
    ping: () => post(ping),
    forge: (how) => post(ping, how),
    async deliver(interaction) {
      const { status, body } = await post(interaction.payload);
      if (interaction.response || status === 202) return;
      try {
        if (status !== 200) throw new Error(`The interaction was answered with ${status}.`);
        respond(world, interaction, { route: 'interactions endpoint', body, uploads: [] });
      } catch (error) {
        refusal(world, 'interactions endpoint', error);
        throw error;
      }
    },
  };
}

function asJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
