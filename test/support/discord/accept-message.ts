import { emptyMessage, formError } from './api-error.js';
import { checkMessage, isEmpty, leavesMentionsOpen } from './check-message.js';
import { checkBody, type Body, type Fault, type Path } from './schema.js';
import type { StoredMessage } from './stored.js';
import type { Upload } from './stored.js';
import { flag, type Json, type MessagePayload } from './wire.js';
import type { World } from './world.js';

interface Incoming {
  readonly route: string;
  readonly form: Body;
  readonly body: Json;
  readonly payload: MessagePayload;
  readonly uploads: readonly Upload[];
  readonly path?: Path;
  /** What is edited. */
  readonly before?: StoredMessage;
}

/** Refuses what Discord refuses; what passes has its mentions looked at. */
export function acceptMessage(world: World, incoming: Incoming): MessagePayload {
  const { route, form, body, payload, uploads, path = [], before } = incoming;
  refuse(checkBody(form, body, world.rules));

  const version2 = (before?.flags ?? 0) & flag.componentsV2;
  refuse(checkMessage({ ...payload, flags: (payload.flags ?? 0) | version2 }, world.rules, path));
  const after = before
    ? { ...before, ...payload, ...(version2 === 0 ? {} : { content: '', embeds: [] }) }
    : payload;
  const kept = before && payload.attachments === undefined ? before.files.length : 0;
  const named = before ? (payload.attachments ?? []).length : 0;
  if (world.rules('message-empty') && isEmpty(after, uploads.length + kept + named)) throw emptyMessage();

  if (leavesMentionsOpen(payload)) world.mentionsOpen.push({ route, payload });
  return payload;
}

export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw formError(faults);
}
