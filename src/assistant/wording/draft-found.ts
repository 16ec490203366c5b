import type { Fact } from '../../core/facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordTitle } from './entry-lines.js';

type Found = Extract<Fact, { kind: 'draft-found' }>;

export function wordDraftFound({ conversationId, step, prompt }: Found, words: Words): Message {
  const what = [
    wordTitle(prompt.title, prompt.type, words),
    ...(prompt.date ? [words.format.relativeDay(prompt.date, prompt.today)] : []),
    ...(prompt.total === null ? [] : [words.text('count-young-people', { count: prompt.total })]),
    ...(prompt.centre ? [prompt.centre.name] : []),
  ].join(' · ');

  return {
    lines: [words.line('draft-found', { what })],
    buttons: [
      { id: `log:${conversationId}:${step}:=resume`, label: words.text('button-go-on'), style: 'primary' },
      { id: 'log:new', label: words.text('button-start-anew') },
    ],
  };
}
