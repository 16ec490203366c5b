import type { Person, Room } from './cast.js';
import { fileUrl } from './stored-file.js';
import type { StoredMessage } from './stored.js';
import { embedsOf } from './wire-message.js';
import { flag, type Choice, type Component, type Embed } from './wire.js';
import type { World } from './world.js';

export interface SeenButton {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly style: number;
  readonly isDisabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  readonly type: number;
  readonly placeholder: string;
  readonly options: readonly Choice[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly isDisabled: boolean;
}

export interface SeenFile {
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** A message as a person has it before them. */
export interface SeenMessage {
  readonly id: string;
  readonly room: Room;
  readonly text: string;
  readonly embeds: readonly Embed[];
  readonly buttons: readonly SeenButton[];
  readonly select: SeenSelect | undefined;
  readonly selects: readonly SeenSelect[];
  readonly files: readonly SeenFile[];
  readonly isEphemeral: boolean;
  /** The bot is still thinking. */
  readonly isLoading: boolean;
  readonly edits: number;
}

export function messagesSeen(world: World, room: Room, person: Person): readonly SeenMessage[] {
  return [...world.messages.values()]
    .filter(({ roomId, onlyFor }) => roomId === room.id && (onlyFor === null || onlyFor === person.id))
    .map((message) => seenMessage(world, message, room));
}

export function seenMessage(world: World, message: StoredMessage, room: Room): SeenMessage {
  const all = message.components.flatMap(withAllWithin);
  const selects = all.filter(({ type }) => type === 3 || (type >= 5 && type <= 8)).map(seenSelect);
  const displayed = all.filter(({ type }) => type === 10).map(({ content = '' }) => content);

  return {
    id: message.id,
    room,
    text: [message.content, ...displayed].filter((text) => text !== '').join('\n'),
    embeds: embedsOf(world, message),
    buttons: all.filter(({ type }) => type === 2).map(seenButton),
    select: selects[0],
    selects,
    files: message.files.map((file) => ({ ...file, url: fileUrl(world, file) })),
    isEphemeral: (message.flags & flag.ephemeral) !== 0,
    isLoading: (message.flags & flag.loading) !== 0,
    edits: message.edits,
  };
}

export function withAllWithin(component: Component): readonly Component[] {
  const within = [component.component, component.accessory].filter((one) => one !== undefined);

  return [component, ...[...(component.components ?? []), ...within].flatMap(withAllWithin)];
}

function seenButton({ label, custom_id: customId, url, style = 0, disabled }: Component): SeenButton {
  return {
    label: label ?? '',
    customId: customId ?? null,
    url: url ?? null,
    style,
    isDisabled: disabled ?? false,
  };
}

function seenSelect(component: Component): SeenSelect {
  return {
    customId: component.custom_id ?? '',
    type: component.type,
    placeholder: component.placeholder ?? '',
    options: component.options ?? [],
    minValues: component.min_values ?? 1,
    maxValues: component.max_values ?? 1,
    isDisabled: component.disabled ?? false,
  };
}
