export interface Upload {
  readonly name: string;
  readonly content: Buffer;
}

export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, Upload>;
}

/** The parts of a multipart body, whose file names may stand without quotes. */
export function readMultipart(body: Buffer, boundary: string): Form {
  const fields: Record<string, string> = {};
  const files = new Map<string, Upload>();

  for (const part of partsOf(body, `--${boundary}`)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, end).toString('utf8');
    const content = part.subarray(end + 4);
    const name = parameter(head, 'name');
    const fileName = parameter(head, 'filename');
    if (name === undefined) continue;
    if (fileName === undefined) fields[name] = content.toString('utf8');
    else files.set(name, { name: fileName, content: Buffer.from(content) });
  }

  return { fields, files };
}

function partsOf(body: Buffer, delimiter: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  let at = body.indexOf(delimiter);
  for (;;) {
    const start = at + delimiter.length + 2;
    const next = body.indexOf(`\r\n${delimiter}`, start - 2);
    if (at < 0 || next < 0) return parts;
    parts.push(body.subarray(start, next));
    at = next + 2;
  }
}

function parameter(head: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'iu').exec(head);
  return found?.[1] ?? found?.[2];
}
