import type { Language } from '../../src/core/calendar.js';
import type { Menu, MenuOption } from '../../src/core/menu.js';

/** A few commands of each kind, as the assistant lists them. */
export const discordMenu: Menu = (language) => [
  {
    name: 'log',
    localName: { en: 'log', sl: 'zapis', sv: 'logga' }[language],
    summary: { en: 'Log an activity.', sl: 'Zabeleži aktivnost.', sv: 'Logga en aktivitet.' }[language],
    audience: 'room',
    options: [option('type', language, { suggests: true }), number('girls', language), ledBy(language)],
  },
  {
    name: 'help',
    localName: { en: 'help', sl: 'pomoc', sv: 'hjalp' }[language],
    summary: { en: 'What I can do.', sl: 'Kaj znam.', sv: 'Vad jag kan.' }[language],
    audience: 'asker',
    options: [],
  },
  {
    name: 'import',
    localName: 'import',
    summary: { en: 'Bring in a file.', sl: 'Uvozi datoteko.', sv: 'Hämta in en fil.' }[language],
    audience: 'asker',
    options: [option('file', language, { kind: 'file' })],
  },
];

function option(name: string, language: Language, more: Partial<MenuOption>): MenuOption {
  return { name, summary: `${name} (${language})`, kind: 'text', suggests: false, ...more };
}

function number(name: string, language: Language): MenuOption {
  return option(name, language, { kind: 'number', most: 100_000 });
}

function ledBy(language: Language): MenuOption {
  const choices = [
    { value: 'staff', label: 'Staff' },
    { value: 'young_people', label: 'Young people' },
  ];

  return option('led_by', language, { choices });
}
