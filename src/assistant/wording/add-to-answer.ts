import type { Fact } from '../../core/facts.js';
import type { Answer } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

/** A fact that adds to the answer before it. */
export type AddingFact = Extract<Fact, { readonly kind: 'remarked' | 'form-offered' }>;

export function isAdding(fact: Fact): fact is AddingFact {
  return fact.kind === 'remarked' || fact.kind === 'form-offered';
}

export function addToAnswer(answer: Answer, fact: AddingFact, words: Words): Answer {
  const { message } = answer;

  switch (fact.kind) {
    case 'remarked': {
      const remark = [{ emphasis: words.text(fact.remark) }];
      return { ...answer, message: { ...message, lines: [...message.lines, remark] } };
    }
    case 'form-offered': {
      const button = { id: 'log:form', label: words.text('button-open-form') };
      return { ...answer, message: { ...message, buttons: [...(message.buttons ?? []), button] } };
    }
  }
}
