import type { Attachment } from './cast.js';
import type { StoredFile } from './stored.js';
import type { JsonObject } from './wire.js';
import type { World } from './world.js';

export function keepFile(world: World, file: Attachment, description: string | null = null): StoredFile {
  const kept = { type: 'application/octet-stream', ...file, id: world.nextId(), description };
  world.files.set(kept.id, kept);

  return kept;
}

export function fileUrl(world: World, { id, name }: StoredFile): string {
  return `${world.origin()}/attachments/${id}/${encodeURIComponent(name)}`;
}

export function wireFile(world: World, file: StoredFile, isEphemeral = false): JsonObject {
  const url = fileUrl(world, file);

  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.length,
    content_type: file.type,
    url,
    proxy_url: url,
    ...(file.description === null ? {} : { description: file.description }),
    ...(isEphemeral ? { ephemeral: true } : {}),
  };
}
