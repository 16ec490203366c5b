import type { Inbound } from '../core/inbound.js';
import type { Answer } from '../core/message.js';
import type { WordsFor } from '../locales/words.js';
import type { Chance } from '../core/command.js';
import { languageOf } from './greet.js';
import { wordRefusal } from './wording/refusal.js';

interface ReportDeps {
  readonly chance: Chance;
  readonly words: WordsFor;
  /** Called with our own defects only; no words of people are in it. */
  readonly log: { error(facts: object, sentence: string): void };
}

/** A defect of ours: logged once under a reference that the person sees; nothing of the event was stored. */
export function report(error: unknown, event: Inbound, deps: ReportDeps): readonly Answer[] {
  const reference = Math.floor(deps.chance.random() * 0x10000)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  deps.log.error({ reference, event: event.key, err: error }, 'An event could not be handled.');

  const words = deps.words(languageOf(event.sender.clientLanguage) ?? 'en');
  return [{ audience: 'asker', message: wordRefusal({ reason: 'broken', reference }, words) }];
}
