import type { SetAsides } from '../core/chat-ports.js';
import type { Command } from '../core/command.js';
import type { HandleInbound, Inbound } from '../core/inbound.js';
import type { Forms, Menu, Suggest } from '../core/menu.js';
import type { Answer } from '../core/message.js';
import type { Records, Store } from '../core/ports.js';
import type { WordsFor } from '../locales/words.js';
import { decide } from './decide.js';
import { createForms } from './forms/forms.js';
import { greet, type GreetDeps } from './greet.js';
import { followRoom } from './follow-room.js';
import { whatToRetry, type Retry } from './retry.js';
import { setAside } from './set-aside.js';
import { storable } from './storable.js';
import { createSuggest } from './suggest.js';
import { answersOf } from './wording/answers-of.js';
import { languageFor } from './wording/language-for.js';
import { wordMenu } from './wording/menu.js';

export interface AssistantDeps extends GreetDeps {
  readonly store: Pick<Store, 'handleOnce' | 'records'>;
  readonly setAsides: SetAsides;
  readonly commands: readonly Command[];
  readonly words: WordsFor;
  /** Called with our own defects only; no words of people are in it. */
  readonly log: { error(facts: object, sentence: string): void };
}

export interface Assistant {
  /** One event in, its answers out. A defect of ours is answered with a reference, and the event is kept. */
  readonly handle: HandleInbound;
  readonly menu: Menu;
  readonly suggest: Suggest;
  readonly forms: Forms;
}

export function createAssistant(deps: AssistantDeps): Assistant {
  const forms = createForms(deps);

  const answer = async (event: Inbound, records: Records): Promise<readonly Answer[]> => {
    if (await followRoom(event, records)) return [];

    const { sender, room, receivedAt: now, act } = event;
    const desk = await greet({ sender, room, now, act, event }, records, deps);
    const decided = await decide(act, desk, deps.commands);
    if (room.kind === 'private') await records.rooms.usedBy(desk.room.id, desk.identity, now);
    await forms.refresh(desk);

    return answersOf(decided, act, desk, deps.words(languageFor(decided.facts, desk)));
  };

  /** The mark and the effect are one, so that a button that is pressed twice logs once, and one that was cut off logs yet. */
  const tryAgain = (retry: Retry, press: Inbound): Promise<readonly Answer[]> =>
    deps.store.handleOnce(press, async (records) => {
      const isFirst = await records.setAsides.retry(retry.key, press.receivedAt);

      return answer(isFirst ? { ...retry.event, replyTo: press.replyTo } : press, records);
    });

  return {
    async handle(given) {
      const event = storable(given);
      let retry: Retry | undefined;
      try {
        retry = await whatToRetry(event, deps);

        return await (retry
          ? tryAgain(retry, event)
          : deps.store.handleOnce(event, (records) => answer(event, records)));
      } catch (error) {
        return setAside(error, retry?.event ?? event, deps, retry?.key);
      }
    },

    menu: (language) => wordMenu(deps.commands, deps.words(language)),
    suggest: createSuggest(deps),
    forms,
  };
}
