import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { activityColumns } from '../src/core/columns.js';
import { symbolsOf } from '../src/core/crockford.js';

const kinds = ['hangout', 'homework', 'sport', 'culture', 'music', 'games', 'trip_camp', 'counselling'];
const centres = 26;
const days = 2_000;

/** A file of so many activities of 26 centres, as another notebook would export them. */
export function writeRows(file: string, count: number): Promise<void> {
  return pipeline(Readable.from(pages(count)), createWriteStream(file));
}

function* pages(count: number): Generator<string> {
  yield `${activityColumns.join(',')}\r\n`;
  for (let from = 0; from < count; from += 1_000) {
    const page = Array.from({ length: Math.min(1_000, count - from) }, (_, at) => row(from + at));
    yield page.join('');
  }
}

function row(at: number): string {
  const date = new Date(Date.UTC(2020, 0, 1 + (Math.floor((at * days) / 1_000_000) % days)))
    .toISOString()
    .slice(0, 10);
  const girls = (at * 7) % 13;
  const boys = (at * 11) % 17;
  const ages = at % 3 === 0 ? `10-12:${Math.floor(girls / 2)}|13-15:${boys}` : '';
  const note = at % 5 === 0 ? `"The ${at % 97}. evening, with cake"` : '';
  const cells = [
    ...[`K${symbolsOf(at, 5)}`, date, `${String(8 + (at % 12)).padStart(2, '0')}:30`, 30 + (at % 8) * 15],
    ...['Celje', `Klub ${at % centres}`, kinds[at % kinds.length], 'open', 'in_house', ''],
    ...[girls + boys + 2, girls, boys, 0, 2, ages, at % 3, at % 3, (at % 3) * 1.5, 'staff', 1, note, 'Ana'],
    `${date}T20:00:00Z`,
  ];

  return `${cells.join(',')}\r\n`;
}
