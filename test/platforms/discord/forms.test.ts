import { expect, test } from 'vitest';
import type { Form } from '../../../src/core/form.js';
import type { Forms } from '../../../src/core/menu.js';
import { toAsker, toRoom, type Script } from '../../support/browser-assistant.js';
import { openScene } from '../../support/discord-scene.js';

const form: Form = {
  id: 'log',
  title: 'New activity',
  fields: [
    {
      kind: 'list',
      id: 'type',
      label: 'What was it?',
      required: true,
      options: [{ value: 'sport', label: 'Sport' }],
    },
    { kind: 'text', id: 'heads', label: 'How many came?', hint: '12 girls 9 boys', required: true },
    {
      kind: 'radio',
      id: 'led_by',
      label: 'Who led it?',
      required: true,
      chosen: 'staff',
      options: [
        { value: 'staff', label: 'Staff' },
        { value: 'young_people', label: 'Young people' },
      ],
    },
    { kind: 'text', id: 'more', label: 'Anything else?', required: false, long: true },
  ],
};

const question: Script = ({ act }) =>
  act.kind === 'text' && act.answers !== undefined
    ? [toRoom('Saved', 'draft')]
    : [
        toAsker(
          {
            lines: [['How many came?']],
            awaitsText: { conversation: 'draft', button: 'Type …', prompt: 'How many came?' },
          },
          'draft',
        ),
      ];

const known: Forms = {
  open: ({ by }) => ('command' in by && by.command === 'log' ? form : undefined),
  learn: () => Promise.resolve(),
};

test('a question that takes words opens a field for them', async () => {
  const { discord, assistant, luka, room } = await openScene({ script: question });
  const asked = await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  const { modal } = await discord.press(luka, asked, 'Type …');
  expect(modal).toMatchObject({ title: 'How many came?', fields: [{ label: 'How many came?' }] });
  if (modal) await discord.submit(luka, modal, { 'How many came?': '12 girls' });
  const receipt = await discord.sees(luka, room, ({ text }) => text === 'Saved');

  expect(receipt.id).toBe(asked.id);
  expect(assistant.arrived[1]?.act).toEqual({
    kind: 'text',
    text: '12 girls',
    addressed: true,
    answers: 'draft',
  });
});

test('a command alone opens its form at once', async () => {
  const { discord, assistant, luka, room } = await openScene({
    script: () => [toRoom('Saved')],
    forms: known,
  });

  const { modal } = await discord.command(luka, room, 'log');
  expect(modal?.fields.map(({ label, type }) => [label, type])).toEqual([
    ['What was it?', 3],
    ['How many came?', 4],
    ['Who led it?', 21],
    ['Anything else?', 4],
  ]);
  const sent = modal && (await discord.submit(luka, modal, { type: 'Sport', heads: '12' }));

  expect((await sent?.finished())?.text).toBe('Saved');
  expect(assistant.arrived).toHaveLength(1);
  expect(assistant.arrived[0]?.act).toEqual({
    kind: 'form',
    form: 'log',
    answers: { type: 'sport', heads: '12', led_by: 'staff' },
  });
});

test('a command with words beside it opens no form', async () => {
  const { discord, luka, room } = await openScene({ script: () => [toRoom('Saved')], forms: known });

  const answer = await discord.command(luka, room, 'log', { text: 'sport 12 2h' });

  expect((await answer.finished()).text).toBe('Saved');
});

test('a form that is not known yet waits for a button', async () => {
  let learned = false;
  const forms: Forms = {
    open: () => (learned ? form : 'unknown'),
    learn: () => Promise.resolve(void (learned = true)),
  };
  const buttons = [{ id: 'log:form', label: 'Open the form' }];
  const { discord, luka, room } = await openScene({
    script: () => [toAsker({ lines: [['Here.']], buttons })],
    forms,
  });

  const answer = await discord.command(luka, room, 'log');
  expect(answer.isEphemeral).toBe(true);
  const { modal } = await discord.press(luka, await answer.finished(), 'Open the form');

  expect(modal?.title).toBe('New activity');
});

test('a receipt of a form opened in hiding is public', async () => {
  const forms: Forms = {
    open: ({ by }) => ('button' in by ? form : undefined),
    learn: () => Promise.resolve(),
  };
  const buttons = [{ id: 'log:form', label: 'Open the form' }];
  const { discord, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'form' ? [toRoom('Saved')] : [toAsker({ lines: [['Here.']], buttons })],
    forms,
  });
  const { modal } = await discord.press(
    luka,
    await (await discord.command(luka, room, 'help')).finished(),
    'Open the form',
  );

  if (modal) await discord.submit(luka, modal, { type: 'Sport', heads: '12' });

  expect((await discord.sees(ana, room, ({ text }) => text === 'Saved')).isEphemeral).toBe(false);
});
