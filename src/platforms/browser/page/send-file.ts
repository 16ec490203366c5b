import type { Post } from '../wire.js';
import { query, refusedIn, type Refusal } from './api.js';

/** Undefined once it is there. What is cut off is refused with 0. */
export function sendFile(
  { key, as, address }: Post,
  file: File,
  progress: (sent: number) => void,
): Promise<Refusal | undefined> {
  const asked = { key, address, name: file.name, type: file.type, ...(as === undefined ? {} : { as }) };

  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded }) => progress(Math.min(loaded, file.size));
    request.onload = () => resolve(request.status === 204 ? undefined : refused(request));
    request.onerror = () => resolve(cutOff);
    request.open('POST', `/api/files?${query(asked)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
}

function refused({ status, responseText }: XMLHttpRequest): Refusal {
  return status < 500 ? { kind: 'refused', status, ...refusedIn(responseText) } : cutOff;
}

const cutOff: Refusal = { kind: 'refused', status: 0, sentence: '' };
