import { forms, leaders, settings } from '../../activity.js';
import type { CommandOption } from '../../command.js';
import { limits } from '../../record-rules.js';
import { logOptionNames, type LogOption } from './log-option.js';

export const logOptions: readonly CommandOption[] = logOptionNames.map((name) => ({ name, ...kindOf(name) }));

function kindOf(name: LogOption): Omit<CommandOption, 'name'> {
  switch (name) {
    case 'type':
    case 'date':
    case 'start':
    case 'duration':
    case 'centre':
      return { kind: 'text', suggests: true };
    case 'total':
    case 'girls':
    case 'boys':
    case 'nonbinary':
    case 'unknown':
    case 'volunteers':
    case 'youth_leaders':
    case 'newcomers':
      return { kind: 'number', most: limits.heads.most };
    case 'led_by':
      return { kind: 'text', choices: leaders };
    case 'form':
      return { kind: 'text', choices: forms };
    case 'setting':
      return { kind: 'text', choices: settings };
    case 'volunteer_hours':
    case 'ages':
    case 'title':
    case 'note':
      return { kind: 'text' };
  }
}
