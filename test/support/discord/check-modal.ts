import { checkOptions, placed, repeated } from './check-components.js';
import type { Rules } from './rules.js';
import type { Fault, Path } from './schema.js';
import type { Modal } from './wire.js';

export function checkModal(modal: Modal, rules: Rules, path: Path): readonly Fault[] {
  const all = modal.components.flatMap((component, index) =>
    placed(component, [...path, 'components', index]),
  );

  return [...repeated(all), ...all.flatMap(checkOptions)].filter(({ rule }) => rules(rule));
}
