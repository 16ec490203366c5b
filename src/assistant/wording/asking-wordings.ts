import type { AskingFact } from '../../core/entry/asking-facts.js';
import type { AddingFact } from './add-to-answer.js';
import { wordDoubt } from './doubt.js';
import { wordDraftFound } from './draft-found.js';
import { wordQuestion } from './question.js';
import { inSlot, said, type Wordings } from './wordings.js';

export const askingWordings: Wordings<Exclude<AskingFact, AddingFact>> = {
  asked: (fact, words) => inSlot(wordQuestion(fact, words), fact.conversationId),
  'words-doubted': (fact, words) => inSlot(wordDoubt(fact, words), fact.conversationId),
  'draft-found': (fact, words) => inSlot(wordDraftFound(fact, words), fact.conversationId),
  'given-up': ({ slot }, words) => inSlot({ lines: [words.line('given-up')] }, slot),
  'nothing-open': (_fact, words) => said({ lines: [words.line('nothing-open')] }),
};
