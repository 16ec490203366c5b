import type { Fault, Path } from './schema.js';
import type { Component } from './wire.js';

interface Placed {
  readonly component: Component;
  readonly path: Path;
}

const button = 2;
const selects = [3, 5, 6, 7, 8];
const link = 5;
const premium = 6;

export function checkComponents(rows: readonly Component[], path: Path): readonly Fault[] {
  const all = rows.flatMap((component, index) => placed(component, [...path, index]));

  return [
    ...checkRowCount(rows, path),
    ...all.flatMap(checkRow),
    ...all.flatMap(checkButton),
    ...all.flatMap(checkOptions),
    ...repeated(all),
  ];
}

export function placed(component: Component, path: Path): readonly Placed[] {
  return [
    { component, path },
    ...(component.components ?? []).flatMap((one, index) => placed(one, [...path, 'components', index])),
    ...(component.component ? placed(component.component, [...path, 'component']) : []),
    ...(component.accessory ? placed(component.accessory, [...path, 'accessory']) : []),
  ];
}

/** Every `custom_id` once in a message or a modal. */
export function repeated(all: readonly Placed[]): readonly Fault[] {
  const ids = all.map(({ component }) => component.custom_id);

  return all
    .filter(({ component: { custom_id: id } }, index) => typeof id === 'string' && ids.indexOf(id) < index)
    .map(({ path }) => ({
      rule: 'custom-id-unique',
      path: [...path, 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }));
}

export function checkOptions({ component, path }: Placed): readonly Fault[] {
  const values = (component.options ?? []).map(({ value }) => value);

  return values
    .map((value, index) => ({ index, isRepeated: values.indexOf(value) < index }))
    .filter(({ isRepeated }) => isRepeated)
    .map(({ index }) => ({
      rule: 'select-values-distinct',
      path: [...path, 'options', index, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    }));
}

function checkRowCount(rows: readonly Component[], path: Path): readonly Fault[] {
  if (rows.filter(({ type }) => type === 1).length <= 5) return [];

  return [{ rule: 'rows-5', path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 5 or fewer in length.' }];
}

function checkRow({ component, path }: Placed): readonly Fault[] {
  const within = component.type === 1 ? (component.components ?? []) : [];
  const isMixed = within.length > 1 && within.some(({ type }) => selects.includes(type));
  if (!isMixed) return [];

  const message = 'The specified component exceeds the maximum width';
  return [{ rule: 'row-1-select', path, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function checkButton({ component, path }: Placed): readonly Fault[] {
  if (component.type !== button || component.style === premium) return [];

  const { custom_id: id, url, label, emoji, style } = component;
  const isWhole = style === link ? url && !id : id !== undefined && id !== null && !url;
  if (isWhole && (label || emoji)) return [];

  const message = 'A button has words or an emoji, and either a custom id or a link';
  return [{ rule: 'button-shape', path, code: 'BUTTON_COMPONENT_INVALID', message }];
}
