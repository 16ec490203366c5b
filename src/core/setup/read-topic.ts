import type { Language } from '../calendar.js';
import type { SetupTopic } from './asked.js';
import type { SetupPart } from './part.js';
import { readPart, type PartsRead } from './read-parts.js';

/** A typed answer to a question of /setup: a pasted list may have a line for each. One bad line spoils all. */
export function readTopic(topic: SetupTopic, text: string, language: Language): PartsRead {
  const parts: SetupPart[] = [];
  for (const line of linesOf(topic, text)) {
    const read = readLine(topic, line, language);
    if (!read) return { refused: { reason: 'setup-unread', part: keywords[topic], typed: line } };
    parts.push(...read);
  }

  return parts.length > 0
    ? { parts }
    : { refused: { reason: 'setup-unread', part: keywords[topic], typed: text } };
}

const keywords = {
  network: 'network',
  municipalities: 'municipality',
  centres: 'centre',
  types: 'type',
  days: 'days',
  holidays: 'holiday',
  room: 'room',
} as const;

function linesOf(topic: SetupTopic, text: string): readonly string[] {
  const separator = topic === 'municipalities' ? /[\n,;]/u : /\n/u;

  return text
    .split(separator)
    .map((line) => line.replace(/^[\s•*-]+/u, '').trim())
    .filter((line) => line !== '');
}

function readLine(topic: SetupTopic, line: string, language: Language): readonly SetupPart[] | undefined {
  switch (topic) {
    case 'centres':
      return readCentre(line, language);
    case 'days':
      return readDays(line, language);
    case 'network':
    case 'municipalities':
    case 'types':
    case 'holidays':
    case 'room': {
      const part = readPart(keywords[topic], line, language);
      return part && [part];
    }
  }
}

/** `Klub Lipa, Celje`: the last comma parts them, so that a name may have one. */
function readCentre(line: string, language: Language): readonly SetupPart[] | undefined {
  const comma = Math.max(line.lastIndexOf(','), line.lastIndexOf(';'), line.lastIndexOf('\t'));
  if (comma < 0) return asList(readPart('centre', line, language));

  const [name, municipality] = [line.slice(0, comma).trim(), line.slice(comma + 1).trim()];
  return name === '' || municipality === '' ? undefined : [{ part: 'centre', name, municipality }];
}

/** `mon-fri` for all, or `Klub Lipa: mon-fri`. */
function readDays(line: string, language: Language): readonly SetupPart[] | undefined {
  const colon = line.lastIndexOf(':');
  const days = readPart('days', line.slice(colon + 1), language);
  if (!days || colon < 0) return asList(days);

  const centre = readPart('centre', line.slice(0, colon).trim(), language);
  return centre && [centre, days];
}

function asList(part: SetupPart | undefined): readonly SetupPart[] | undefined {
  return part && [part];
}
