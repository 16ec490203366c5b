import type { Activity } from '../../../src/core/activity.js';
import type { ChatDriver, Who } from '../../support/behaviour/chat-driver.js';

export const line = '/log sport 14 young people 2h';

export function entriesOf({ store }: ChatDriver, who: Who): Promise<readonly Activity[]> {
  return store.records.activities.recentBy(who, 10);
}

/** What everybody there sees, as one text. */
export async function wordsIn(chat: ChatDriver, who: Who, where?: 'group'): Promise<string> {
  return (await chat.sees(who, where)).map(({ text }) => text).join('\n');
}
