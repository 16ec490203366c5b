import type { Command, Desk, Handlers, MemberDesk } from '../core/command.js';
import type { Suggest, SuggestionAsked } from '../core/menu.js';
import type { Offer } from '../core/offer.js';
import type { Store } from '../core/ports.js';
import { maySomewhere } from '../core/rights.js';
import type { WordsFor } from '../locales/words.js';
import { greet, type GreetDeps } from './greet.js';
import { matchesTyped } from './wording/matches-typed.js';
import { wordOffer } from './wording/offer.js';

interface SuggestDeps extends GreetDeps {
  readonly store: Pick<Store, 'records'>;
  readonly words: WordsFor;
}

const most = 25;

/** What may be filled in; nothing for whoever may not use the command. */
export function createSuggest(deps: SuggestDeps): Suggest {
  return async (asked) => {
    const command = deps.commands.find(({ name }) => name === asked.command);
    const option = command?.options?.find(({ name }) => name === asked.option);
    if (!command || !option?.suggests) return [];

    const desk = await greet(asked, deps.store.records, deps);
    const words = deps.words(desk.person?.language ?? desk.clientLanguage);
    const offers = await offersOf(command, asked, desk);

    return offers
      .map((offer) => wordOffer(offer, words))
      .filter((worded) => matchesTyped(worded, asked.typed))
      .slice(0, most)
      .map(({ value, label }) => ({ value: beginning(value), label: beginning(label) }));
  };
}

async function offersOf(command: Command, asked: SuggestionAsked, desk: Desk): Promise<readonly Offer[]> {
  if (command.for === 'everyone') return offered(command, asked, desk);

  const { person } = desk;
  if (!person || !maySomewhere(person.grants, command.for)) return [];

  return offered<MemberDesk>(command, asked, { ...desk, person });
}

async function offered<D extends Desk>(
  command: Handlers<D>,
  asked: SuggestionAsked,
  desk: D,
): Promise<readonly Offer[]> {
  return command.suggest ? command.suggest(asked, desk) : [];
}

function beginning(text: string): string {
  return Array.from(text).slice(0, 100).join('');
}
