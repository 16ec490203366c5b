import type {
  QuestionShown,
  ReflectFact,
  ReflectionShown,
  SessionShown,
} from '../../core/reflect/reflect-facts.js';
import { usualQuestions } from '../../core/reflect/reflection.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordTitle } from './entry-lines.js';
import { inSlot, said, type Wordings } from './wordings.js';

export const reflectWordings: Wordings<ReflectFact> = {
  'reflections-shown': (fact, words) => said(wordOverview(fact, words)),
  'reflection-offered': (fact, words) => said(wordOffered(fact, words)),
  'reflection-asked': (fact, words) => inSlot(wordAsked(fact, words), fact.conversationId),
  'reflection-doubted': (fact, words) => inSlot(wordDoubted(fact, words), fact.conversationId),
  'reflection-kept': ({ reflection, slot }, words) =>
    inSlot(
      {
        lines: [words.line('reflect-kept'), quoted(reflection, words)],
        buttons: [removeButton(reflection, words)],
      },
      slot,
    ),
  'reflection-shared': ({ reflection }, words) => said(wordShared(reflection, words)),
  'reflection-removed': (_fact, words) => said({ lines: [words.line('reflect-removed')] }),
  'question-wanted': ({ conversationId }, words) =>
    inSlot(
      {
        lines: [words.line('reflect-question-wanted')],
        awaitsText: typed(conversationId, 'reflect-question-wanted-short', words),
      },
      conversationId,
    ),
  'questions-changed': ({ questions, slot }, words) => inSlot(wordQuestions(questions, words), slot),
};

type Overview = Extract<ReflectFact, { readonly kind: 'reflections-shown' }>;

function wordOverview({ centre, questions, next, reflections, runs }: Overview, words: Words): Message {
  const shareable = runs ? reflections.filter(({ warned }) => !warned) : [];

  return {
    lines: [
      words.line('reflect-heading', { centre: centre.name }),
      ...(next
        ? [words.line('reflect-next', { question: questionText(next, words) })]
        : [words.line('reflect-no-questions')]),
      ...(reflections.length === 0 ? [words.line('reflect-none')] : [words.line('reflect-latest')]),
      ...reflections.map((reflection) => quoted(reflection, words)),
      ...(runs && questions.length > 0 ? questionLines(questions, words) : []),
    ],
    buttons: [
      ...(next
        ? [{ id: 'reflect:next', label: words.text('button-reflect-answer'), style: 'primary' as const }]
        : []),
      ...(runs ? [{ id: 'reflect:add', label: words.text('button-reflect-add') }] : []),
    ],
    ...(shareable.length > 0 && {
      choice: {
        id: 'reflect:share',
        placeholder: words.text('choose-reflect-share'),
        options: shareable.map(({ id, text }) => ({ value: id, label: shortened(text) })),
      },
    }),
  };
}

function wordOffered(
  { question, session }: Extract<ReflectFact, { kind: 'reflection-offered' }>,
  words: Words,
): Message {
  return {
    lines: [
      words.line('reflect-after', { session: sessionText(session, words) }),
      [{ strong: questionText(question, words) }],
    ],
    buttons: [
      {
        id: `reflect:ask:${session.code}:${question.id}`,
        label: words.text('button-reflect-answer'),
        style: 'primary',
      },
    ],
  };
}

function wordAsked(
  { conversationId, question, session }: Extract<ReflectFact, { kind: 'reflection-asked' }>,
  words: Words,
): Message {
  return {
    lines: [
      ...(session ? [words.line('reflect-about', { session: sessionText(session, words) })] : []),
      [{ strong: question ? questionText(question, words) : words.text('reflect-say') }],
      words.line('reflect-no-names'),
    ],
    awaitsText: typed(conversationId, 'reflect-say-short', words),
  };
}

function wordDoubted(
  { conversationId, step, excerpt }: Extract<ReflectFact, { kind: 'reflection-doubted' }>,
  words: Words,
): Message {
  return {
    lines: [words.line('reflect-doubted', { excerpt }), words.line('reflect-doubted-kept')],
    buttons: [
      {
        id: `reflect:change:${conversationId}:${step}`,
        label: words.text('button-reflect-change'),
        style: 'primary',
      },
      { id: `reflect:keep:${conversationId}:${step}`, label: words.text('button-doubt-keep') },
    ],
  };
}

function wordShared(reflection: ReflectionShown, words: Words): Message {
  const { id, isShared } = reflection;
  const button: Button = isShared
    ? { id: `reflect:hide:${id}`, label: words.text('button-reflect-hide') }
    : { id: `reflect:share:${id}`, label: words.text('button-reflect-share') };

  return {
    lines: [words.line(isShared ? 'reflect-shared' : 'reflect-hidden'), quoted(reflection, words)],
    buttons: [button, removeButton(reflection, words)],
  };
}

function wordQuestions(questions: readonly QuestionShown[], words: Words): Message {
  if (questions.length === 0) return { lines: [words.line('reflect-no-questions')] };

  return {
    lines: questionLines(questions, words),
    buttons: [{ id: 'reflect:add', label: words.text('button-reflect-add') }],
    choice: {
      id: 'reflect:retire',
      placeholder: words.text('choose-reflect-retire'),
      options: questions.map((question) => ({
        value: question.id,
        label: shortened(questionText(question, words)),
      })),
    },
  };
}

function questionLines(questions: readonly QuestionShown[], words: Words): readonly Line[] {
  return [
    words.line('reflect-questions', { count: questions.length }),
    ...questions.map((question): Line => [`– ${questionText(question, words)}`]),
  ];
}

function quoted(
  { text, question, session, isShared, answeredOn, today }: ReflectionShown,
  words: Words,
): Line {
  const about = session ? sessionText(session, words) : words.format.relativeDay(answeredOn, today);
  const to = question ? ` · ${questionText(question, words)}` : '';
  const shared = isShared ? ` · ${words.text('reflect-is-shared')}` : '';

  return [...words.line('receipt-note', { note: text }), ` – ${about}${to}${shared}`];
}

function questionText({ id, text }: QuestionShown, words: Words): string {
  const usual = usualQuestions.find((one) => one === id);

  return text ?? (usual ? words.text(`reflect-usual-${usual}`) : '');
}

function sessionText({ title, type, date, today, code }: SessionShown, words: Words): string {
  return `${wordTitle(title, type, words)}, ${words.format.relativeDay(date, today)} · ${code}`;
}

function removeButton({ id }: ReflectionShown, words: Words): Button {
  return { id: `reflect:remove:${id}`, label: words.text('button-reflect-remove') };
}

function typed(
  conversation: string,
  prompt: 'reflect-say-short' | 'reflect-question-wanted-short',
  words: Words,
): NonNullable<Message['awaitsText']> {
  return { conversation, button: words.text('button-doubt-type'), prompt: words.text(prompt) };
}

const longestLabel = 80;

function shortened(text: string): string {
  const characters = Array.from(text);

  return characters.length <= longestLabel ? text : `${characters.slice(0, longestLabel - 1).join('')}…`;
}
