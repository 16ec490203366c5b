import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/report/canonical-json.js';

test('a canonical text says what it was written from', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order in which keys were set makes no difference', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'č' }], a: 12.5, ä: true })).toBe(
    '{"a":12.5,"b":[1,{"c":"č","d":null}],"ä":true}',
  );
  expect(canonicalJson({ ä: true, a: 12.5, b: [1, { c: 'č', d: null }] })).toBe(
    '{"a":12.5,"b":[1,{"c":"č","d":null}],"ä":true}',
  );
});

test('what is left out is not there', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
