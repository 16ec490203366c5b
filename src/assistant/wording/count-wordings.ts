import type { CountFact } from '../../core/count/count-facts.js';
import {
  wordCount,
  wordEmptyCount,
  wordGivenUpCount,
  wordMovedCount,
  wordRunningCount,
  wordStillOn,
} from './count.js';
import { wordWhat } from './entry-lines.js';
import { inSlot, said, type Wordings } from './wordings.js';

export const countWordings: Wordings<CountFact> = {
  'count-stands': ({ count, slot }, words) => inSlot(wordCount(count, words), slot),
  'count-moved': ({ count }, words) => said(wordMovedCount(count, words)),
  'count-given-up': ({ count }, words) => said(wordGivenUpCount(count, words)),
  'count-running': (fact, words) => said(wordRunningCount(fact, words)),
  'count-still-on': (fact, words) => said(wordStillOn(fact, words)),
  'count-where': ({ centres, conversationId, step }, words) =>
    said({
      lines: [words.line('ask-centre')],
      buttons: centres
        .slice(0, 10)
        .map(({ name }, index) => ({ id: `count:at:${conversationId}:${step}:${index}`, label: name })),
      awaitsText: {
        conversation: conversationId,
        button: words.text('button-type'),
        prompt: words.text('prompt-centre'),
      },
    }),
  'count-told': ({ what }, words) => said({ lines: [words.line(`headcount-told-${what}`)] }),
  'count-empty': ({ count }, words) => said(wordEmptyCount(count, words)),
  'count-finished': ({ entry, slot }, words) =>
    inSlot(
      { lines: [words.line('headcount-became', { what: wordWhat(entry, words), code: entry.code })] },
      slot,
    ),
};
