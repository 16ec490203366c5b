import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import type { Act, Inbound } from '../../core/inbound.js';
import type { Audience } from '../../core/message.js';
import { handleSurely } from './handle-surely.js';
import { actOf } from './ingest/act-of.js';
import { readInteraction, type Asking } from './ingest/interaction.js';
import { openAtOnce } from './ingest/open-at-once.js';
import { roomOf } from './ingest/room-seen.js';
import { senderOf } from './ingest/sender.js';
import { suggestionsFor } from './ingest/suggestions.js';
import { replyToOf, type ReplyTo } from './reply-to.js';
import type { Respond } from './respond.js';
import type { TakeDeps } from './take-deps.js';

/** What opens or is suggested is answered at once; everything else is deferred first, then handled, then answered. */
export async function takeInteraction(raw: APIInteraction, respond: Respond, deps: TakeDeps): Promise<void> {
  const interaction = readInteraction(raw);
  if (!interaction) return;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const choices = await suggestionsFor(interaction, deps);
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await respond({ type, data: { choices } });
    return;
  }

  const opened = openAtOnce(interaction, deps);
  if (opened !== undefined && opened !== 'unknown') {
    await respond({ type: InteractionResponseType.Modal, data: opened });
    return;
  }
  await deferAndHandle(interaction, opened === 'unknown', respond, deps);
}

async function deferAndHandle(
  interaction: Asking,
  formUnknown: boolean,
  respond: Respond,
  deps: TakeDeps,
): Promise<void> {
  const receivedAt = deps.now();
  const replyTo = replyToOf(interaction, formUnknown ? 'asker' : audienceOf(interaction, deps));
  const responded = await respond(deferral(replyTo));
  if (responded === 'gone') return;

  if (formUnknown) await learnForms(interaction, receivedAt, deps);
  const act = await actOf(interaction, deps);
  if (!act) return;

  const event = await inbound(interaction, act, replyTo, receivedAt, deps);
  const answers = await handleSurely(event, replyTo, deps);
  if (answers?.length === 0 && responded === 'first' && replyTo.deferred !== 'as-change') {
    await deps.calls.removeOriginal(replyTo).catch(() => undefined);
  }
  if (answers) await deps.deliver(event.key, event.room.address);
  await deps.guildCommands.follow(interaction.guild_id, interaction.guild_locale);
}

async function learnForms(interaction: Asking, now: Date, { forms, log }: TakeDeps): Promise<void> {
  try {
    await forms.learn(senderOf(interaction), roomOf(interaction), now);
  } catch (error) {
    log.error({ event: interaction.id, err: error }, 'What a form needs could not be looked up.');
  }
}

function audienceOf(interaction: Asking, { menu }: TakeDeps): Audience {
  if (interaction.type !== InteractionType.ApplicationCommand) return 'asker';
  const { name } = interaction.data;

  return menu('en').find((entry) => entry.name === name)?.audience ?? 'asker';
}

function deferral({ deferred }: ReplyTo): APIInteractionResponse {
  switch (deferred) {
    case 'for-room':
      return { type: InteractionResponseType.DeferredChannelMessageWithSource };
    case 'for-asker':
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      };
    case 'as-change':
      return { type: InteractionResponseType.DeferredMessageUpdate };
  }
}

async function inbound(
  interaction: Asking,
  act: Act,
  replyTo: ReplyTo,
  receivedAt: Date,
  { guildCommands }: TakeDeps,
): Promise<Inbound> {
  const room = roomOf(interaction);
  const sender = senderOf(interaction);
  const roomKnows = await guildCommands.roomHasLanguage(interaction.guild_id, room.address);

  return {
    key: `discord:${interaction.id}`,
    receivedAt,
    // Discord has no Slovene: a linked room says more of a newcomer's language than the client.
    sender: roomKnows ? { ...sender, clientLanguage: null } : sender,
    room,
    act,
    replyTo,
  };
}
