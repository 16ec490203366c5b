import { askedOf, type Answer, type Asked } from './asked.js';
import type { Person, Room } from './cast.js';
import { createInteraction, type Deed } from './create-interaction.js';
import { fillIn, type Fillings } from './fill-in.js';
import { seenMessage, type SeenMessage, type SeenSelect } from './seen-message.js';
import type { SeenModal } from './seen-modal.js';
import type { StoredInteraction } from './stored-interaction.js';
import { typeCommand, type OptionValues } from './type-command.js';
import type { CommandChoice } from './wire.js';
import type { World } from './world.js';

/** Brings an interaction to the bot, by whichever way it listens. */
export type Deliver = (interaction: StoredInteraction) => Promise<void>;

/** What people do, each act waiting for nothing. */
export interface Starts {
  command(person: Person, room: Room, name: string, options?: OptionValues): Promise<Asked>;
  press(person: Person, message: SeenMessage, button: string): Promise<Asked>;
  /** Presses a button that a client still shows, as the message was before. */
  pressOld(person: Person, message: SeenMessage, button: string): Promise<Asked>;
  pick(person: Person, message: SeenMessage, labels: string | readonly string[]): Promise<Asked>;
  submit(person: Person, modal: SeenModal, values: Fillings): Promise<Asked>;
}

/** The same, each act waiting until the bot has acknowledged it. */
export interface Acts {
  command(person: Person, room: Room, name: string, options?: OptionValues): Promise<Answer>;
  autocomplete(
    person: Person,
    room: Room,
    name: string,
    option: string,
    typed: string,
    others?: OptionValues,
  ): Promise<readonly CommandChoice[]>;
  press(person: Person, message: SeenMessage, button: string): Promise<Answer>;
  pick(person: Person, message: SeenMessage, labels: string | readonly string[]): Promise<Answer>;
  submit(person: Person, modal: SeenModal, values: Fillings): Promise<Answer>;
  readonly start: Starts;
  /** The same interaction once more, as a client that retries would get it. */
  redeliver(asked: Asked): Promise<void>;
}

export function peopleDo(world: World, deliver: Deliver): Acts {
  const begin = async (deed: Deed): Promise<Asked> => {
    const stored = createInteraction(world, deed);
    await deliver(stored);
    return askedOf(world, stored);
  };
  const component = (person: Person, { id, room }: SeenMessage, content: Deed['content']): Promise<Asked> =>
    begin({ kind: 'component', person, room, content, sourceMessageId: id });

  const start: Starts = {
    command: async (person, room, name, values = {}) =>
      begin({ kind: 'command', person, room, content: typeCommand(world, { person, room, name, values }) }),

    press: async (person, message, name) => {
      const { buttons } = stillThere(world, person, message);
      const button = buttons.find(({ label, customId }) => label === name || customId === name);
      if (!button) throw new Error(`The message has no button "${name}".`);
      if (button.isDisabled || button.customId === null) throw new Error(`"${name}" cannot be pressed.`);
      return component(person, message, { component_type: 2, custom_id: button.customId });
    },

    pressOld: async (person, message, name) => {
      const button = message.buttons.find(({ label }) => label === name);
      if (!button?.customId) throw new Error(`The message had no button "${name}".`);
      return component(person, message, { component_type: 2, custom_id: button.customId });
    },

    pick: async (person, message, labels) => {
      const wanted = [labels].flat();
      const { selects } = stillThere(world, person, message);
      const select = selects.find((one) => wanted.every((label) => valueIn(one, label) !== undefined));
      if (!select) throw new Error(`The message does not offer ${wanted.join(', ')}.`);
      if (select.isDisabled || wanted.length > select.maxValues || wanted.length < select.minValues) {
        throw new Error(`The choice does not take ${wanted.join(', ')}.`);
      }
      const values = wanted.map((label) => valueIn(select, label) ?? label);
      return component(person, message, {
        component_type: select.type,
        custom_id: select.customId,
        values,
        ...(select.type === 3 ? {} : { resolved: {} }),
      });
    },

    submit: async (person, modal, values) => {
      const { room, sourceMessageId } = modal.openedBy;
      const content = fillIn(world, modal, values);
      return begin({ kind: 'modal', person, room, content, sourceMessageId });
    },
  };

  return {
    start,
    command: async (...act) => (await start.command(...act)).answered(),
    press: async (...act) => (await start.press(...act)).answered(),
    pick: async (...act) => (await start.pick(...act)).answered(),
    submit: async (...act) => (await start.submit(...act)).answered(),
    async autocomplete(person, room, name, option, typed, others = {}) {
      const values = { ...others, [option]: typed };
      const content = typeCommand(world, { person, room, name, values, focused: option });
      const asked = await begin({ kind: 'autocomplete', person, room, content });
      return (await asked.answered()).choices;
    },
    redeliver: ({ stored }) => deliver(stored),
  };
}

function stillThere(world: World, person: Person, { id, room }: SeenMessage): SeenMessage {
  const message = world.messages.get(id);
  if (!message) throw new Error('The message is gone.');
  if (message.onlyFor !== null && message.onlyFor !== person.id) {
    throw new Error(`${person.name} does not see this message.`);
  }
  return seenMessage(world, message, room);
}

function valueIn({ options, type }: SeenSelect, label: string): string | undefined {
  if (type !== 3) return label;

  return options.find((option) => option.label === label || option.value === label)?.value;
}
