import type { Fact } from '../../core/facts.js';
import type { Answer, Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordDaysInUse } from './day-mark.js';

/** A fact that adds to the answer before it. */
const addingKinds = ['remarked', 'words-left-out', 'days-in-use', 'form-offered'] as const;
export type AddingFact = Extract<Fact, { readonly kind: (typeof addingKinds)[number] }>;

export function isAdding(fact: Fact): fact is AddingFact {
  return addingKinds.some((kind) => kind === fact.kind);
}

export function addToAnswer(answer: Answer, fact: AddingFact, words: Words): Answer {
  const { message } = answer;

  switch (fact.kind) {
    case 'remarked':
      return withLines(answer, [[{ emphasis: words.text(fact.remark) }]]);
    case 'words-left-out':
      return withLines(answer, [words.line('words-left-out', { words: fact.words })]);
    case 'days-in-use':
      return withLines(answer, wordDaysInUse(fact, words));
    case 'form-offered': {
      const button = { id: 'log:form', label: words.text('button-open-form') };
      return { ...answer, message: { ...message, buttons: [...(message.buttons ?? []), button] } };
    }
  }
}

function withLines(answer: Answer, lines: readonly Line[]): Answer {
  const { message } = answer;

  return { ...answer, message: { ...message, lines: [...message.lines, ...lines] } };
}
