import type { Options } from '../../inbound.js';
import type { Refusal } from '../../refusals.js';
import { understandType } from '../../phrases/understand-answer.js';
import type { EntryDraft } from '../draft.js';
import type { Question, Topic } from '../question.js';
import { logOptionNames, type LogOption } from './log-option.js';
import { readOption, type OptionSetting } from './read-option.js';

/** What the options say together, or the one that can't be. */
export type FilledIn =
  | { readonly said: Partial<EntryDraft>; readonly questions: readonly Question[] }
  | { readonly refused: Refusal };

/** Reads every option that was filled in; nothing is taken when one of them can't be. */
export function fillIn(options: Options, setting: OptionSetting): FilledIn {
  let said: Partial<EntryDraft> = {};
  const questions: Question[] = [];

  for (const name of namesIn(options)) {
    const text = (options[name] ?? '').trim();
    if (name === 'type') {
      const { type, candidates } = understandType(text, setting);
      const reason = candidates.length > 1 ? 'ambiguous' : 'unknown';
      said = type ? { ...said, type } : { title: text, ...said };
      if (!type) questions.push({ topic: 'type', reason, words: text, types: candidates });
      continue;
    }

    const read = readOption(name, text, setting);
    if (!read) return { refused: { reason: 'bad-option', option: name, typed: text } };
    said = { ...read, ...said, ...explicit(name, read) };
  }

  return { said, questions };
}

/** Blank ones are as good as left out. */
export function namesIn(options: Options): readonly LogOption[] {
  return logOptionNames.filter((name) => (options[name] ?? '').trim() !== '');
}

/** What an option is for goes before what another one says on its way, like the length in a span of hours. */
function explicit(name: LogOption, read: Partial<EntryDraft>): Partial<EntryDraft> {
  const field = ownField[name];

  return field && read[field] !== undefined ? { [field]: read[field] } : {};
}

const ownField: Readonly<Partial<Record<LogOption, keyof EntryDraft>>> = {
  title: 'title',
  date: 'date',
  start: 'start',
  duration: 'durationMin',
};

/** What the options have settled: doubts about it in the typed words are no longer asked. */
export function topicsOf(names: readonly LogOption[]): ReadonlySet<Topic> {
  return new Set(names.flatMap((name) => topics[name] ?? []));
}

const topics: Readonly<Partial<Record<LogOption, readonly Topic[]>>> = {
  type: ['type'],
  date: ['when'],
  duration: ['duration'],
  total: ['heads', 'parts'],
  girls: ['heads', 'parts'],
  boys: ['heads', 'parts'],
  nonbinary: ['heads', 'parts'],
  unknown: ['heads', 'parts'],
  volunteers: ['volunteers'],
  centre: ['centre'],
};
