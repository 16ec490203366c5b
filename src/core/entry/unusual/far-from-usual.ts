/** What is everyday, both ends included. */
export interface Usual {
  readonly from: number;
  readonly to: number;
}

const fewest = 8;
const spreads = 6;
const widths = 1.5;

/** Both estimate the standard deviation where there are no outliers. */
const ofMedian = 1.4826;
const ofMean = 1.2533;

/**
 * What is usual, where the value is far from it; else, and for fewer than eight numbers, undefined. Far is more than six
 * spreads from the median, and outside of the everyday numbers by more than one and a half times their width and than
 * `atLeast`, the smallest difference that matters. A few outliers move neither median nor spread.
 */
export function farFromUsual(numbers: readonly number[], value: number, atLeast: number): Usual | undefined {
  if (numbers.length < fewest) return undefined;

  const middle = median(numbers);
  const distances = numbers.map((number) => Math.abs(number - middle));
  const most = spreads * (median(distances) * ofMedian || mean(distances) * ofMean);
  const everyday = numbers.filter((number) => Math.abs(number - middle) <= most);
  const [from, to] = [Math.min(...everyday, middle), Math.max(...everyday, middle)];
  const outside = value > to ? value - to : from - value;

  return Math.abs(value - middle) > most && outside > Math.max(atLeast, widths * (to - from))
    ? { from, to }
    : undefined;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = (sorted.length - 1) / 2;

  return mean([sorted[Math.floor(half)] ?? 0, sorted[Math.ceil(half)] ?? 0]);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
