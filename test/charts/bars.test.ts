import { describe, expect, test } from 'vitest';
import { drawPng } from '../../src/charts/draw-png.js';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { colours } from '../../src/charts/theme.js';
import { barsOf, boxesOf, textsOf } from './drawn.js';
import { sizeOf } from './size-of.js';

const blue = colours.light.bar;

describe('bars of kinds', () => {
  test('a bar of half the visits is half as long', () => {
    const [whole = NaN, half = NaN, none = NaN] = boxesOf(
      drawSvg(barsOf({ häng: 80, idrott: 40, läxhjälp: 0 }), 'light'),
      blue,
    ).map(({ width }) => width);

    expect(whole).toBeGreaterThan(500);
    expect(half / whole).toBeCloseTo(0.5, 2);
    expect(none || 0).toBe(0);
  });

  test('what may not be told is hatched', () => {
    const bars = [
      { label: 'girls', value: 60, said: '60%', isHidden: false },
      { label: 'not shown', value: 40, said: '40%', isHidden: true },
    ];
    const svg = drawSvg(barsOf({}, { bars }), 'light');

    expect(boxesOf(svg, blue)).toHaveLength(1);
    expect(boxesOf(svg, colours.light.hidden)).toHaveLength(1);
    expect(svg).toContain('<pattern');
    expect(drawSvg(barsOf({ girls: 60 }), 'light')).not.toContain('<pattern');
  });

  test.each([
    ['markup', `<script>&"'</script> \${x} {a|b}`],
    ['an end of CDATA', ']]>'],
    ['from right to left', 'מועדון נוער مركز الشباب'],
    ['emoji', '👩‍👩‍👧 😀🏳️‍🌈'],
  ])('a name with %s stays a name', (_, name) => {
    const svg = drawSvg(barsOf({ [name]: 3 }, { title: name, subtitle: name }), 'light');

    expect(textsOf(svg).join(' ').split(name)).toHaveLength(4);
    expect(sizeOf(drawPng(svg)).width).toBe(1_200);
  });

  test('what no XML can hold is left out', () => {
    const svg = drawSvg(barsOf({ 'a\u0000b\u001Fc\uD83Dd\uFFFEe': 1 }), 'light');

    expect(textsOf(svg)).toContain('a b c d e');
    expect(sizeOf(drawPng(svg)).width).toBe(1_200);
  });

  test('a long name goes on in a second line, and a longer one is cut', () => {
    const long = 'družabne igre, turnirji in vse drugo, kar se še zgodi ob sobotah';
    const texts = textsOf(
      drawSvg(barsOf({ [long]: 2, ['W'.repeat(300)]: 1 }, { title: long.repeat(9) }), 'light'),
    );

    expect(texts).toContain('družabne igre, turnirji');
    expect(texts.filter((text) => text.endsWith('…')).length).toBe(3);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(60);
  });
});
