import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { TypedAnswer } from '../../../core/message.js';
import { cut } from './cut.js';

const opens = '~type:';
const sends = '~typed:';

/** Holds all that is needed to open the field at once: nothing has to be looked up. */
export function typeButtonId({ conversation, prompt }: TypedAnswer): string {
  return cut(`${opens}${conversation}:${prompt}`, 100);
}

/** The field that such a button opens; undefined for any other button. */
export function typeModalOf(button: string): APIModalInteractionResponseCallbackData | undefined {
  const { conversation = '', prompt = '' } =
    /^~type:(?<conversation>[^:]*):(?<prompt>[\s\S]*)$/u.exec(button)?.groups ?? {};
  if (!button.startsWith(opens) || prompt === '') return undefined;
  const label = cut(prompt, 45);

  return {
    custom_id: `${sends}${conversation}`,
    title: label,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'text',
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: 4_000,
        },
      },
    ],
  };
}

/** The conversation that asked; undefined for any other modal. */
export function conversationTyped(modal: string): string | undefined {
  return modal.startsWith(sends) ? modal.slice(sends.length) : undefined;
}
