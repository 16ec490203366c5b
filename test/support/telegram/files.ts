import { stringIn, type Payload } from './payload.js';
import type { Upload } from './read-multipart.js';
import { Refusal, type Demand } from './refusal.js';
import type { Media, StoredFile, World } from './world.js';

const megabyte = 1_048_576;

/** Keeps the file, under an id that says nothing about it. */
export function keepFile(world: World, kind: Media['kind'], { name, content }: Upload): StoredFile {
  const number = world.count('files');
  const extension = /\.\w+$/u.exec(name)?.[0] ?? '';
  const folder = kind === 'photo' ? 'photos' : 'documents';
  const file = {
    id: `BQACAgQAAx${String(number).padStart(12, '0')}`,
    uniqueId: `AgAD${String(number).padStart(8, '0')}`,
    path: `${folder}/file_${number}${extension}`,
    name,
    content,
  };
  world.files.set(file.id, file);

  return file;
}

/** The media that a request sends anew, or names by the id of a file sent before. */
export function mediaOf(
  world: World,
  kind: Media['kind'],
  given: string | undefined,
  uploads: ReadonlyMap<string, Upload>,
): Media {
  const attached = /^attach:\/\/(.+)$/u.exec(given ?? '')?.[1];
  const known = world.files.get(given ?? '');
  if (attached === undefined && known) return { kind, file: known };

  const upload = uploads.get(attached ?? '');
  if (!upload) throw new Refusal(refusalOf(given), { rule: 'file-known' });
  checkUpload(kind, upload, world.demand);

  return { kind, file: keepFile(world, kind, upload) };
}

export function fileNamed(world: World, payload: Payload): StoredFile {
  const file = world.files.get(stringIn(payload, 'file_id') ?? '');
  world.demand('file-known', file !== undefined, 'Bad Request: invalid file_id');

  return file ?? keepFile(world, 'document', { name: 'unknown', content: Buffer.alloc(0) });
}

export function isSmallEnoughToGet({ content }: Upload): boolean {
  return content.length <= 20 * megabyte;
}

function checkUpload(kind: Media['kind'], { content }: Upload, demand: Demand): void {
  const size = content.length / megabyte;
  demand('upload-not-empty', content.length > 0, 'Bad Request: file must be non-empty');
  demand('document-50-megabytes', size <= 50, 'Request Entity Too Large');
  if (kind === 'document') return;

  demand('photo-10-megabytes', size <= 10, 'Bad Request: PHOTO_SAVE_FILE_INVALID');
  demand('photo-is-image', isImage(content), 'Bad Request: IMAGE_PROCESS_FAILED');
  demand('photo-dimensions', hasFairShape(content), 'Bad Request: PHOTO_INVALID_DIMENSIONS');
}

function isImage(content: Buffer): boolean {
  return isPng(content) || content.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'));
}

function isPng(content: Buffer): boolean {
  return content.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
}

/** Only a PNG says its size where it is easily read; of others it is taken on trust. */
function hasFairShape(content: Buffer): boolean {
  if (!isPng(content) || content.length < 24) return true;
  const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];

  return short > 0 && width + height <= 10_000 && long / short <= 20;
}

function refusalOf(given: string | undefined): string {
  return /^https?:/u.test(given ?? '')
    ? 'Bad Request: failed to get HTTP URL content'
    : 'Bad Request: wrong file identifier/HTTP URL specified';
}
