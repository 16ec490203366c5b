import type { VNode } from 'preact';

import type { Button, Choice } from '../../../core/message.js';
import type { AnswerView } from '../wire.js';
import { ChevronIcon, EyeIcon, ReplyIcon } from './icons.js';
import { timeOfDay } from './moments.js';
import { FileLink, Photo } from './attachments.js';
import { usePage } from './page-context.js';
import { Lines } from './text.js';

interface AnswerCardProps {
  readonly message: AnswerView;
  /** Buttons whose press is on its way. */
  readonly busy: readonly string[];
  readonly press: (button: string) => void;
  readonly use: (example: string) => void;
  readonly answer: (() => void) | undefined;
}

export function AnswerCard({ message, busy, press, use, answer }: AnswerCardProps): VNode {
  const { me, words } = usePage();
  const { lines, buttons, choice, picture, file, editedAt, postedAt, onlyForMe } = message;

  return (
    <article class="card">
      {onlyForMe ? (
        <p class="only-me">
          <EyeIcon /> {words['only-you-see-this']}
        </p>
      ) : null}
      {picture ? <Photo {...picture} /> : null}
      <div class="card-text">
        <Lines lines={lines} use={use} />
      </div>
      {file ? <FileLink {...file} /> : null}
      {buttons.length > 0 ? <ButtonRow buttons={buttons} busy={busy} press={press} /> : null}
      {choice ? <ChoicePicker choice={choice} busy={busy} press={press} /> : null}
      <footer class="stamp">
        {answer ? (
          <button type="button" class="reply" onClick={answer}>
            <ReplyIcon /> {words.answer}
          </button>
        ) : null}
        <span>
          {editedAt === null ? null : `${words.edited} · `}
          <time dateTime={editedAt ?? postedAt}>
            {timeOfDay(new Date(editedAt ?? postedAt), me.language)}
          </time>
        </span>
      </footer>
    </article>
  );
}

interface Pressing<T> {
  readonly busy: readonly string[];
  readonly press: (button: string) => void;
  readonly buttons: T;
}

function ButtonRow({ buttons, busy, press }: Pressing<readonly Button[]>): VNode {
  return (
    <div class={buttons.length > 6 ? 'buttons many' : 'buttons'}>
      {buttons.map(({ id, label, style }) => (
        <button
          key={id}
          type="button"
          class={`button ${style ?? ''}`}
          dir="auto"
          aria-busy={busy.includes(id)}
          aria-disabled={busy.includes(id)}
          onClick={() => {
            if (!busy.includes(id)) press(id);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function ChoicePicker({
  choice,
  busy,
  press,
}: Omit<Pressing<never>, 'buttons'> & { readonly choice: Choice }): VNode {
  const sending = busy.some((button) => button.startsWith(`${choice.id}:`));

  return (
    <div class="choice" aria-busy={sending}>
      <select
        aria-label={choice.placeholder}
        disabled={sending}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') press(`${choice.id}:${currentTarget.value}`);
        }}
      >
        <option value="">{choice.placeholder}</option>
        {choice.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronIcon />
    </div>
  );
}
