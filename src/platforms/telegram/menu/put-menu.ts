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
  const commands = shown.map(({ code, commands }) => [code, commands]);
  const about = shown.map(({ code, about, aboutShort }) => [code, about, aboutShort]);

  const put = [
    await putOnce(`menu:${botId}`, [scopes, commands], () => putCommands(shown, api), deps),
    await putOnce(`about:${botId}`, about, () => putAbout(shown, api), deps),
  ];
  return put.includes('put') ? 'put' : 'unchanged';
}

async function putOnce(
  note: string,
  what: unknown,
  put: () => Promise<void>,
  { notes, now }: MenuDeps,
): Promise<'put' | 'unchanged'> {
  const hash = createHash('sha256').update(JSON.stringify(what)).digest('hex');
  if ((await notes.read('telegram', note)) === hash) return 'unchanged';

  await put();
  await notes.write('telegram', note, hash, now());
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

async function putCommands(shown: readonly Shown[], api: Api): Promise<void> {
  for (const { code, commands } of shown) {
    for (const type of scopes) {
      const scope: BotCommandScope = { type };
      await api.setMyCommands(commands, { scope, ...inLanguage(code) });
    }
  }
}

async function putAbout(shown: readonly Shown[], api: Api): Promise<void> {
  for (const { code, about, aboutShort } of shown) {
    await api.setMyDescription(about, inLanguage(code));
    await api.setMyShortDescription(aboutShort, inLanguage(code));
  }
}

function inLanguage(code: Language | undefined): { readonly language_code?: LanguageCode } {
  return code === undefined ? {} : { language_code: code };
}
