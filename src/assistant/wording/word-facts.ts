import type { Fact } from '../../core/facts.js';
import type { Answer, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordAudit } from './audit.js';
import { wordInvited, wordInvitePlace, wordInviteRole } from './invited.js';
import {
  wordHandingOver,
  wordPeople,
  wordPerson,
  wordRemoved,
  wordRoleChanged,
  wordWhichPerson,
} from './people.js';
import { wordRoomLinked, wordSetUp, wordSetupAsked, wordSetupShown } from './setup.js';
import type { AddingFact } from './add-to-answer.js';
import { wordQuestion } from './question.js';
import { wordDayMark, wordMarkTakenBack } from './day-mark.js';
import { wordDoubt } from './doubt.js';
import { wordDraftFound } from './draft-found.js';
import { wordHelp, wordExplanation } from './help.js';
import { wordIndicator } from './indicator.js';
import { wordEntryShown } from './history.js';
import { wordEntries } from './entries.js';
import { wordFounderJoined, wordJoined, wordWelcome } from './joining.js';
import { wordForgetAsked, wordMyData, wordPrivacy } from './privacy.js';
import { wordChanged, wordDeleted, wordNotLatest, wordSaved, wordTakenBack } from './receipt.js';
import { wordRefusal } from './refusal.js';
import { wordRoomEntered } from './room-entered.js';
import { wordSettings, wordUnasked } from './settings.js';

type Worded = Pick<Answer, 'message' | 'slot'>;

/** A fact with an answer of its own; the others add to the answer before them. */
export type AnsweringFact = Exclude<Fact, AddingFact>;

/** A fact in the reader's language. */
export function wordFact(fact: AnsweringFact, words: Words): Worded {
  switch (fact.kind) {
    case 'welcomed':
      return { message: wordWelcome(fact, words) };
    case 'help-listed':
      return { message: wordHelp(fact.commands, words) };
    case 'command-explained':
      return { message: wordExplanation(fact.command, words) };
    case 'indicator-defined':
      return { message: wordIndicator(fact.indicator, words) };
    case 'joined':
      return { message: wordJoined(fact, words) };
    case 'founder-joined':
      return { message: wordFounderJoined(words) };
    case 'asked':
      return { message: wordQuestion(fact, words), slot: fact.conversationId };
    case 'words-doubted':
      return { message: wordDoubt(fact, words), slot: fact.conversationId };
    case 'draft-found':
      return { message: wordDraftFound(fact, words), slot: fact.conversationId };
    case 'entry-saved':
      return inSlot(wordSaved(fact.entry, words), fact.slot);
    case 'entry-changed':
      return inSlot(wordChanged(fact.entry, fact.before, words), fact.slot);
    case 'entry-deleted':
      return inSlot(wordDeleted(fact.entry, words), fact.slot);
    case 'change-taken-back':
      return { message: wordTakenBack(fact.act, fact.entry, words) };
    case 'change-not-latest':
      return { message: wordNotLatest(fact.entry, words) };
    case 'day-marked':
      return inSlot(wordDayMark(fact, words), fact.slot);
    case 'mark-taken-back':
      return { message: wordMarkTakenBack(fact, words) };
    case 'nothing-to-undo':
      return { message: { lines: [words.line('nothing-to-undo')] } };
    case 'entry-shown':
      return { message: wordEntryShown(fact, words) };
    case 'entries-listed':
      return { message: wordEntries(fact.entries, words) };
    case 'set-up':
      return { message: wordSetUp(fact.acts, words) };
    case 'room-linked':
      return { message: wordRoomLinked(fact.scope, fact.isGroup, words) };
    case 'setup-asked':
      return { message: wordSetupAsked(fact, words), slot: fact.conversationId };
    case 'setup-shown':
      return inSlot(wordSetupShown(fact, words), fact.slot);
    case 'setup-left':
      return { message: { lines: [words.line('setup-left')] }, slot: fact.slot };
    case 'invited':
      return { message: wordInvited(fact, words) };
    case 'invite-role-asked':
      return { message: wordInviteRole(fact, words) };
    case 'invite-place-asked':
      return { message: wordInvitePlace(fact, words) };
    case 'people-listed':
      return { message: wordPeople(fact, words) };
    case 'person-shown':
      return { message: wordPerson(fact, words) };
    case 'which-person':
      return { message: wordWhichPerson(fact, words) };
    case 'person-removed':
      return { message: wordRemoved(fact, words) };
    case 'role-changed':
      return { message: wordRoleChanged(fact, words) };
    case 'handing-over-asked':
      return { message: wordHandingOver(fact, words) };
    case 'handed-over': {
      const { name, network } = fact;
      return { message: { lines: [words.line('handed-over', { name, network: network.name })] } };
    }
    case 'audit-listed':
      return { message: wordAudit(fact, words) };
    case 'given-up':
      return inSlot({ lines: [words.line('given-up')] }, fact.slot);
    case 'nothing-open':
      return { message: { lines: [words.line('nothing-open')] } };
    case 'privacy-explained':
      return { message: wordPrivacy(words) };
    case 'my-data':
      return { message: wordMyData(fact, words) };
    case 'forget-asked':
      return { message: wordForgetAsked(fact, words) };
    case 'nothing-stored':
    case 'forget-given-up':
    case 'forgotten':
      return { message: { lines: words.lines(fact.kind) } };
    case 'room-entered':
      return { message: wordRoomEntered(fact.room, words) };
    case 'settings-shown':
      return { message: wordSettings(fact, words) };
    case 'unasked-set':
      return { message: { lines: [words.line('unasked-set'), wordUnasked(fact.unasked, words)] } };
    case 'language-set':
      return { message: { lines: [words.line('language-set')] } };
    case 'link-code-made':
      return { message: { lines: words.lines('link-code-made', { code: fact.code }) } };
    case 'identity-linked':
      return { message: { lines: words.lines('identity-linked', { name: fact.name }) } };
    case 'refused':
      return { message: wordRefusal(fact.because, words) };
  }
}

function inSlot(message: Message, slot: string | null): Worded {
  return slot ? { message, slot } : { message };
}
