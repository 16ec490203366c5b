import { languages } from '../../core/calendar.js';
import type { Fact } from '../../core/facts.js';
import type { Line, Message } from '../../core/message.js';
import type { Unasked } from '../../core/unasked.js';
import type { Words } from '../../locales/words.js';

type Shown = Extract<Fact, { kind: 'settings-shown' }>;

export function wordSettings({ language, unasked }: Shown, words: Words): Message {
  const now = words.line('settings-language', { language: words.text(`language-${language}`) });
  if (!unasked) return { lines: [words.line('settings-head'), now, words.line('welcome-join')] };

  const others = languages.filter((one) => one !== language);
  return {
    lines: [
      words.line('settings-head'),
      now,
      words.line('settings-set-language'),
      wordUnasked(unasked, words),
      words.line('settings-set-unasked'),
      words.line('settings-link'),
    ],
    buttons: [
      ...others.map((one) => ({ id: `settings:language:${one}`, label: words.text(`language-own-${one}`) })),
      { id: 'settings:link', label: words.text('button-link') },
    ],
  };
}

export function wordUnasked({ quietFrom, quietTo, weeklyMost }: Unasked, words: Words): Line {
  const { format } = words;

  return words.line('settings-unasked', {
    most: weeklyMost,
    from: format.time(quietFrom),
    to: format.time(quietTo),
  });
}
