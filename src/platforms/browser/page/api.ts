import type { PageWords } from '../page-words.js';
import type { Joining, MessageView, Post, Posted, Refused, Session } from '../wire.js';

/** The server understood and said no: trying again changes nothing. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly sentence: string;
  readonly joining?: PageWords;
}

export type Outcome = { readonly kind: 'arrived'; readonly messages: readonly MessageView[] } | Refusal;

export async function fetchSession(as: string | undefined): Promise<Session | Refusal> {
  const response = await fetch('/api/session' + (as === undefined ? '' : `?${query({ as })}`));

  return response.ok ? ((await response.json()) as Session) : refusal(response);
}

/** A sentence when it did not work. */
export async function sendJoining(joining: Joining): Promise<string | undefined> {
  const response = await fetch('/api/join', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(joining),
  });

  return response.ok ? undefined : (await refusal(response)).sentence;
}

export async function fetchMessages(as: string, address: string): Promise<readonly MessageView[]> {
  const response = await fetch(`/api/messages?${query({ as, address })}`);
  if (!response.ok) return [];

  return ((await response.json()) as Posted).messages;
}

/** Rejects when it isn't known whether the post arrived: it is to be sent again. */
export async function sendPost(post: Post): Promise<Outcome> {
  const response = await fetch('/api/messages', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(post),
  });
  if (response.status >= 500) throw new Error((await refusal(response)).sentence);
  if (!response.ok) return refusal(response);

  return { kind: 'arrived', messages: ((await response.json()) as Posted).messages };
}

export function liveUrl(as: string): string {
  return `/api/live?${query({ as })}`;
}

async function refusal(response: Response): Promise<Refusal> {
  const said = await response.text();

  return { kind: 'refused', status: response.status, ...refusedIn(said) };
}

export function refusedIn(said: string): Refused {
  try {
    return JSON.parse(said) as Refused;
  } catch {
    return { sentence: said };
  }
}

export function query(facts: Readonly<Record<string, string>>): string {
  return new URLSearchParams(facts).toString();
}
