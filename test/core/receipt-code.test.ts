import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpreadsheetValue, newCode, normaliseCode } from '../../src/core/receipt-code.js';
import { newInvitationCode, normaliseInvitationCode } from '../../src/core/invitation-code.js';

const chance = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

describe('a receipt code', () => {
  test('a new code is five characters that it reads back as', () => {
    fc.assert(
      fc.property(chance, (stream) => {
        const code = newCode(drawingFrom(stream));

        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(normaliseCode(code)).toBe(code);
        expect(isSpreadsheetValue(code)).toBe(false);
      }),
    );
  });

  test('a busy network gets six characters', () => {
    expect(newCode(() => 0.99, 6)).toBe('ZZZZZZ');
  });

  test.each(['12345', '2E345', '1E500', '00E00', '123E4', '12MAR', 'SEP20', 'DEC01', 'SEPT1'])(
    '%s is never issued, for a spreadsheet would change it',
    (code) => {
      expect(isSpreadsheetValue(code)).toBe(true);
    },
  );

  test('a draw that looks like a number is drawn again', () => {
    const draws = [1, 2, 3, 4, 5, 19, 7, 22, 4, 20].map((digit) => digit / 32)[Symbol.iterator]();

    expect(newCode(() => draws.next().value ?? 0)).toBe('K7P4M');
  });

  test.each([
    ['k7q4m', 'K7Q4M'],
    [' K7Q4M ', 'K7Q4M'],
    ['OILo1', '01101'],
    ['k7q4m2', 'K7Q4M2'],
  ])('%s is read as %s', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
  });

  test.each(['', 'K7Q4', 'K7Q4M2X', 'K7U4M', 'K7Q-4M', 'čšžćđ', 'K7Q4ſ', '١٢٣٤٥', '__proto__'])(
    '%j can not be a code',
    (typed) => {
      expect(normaliseCode(typed)).toBeNull();
    },
  );

  test('nothing typed is ever read as anything but a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(normaliseCode(typed) ?? '00000').toMatch(/^[0-9A-HJKMNP-TV-Z]{5,6}$/);
      }),
    );
  });
});

describe('an invitation code', () => {
  test('it is ten characters, however it is written down', () => {
    fc.assert(
      fc.property(chance, (stream) => {
        const code = newInvitationCode(drawingFrom(stream));
        const written = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5, 8)} ${code.slice(8)}\n`;

        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
        expect(normaliseInvitationCode(written)).toBe(code);
      }),
    );
  });

  test.each(['', '-', 'K7Q4M', 'K7Q4MK7Q4MK', 'K7Q4M_K7Q4M', 'K7Q4UK7Q4M'])('%j can not be one', (typed) => {
    expect(normaliseInvitationCode(typed)).toBeNull();
  });
});

function drawingFrom(stream: fc.Stream<number>): () => number {
  return () => stream.next().value as number;
}
