import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Form, FormField, FormOption } from '../../../core/form.js';
import { cut } from './cut.js';

const sends = '~form:';

export function drawForm({ id, title, fields }: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `${sends}${id}`,
    title: cut(title, 45),
    components: fields.slice(0, 5).map((field) => ({
      type: ComponentType.Label,
      label: cut(field.label, 45),
      ...(field.hint !== undefined && { description: cut(field.hint, 100) }),
      component: drawField(field),
    })),
  };
}

/** The form that was sent; undefined for any other modal. */
export function formSent(modal: string): string | undefined {
  return modal.startsWith(sends) ? modal.slice(sends.length) : undefined;
}

function drawField(field: FormField): APIComponentInLabel {
  const { id: custom_id, required } = field;

  switch (field.kind) {
    case 'list':
      return {
        type: ComponentType.StringSelect,
        custom_id,
        required,
        options: field.options.slice(0, 25).map(drawOption),
      };
    case 'radio':
      return {
        type: ComponentType.RadioGroup,
        custom_id,
        required,
        options: field.options.slice(0, 10).map((option) => ({
          ...drawOption(option),
          ...(option.value === field.chosen && { default: true }),
        })),
      };
    case 'text':
      return {
        type: ComponentType.TextInput,
        custom_id,
        required,
        style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: 4_000,
      };
  }
}

function drawOption({ value, label }: FormOption): { value: string; label: string } {
  return { value, label: cut(label, 100) };
}
