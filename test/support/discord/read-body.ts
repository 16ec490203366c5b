import type { IncomingMessage } from 'node:http';

import { ApiError, badJson, formError, tooLarge } from './api-error.js';
import type { Rules } from './rules.js';
import type { Upload } from './stored-file.js';
import type { Json } from './wire.js';

interface RequestBody {
  readonly body: Json;
  readonly uploads: readonly Upload[];
}

const mebibyte = 1024 * 1024;

export async function readRaw(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);

  return Buffer.concat(chunks);
}

export async function readBody(raw: Buffer, type: string, rules: Rules): Promise<RequestBody> {
  if (rules('request-25-mib') && raw.length > 25 * mebibyte) throw tooLarge();
  if (raw.length === 0) return { body: null, uploads: [] };
  if (!type.startsWith('multipart/form-data')) return { body: parse(raw.toString('utf8')), uploads: [] };

  const form = await new Response(raw, { headers: { 'Content-Type': type } }).formData();
  const payload = form.get('payload_json');
  const uploads = await Promise.all([...form.entries()].map(([name, part]) => uploadOf(name, part)));
  const files = uploads.filter((upload) => upload !== undefined);
  for (const { index, bytes } of files) {
    if (rules('upload-10-mib') && bytes.length > 10 * mebibyte) throw tooLarge();
    if (index === '') throw strayFile();
  }
  return { body: typeof payload === 'string' ? parse(payload) : {}, uploads: files };
}

async function uploadOf(name: string, part: File | string): Promise<Upload | undefined> {
  if (typeof part === 'string') return undefined;

  const index = /^files\[(\d+)\]$/u.exec(name)?.[1] ?? '';
  return { index, name: part.name, type: part.type, bytes: new Uint8Array(await part.arrayBuffer()) };
}

function strayFile(): ApiError {
  const message = 'Files are called files[n]';
  return formError([{ rule: 'schema', path: ['files'], code: 'BASE_TYPE', message }]);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw badJson();
  }
}
