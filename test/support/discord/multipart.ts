export interface Part {
  readonly name: string;
  readonly fileName: string | null;
  readonly type: string;
  readonly bytes: Buffer;
}

const blankLine = '\r\n\r\n';

/** The parts of a `multipart/form-data` body. */
export function multipartOf(raw: Buffer, contentType: string): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/u.exec(contentType)?.[1];
  if (boundary === undefined) return [];

  const parts: Part[] = [];
  const mark = Buffer.from(`--${boundary}`);
  let start = raw.indexOf(mark);
  while (start !== -1) {
    const next = raw.indexOf(mark, start + mark.length);
    if (next === -1) break;
    const part = partOf(raw.subarray(start + mark.length + 2, next - 2));
    if (part) parts.push(part);
    start = next;
  }
  return parts;
}

function partOf(raw: Buffer): Part | undefined {
  const end = raw.indexOf(blankLine);
  if (end === -1) return undefined;

  const head = raw.subarray(0, end).toString('utf8');
  const fileName = /filename="([^"]*)"/iu.exec(head)?.[1];
  return {
    name: /[; ]name="([^"]*)"/iu.exec(head)?.[1] ?? '',
    fileName: fileName === undefined ? null : fileName.replaceAll('%22', '"'),
    type: /content-type: *([^\r\n]+)/iu.exec(head)?.[1] ?? 'application/octet-stream',
    bytes: raw.subarray(end + blankLine.length),
  };
}
