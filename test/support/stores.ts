import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { postgresqlPlace, sqlitePlace, type StorePlace } from '../storage/places.js';

export interface StoreUnderTest {
  readonly store: OpenStore;
  /** To open the same store a second time, or from another process. */
  readonly url: string;
}

/** Runs the same tests over a store in SQLite and one in PostgreSQL, each fresh for this suite and shared by its tests. */
export function describeEachStore(name: string, tests: (underTest: () => StoreUnderTest) => void): void {
  eachDatabase(name, (place) => tests(openedOn(place)));
}

/** The same over places in which there is nothing yet, fresh for each test. */
export function describeEachPlace(name: string, tests: (place: () => StorePlace) => void): void {
  eachDatabase(name, (place) => tests(emptiedFor(place)));
}

type NewPlace = () => StorePlace | Promise<StorePlace>;

function eachDatabase(name: string, tests: (place: NewPlace) => void): void {
  const postgres = inject('postgres');

  describe(`${name} in SQLite`, () => tests(sqlitePlace));

  if ('missing' in postgres) {
    describe.skip(`${name} in PostgreSQL (${postgres.missing})`, () => tests(sqlitePlace));
  } else {
    describe(`${name} in PostgreSQL`, () => tests(() => postgresqlPlace(postgres.url)));
  }
}

function openedOn(newPlace: NewPlace): () => StoreUnderTest {
  let place: StorePlace | undefined;
  let store: OpenStore | undefined;

  beforeAll(async () => {
    place = await newPlace();
    store = await openStore(place.url);
  });

  afterAll(async () => {
    await store?.close();
    await place?.remove();
  });

  return () => ({ store: present(store), url: present(place).url });
}

function emptiedFor(newPlace: NewPlace): () => StorePlace {
  let place: StorePlace | undefined;

  beforeEach(async () => {
    place = await newPlace();
  });

  afterEach(() => place?.remove());

  return () => present(place);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is there only while the tests run.');

  return value;
}
