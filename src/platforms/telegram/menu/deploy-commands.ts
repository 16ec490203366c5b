import { attempt } from '../send/reach.js';
import { failedWith } from './failed-with.js';
import { newApi } from '../new-api.js';
import type { TelegramDeps } from '../deps.js';
import { putMenu, type MenuDeps } from './put-menu.js';

export type DeployDeps = MenuDeps & Pick<TelegramDeps, 'token' | 'apiRoot'>;

/** Registers the commands with Telegram, where they differ from what was registered last. */
export async function deployTelegramCommands(deps: DeployDeps): Promise<'put' | 'unchanged'> {
  const api = newApi(deps);
  const done = await attempt(async () => putMenu(api, (await api.getMe()).id, deps));
  if (done.kind !== 'done') throw failedWith(done);

  return done.value;
}
