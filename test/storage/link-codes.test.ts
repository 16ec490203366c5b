import { randomUUID } from 'node:crypto';
import { addDays } from 'date-fns';
import { expect, test } from 'vitest';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

describeEachStore('Codes to link a second identity', (underTest) => {
  async function aCode() {
    const { linkCodes } = underTest().store.records;
    const codeHash = randomUUID();
    const code = { codeHash, personId: 'ana', createdAt: now, expiresAt: minutesLater(10) };
    await linkCodes.add(code);

    return { linkCodes, code, codeHash };
  }

  test('a code says whose it is, once', async () => {
    const { linkCodes, codeHash } = await aCode();

    expect(await linkCodes.use('wrong', now)).toBeUndefined();
    expect(await linkCodes.use(codeHash, minutesLater(9))).toBe('ana');
    expect(await linkCodes.use(codeHash, minutesLater(9))).toBeUndefined();
  });

  test('a code used by many at once works once', async () => {
    const { linkCodes, codeHash } = await aCode();

    const uses = await Promise.all(Array.from({ length: 10 }, () => linkCodes.use(codeHash, now)));

    expect(uses.filter((personId) => personId !== undefined)).toEqual(['ana']);
  });

  test('a code that has expired is of no use', async () => {
    const { linkCodes, codeHash } = await aCode();

    expect(await linkCodes.use(codeHash, minutesLater(10))).toBeUndefined();
  });

  test('a code is forgotten a day after it expired', async () => {
    const { linkCodes, code } = await aCode();

    await underTest().store.sweep(addDays(code.expiresAt, 1));
    await expect(linkCodes.add(code)).rejects.toThrow();

    await underTest().store.sweep(new Date(addDays(code.expiresAt, 1).getTime() + 1));
    await linkCodes.add(code);
  });
});
