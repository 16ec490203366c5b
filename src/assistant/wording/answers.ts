import type { AskedFact } from '../../core/entry/asking-facts.js';
import type { LocalDate } from '../../core/calendar.js';
import type { HoursOffered, Prompt } from '../../core/entry/prompt.js';
import type { Button, Choice, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';
import { sameAnswers } from './same.js';
import { unusualAnswers } from './unusual.js';

type Answers = Pick<Message, 'buttons' | 'choice'>;

/** The usual answers to a question as buttons, the ways out last. Each button belongs to this very question. */
export function answersTo({ conversationId, step, command, prompt }: AskedFact, words: Words): Answers {
  const prefix = `${command}:${conversationId}:${step}`;
  const choice = choiceOf(prompt, prefix, words);
  const buttons = [...offered(prompt, words), ...waysOut(prompt, words)];

  return {
    buttons: buttons.map(({ value, ...button }) => ({ id: `${prefix}:${value}`, ...button })),
    ...(choice && { choice }),
  };
}

type Offered = Omit<Button, 'id'> & { readonly value: string };

function offered(prompt: Prompt, words: Words): readonly Offered[] {
  switch (prompt.topic) {
    case 'centre':
      return prompt.centres.length > 6
        ? []
        : prompt.centres.map(({ id, name }) => ({ value: id, label: name }));
    case 'type':
      return prompt.near.map(({ key, names }) => ({
        value: key,
        label: capitalised(names[words.language], words),
      }));
    case 'when':
      return [
        ...prompt.hours.map((hours) => wordHours(hours, prompt.today, words)),
        ...prompt.dates.map((date) => ({ value: date, label: words.format.relativeDay(date, prompt.today) })),
      ];
    case 'heads':
    case 'volunteers':
      return prompt.numbers.map((number) => ({ value: String(number), label: String(number) }));
    case 'duration':
      return prompt.minutes.map((minutes) => ({
        value: String(minutes),
        label: words.format.duration(minutes),
      }));
    case 'led_by':
      return prompt.leaders.map((leader) => ({ value: leader, label: words.text(`button-led-${leader}`) }));
    case 'parts':
      return whichIsRight(prompt, words);
    case 'note':
      return [];
    case 'split':
      return [
        {
          value: '=both',
          label: words.text('button-log-each', { count: prompt.parts.length }),
          style: 'primary',
        },
        { value: '=one', label: words.text('button-is-one') },
      ];
    case 'clash':
      return prompt.wants === 'change'
        ? [{ value: '=apply', label: words.text('button-apply'), style: 'primary' }]
        : [{ value: '=apply', label: words.text('button-delete'), style: 'danger' }];
    case 'same':
      return sameAnswers(prompt, words);
    case 'unusual':
      return unusualAnswers(prompt, words);
    case 'summary':
      return [
        { value: '=save', label: words.text('button-save'), style: 'primary' },
        { value: '=change', label: words.text('button-change') },
      ];
    case 'field':
      return [
        ...fields.map((field) => ({ value: field, label: words.text(`field-${field}`) })),
        ...(prompt.code
          ? [{ value: '=delete', label: words.text('button-delete'), style: 'danger' as const }]
          : []),
      ];
  }
}

function wordHours(
  { date, start, end, durationMin }: HoursOffered,
  today: LocalDate,
  { format }: Words,
): Offered {
  return {
    value: `${date}@${start.replace(':', '')}-${String(durationMin)}`,
    label: `${format.nearDay(date, today)} ${format.timeSpan(start, end)}`,
  };
}

const fields = ['type', 'when', 'heads', 'duration', 'led_by', 'volunteers', 'note'] as const;

/** The sum is only offered where parts by gender were said. */
function whichIsRight(prompt: Extract<Prompt, { topic: 'parts' }>, words: Words): readonly Offered[] {
  const { girls = 0, boys = 0, nonbinary = 0 } = prompt.parts;
  const sum = girls + boys + nonbinary;
  const total: Offered = { value: 'total', label: words.text('button-only-total', { total: prompt.total }) };

  return sum > prompt.total ? [total, { value: 'parts', label: words.text('button-sum', { sum }) }] : [total];
}

/** Who is asked before saving gets out by the answers themselves. */
function waysOut(prompt: Prompt, words: Words): readonly Offered[] {
  if (prompt.topic === 'same' || prompt.topic === 'unusual') return [];
  const back: Offered = { value: '=back', label: words.text('button-back') };
  const skip: Offered = { value: '=skip', label: words.text('button-skip') };
  const cancel: Offered = {
    value: '=cancel',
    label: words.text(prompt.topic === 'clash' ? 'button-leave' : 'button-cancel'),
  };

  return [
    ...(prompt.progress && prompt.progress.step > 1 ? [back] : []),
    ...(prompt.skippable ? [skip] : []),
    cancel,
  ];
}

function choiceOf(prompt: Prompt, prefix: string, words: Words): Choice | undefined {
  if (prompt.topic === 'type') {
    const options = prompt.all.map(({ key, names }) => ({
      value: key,
      label: capitalised(names[words.language], words),
    }));
    const more: Button = { id: `${prefix}:=more`, label: words.text('button-more') };
    return {
      id: prefix,
      placeholder: words.text('choose-type'),
      ...(!prompt.showsAll && { more }),
      options: options.slice(0, 24),
    };
  }
  if (prompt.topic === 'centre' && prompt.centres.length > 6) {
    const options = prompt.centres.map(({ id, name }) => ({ value: id, label: name }));
    return { id: prefix, placeholder: words.text('choose-centre'), options: options.slice(0, 24) };
  }

  return undefined;
}
