import type { AskedFact } from '../../core/entry/asking-facts.js';
import type { Prompt } from '../../core/entry/prompt.js';
import type { Line, Message, TypedAnswer } from '../../core/message.js';
import { durationInWords } from '../../locales/duration-in-words.js';
import type { Words } from '../../locales/words.js';
import { answersTo } from './answers.js';
import { wordClash } from './clash.js';
import { wordRecord, wordTitle } from './entry-lines.js';
import { wordParts } from './parts.js';
import { askSame } from './same.js';
import { askUnusual } from './unusual.js';

/** One question with its usual answers as buttons. */
export function wordQuestion(fact: AskedFact, words: Words): Message {
  const { prompt } = fact;

  return {
    lines: [
      ...heading(prompt, words),
      ...unread(prompt, words),
      ...summary(prompt, words),
      ...wordClash(prompt, words),
      ...wordParts(prompt, words),
      ask(prompt, words),
    ],
    ...answersTo(fact, words),
    ...(takesText(prompt.topic) && { awaitsText: typedAnswer(fact.conversationId, prompt.topic, words) }),
  };
}

/** In the guided way each question says what it is about and how far it is. */
function heading({ progress, centre, type, title }: Prompt, words: Words): readonly Line[] {
  if (!progress) return [];
  const what = wordTitle(title, type, words);

  return centre
    ? [words.line('guided-head', { what, centre: centre.name, ...progress })]
    : [words.line('guided-head-nowhere', { what, ...progress })];
}

function unread({ question, unread: more }: Prompt, words: Words): readonly Line[] {
  const unanswering = question?.reason === 'unread' ? question.words : null;

  return [unanswering, more].flatMap((said) => (said ? [words.line('unread', { words: said })] : []));
}

function summary(prompt: Prompt, words: Words): readonly Line[] {
  if (prompt.topic !== 'summary' && prompt.topic !== 'field') return [];
  const what: Line = [{ strong: wordTitle(prompt.title, prompt.type, words) }];

  return prompt.centre ? [what, ...wordRecord({ ...prompt, centre: prompt.centre }, words)] : [what];
}

function ask(prompt: Prompt, words: Words): Line {
  switch (prompt.topic) {
    case 'type':
      return askType(prompt, words);
    case 'when':
      return askWhen(prompt, words);
    case 'heads':
      return askHeads(prompt, words);
    case 'duration':
      return askDuration(prompt, words);
    case 'parts':
      return askParts(prompt, words);
    case 'volunteers':
      return askVolunteers(prompt, words);
    case 'clash':
      return words.line(`ask-clash-${prompt.wants}`);
    case 'same':
      return askSame(prompt, words);
    case 'unusual':
      return askUnusual(prompt, words);
    case 'centre':
    case 'led_by':
    case 'note':
    case 'split':
    case 'summary':
    case 'field':
      return words.line(`ask-${prompt.topic}`);
  }
}

function askType({ question }: Prompt, words: Words): Line {
  if (question?.words && question.reason === 'unknown')
    return words.line('ask-type-unknown', { words: question.words });
  if (question?.words && question.reason === 'ambiguous')
    return words.line('ask-type-ambiguous', { words: question.words });

  return words.line('ask-type');
}

function askWhen({ question }: Prompt, words: Words): Line {
  if (!question?.words) return words.line('ask-when');
  const { reason } = question;

  return reason === 'ambiguous' || reason === 'future' || reason === 'out-of-range'
    ? words.line(`ask-when-${reason}`, { words: question.words })
    : words.line('ask-when');
}

function askHeads({ question }: Prompt, words: Words): Line {
  if (!question?.words) return words.line('ask-heads');
  const { reason } = question;

  return reason === 'ambiguous' || reason === 'out-of-range'
    ? words.line(`ask-heads-${reason}`, { words: question.words })
    : words.line('ask-heads');
}

function askDuration({ question, type, title }: Prompt, words: Words): Line {
  if (question?.words && (question.reason === 'disagree' || question.reason === 'out-of-range')) {
    return words.line(`ask-duration-${question.reason}`, { words: question.words });
  }
  if (!type?.usualMin || title) return words.line('ask-duration');

  return words.line('ask-duration-usual', {
    what: wordTitle(null, type, words),
    usual: durationInWords(words, type.usualMin),
  });
}

function askVolunteers({ question }: Prompt, words: Words): Line {
  return question?.words && question.reason === 'out-of-range'
    ? words.line('ask-volunteers-out-of-range', { words: question.words })
    : words.line('ask-volunteers');
}

function askParts(prompt: Extract<Prompt, { topic: 'parts' }>, words: Words): Line {
  const { parts, total, question } = prompt;
  const heads = (['girls', 'boys', 'nonbinary'] as const).flatMap((bucket) => {
    const count = parts[bucket];
    return count === undefined ? [] : [words.text(`count-${bucket}`, { count })];
  });

  const whole = words.text('count-young-people', { count: total });

  return heads.length > 0
    ? words.line('ask-parts', { parts: words.format.list(heads), total: whole })
    : words.line('ask-parts-other', { words: question?.words ?? '', total: whole });
}

const closing = ['split', 'clash', 'same', 'summary', 'field'] as const;
type TypedTopic = Exclude<Prompt['topic'], (typeof closing)[number]>;

/** Every question but the closing ones and “the same one?” may be answered in words. */
function takesText(topic: Prompt['topic']): topic is TypedTopic {
  return !closing.some((one) => one === topic);
}

function typedAnswer(conversation: string, topic: TypedTopic, words: Words): TypedAnswer {
  return { conversation, button: words.text('button-type'), prompt: words.text(`prompt-${topic}`) };
}
