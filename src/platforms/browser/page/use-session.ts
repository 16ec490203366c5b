import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Session } from '../wire.js';
import type { PageWords } from '../page-words.js';
import { fetchSession, type Refusal } from './api.js';

export type SessionState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'joining'; readonly words: PageWords }
  | { readonly kind: 'open'; readonly session: Session };

/** Who one is here; asked for again with `refresh`, since a command may change one's language, rights or rooms. */
export function useSession(as: string | undefined): readonly [SessionState, () => void] {
  const [state, setState] = useState<SessionState>({ kind: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let current = true;
    let again = 0;

    const ask = async (): Promise<void> => {
      try {
        const answer = await fetchSession(as);
        if (!current) return;
        if ('kind' in answer) setState(refused(answer));
        else setState((before) => changed(before, answer));
      } catch {
        if (current) again = setTimeout(() => void ask(), 2_000);
      }
    };
    void ask();

    return () => {
      current = false;
      clearTimeout(again);
    };
  }, [as, round]);

  return [state, useCallback(() => setRound((before) => before + 1), [])];
}

function refused({ sentence, joining }: Refusal): SessionState {
  return joining ? { kind: 'joining', words: joining } : { kind: 'refused', sentence };
}

/** The same state as before when nothing changed, so that nothing is drawn again. */
function changed(before: SessionState, session: Session): SessionState {
  return before.kind === 'open' && JSON.stringify(before.session) === JSON.stringify(session)
    ? before
    : { kind: 'open', session };
}
