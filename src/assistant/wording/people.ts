import type { Fact } from '../../core/facts.js';
import { localAt } from '../../core/instant.js';
import type { Button, Message } from '../../core/message.js';
import type { MemberShown, PeopleListedFact, PersonShownFact, RoleShown } from '../../core/people/shown.js';
import type { Words } from '../../locales/words.js';

export function wordPeople({ members, more }: PeopleListedFact, words: Words): Message {
  if (members.length === 0) return { lines: [words.line('people-none')] };
  const options = members.map(({ personId, name }) => ({ value: personId, label: shortened(name) }));

  return {
    lines: [
      words.line('people-head'),
      ...members.map((member) => words.line('people-line', partsOf(member, words))),
      ...(more > 0 ? [words.line('people-more', { count: more })] : []),
    ],
    choice: {
      id: 'people:card',
      placeholder: words.text('people-choose'),
      options: options.slice(0, 24),
    },
  };
}

/** One person with what the asker may do. */
export function wordPerson(fact: PersonShownFact, words: Words): Message {
  const { member, changes, isRemovable, isNextAdmin } = fact;
  const { personId } = member;
  const toRoles = changes.flatMap(({ held, to }) =>
    to.map((role): Button => ({
      id: `people:role:${held.grantId}:${role}`,
      label: words.text('button-role', { role: words.text(`role-${role}`), scope: held.scope.name }),
    })),
  );
  const buttons: readonly Button[] = [
    ...toRoles,
    ...(isNextAdmin ? [{ id: `people:hand:${personId}`, label: words.text('button-hand-over') }] : []),
    ...(isRemovable
      ? [{ id: `people:remove:${personId}`, label: words.text('button-remove'), style: 'danger' as const }]
      : []),
  ];

  return {
    lines: [words.line('people-line', partsOf(member, words))],
    ...(buttons.length > 0 && { buttons }),
  };
}

/** People of one name, each told apart by role, place and since when. */
export function wordWhichPerson(
  { verb, name, people }: Extract<Fact, { kind: 'which-person' }>,
  words: Words,
): Message {
  const options = people.map((member) => ({ value: member.personId, label: toldApart(member, words) }));
  const id = `people:${verb}`;

  return {
    lines: [words.line('people-which', { name }), ...options.map(({ label }) => [label])],
    buttons: options
      .slice(0, 24)
      .map(({ value, label }) => ({ id: `${id}:${value}`, label: shortened(label) })),
  };
}

export function wordRemoved(
  { name, roles }: Extract<Fact, { kind: 'person-removed' }>,
  words: Words,
): Message {
  return { lines: [words.line('person-removed', { name, roles: wordRoles(roles, words) })] };
}

export function wordRoleChanged(
  { name, before, after }: Extract<Fact, { kind: 'role-changed' }>,
  words: Words,
): Message {
  return {
    lines: [
      words.line('role-changed', {
        name,
        before: words.text(`role-${before.role}`),
        after: words.text(`role-${after.role}`),
        scope: after.scope.name,
      }),
    ],
  };
}

export function wordHandingOver(
  { personId, name, network }: Extract<Fact, { kind: 'handing-over-asked' }>,
  words: Words,
): Message {
  return {
    lines: [words.line('hand-over-asked', { name, network: network.name })],
    buttons: [
      { id: `people:hand-now:${personId}`, label: words.text('button-hand-over-now'), style: 'danger' },
    ],
  };
}

function partsOf(member: MemberShown, words: Words): { readonly name: string; readonly roles: string } {
  return { name: member.name, roles: wordRoles(member.roles, words) };
}

function wordRoles(roles: readonly RoleShown[], words: Words): string {
  return roles
    .map(({ role, scope }) =>
      words.text('people-role', { role: words.text(`role-${role}`), scope: scope.name }),
    )
    .join('; ');
}

function toldApart(member: MemberShown, words: Words): string {
  const [first] = member.roles;
  if (!first) return member.name;
  const { date } = localAt(first.grantedAt, first.scope.zone);

  return words.text('people-since', { ...partsOf(member, words), date: words.format.date(date, '') });
}

/** A label has 80 characters at most. */
function shortened(text: string): string {
  const characters = Array.from(text);

  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
}
