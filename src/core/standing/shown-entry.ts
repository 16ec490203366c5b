import type { ActivityRef } from '../activity.js';
import type { Shown } from './shown.js';

export function shownEntry({ centreId, id }: ActivityRef): Shown {
  return { kind: 'entry', subject: `${centreId}/${id}` };
}

export function refOfEntry(subject: string): ActivityRef {
  const [centreId = '', id = ''] = subject.split('/');

  return { centreId, id };
}
