import type { WithPicture } from '../charts/with-picture.js';
import type { HandleInbound } from '../core/inbound.js';

/** Answers with their charts drawn, for a chat that keeps its messages itself. */
export function picturing(handle: HandleInbound, withPicture: WithPicture): HandleInbound {
  return async (event) => {
    const answers = await handle(event);

    return Promise.all(
      answers.map(async (answer) => ({ ...answer, message: await withPicture(answer.message) })),
    );
  };
}
