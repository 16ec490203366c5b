import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { addDays } from 'date-fns';
import { expect, test } from 'vitest';
import type { NewFile } from '../../src/core/ports/kept-files.js';
import { describeEachStore } from '../support/stores.js';
import { now } from './cast.js';

describeEachStore('Files that are kept for a while', (underTest) => {
  const files = () => underTest().store.keptFiles;
  const aFile = (differences: Partial<NewFile> = {}): NewFile => ({
    id: randomUUID(),
    scopeId: 'network',
    personId: randomUUID(),
    name: 'šport.csv',
    mediaType: 'text/csv',
    keptAt: now,
    expiresAt: addDays(now, 1),
    ...differences,
  });
  const read = async (id: string) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of files().read(id)) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  test.each([0, 1, 524_288, 1_300_000])('one of %i bytes comes back as it was', async (size) => {
    const file = aFile();
    const content = randomBytes(size);

    expect(await files().keep(file, Readable.from(inPieces(content, 70_000)))).toMatchObject({ bytes: size });
    expect(await files().find(file.id, now)).toEqual({ ...file, bytes: size });
    expect((await read(file.id)).equals(content)).toBe(true);
  });

  test('one whose end never came is not there', async () => {
    const file = aFile();
    const cutOff = files().keep(file, endingBadly());

    await expect(cutOff).rejects.toThrow('cut off');
    expect(await files().find(file.id, now)).toBeUndefined();
  });

  test('the same id again replaces it', async () => {
    const file = aFile();
    await files().keep(file, Readable.from([Buffer.alloc(1_200_000)]));
    await files().keep(file, Readable.from([Buffer.from('short')]));

    expect((await read(file.id)).toString()).toBe('short');
  });

  test('an expired one is not there, and is swept away', async () => {
    const file = aFile();
    await files().keep(file, Readable.from([Buffer.from('short')]));

    expect(await files().find(file.id, addDays(now, 1))).toBeUndefined();
    await underTest().store.sweep(addDays(now, 1));
    expect(await read(file.id)).toHaveLength(0);
  });

  test('one that is forgotten is gone', async () => {
    const file = aFile();
    await files().keep(file, Readable.from([Buffer.from('short')]));
    await files().forget(file.id);

    expect(await files().find(file.id, now)).toBeUndefined();
  });

  test('it goes with whose it is', async () => {
    const { people } = underTest().store.records;
    const person = randomUUID();
    const identity = { platform: 'browser', userId: person } as const;
    await people.add({ id: person, displayName: 'Ana', language: 'sl', identity, createdAt: now });
    const file = aFile({ personId: person });
    await files().keep(file, Readable.from([Buffer.from('short')]));

    await people.forget(person, { at: now, roomId: null });

    expect(await files().find(file.id, now)).toBeUndefined();
    expect(await read(file.id)).toHaveLength(0);
  });
});

function inPieces(content: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(content.length / size) }, (_, n) =>
    content.subarray(n * size, (n + 1) * size),
  );
}

async function* endingBadly(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.alloc(600_000);
  throw new Error('It was cut off.');
}
