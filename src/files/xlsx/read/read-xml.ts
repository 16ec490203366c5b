import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { TableRefused } from '../../../core/import/table.js';
import { Unreadable } from './unreadable.js';

export interface XmlEvents {
  /** Names come without their prefix. */
  opened?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  closed?(name: string): void;
}

export interface XmlReader {
  /** Hands the events of some more bytes over, before it returns. */
  write(chunk: Uint8Array): void;
  end(): void;
  /** Says that what was read so far is done with. */
  passed(): void;
}

/** No row, and no text that several cells share, is anywhere near as long. */
const mostCharactersAtOnce = 8_000_000;

/** Reads XML piece by piece, if its outermost element is the one that is expected; what a document declares for itself is not followed. */
export function xmlReader(root: string, events: XmlEvents): XmlReader {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let waiting = 0;
  let depth = 0;

  parser.on('error', (error) => {
    throw new Unreadable('A part is no sound XML.', { cause: error });
  });
  parser.on('doctype', () => {
    throw new Unreadable('A part declares things of its own.');
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (depth === 0 && bare(name) !== root) throw new Unreadable(`A part is no ${root}.`);
    depth += 1;
    events.opened?.(bare(name), attributes);
  });
  if (events.text) {
    parser.on('text', (text) => events.text?.(text));
    parser.on('cdata', (text) => events.text?.(text));
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.closed?.(bare(name));
  });

  return {
    write(chunk) {
      const text = decoded(chunk, true);
      waiting += text.length;
      if (waiting > mostCharactersAtOnce) throw new TableRefused({ reason: 'too-big-inside' });
      parser.write(text);
    },
    end() {
      parser.write(decoded(new Uint8Array(), false)).close();
    },
    passed() {
      waiting = 0;
    },
  };

  function decoded(chunk: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(chunk, { stream });
    } catch (error) {
      throw new Unreadable('A part is no UTF-8.', { cause: error });
    }
  }
}

function bare(name: string): string {
  const colon = name.indexOf(':');

  return colon === -1 ? name : name.slice(colon + 1);
}
