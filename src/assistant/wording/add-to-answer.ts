import type { Fact } from '../../core/facts.js';
import type { Answer, Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

/** A fact that adds to the answer before it. */
export type AddingFact = Extract<Fact, { readonly kind: 'remarked' | 'words-left-out' | 'form-offered' }>;

export function isAdding(fact: Fact): fact is AddingFact {
  return fact.kind === 'remarked' || fact.kind === 'words-left-out' || fact.kind === 'form-offered';
}

export function addToAnswer(answer: Answer, fact: AddingFact, words: Words): Answer {
  const { message } = answer;

  switch (fact.kind) {
    case 'remarked':
      return withLine(answer, [{ emphasis: words.text(fact.remark) }]);
    case 'words-left-out':
      return withLine(answer, words.line('words-left-out', { words: fact.words }));
    case 'form-offered': {
      const button = { id: 'log:form', label: words.text('button-open-form') };
      return { ...answer, message: { ...message, buttons: [...(message.buttons ?? []), button] } };
    }
  }
}

function withLine(answer: Answer, line: Line): Answer {
  const { message } = answer;

  return { ...answer, message: { ...message, lines: [...message.lines, line] } };
}
