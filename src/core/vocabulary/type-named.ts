import type { ActivityType, Vocabulary } from './activity-type.js';

/** The type as the vocabulary has it, or by its bare key when the vocabulary lost it. */
export function typeNamed(key: string, vocabulary: Vocabulary): ActivityType {
  const bare: ActivityType = {
    key,
    names: { en: key, sl: key, sv: key },
    aliases: [],
    form: 'open',
    usualMin: null,
    field: 'none',
  };

  return vocabulary.find((type) => type.key === key) ?? bare;
}
