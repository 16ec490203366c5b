import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';
import { nameKey } from '../structure.js';

/** Types by key, exact name in any language, or alias; no typos are forgiven in a file. */
export function typeFinder(vocabulary: Vocabulary): (cell: string) => ActivityType | undefined {
  const byName = new Map<string, ActivityType>();
  for (const type of vocabulary.toReversed()) {
    for (const name of [...type.aliases, ...Object.values(type.names)]) byName.set(nameKey(name), type);
  }
  for (const type of vocabulary) byName.set(nameKey(type.key), type);

  const asWritten = new Map<string, ActivityType>();

  return (cell) => {
    const type = asWritten.get(cell) ?? byName.get(nameKey(cell));
    if (type) asWritten.set(cell, type);

    return type;
  };
}
