import type { Assistant } from '../assistant/assistant.js';
import { isOfWork } from '../core/jobs/slot-of-work.js';

interface Afterwards {
  /** What stands in the rooms may have changed. */
  readonly drawer: () => void;
  /** Long work was asked for. */
  readonly jobs: () => void;
}

/** The assistant, after each of whose events is looked at what came of it. */
export function after(assistant: Assistant, { drawer, jobs }: Afterwards): Assistant {
  return {
    ...assistant,

    async handle(event) {
      const answers = await assistant.handle(event);
      drawer();
      if (answers.some(({ slot }) => isOfWork(slot))) jobs();

      return answers;
    },
  };
}
