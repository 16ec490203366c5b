import type { ChatPlatform, PostTo } from '../core/chat-platform.js';

const aMinute = 60_000;

/** Posts on whichever of these platforms. */
export function postTo(open: readonly Pick<ChatPlatform, 'name' | 'post'>[]): PostTo {
  return async (platform, posting) =>
    (await open.find(({ name }) => name === platform)?.post(posting)) ?? { kind: 'later', afterMs: aMinute };
}
