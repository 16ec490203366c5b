import { checkComponents } from './check-components.js';
import type { Rules } from './rules.js';
import type { Fault, Path } from './schema.js';
import { flag, type Component, type Embed, type MessagePayload } from './wire.js';

/** What Discord refuses in a message beyond the shape of it. */
export function checkMessage(payload: MessagePayload, rules: Rules, path: Path = []): readonly Fault[] {
  const components = payload.components ?? [];
  const faults = [
    ...checkEmbeds(payload.embeds ?? [], [...path, 'embeds']),
    ...checkVersion(payload, path),
    ...checkComponents(components, [...path, 'components']),
  ];

  return faults.filter(({ rule }) => rules(rule));
}

export function isEmpty(payload: MessagePayload, files: number): boolean {
  const embeds = (payload.embeds ?? []).length;
  const components = (payload.components ?? []).length;

  return (payload.content ?? '').trim() === '' && embeds === 0 && components === 0 && files === 0;
}

/** Text that people see but whose mentions nobody closed. */
export function leavesMentionsOpen(payload: MessagePayload): boolean {
  const closed = payload.allowed_mentions?.parse?.length === 0;
  const seen =
    (payload.content ?? '') !== '' ||
    (payload.embeds ?? []).length > 0 ||
    (payload.components ?? []).some(saysSomething);

  return seen && !closed;
}

function saysSomething(component: Component): boolean {
  return component.type === 10 || (component.components ?? []).some(saysSomething);
}

function checkEmbeds(embeds: readonly Embed[], path: Path): readonly Fault[] {
  const total = embeds.reduce((sum, embed) => sum + lettersOf(embed), 0);
  if (total <= 6000) return [];

  const message = 'Embed size exceeds maximum size of 6000';
  return [{ rule: 'embed-6000', path, code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function lettersOf({ title, description, footer, author, fields }: Embed): number {
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  const words = [title, description, footer?.text, author?.name, ...inFields];

  return words.reduce((sum, word) => sum + [...(word ?? '')].length, 0);
}

function checkVersion({ flags, components, content, embeds }: MessagePayload, path: Path): readonly Fault[] {
  const asVersion2 = ((flags ?? 0) & flag.componentsV2) !== 0;
  const rule = 'components-v2-flag';
  if (asVersion2 && ((content ?? '') !== '' || (embeds ?? []).length > 0)) {
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    return [{ rule, path: [...path, 'content'], code, message: 'The components carry the words.' }];
  }
  const others = (components ?? []).flatMap(({ type }, index) => (type === 1 ? [] : [index]));
  if (asVersion2) return [];

  return others.map((index) => ({
    rule,
    path: [...path, 'components', index],
    code: 'UNION_TYPE_CHOICES',
    message: 'Value of field "type" must be one of (1,).',
  }));
}
