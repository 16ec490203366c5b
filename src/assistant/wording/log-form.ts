import { leaders } from '../../core/activity.js';
import type { Form } from '../../core/form.js';
import type { ActivityType } from '../../core/vocabulary/activity-type.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';

/** The five questions of an entry at once. */
export function wordLogForm(types: readonly ActivityType[], words: Words): Form {
  const known = types.map(({ key, names }) => ({
    value: key,
    label: Array.from(capitalised(names[words.language], words)).slice(0, 100).join(''),
  }));

  return {
    id: 'log',
    title: words.text('form-log'),
    fields: [
      {
        kind: 'list',
        id: 'type',
        label: words.text('form-log-type'),
        required: true,
        options: [...known, { value: '=else', label: words.text('form-log-type-else') }],
      },
      textField('when', true),
      textField('heads', true),
      {
        kind: 'radio',
        id: 'led_by',
        label: words.text('form-log-led_by'),
        required: false,
        options: leaders.map((leader) => ({ value: leader, label: words.text(`button-led-${leader}`) })),
        chosen: 'staff',
      },
      { ...textField('more', false), long: true },
    ],
  };

  function textField(id: 'when' | 'heads' | 'more', required: boolean) {
    const [label, hint] = [words.text(`form-log-${id}`), words.text(`form-log-${id}-hint`)];

    return { kind: 'text', id, label, hint, required } as const;
  }
}
