import type { TargetedSubmitEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';

import type { PageWords } from '../page-words.js';
import { sendJoining } from './api.js';
import { Logo } from './icons.js';

interface JoinFormProps {
  readonly words: PageWords;
  readonly joined: () => void;
}

/** What somebody sees who has no place here yet. */
export function JoinForm({ words, joined }: JoinFormProps): VNode {
  const [sentence, setSentence] = useState('');
  const [busy, setBusy] = useState(false);

  const send = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setBusy(true);
    const refused = await sendJoining({ name: text(typed, 'name'), code: text(typed, 'code') }).catch(
      () => words['reconnecting'],
    );
    setBusy(false);
    setSentence(refused ?? '');
    if (refused === undefined) joined();
  };

  return (
    <main class="curtain">
      <Logo />
      <form class="joining" onSubmit={(event) => void send(event)}>
        <p>{words['join-hint']}</p>
        <label>
          {words['join-name']}
          <input name="name" autocomplete="name" maxLength={80} required />
        </label>
        <label>
          {words['join-code']}
          <input name="code" autocomplete="off" autocapitalize="characters" maxLength={40} required />
        </label>
        <p role="alert">{sentence}</p>
        <button type="submit" disabled={busy}>
          {words.join}
        </button>
      </form>
    </main>
  );
}

function text(typed: FormData, name: string): string {
  const value = typed.get(name);

  return typeof value === 'string' ? value : '';
}
