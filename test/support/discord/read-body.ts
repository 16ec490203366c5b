import type { IncomingMessage } from 'node:http';

import { badJson, formError, tooLarge } from './api-error.js';
import { multipartOf, type Part } from './multipart.js';
import type { Rules } from './rules.js';
import type { Upload } from './stored.js';
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

export function readBody(raw: Buffer, type: string, rules: Rules): RequestBody {
  if (rules('request-25-mib') && raw.length > 25 * mebibyte) throw tooLarge();
  if (raw.length === 0) return { body: null, uploads: [] };
  if (!type.startsWith('multipart/form-data')) return { body: parse(raw), uploads: [] };

  const parts = multipartOf(raw, type);
  const payload = parts.find(({ name }) => name === 'payload_json');
  const uploads = parts.filter(({ fileName }) => fileName !== null).map(uploadOf);
  if (rules('upload-10-mib') && uploads.some(({ bytes }) => bytes.length > 10 * mebibyte)) throw tooLarge();

  return { body: payload ? parse(payload.bytes) : {}, uploads };
}

function uploadOf({ name, fileName, type, bytes }: Part): Upload {
  const index = /^files\[(\d+)\]$/u.exec(name)?.[1];
  if (index === undefined) {
    const message = 'Files are called files[n]';
    throw formError([{ rule: 'schema', path: ['files'], code: 'BASE_TYPE', message }]);
  }
  return { index, name: fileName ?? 'file', type, bytes: new Uint8Array(bytes) };
}

function parse(text: Buffer): Json {
  try {
    return JSON.parse(text.toString('utf8')) as Json;
  } catch {
    throw badJson();
  }
}
