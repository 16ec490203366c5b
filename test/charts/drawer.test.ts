import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, expect, test } from 'vitest';
import { createChartDrawer } from '../../src/charts/create-chart-drawer.js';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { barsOf, columnsOf, textsOf } from './drawn.js';
import { sizeOf } from './size-of.js';

const drawer = createChartDrawer();

afterAll(() => drawer.close());

test('pictures are 1,200 wide, and as high as their bars', async () => {
  const one = sizeOf(await drawer.png(barsOf({ häng: 1 })));
  const three = sizeOf(await drawer.png(barsOf({ häng: 1, idrott: 2, musik: 3 }), 'dark'));

  expect([one.width, three.width]).toEqual([1_200, 1_200]);
  expect(three.height).toBeGreaterThan(one.height);
  expect(sizeOf(await drawer.png(columnsOf([{ value: 3 }])))).toEqual({ width: 1_200, height: 820 });
});

test('the same as SVG', async () => {
  const chart = columnsOf([{ value: 3, label: 'pon' }]);

  expect(textsOf(await drawer.svg(chart))).toEqual(textsOf(drawSvg(chart, 'light')));
});

test('charts asked for at once each get their own', async () => {
  const names = Array.from({ length: 8 }, (_, place) => `vrsta ${place}`);
  const drawn = await Promise.all(names.map((name) => drawer.svg(barsOf({ [name]: 1 }))));

  expect(drawn.map((svg) => textsOf(svg)[0])).toEqual(names);
});

test('drawing holds nobody else up', async () => {
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  await Promise.all(Array.from({ length: 8 }, (_, place) => drawer.png(barsOf({ häng: place }))));
  held.disable();

  // A busy machine holds us up by itself; drawing the eight here would take several times as long.
  expect(held.percentile(90) / 1e6).toBeLessThan(50);
});

test('what cannot be drawn is refused, and the next is drawn', async () => {
  const broken = columnsOf([], { columns: null as never });

  await expect(drawer.png(broken)).rejects.toThrow('A chart could not be drawn.');
  expect(sizeOf(await drawer.png(barsOf({ häng: 1 }))).width).toBe(1_200);
});

test('closing gives up what is being drawn, and ends also what never began', async () => {
  const closing = createChartDrawer();
  const given = closing.png(barsOf({ häng: 1 }));
  await Promise.all([expect(given).rejects.toThrow('No more charts are drawn.'), closing.close()]);

  await createChartDrawer().close();
});
