import type { DoubtedFact } from '../../core/entry/asking-facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

/** Words that look as if they named somebody: what is in doubt, and the two ways on. */
export function wordDoubt(fact: DoubtedFact, words: Words): Message {
  return fact.awaits === 'decision' ? wordDecision(fact, words) : wordOtherWords(fact, words);
}

function wordDecision(fact: DoubtedFact, words: Words): Message {
  const { field, excerpt, beside, platform, conversationId, step } = fact;
  const [prefix, isTelegram] = [`edit:words:${conversationId}:${step}`, platform === 'telegram'];

  return {
    lines: [
      words.line(`doubt-${beside}-${field}`, { excerpt }),
      words.line('doubt-counted'),
      ...(isTelegram ? [words.line('doubt-telegram')] : []),
    ],
    buttons: [
      { id: `${prefix}:change`, label: words.text(`button-doubt-change-${field}`), style: 'primary' },
      { id: `${prefix}:keep`, label: words.text('button-doubt-keep') },
    ],
  };
}

function wordOtherWords({ field, conversationId }: DoubtedFact, words: Words): Message {
  return {
    lines: [words.line(`doubt-ask-${field}`)],
    awaitsText: {
      conversation: conversationId,
      button: words.text('button-doubt-type'),
      prompt: words.text(`doubt-ask-${field}-short`),
    },
  };
}
