import type { Fact } from '../../core/facts.js';
import type { Message } from '../../core/message.js';
import type { InvitedFact } from '../../core/invite/invited.js';
import type { Words } from '../../locales/words.js';

/** The code as text, as a link, as a button and as a picture. */
export function wordInvited(fact: InvitedFact, words: Words): Message {
  const { code, link, picture, scope, uses, days } = fact;
  const role = words.text(`role-${fact.role}`);
  const description = words.text(link ? 'invited-picture' : 'invited-picture-code', {
    scope: scope.name,
    role,
  });

  return {
    lines: [
      words.line('invited', { scope: scope.name, role }),
      words.line('invited-code', { uses: words.text('count-uses', { count: uses }), days, code }),
      words.line('invited-how', { code }),
      ...(picture ? [words.line('invited-wall')] : []),
    ],
    buttons: [{ id: `join:${code}`, label: words.text('button-join') }],
    ...(link && { links: [{ label: words.text('button-open-telegram'), url: link }] }),
    ...(picture && { picture: { png: picture, description } }),
  };
}

export function wordInviteRole(
  { roles }: Extract<Fact, { kind: 'invite-role-asked' }>,
  words: Words,
): Message {
  return {
    lines: [words.line('invite-ask-role')],
    buttons: roles.map((role) => ({ id: `invite:${role}`, label: words.text(`role-${role}`) })),
  };
}

export function wordInvitePlace(
  { role, places, uses, days }: Extract<Fact, { kind: 'invite-place-asked' }>,
  words: Words,
): Message {
  const options = places.map(({ id, name }) => ({ value: `${id}:${uses}:${days}`, label: name }));
  const lines = [words.line('invite-ask-place')];
  if (places.length > 6) {
    const placeholder = words.text('setup-choose-place');
    return { lines, choice: { id: `invite:${role}`, placeholder, options: options.slice(0, 24) } };
  }

  return {
    lines,
    buttons: options.map(({ value, label }) => ({ id: `invite:${role}:${value}`, label })),
  };
}
