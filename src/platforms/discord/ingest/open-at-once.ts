import { InteractionType, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { FormWanted } from '../../../core/menu.js';
import type { DiscordDeps } from '../deps.js';
import { drawForm } from '../draw/draw-form.js';
import { typeModalOf } from '../draw/type-modal.js';
import { pressed } from './act-of.js';
import type { Asking } from './interaction.js';
import { roomOf } from './room-seen.js';
import { senderOf } from './sender.js';

/**
 * What opens in place of an answer, from memory alone, for it can't follow a deferral; `unknown` where a form has to be
 * looked up first.
 */
export function openAtOnce(
  interaction: Asking,
  { forms, now }: Pick<DiscordDeps, 'forms' | 'now'>,
): APIModalInteractionResponseCallbackData | 'unknown' | undefined {
  const by = wantedBy(interaction);
  if (!by) return undefined;
  const field = 'button' in by ? typeModalOf(by.button) : undefined;
  if (field) return field;

  const form = forms.open({ sender: senderOf(interaction), room: roomOf(interaction), now: now(), by });
  return form === undefined || form === 'unknown' ? form : drawForm(form);
}

function wantedBy(interaction: Asking): FormWanted['by'] | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return interaction.data.options?.length ? undefined : { command: interaction.data.name };
    case InteractionType.MessageComponent:
      return { button: pressed(interaction) };
    case InteractionType.ModalSubmit:
      return undefined;
  }
}
