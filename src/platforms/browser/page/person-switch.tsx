import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { PersonView } from '../wire.js';
import { Avatar } from './avatar.js';
import { CheckIcon, ChevronIcon } from './icons.js';
import { moveFocus } from './move-focus.js';
import { usePage } from './page-context.js';

/** Who one is and, in a demo, who else one may be. */
export function PersonSwitch({ become }: { readonly become: (userId: string) => void }): VNode {
  const { me, people, switchable, words } = usePage();
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    holder.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();

    const leave = (event: Event): void => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    holder.current?.querySelector('button')?.focus();
  };

  if (!switchable) return <span class="me">{<PersonLine person={me} />}</span>;
  return (
    <div class="switch" ref={holder}>
      <button
        type="button"
        class="me"
        aria-haspopup="menu"
        aria-expanded={open}
        title={words['switch-person']}
        onClick={() => setOpen(!open)}
      >
        <PersonLine person={me} />
        <ChevronIcon />
      </button>
      {open ? (
        <ul
          class="people"
          role="menu"
          aria-label={words['switch-person']}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            else moveFocus(event, 'button');
          }}
        >
          {people.map((person) => (
            <li key={person.userId} role="none">
              <button
                type="button"
                role="menuitemradio"
                aria-checked={person.userId === me.userId}
                onClick={() => {
                  close();
                  become(person.userId);
                }}
              >
                <PersonLine person={person} />
                {person.userId === me.userId ? <CheckIcon /> : null}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function PersonLine({ person }: { readonly person: PersonView }): VNode {
  const { words } = usePage();
  const role = person.role === null ? null : words[`role-${person.role}`];

  return (
    <>
      <Avatar userId={person.userId} name={person.name} />
      <span class="person">
        <span class="person-name" dir="auto">
          {person.name}
        </span>
        <span class="person-role" dir="auto">
          {[role, person.scope].filter((part) => part !== null).join(' · ')}
        </span>
      </span>
    </>
  );
}
