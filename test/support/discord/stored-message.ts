import { keepFile } from './stored-file.js';
import type { StoredFile, StoredMessage, Upload } from './stored.js';
import { flag, type MessagePayload } from './wire.js';
import type { World } from './world.js';

type Posting = Pick<StoredMessage, 'roomId' | 'onlyFor' | 'interactionId'>;

export function postMessage(
  world: World,
  posting: Posting,
  payload: MessagePayload,
  uploads: readonly Upload[],
): StoredMessage {
  const message: StoredMessage = {
    ...posting,
    id: world.nextId(),
    createdAt: world.now(),
    nonce: payload.nonce ?? null,
    content: payload.content ?? '',
    embeds: payload.embeds ?? [],
    components: payload.components ?? [],
    files: keepUploads(world, payload, uploads),
    flags: payload.flags ?? 0,
    editedAt: null,
    edits: 0,
  };
  return keep(world, message);
}

/** Only what the payload names changes; files stay unless a list says which. */
export function editMessage(
  world: World,
  message: StoredMessage,
  payload: MessagePayload,
  uploads: readonly Upload[],
): StoredMessage {
  const kept =
    payload.attachments === undefined
      ? message.files
      : message.files.filter(({ id }) =>
          (payload.attachments ?? []).some((reference) => String(reference.id) === id),
        );
  const wasLoading = (message.flags & flag.loading) !== 0;
  const version2 = (payload.flags ?? 0) & flag.componentsV2;

  return keep(world, {
    ...message,
    content: payload.content === undefined ? message.content : (payload.content ?? ''),
    embeds: payload.embeds === undefined ? message.embeds : (payload.embeds ?? []),
    components: payload.components === undefined ? message.components : (payload.components ?? []),
    files: [...kept, ...keepUploads(world, payload, uploads)],
    flags: (message.flags & ~flag.loading) | version2,
    editedAt: wasLoading ? null : world.now(),
    edits: wasLoading ? 0 : message.edits + 1,
  });
}

export function removeMessage(world: World, message: StoredMessage): void {
  world.messages.delete(message.id);
  world.changes.happened();
}

function keep(world: World, message: StoredMessage): StoredMessage {
  world.messages.set(message.id, message);
  world.changes.happened();

  return message;
}

function keepUploads(world: World, payload: MessagePayload, uploads: readonly Upload[]): StoredFile[] {
  return uploads.map((upload) => {
    const told = (payload.attachments ?? []).find(({ id }) => String(id) === upload.index);
    return keepFile(
      world,
      { name: told?.filename ?? upload.name, bytes: upload.bytes, type: upload.type },
      told?.description ?? null,
    );
  });
}
