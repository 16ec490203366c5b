import type { Fact } from '../../core/facts.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordAct } from './acts.js';

type AuditListed = Extract<Fact, { kind: 'audit-listed' }>;

export function wordAudit({ acts, by, zone, today, olderThan }: AuditListed, words: Words): Message {
  if (acts.length === 0) return { lines: [words.line('audit-none')] };

  const lines = acts.map((act) =>
    words.line('audit-line', {
      when: words.format.moment(act.actedAt, zone, today),
      by:
        act.byId === null ? words.text('audit-by-operator') : (by.get(act.byId) ?? words.text('act-former')),
      act: wordAct(act, words),
    }),
  );
  const older = olderThan
    ? { buttons: [{ id: `audit:before:${olderThan}`, label: words.text('button-older') }] }
    : {};
  return { lines: [words.line('audit-head'), ...lines], ...older };
}
