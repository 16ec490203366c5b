import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Session } from '../wire.js';

const PageContext = createContext<Session | null>(null);

export const PageProvider = PageContext.Provider;

/** Who one is, and the words in one's language. */
export function usePage(): Session {
  const session = useContext(PageContext);
  if (!session) throw new Error('A part of the page was drawn outside of its session.');

  return session;
}
