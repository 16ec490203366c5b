import { acceptMessage, refuse } from './accept-message.js';
import { alreadyAcknowledged, unknownInteraction } from './api-error.js';
import { checkModal } from './check-modal.js';
import { checkBody, isObject, type Fault } from './schema.js';
import type { Upload } from './stored.js';
import type { InteractionKind, StoredInteraction } from './stored-interaction.js';
import { editMessage, postMessage } from './stored-message.js';
import {
  flag,
  type CommandChoice,
  type Json,
  type JsonObject,
  type MessagePayload,
  type Modal,
} from './wire.js';
import type { RuleName } from './rules.js';
import type { World } from './world.js';

interface Callback {
  readonly route: string;
  readonly body: Json;
  readonly uploads: readonly Upload[];
}

const reply = 4;
const deferReply = 5;
const deferUpdate = 6;
const update = 7;
const autocomplete = 8;
const modal = 9;

/** The first response to an interaction: whether it may be, and what it does. */
export function respond(world: World, interaction: StoredInteraction, callback: Callback): void {
  const { now, rules, changes } = world;
  if (rules('answer-once') && interaction.response) throw alreadyAcknowledged();
  if (rules('answer-in-3-seconds') && now().getTime() - interaction.createdAt > 3000) {
    throw unknownInteraction();
  }
  const type = isObject(callback.body) ? Number(callback.body['type']) : 0;
  refuse(checkType(interaction, type).filter(({ rule }) => rules(rule)));

  const content = (isObject(callback.body) ? (callback.body['data'] ?? {}) : {}) as JsonObject;
  perform(world, interaction, callback, type, content);
  interaction.response = {
    type,
    flags: Number(content['flags'] ?? 0),
    modal: type === modal ? (content as unknown as Modal) : null,
    choices: type === autocomplete ? ((content['choices'] ?? []) as unknown as CommandChoice[]) : null,
  };
  changes.happened();
}

function perform(
  world: World,
  interaction: StoredInteraction,
  { route, body, uploads }: Callback,
  type: number,
  content: JsonObject,
): void {
  const payload: MessagePayload = content;
  const common = { route, body, payload, uploads, path: ['data'] };

  if (type === reply) {
    acceptMessage(world, { ...common, form: 'reply' });
    interaction.originalId = say(world, interaction, payload, uploads);
  } else if (type === deferReply) {
    refuse([...checkBody('reply', body, world.rules), ...checkDeferFlags(payload)].filter(isOn(world)));
    const flags = ((payload.flags ?? 0) & flag.ephemeral) | flag.loading;
    interaction.originalId = say(world, interaction, { flags }, []);
  } else if (type === update || type === deferUpdate) {
    const source = world.messages.get(interaction.sourceMessageId ?? '');
    interaction.originalId = source?.id ?? null;
    refuse(checkBody('update', body, world.rules));
    if (type === deferUpdate || !source) return;
    acceptMessage(world, { ...common, form: 'update', before: source });
    editMessage(world, source, payload, uploads);
  } else if (type === modal) {
    refuse(checkBody('modal', body, world.rules));
    refuse(checkModal(content as unknown as Modal, world.rules, ['data']));
  } else {
    refuse(checkBody('autocomplete', body, world.rules));
  }
}

function say(
  world: World,
  { id, room, person }: StoredInteraction,
  payload: MessagePayload,
  uploads: readonly Upload[],
): string {
  const isEphemeral = ((payload.flags ?? 0) & flag.ephemeral) !== 0;
  const posting = { roomId: room.id, onlyFor: isEphemeral ? person.id : null, interactionId: id };

  return postMessage(world, posting, payload, uploads).id;
}

function isOn({ rules }: World): (fault: Fault) => boolean {
  return ({ rule }) => rules(rule);
}

function checkType({ kind, sourceMessageId }: StoredInteraction, type: number): readonly Fault[] {
  const broken = brokenRule(kind, sourceMessageId !== null, type);
  const message = 'This type of response is not for this interaction';

  return broken ? [{ rule: broken, path: ['type'], code: 'BASE_TYPE_CHOICES', message }] : [];
}

function brokenRule(kind: InteractionKind, hasMessage: boolean, type: number): RuleName | undefined {
  if (![reply, deferReply, deferUpdate, update, autocomplete, modal].includes(type)) return 'schema';
  if ((kind === 'autocomplete') !== (type === autocomplete)) return 'autocomplete-answer';
  if (kind === 'modal' && type === modal) return 'modal-after-modal';
  if ((type === update || type === deferUpdate) && !hasMessage) return 'update-needs-message';

  return undefined;
}

function checkDeferFlags({ flags }: MessagePayload): readonly Fault[] {
  if (((flags ?? 0) & ~flag.ephemeral) === 0) return [];

  const message = 'Only EPHEMERAL can be set while deferring';
  return [{ rule: 'defer-flags', path: ['data', 'flags'], code: 'BASE_TYPE_CHOICES', message }];
}
