import { createWords } from '../../../locales/words.js';
import type { DiscordDeps } from '../deps.js';
import { privateCommands } from './draw-commands.js';
import { putCommands, type PutDeps } from './put-commands.js';

/** The set for private chats; says whether it differed from the one before. */
export function putPrivateCommands(
  applicationId: string,
  deps: PutDeps & Pick<DiscordDeps, 'menu'>,
): Promise<boolean> {
  const { menu } = deps;

  return putCommands(applicationId, null, privateCommands({ menu, words: createWords() }), deps);
}
