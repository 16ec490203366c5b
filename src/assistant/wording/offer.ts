import { visitsOf } from '../../core/activity.js';
import type { Offer } from '../../core/offer.js';
import type { EntryShown } from '../../core/entry/entry-facts.js';
import type { Suggestion } from '../../core/menu.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';
import { wordWhat } from './entry-lines.js';
import { wordPeriodOf } from './periods.js';

/** With every name by which it may be looked for. */
export interface WordedOffer extends Suggestion {
  readonly names: readonly string[];
}

export function wordOffer(offer: Offer, words: Words): WordedOffer {
  switch (offer.kind) {
    case 'type': {
      const { names, aliases, key } = offer.type;
      const label = capitalised(names[words.language], words);
      return { value: names[words.language], label, names: [...Object.values(names), ...aliases, key] };
    }
    case 'centre':
      return named(offer.centre.name, offer.centre.name);
    case 'day':
      return named(offer.date, words.format.relativeDay(offer.date, offer.today));
    case 'start':
      return named(offer.time, words.format.time(offer.time));
    case 'duration':
      return named(`${offer.minutes} min`, words.format.duration(offer.minutes));
    case 'entry':
      return named(offer.entry.code, wordEntry(offer.entry, words));
    case 'command':
      return named(offer.name, `/${offer.name}`);
    case 'period': {
      const label = wordPeriodOf(offer.period, words);
      return { value: offer.period.name, label, names: [offer.period.name, label, offer.typed] };
    }
    case 'scope':
      return named(offer.scope.name, offer.scope.name);
    case 'indicator': {
      const label = words.text(`indicator-name-${offer.indicator}`);
      return { value: offer.indicator, label, names: [offer.indicator, label] };
    }
  }
}

function named(value: string, label: string): WordedOffer {
  return { value, label, names: [value, label, label.replaceAll(' ', '')] };
}

/** `K7Q4M · Hanging out, yesterday, 12` */
function wordEntry(entry: EntryShown, words: Words): string {
  const day = words.format.nearDay(entry.record.date, entry.today);
  const heads = words.format.number(visitsOf(entry.record));

  return `${entry.code} · ${wordWhat(entry, words)}, ${day}, ${heads}`;
}
