/** Round heights from 0 up to the first that nothing is higher than, five at most. */
export function marksOf(highest: number): readonly number[] {
  const step = roundStep(Math.max(highest, 1) / 4);

  return Array.from({ length: Math.ceil(Math.max(highest, 1) / step) + 1 }, (_, place) => place * step);
}

/** 1, 2 or 5 of some power of ten; never less than a whole visit. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const step = [1, 2, 5].find((times) => times * power >= least) ?? 10;

  return step * power;
}
