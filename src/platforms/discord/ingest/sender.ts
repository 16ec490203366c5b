import { languages, type Language } from '../../../core/calendar.js';
import type { Sender } from '../../../core/inbound.js';
import type { Interaction } from './interaction.js';

export function senderOf({ member, user, locale }: Interaction): Sender {
  const account = member?.user ?? user;

  return {
    platform: 'discord',
    userId: account?.id ?? '',
    displayName: member?.nick ?? account?.global_name ?? account?.username ?? '',
    clientLanguage: ourLanguage(locale) ?? null,
  };
}

/** `sv-SE` is Swedish; undefined for a language that isn't ours. */
export function ourLanguage(locale: string | undefined): Language | undefined {
  const primary = locale?.split('-')[0];

  return languages.find((language) => language === primary);
}
