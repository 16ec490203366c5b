import type { Context, Handler } from 'hono';
import { z } from 'zod';

import type { Inbound } from '../../core/inbound.js';
import type { Answer } from '../../core/message.js';
import { cookieFor, secretIn } from './cookie.js';
import type { BrowserRoomDeps } from './deps.js';
import type { Admission } from './identify.js';
import { readBody } from './read-body.js';
import { readerOf } from './reader.js';
import type { Joining, Refused } from './wire.js';

/** Where everybody tries their codes, so that guessing is slowed down for all of them together. */
const door = { address: 'door', kind: 'private', title: '' } as const;

/** Hands the code in as `/join`, and gives the browser its secret once the person is a member. */
export function joinRoute(deps: BrowserRoomDeps): Handler {
  return async (context) => {
    const { admission } = deps;
    if (!admission) return context.notFound();

    const words = deps.words(readerOf(context));
    if (context.req.header('content-type')?.split(';')[0] !== 'application/json')
      return context.json({ sentence: words['not-understood'] } satisfies Refused, 415);
    const joining = readJoining(await readBody(context.req.raw));
    if (!joining) return context.json({ sentence: words['join-incomplete'] } satisfies Refused, 400);

    const secret = secretIn(context.req.header('cookie')) ?? admission.newSecret();
    const userId = admission.userIdOf(secret);
    const answers = await deps.handle(inbound(joining, userId, context, { deps, admission }));
    const joined = (await deps.directory.people()).some(
      (person) => person.userId === userId && person.grants.length > 0,
    );
    if (!joined) return context.json({ sentence: plain(answers) } satisfies Refused, 403);

    context.header('Set-Cookie', cookieFor(secret));
    return context.json({ sentence: plain(answers) } satisfies Refused);
  };
}

const body = z.object({
  name: z.string().trim().min(1).max(80),
  code: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N} -]{1,40}$/u),
});

function readJoining(text: string | undefined): Joining | undefined {
  try {
    return body.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}

function inbound(
  { name, code }: Joining,
  userId: string,
  context: Context,
  { deps, admission }: { readonly deps: BrowserRoomDeps; readonly admission: Admission },
): Inbound {
  return {
    key: `browser:join:${admission.userIdOf(admission.newSecret())}`,
    receivedAt: deps.now(),
    sender: { platform: 'browser', userId, displayName: name, clientLanguage: readerOf(context) },
    room: door,
    act: { kind: 'text', text: `/join ${code}`, addressed: true },
  };
}

function plain(answers: readonly Answer[]): string {
  return answers
    .flatMap(({ message }) => message.lines)
    .map((line) =>
      line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join(''),
    )
    .join(' ');
}
