import {
  ComponentType,
  InteractionType,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmission,
  type APIModalSubmitInteraction,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import type { Act, FileGiven } from '../../../core/inbound.js';
import type { Menu } from '../../../core/menu.js';
import type { DiscordLog } from '../deps.js';
import { formSent } from '../draw/draw-form.js';
import { conversationTyped } from '../draw/type-modal.js';
import { fetchFile } from './fetch-file.js';
import type { Asking } from './interaction.js';
import { optionsGiven } from './options.js';

interface ActDeps {
  readonly menu: Menu;
  readonly log: DiscordLog;
}

/** What the person did; undefined where it is nothing of ours. */
export async function actOf(interaction: Asking, deps: ActDeps): Promise<Act | undefined> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return actOfCommand(interaction, deps);
    case InteractionType.MessageComponent:
      return { kind: 'press', button: pressed(interaction) };
    case InteractionType.ModalSubmit:
      return actOfModal(interaction);
  }
}

/** The button's id, or the list's with what was picked. */
export function pressed({ data }: APIMessageComponentInteraction): string {
  return data.component_type === ComponentType.StringSelect
    ? `${data.custom_id}:${data.values[0] ?? ''}`
    : data.custom_id;
}

async function actOfCommand(
  { data }: APIChatInputApplicationCommandInteraction,
  { menu, log }: ActDeps,
): Promise<Act> {
  const { name, resolved } = data;
  const { text, others, file } = optionsGiven(data.options);
  const attachment = file === undefined ? undefined : resolved?.attachments?.[file];
  if (Object.keys(others).length === 0 && !attachment) {
    return { kind: 'text', text: `/${name} ${text}`.trim(), addressed: true };
  }

  const fetched = attachment && takesFile(name, menu) ? await fetchFile(attachment, log) : undefined;
  return { kind: 'command', name, text, options: others, ...withFile(fetched) };
}

function takesFile(command: string, menu: Menu): boolean {
  const entry = menu('en').find(({ name }) => name === command);

  return entry?.options.some(({ kind }) => kind === 'file') ?? false;
}

function withFile(file: FileGiven | undefined): { readonly file?: FileGiven } {
  return file ? { file } : {};
}

function actOfModal({ data }: APIModalSubmitInteraction): Act | undefined {
  const answers = answersIn(data);
  const answersTo = conversationTyped(data.custom_id);
  if (answersTo !== undefined) {
    return { kind: 'text', text: answers['text'] ?? '', addressed: true, answers: answersTo };
  }
  const form = formSent(data.custom_id);

  return form === undefined ? undefined : { kind: 'form', form, answers };
}

function answersIn({ components }: APIModalSubmission): Readonly<Record<string, string>> {
  const fields = components.flatMap((one) =>
    one.type === ComponentType.Label ? [[one.component.custom_id, valueOf(one.component)] as const] : [],
  );

  return Object.fromEntries(fields.filter(([, value]) => value.trim() !== ''));
}

function valueOf(component: ModalSubmitComponent): string {
  if ('values' in component) return component.values[0] ?? '';

  return typeof component.value === 'string' ? component.value : '';
}
