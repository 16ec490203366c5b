import { createHash } from 'node:crypto';
import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types';
import { languages, type Language } from '../../../core/calendar.js';
import type { TelegramDeps } from '../deps.js';

export type MenuDeps = Pick<TelegramDeps, 'menu' | 'words' | 'notes' | 'now'>;

const scopes = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'] as const;

/** All that people read of us outside of messages, for one language; without one for all others. */
interface Shown {
  readonly code: Language | undefined;
  readonly commands: readonly BotCommand[];
  readonly about: string;
  readonly aboutShort: string;
}

/** Puts the commands and what we are, for every scope and language, unless they stand there already. */
export async function putMenu(api: Api, botId: number, deps: MenuDeps): Promise<'put' | 'unchanged'> {
  const shown = [undefined, ...languages].map((code) => shownIn(code, deps));
  const hash = createHash('sha256')
    .update(JSON.stringify([scopes, shown]))
    .digest('hex');
  const note = `menu:${botId}`;
  if ((await deps.notes.read('telegram', note)) === hash) return 'unchanged';

  for (const one of shown) await put(one, api);
  await deps.notes.write('telegram', note, hash, deps.now());

  return 'put';
}

function shownIn(code: Language | undefined, { menu, words }: MenuDeps): Shown {
  const language = code ?? 'en';

  return {
    code,
    commands: menu(language).map(({ name, summary }) => ({ command: name, description: summary })),
    about: words(language).text('telegram-about'),
    aboutShort: words(language).text('telegram-about-short'),
  };
}

async function put({ code, commands, about, aboutShort }: Shown, api: Api): Promise<void> {
  const language: { language_code?: LanguageCode } = code === undefined ? {} : { language_code: code };

  for (const type of scopes) {
    const scope: BotCommandScope = { type };
    await api.setMyCommands(commands, { scope, ...language });
  }
  await api.setMyDescription(about, language);
  await api.setMyShortDescription(aboutShort, language);
}
