import type { RuleName } from '../support/telegram/rules.js';
import { png } from './png.js';
import type { Scene } from './telegram-cast.js';

const megabyte = 1_048_576;

export const fileBreaches = {
  'file-known': async ({ ask }: Scene) => !(await ask('getFile', { file_id: 'unheard-of' })).ok,
  'file-20-megabytes': async ({ telegram, luka, chat, ask }: Scene) => {
    telegram.document(luka, chat, { name: 'a.zip', content: Buffer.alloc(20 * megabyte + 1) });
    return !(await ask('getFile', { file_id: 'BQACAgQAAx000000000001' })).ok;
  },
  'upload-not-empty': (scene: Scene) => upload(scene, 'document', Buffer.alloc(0)),
  'photo-is-image': (scene: Scene) => upload(scene, 'photo', Buffer.from('no image')),
  'photo-10-megabytes': (scene: Scene) =>
    upload(scene, 'photo', Buffer.concat([png(10, 10), Buffer.alloc(10 * megabyte)])),
  'photo-dimensions': (scene: Scene) => upload(scene, 'photo', png(2_100, 100)),
  'document-50-megabytes': (scene: Scene) => upload(scene, 'document', Buffer.alloc(50 * megabyte + 1)),
} satisfies Partial<Record<RuleName, (scene: Scene) => Promise<boolean>>>;

async function upload(
  { telegram: { apiRoot, token }, chat }: Scene,
  kind: 'photo' | 'document',
  content: Buffer,
): Promise<boolean> {
  const form = new FormData();
  form.set('chat_id', String(chat.id));
  form.set(kind, new Blob([content]), 'file.bin');
  const method = kind === 'photo' ? 'sendPhoto' : 'sendDocument';
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, { method: 'POST', body: form });

  return !response.ok;
}
