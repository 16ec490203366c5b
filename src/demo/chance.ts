/** Numbers from 0 up to, not including, 1; the same for the same seed, on every machine. */
export type Chance = () => number;

/** Jenkins' small fast counter generator, started from a hash of the words. */
export function chanceFrom(...words: readonly (string | number)[]): Chance {
  const hash = hashOf(words.join('\u0000'));
  let [a, b, c, counter] = [hash(), hash(), hash(), 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;

    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();

  return next;
}

/** Whether something with that probability happens. */
export function happens(chance: Chance, probability: number): boolean {
  return chance() < probability;
}

/** From `least` up to and including `most`. */
export function wholeBetween(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

export function pick<T>(chance: Chance, among: readonly [T, ...T[]]): T {
  return among[Math.floor(chance() * among.length)] ?? among[0];
}

export type Weighted<T> = readonly [value: T, weight: number];

export function pickWeighted<T>(chance: Chance, among: readonly [Weighted<T>, ...Weighted<T>[]]): T {
  let left = chance() * among.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of among) {
    left -= weight;
    if (left < 0) return value;
  }

  return among[0][0];
}

/** Skewed as attendances are: half of the draws below the median, a few far above it. */
export function skewed(chance: Chance, median: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

  return median * Math.exp(spread * normal);
}

/** Waiting times: mostly short, seldom long. */
export function waiting(chance: Chance, mean: number): number {
  return -mean * Math.log(1 - chance());
}

function hashOf(text: string): () => number {
  let state = 2_166_136_261;
  for (const symbol of text) state = Math.imul(state ^ (symbol.codePointAt(0) ?? 0), 16_777_619);

  return () => {
    state = (state + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);

    return again ^ (again >>> 15);
  };
}
