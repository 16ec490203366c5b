import { botUser } from './wire-user.js';
import { fileUrl, wireFile } from './stored-file.js';
import type { StoredMessage } from './stored.js';
import { flag, type Embed, type Json, type JsonObject } from './wire.js';
import type { World } from './world.js';

export function wireMessage(world: World, message: StoredMessage): JsonObject {
  const isEphemeral = (message.flags & flag.ephemeral) !== 0;
  const interaction = [...world.interactions.values()].find(({ id }) => id === message.interactionId);

  return {
    id: message.id,
    channel_id: message.roomId,
    type: interaction ? 20 : 0,
    author: botUser(world),
    content: message.content,
    timestamp: message.createdAt.toISOString(),
    edited_timestamp: message.editedAt?.toISOString() ?? null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.files.map((file) => wireFile(world, file, isEphemeral)),
    embeds: embedsOf(world, message) as unknown as Json,
    components: message.components as unknown as Json,
    pinned: false,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(interaction ? { application_id: world.applicationId, webhook_id: world.applicationId } : {}),
  };
}

/** Pictures named `attachment://` come back with the address of the file. */
export function embedsOf(world: World, { embeds, files }: StoredMessage): readonly Embed[] {
  return embeds.map((embed) => {
    const file = files.find(({ name }) => embed.image?.url === `attachment://${name}`);
    const image = file ? { image: { url: fileUrl(world, file) } } : {};
    return { ...embed, ...{ type: 'rich' }, ...image };
  });
}
