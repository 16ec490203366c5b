import type { SetupFact } from '../../core/setup/setup-facts.js';
import { wordRoomEntered } from './room-entered.js';
import { wordRoomLinked, wordSetUp, wordSetupAsked, wordSetupShown } from './setup.js';
import { inSlot, said, type Wordings } from './wordings.js';

export const setupWordings: Wordings<SetupFact> = {
  'set-up': ({ acts }, words) => said(wordSetUp(acts, words)),
  'room-linked': ({ scope, isGroup }, words) => said(wordRoomLinked(scope, isGroup, words)),
  'setup-asked': (fact, words) => inSlot(wordSetupAsked(fact, words), fact.conversationId),
  'setup-shown': (fact, words) => inSlot(wordSetupShown(fact, words), fact.slot),
  'setup-left': ({ slot }, words) => inSlot({ lines: [words.line('setup-left')] }, slot),
  'room-entered': ({ room }, words) => said(wordRoomEntered(room, words)),
};
