import type { Line, Message } from '../../core/message.js';
import type { RecordProblem } from '../../core/record-rules.js';
import type { Refusal } from '../../core/refusals.js';
import type { Words } from '../../locales/words.js';
import { wordPlanProblem } from './plan-question.js';

/** One clear sentence about what can't be, and what can. */
export function wordRefusal(because: Refusal, words: Words): Message {
  const near = because.reason === 'no-such-entry' ? because.nearest : null;
  const lines = [sentence(because, words)];

  return near ? { lines, buttons: [{ id: `show:${near}`, label: words.text('button-show') }] } : { lines };
}

export function sentence(because: Refusal, words: Words): Line {
  switch (because.reason) {
    case 'not-a-member':
    case 'not-understood':
    case 'no-such-invitation':
    case 'invitation-over':
    case 'too-many-codes':
    case 'question-of-another':
    case 'question-over':
    case 'changed-meanwhile':
    case 'entry-gone':
    case 'setup-not-yours':
    case 'setup-no-network':
    case 'setup-which-network':
    case 'setup-where':
    case 'room-not-linked':
    case 'room-of-others':
    case 'invite-unread':
    case 'people-unread':
    case 'last-admin':
    case 'reflection-empty':
    case 'reflection-not-to-share':
    case 'linked-already':
    case 'no-quiet-hours':
    case 'retry-over':
    case 'plan-unread':
    case 'plan-only-holidays':
    case 'plan-names-someone':
    case 'no-such-plan':
    case 'nothing-to-repeat':
    case 'period-ahead':
    case 'digest-unread':
    case 'digest-rhythm':
    case 'no-such-digest':
    case 'as-of-ahead':
    case 'figures-not-yours':
    case 'export-not-yours':
    case 'file-alone':
    case 'import-not-fetched':
    case 'import-which-network':
    case 'import-over':
    case 'import-begun':
    case 'import-ended':
    case 'report-not-yours':
    case 'report-does-not-add-up':
    case 'report-view-needs-period':
    case 'report-too-big':
    case 'report-workbook-too-big':
    case 'nudge-not-yours':
    case 'indicator-missing':
    case 'target-unread':
    case 'headcount-at-zero':
    case 'headcount-at-most':
    case 'headcount-was-given-up':
    case 'headcount-above':
    case 'headcount-unread':
    case 'headcount-names-someone':
      return words.line(because.reason);
    case 'no-right':
    case 'work-gone':
    case 'work-roles-changed':
    case 'code-missing':
    case 'code-first':
      return words.line(because.reason, { command: because.command });
    case 'not-here':
    case 'headcount-not-yours':
      return words.line(because.reason, { centre: because.centre.name });
    case 'unknown-command': {
      const { nearest } = because;
      const typed = beginning(because.typed);
      return nearest
        ? words.line('unknown-command-near', { typed, nearest })
        : words.line('unknown-command', { typed });
    }
    case 'too-long':
      return words.line('too-long', { limit: because.limit });
    case 'no-such-entry': {
      const typed = beginning(because.typed);
      const { nearest } = because;
      return nearest
        ? words.line('no-such-entry-near', { typed, nearest })
        : words.line('no-such-entry', { typed });
    }
    case 'not-yours-to-change': {
      const { by, centre } = because;
      return by
        ? words.line('not-yours-to-change', { by, centre: centre.name })
        : words.line('not-yours-to-change-nobody', { centre: centre.name });
    }
    case 'alone-in-charge':
      return words.line('alone-in-charge', {
        networks: words.format.list(because.networks.map(({ name }) => name)),
      });
    case 'already-member':
      return words.line('already-member', { scope: because.scope.name });
    case 'bad-record':
      return badRecord(because.problems[0], words);
    case 'setup-unread':
      return setupUnread(because, words);
    case 'days-unread':
    case 'no-such-place':
    case 'several-places':
    case 'no-such-person':
    case 'plan-nobody':
    case 'period-unread':
    case 'as-of-unread':
    case 'figures-unread':
    case 'export-unread':
    case 'report-unread':
    case 'no-such-figures':
    case 'digest-time':
    case 'target-no-number':
      return words.line(because.reason, { typed: beginning(because.typed) });
    case 'not-yours-to-give':
    case 'wrong-place-for-role':
      return words.line(because.reason, { role: words.text(`role-${because.role}`) });
    case 'bad-option':
      return words.line('bad-option', {
        option: because.option,
        typed: beginning(because.typed),
        takes: words.text(`takes-${because.option}`),
      });
    case 'line-changed-since':
    case 'headcount-was-finished':
    case 'line-no-entry':
      return words.line(because.reason, { code: because.code });
    case 'import-no-file':
      return words.line('import-no-file', { where: because.where });
    case 'no-weekly-most':
    case 'days-too-many':
    case 'import-too-big':
    case 'reflection-too-long':
    case 'question-unfit':
    case 'questions-enough':
      return words.line(because.reason, { most: because.most });
    case 'plan-problem':
      return wordPlanProblem(because.problem, words);
    case 'plan-never':
      return because.until === null
        ? words.line('plan-never')
        : words.line('plan-never-until', { until: words.format.dateSpan(because.until, because.until) });
    case 'plan-not-begun':
      return words.line('plan-not-begun', { date: words.format.dateSpan(because.date, because.date) });
    case 'unknown-language':
      return words.line('unknown-language', { typed: beginning(because.typed) });
    case 'target-range':
      return words.line(because.isShare ? 'target-range-share' : 'target-range');
    case 'no-target-for':
      return words.line('no-target-for', { name: words.text(`indicator-name-${because.indicator}`) });
    case 'no-such-target':
      return words.line('no-such-target', {
        name: words.text(`indicator-name-${because.indicator}`),
        year: String(because.year),
      });
    case 'unknown-indicator': {
      const typed = beginning(because.typed);
      const { nearest } = because;
      return nearest
        ? words.line('unknown-indicator-near', {
            typed,
            nearest,
            name: words.text(`indicator-name-${nearest}`),
          })
        : words.line('unknown-indicator', { typed });
    }
    case 'broken':
      return words.line(`broken-${because.kept}`, { reference: because.reference });
  }
}

function setupUnread({ part, typed }: Extract<Refusal, { reason: 'setup-unread' }>, words: Words): Line {
  const said = { typed: beginning(typed) };

  return part ? words.line(`setup-unread-${part}`, said) : words.line('setup-unread', said);
}

/** Enough to know one's own words again; whole characters, since half ones can't be kept. */
function beginning(typed: string): string {
  return Array.from(typed.slice(0, 80)).slice(0, 40).join('');
}

function badRecord(problem: RecordProblem | undefined, words: Words): Line {
  switch (problem?.problem) {
    case 'too-long-ago':
      return words.line('bad-record-past', { earliest: words.format.date(problem.earliest, problem.value) });
    case 'in-the-future':
      return words.line('bad-record-future');
    case 'out-of-range':
      return words.line(problem.field === 'durationMin' ? 'bad-record-duration' : 'bad-record-number');
    case 'more-than-total':
      return words.line('bad-record-part', { value: problem.value, total: problem.total });
    case 'too-long':
      return words.line('bad-record-length', { length: problem.length, most: problem.most });
    case 'not-a-date':
    case 'not-a-time':
    case 'unknown-band':
    case 'unknown-type':
    case undefined:
      return words.line('bad-record-other');
  }
}
