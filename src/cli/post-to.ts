import type { WithPicture } from '../charts/with-picture.js';
import type { ChatPlatform, PostTo } from '../core/chat-platform.js';

const aMinute = 60_000;

/** Posts on whichever of these platforms. */
export function postTo(
  open: readonly Pick<ChatPlatform, 'name' | 'post'>[],
  withPicture: WithPicture,
): PostTo {
  return async (platform, posting) => {
    const chat = open.find(({ name }) => name === platform);
    if (!chat) return { kind: 'later', afterMs: aMinute };

    return chat.post({ ...posting, message: await withPicture(posting.message) });
  };
}
