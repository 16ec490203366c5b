import type { Group } from '../../../../core/funders/groups.js';
import type { Words } from '../../../../locales/words.js';
import { wordPeriodOf } from '../../periods.js';

/** What a row of a funder's table is about. */
export function wordGroup(group: Group, words: Words): string {
  switch (group.by) {
    case 'form':
      return words.text(`form-${group.form}`);
    case 'setting':
      return words.text(`setting-${group.setting}`);
    case 'type':
      return group.type.names[words.language];
    case 'field':
      return words.text(`youth-field-${group.field}`);
    case 'quarter':
      return wordPeriodOf(group.period, words);
    case 'age':
      return words.text('view-age-unrecorded');
  }
}
