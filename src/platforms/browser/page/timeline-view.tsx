import type { VNode } from 'preact';

import type { MessageView } from '../wire.js';
import { AnswerCard } from './answer-card.js';
import { Avatar, hueOf } from './avatar.js';
import { dayName } from './moments.js';
import type { Pending } from './outbox.js';
import { usePage } from './page-context.js';
import { SaidBubble } from './said-bubble.js';
import { timeline, type Entry, type Group } from './timeline.js';
import type { Chat } from './use-chat.js';

interface TimelineProps {
  readonly group: boolean;
  readonly messages: readonly MessageView[];
  readonly pending: readonly Pending[];
  readonly chat: Chat;
  readonly me: string;
  readonly press: (button: string) => void;
  readonly use: (example: string) => void;
  readonly answer: (message: MessageView) => void;
}

export function Timeline(props: TimelineProps): VNode {
  const { me, words } = usePage();
  const days = timeline(props.messages, props.pending, me.userId);

  return (
    <>
      {days.map((day) => (
        <section key={day.key} class="day">
          <h3 class="day-name">
            <span>{dayName(day.at, new Date(), me.language, words)}</span>
          </h3>
          {day.groups.map((group) => (
            <AuthorGroup key={group.key} {...props} said={group} />
          ))}
        </section>
      ))}
    </>
  );
}

function AuthorGroup({ said, ...props }: TimelineProps & { readonly said: Group }): VNode {
  const { people } = usePage();
  const { author } = said;
  const mine = author === props.me;
  const named = props.group && !mine;

  return (
    <div class={mine ? 'go mine' : author === null ? 'go assistant' : 'go'}>
      {named ? <Avatar userId={author} name={said.name} /> : null}
      <div class="go-entries">
        {named ? (
          <p class={author === null ? 'author' : `author hue-${hueOf(author, people)}`} dir="auto">
            {author === null ? 'Beležka' : said.name}
          </p>
        ) : null}
        {said.entries.map((entry) => (
          <EntryView key={entry.key} entry={entry} {...props} />
        ))}
      </div>
    </div>
  );
}

function EntryView({ entry, ...props }: Omit<TimelineProps, 'messages'> & { readonly entry: Entry }): VNode {
  if (entry.kind === 'message' && entry.message.kind === 'answer') {
    const { message } = entry;
    const busy = props.pending.flatMap(({ act }) => (act.kind === 'press' ? [act.button] : []));
    const { press, use } = props;
    const answer = props.group ? () => props.answer(message) : undefined;

    return <AnswerCard message={message} busy={busy} press={press} use={use} answer={answer} />;
  }
  return (
    <SaidBubble
      entry={entry}
      mine={entry.kind === 'outgoing' || isMine(entry, props.me)}
      chat={props.chat}
      answer={props.answer}
    />
  );
}

function isMine(entry: Entry, me: string): boolean {
  return entry.kind === 'message' && entry.message.kind === 'said' && entry.message.from === me;
}
