import type { Button, TypedAnswer } from '../../../core/message.js';

const prefix = '~type:';

/** The button with which one says, in a group, that one wants to type the answer. */
export const typeButton = {
  for({ conversation, button }: TypedAnswer): Button {
    return { id: `${prefix}${conversation}`, label: button };
  },

  /** Undefined for any other button. */
  conversationOf(id: string): string | undefined {
    return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
  },
};
