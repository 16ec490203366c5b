import type { IncomingMessage } from 'node:http';

import { fieldsOf } from './bot-api.js';
import { isObject, type Payload } from './payload.js';
import { readMultipart, type Upload } from './read-multipart.js';
import { Refusal } from './refusal.js';

export interface Request {
  readonly payload: Payload;
  readonly files: ReadonlyMap<string, Upload>;
}

export async function readRequest(
  method: string,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);

  return requestOf(method, Buffer.concat(chunks), request.headers['content-type'] ?? '', query);
}

function requestOf(method: string, body: Buffer, type: string, query: URLSearchParams): Request {
  const asked = typed(method, Object.fromEntries(query));
  const none: ReadonlyMap<string, Upload> = new Map();
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/iu.exec(type)?.[1];

  if (boundary !== undefined) {
    const { fields, files } = readMultipart(body, boundary);
    const attached = [...files.keys()].filter((name) => isField(method, name));
    const uploads = Object.fromEntries(attached.map((name) => [name, `attach://${name}`]));
    return { payload: { ...asked, ...typed(method, fields), ...uploads }, files };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const fields = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
    return { payload: { ...asked, ...typed(method, fields) }, files: none };
  }
  if (body.length === 0) return { payload: asked, files: none };

  const given = parsed(body.toString('utf8'));
  if (!isObject(given)) throw new Refusal("Bad Request: can't parse JSON object");
  return { payload: { ...asked, ...given }, files: none };
}

/** Forms carry text only: what is no string by the description is read as JSON. */
function typed(method: string, fields: Readonly<Record<string, string>>): Payload {
  const described = fieldsOf(method) ?? {};

  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const type = described[name] ?? described[`${name}?`] ?? 'String';
      const isText = type.split(' | ').every((one) => one === 'String' || one === 'InputFile');
      return [name, isText ? value : (parsed(value) ?? value)];
    }),
  );
}

function isField(method: string, name: string): boolean {
  const described = fieldsOf(method) ?? {};
  return name in described || `${name}?` in described;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
