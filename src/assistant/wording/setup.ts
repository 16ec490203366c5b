import type { ActShown } from '../../core/show-act.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { SetupAskedFact, SetupOverview } from '../../core/setup/asked.js';
import type { Scope } from '../../core/structure.js';
import { templateVocabulary } from '../../core/vocabulary/template.js';
import type { Words } from '../../locales/words.js';
import { wordActs } from './acts.js';
import { sentence } from './refusal.js';
import { wordWeekdays } from './spans-of-days.js';

export function wordSetUp(acts: readonly ActShown[], words: Words): Message {
  return { lines: acts.length > 0 ? wordActs(acts, words) : [words.line('set-up-nothing')] };
}

export function wordRoomLinked(scope: Scope, isGroup: boolean, words: Words): Message {
  const linked = words.line('room-linked', { scope: scope.name });

  return { lines: isGroup ? [linked, words.line('room-linked-notice')] : [linked] };
}

/** What there is, and why nothing is asked. */
export function wordSetupShown(
  { overview, acts }: { readonly overview: SetupOverview; readonly acts: readonly ActShown[] },
  words: Words,
): Message {
  const end = words.line(overview.room.isGroup ? 'setup-complete' : 'setup-complete-private');

  return { lines: [...wordActs(acts, words), ...wordOverview(overview, words), end] };
}

export function wordSetupAsked(fact: SetupAskedFact, words: Words): Message {
  const { overview, topic, because, acts, conversationId } = fact;

  return {
    lines: [
      ...wordActs(acts, words),
      ...wordOverview(overview, words),
      ...(because ? [sentence(because, words)] : []),
      question(fact, words),
    ],
    buttons: buttonsOf(fact, words),
    ...(topic === 'room' && choiceOfPlaces(fact, words)),
    awaitsText: {
      conversation: conversationId,
      button: words.text('setup-button-type'),
      prompt: words.text(`setup-prompt-${topic}`),
    },
  };
}

function wordOverview(overview: SetupOverview, words: Words): readonly Line[] {
  const { network, centres, ownTypes, room } = overview;
  if (!network) return [words.line('setup-head-none')];
  const { name, language, zone } = network;

  return [
    words.line('setup-head', { network: name, language: words.text(`language-${language}`), zone }),
    ...(overview.municipalities > 0
      ? [
          words.line('setup-places', {
            municipalities: words.text('count-municipalities', { count: overview.municipalities }),
            centres: words.text('count-centres', { count: centres.length }),
          }),
        ]
      : []),
    ...(centres.length > 0
      ? [
          words.line('setup-days', {
            set: overview.centresWithDays,
            of: centres.length,
          }),
        ]
      : []),
    ...(overview.holidays > 0 ? [words.line('setup-holidays', { count: overview.holidays })] : []),
    ...(ownTypes.length > 0 ? [words.line('setup-types', { types: ownTypes.join(', ') })] : []),
    ...(room.isGroup ? [wordRoom(room.scope, words)] : []),
  ];
}

function wordRoom(scope: Scope | null, words: Words): Line {
  return scope ? words.line('setup-room', { scope: scope.name }) : words.line('setup-room-none');
}

function question({ topic }: SetupAskedFact, words: Words): Line {
  if (topic !== 'types') return words.line(`setup-ask-${topic}`);
  const types = templateVocabulary.map(({ names }) => names[words.language]);

  return words.line('setup-ask-types', { types: types.join(', ') });
}

function buttonsOf(fact: SetupAskedFact, words: Words): readonly Button[] {
  const { topic, isFirst, overview } = fact;
  const button = (value: string, label: string): Button => ({ id: `${prefixOf(fact)}:${value}`, label });
  const skip = words.text(topic === 'types' ? 'setup-button-keep' : 'button-skip');
  const offered =
    topic === 'days'
      ? [
          [1, 2, 3, 4, 5],
          [1, 2, 3, 4, 5, 6],
          [2, 3, 4, 5, 6],
        ].map((days) => button(days.join(''), wordWeekdays(days, words)))
      : [];

  return [
    ...offered,
    ...(topic === 'room' && overview.linkable.length <= 6
      ? overview.linkable.map(({ id, name }) => button(id, name))
      : []),
    ...(isFirst ? [] : [button('=back', words.text('button-back'))]),
    ...(topic === 'network' && !overview.network ? [] : [button('=skip', skip)]),
    button('=cancel', words.text('button-cancel')),
  ];
}

function choiceOfPlaces(fact: SetupAskedFact, words: Words): Pick<Message, 'choice'> {
  const { linkable } = fact.overview;
  if (linkable.length <= 6) return {};
  const options = linkable.map(({ id, name }) => ({ value: id, label: name }));

  return {
    choice: {
      id: prefixOf(fact),
      placeholder: words.text('setup-choose-place'),
      options: options.slice(0, 24),
    },
  };
}

function prefixOf({ conversationId, step }: SetupAskedFact): string {
  return `setup:${conversationId}:${step}`;
}
