import type { Desk } from '../../core/command.js';
import { formTypes } from '../../core/entry/form/form-types.js';
import { platformsWithForms } from '../../core/form.js';
import type { RoomSeen, Sender } from '../../core/inbound.js';
import type { Forms } from '../../core/menu.js';
import type { Store } from '../../core/ports.js';
import { maySomewhere } from '../../core/rights.js';
import type { WordsFor } from '../../locales/words.js';
import { greet, type GreetDeps } from '../greet.js';
import { wordLogForm } from '../wording/log-form.js';
import { createLastUsed } from './last-used.js';
import type { KnownForm } from './known-form.js';

interface FormsDeps extends GreetDeps {
  readonly store: Pick<Store, 'records'>;
  readonly words: WordsFor;
}

interface KeptForms extends Forms {
  /** Learns from a desk that is open already. */
  refresh(desk: Desk): Promise<void>;
}

const mostKept = 10_000;
const goodForMs = 12 * 3_600_000;

/** What the forms of people need, kept in memory: a form has to open at once. */
export function createForms(deps: FormsDeps): KeptForms {
  const kept = createLastUsed<KnownForm>(mostKept);

  const refresh = async (desk: Desk): Promise<void> => {
    if (!platformsWithForms.includes(desk.identity.platform)) return;
    kept.put(keyOf(desk.identity, desk.room), await knownForm(desk));
  };

  return {
    refresh,

    open({ sender, room, now, by }) {
      const isLog = 'command' in by ? by.command === 'log' : by.button === 'log:form';
      if (!isLog) return undefined;

      const known = kept.get(keyOf(sender, room));
      if (!known || now.getTime() - known.learntAt.getTime() > goodForMs) return 'unknown';
      return known.types && wordLogForm(known.types, deps.words(known.language));
    },

    async learn(sender, room, now) {
      await refresh(await greet({ sender, room, now }, deps.store.records, deps));
    },
  };
}

function keyOf(
  { platform, userId }: Pick<Sender, 'platform' | 'userId'>,
  { address }: Pick<RoomSeen, 'address'>,
): string {
  return JSON.stringify([platform, userId, address]);
}

async function knownForm(desk: Desk): Promise<KnownForm> {
  const { person, now, clientLanguage } = desk;
  const may = person !== null && maySomewhere(person.grants, 'log an activity');
  const types = may ? await formTypes({ ...desk, person }) : undefined;

  return { language: person?.language ?? clientLanguage, types, learntAt: now };
}
