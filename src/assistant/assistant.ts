import type { Language } from '../core/calendar.js';
import type { Chance, Command } from '../core/command.js';
import type { Doors } from '../core/doors.js';
import type { HandleInbound } from '../core/inbound.js';
import type { Store } from '../core/ports.js';
import type { WordsFor } from '../locales/words.js';
import { decide } from './decide.js';
import { greet } from './greet.js';
import { report } from './report.js';
import { answersOf } from './wording/answers-of.js';
import { summaryOf } from './wording/help.js';

export interface AssistantDeps {
  readonly store: Pick<Store, 'handleOnce'>;
  readonly commands: readonly Command[];
  readonly words: WordsFor;
  readonly chance: Chance;
  readonly fingerprint: (secret: string) => string;
  readonly doors: () => Doors;
  readonly drawCode: (text: string) => Promise<Uint8Array>;
  /** Called with our own defects only; no words of people are in it. */
  readonly log: { error(facts: object, sentence: string): void };
}

export interface MenuEntry {
  readonly name: string;
  readonly summary: string;
}

export interface Assistant {
  /** One event in, its answers out. Never throws: a defect of ours is answered with a reference. */
  readonly handle: HandleInbound;
  /** The commands with what they do, for a platform's own list of them. */
  readonly menu: (language: Language) => readonly MenuEntry[];
}

export function createAssistant(deps: AssistantDeps): Assistant {
  return {
    async handle(event) {
      try {
        return await deps.store.handleOnce(event, async (records) => {
          const desk = await greet(event, records, deps);
          const decided = await decide(event.act, desk, deps.commands);

          return answersOf(decided, event.act, deps.words(desk.person?.language ?? desk.clientLanguage));
        });
      } catch (error) {
        return report(error, event, deps);
      }
    },

    menu: (language) =>
      deps.commands.map(({ name }) => ({ name, summary: summaryOf(name, deps.words(language)) })),
  };
}
