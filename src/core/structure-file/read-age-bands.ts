import { listOf, refused, textWhere, type JsonPlace } from './json-place.js';

/** Bands like `10-12`, each above the one before. */
export function readAgeBands(place: JsonPlace): readonly string[] | null {
  const bands = listOf(place, (band) => textWhere(band, isBand, 'not-an-age-band'));
  if (!Array.isArray(place.value) || bands.length !== place.value.length) return null;
  if (bands.length === 0) return refused(place, 'empty');

  const inOrder = bands.every(
    (band, index) => index === 0 || agesOf(bands[index - 1] ?? '')[1] < agesOf(band)[0],
  );

  return inOrder ? bands : refused(place, 'bands-out-of-order');
}

function isBand(text: string): boolean {
  const [from, to] = agesOf(text);

  return /^\d{1,2}-\d{1,3}$/.test(text) && from <= to && text === `${from}-${to}`;
}

function agesOf(band: string): readonly [number, number] {
  const [from, to] = band.split('-').map(Number);

  return [from ?? 0, to ?? 0];
}
