import type { Scene } from '../support/discord/rule-scenes.js';
import type { RuleName } from '../support/discord/rules.js';
import type { Json, JsonObject } from '../support/discord/wire.js';

type Answering = (scene: Scene) => Promise<number>;

const long = (length: number): string => 'a'.repeat(length);
const times = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i));
const say =
  (payload: JsonObject): Answering =>
  ({ say: send }) =>
    send(payload);
const embed = (part: JsonObject): Answering => say({ embeds: [part] });
const button = (id: string, more: JsonObject = {}): JsonObject => ({
  ...{ type: 2, style: 1, label: 'Press', custom_id: id },
  ...more,
});
const row = (...components: Json[]): JsonObject => ({ type: 1, components });
const rows = (...components: Json[]): Answering => say({ content: 'Hi', components });
const option = (value: string, more: JsonObject = {}): JsonObject => ({ label: value, value, ...more });
const select = (more: JsonObject = {}): JsonObject => ({
  ...{ type: 3, custom_id: 'pick', options: [option('a')] },
  ...more,
});
const field = (more: JsonObject = {}): JsonObject => ({ name: 'n', value: 'v', ...more });
const modal = (components: Json, title = 'Log'): Answering => {
  const body = { type: 9, data: { custom_id: 'form', title, components } };
  return ({ respond }) => respond(body);
};
const input = (id: string, more: JsonObject = {}): JsonObject => ({
  ...{ type: 4, style: 1, custom_id: id },
  ...more,
});
const label = (component: Json, more: JsonObject = {}): JsonObject => ({
  ...{ type: 18, label: 'What', component },
  ...more,
});
const command = (more: JsonObject = {}): JsonObject => ({ name: 'log', description: 'Log it.', ...more });
const deploy =
  (...commands: Json[]): Answering =>
  ({ deploy: put }) =>
    put(commands);
const typed = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 3,
  name,
  description: 'x',
  ...more,
});

function upload(sizes: readonly number[], payload: JsonObject = {}): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(payload));
  sizes.forEach((size, index) =>
    form.set(`files[${index}]`, new Blob([new Uint8Array(size)]), `${index}.bin`),
  );
  return form;
}

/** For each rule of payloads one that breaks it and no other. */
export const badPayloads: Readonly<Partial<Record<RuleName, Answering>>> = {
  schema: say({ content: 'Hi', embeds: [{ color: 'red' }] }),
  'content-2000': say({ content: long(2001) }),
  'embeds-10': say({ embeds: times(11, () => ({ title: 'x' })) }),
  'embed-6000': say({ embeds: times(2, () => ({ description: long(3001) })) }),
  'embed-title-256': embed({ title: long(257) }),
  'embed-description-4096': embed({ description: long(4097) }),
  'embed-fields-25': embed({ fields: times(26, () => field()) }),
  'embed-field-name-256': embed({ fields: [field({ name: long(257) })] }),
  'embed-field-value-1024': embed({ fields: [field({ value: long(1025) })] }),
  'embed-footer-2048': embed({ footer: { text: long(2049) } }),
  'embed-author-256': embed({ author: { name: long(257) } }),
  'rows-5': rows(...times(6, (index) => row(button(`b${index}`)))),
  'row-5-buttons': rows(row(...times(6, (index) => button(`b${index}`)))),
  'row-1-select': rows(row(select(), button('b'))),
  'button-label-80': rows(row(button('b', { label: long(81) }))),
  'button-shape': rows(row({ type: 2, style: 1, label: 'Nowhere' })),
  'custom-id-100': rows(row(button(long(101)))),
  'custom-id-unique': rows(row(button('b'), button('b'))),
  'select-options-25': rows(row(select({ options: times(26, (index) => option(`o${index}`)) }))),
  'select-label-100': rows(row(select({ options: [option('a', { label: long(101) })] }))),
  'select-value-100': rows(row(select({ options: [option('a', { value: long(101) })] }))),
  'select-description-100': rows(row(select({ options: [option('a', { description: long(101) })] }))),
  'select-placeholder-150': rows(row(select({ placeholder: long(151) }))),
  'select-values-distinct': rows(row(select({ options: [option('a'), option('a')] }))),
  'components-v2-flag': say({ components: [{ type: 10, content: 'Hi' }] }),
  'modal-title-45': modal([label(input('a'))], long(46)),
  'modal-components-5': modal(times(6, (index) => label(input(`i${index}`)))),
  'modal-label-45': modal([label(input('a'), { label: long(46) })]),
  'modal-label-description-100': modal([label(input('a'), { description: long(101) })]),
  'modal-text-4000': modal([label(input('a', { value: long(4001) }))]),
  'modal-placeholder-100': modal([label(input('a', { placeholder: long(101) }))]),
  'radio-options-2-10': modal([label({ type: 21, custom_id: 'r', options: [option('a')] })]),
  'checkbox-options-1-10': modal([
    label({ type: 22, custom_id: 'c', options: times(11, (index) => option(`o${index}`)) }),
  ]),
  'upload-10-mib': ({ say: send }) => send(upload([11 * 1024 * 1024])),
  'request-25-mib': ({ say: send }) => send(upload(times(3, () => 9 * 1024 * 1024))),
  'attachments-10': say({ content: 'Hi', attachments: times(11, (index) => ({ id: index })) }),
  'alt-text-1024': ({ say: send }) =>
    send(upload([1], { attachments: [{ id: 0, description: long(1025) }] })),
  'message-empty': say({}),
  'nonce-25': say({ content: 'Hi', nonce: long(26) }),
  'commands-100': deploy(...times(101, (index) => command({ name: `c${index}` }))),
  'command-name': deploy(command({ name: 'Log' })),
  'command-names-distinct': deploy(command(), command()),
  'command-description-100': deploy(command({ description: long(101) })),
  'command-options-25': deploy(command({ options: times(26, (index) => typed(`o${index}`)) })),
  'command-required-first': deploy(command({ options: [typed('a'), typed('b', { required: true })] })),
  'command-choices-25': deploy(
    command({
      options: [typed('a', { choices: times(26, (index) => ({ name: `c${index}`, value: 'v' })) })],
    }),
  ),
  'command-choice-100': deploy(
    command({ options: [typed('a', { choices: [{ name: long(101), value: 'v' }] })] }),
  ),
  'command-8000': deploy(
    command({
      options: times(3, (index) =>
        typed(`o${index}`, {
          choices: times(25, (nth) => ({ name: `c${nth}${long(90)}`, value: long(30) })),
        }),
      ),
    }),
  ),
  'command-locales': deploy(command({ name_localizations: { et: 'logi' } })),
  'command-option-names-distinct': deploy(
    command({ options: [typed('a'), typed('b', { name_localizations: { fi: 'a' } })] }),
  ),
  'guild-command-contexts': ({ deploy: put }) => put([command({ contexts: [0] })], true),
};
