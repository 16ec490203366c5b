import type { Attachment } from './cast.js';
import type { SeenField, SeenModal } from './seen-modal.js';
import { keepFile, wireFile } from './stored-file.js';
import type { Component, JsonObject } from './wire.js';
import type { World } from './world.js';

export type Filling = string | boolean | readonly string[] | Attachment | readonly Attachment[];

/** By label or custom id; what is not named stays as the form came. */
export type Fillings = Readonly<Record<string, Filling>>;

const text = 4;
const upload = 19;
const radio = 21;
const checkbox = 23;

/** What Discord sends when a person has filled in a form; refuses what its client would not let through. */
export function fillIn(world: World, modal: SeenModal, values: Fillings): JsonObject {
  for (const key of Object.keys(values)) {
    if (!modal.fields.some((field) => isNamed(field, key))) throw new Error(`The form has no "${key}".`);
  }
  const attachments: Record<string, JsonObject> = {};
  const sent = (component: Component, index: number): JsonObject => {
    const own = { type: component.type, id: index + 1 };
    if (component.type === 1) return { ...own, components: (component.components ?? []).map(sent) };
    if (component.type === 18 && component.component) {
      return { ...own, component: sent(component.component, index) };
    }
    const field = modal.fields.find(({ customId }) => customId === component.custom_id);
    return field ? { ...own, ...valueOf(world, field, values, attachments) } : own;
  };
  const components = modal.components.map(sent);
  const resolved = Object.keys(attachments).length === 0 ? {} : { resolved: { attachments } };

  return { custom_id: modal.customId, components, ...resolved };
}

function valueOf(
  world: World,
  field: SeenField,
  values: Fillings,
  attachments: Record<string, JsonObject>,
): JsonObject {
  const given = values[field.label] ?? values[field.customId];
  const custom = { custom_id: field.customId };
  if (field.type === text) return { ...custom, value: typed(field, given) };
  if (field.type === checkbox) {
    return { ...custom, value: typeof given === 'boolean' ? given : (field.component.default ?? false) };
  }
  if (field.type === upload) {
    const files = [given ?? []].flat().filter((one): one is Attachment => typeof one === 'object');
    const ids = files.map((file) => {
      const kept = keepFile(world, file);
      attachments[kept.id] = wireFile(world, kept, true);
      return kept.id;
    });
    demandCount(field, ids.length);
    return { ...custom, values: ids };
  }
  const picked = pickedIn(field, given);
  demandCount(field, picked.length);
  return field.type === radio ? { ...custom, value: picked[0] ?? null } : { ...custom, values: picked };
}

function typed(field: SeenField, given: Filling | undefined): string {
  const value = typeof given === 'string' ? given : field.value;
  const { min_length: least, max_length: most } = field.component;
  if (field.isRequired && value === '') throw new Error(`"${field.label}" must be filled in.`);
  if (value !== '' && (value.length < (least ?? 0) || value.length > (most ?? 4000))) {
    throw new Error(`"${field.label}" does not take ${value.length} characters.`);
  }
  return value;
}

function pickedIn({ label, options }: SeenField, given: Filling | undefined): readonly string[] {
  if (given === undefined) return options.filter((one) => one.default).map(({ value }) => value);

  const wanted = [given].flat().filter((one): one is string => typeof one === 'string');
  return wanted.map((word) => {
    if (options.length === 0) return word;
    const option = options.find((one) => one.label === word) ?? options.find((one) => one.value === word);
    if (!option) throw new Error(`"${label}" does not offer "${word}".`);
    return option.value;
  });
}

function demandCount({ label, isRequired, component }: SeenField, count: number): void {
  const least = isRequired ? Math.max(1, component.min_values ?? 1) : 0;
  const most = component.max_values ?? (component.type === 22 ? (component.options ?? []).length : 1);
  if (count < least || count > most) throw new Error(`"${label}" takes ${least} to ${most}, not ${count}.`);
}

function isNamed({ label, customId }: SeenField, key: string): boolean {
  return label === key || customId === key;
}
