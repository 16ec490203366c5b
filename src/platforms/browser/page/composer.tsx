import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

import type { MessageView } from '../wire.js';
import { AttachButton, Attached, pastedFiles } from './attach.js';
import { CloseIcon, ReplyIcon, SendIcon } from './icons.js';
import { usePage } from './page-context.js';
import { firstWords } from './room-messages.js';
import { Suggestions, suggestionId } from './suggestions.js';
import { typedCommand } from './suggest.js';
import type { Attaching } from './use-attaching.js';
import type { Draft } from './use-draft.js';
import { useMedia } from './use-media.js';
import { useSuggestions } from './use-suggestions.js';

interface ComposerProps {
  readonly draft: Draft;
  readonly attaching: Attaching;
  readonly answering: MessageView | undefined;
  readonly stopAnswering: () => void;
  readonly send: (text: string) => void;
}

export function Composer({ draft, attaching, answering, stopAnswering, send }: ComposerProps): VNode {
  const { menu, words } = usePage();
  const { text, field } = draft;
  const suggestions = useSuggestions(draft, menu);
  const example = suggestions.open ? undefined : typedCommand(text, menu)?.example;
  useField(draft);

  const isEmpty = text.trim() === '' && !attaching.file;
  const submit = (): void => {
    if (isEmpty) return;
    send(text);
    draft.begin('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || suggestions.onKeyDown(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
    if (event.key === 'Escape' && answering) stopAnswering();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {suggestions.open ? <Suggestions {...suggestions} /> : null}
      {example === undefined ? null : (
        <p class="hint">
          {words.example}: <code>{example}</code>
        </p>
      )}
      {answering ? <Answering message={answering} stop={stopAnswering} /> : null}
      <Attached
        {...attaching}
        takeOff={() => {
          attaching.takeOff();
          field.current?.focus();
        }}
      />
      <div class="field">
        <AttachButton take={attaching.take} />
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          placeholder={
            attaching.file || answering?.kind === 'said' ? words['write-to-file'] : words['write-hint']
          }
          aria-label={words['write-here']}
          aria-autocomplete="list"
          aria-controls={suggestions.open ? 'suggestions' : undefined}
          aria-activedescendant={suggestions.open ? suggestionId(suggestions.at) : undefined}
          enterkeyhint="send"
          onInput={({ currentTarget }) => draft.write(currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const files = pastedFiles(event);
            if (files.length === 0) return;
            event.preventDefault();
            attaching.take(files);
          }}
        />
        <button type="submit" class="send" aria-label={words.send} aria-disabled={isEmpty}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}

/** As high as its text, and ready to write in where there is a real keyboard. */
function useField({ text, field }: Draft): void {
  const hasKeyboard = useMedia('(pointer: fine)');

  useLayoutEffect(() => {
    if (hasKeyboard) field.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);
}

function Answering({ message, stop }: { readonly message: MessageView; readonly stop: () => void }): VNode {
  const { words } = usePage();

  return (
    <div class="answering">
      <ReplyIcon />
      <p>
        <strong>{message.kind === 'said' ? words['with-file'] : words.answering}</strong>
        <span dir="auto">{firstWords(message)}</span>
      </p>
      <button type="button" class="round" aria-label={words['stop-answering']} onClick={stop}>
        <CloseIcon />
      </button>
    </div>
  );
}
