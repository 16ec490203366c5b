import type { StoredInteraction } from './stored-interaction.js';
import { withAllWithin } from './seen-message.js';
import type { Choice, Component, Modal } from './wire.js';

export interface SeenField {
  readonly label: string;
  readonly description: string;
  readonly customId: string;
  readonly type: number;
  readonly value: string;
  readonly placeholder: string;
  readonly options: readonly Choice[];
  readonly isRequired: boolean;
  /** The component itself, as it came. */
  readonly component: Component;
}

/** A form as it opens before the person. */
export interface SeenModal {
  readonly title: string;
  readonly customId: string;
  readonly texts: readonly string[];
  readonly fields: readonly SeenField[];
  readonly components: readonly Component[];
  readonly openedBy: StoredInteraction;
}

export function seenModal(modal: Modal, openedBy: StoredInteraction): SeenModal {
  return {
    title: modal.title,
    customId: modal.custom_id,
    texts: modal.components.filter(({ type }) => type === 10).map(({ content = '' }) => content),
    fields: modal.components.flatMap(fieldsOf),
    components: modal.components,
    openedBy,
  };
}

function fieldsOf(outer: Component): readonly SeenField[] {
  return withAllWithin(outer)
    .filter(({ custom_id: id }) => typeof id === 'string')
    .map((component) => ({
      label: outer.label ?? component.label ?? '',
      description: outer.description ?? '',
      customId: component.custom_id ?? '',
      type: component.type,
      value: component.value ?? '',
      placeholder: component.placeholder ?? '',
      options: component.options ?? [],
      isRequired: component.required ?? true,
      component,
    }));
}
