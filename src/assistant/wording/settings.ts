import { languages } from '../../core/calendar.js';
import type { Fact } from '../../core/facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

type Shown = Extract<Fact, { kind: 'settings-shown' }>;

export function wordSettings({ language, member }: Shown, words: Words): Message {
  const now = words.line('settings-language', { language: words.text(`language-${language}`) });
  if (!member) return { lines: [words.line('settings-head'), now, words.line('welcome-join')] };

  const others = languages.filter((one) => one !== language);
  return {
    lines: [
      words.line('settings-head'),
      now,
      words.line('settings-set-language'),
      words.line('settings-link'),
    ],
    buttons: [
      ...others.map((one) => ({ id: `settings:language:${one}`, label: words.text(`language-own-${one}`) })),
      { id: 'settings:link', label: words.text('button-link') },
    ],
  };
}
