import { languages } from '../../../core/calendar.js';
import type { Menu } from '../../../core/menu.js';

/** Whether it is a command to which a file is given, by its name in any language. */
export function takesFile(text: string, menu: Menu): boolean {
  const name = /^\/(?<name>\w+)/u.exec(text)?.groups?.['name']?.toLowerCase();

  return languages.some((language) =>
    menu(language).some(
      ({ name: own, localName, options }) =>
        (own === name || localName === name) && options.some(({ kind }) => kind === 'file'),
    ),
  );
}
