import type { ChatHistory, ChatMessage } from '../../src/core/chat-history.js';

/** A chat history that forgets everything with the test, and like the real ones keeps content as JSON. */
export function createMemoryChatHistory(): ChatHistory {
  const kept = new Map<string, ChatMessage>();

  return {
    post(message) {
      const content: unknown = JSON.parse(JSON.stringify(message.content));
      kept.set(JSON.stringify([message.address, message.id]), { ...message, content });
      return Promise.resolve();
    },

    recent(address, viewer, limit) {
      const seen = [...kept.values()]
        .filter((message) => message.address === address)
        .filter(({ onlyFor }) => onlyFor === null || onlyFor === viewer)
        .sort((one, other) => one.postedAt.getTime() - other.postedAt.getTime());
      return Promise.resolve(seen.slice(-limit));
    },
  };
}
