import type { Assistant } from '../assistant/assistant.js';

/** The assistant, after each of whose events what stands in the rooms is looked at. */
export function drawingAfter(assistant: Assistant, look: () => void): Assistant {
  return {
    ...assistant,

    async handle(event) {
      const answers = await assistant.handle(event);
      look();

      return answers;
    },
  };
}
