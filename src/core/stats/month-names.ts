/** Months as they are typed in any language, without diacritics; January = 1. */
const typed = [
  'january jan januar januarja januari',
  'february feb februar februarja februari',
  'march mar marec marca mars',
  'april apr aprila',
  'may maj maja',
  'june jun junij junija juni',
  'july jul julij julija juli',
  'august aug avg avgust avgusta augusti',
  'september sept sep septembra',
  'october oct oktober okt oktobra',
  'november nov novembra',
  'december dec decembra',
];

export const monthNames: ReadonlyMap<string, number> = new Map(
  typed.flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)),
);
