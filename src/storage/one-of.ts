/** The stored word as one of the words we know. */
export function oneOf<T extends string>(known: readonly T[], stored: string): T {
  const word = known.find((candidate) => candidate === stored);
  if (word === undefined)
    throw new Error(`The store holds "${stored}" where one of ${known.join(', ')} belongs.`);

  return word;
}
